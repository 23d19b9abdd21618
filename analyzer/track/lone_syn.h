// LoneSyn: a connection of which nothing but the client's SYN, and perhaps its first repetition,
// was seen. Floods and scans consist of little else, so the SYN alone is a record of one cache
// line, and while nothing answers a repeated one, the silent direction of the Flow holds what it
// said and no other record is made. Free functions over these records.
#pragma once

#include "track/finish.h"
#include "track/handshake_segment.h"
#include "track/live_connection.h"

namespace lastack {

// Stands for a Flow of which a single SYN is known, and nothing of tunnels or of connections before
// it. A FlowTable holds it in the Flow's place until the next segment.
struct alignas(64) LoneSyn : FlowHead {
    HandshakeSyn syn;
    SeqNum isn;
    std::uint32_t lowId; // low half of the connection's number
};

static_assert(sizeof(LoneSyn) == 64, "per unanswered SYN: one cache line");

// Fills all but the key.
void rememberSyn(LoneSyn& lone, const Segment& segment, Direction from, ConnectionId id);

// Makes a fresh Flow with the same key what it would be had it seen the SYN itself.
void openFlow(Flow& flow, const LoneSyn& lone, ConnectionId id);

// The first SYN of a Flow that holds nothing but SYNs.
HandshakeSyn loneSynOf(const Flow& flow);

// Whether a Flow holds nothing but SYNs of one side, and no record yet.
bool holdsOnlySyns(const Flow& flow);

// Whether a SYN is the first repetition of a lone one: the Flow can hold that too.
bool repeatsLoneSyn(const Flow& flow, const Segment& segment, Direction from);

// Moves the SYNs of such a Flow into fresh ConnectionEvidence.
void beginEvidenceOfSyns(LiveConnection live);

// The finished connection. It must be a fresh one, or one that this function filled before: what
// does not differ between lone SYNs is left as it is.
void describeLoneSyn(
    const LoneSyn& lone, ConnectionId id, const RecordEnd& ending, Connection& connection
);

} // namespace lastack
