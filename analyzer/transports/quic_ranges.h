// QuicRanges: which bytes of a CRYPTO stream were seen. Packets of QUIC are never sent again, but
// their frames are, in whatever order. A fixed number of ranges: what does not fit counts as new.
// A value; not thread-safe.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace lastack {

class QuicRanges {
public:
    // Adds [begin, end); whether any of it was not seen before.
    bool add(std::uint64_t begin, std::uint64_t end) {
        if (begin >= end || isInside(begin, end)) {
            return false;
        }
        Range merged{begin, end};
        for (std::size_t i = 0; i < count_;) {
            const Range& range = ranges_[i];
            if (range.begin > merged.end || merged.begin > range.end) {
                ++i;
                continue;
            }
            merged = {std::min(merged.begin, range.begin), std::max(merged.end, range.end)};
            ranges_[i] = ranges_[--count_];
            i = 0;
        }
        if (count_ < ranges_.size()) {
            ranges_[count_++] = merged;
        }
        return true;
    }

private:
    struct Range {
        std::uint64_t begin = 0, end = 0;
    };

    bool isInside(std::uint64_t begin, std::uint64_t end) const {
        return std::any_of(
            ranges_.begin(),
            ranges_.begin() + static_cast<std::ptrdiff_t>(count_),
            [&](const Range& range) { return range.begin <= begin && end <= range.end; }
        );
    }

    std::array<Range, 16> ranges_{};
    std::size_t count_ = 0;
};

} // namespace lastack
