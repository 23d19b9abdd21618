#include "verdict/attributes.h"
#include "verdict/case.h"

#include <algorithm>

namespace lastack {

namespace {

// What moves a TCP from state to state, in the order in which it happens to this side.
enum class Step : std::uint8_t { OwnFin, OwnFinAcked, PeerFin };

struct Move {
    Step step{};
    Timestamp at;
    EventIndex by = EventIndex::None;
};

using Moves = boost::container::static_vector<Move, 3>;

void enter(StateSpans& spans, TcpState state, Timestamp at, EventIndex by) {
    if (!spans.empty()) {
        if (spans.back().state == state) {
            return;
        }
        if (spans.back().by == by && by != EventIndex::None) { // one segment, two steps
            spans.back().state = state;
            return;
        }
        spans.back().until = at;
    }
    if (spans.size() < spans.capacity()) {
        spans.push_back({state, at, std::nullopt, by});
    }
}

EventIndex ackOfFin(const Case& made, Side finSender) {
    const auto& events = made.connection.events;
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (events[at].from != finSender && events[at].kind != EventKind::Rst &&
            events[at].kind != EventKind::IcmpError && events[at].marks.has(EventMarks::kAcksFin)) {
            return EventIndex{static_cast<std::uint16_t>(at)};
        }
    }
    return EventIndex::None;
}

// A FIN that does not acknowledge the peer's left before that one arrived, whatever the order in
// which they were captured (wsp-semantics 5.4).
Moves movesOf(const Case& made, Side side) {
    const DirectionFacts& mine = made.connection.from(side);
    const DirectionFacts& peer = made.connection.from(other(side));
    Moves moves;
    if (mine.finSeen) {
        moves.push_back({Step::OwnFin, mine.finAt, made.landmarks.fin[index(side)]});
    }
    if (mine.finSeen && mine.finAcked) {
        moves.push_back({Step::OwnFinAcked, mine.finAckedAt, ackOfFin(made, side)});
    }
    if (peer.finSeen && (peer.finAcked || !peer.holeBeforeFin)) {
        const bool ownFirst = mine.finSeen && (made.finsCrossed || made.firstFin == side);
        const Timestamp at = ownFirst ? std::max(peer.finAt, mine.finAt) : peer.finAt;
        const EventIndex by = made.landmarks.fin[index(other(side))];
        const auto before = ownFirst ? moves.end() : moves.begin();
        const Move move{Step::PeerFin, at, by};
        // The acknowledgement of the own FIN may come before or after the peer's.
        const bool ackLater = ownFirst && moves.size() == 2 && moves.back().at > at;
        moves.insert(ackLater ? before - 1 : before, move);
    }
    return moves;
}

TcpState after(TcpState state, Step step) {
    switch (step) {
    case Step::OwnFin:
        return state == TcpState::CloseWait ? TcpState::LastAck : TcpState::FinWait1;
    case Step::OwnFinAcked:
        if (state == TcpState::LastAck) {
            return TcpState::Closed;
        }
        return state == TcpState::Closing ? TcpState::TimeWait : TcpState::FinWait2;
    case Step::PeerFin:
        if (state == TcpState::FinWait1) {
            return TcpState::Closing;
        }
        return state == TcpState::FinWait2 ? TcpState::TimeWait : TcpState::CloseWait;
    }
    return state;
}

void listOpening(const Case& made, Side side, StateSpans& spans) {
    const Connection& connection = made.connection;
    const auto& [clientSyn, serverSyn] = made.landmarks.syn;
    const EventIndex synAck = made.landmarks.synAck[index(Side::Server)];
    if (connection.midstream) {
        enter(spans, TcpState::Established, connection.firstAt, EventIndex::None);
        return;
    }
    if (side == Side::Client) {
        enter(spans, TcpState::SynSent, connection.firstAt, clientSyn);
        if (synAck != EventIndex::None) {
            enter(spans, TcpState::Established, made.event(synAck).at, synAck);
        }
        return;
    }
    if (synAck != EventIndex::None || serverSyn != EventIndex::None) {
        enter(spans, TcpState::SynReceived, connection.firstAt, clientSyn);
    }
    const EventIndex ack = made.landmarks.handshakeAck;
    if (connection.established && ack != EventIndex::None) {
        enter(spans, TcpState::Established, made.event(ack).at, ack);
    }
}

// The state at the end is what the verdict says; here it only gets its time.
void listEnd(const Case& made, const Verdict& verdict, Side side, StateSpans& spans) {
    const TcpState last = verdict.states[index(side)];
    const bool killed = made.killer && (verdict.outcome == Outcome::Abortive ||
                                        verdict.outcome == Outcome::Refused);
    if (killed) {
        enter(spans, last, made.killerEvent().at, made.resets[*made.killer].event);
    } else {
        enter(spans, last, made.connection.lastAt, EventIndex::None);
    }
}

bool isBeforeEnd(const Case& made, const Verdict& verdict, const Move& move) {
    return !made.killer || verdict.outcome != Outcome::Abortive || move.at <= made.killerEvent().at;
}

} // namespace

void listStates(const Case& made, Verdict& verdict) {
    for (const Side side : {Side::Client, Side::Server}) {
        StateSpans& spans = verdict.stateSpans[index(side)];
        listOpening(made, side, spans);
        for (const Move& move : movesOf(made, side)) {
            if (isBeforeEnd(made, verdict, move)) {
                const TcpState now = spans.empty() ? TcpState::Established : spans.back().state;
                enter(spans, after(now, move.step), move.at, move.by);
            }
        }
        listEnd(made, verdict, side, spans);
    }
}

} // namespace lastack
