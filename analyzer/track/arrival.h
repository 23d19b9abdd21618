// Arrival: where a segment's payload and FIN fall in its sender's sequence space, and what that
// means: new, sent again, ahead of a hole, filling one, a probe, or too far outside to be believed
// (RFC 9293 §3.4, §3.8). Free functions over a LiveConnection; no state of their own.
#pragma once

#include "track/live_connection.h"

namespace lastack {

struct Arrival {
    EventMarks marks;
    bool isProbe = false;
    bool isOutside = false; // far outside the window: not believed, nothing was changed
};

Arrival takeSequence(LiveConnection live, const Segment& segment, Direction from);

// Raises SND.NXT of a side, counting the turns of the sequence space.
void moveNext(LiveConnection live, Direction from, SeqNum end);

// From SND.NXT on, bytes of this side are missing until they arrive or are given up.
void beginHole(LiveConnection live, Direction from);

// Closes the hole of a side when nothing of it is missing any more.
void closeHoleIfWhole(LiveConnection live, Direction from);

} // namespace lastack
