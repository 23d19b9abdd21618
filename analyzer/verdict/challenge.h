// Challenge ACKs: acknowledgements of the old state that a synchronized TCP sends instead of taking
// an inexact reset or a SYN (RFC 5961 §3.2, §4.2; RFC 9293 §3.10.7.4). Pure functions.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

struct Case;

// Fills challengeAcks and the tags that go with them.
void findChallengeAcks(const Case& made, Verdict& verdict);

} // namespace lastack
