// TimeRange: when a call was made, or an indication became available, in capture time. The outer
// bounds hold for the sender and the receiver wherever the capture was made; the likely ones lie
// within them and say what they assume. Values only; thread-safe.
#pragma once

#include "net/time.h"
#include "wsp/rules.h"

#include <cstdint>
#include <optional>

namespace lastack {

// What bounds rest on beside the packets. A bit set.
struct Assumptions {
    static constexpr std::uint8_t kWayWithinRoundTrip = 0x01; // one way takes at most a round trip
    static constexpr std::uint8_t kSymmetricWay = 0x02;       // one way takes half of it
    static constexpr std::uint8_t kRoundTripKept = 0x04;      // it is still that of the handshake
    static constexpr std::uint8_t kArrived = 0x08; // it arrived, which nobody acknowledged
    static constexpr std::uint8_t kNoWay = 0x10;   // captured at the host, which is not known
    static constexpr unsigned kCount = 5;

    std::uint8_t bits = 0;

    constexpr bool has(std::uint8_t mask) const { return (bits & mask) != 0; }

    constexpr void add(std::uint8_t mask) { bits = static_cast<std::uint8_t>(bits | mask); }
};

// An absent bound is unknown.
struct TimeRange {
    std::optional<Timestamp> earliest;
    std::optional<Timestamp> latest;
    std::optional<Timestamp> likelyEarliest;
    std::optional<Timestamp> likelyLatest;
    std::optional<WspRule> basis; // nothing where there is no bound
    Assumptions assumes;
};

} // namespace lastack
