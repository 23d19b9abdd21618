#include "net/time.h"
#include "report/words_reset.h"

#include <fmt/format.h>

namespace lastack {

namespace {

struct ClueWords {
    std::string_view name;
    std::string_view text; // {0}: observed, {1}: expected
};

ClueWords wordsOf(Clue clue) {
    switch (clue) {
    case Clue::SenderWentOn:
        return {"sender-went-on", "its claimed sender went on in packet {0}"};
    case Clue::BothEndsReset:
        return {"both-ends-reset", "packet {0} reset the other end in the same moment"};
    case Clue::HopLimit:
        return {"hop-limit", "hop limit {0}, its claimed sender's packets {1}"};
    case Clue::HopLimitDefault:
        return {
            "hop-limit-default",
            "hop limit {0}, its claimed sender's packets {1}: as far away with another start "
            "value"};
    case Clue::IpIdCopied:
        return {"ip-id-copied", "IP identification {0} copied from its receiver's packet"};
    case Clue::IpIdOrder:
        return {"ip-id-order", "IP identification {0} after its claimed sender's {1}"};
    case Clue::DontFragment:
        return {"dont-fragment", "DF {0}, its claimed sender's packets {1}"};
    case Clue::WindowCopied:
        return {"window-copied", "window {0} copied from its receiver's packet"};
    case Clue::ReservedBits:
        return {"reserved-bits", "reserved header bits {0}, which must be zero"};
    case Clue::TimestampMissing:
        return {"timestamp-missing", "no timestamp, though both sides had agreed on them"};
    case Clue::TimestampClock:
        return {"timestamp-clock", "timestamp {0}, its claimed sender's SYN {1}"};
    case Clue::LinkSource:
        return {"mac-address", "MAC address {0}, its claimed sender's frames {1}"};
    case Clue::TooSoon:
        return {"too-soon", "only {0} after what it answers, the round trip is {1}"};
    case Clue::SequenceChange:
        return {"rst-seq-change", "sequence number {0} ahead of the stream, another reset's {1}"};
    case Clue::SequenceBehind:
        return {"data-seq-rst", "sequence number {0} asked for by nobody, {1} was reached"};
    case Clue::AckChange:
        return {"rst-ack-change", "acknowledges {0}, only {1} was reached"};
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
        return "forged";
    case Says::Genuine:
        return "genuine";
    case Says::Neutral:
        return "neutral";
    }
    return {};
}

std::string_view nameOf(Weight weight) {
    switch (weight) {
    case Weight::None:
        return "none";
    case Weight::Weak:
        return "weak";
    case Weight::Medium:
        return "medium";
    case Weight::Strong:
        return "strong";
    case Weight::Decisive:
        return "decisive";
    }
    return {};
}

std::string observedOf(const ClueFinding& clue) {
    return valueOf(clue.clue, clue.observed);
}

std::string expectedOf(const ClueFinding& clue) {
    return valueOf(clue.clue, clue.expected);
}

std::string textOf(const ClueFinding& clue) {
    return fmt::format(fmt::runtime(wordsOf(clue.clue).text), observedOf(clue), expectedOf(clue));
}

} // namespace lastack
