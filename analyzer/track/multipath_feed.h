// MultipathFeed: reads what the segments of a live connection say of MPTCP, from its SYN on. A
// connection whose SYN and SYN-ACK do not offer it is never looked at. Free functions.
#pragma once

#include "track/live_connection.h"

namespace lastack {

// Looks at a segment; one with SYN begins it.
void feedMultipath(LiveConnection live, const Segment& segment, Direction from);

// Which kinds of plain segments (Flow::kindOf) it wants to see.
unsigned kindsForMultipath(LiveConnection live);

// The connection is over, as far as was captured.
void endMultipath(LiveConnection live);

} // namespace lastack
