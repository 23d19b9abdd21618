#include "track/holes.h"

#include <algorithm>

namespace lastack {

namespace {

SeqNum earlier(SeqNum a, SeqNum b) {
    return a < b ? a : b;
}

SeqNum later(SeqNum a, SeqNum b) {
    return a < b ? b : a;
}

void removeRange(CapturedAhead& ahead, std::size_t at) {
    std::copy(
        ahead.ranges.begin() + static_cast<std::ptrdiff_t>(at) + 1,
        ahead.ranges.begin() + static_cast<std::ptrdiff_t>(ahead.count),
        ahead.ranges.begin() + static_cast<std::ptrdiff_t>(at)
    );
    --ahead.count;
}

std::uint32_t joinNearest(CapturedAhead& ahead) {
    std::size_t best = 0;
    for (std::size_t at = 1; at + 1 < ahead.count; ++at) {
        const auto gap = ahead.ranges[at + 1].begin - ahead.ranges[at].end;
        if (gap < ahead.ranges[best + 1].begin - ahead.ranges[best].end) {
            best = at;
        }
    }
    const auto given =
        static_cast<std::uint32_t>(ahead.ranges[best + 1].begin - ahead.ranges[best].end);
    ahead.ranges[best].end = ahead.ranges[best + 1].end;
    removeRange(ahead, best + 1);
    return given;
}

} // namespace

std::uint32_t addRange(CapturedAhead& ahead, SeqNum begin, SeqNum end) {
    for (std::size_t at = 0; at < ahead.count;) {
        const auto range = ahead.ranges[at];
        if (range.end < begin || end < range.begin) {
            ++at;
            continue;
        }
        begin = earlier(begin, range.begin);
        end = later(end, range.end);
        removeRange(ahead, at);
    }
    const std::uint32_t given = ahead.count == CapturedAhead::kMaxRanges ? joinNearest(ahead) : 0;
    std::size_t at = ahead.count;
    for (; at > 0 && begin < ahead.ranges[at - 1].begin; --at) {
        ahead.ranges[at] = ahead.ranges[at - 1];
    }
    ahead.ranges[at] = {begin, end};
    ++ahead.count;
    return given;
}

void advanceOver(CapturedAhead& ahead, SeqNum& contiguous) {
    while (ahead.count > 0 && ahead.ranges[0].begin <= contiguous) {
        contiguous = later(contiguous, ahead.ranges[0].end);
        removeRange(ahead, 0);
    }
}

std::uint32_t capturedBetween(const CapturedAhead& ahead, SeqNum from, SeqNum to) {
    std::uint32_t total = 0;
    for (std::size_t at = 0; at < ahead.count; ++at) {
        const SeqNum begin = later(ahead.ranges[at].begin, from);
        const SeqNum end = earlier(ahead.ranges[at].end, to);
        total += begin < end ? static_cast<std::uint32_t>(end - begin) : 0;
    }
    return total;
}

} // namespace lastack
