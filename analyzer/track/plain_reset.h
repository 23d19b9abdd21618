// PlainReset: what totals need of an established connection that one reset ended and nothing else
// disturbed, read from the small records that it still has, as a PlainEnding is. Pure function.
#pragma once

#include "net/side.h"
#include "net/time.h"
#include "track/flow.h"
#include "track/handshake.h"
#include "track/held_teardown.h"
#include "track/receive_window.h"

#include <array>
#include <cstdint>
#include <optional>

namespace lastack {

// What one side had sent, and what it had said of its receive window.
struct PlainSide {
    std::uint64_t bytes = 0;        // of payload
    std::uint64_t unackedBytes = 0; // of them
    Timestamp lastDataAt;           // meaningful when bytes > 0
    ReceiveWindow window;
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

// Fills a fresh one in place, as describePlainEnding() does. False when the ending is not plain, or
// when somebody else may have made the reset (verdict/origin): its headers must be those of the
// sender's other segments.
bool describePlainReset(
    const Flow& flow, const HeldTeardown& held, const Handshake& handshake, PlainReset& ending
);

} // namespace lastack
