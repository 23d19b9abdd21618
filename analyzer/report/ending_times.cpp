#include "report/ending_times.h"

#include <algorithm>
#include <array>

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

std::int64_t flooredQuotient(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

Duration EndingTimes::width() const {
    return {kWidths[level_]};
}

// Towards the past also before 1970.
std::int64_t EndingTimes::stepOf(std::int64_t ns) const {
    return flooredQuotient(ns, kWidths[level_]);
}

// Whether it and all steps there are find room together.
bool EndingTimes::holds(std::int64_t step) const {
    const std::int64_t last = first_ + static_cast<std::int64_t>(steps_) - 1;
    return std::max(last, step) - std::min(first_, step) < static_cast<std::int64_t>(kMostSteps);
}

void EndingTimes::widen() {
    ++level_;
    const std::int64_t factor = kWidths[level_] / kWidths[level_ - 1];
    const std::int64_t first = flooredQuotient(first_, factor);
    std::array<std::uint64_t, kMostSteps> wider{};
    std::size_t at = 0;
    for (std::size_t step = 0; step < steps_; ++step) {
        at = static_cast<std::size_t>(
            flooredQuotient(first_ + static_cast<std::int64_t>(step), factor) - first
        );
        wider[at] += counts_[step];
    }
    counts_ = wider;
    first_ = first;
    steps_ = at + 1;
}

void EndingTimes::include(std::int64_t step) {
    if (steps_ == 0) {
        first_ = step;
    } else if (step < first_) {
        const auto by = static_cast<std::size_t>(first_ - step);
        std::rotate(
            counts_.begin(), counts_.end() - static_cast<std::ptrdiff_t>(by), counts_.end()
        );
        first_ = step;
        steps_ += by;
    }
    steps_ = std::max(steps_, static_cast<std::size_t>(step - first_) + 1);
}

void EndingTimes::addElsewhere(Timestamp at) {
    while (steps_ > 0 && !holds(stepOf(at.ns)) && level_ + 1 < kWidths.size()) {
        widen();
    }
    const std::int64_t step = stepOf(at.ns);
    include(step);
    newest_ = static_cast<std::size_t>(step - first_);
    newestFrom_ = static_cast<std::uint64_t>(step) * static_cast<std::uint64_t>(kWidths[level_]);
    newestWidth_ = static_cast<std::uint64_t>(kWidths[level_]);
    ++counts_[newest_];
}

Timestamp EndingTimes::begin() const {
    const std::int64_t width = kWidths[level_];
    return {first_ < INT64_MIN / width ? INT64_MIN : first_ * width};
}

} // namespace lastack
