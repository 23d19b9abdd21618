#include "verdict/cause.h"

#include "verdict/case.h"
#include "verdict/cause_reset.h"
#include "verdict/known_timeouts.h"
#include "verdict/patterns.h"
#include "verdict/set_cause.h"

namespace lastack {

namespace {

void addIdleTimeout(const Case& made, Verdict& verdict) {
    Reasons why{Reason::LongSilence};
    if (timerThatRanOut(silenceBeforeStimulus(made))) {
        why.push_back(Reason::NearKnownTimeout);
    }
    addAlternative(made, verdict, CauseKind::IdleTimeout, why);
}

void causeOfReset(const Case& made, Verdict& verdict) {
    const ResetFinding& reset = made.resets[*made.killer];
    if (verdict.pattern == Pattern::Injected) {
        const bool sure = reset.genuine == Confidence::Excluded;
        setCause(
            verdict, CauseKind::Forged, sure ? Confidence::Certain : Confidence::Likely, reset.why
        );
        return;
    }
    if (verdict.pattern == Pattern::DataAfterClose) {
        setCause(
            verdict, CauseKind::DataAfterClose, Confidence::Likely, {Reason::DataMetClosedSocket}
        );
        return;
    }
    if (reset.kind == ResetKind::Reply) {
        setCause(verdict, CauseKind::NoSuchConnection, Confidence::Likely, {Reason::ReplyForm});
        if (verdict.pattern == Pattern::StaleState) {
            addIdleTimeout(made, verdict);
        }
        addAlternative(made, verdict, CauseKind::Forged, {Reason::ReplyForm});
        return;
    }
    findCauseOfAbort(made, verdict);
}

void causeOfRefusal(const Case& made, Verdict& verdict) {
    if (!made.killer) {
        setCause(verdict, CauseKind::IcmpUnreachable, Confidence::Certain, {});
        return;
    }
    setCause(verdict, CauseKind::ClosedPort, Confidence::Likely, {Reason::ResetAnswersSyn});
    addAlternative(made, verdict, CauseKind::AcceptQueueOverflow, {Reason::ResetAnswersSyn});
    addAlternative(made, verdict, CauseKind::Forged, {Reason::ResetAnswersSyn});
}

void causeOfKeepalive(const Case& made, Verdict& verdict) {
    Reasons why{Reason::ProbesUnanswered};
    if (made.givenUp && probesAreEven(made.connection, made.givenUp->by)) {
        why.push_back(Reason::EvenProbes);
    }
    setCause(verdict, CauseKind::KeepaliveTimeout, Confidence::Likely, why);
}

void causeOfTimeout(const Case& made, Verdict& verdict) {
    if (verdict.pattern == Pattern::KeepaliveFailure) {
        causeOfKeepalive(made, verdict);
        return;
    }
    const Reasons why{Reason::RetransmissionsUnanswered};
    if (handshakeForgotten(made.connection)) {
        setCause(
            verdict,
            CauseKind::AcceptQueueOverflow,
            Confidence::Possible,
            {Reason::HandshakeForgotten}
        );
        addAlternative(made, verdict, CauseKind::RetransmissionTimeout, why);
        return;
    }
    setCause(verdict, CauseKind::RetransmissionTimeout, Confidence::Likely, why);
}

} // namespace

void findCause(const Case& made, Verdict& verdict) {
    switch (verdict.outcome) {
    case Outcome::Abortive:
        causeOfReset(made, verdict);
        return;
    case Outcome::Refused:
        causeOfRefusal(made, verdict);
        return;
    case Outcome::TimedOut:
        causeOfTimeout(made, verdict);
        return;
    case Outcome::Graceful:
    case Outcome::HalfClosed:
    case Outcome::Unanswered:
    case Outcome::StillOpen:
    case Outcome::Unknown:
        return;
    }
}

} // namespace lastack
