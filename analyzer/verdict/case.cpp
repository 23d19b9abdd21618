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

void remember(std::optional<std::size_t>& landmark, std::size_t at) {
    if (!landmark) {
        landmark = at;
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
std::optional<Duration> handshakeRoundTrip(
    const Connection& connection, const Landmarks& landmarks
) {
    const auto& syn = landmarks.syn[index(Side::Client)];
    const auto& synAck = landmarks.synAck[index(Side::Server)];
    const bool sentOnce =
        connection.from(Side::Client).syns == 1 && connection.from(Side::Server).syns == 1;
    if (!syn || !synAck || !landmarks.handshakeAck || !sentOnce) {
        return std::nullopt;
    }
    const Duration whole =
        connection.events[*landmarks.handshakeAck].at - connection.events[*syn].at;
    return whole.ns >= 0 ? std::optional(whole) : std::nullopt;
}

bool didFinsCross(const Connection& connection, const Landmarks& landmarks) {
    const auto& [client, server] = landmarks.fin;
    return client && server &&
           connection.events[*client].ack <= connection.from(Side::Server).finSeq &&
           connection.events[*server].ack <= connection.from(Side::Client).finSeq;
}

} // namespace

Case makeCase(const Connection& connection) {
    Case made{.connection = connection, .landmarks = findLandmarks(connection)};
    made.firstFin = sideOfFirstFin(connection);
    made.roundTrip = handshakeRoundTrip(connection, made.landmarks);
    made.crossing = made.roundTrip
                        ? Duration{made.roundTrip->ns + made.roundTrip->ns / 2 + kCrossingSlack.ns}
                        : kCrossingUnknown;
    made.silence = connection.captureEndAt - connection.lastAt;
    made.finsCrossed = didFinsCross(connection, made.landmarks);
    made.givenUp = givenUpBy(connection);
    made.resets = judgeResets(made);
    made.killer = findKiller(made);
    return made;
}

} // namespace lastack
