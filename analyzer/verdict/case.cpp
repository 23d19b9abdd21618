#include "verdict/case.h"

#include "verdict/resets.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr Duration kCrossingSlack = Duration::milliseconds(2);
constexpr Duration kCrossingUnknown = Duration::milliseconds(200);

// Capture order decides unless the acknowledgements say otherwise: a FIN that acknowledges the
// peer's FIN came after it.
std::optional<Side> sideOfFirstFin(const Connection& connection) {
    for (const SegmentEvent& event : connection.events) {
        if (event.kind == EventKind::Fin) {
            const DirectionFacts& peer = connection.from(other(event.from));
            const bool answers = peer.finSeen && event.flags.ack() && event.ack > peer.finSeq;
            return answers ? other(event.from) : event.from;
        }
    }
    for (const Side side : {Side::Client, Side::Server}) {
        if (connection.from(side).finSeen && !connection.from(other(side)).finSeen) {
            return side;
        }
    }
    return std::nullopt;
}

void remember(EventIndex& landmark, std::size_t at) {
    if (landmark == EventIndex::None) {
        landmark = EventIndex{static_cast<std::uint16_t>(at)};
    }
}

Landmarks findLandmarks(const Connection& connection) {
    Landmarks found;
    for (std::size_t at = 0; at < connection.events.size(); ++at) {
        const SegmentEvent& event = connection.events[at];
        if (event.kind == EventKind::Syn) {
            remember(found.syn[index(event.from)], at);
        } else if (event.kind == EventKind::SynAck) {
            remember(found.synAck[index(event.from)], at);
        } else if (event.kind == EventKind::Fin) {
            remember(found.fin[index(event.from)], at);
        } else if (event.kind == EventKind::HandshakeAck) {
            remember(found.handshakeAck, at);
        }
    }
    return found;
}

// SYN to the acknowledgement of the SYN-ACK: one full round trip wherever the capture was made.
std::optional<Duration> handshakeRoundTrip(const Case& made) {
    const Connection& connection = made.connection;
    const EventIndex syn = made.landmarks.syn[index(Side::Client)];
    const EventIndex synAck = made.landmarks.synAck[index(Side::Server)];
    const EventIndex ack = made.landmarks.handshakeAck;
    const bool sentOnce =
        connection.from(Side::Client).syns == 1 && connection.from(Side::Server).syns == 1;
    if (syn == EventIndex::None || synAck == EventIndex::None || ack == EventIndex::None ||
        !sentOnce) {
        return std::nullopt;
    }
    const Duration whole = made.event(ack).at - made.event(syn).at;
    return whole.ns >= 0 ? std::optional(whole) : std::nullopt;
}

bool didFinsCross(const Case& made) {
    const auto& [client, server] = made.landmarks.fin;
    return client != EventIndex::None && server != EventIndex::None &&
           made.event(client).ack <= made.connection.from(Side::Server).finSeq &&
           made.event(server).ack <= made.connection.from(Side::Client).finSeq;
}

} // namespace

Case makeCase(const Connection& connection, Depth depth) {
    Case made{.connection = connection, .depth = depth, .landmarks = findLandmarks(connection)};
    made.firstFin = sideOfFirstFin(connection);
    made.roundTrip = handshakeRoundTrip(made);
    made.crossing = made.roundTrip
                        ? Duration{made.roundTrip->ns + made.roundTrip->ns / 2 + kCrossingSlack.ns}
                        : kCrossingUnknown;
    made.silence = connection.captureEndAt - connection.lastAt;
    made.finsCrossed = didFinsCross(made);
    made.givenUp = givenUpBy(connection);
    if (connection.directions[0].rsts + connection.directions[1].rsts > 0) {
        judgeResets(made);
        made.killer = findKiller(made);
    }
    return made;
}

} // namespace lastack
