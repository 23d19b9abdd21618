// What a host's timestamps (RFC 7323 §5.4) may show. Pure.
#pragma once

#include "net/time.h"

#include <cstdint>

namespace lastack {

// Whether one clock may have advanced by so many ticks: it has one per microsecond at most (the RFC
// asks for one per millisecond) and does not step back.
constexpr bool isPlausibleClock(std::int32_t ticks, Duration elapsed) {
    constexpr std::int64_t kSlack = 10'000;
    constexpr std::int32_t kBackwards = -10;
    const std::int64_t most = elapsed.ns / 1'000 + elapsed.ns / 2'000 + kSlack;
    return ticks >= kBackwards && ticks <= most;
}

} // namespace lastack
