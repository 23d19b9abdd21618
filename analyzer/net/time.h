// Timestamp and Duration: signed nanoseconds of capture time, as values that do not mix.
// A capture's clock may step backwards, so differences may be negative; nothing here reads a clock.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace lastack {

struct Duration {
    std::int64_t ns = 0;

    static constexpr Duration seconds(std::int64_t count) { return {count * 1'000'000'000}; }

    static constexpr Duration milliseconds(std::int64_t count) { return {count * 1'000'000}; }

    static constexpr Duration microseconds(std::int64_t count) { return {count * 1'000}; }

    auto operator<=>(const Duration&) const = default;
};

// Nanoseconds since 1970-01-01T00:00:00Z.
struct Timestamp {
    std::int64_t ns = 0;

    auto operator<=>(const Timestamp&) const = default;
};

// Timestamps come from hostile files: differences and sums wrap instead of overflowing.
constexpr Duration operator-(Timestamp later, Timestamp earlier) {
    return {static_cast<std::int64_t>(
        static_cast<std::uint64_t>(later.ns) - static_cast<std::uint64_t>(earlier.ns)
    )};
}

constexpr Timestamp operator+(Timestamp at, Duration by) {
    return {static_cast<std::int64_t>(
        static_cast<std::uint64_t>(at.ns) + static_cast<std::uint64_t>(by.ns)
    )};
}

// "2026-11-20T08:15:30.123456789Z" (RFC 3339, UTC, always nine decimals).
std::string formatRfc3339(Timestamp at);

// For people: "812 ns", "16.0 ms", "2.075 s", "3 min 20 s", "2 h 05 min".
std::string formatDuration(Duration duration);

} // namespace lastack
