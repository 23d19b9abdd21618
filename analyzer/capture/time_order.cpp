#include "capture/time_order.h"

#include <algorithm>
#include <cstddef>

namespace lastack {

namespace {

// How many frames may come late together: queues and interfaces are emptied by turns.
constexpr std::size_t kMostLate = 16;

constexpr auto kIsEarlier = [](const Frame& a, const Frame& b) {
    return a.at < b.at;
};

// Whether one of the next frames is as late as the time that was reached before frames[at]. Where
// too few of them are at hand to tell, a short way back is taken for lateness.
bool catchesUp(std::span<const Frame> frames, std::size_t at, Timestamp reached) {
    constexpr Duration kShort = Duration::seconds(1);
    const auto next = frames.subspan(at, std::min(kMostLate, frames.size() - at));
    const bool caughtUp = std::any_of(next.begin(), next.end(), [&](const Frame& frame) {
        return frame.at >= reached;
    });
    return caughtUp || (next.size() < kMostLate && reached - frames[at].at < kShort);
}

// The end of the frames from begin on that one clock stamped, as far as can be told.
std::size_t endOfClock(std::span<const Frame> frames, std::size_t begin) {
    Timestamp reached = frames[begin].at;
    for (std::size_t at = begin + 1; at < frames.size(); ++at) {
        if (frames[at].at < reached && frames[at - 1].at == reached &&
            !catchesUp(frames, at, reached)) {
            return at;
        }
        reached = std::max(reached, frames[at].at);
    }
    return frames.size();
}

} // namespace

void orderByTime(std::span<Frame> frames) {
    if (std::is_sorted(frames.begin(), frames.end(), kIsEarlier)) {
        return;
    }
    for (std::size_t begin = 0; begin < frames.size();) {
        const std::size_t end = endOfClock(frames, begin);
        const auto part = frames.subspan(begin, end - begin);
        std::stable_sort(part.begin(), part.end(), kIsEarlier);
        begin = end;
    }
}

} // namespace lastack
