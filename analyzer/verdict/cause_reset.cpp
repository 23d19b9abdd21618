#include "verdict/cause_reset.h"

#include "verdict/case.h"
#include "verdict/patterns.h"
#include "verdict/set_cause.h"

#include <algorithm>

namespace lastack {

namespace {

// A program that has read all it wanted resets at once; one that was ended or closed without
// looking does so at a time that has nothing to do with what came in.
constexpr Duration kPause = Duration::milliseconds(100);

struct AbortEvidence {
    bool unread;      // D4: room that received data took was never advertised again
    bool outstanding; // D5: own data was not acknowledged
    bool received;    // the peer had sent payload
    bool unanswered;  // D4: nothing was sent after it, and then came a pause
    bool untouched;   // P17: a server that sent nothing but its SYN-ACK
};

AbortEvidence evidenceOf(const Case& made) {
    const SegmentEvent& reset = made.killerEvent();
    const DirectionFacts& mine = made.connection.from(reset.from);
    const DirectionFacts& peer = made.connection.from(other(reset.from));
    AbortEvidence found{};
    found.unread = unreadBytes(made.connection, reset.from) > 0;
    found.outstanding = mine.unackedBytes > 0;
    found.received = peer.bytes + peer.missedBytes > 0;
    // After its own FIN a side has no answer to give.
    const bool lastWord = !mine.finSeen && (mine.bytes == 0 || mine.lastDataAt < peer.lastDataAt);
    found.unanswered =
        peer.bytes > 0 && lastWord && reset.at - peer.lastDataAt > std::max(kPause, made.crossing);
    found.untouched = reset.from == Side::Server && payloadBeforeReset(mine, reset) == 0 &&
                      !made.connection.midstream;
    return found;
}

void setBest(Verdict& verdict, const AbortEvidence& found) {
    if (found.unread) {
        setCause(verdict, CauseKind::UnreadData, Confidence::Likely, {Reason::WindowNotReopened});
    } else if (found.outstanding) {
        setCause(verdict, CauseKind::Linger0, Confidence::Likely, {Reason::OutstandingData});
    } else if (found.unanswered) {
        setCause(verdict, CauseKind::UnreadData, Confidence::Possible, {Reason::InputUnanswered});
    } else if (found.untouched && !found.received) {
        setCause(verdict, CauseKind::ListenerClosed, Confidence::Possible, {Reason::NeverAccepted});
    } else {
        const Reason why = found.received ? Reason::InputAnswered : Reason::NothingReceived;
        setCause(verdict, CauseKind::Linger0, Confidence::Likely, {why});
    }
}

} // namespace

void findCauseOfAbort(const Case& made, Verdict& verdict) {
    const AbortEvidence found = evidenceOf(made);
    setBest(verdict, found);
    addAlternative(made, verdict, CauseKind::Linger0, {Reason::ActiveForm});
    if (found.unread) {
        return;
    }
    if (found.received) {
        addAlternative(made, verdict, CauseKind::UnreadData, {Reason::ActiveForm});
    }
    if (found.untouched) {
        addAlternative(made, verdict, CauseKind::ListenerClosed, {Reason::NeverAccepted});
    }
    addAlternative(made, verdict, CauseKind::Application, {Reason::ActiveForm});
}

} // namespace lastack
