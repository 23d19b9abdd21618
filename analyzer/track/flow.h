// Flow: the state of one live connection that nearly every packet touches, in 128 bytes (two cache
// lines). Endpoints are ordered (low, high) so that both directions meet in one record; direction 0
// is what the low endpoint sends. What only teardown reasoning needs lives in a Handshake, or once
// more happened than an undisturbed handshake and data in order, in a ConnectionEvidence record.
#pragma once

#include "decode/tunnel_paths.h"
#include "net/ids.h"
#include "net/sequence.h"
#include "net/time.h"
#include "track/event.h"

#include <array>
#include <cstdint>

namespace lastack {

// Of a Flow, or from kFirstLoneSyn on of a LoneSyn.
enum class FlowIndex : std::uint32_t { None = 0xFFFF'FFFF };
constexpr std::uint32_t kFirstLoneSyn = 0x8000'0000;

constexpr bool isFlow(FlowIndex index) {
    return static_cast<std::uint32_t>(index) < kFirstLoneSyn;
}

constexpr bool isLoneSyn(FlowIndex index) {
    return !isFlow(index) && index != FlowIndex::None;
}

constexpr FlowIndex loneSynAt(std::size_t at) {
    return FlowIndex{kFirstLoneSyn + static_cast<std::uint32_t>(at)};
}

enum class EvidenceIndex : std::uint32_t { None = 0x7FFF'FFFF };
enum class HandshakeIndex : std::uint32_t { None = 0x3FFF'FFFF };
enum class HeldIndex : std::uint32_t { None = 0x3FFF'FFFF };

// 0: the low endpoint sends, 1: the high one.
using Direction = unsigned;

// The tunnels that the two directions of a connection go through: most often the same, most often
// none. By Direction, the low one first.
struct TunnelPair {
    static constexpr std::uint16_t kMask = (1U << TunnelPaths::kIdBits) - 1;

    std::uint16_t bits = 0;

    static constexpr TunnelPair both(TunnelPathId path) {
        const auto id = static_cast<unsigned>(path);
        return {static_cast<std::uint16_t>(id << TunnelPaths::kIdBits | id)};
    }

    constexpr TunnelPathId of(Direction direction) const {
        return TunnelPathId{
            static_cast<std::uint8_t>(bits >> direction * TunnelPaths::kIdBits & kMask)};
    }

    constexpr void set(Direction direction, TunnelPathId path) {
        const unsigned shift = direction * TunnelPaths::kIdBits;
        const unsigned rest = bits & ~(unsigned{kMask} << shift);
        bits = static_cast<std::uint16_t>(rest | static_cast<unsigned>(path) << shift);
    }

    constexpr bool operator==(const TunnelPair&) const = default;
};

struct FlowDirection {
    static constexpr std::uint8_t kSeqKnown = 0x01; // base and next mean something
    static constexpr std::uint8_t kIsnKnown = 0x02; // base is the ISN from a SYN
    static constexpr std::uint8_t kAckKnown = 0x04; // acked means something
    static constexpr std::uint8_t kFinSeen = 0x08;
    static constexpr std::uint8_t kFinAcked = 0x10;
    static constexpr std::uint8_t kHole =
        0x20; // bytes below next are missing; see ConnectionEvidence
    static constexpr std::uint8_t kZeroWindow = 0x40; // this side's last window was zero
    static constexpr std::uint8_t kUnanswered =
        0x80; // retransmissions or probes wait for an answer

    SeqNum base;  // ISN; without one, the first sequence number seen less one
    SeqNum next;  // highest sequence number sent so far, plus one (SND.NXT as captured)
    SeqNum acked; // highest acknowledgement this side has sent
    std::uint32_t packets;
    Timestamp lastDataAt;
    std::uint64_t lastDataFrame : 48;
    std::uint64_t lastDataLength : 16; // saturated
    std::uint16_t window;              // as in the header
    std::uint16_t windowMax;           // largest unscaled window of a segment without SYN
    std::uint16_t ipId;                // of the last segment
    std::uint8_t hopLimit;             // of the first segment that is no RST
    std::uint8_t flags;

    bool has(std::uint8_t mask) const { return (flags & mask) != 0; }

    void set(std::uint8_t mask) { flags = static_cast<std::uint8_t>(flags | mask); }

    void clear(std::uint8_t mask) { flags = static_cast<std::uint8_t>(flags & ~mask); }

    // Bytes sent so far, each once; the SYN takes a number as well (RFC 9293 §3.4).
    std::uint64_t payload() const {
        const auto numbers = static_cast<std::uint32_t>(next - base);
        return has(kSeqKnown) && numbers > 1 ? numbers - 1 : 0;
    }
};

// Whose a record is: the part that a Flow and a LoneSyn have in common.
struct FlowHead {
    static constexpr std::uint8_t kV6 = 0x01;
    static constexpr std::uint8_t kClientIsHigh = 0x02;
    static constexpr std::uint8_t kRolesGuessed = 0x04;
    static constexpr std::uint8_t kOpening = 0x08; // the handshake has not completed
    static constexpr std::uint8_t kDetail =
        0x10; // a FIN, RST or ICMP error was seen: every segment may matter
    static constexpr std::uint8_t kClosed = 0x20;   // queued for finishing
    static constexpr std::uint8_t kFinished = 0x40; // reported; the record only absorbs stragglers
    static constexpr std::uint8_t kInUse = 0x80;

    std::array<std::uint32_t, 2> addresses; // IPv4 in network order, low and high; for IPv6 the
                                            // first is an index into the address pool
    std::array<std::uint16_t, 2> ports;
    EncapsulationId encapsulation;
    std::uint8_t flags;
    std::uint8_t slowPath; // low half: kinds of segments that do not take the short way; high half:
                           // those among them that are only watched for

    bool has(std::uint8_t mask) const { return (flags & mask) != 0; }

    void set(std::uint8_t mask) { flags = static_cast<std::uint8_t>(flags | mask); }

    void clear(std::uint8_t mask) { flags = static_cast<std::uint8_t>(flags & ~mask); }

    Side sideOf(Direction direction) const {
        return (direction == 1) == has(kClientIsHigh) ? Side::Client : Side::Server;
    }

    Direction directionOf(Side side) const {
        return (side == Side::Client) == has(kClientIsHigh) ? 1U : 0U;
    }
};

struct Flow : FlowHead {
    std::uint32_t record; // index of what its two highest bits say: a Handshake, a HeldTeardown,
                          // or else the evidence
    std::uint32_t incarnation : 20; // saturated
    std::uint32_t tunnelBits : 12;
    ConnectionId id;
    Timestamp lastAt;
    FrameNumber lastFrame;
    std::array<FlowDirection, 2> directions;

    EvidenceIndex evidence() const {
        return (record & kIsHandshake) != 0 ? EvidenceIndex::None : EvidenceIndex{record};
    }

    HandshakeIndex handshake() const {
        return (record & kRecordKind) == kIsHandshake ? HandshakeIndex{record & ~kRecordKind}
                                                      : HandshakeIndex::None;
    }

    HeldIndex held() const {
        return (record & kRecordKind) == kIsHeld ? HeldIndex{record & ~kRecordKind}
                                                 : HeldIndex::None;
    }

    void setEvidence(EvidenceIndex index) { record = static_cast<std::uint32_t>(index); }

    void setHandshake(HandshakeIndex index) {
        record = static_cast<std::uint32_t>(index) | kIsHandshake;
    }

    void setHeld(HeldIndex index) { record = static_cast<std::uint32_t>(index) | kIsHeld; }

    bool holdsNoRecord() const { return record == static_cast<std::uint32_t>(EvidenceIndex::None); }

    TunnelPair tunnels() const { return {static_cast<std::uint16_t>(tunnelBits)}; }

    void setTunnels(TunnelPair pair) { tunnelBits = pair.bits & 0xFFFU; }

    void setIncarnation(std::uint32_t number) {
        constexpr std::uint32_t kMost = (1U << 20) - 1;
        incarnation = (number < kMost ? number : kMost) & kMost;
    }

    // The kind of a plain segment, as a bit number of the low half of slowPath.
    static unsigned kindOf(Direction from, std::uint32_t length) {
        return 2 * from + (length != 0 ? 1U : 0U);
    }

    bool leavesShortWay(Direction from, std::uint32_t length) const {
        return (slowPath >> kindOf(from, length) & 1U) != 0;
    }

    // No segment takes the short way.
    bool isSlow() const { return (slowPath & kEveryKind) == kEveryKind; }

    // From now on these kinds leave the short way, whatever the flags.
    void watch(unsigned kinds) {
        slowPath = static_cast<std::uint8_t>(kinds << kWatchedShift);
        updateSlowPath();
    }

    // Recomputed whenever flags change, so that the short way tests one byte.
    void updateSlowPath() {
        const bool slow = has(kOpening | kDetail | kClosed | kFinished) ||
                          (record & kRecordKind) == kIsHeld || hasAny(0) || hasAny(1) ||
                          !directions[0].has(FlowDirection::kSeqKnown) ||
                          !directions[1].has(FlowDirection::kSeqKnown);
        const unsigned watched = slowPath >> kWatchedShift;
        slowPath =
            static_cast<std::uint8_t>(watched << kWatchedShift | (slow ? kEveryKind : watched));
    }

private:
    static constexpr std::uint32_t kIsHandshake = 0x8000'0000;
    static constexpr std::uint32_t kIsHeld = 0xC000'0000;
    static constexpr std::uint32_t kRecordKind = 0xC000'0000;
    static constexpr unsigned kEveryKind = 0x0F;
    static constexpr unsigned kWatchedShift = 4;

    bool hasAny(Direction direction) const {
        return directions[direction].has(
            FlowDirection::kHole | FlowDirection::kZeroWindow | FlowDirection::kUnanswered
        );
    }
};

static_assert(sizeof(FlowDirection) == 40);
static_assert(sizeof(FlowHead) == 16);
static_assert(sizeof(Flow) == 128, "per live connection: two cache lines, fetched together");

} // namespace lastack
