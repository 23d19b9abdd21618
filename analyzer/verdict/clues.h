// Clues: what speaks for or against a reset coming from the host it names as its sender.
// A clue is a code with the values that were compared and the weight it has in this case; a clue
// that is missing proves nothing. Plain values.
#pragma once

#include <boost/container/static_vector.hpp>

#include <cstdint>
#include <optional>

namespace lastack {

enum class Clue : std::uint8_t {
    SenderWentOn,     // packets: the claimed sender's later one, the reset
    BothEndsReset,    // packets: the reset the other way, this one
    HopLimit,         // TTL or hop limit: of the reset, of the claimed sender's nearest packet
    HopLimitDefault,  // the same, where only the value a host starts from differs
    IpIdCopied,       // IP identification: of the reset, and the same of its receiver's packet
    IpIdOrder,        // IP identification: of the reset, of the claimed sender's packet before
    DontFragment,     // 0 or 1: of the reset, usual
    WindowCopied,     // window field: of the reset, and the same of its receiver's packet
    ReservedBits,     // the bits beside the header length: of the reset, as they must be
    TimestampMissing, // 0 or 1: of the reset, agreed
    TimestampClock,   // TSval: of the reset, of the claimed sender's SYN
    LinkSource,       // MAC address: of the reset, of the claimed sender's other frames
    TooSoon,          // nanoseconds: from what the reset answers or acknowledges, round trip
    SequenceChange,   // RST_SEQ_CHANGE; sequence numbers: of the reset, of the one before
    SequenceBehind,   // DATA_SEQ_RST; sequence numbers: of the reset, sent before it
    AckChange,        // RST_ACK_CHANGE; acknowledgement: of the reset, the highest sent
};
constexpr std::size_t kClues = 16;

enum class Says : std::uint8_t { Forged, Genuine, Neutral };
enum class Weight : std::uint8_t { None, Weak, Medium, Strong, Decisive };

struct ClueFinding {
    Clue clue{};
    Says says{};
    Weight weight{};
    std::uint64_t observed = 0;
    std::uint64_t expected = 0;
};

// Each clue at most once.
using ClueFindings = boost::container::static_vector<ClueFinding, kClues>;

} // namespace lastack
