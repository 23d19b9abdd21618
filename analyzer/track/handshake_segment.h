// HandshakeSegment: what is kept of a segment of a plain handshake, and HandshakeSyn: of a SYN or
// SYN-ACK, until evidence is made of them. Plain values and pure functions.
#pragma once

#include "decode/segment.h"
#include "track/connection.h"
#include "track/flow.h"

#include <cstdint>

namespace lastack {

struct HandshakeSegment {
    static constexpr std::uint8_t kDontFragment = 0x01; // IPv4
    static constexpr std::uint8_t kChecksumWrong = 0x02;

    Timestamp at;
    std::uint64_t frame : 48;
    std::uint64_t ipId : 16;
    std::uint16_t window; // as in the header
    TcpFlags flags;
    std::uint8_t hopLimit;
    std::uint8_t signs;
};

struct HandshakeSyn {
    HandshakeSegment segment;
    std::uint32_t options;        // as packed by packSynOptions()
    std::uint32_t timestampValue; // RFC 7323 §3.2, when the options say that there was one
    std::uint64_t linkSource : 48;
    std::uint64_t length : 16; // of its payload, saturated
};

static_assert(sizeof(HandshakeSegment) == 24 && sizeof(HandshakeSyn) == 40);

// Written in place: a record that is made elsewhere and copied would wait for its own parts.
void keep(const Segment& segment, HandshakeSegment& kept);
void keepSyn(const Segment& segment, HandshakeSyn& kept);

// As an event of its connection, with both sequence numbers zero.
SegmentEvent eventOf(const HandshakeSegment& kept, EventKind kind, Side from);

// What a SYN or SYN-ACK of that record says of its sender.
void describeSyn(const HandshakeSyn& syn, const FlowHead& head, DirectionFacts& facts);

} // namespace lastack
