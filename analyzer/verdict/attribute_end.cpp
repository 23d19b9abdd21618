#include "verdict/attributes.h"
#include "verdict/case.h"
#include "verdict/origin.h"

#include <algorithm>

namespace lastack {

namespace {

// Before the connection is established the pattern says what was reset, not by whom.
bool isInjected(const Case& made, const Verdict& verdict) {
    return verdict.pattern == Pattern::Injected ||
           (!made.connection.established && made.killer && isForged(made.resets[*made.killer]));
}

// Both sides killed the connection in the same moment.
bool bothReset(const Verdict& verdict) {
    return verdict.pattern == Pattern::CrossingResets;
}

// A FIN and the killing reset passed each other: the reset does not acknowledge the FIN and
// followed it within a round trip.
bool finCrossedReset(const Case& made) {
    const SegmentEvent& reset = made.killerEvent();
    const DirectionFacts& peer = made.connection.from(other(reset.from));
    return peer.finSeen && reset.flags.ack() && !made.connection.from(reset.from).finSeen &&
           reset.ack <= peer.finSeq && reset.at - peer.finAt <= made.crossing &&
           (peer.finAt - reset.at) <= made.crossing;
}

std::optional<Side> firstFinBefore(const Case& made, Timestamp at) {
    if (!made.firstFin || made.connection.from(*made.firstFin).finAt > at) {
        return std::nullopt;
    }
    return made.firstFin;
}

Initiator initiatorOfReset(const Case& made, const Verdict& verdict) {
    const SegmentEvent& reset = made.killerEvent();
    if (finCrossedReset(made)) {
        return Initiator::Both;
    }
    if (const auto fin = firstFinBefore(made, reset.at)) {
        return made.finsCrossed ? Initiator::Both : initiatorOf(*fin);
    }
    if (isInjected(made, verdict)) {
        return Initiator::Middlebox;
    }
    return bothReset(verdict) ? Initiator::Both : initiatorOf(reset.from);
}

ResetBy resetByOfKiller(const Case& made, const Verdict& verdict) {
    if (isInjected(made, verdict)) {
        return ResetBy::Middlebox;
    }
    return bothReset(verdict) ? ResetBy::Both : resetByOf(made.killerEvent().from);
}

// A reset speaks in the server's name; an ICMP error names who sent it.
Initiator initiatorOfRefusal(const Case& made, const Verdict& verdict) {
    if (made.killer) {
        return isInjected(made, verdict) ? Initiator::Middlebox : Initiator::Server;
    }
    const auto& events = made.connection.events;
    const bool fromServer =
        std::any_of(events.begin(), events.end(), [](const SegmentEvent& event) {
            return event.kind == EventKind::IcmpError && event.marks.has(EventMarks::kFromPeer);
        });
    return fromServer ? Initiator::Server : Initiator::Middlebox;
}

void attributeTimeout(const Case& made, Verdict& verdict) {
    const auto& givenUp = made.givenUp;
    if (made.firstFin) {
        verdict.initiator = initiatorOf(*made.firstFin);
    } else if (givenUp && givenUp->withReset) {
        verdict.initiator = initiatorOf(givenUp->by);
    }
    if (givenUp && givenUp->withReset) {
        verdict.resetBy = resetByOf(givenUp->by);
    }
}

void attributeFins(const Case& made, Verdict& verdict) {
    if (made.firstFin) {
        verdict.initiator = made.finsCrossed ? Initiator::Both : initiatorOf(*made.firstFin);
    }
}

// Which event decided: the killing reset, the last FIN of a graceful close, the first FIN of a
// half-close.
EventIndex decisiveEvent(const Case& made, const Verdict& verdict) {
    if (made.killer &&
        (verdict.outcome == Outcome::Abortive || verdict.outcome == Outcome::Refused)) {
        return made.resets[*made.killer].event;
    }
    return std::min(made.landmarks.fin[0], made.landmarks.fin[1]); // None is the largest
}

// In order of first FIN as captured.
void listFinSenders(const Case& made, Verdict& verdict) {
    const auto& [client, server] = made.landmarks.fin;
    if (client != EventIndex::None && client < server) {
        verdict.finBy.push_back(Side::Client);
    }
    if (server != EventIndex::None) {
        verdict.finBy.push_back(Side::Server);
    }
    if (client != EventIndex::None && client > server) {
        verdict.finBy.push_back(Side::Client);
    }
}

} // namespace

void attributeEnd(const Case& made, Verdict& verdict) {
    listFinSenders(made, verdict);
    switch (verdict.outcome) {
    case Outcome::Abortive:
        verdict.initiator = initiatorOfReset(made, verdict);
        verdict.resetBy = resetByOfKiller(made, verdict);
        break;
    case Outcome::Refused:
        verdict.initiator = initiatorOfRefusal(made, verdict);
        verdict.resetBy = made.killer ? resetByOfKiller(made, verdict) : ResetBy::None;
        break;
    case Outcome::TimedOut:
        attributeTimeout(made, verdict);
        break;
    case Outcome::Graceful:
    case Outcome::HalfClosed:
        attributeFins(made, verdict);
        break;
    case Outcome::Unknown:
        attributeFins(made, verdict);
        if (!made.resets.empty()) {
            verdict.resetBy = resetByOf(made.event(made.resets.front().event).from);
        }
        break;
    case Outcome::Unanswered:
    case Outcome::StillOpen:
        break;
    }
    verdict.decisive = decisiveEvent(made, verdict);
}

} // namespace lastack
