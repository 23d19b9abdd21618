#include "verdict/judge_plain.h"

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
    return close.firstFin == Side::Client ? Initiator::Client : Initiator::Server;
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

} // namespace lastack
