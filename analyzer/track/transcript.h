// Transcript: every segment of one connection, kept only for connections that somebody wants to see
// whole. Bounded: the first kMostFirst and the last kMostLast segments, fewer when many connections
// are kept; what lies between is counted. Values only; thread-safe.
#pragma once

#include "track/event.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lastack {

// The end of what a side sent: at most kMost bytes.
struct PayloadTail {
    static constexpr std::size_t kMost = 512;

    std::uint32_t end = 0; // relative sequence number after the last byte
    std::vector<std::byte> bytes;
};

struct Transcript {
    static constexpr std::size_t kMostFirst = 1'000'000;
    static constexpr std::size_t kMostLast = 100'000;

    // In capture order; a segment that is also an event of the connection has its frame number.
    std::vector<SegmentEvent> segments;
    std::uint64_t omitted = 0;        // segments that are left out
    std::size_t omittedAt = 0;        // where they would be: so many segments come before them
    std::array<PayloadTail, 2> tails; // by Side
};

} // namespace lastack
