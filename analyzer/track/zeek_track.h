// ZeekTrack: one live connection as Zeek follows it, beside the product's own view: two endpoint
// states, positions in sequence space, letters. The rules are those of Zeek's TCP analyzer, not of
// RFC 9293: a FIN or RST counts wherever its sequence number lies.
// Plain values; zeek_follow.h has what moves them. Lives in the ConnectionEvidence.
#pragma once

#include "net/sequence.h"
#include "net/tcp_flags.h"
#include "net/time.h"
#include "track/captured_ahead.h"
#include "track/flow.h"
#include "track/zeek_words.h"

#include <array>
#include <cstdint>

namespace lastack {

// A sequence number with its distance from the start of the stream, over all turns of the sequence
// space.
struct StreamPosition {
    SeqNum at;
    std::int64_t offset = 0;

    std::int64_t offsetOf(SeqNum seq) const { return offset + (seq - at); }

    void move(SeqNum to) {
        offset = offsetOf(to);
        at = to;
    }

    // By what is known to lie ahead, however far.
    void advance(SeqNum to) {
        offset += static_cast<std::uint32_t>(to.value - at.value);
        at = to;
    }
};

struct ZeekSide {
    ZeekEndpoint state{};
    ZeekEndpoint before{}; // the state it came from
    bool finSeen = false;
    bool wantsClose = false; // by a FIN or RST; waits while its data is not all there
    bool didClose = false;
    bool packetSeen = false;
    bool checksumsRight = false; // a wrong one is damage, not a sum left to the network card
    bool payloadCut = false;     // some of it was not captured whole
    SeqNum start;                // ISN; without a SYN, the first sequence number less one
    StreamPosition last;         // end of what it sent
    StreamPosition acked;        // end of what the peer acknowledged
    SeqNum delivered;            // first byte that is missing to the reassembler
    SeqNum trimmed;              // up to here it was acknowledged to the reassembler
    std::int64_t finOffset = 0;  // behind its newest FIN
    std::int64_t synLetterAt = 0, finLetterAt = 0, resetLetterAt = 0; // offsets of the newest
    std::uint32_t wrongChecksums = 0, gaps = 0, retransmissions = 0, zeroWindows = 0;
    std::uint32_t packetsBefore = 0; // of an attempt that Zeek gave up
    std::uint32_t packets = 0;       // of the Flow, while the connection was not over
    SeqNum flowNext, flowAcked;      // of the Flow when it was last looked at
    CapturedAhead ahead;
};

struct ZeekTrack {
    std::array<ZeekSide, 2> sides; // by Direction
    Direction originator = 0;
    bool began = false;
    bool over = false;                          // what follows is another connection to Zeek
    bool partial = false;                       // began without its SYN
    std::array<std::uint16_t, 2> lettersSeen{}; // bits by HistoryLetter, by ZeekRole
    Timestamp firstAt, lastAt;
    Timestamp closesAt{INT64_MAX}; // what comes later is another connection
    std::uint64_t missedBytes = 0;
    ZeekHistory history;

    ZeekRole roleOf(Direction direction) const {
        return direction == originator ? ZeekRole::Originator : ZeekRole::Responder;
    }

    Direction directionOf(ZeekRole role) const {
        return role == ZeekRole::Originator ? originator : 1 - originator;
    }

    ZeekSide& side(ZeekRole role) { return sides[directionOf(role)]; }

    const ZeekSide& side(ZeekRole role) const { return sides[directionOf(role)]; }
};

// Only some are worth summing up (deservesChecksum).
enum class SegmentSum : std::uint8_t { Unknown, Right, Wrong };

// What of a segment Zeek looks at.
struct ZeekSegment {
    Timestamp at;
    SeqNum seq, ack;
    std::uint32_t length = 0; // payload on the wire
    TcpFlags flags;
    std::uint16_t sourcePort = 0, destinationPort = 0;
    bool payloadCut = false; // not all of it was captured
    bool zeroWindow = false;
    SegmentSum sum{};
};

} // namespace lastack
