#include "verdict/cause.h"

#include "verdict/case.h"
#include "verdict/patterns.h"

namespace lastack {

namespace {

void setCause(Verdict& verdict, CauseKind kind, Confidence confidence, Reasons why) {
    verdict.hasCause = true;
    verdict.cause = {kind, confidence, std::move(why)};
}

void addAlternative(Verdict& verdict, CauseKind kind, Reasons why) {
    verdict.causeAlternatives.push_back({kind, Confidence::Possible, std::move(why)});
}

// An abort by a live connection looks the same for SO_LINGER 0 and for unread data (RFC 1122
// §4.2.2.13, RFC 2525 §2.17).
void causeOfActiveReset(const Case& made, Verdict& verdict) {
    const Side by = made.killerEvent().from;
    const Connection& connection = made.connection;
    const bool outstanding = connection.from(by).unackedBytes > 0;
    const bool unread = unreadBytes(connection, by) > 0;
    const bool gotData = connection.from(other(by)).bytes > 0;
    if (outstanding && !unread) {
        setCause(verdict, CauseKind::Linger0, Confidence::Likely, {Reason::OutstandingData});
    } else if (unread) {
        setCause(verdict, CauseKind::UnreadData, Confidence::Likely, {Reason::WindowNotReopened});
        addAlternative(verdict, CauseKind::Linger0, {Reason::ActiveForm});
        return;
    } else {
        setCause(verdict, CauseKind::Linger0, Confidence::Likely, {Reason::ActiveForm});
    }
    if (gotData) {
        addAlternative(verdict, CauseKind::UnreadData, {Reason::ActiveForm});
    }
    if (verdict.pattern == Pattern::RefusedAfterAccept) {
        addAlternative(verdict, CauseKind::ListenerClosed, {Reason::ResetDuringHandshake});
    }
    addAlternative(verdict, CauseKind::Application, {Reason::ActiveForm});
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
            addAlternative(verdict, CauseKind::IdleTimeout, {Reason::LongSilence});
        }
        addAlternative(verdict, CauseKind::Forged, {Reason::ReplyForm});
        return;
    }
    causeOfActiveReset(made, verdict);
}

void causeOfRefusal(const Case& made, Verdict& verdict) {
    if (!made.killer) {
        setCause(verdict, CauseKind::IcmpUnreachable, Confidence::Certain, {});
        return;
    }
    setCause(verdict, CauseKind::ClosedPort, Confidence::Likely, {Reason::ResetAnswersSyn});
    addAlternative(verdict, CauseKind::AcceptQueueOverflow, {Reason::ResetAnswersSyn});
    addAlternative(verdict, CauseKind::Forged, {Reason::ResetAnswersSyn});
}

void causeOfTimeout(Verdict& verdict) {
    if (verdict.pattern == Pattern::KeepaliveFailure) {
        setCause(
            verdict, CauseKind::KeepaliveTimeout, Confidence::Likely, {Reason::ProbesUnanswered}
        );
    } else {
        setCause(
            verdict,
            CauseKind::RetransmissionTimeout,
            Confidence::Likely,
            {Reason::RetransmissionsUnanswered}
        );
    }
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
        causeOfTimeout(verdict);
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
