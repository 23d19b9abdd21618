#include "wsp/reaction.h"

namespace lastack {

namespace {

constexpr Duration kAtOnce = Duration::milliseconds(1);
constexpr Duration kSteadyWay = Duration::milliseconds(10); // a longer one varies by more than that
constexpr Duration kDeliberate = Duration::seconds(1);

struct DelayedAck { // RFC 1122 §4.2.3.2: below 500 ms; Linux from 40 ms, Windows up to 200 ms
    Duration delay, slack;
};

constexpr DelayedAck kDelayedAcks[] = {
    {Duration::milliseconds(40), Duration::milliseconds(5)},
    {Duration::milliseconds(200), Duration::milliseconds(20)},
};

Pace paceOf(Duration latency, Duration way) {
    if (latency < kAtOnce && way <= kSteadyWay) {
        return Pace::AtOnce;
    }
    for (const auto& [delay, slack] : kDelayedAcks) {
        if (latency.ns >= delay.ns - slack.ns && latency.ns <= delay.ns + slack.ns) {
            return Pace::DelayedAck;
        }
    }
    return latency < kDeliberate ? Pace::Prompt : Pace::Deliberate;
}

bool isCovered(const SegmentEvent& stimulus, const SegmentEvent& own) {
    const std::uint32_t end = stimulus.seq + stimulus.length + (stimulus.flags.fin() ? 1U : 0U);
    return own.flags.ack() && own.ack >= end;
}

// The last that `own` answers.
EventIndex stimulusOf(const CallCase& made, EventIndex own) {
    const SegmentEvent& answer = made.event(own);
    for (auto at = static_cast<std::size_t>(own); at-- > 0;) {
        const SegmentEvent& event = made.connection.events[at];
        const bool speaks = event.length > 0 || event.kind == EventKind::Fin;
        if (!speaks || event.kind == EventKind::IcmpError ||
            event.marks.has(EventMarks::kRetransmission)) {
            continue;
        }
        if (event.from == answer.from) {
            return EventIndex::None; // it had more to say: what made it end is not on the wire
        }
        if (isCovered(event, answer)) {
            return EventIndex{static_cast<std::uint16_t>(at)};
        }
    }
    return EventIndex::None;
}

} // namespace

std::optional<Reaction> reactionOf(const CallCase& made, EventIndex own) {
    const auto way = made.wayTo[index(made.event(own).from)];
    const EventIndex stimulus = stimulusOf(made, own);
    if (!way || stimulus == EventIndex::None) {
        return std::nullopt;
    }
    const Duration seen = made.event(own).at - made.event(stimulus).at;
    if (seen.ns < 0) {
        return std::nullopt;
    }
    Reaction reaction;
    reaction.to = stimulus;
    reaction.latency = {seen > *way ? seen.ns - way->ns : 0};
    reaction.pace = paceOf(reaction.latency, *way);
    if (way->ns > 0) {
        reaction.assumes.add(Assumptions::kRoundTripKept);
    }
    return reaction;
}

bool reactedToFin(const CallCase& made, Side side) {
    const CallEvidence& evidence = made.of(side);
    if (!evidence.answeredPeerFin) {
        return false;
    }
    const auto reaction = reactionOf(made, evidence.fin);
    return !reaction || reaction->to != evidence.peerFin || reaction->pace != Pace::Deliberate;
}

} // namespace lastack
