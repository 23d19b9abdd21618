#include "verdict/judge_plain.h"

#include "verdict/case.h"
#include "verdict/cause_reset.h"
#include "verdict/patterns.h"

namespace lastack {

namespace {

// RFC 9293 §3.6, in the order of the rules for graceful endings (verdict/patterns).
Pattern patternOf(const PlainClose& close) {
    if (close.finsCrossed) {
        return Pattern::Simultaneous;
    }
    if (close.secondSentMore) {
        return Pattern::HalfCloseUsed;
    }
    return close.secondFinAnswers ? Pattern::ThreeWay : Pattern::FourWay;
}

Initiator initiatorOf(const PlainClose& close) {
    if (close.finsCrossed) {
        return Initiator::Both;
    }
    return initiatorOf(close.firstFin);
}

const PlainSide& sideOf(const PlainReset& reset, Side side) {
    return reset.sides[index(side)];
}

std::uint64_t unreadBy(const PlainReset& reset, Side side) {
    return unreadBytes(sideOf(reset, side).window, sideOf(reset, other(side)).bytes);
}

// As evidence of an abort is found in a connection (verdict/cause_reset) whose side sent no FIN.
AbortEvidence evidenceOf(const PlainReset& reset) {
    const PlainSide& mine = sideOf(reset, reset.by);
    const PlainSide& peer = sideOf(reset, other(reset.by));
    const bool hasLastWord = mine.bytes > 0 && mine.lastDataAt >= peer.lastDataAt;
    AbortEvidence found;
    found.unread = unreadBy(reset, reset.by) > 0;
    found.outstanding = mine.unackedBytes > 0;
    found.received = peer.bytes > 0;
    found.unanswered = peer.bytes > 0 && !hasLastWord &&
                       isPause(reset.at - peer.lastDataAt, crossingTime(reset.roundTrip));
    found.untouched = reset.by == Side::Server && mine.bytes == 0;
    return found;
}

// In the order of the rules for abortive endings (verdict/patterns).
Pattern patternOf(const AbortEvidence& found) {
    if (found.unread) {
        return Pattern::UnreadData;
    }
    return found.untouched ? Pattern::RefusedAfterAccept : Pattern::HardClose;
}

std::uint64_t bytesAtRisk(const PlainReset& reset) {
    std::uint64_t bytes = 0;
    for (const Side side : {Side::Client, Side::Server}) {
        bytes += sideOf(reset, side).unackedBytes + unreadBy(reset, side);
    }
    return bytes;
}

} // namespace

PlainVerdict judgePlain(const PlainEnding& ending) {
    switch (ending.course) {
    case PlainCourse::SynOnly:
        return {Outcome::Unanswered, Pattern::Unanswered};
    case PlainCourse::HalfOpen:
        return {Outcome::Unanswered, Pattern::HalfOpenHandshake};
    case PlainCourse::Open:
        return {Outcome::StillOpen, Pattern::TailMissing};
    case PlainCourse::Refused:
        return {
            Outcome::Refused,
            Pattern::Refused,
            Initiator::Server,
            ResetBy::Server,
            CauseKind::ClosedPort};
    case PlainCourse::Closed:
        return {Outcome::Graceful, patternOf(ending.close), initiatorOf(ending.close)};
    }
    return {};
}

PlainVerdict judgePlain(const PlainReset& reset) {
    PlainVerdict verdict{Outcome::Abortive};
    verdict.resetBy = resetByOf(reset.by);
    verdict.bytesAtRisk = bytesAtRisk(reset);
    const AbortEvidence found = evidenceOf(reset);
    switch (reset.kind) {
    case PlainResetKind::Abort:
        verdict.pattern = patternOf(found);
        verdict.initiator = initiatorOf(reset.by);
        verdict.cause = likeliestCause(found).kind;
        break;
    case PlainResetKind::AfterPeerFin:
        verdict.pattern = Pattern::AfterPeerFin;
        verdict.initiator = initiatorOf(other(reset.by));
        verdict.cause = likeliestCause(found).kind;
        break;
    case PlainResetKind::MetClosedSocket:
        verdict.pattern = Pattern::DataAfterClose;
        verdict.initiator = initiatorOf(reset.by);
        verdict.cause = CauseKind::DataAfterClose;
        break;
    }
    return verdict;
}

} // namespace lastack
