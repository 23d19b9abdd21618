#include "report/ending_times.h"

#include <array>
#include <utility>

namespace lastack {

namespace {

constexpr std::int64_t kMs = 1'000'000;
constexpr std::int64_t kSecond = 1'000 * kMs;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

// Each divides the next, so that steps can be put together; the last is never exceeded.
constexpr std::array kWidths{
    kMs,
    10 * kMs,
    100 * kMs,
    kSecond,
    10 * kSecond,
    kMinute,
    10 * kMinute,
    kHour,
    6 * kHour,
    kDay,
    10 * kDay,
    100 * kDay,
    1'000 * kDay,
    10'000 * kDay};

} // namespace

Duration EndingTimes::width() const {
    return {kWidths[level_]};
}

// Towards the past also before 1970.
std::int64_t EndingTimes::stepOf(std::int64_t ns) const {
    const std::int64_t width = kWidths[level_];
    return ns / width - (ns % width < 0 ? 1 : 0);
}

void EndingTimes::widen() {
    ++level_;
    const std::int64_t factor = kWidths[level_] / kWidths[level_ - 1];
    std::map<std::int64_t, std::uint64_t> wider;
    for (const auto& [step, count] : counts_) {
        wider[step / factor - (step % factor < 0 ? 1 : 0)] += count;
    }
    counts_ = std::move(wider);
}

void EndingTimes::add(Timestamp at) {
    ++counts_[stepOf(at.ns)];
    while (level_ + 1 < kWidths.size() && steps() > kMostSteps) {
        widen();
    }
}

Timestamp EndingTimes::begin() const {
    return {counts_.begin()->first * kWidths[level_]};
}

std::size_t EndingTimes::steps() const {
    return counts_.empty()
               ? 0
               : static_cast<std::size_t>(counts_.rbegin()->first - counts_.begin()->first) + 1;
}

std::uint64_t EndingTimes::count(std::size_t step) const {
    const auto found = counts_.find(counts_.begin()->first + static_cast<std::int64_t>(step));
    return found == counts_.end() ? 0 : found->second;
}

} // namespace lastack
