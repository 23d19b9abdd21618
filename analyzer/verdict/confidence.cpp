#include "verdict/attributes.h"
#include "verdict/case.h"
#include "verdict/patterns.h"

#include <algorithm>

namespace lastack {

namespace {

void lowerTo(Verdict& verdict, Confidence limit) {
    verdict.confidence = std::max(verdict.confidence, limit);
}

void noteOpenEnd(const Case& made, Verdict& verdict) {
    if (made.silence < kTail) {
        noteProblem(verdict, Problem::TailMissing, Confidence::Likely);
        verdict.reasons.push_back(Reason::CaptureEndedSoon);
    }
}

void rateReset(const Case& made, Verdict& verdict) {
    const ResetFinding& reset = made.resets[*made.killer];
    verdict.reasons = reset.why;
    if (reset.effective == Effect::Unknown) {
        noteProblem(verdict, Problem::ResetEffectUnknown, Confidence::Possible);
    }
    if (reset.genuine != Confidence::Certain && reset.genuine != Confidence::Excluded) {
        lowerTo(verdict, Confidence::Likely);
    }
    if (verdict.pattern == Pattern::LateReset || verdict.pattern == Pattern::ResetInLastAck) {
        lowerTo(
            verdict, Confidence::Likely
        ); // one missing acknowledgement would make it a graceful close
    }
    if (verdict.pattern == Pattern::DataAfterClose) {
        verdict.reasons.push_back(Reason::DataMetClosedSocket);
    }
}

void rateGraceful(const Case& made, Verdict& verdict) {
    if (!made.bothFinsAcked()) {
        noteProblem(verdict, Problem::FinAckMissing, Confidence::Likely);
    }
    if (verdict.pattern == Pattern::HalfCloseUsed) {
        verdict.reasons.push_back(Reason::HalfCloseProved);
    }
    if (verdict.pattern == Pattern::Simultaneous) {
        verdict.reasons.push_back(Reason::FinsCrossed);
    }
}

void rateHalfClosed(const Case& made, Verdict& verdict) {
    if (!made.connection.from(*made.firstFin).finAcked) {
        noteProblem(verdict, Problem::FinAckMissing, Confidence::Possible);
    }
    noteOpenEnd(made, verdict);
}

} // namespace

void noteProblem(Verdict& verdict, Problem problem, Confidence limit) {
    verdict.problems.push_back(problem);
    lowerTo(verdict, limit);
}

void noteCaptureProblems(const Connection& connection, Verdict& verdict, Confidence oneSidedLimit) {
    if (connection.midstream) {
        noteProblem(verdict, Problem::Midstream, Confidence::Certain);
        verdict.reasons.push_back(Reason::NoHandshakeSeen);
    }
    if (connection.roles != RolesBasis::Handshake) {
        noteProblem(verdict, Problem::RolesGuessed, Confidence::Certain);
    }
    if (connection.oneSided && connection.established) {
        noteProblem(verdict, Problem::OneSided, oneSidedLimit);
        verdict.reasons.push_back(Reason::OneDirectionOnly);
    }
    if (connection.captureLoss) {
        noteProblem(verdict, Problem::CaptureLoss, Confidence::Likely);
        verdict.reasons.push_back(Reason::CaptureGap);
    }
    if (connection.eventsOmitted > 0) {
        noteProblem(verdict, Problem::EventsOmitted, Confidence::Certain);
    }
    if (connection.ended == EndOfRecord::Evicted) {
        noteProblem(verdict, Problem::Evicted, Confidence::Possible);
    }
    if (connection.ended == EndOfRecord::Superseded && verdict.outcome == Outcome::Unknown) {
        noteProblem(verdict, Problem::Superseded, Confidence::Possible);
    }
    if (connection.alsoSeenAs != ConnectionId{}) {
        noteProblem(verdict, Problem::SecondObservation, Confidence::Certain);
    }
    const auto& events = connection.events;
    const bool backwards =
        std::adjacent_find(events.begin(), events.end(), [](const auto& a, const auto& b) {
            return b.at < a.at;
        }) != events.end();
    if (backwards) {
        noteProblem(verdict, Problem::ClockStepsBack, Confidence::Likely);
    }
}

void collectEvidence(const Case& made, Verdict& verdict) {
    for (std::size_t at = 0; at < made.connection.events.size(); ++at) {
        verdict.evidence.push_back(EventIndex{static_cast<std::uint16_t>(at)});
    }
}

void rateConfidence(const Case& made, Verdict& verdict) {
    verdict.confidence = Confidence::Certain;
    switch (verdict.outcome) {
    case Outcome::Graceful:
        rateGraceful(made, verdict);
        break;
    case Outcome::HalfClosed:
        rateHalfClosed(made, verdict);
        break;
    case Outcome::Abortive:
    case Outcome::Refused:
        if (made.killer) {
            rateReset(made, verdict);
        }
        break;
    case Outcome::TimedOut:
        lowerTo(verdict, Confidence::Likely);
        verdict.reasons.push_back(
            verdict.pattern == Pattern::KeepaliveFailure ? Reason::ProbesUnanswered
                                                         : Reason::RetransmissionsUnanswered
        );
        break;
    case Outcome::Unanswered:
    case Outcome::StillOpen:
        noteOpenEnd(made, verdict);
        break;
    case Outcome::Unknown:
        lowerTo(verdict, Confidence::Possible);
        break;
    }
    noteCaptureProblems(made.connection, verdict, Confidence::Possible);
}

} // namespace lastack
