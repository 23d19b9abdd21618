// Opening: how connections begin: roles, SYN and SYN-ACK, the end of the handshake, and when a
// 4-tuple starts anew. Free functions over a LiveConnection; no state of their own.
#pragma once

#include "track/live_connection.h"

namespace lastack {

enum class NewIncarnation : std::uint8_t {
    No,
    WithThisSegment, // the segment is the first of a new connection
    WithPendingSyn,  // an earlier SYN, now answered, was the first of it
};

// Whether a segment on a known 4-tuple belongs to a new incarnation (RFC 9293 §3.6.1, RFC 6191; a
// SYN on an open connection is only believed when it is answered). evidence may be null.
NewIncarnation startsAnew(
    const Flow& flow, const ConnectionEvidence* evidence, const Segment& segment, Direction from
);

// Sets roles and sequence baselines of a fresh Flow from its first segment.
void beginFlow(Flow& flow, const Segment& segment, Direction from);

// A segment with SYN on a known connection.
void takeSyn(LiveConnection live, const Segment& segment, Direction from);

// Any other segment while the handshake is open: establishes the connection when it proves that
// both SYNs arrived. Returns true when this segment is the handshake's last acknowledgement.
bool completeHandshake(LiveConnection live, const Segment& segment, Direction from);

// Takes a pending SYN out of the connection that it came on: it opened the next one.
void forgetSyn(LiveConnection live, const PendingSyn& pending);

// Makes a pending SYN the first segment of a fresh connection.
void adoptPendingSyn(LiveConnection live, const PendingSyn& pending);

} // namespace lastack
