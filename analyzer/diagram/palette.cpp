#include "diagram/palette.h"

namespace lastack::diagram {

namespace {

constexpr Color rgb(std::uint32_t value) {
    return {
        static_cast<std::uint8_t>(value >> 16),
        static_cast<std::uint8_t>(value >> 8 & 0xFF),
        static_cast<std::uint8_t>(value & 0xFF)};
}

struct Pair {
    std::uint32_t light, dark;
};

Color pick(Pair pair, Appearance appearance) {
    return rgb(appearance == Appearance::Light ? pair.light : pair.dark);
}

Pair pairOf(Tone tone) {
    switch (tone) {
    case Tone::Graceful:
        return {0x1264DC, 0xA8DAFF};
    case Tone::Abortive:
        return {0x7E0B0B, 0xFF5A4A};
    case Tone::HalfClosed:
        return {0x936700, 0xFFEB99};
    case Tone::Unanswered:
        return {0x55107A, 0xC56FE6};
    case Tone::Unknown:
        return {0x646A71, 0x949AA1};
    case Tone::Text:
        return {0x1B1F24, 0xE6E9ED};
    case Tone::Muted:
        return {0x5A6370, 0xA3ADB8};
    case Tone::Rule:
        return {0xA3ADB8, 0x5A6370};
    }
    return {};
}

} // namespace

Color colorOf(Tone tone, Appearance appearance) {
    return pick(pairOf(tone), appearance);
}

Color backgroundOf(Appearance appearance) {
    return pick({0xFFFFFF, 0x16191D}, appearance);
}

Color raisedBackgroundOf(Appearance appearance) {
    return pick({0xF4F6F8, 0x1E2227}, appearance);
}

Color focusOf(Appearance appearance) {
    return pick({0x005FCC, 0x7CC4FF}, appearance);
}

} // namespace lastack::diagram
