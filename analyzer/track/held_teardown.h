// HeldTeardown: the segments of a connection's end as they came, while they are as plain as most:
// in order, FIN, data and acknowledgements, or one exact reset. A ConnectionEvidence is four times
// as large and would leave the cache between two of them, so nothing is concluded until the
// connection is reported or a segment comes that does not fit; then the held ones are taken like
// any others, in the same order and with the same result. Free functions over a Flow; no state of
// their own.
#pragma once

#include "decode/segment.h"
#include "track/dense_pool.h"
#include "track/flow.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// All that tracking reads of a segment with FIN, RST or neither, when it has no options but
// timestamps.
struct HeldSegment {
    static constexpr std::uint8_t kDontFragment = 0x01; // IPv4; of those with FIN or RST
    static constexpr std::uint8_t kChecksumWrong = 0x02;
    static constexpr std::uint8_t kTimestamps = 0x04;
    static constexpr std::uint8_t kFromHigh = 0x08;

    Timestamp at;
    std::uint64_t frame : 48;
    std::uint64_t ipId : 16;
    std::uint64_t linkSource : 48; // of those with FIN or RST
    std::uint64_t signs : 8;
    std::uint64_t hopLimit : 8;
    SeqNum seq;
    SeqNum ack;
    std::uint32_t length;
    std::array<std::byte, 4> timestamp; // as in the header; with kTimestamps
    std::uint16_t window;
    TcpFlags flags;
};

static_assert(sizeof(HeldSegment) == 48);

struct HeldTeardown {
    // FIN and its acknowledgement both ways, and payload with its own between them.
    static constexpr std::size_t kMost = 6;

    std::array<SeqNum, 2> next;  // SND.NXT with the held segments, by Direction
    std::array<SeqNum, 2> acked; // the newest acknowledgement that each side sent
    std::array<bool, 2> finSeen;
    std::uint8_t count;
    HandshakeIndex handshake; // None: nothing came before but SYNs
    Timestamp lastAtBefore;   // of the segment before the first held one
    FrameNumber lastFrameBefore;
    std::array<HeldSegment, kMost> segments;
};

using HeldSegments = std::span<const HeldSegment>; // in the order they came

inline HeldSegments segmentsOf(const HeldTeardown& held) {
    return {held.segments.data(), held.count};
}

using HeldPool = DensePool<HeldTeardown, HeldIndex>;

enum class Fit : std::uint8_t {
    No,      // the held segments must be taken first, then this one
    Held,    // that was all there was to do
    Settles, // held; both FINs are now acknowledged
    Resets,  // held; a reset that its receiver accepts
};

// Whether a segment begins a teardown that can be held; what comes after it, hold() tells.
bool beginsHeldTeardown(const Flow& flow, const Segment& segment, Direction from);

// Makes a recycled record that of this flow, still without segments.
void beginHolding(const Flow& flow, HeldTeardown& held);

// Makes the flow what it was before its first held segment.
void stopHolding(Flow& flow, const HeldTeardown& held);

Fit hold(Flow& flow, HeldTeardown& held, const Segment& segment, Direction from);

// Whether a held segment may be another copy of the packet before it from the same side: the
// tracker leaves such out (observe).
bool mayBeCopies(const Flow& flow, HeldSegments segments);

// From the last payload of either side until the first held segment: of what the clock says came no
// later, whatever the order. Below zero where the clock stepped back over payload before the held
// segments, nothing where there is none.
std::optional<Duration> idleBefore(const Flow& flow, HeldSegments segments);

// A segment as it was, over a TCP header that has only what tracking looks up in it: from the
// fourth word on.
class ReplayedSegment {
public:
    ReplayedSegment(const HeldSegment& held, bool isV6);
    ReplayedSegment(const ReplayedSegment&) = delete; // the segment looks into this object
    ReplayedSegment& operator=(const ReplayedSegment&) = delete;

    const Segment& segment() const { return segment_; }

private:
    std::array<std::byte, 32> header_;
    Segment segment_;
};

constexpr Direction directionOf(const HeldSegment& held) {
    return (held.signs & HeldSegment::kFromHigh) != 0 ? 1U : 0U;
}

} // namespace lastack
