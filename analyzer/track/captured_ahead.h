// CapturedAhead: bytes of one direction that were captured above the first missing one.
// A plain value; holes.h has what is done with it.
#pragma once

#include "net/sequence.h"

#include <array>
#include <cstddef>

namespace lastack {

struct CapturedAhead {
    struct Range {
        SeqNum begin, end;
    };

    static constexpr std::size_t kMaxRanges = 8;
    std::array<Range, kMaxRanges> ranges{};
    std::size_t count = 0;
};

} // namespace lastack
