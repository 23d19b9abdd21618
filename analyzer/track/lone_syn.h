// LoneSyn: a connection of which nothing but the client's SYN, and perhaps its first repetition,
// was seen. Floods and scans consist of little else, so while nothing answers, the silent direction
// of the Flow holds what the SYN said and no other record is made. Free functions over a Flow.
#pragma once

#include "track/finish.h"
#include "track/handshake_segment.h"
#include "track/live_connection.h"

namespace lastack {

// Remembers the SYN that opened a Flow in its silent direction.
void rememberLoneSyn(FlowDirection& silent, const Segment& segment);

// The first SYN of such a Flow.
HandshakeSyn loneSynOf(const Flow& flow);

// Whether a Flow holds nothing but SYNs of one side, and no record yet.
bool holdsOnlySyns(const Flow& flow);

// Whether a SYN is the first repetition of a lone one: the Flow can hold that too.
bool repeatsLoneSyn(const Flow& flow, const Segment& segment, Direction from);

// Moves the SYNs of such a Flow into fresh ConnectionEvidence.
void beginEvidenceOfSyns(LiveConnection live);

// The finished connection of a Flow that holds a single SYN. It must be a fresh one, or one that
// this function filled before: what does not differ between lone SYNs is left as it is.
void describeLoneSyn(const Flow& flow, const Ending& ending, Connection& connection);

} // namespace lastack
