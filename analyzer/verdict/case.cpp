#include "verdict/case.h"

#include "verdict/resets.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr Duration kCrossingSlack = Duration::milliseconds(2);
constexpr Duration kCrossingUnknown = Duration::milliseconds(200);

// By kind and side; None is the largest.
Landmarks findLandmarks(const Connection& connection) {
    std::array<std::array<EventIndex, 2>, kTcpEventKinds> first;
    first.fill({EventIndex::None, EventIndex::None});
    for (std::size_t at = 0; at < connection.events.size(); ++at) {
        const SegmentEvent& event = connection.events[at];
        EventIndex& landmark = first[static_cast<std::size_t>(event.kind)][index(event.from)];
        landmark = std::min(landmark, EventIndex{static_cast<std::uint16_t>(at)});
    }
    const auto of = [&first](EventKind kind) {
        return first[static_cast<std::size_t>(kind)];
    };
    const auto [ofClient, ofServer] = of(EventKind::HandshakeAck);
    return {
        .syn = of(EventKind::Syn),
        .synAck = of(EventKind::SynAck),
        .fin = of(EventKind::Fin),
        .handshakeAck = std::min(ofClient, ofServer)};
}

// Capture order decides unless the acknowledgements say otherwise: a FIN that acknowledges the
// peer's FIN came after it.
std::optional<Side> sideOfFirstFin(const Case& made) {
    const Connection& connection = made.connection;
    const EventIndex first = std::min(made.landmarks.fin[0], made.landmarks.fin[1]);
    if (first != EventIndex::None) {
        const SegmentEvent& event = made.event(first);
        const DirectionFacts& peer = connection.from(other(event.from));
        const bool answers = peer.finSeen && event.flags.ack() && event.ack > peer.finSeq;
        return answers ? other(event.from) : event.from;
    }
    for (const Side side : {Side::Client, Side::Server}) {
        if (connection.from(side).finSeen && !connection.from(other(side)).finSeen) {
            return side;
        }
    }
    return std::nullopt;
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

Duration crossingTime(std::optional<Duration> roundTrip) {
    return roundTrip ? Duration{roundTrip->ns + roundTrip->ns / 2 + kCrossingSlack.ns}
                     : kCrossingUnknown;
}

Case makeCase(const Connection& connection, Depth depth) {
    Case made{.connection = connection, .depth = depth, .landmarks = findLandmarks(connection)};
    made.firstFin = sideOfFirstFin(made);
    made.roundTrip = handshakeRoundTrip(made);
    made.crossing = crossingTime(made.roundTrip);
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
