// Observe: what a segment on an open connection changes: sequence space, acknowledgements, windows,
// FIN and RST. FIN takes effect at its sequence number; holes are either filled, or, once
// acknowledged, known to be capture loss. Free functions over a LiveConnection; no state of their
// own.
#pragma once

#include "track/live_connection.h"

namespace lastack {

// The same packet captured twice (both ways of a mirror port, or before and after a router).
bool isDuplicate(const FlowDirection& mine, const Flow& flow, const Segment& segment);

// Flag combinations that no socket call emits: SYN|FIN, SYN|RST, no flags at all, FIN without ACK.
bool hasOddFlags(TcpFlags flags);

// The peer of `from` is alive: its answer ends the run of unanswered retransmissions and probes.
void hearFrom(LiveConnection live, Direction from);

// A segment without SYN or RST: payload, FIN, acknowledgement, window. Returns what it was, whether
// that is kept or not.
SegmentEvent observeSegment(
    LiveConnection live, const Segment& segment, Direction from, bool isHandshakeAck
);

// What answers the segment now taken matters, too.
void expectAnswers(LiveConnection live);

// Returns whether the reset may have ended the connection: exact, or acceptable in SYN-SENT (RFC
// 9293 §3.10.7).
bool observeReset(LiveConnection live, const Segment& segment, Direction from);

void observeOdd(LiveConnection live, const Segment& segment, Direction from);

// An ICMP error that quotes a segment of `from`.
void observeIcmpError(LiveConnection live, const Segment& segment, Direction from);

} // namespace lastack
