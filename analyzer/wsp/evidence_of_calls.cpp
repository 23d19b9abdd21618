#include "wsp/evidence_of_calls.h"

#include "verdict/origin.h"

#include <algorithm>

namespace lastack {

namespace {

bool isNewPayload(const SegmentEvent& event) {
    return event.length > 0 && !event.marks.has(EventMarks::kRetransmission);
}

// Of payload that was only ever seen again, the first time. EventIndex::None is the largest.
EventIndex lastPayload(const Connection& connection, Side side, EventIndex before) {
    EventIndex last = EventIndex::None;
    const auto end = std::min(connection.events.size(), static_cast<std::size_t>(before));
    for (std::size_t at = 0; at < end; ++at) {
        const SegmentEvent& event = connection.events[at];
        const bool carries = event.from == side && event.length > 0 &&
                             (event.kind == EventKind::Data || event.kind == EventKind::Fin);
        if (carries && (isNewPayload(event) || last == EventIndex::None)) {
            last = EventIndex{static_cast<std::uint16_t>(at)};
        }
    }
    return last;
}

bool isGenuine(const ResetFinding& reset) {
    return reset.genuine != Confidence::Excluded;
}

bool hasReason(const ResetFinding& reset, Reason reason) {
    return std::find(reset.why.begin(), reset.why.end(), reason) != reset.why.end();
}

// A reset that answers payload: nobody was there any more to read it.
const ResetFinding* refusedPayload(const CallCase& made, Side side) {
    for (const ResetFinding& reset : made.verdict.resets) {
        const SegmentEvent& event = made.event(reset.event);
        const bool answers = event.from == side && reset.kind == ResetKind::Reply &&
                             reset.inReplyTo != EventIndex::None && isGenuine(reset);
        if (answers && made.event(reset.inReplyTo).length > 0) {
            return &reset;
        }
    }
    return nullptr;
}

// The acknowledgement of payload that came after the own FIN had left.
EventIndex ackAfterFin(const CallCase& made, Side side) {
    const auto& events = made.connection.events;
    const std::uint32_t fin = made.connection.from(side).finSeq;
    for (std::size_t at = 0; at < events.size(); ++at) {
        const SegmentEvent& event = events[at];
        const bool after = event.from == side && event.seq > fin && event.kind == EventKind::Ack;
        if (after && event.marks.has(EventMarks::kAcksNewData)) {
            return EventIndex{static_cast<std::uint16_t>(at)};
        }
    }
    return EventIndex::None;
}

void findReceiveSide(const CallCase& made, CallEvidence& found) {
    const Side side = found.side;
    if (!made.connection.from(side).finSeen) {
        found.receiveSide = ReceiveSide::NoFin;
        return;
    }
    const DirectionFacts& peer = made.connection.from(other(side));
    const ResetFinding* refused = refusedPayload(made, side);
    if (refused != nullptr && peer.bytesAfterPeerFin > 0) {
        found.receiveSide = ReceiveSide::Dead;
        found.tested = refused->event;
    } else if (peer.bytesAfterPeerFinAcked > 0) {
        found.receiveSide = ReceiveSide::Alive;
        found.tested = ackAfterFin(made, side);
    } else {
        found.receiveSide = ReceiveSide::Untested;
    }
}

// The first reset that a call or a timer of this side can have made; not one that says that its
// connection was already over.
void findOwnReset(const CallCase& made, CallEvidence& found) {
    for (std::size_t at = 0; at < made.verdict.resets.size(); ++at) {
        const ResetFinding& reset = made.verdict.resets[at];
        const bool late = hasReason(reset, Reason::AfterBothFins) ||
                          (hasReason(reset, Reason::AfterReset) && reset.kind == ResetKind::Reply);
        const bool tells = found.receiveSide == ReceiveSide::Dead && reset.kind == ResetKind::Reply;
        if (made.event(reset.event).from == found.side && !late && !tells) {
            found.reset = at;
            return;
        }
    }
}

bool endedByReset(const Verdict& verdict) {
    return verdict.outcome == Outcome::Abortive || verdict.outcome == Outcome::Refused ||
           verdict.outcome == Outcome::TimedOut;
}

// A side in whose name an earlier reset was forged knew nothing of it, and hears the next one.
bool wasSpokenFor(const CallCase& made, Side side) {
    const auto& resets = made.verdict.resets;
    return std::any_of(resets.begin(), resets.end(), [&](const ResetFinding& reset) {
        return made.event(reset.event).from == side && isForged(reset) &&
               reset.effective == Effect::Yes;
    });
}

void findHeardReset(const CallCase& made, CallEvidence& found) {
    for (const ResetFinding& reset : made.verdict.resets) {
        const bool toThisSide = made.event(reset.event).from == other(found.side);
        const bool counts =
            reset.effective != Effect::No ||
            (hasReason(reset, Reason::AfterReset) && wasSpokenFor(made, found.side));
        if (toThisSide && counts && endedByReset(made.verdict)) {
            found.heardReset = reset.event;
            return;
        }
    }
}

bool gaveUp(const Connection& connection, Side side) {
    const DirectionFacts& mine = connection.from(side);
    return mine.unansweredRetransmissions > 0 || mine.unansweredProbes > 0;
}

CallEvidence evidenceOf(const CallCase& made, Side side, const ExplainOptions& options) {
    const Connection& connection = made.connection;
    const DirectionFacts& peer = connection.from(other(side));
    CallEvidence found;
    found.side = side;
    found.system = options.assumed == OperatingSystem::Unknown ? guessSystem(connection.from(side))
                                                               : options.assumed;
    found.fin = firstEvent(connection, side, EventKind::Fin);
    found.peerFin = firstEvent(connection, other(side), EventKind::Fin);
    findReceiveSide(made, found);
    findOwnReset(made, found);
    findHeardReset(made, found);
    found.lastData = lastPayload(connection, side, EventIndex::None);
    found.peerData = lastPayload(connection, other(side), found.heardReset);
    found.answeredPeerFin =
        found.fin != EventIndex::None && peer.finSeen && made.event(found.fin).ack > peer.finSeq;
    found.peerFinTaken = peer.finSeen && (peer.finAcked || !peer.holeBeforeFin);
    found.gaveUp = gaveUp(connection, side);
    found.lostData = refusedPayload(made, other(side)) != nullptr;
    return found;
}

// In the middle the handshake has two halves: the server's from SYN to SYN-ACK, and the client's
// from there to the ACK. The round trip is known only when neither SYN was repeated.
std::optional<Duration> wayTo(const CallCase& made, Side side) {
    const Position here = made.verdict.position;
    const bool atHost = here == positionOf(side);
    if (atHost || here == Position::Unknown) {
        return atHost ? std::optional(Duration{}) : std::nullopt;
    }
    const auto whole = made.verdict.timing.roundTrip;
    const EventIndex syn = firstEvent(made.connection, Side::Client, EventKind::Syn);
    const EventIndex synAck = firstEvent(made.connection, Side::Server, EventKind::SynAck);
    if (here != Position::Middle || !whole || syn == EventIndex::None ||
        synAck == EventIndex::None) {
        return whole;
    }
    const Duration toServer = made.event(synAck).at - made.event(syn).at;
    const Duration way = side == Side::Server ? toServer : Duration{whole->ns - toServer.ns};
    return way.ns >= 0 ? std::optional(way) : std::nullopt;
}

} // namespace

Position positionOf(Side side) {
    return side == Side::Client ? Position::Client : Position::Server;
}

EventIndex firstEvent(const Connection& connection, Side side, EventKind kind) {
    const auto& events = connection.events;
    const auto at = std::find_if(events.begin(), events.end(), [&](const SegmentEvent& event) {
        return event.from == side && event.kind == kind;
    });
    return at == events.end() ? EventIndex::None
                              : EventIndex{static_cast<std::uint16_t>(at - events.begin())};
}

OperatingSystem guessSystem(const DirectionFacts& facts) {
    constexpr std::uint8_t kUnix = 64;
    constexpr std::uint8_t kWindows = 128;
    if (facts.hopLimit == 0 || facts.hopLimit > kWindows) {
        return OperatingSystem::Unknown;
    }
    return facts.hopLimit > kUnix ? OperatingSystem::Windows : OperatingSystem::Linux;
}

CallCase makeCallCase(
    const Connection& connection, const Verdict& verdict, const ExplainOptions& options
) {
    CallCase made{connection, verdict, options.receiveOff, {}, {}};
    for (const Side side : {Side::Client, Side::Server}) {
        made.sides[index(side)] = evidenceOf(made, side, options);
        made.wayTo[index(side)] = wayTo(made, side);
    }
    return made;
}

SpiApplicability applicabilityOf(const CallCase& made, Side side, const ExplainOptions& options) {
    constexpr std::uint16_t kSmb = 445; // served by the kernel (Srv2.sys), not through Winsock
    const bool kernel = side == Side::Server && made.connection.server.port == kSmb;
    if (kernel || made.of(side).system == OperatingSystem::Linux) {
        return SpiApplicability::Implausible;
    }
    return options.assumed == OperatingSystem::Windows ? SpiApplicability::Assumed
                                                       : SpiApplicability::Plausible;
}

bool isAnswer(const SegmentEvent& later, const SegmentEvent& earlier) {
    if (later.from == earlier.from || later.frame <= earlier.frame) {
        return false;
    }
    switch (later.kind) {
    case EventKind::Accept:
    case EventKind::Refusal:
        return earlier.kind == EventKind::Open;
    case EventKind::ReleaseAnswer:
    case EventKind::ReleaseDone:
        return earlier.kind == EventKind::Release || earlier.kind == EventKind::ReleaseAnswer;
    case EventKind::AbortDone:
        return earlier.kind == EventKind::Abort;
    default:
        return false;
    }
}

} // namespace lastack
