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

enum class PlainResetKind : std::uint8_t {
    Abort,           // RST,ACK that nothing provoked; neither side had sent FIN
    AfterPeerFin,    // the same, but the other side had, and that was acknowledged
    MetClosedSocket, // its sender's stack answers payload that came after its FIN
};

struct PlainReset {
    PlainResetKind kind{};
    Side by{};
    Timestamp at;
    Duration took;                     // from the first segment of the teardown
    std::optional<Duration> roundTrip; // from the handshake
    std::optional<Duration> idle;      // from the last payload before the teardown
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
