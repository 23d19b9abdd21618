// PlainReset: what totals need of an established connection that one reset ended and nothing else
// disturbed, read from the small records that it still has, as a PlainEnding is. Pure function.
#pragma once

#include "net/side.h"
#include "net/time.h"
#include "track/flow.h"
#include "track/handshake.h"
#include "track/held_teardown.h"

#include <array>
#include <cstdint>
#include <optional>

namespace lastack {

// What one side had sent, and what it had said of its receive window.
struct PlainSide {
    std::uint64_t bytes = 0;        // of payload
    std::uint64_t unackedBytes = 0; // of them
    Timestamp lastDataAt;           // meaningful when bytes > 0
    std::uint32_t windowMax = 0;    // scaled, as the next
    std::uint32_t windowLast = 0;
    std::uint16_t mss = 0; // 0: not announced
};

// One that closes (RST,ACK): nothing provoked it, and neither side had sent FIN.
struct PlainReset {
    Side by{};
    Timestamp at;
    std::optional<Duration> roundTrip; // from the handshake
    std::optional<Duration> idle;      // from the last payload
    std::uint64_t packets = 0;         // of both sides
    std::array<PlainSide, 2> sides;    // by Side
};

// Nothing when the ending is not plain, or when somebody else may have made the reset
// (verdict/origin): its headers must be those of the sender's other segments.
std::optional<PlainReset> plainResetOf(
    const Flow& flow, const HeldTeardown& held, const Handshake& handshake
);

} // namespace lastack
