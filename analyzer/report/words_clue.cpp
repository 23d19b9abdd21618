#include "net/time.h"
#include "report/phrases.h"
#include "report/words_reset.h"

#include <fmt/format.h>

namespace lastack {

namespace {

struct ClueWords {
    std::string_view name;
    std::string_view text; // with {observed} and {expected}
};

ClueWords wordsOf(Clue clue) {
    switch (clue) {
    case Clue::SenderWentOn:
        return {
            "sender-went-on", phrase("Engine", "its claimed sender went on in packet {observed}")};
    case Clue::BothEndsReset:
        return {
            "both-ends-reset",
            phrase("Engine", "packet {observed} reset the other end in the same moment")};
    case Clue::HopLimit:
        return {
            "hop-limit",
            phrase("Engine", "hop limit {observed}, its claimed sender's packets {expected}")};
    case Clue::HopLimitDefault:
        return {
            "hop-limit-default",
            phrase(
                "Engine",
                "hop limit {observed}, its claimed sender's packets {expected}: as far away with "
                "another start "
                "value"
            )};
    case Clue::IpIdCopied:
        return {
            "ip-id-copied",
            phrase("Engine", "IP identification {observed} copied from its receiver's packet")};
    case Clue::IpIdOrder:
        return {
            "ip-id-order",
            phrase("Engine", "IP identification {observed} after its claimed sender's {expected}")};
    case Clue::DontFragment:
        return {
            "dont-fragment",
            phrase("Engine", "DF {observed}, its claimed sender's packets {expected}")};
    case Clue::WindowCopied:
        return {
            "window-copied",
            phrase("Engine", "window {observed} copied from its receiver's packet")};
    case Clue::ReservedBits:
        return {
            "reserved-bits",
            phrase("Engine", "reserved header bits {observed}, which must be zero")};
    case Clue::TimestampMissing:
        return {
            "timestamp-missing",
            phrase("Engine", "no timestamp, though both sides had agreed on them")};
    case Clue::TimestampClock:
        return {
            "timestamp-clock",
            phrase("Engine", "timestamp {observed}, its claimed sender's SYN {expected}")};
    case Clue::LinkSource:
        return {
            "mac-address",
            phrase("Engine", "MAC address {observed}, its claimed sender's frames {expected}")};
    case Clue::TooSoon:
        return {
            "too-soon",
            phrase(
                "Engine", "only {observed} after what it answers, the round trip is {expected}"
            )};
    case Clue::SequenceChange:
        return {
            "rst-seq-change",
            phrase(
                "Engine",
                "sequence number {observed} ahead of the stream, another reset's {expected}"
            )};
    case Clue::SequenceBehind:
        return {
            "data-seq-rst",
            phrase(
                "Engine", "sequence number {observed} asked for by nobody, {expected} was reached"
            )};
    case Clue::AckChange:
        return {
            "rst-ack-change",
            phrase("Engine", "acknowledges {observed}, only {expected} was reached")};
    }
    return {};
}

std::string macAddress(std::uint64_t address) {
    std::string text;
    for (int shift = 40; shift >= 0; shift -= 8) {
        text += fmt::format("{}{:02x}", text.empty() ? "" : ":", (address >> shift) & 0xFF);
    }
    return text;
}

std::string valueOf(Clue clue, std::uint64_t value) {
    switch (clue) {
    case Clue::LinkSource:
        return macAddress(value);
    case Clue::TooSoon:
        return formatDuration(Duration{static_cast<std::int64_t>(value)});
    case Clue::IpIdCopied:
    case Clue::IpIdOrder:
    case Clue::ReservedBits:
        return fmt::format("0x{:04x}", value);
    case Clue::SenderWentOn:
    case Clue::BothEndsReset:
    case Clue::HopLimit:
    case Clue::HopLimitDefault:
    case Clue::DontFragment:
    case Clue::WindowCopied:
    case Clue::TimestampMissing:
    case Clue::TimestampClock:
    case Clue::SequenceChange:
    case Clue::SequenceBehind:
    case Clue::AckChange:
        return std::to_string(value);
    }
    return {};
}

} // namespace

std::string_view nameOf(Clue clue) {
    return wordsOf(clue).name;
}

std::string_view nameOf(Says says) {
    switch (says) {
    case Says::Forged:
        return phrase("Engine", "forged");
    case Says::Genuine:
        return phrase("Engine", "genuine");
    case Says::Neutral:
        return phrase("Engine", "neutral");
    }
    return {};
}

std::string_view nameOf(Weight weight) {
    switch (weight) {
    case Weight::None:
        return phrase("Engine", "none");
    case Weight::Weak:
        return phrase("Engine", "weak");
    case Weight::Medium:
        return phrase("Engine", "medium");
    case Weight::Strong:
        return phrase("Engine", "strong");
    case Weight::Decisive:
        return phrase("Engine", "decisive");
    }
    return {};
}

std::string observedOf(const ClueFinding& clue) {
    return valueOf(clue.clue, clue.observed);
}

std::string expectedOf(const ClueFinding& clue) {
    return valueOf(clue.clue, clue.expected);
}

std::string textOf(const ClueFinding& clue, const Phrases& phrases) {
    return say(
        phrases,
        wordsOf(clue.clue).text,
        {{"observed", observedOf(clue)}, {"expected", expectedOf(clue)}}
    );
}

} // namespace lastack
