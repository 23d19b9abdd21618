// CauseReset: which of the reasons for an abort by a live connection the packets speak for.
// Such an abort looks the same for SO_LINGER 0, for unread data, for a closed listener and for an
// administrator's (RFC 1122 §4.2.2.13, RFC 2525 §2.17): evidence ranks them, it never proves one.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

struct Case;

// Sets cause and causeAlternatives of an ending by RST,ACK at SND.NXT.
void findCauseOfAbort(const Case& made, Verdict& verdict);

} // namespace lastack
