#include "verdict/judge_exchange.h"

#include "verdict/attributes.h"
#include "verdict/exchange_cause.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lastack {

namespace {

EventIndex indexOf(const Connection& connection, const SegmentEvent& event) {
    return EventIndex{static_cast<std::uint16_t>(&event - connection.events.data())};
}

bool refusesOpening(const SegmentEvent& error) {
    return error.marks.has(EventMarks::kAnswersSyn) && error.marks.has(EventMarks::kHardError);
}

// The units that decide, each the first of its meaning.
struct ExchangeCase {
    explicit ExchangeCase(const Connection& made);

    bool before(const SegmentEvent* one, const SegmentEvent* another) const {
        return one != nullptr && (another == nullptr || one->frame < another->frame);
    }

    // A second side's release that came before the first one was answered.
    bool releasesCrossed() const { return releases[0] != nullptr && releases[1] != nullptr; }

    const SegmentEvent* firstRelease() const {
        return before(releases[0], releases[1]) ? releases[0] : releases[1];
    }

    bool isReleased() const { return answer != nullptr || done != nullptr; }

    const Connection& connection;
    const SegmentEvent* open = nullptr;
    const SegmentEvent* accept = nullptr;
    const SegmentEvent* refusal = nullptr;
    const SegmentEvent* unreachable = nullptr; // an ICMP error that refuses the opening
    const SegmentEvent* abort = nullptr;
    const SegmentEvent* abortDone = nullptr;
    std::array<const SegmentEvent*, 2> releases{}; // by Side
    const SegmentEvent* answer = nullptr;
    const SegmentEvent* done = nullptr;
    const SegmentEvent* last = nullptr; // of the teardown
    bool repeated = false;              // a release or an abort was sent again
    std::array<bool, 2> aborted{};      // by Side
};

ExchangeCase::ExchangeCase(const Connection& made) : connection(made) {
    const auto first = [](const SegmentEvent*& slot, const SegmentEvent& event) {
        slot = slot == nullptr ? &event : slot;
    };
    for (const SegmentEvent& event : made.events) {
        const bool again = event.marks.has(EventMarks::kRetransmission);
        switch (event.kind) {
        case EventKind::Open:
            first(open, event);
            continue;
        case EventKind::Accept:
            first(accept, event);
            continue;
        case EventKind::Refusal:
            first(refusal, event);
            break;
        case EventKind::IcmpError:
            if (refusesOpening(event)) {
                first(unreachable, event);
            }
            continue;
        case EventKind::Abort:
            first(abort, event);
            aborted[index(event.from)] = true;
            repeated = repeated || again;
            break;
        case EventKind::AbortDone:
            first(abortDone, event);
            break;
        case EventKind::Release:
            first(releases[index(event.from)], event);
            repeated = repeated || again;
            break;
        case EventKind::ReleaseAnswer:
            first(answer, event);
            break;
        case EventKind::ReleaseDone:
            first(done, event);
            break;
        default:
            continue;
        }
        last = &event;
    }
}

bool wasRefused(const ExchangeCase& made) {
    return made.refusal != nullptr && !made.before(made.abort, made.refusal);
}

bool isUnanswered(const ExchangeCase& made) {
    const Connection& connection = made.connection;
    return !connection.established && made.open != nullptr && made.accept == nullptr &&
           made.firstRelease() == nullptr;
}

// RFC 1122 §4.2.3.9, as for TCP: unless whoever asked was answered all the same.
bool wasRefusedByIcmp(const ExchangeCase& made) {
    return made.unreachable != nullptr && isUnanswered(made);
}

// What comes after a release was confirmed changes nothing any more.
bool wasAborted(const ExchangeCase& made) {
    return made.abort != nullptr && !made.before(made.done, made.abort);
}

bool wasReleased(const ExchangeCase& made) {
    return made.isReleased() || made.releasesCrossed();
}

bool wasGivenUp(const ExchangeCase& made) {
    return made.firstRelease() != nullptr && made.repeated;
}

// An opening that was granted and never used.
bool neverCompleted(const ExchangeCase& made) {
    return !made.connection.established && made.accept != nullptr && made.firstRelease() == nullptr;
}

bool isOpen(const ExchangeCase& made) {
    return made.connection.established && made.firstRelease() == nullptr &&
           made.connection.ended != EndOfRecord::Superseded;
}

bool always(const ExchangeCase&) {
    return true;
}

struct Rule {
    Outcome outcome;
    bool (*holds)(const ExchangeCase&);
};

// First match decides.
constexpr Rule kRules[] = {
    {Outcome::Refused, wasRefused},
    {Outcome::Abortive, wasAborted},
    {Outcome::Graceful, wasReleased},
    {Outcome::TimedOut, wasGivenUp},
    {Outcome::Refused, wasRefusedByIcmp},
    {Outcome::Unanswered, isUnanswered},
    {Outcome::Unanswered, neverCompleted},
    {Outcome::StillOpen, isOpen},
    {Outcome::Unknown, always},
};

Outcome outcomeOf(const ExchangeCase& made) {
    return std::find_if(
               std::begin(kRules),
               std::end(kRules),
               [&](const Rule& rule) { return rule.holds(made); }
    )->outcome;
}

Pattern patternOf(const ExchangeCase& made, Outcome outcome) {
    switch (outcome) {
    case Outcome::Unanswered:
        return made.accept == nullptr ? Pattern::Unanswered : Pattern::HalfOpenHandshake;
    case Outcome::StillOpen:
        return Pattern::None;
    case Outcome::Unknown:
        return made.connection.ended == EndOfRecord::Superseded ? Pattern::Superseded
                                                                : Pattern::TailMissing;
    case Outcome::Abortive:
        // RFC 9260 §5.2: who lost an association opens it anew.
        return made.abort->unit() == UnitId::SctpInit ? Pattern::PeerRestart
                                                      : Pattern::DisconnectData;
    case Outcome::Refused:
        return made.refusal == nullptr ? Pattern::IcmpUnreachable : Pattern::DisconnectData;
    default:
        return Pattern::DisconnectData;
    }
}

const SegmentEvent* decisiveOf(const ExchangeCase& made, Outcome outcome) {
    switch (outcome) {
    case Outcome::Refused:
        return made.refusal != nullptr ? made.refusal : made.unreachable;
    case Outcome::Abortive:
        return made.abort;
    default:
        return made.firstRelease();
    }
}

// Who began to end it: an abort may cut short a release of the other side. An ICMP error names who
// sent it.
void attributeInitiator(const ExchangeCase& made, Verdict& verdict) {
    if (verdict.pattern == Pattern::IcmpUnreachable) {
        const bool isServers = made.unreachable->marks.has(EventMarks::kFromPeer);
        verdict.initiator = isServers ? Initiator::Server : Initiator::Middlebox;
        return;
    }
    const SegmentEvent* const release = made.firstRelease();
    if (release != nullptr) {
        verdict.finBy.push_back(release->from);
        if (made.releasesCrossed() ||
            (made.answer != nullptr && made.answer->from != release->from)) {
            verdict.finBy.push_back(other(release->from));
        }
    }
    const SegmentEvent* const began =
        made.before(release, verdict.outcome == Outcome::Refused ? made.refusal : made.abort)
            ? release
            : decisiveOf(made, verdict.outcome);
    const bool ends = verdict.outcome == Outcome::Refused || verdict.outcome == Outcome::Abortive;
    if (verdict.outcome == Outcome::Graceful && made.releasesCrossed()) {
        verdict.initiator = Initiator::Both;
    } else if (began != nullptr && verdict.outcome != Outcome::StillOpen) {
        verdict.initiator = initiatorOf(began->from);
    }
    if (verdict.pattern == Pattern::PeerRestart) {
        return;
    }
    if (ends && verdict.outcome == Outcome::Abortive && made.aborted[0] && made.aborted[1]) {
        verdict.resetBy = ResetBy::Both;
    } else if (ends) {
        verdict.resetBy = resetByOf(decisiveOf(made, verdict.outcome)->from);
    }
}

DirectionEnd endOf(const ExchangeCase& made, Outcome outcome, Side side) {
    switch (outcome) {
    case Outcome::Graceful:
        return DirectionEnd::FinAcked;
    case Outcome::Abortive:
    case Outcome::Refused:
        return DirectionEnd::Reset;
    case Outcome::TimedOut:
        return made.releases[index(side)] != nullptr ? DirectionEnd::FinUnacked
                                                     : DirectionEnd::Silent;
    case Outcome::Unanswered:
        return DirectionEnd::Silent;
    default:
        return made.releases[index(side)] != nullptr ? DirectionEnd::FinUnacked
                                                     : DirectionEnd::Open;
    }
}

void attributeTiming(const ExchangeCase& made, Verdict& verdict) {
    const Connection& connection = made.connection;
    verdict.timing.duration = connection.lastAt - connection.firstAt;
    if (made.open != nullptr && made.accept != nullptr) {
        verdict.timing.roundTrip = made.accept->at - made.open->at;
    }
    const SegmentEvent* const start = decisiveOf(made, verdict.outcome);
    if (start == nullptr || verdict.outcome == Outcome::Refused) {
        return;
    }
    std::optional<Timestamp> newest;
    for (const DirectionFacts& facts : connection.directions) {
        const bool counts = facts.bytes > 0 && facts.lastDataAt <= start->at;
        newest = counts && (!newest || facts.lastDataAt > *newest) ? facts.lastDataAt : newest;
    }
    if (newest) {
        verdict.timing.idleBeforeClose = start->at - *newest;
    }
    verdict.timing.close = made.last->at - start->at;
}

void attributeTags(const ExchangeCase& made, Verdict& verdict) {
    const Connection& connection = made.connection;
    if (verdict.outcome == Outcome::Graceful && made.releasesCrossed()) {
        verdict.tags.add(Tag::SimultaneousClose);
    }
    if (connection.from(Side::Client).bytes == 0 && connection.from(Side::Server).bytes == 0) {
        verdict.tags.add(Tag::NoData);
    }
    if (made.repeated) {
        verdict.tags.add(Tag::FinRetransmitted);
    }
    if (verdict.pattern == Pattern::IcmpUnreachable) {
        verdict.tags.add(Tag::IcmpUnreachable);
    }
    if (verdict.pattern == Pattern::PeerRestart) {
        verdict.tags.add(Tag::PeerRestart);
    }
    if (verdict.outcome == Outcome::TimedOut) {
        verdict.tags.add(Tag::FinUnacked);
    }
    if (connection.ended == EndOfRecord::Superseded) {
        verdict.tags.add(Tag::Superseded);
    }
    if (connection.ended == EndOfRecord::Evicted) {
        verdict.tags.add(Tag::Evicted);
    }
}

Reason reasonFor(Outcome outcome) {
    switch (outcome) {
    case Outcome::Refused:
        return Reason::UnitRefuses;
    case Outcome::Abortive:
        return Reason::UnitAborts;
    case Outcome::TimedOut:
        return Reason::ReleaseUnanswered;
    default:
        return Reason::UnitsRelease;
    }
}

void rateEnding(const ExchangeCase& made, Verdict& verdict) {
    const Connection& connection = made.connection;
    switch (verdict.outcome) {
    case Outcome::Graceful:
        if (made.done == nullptr) {
            noteProblem(verdict, Problem::FinAckMissing, Confidence::Likely);
        }
        break;
    case Outcome::Unanswered:
    case Outcome::StillOpen:
        if (connection.captureEndAt - connection.lastAt < kTail) {
            noteProblem(verdict, Problem::TailMissing, Confidence::Likely);
            verdict.reasons.push_back(Reason::CaptureEndedSoon);
        }
        return;
    case Outcome::Unknown:
        if (made.firstRelease() != nullptr) {
            noteProblem(verdict, Problem::FinAckMissing, Confidence::Possible);
        }
        verdict.confidence = Confidence::Possible;
        return;
    case Outcome::TimedOut:
        verdict.confidence = std::max(verdict.confidence, Confidence::Likely);
        break;
    default:
        break;
    }
    if (verdict.pattern != Pattern::IcmpUnreachable) {
        verdict.reasons.push_back(reasonFor(verdict.outcome));
    }
}

} // namespace

Verdict judgeExchange(const Connection& connection) {
    const ExchangeCase made(connection);
    Verdict verdict;
    verdict.confidence = Confidence::Certain;
    verdict.outcome = outcomeOf(made);
    verdict.pattern = patternOf(made, verdict.outcome);
    attributeInitiator(made, verdict);
    for (const Side side : {Side::Client, Side::Server}) {
        DirectionVerdict& direction = verdict.directions[index(side)];
        direction.end = endOf(made, verdict.outcome, side);
        direction.unackedBytes = connection.from(side).unackedBytes;
    }
    attributeTiming(made, verdict);
    attributeTags(made, verdict);
    if (const SegmentEvent* const decisive = decisiveOf(made, verdict.outcome)) {
        verdict.decisive = indexOf(connection, *decisive);
        findExchangeCause(connection, *decisive, verdict);
    }
    for (const SegmentEvent& event : connection.events) {
        verdict.evidence.push_back(indexOf(connection, event));
    }
    rateEnding(made, verdict);
    noteCaptureProblems(connection, verdict, Confidence::Likely);
    return verdict;
}

} // namespace lastack
