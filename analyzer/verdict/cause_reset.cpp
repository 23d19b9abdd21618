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
        peer.bytes > 0 && lastWord && isPause(reset.at - peer.lastDataAt, made.crossing);
    found.untouched = reset.from == Side::Server && payloadBeforeReset(mine, reset) == 0 &&
                      !made.connection.midstream;
    return found;
}

} // namespace

bool isPause(Duration since, Duration crossing) {
    return since > std::max(kPause, crossing);
}

LikelyCause likeliestCause(const AbortEvidence& found) {
    if (found.unread) {
        return {CauseKind::UnreadData, Confidence::Likely, Reason::WindowNotReopened};
    }
    if (found.outstanding) {
        return {CauseKind::Linger0, Confidence::Likely, Reason::OutstandingData};
    }
    if (found.unanswered) {
        return {CauseKind::UnreadData, Confidence::Possible, Reason::InputUnanswered};
    }
    if (found.untouched && !found.received) {
        return {CauseKind::ListenerClosed, Confidence::Possible, Reason::NeverAccepted};
    }
    const Reason why = found.received ? Reason::InputAnswered : Reason::NothingReceived;
    return {CauseKind::Linger0, Confidence::Likely, why};
}

void findCauseOfAbort(const Case& made, Verdict& verdict) {
    const AbortEvidence found = evidenceOf(made);
    const LikelyCause likely = likeliestCause(found);
    setCause(verdict, likely.kind, likely.confidence, {likely.why});
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
