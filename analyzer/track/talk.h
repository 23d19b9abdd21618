// Talk: hands what both sides of a live connection say to its Conversation, for whoever wants to
// know what the protocols above say of the end. Nothing happens on the short way: a connection that
// some protocol may yet claim has its payload looked at, all others do not. Free functions.
#pragma once

#include "track/live_connection.h"

namespace lastack {

// Makes the Conversation of fresh ConnectionEvidence.
void beginTalk(LiveConnection live);

// After the segment has changed the flow. Returns whether the segment told of an end.
bool feedTalk(LiveConnection live, const Segment& segment, Direction from);

// Keeps such a segment among the events, unless it is there.
void keepSaid(LiveConnection live, const Segment& segment, Direction from);

// Which kinds of plain segments (Flow::kindOf) it wants to see.
unsigned kindsForTalk(LiveConnection live);

// The connection is over, as far as was captured; its units go to the connection.
void endTalk(LiveConnection live);

} // namespace lastack
