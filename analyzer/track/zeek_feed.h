// ZeekFeed: hands a live connection's segments to its ZeekTrack and takes the words out at the end.
// Nothing happens on the short way: the Flow is told which segments would add a letter, and what
// went by in between is made up for from its sequence numbers. Free functions; all but the first
// need a track, which is there when somebody asked for Zeek's words.
#pragma once

#include "track/live_connection.h"

namespace lastack {

// Makes the ZeekTrack of fresh ConnectionEvidence, whose events are the SYNs or the handshake that
// were kept without one.
void beginZeek(LiveConnection live);

// Before the segment changes anything else.
void feedZeek(LiveConnection live, const Segment& segment, Direction from);

// A segment of a handshake of which only the event is left.
void feedZeekAgain(LiveConnection live, const SegmentEvent& event);

// What is kept of a plain handshake has no room for letters: the next one ends that.
void watchAfterHandshake(Flow& flow);

// After a segment has changed the Flow: decides which kinds of segments leave the short way.
void watchForZeek(LiveConnection live);

// What Zeek would write when the connection ends here.
ZeekWords zeekWordsOf(LiveConnection live);

} // namespace lastack
