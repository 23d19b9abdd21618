#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace lastack {

namespace {

// One code point, or the maximal subpart of an ill-formed sequence. length is at least 1.
struct Decoded {
    char32_t codePoint;
    std::size_t length;
    bool valid;
};

// What may follow a lead byte: how many bytes, and the range of the first of them (Unicode 15,
// table 3-7).
struct Lead {
    std::size_t following;
    std::uint8_t low, high;
};

constexpr Lead leadOf(std::uint8_t byte) {
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {1, 0x80, 0xBF};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        const std::uint8_t low = byte == 0xE0 ? 0xA0 : 0x80;  // no overlong forms
        const std::uint8_t high = byte == 0xED ? 0x9F : 0xBF; // no surrogates
        return {2, low, high};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        const std::uint8_t low = byte == 0xF0 ? 0x90 : 0x80;
        const std::uint8_t high = byte == 0xF4 ? 0x8F : 0xBF; // nothing above U+10FFFF
        return {3, low, high};
    }
    return {0, 0, 0};
}

// text is not empty.
Decoded decodeFirst(std::string_view text) {
    const auto first = static_cast<std::uint8_t>(text.front());
    if (first < 0x80) {
        return {first, 1, true};
    }
    const Lead lead = leadOf(first);
    if (lead.following == 0) {
        return {0, 1, false};
    }
    char32_t codePoint = first & (0x3FU >> lead.following);
    for (std::size_t i = 1; i <= lead.following; ++i) {
        const auto byte = i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0};
        const std::uint8_t low = i == 1 ? lead.low : std::uint8_t{0x80};
        const std::uint8_t high = i == 1 ? lead.high : std::uint8_t{0xBF};
        if (byte < low || byte > high) {
            return {0, i, false};
        }
        codePoint = (codePoint << 6) | (byte & 0x3FU);
    }
    return {codePoint, lead.following + 1, true};
}

struct Range {
    char32_t first, last;
};

// C1 controls, general category Cf, line and paragraph separators, noncharacters, and the plane of
// tags and variation selectors: all of them invisible, several of them able to reorder or hide what
// stands beside them.
constexpr std::array kInvisible{
    Range{0x80, 0x9F},       Range{0xAD, 0xAD},       Range{0x34F, 0x34F},
    Range{0x600, 0x605},     Range{0x61C, 0x61C},     Range{0x6DD, 0x6DD},
    Range{0x70F, 0x70F},     Range{0x890, 0x891},     Range{0x8E2, 0x8E2},
    Range{0x115F, 0x1160},   Range{0x17B4, 0x17B5},   Range{0x180B, 0x180F},
    Range{0x200B, 0x200F},   Range{0x2028, 0x202E},   Range{0x2060, 0x206F},
    Range{0x3164, 0x3164},   Range{0xFDD0, 0xFDEF},   Range{0xFEFF, 0xFEFF},
    Range{0xFFA0, 0xFFA0},   Range{0xFFF0, 0xFFFB},   Range{0x110BD, 0x110BD},
    Range{0x110CD, 0x110CD}, Range{0x13430, 0x1343F}, Range{0x1BCA0, 0x1BCA3},
    Range{0x1D173, 0x1D17A}, Range{0xE0000, 0xE0FFF},
};

bool isInvisible(char32_t codePoint) {
    if ((codePoint & 0xFFFE) == 0xFFFE) {
        return true; // the last two code points of every plane are noncharacters
    }
    return std::any_of(kInvisible.begin(), kInvisible.end(), [codePoint](const Range& range) {
        return codePoint >= range.first && codePoint <= range.last;
    });
}

void appendHexBytes(std::string& out, std::string_view bytes) {
    for (const char c : bytes) {
        fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<std::uint8_t>(c));
    }
}

void appendForTerminal(std::string& out, const Decoded& decoded, std::string_view bytes) {
    if (!decoded.valid || decoded.codePoint < 0x20 || decoded.codePoint == 0x7F) {
        appendHexBytes(out, bytes);
    } else if (isInvisible(decoded.codePoint)) {
        fmt::format_to(
            std::back_inserter(out), "\\u{{{:x}}}", static_cast<std::uint32_t>(decoded.codePoint)
        );
    } else {
        out += bytes;
    }
}

} // namespace

std::string escapeForTerminal(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Decoded decoded = decodeFirst(text);
        appendForTerminal(out, decoded, text.substr(0, decoded.length));
        text.remove_prefix(decoded.length);
    }
    return out;
}

std::string validUtf8(std::string_view text) {
    static constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Decoded decoded = decodeFirst(text);
        out += decoded.valid ? text.substr(0, decoded.length) : kReplacement;
        text.remove_prefix(decoded.length);
    }
    return out;
}

std::string_view withoutCutCharacter(std::string_view text) {
    constexpr std::size_t kMostOfCharacter = 3; // of the four bytes of the longest
    for (std::size_t size = 1; size <= std::min(text.size(), kMostOfCharacter); ++size) {
        const std::string_view last = text.substr(text.size() - size);
        const bool isLead = leadOf(static_cast<std::uint8_t>(last.front())).following != 0;
        const Decoded decoded = decodeFirst(last);
        if (isLead && !decoded.valid && decoded.length == size) {
            return text.substr(0, text.size() - size);
        }
    }
    return text;
}

} // namespace lastack
