#include "verdict/attributes.h"
#include "verdict/case.h"
#include "verdict/patterns.h"

namespace lastack {

namespace {

bool wasKilled(const Verdict& verdict) {
    return verdict.outcome == Outcome::Abortive || verdict.outcome == Outcome::Refused;
}

// The reset that killed the connection acknowledged the FIN of its receiver: that direction had
// ended in order.
bool killerAcksFin(const Case& made, Side finSender) {
    return made.killer && made.killerEvent().from != finSender &&
           made.killerEvent().marks.has(EventMarks::kAcksFin);
}

DirectionEnd endOf(const Case& made, const Verdict& verdict, Side side) {
    const DirectionFacts& facts = made.connection.from(side);
    if (facts.finAcked || (facts.finSeen && killerAcksFin(made, side)) || facts.finInferred) {
        return DirectionEnd::FinAcked;
    }
    if (wasKilled(verdict)) {
        return DirectionEnd::Reset;
    }
    if (facts.finSeen) {
        return DirectionEnd::FinUnacked;
    }
    return verdict.outcome == Outcome::TimedOut || verdict.outcome == Outcome::Unanswered
               ? DirectionEnd::Silent
               : DirectionEnd::Open;
}

// RFC 9293 §3.3.2, from the FINs and acknowledgements of both sides as this TCP must have seen
// them.
TcpState stateAfterFins(const Case& made, Side side) {
    const DirectionFacts& mine = made.connection.from(side);
    const DirectionFacts& peer = made.connection.from(other(side));
    const bool peerFinArrived =
        peer.finInferred || (peer.finSeen && (peer.finAcked || !peer.holeBeforeFin));
    if (!mine.finSeen && !mine.finInferred) {
        return peerFinArrived ? TcpState::CloseWait : TcpState::Established;
    }
    const bool acked = mine.finAcked || mine.finInferred;
    const bool passive =
        peer.finSeen && made.firstFin && *made.firstFin != side && !made.finsCrossed;
    if (passive) {
        return acked ? TcpState::Closed : TcpState::LastAck;
    }
    if (acked) {
        return peerFinArrived ? TcpState::TimeWait : TcpState::FinWait2;
    }
    return peerFinArrived ? TcpState::Closing : TcpState::FinWait1;
}

TcpState stateOf(const Case& made, const Verdict& verdict, Side side) {
    const Connection& connection = made.connection;
    if (wasKilled(verdict)) {
        return TcpState::Closed;
    }
    if (!connection.established) {
        if (side == Side::Client) {
            return connection.from(Side::Server).syns > 0 ? TcpState::Established
                                                          : TcpState::SynSent;
        }
        return connection.from(Side::Server).syns > 0 ? TcpState::SynReceived : TcpState::Listen;
    }
    const DirectionFacts& facts = connection.from(side);
    const bool gaveUp = verdict.outcome == Outcome::TimedOut &&
                        facts.unansweredProbes + facts.unansweredRetransmissions > 0;
    return gaveUp ? TcpState::Closed : stateAfterFins(made, side);
}

} // namespace

void attributeDirections(const Case& made, Verdict& verdict) {
    for (const Side side : {Side::Client, Side::Server}) {
        DirectionVerdict& direction = verdict.directions[index(side)];
        direction.end = endOf(made, verdict, side);
        direction.unackedBytes = made.connection.from(side).unackedBytes;
        const bool reset = verdict.outcome == Outcome::Abortive;
        direction.atRiskBytes = reset ? unreadBytes(made.connection, other(side)) : 0;
    }
}

void attributeStates(const Case& made, Verdict& verdict) {
    for (const Side side : {Side::Client, Side::Server}) {
        verdict.states[index(side)] = stateOf(made, verdict, side);
    }
}

} // namespace lastack
