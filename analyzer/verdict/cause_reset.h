// CauseReset: which of the reasons for an abort by a live connection the packets speak for.
// Such an abort looks the same for SO_LINGER 0, for unread data, for a closed listener and for an
// administrator's (RFC 1122 §4.2.2.13, RFC 2525 §2.17): evidence ranks them, it never proves one.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

struct Case;

// Of the side that reset.
struct AbortEvidence {
    bool unread = false;      // D4: room that received data took was never advertised again
    bool outstanding = false; // D5: own data was not acknowledged
    bool received = false;    // the peer had sent payload
    bool unanswered = false;  // D4: nothing was sent after it, and then came a pause
    bool untouched = false;   // P17: a server that sent nothing but its SYN-ACK
};

struct LikelyCause {
    CauseKind kind{};
    Confidence confidence{};
    Reason why{};
};

LikelyCause likeliestCause(const AbortEvidence& found);

// Whether so long after the last input a reset has nothing to do with it. crossing: what may pass
// while segments cross on the way.
bool isPause(Duration since, Duration crossing);

// Sets cause and causeAlternatives of an ending by RST,ACK at SND.NXT.
void findCauseOfAbort(const Case& made, Verdict& verdict);

} // namespace lastack
