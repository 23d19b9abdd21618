// Moments: when a segment left its host and when it reached the other, as far as the place of the
// capture tells. At the host itself the captured time is the time; elsewhere the way between host
// and capture lies between. Pure functions; thread-safe.
#pragma once

#include "wsp/evidence_of_calls.h"
#include "wsp/time_range.h"

#include <optional>

namespace lastack {

struct Moment {
    std::optional<Timestamp> earliest; // nothing: not bounded
    std::optional<Timestamp> latest;
    Timestamp likely;
    Assumptions toEarliest, toLatest, toLikely; // what each rests on
};

Moment departureOf(const CallCase& made, EventIndex event); // from its sender
Moment arrivalOf(const CallCase& made, EventIndex event);   // at the other side

// Bounds a range by a moment that came before it, or after it. A bound that exists is only ever
// narrowed.
void beginAfter(TimeRange& range, const Moment& moment);
void endBefore(TimeRange& range, const Moment& moment);

// The range of what happened after the segments, as seen at `side`: when they reached it, or when
// they left it.
void beginAfter(TimeRange& range, const CallCase& made, EventIndex event, Side side);

// The earliest a program of this side could end its connection: when the handshake reached it. No
// teardown call succeeds before, but for TCP Fast Open (RFC 7413).
void beginAfterHandshake(TimeRange& range, const CallCase& made, Side side);

// Drops what contradicts itself, as captures whose clock steps back do.
void settle(TimeRange& range);

} // namespace lastack
