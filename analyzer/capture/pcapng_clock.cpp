#include "capture/pcapng_clock.h"

#include <algorithm>
#include <limits>

namespace lastack::pcapng {

namespace {

constexpr std::uint64_t kNanoseconds = 1'000'000'000;
constexpr auto kLeastNanoseconds = std::numeric_limits<std::int64_t>::min();
constexpr auto kMostNanoseconds = std::numeric_limits<std::int64_t>::max();

} // namespace

Clock::Clock(std::uint64_t ticksPerSecond, std::int64_t offsetSeconds)
    : ticksPerSecond_(std::max<std::uint64_t>(ticksPerSecond, 1)), offsetSeconds_(offsetSeconds) {
    if (offsetSeconds == 0 && ticksPerSecond_ <= kNanoseconds &&
        kNanoseconds % ticksPerSecond_ == 0) {
        scale_ = kNanoseconds / ticksPerSecond_;
        simpleTicks_ = static_cast<std::uint64_t>(kMostNanoseconds) / scale_ + 1;
    }
}

std::uint64_t Clock::ticksPerSecond(std::uint8_t resolution) {
    constexpr std::uint8_t kPowerOfTwo = 0x80;
    constexpr unsigned kMostOfTwo = 63;
    constexpr unsigned kMostOfTen = 19;
    const unsigned exponent = resolution & 0x7FU;
    const bool ofTwo = (resolution & kPowerOfTwo) != 0;
    if (exponent > (ofTwo ? kMostOfTwo : kMostOfTen)) {
        return std::numeric_limits<std::uint64_t>::max();
    }
    std::uint64_t ticks = 1;
    for (unsigned i = 0; i < exponent; ++i) {
        ticks *= ofTwo ? 2 : 10;
    }
    return ticks;
}

Timestamp Clock::atInGeneral(std::uint64_t ticks) const {
    const Wide at = nanosecondsOf(Wide{ticks});
    // A time that nothing can hold was meant to be one before 1970, written as a signed number.
    const Wide meant =
        at <= Wide{kMostNanoseconds} ? at : nanosecondsOf(static_cast<std::int64_t>(ticks));
    return {
        static_cast<std::int64_t>(std::clamp(meant, Wide{kLeastNanoseconds}, Wide{kMostNanoseconds})
        )};
}

Wide Clock::nanosecondsOf(Wide ticks) const {
    const Wide perSecond = ticksPerSecond_;
    Wide seconds = ticks / perSecond;
    Wide rest = ticks % perSecond;
    if (rest < 0) {
        --seconds;
        rest += perSecond;
    }
    return (seconds + offsetSeconds_) * Wide{kNanoseconds} + rest * Wide{kNanoseconds} / perSecond;
}

} // namespace lastack::pcapng
