#include "verdict/attributes.h"
#include "verdict/case.h"

namespace lastack {

namespace {

// Below, the halves of a handshake are processing time rather than distance.
constexpr Duration kTooShort = Duration::microseconds(200);

struct Place {
    Position position = Position::Unknown;
    Confidence confidence = Confidence::Possible;
};

bool isDefaultHopLimit(std::uint8_t hopLimit) {
    return hopLimit == 64 || hopLimit == 128 || hopLimit == 255;
}

// A hop limit that no router has lowered yet: the sender is on this side of every router.
Place byHopLimits(const Connection& connection) {
    const DirectionFacts& client = connection.from(Side::Client);
    const DirectionFacts& server = connection.from(Side::Server);
    if (client.hopLimit == 0 || server.hopLimit == 0) {
        return {};
    }
    const bool clientNear = isDefaultHopLimit(client.hopLimit);
    const bool serverNear = isDefaultHopLimit(server.hopLimit);
    if (clientNear != serverNear) {
        return {clientNear ? Position::Client : Position::Server, Confidence::Likely};
    }
    return clientNear ? Place{} : Place{Position::Middle, Confidence::Likely};
}

// SYN to SYN-ACK against the whole handshake, in percent: all of it at the client, nothing at the
// server. On a short path the server's stack takes part of it wherever the capture was made.
Place byHandshake(const Case& made) {
    if (!made.roundTrip || made.roundTrip->ns <= 0) {
        return {};
    }
    constexpr std::int64_t kPercent = 100;
    const SegmentEvent& syn = made.event(made.landmarks.syn[index(Side::Client)]);
    const SegmentEvent& synAck = made.event(made.landmarks.synAck[index(Side::Server)]);
    const std::int64_t share = (synAck.at - syn.at).ns * kPercent / made.roundTrip->ns;
    if (*made.roundTrip < kTooShort) {
        if (share >= 75) {
            return {Position::Client, Confidence::Possible};
        }
        return share < 60 ? Place{Position::Server, Confidence::Possible} : Place{};
    }
    if (share < 10) {
        return {Position::Server, Confidence::Likely};
    }
    return {share > 90 ? Position::Client : Position::Middle, Confidence::Likely};
}

Place placeOf(const Case& made) {
    const Connection& connection = made.connection;
    if (connection.client.address == connection.server.address) { // one host is both
        return {Position::Client, Confidence::Likely};
    }
    const Place timing = byHandshake(made);
    const Place hops = byHopLimits(connection);
    const bool agree = timing.position == hops.position;
    if (hops.position == Position::Unknown || agree) {
        const bool sure = agree && timing.confidence == Confidence::Likely;
        return {timing.position, sure ? Confidence::Certain : timing.confidence};
    }
    // A capture beside a host has its hop limits untouched, but not its times.
    return timing.confidence == Confidence::Likely ? timing : hops;
}

} // namespace

void attributePosition(const Case& made, Verdict& verdict) {
    const Place place = placeOf(made);
    verdict.position = place.position;
    verdict.positionConfidence =
        place.position == Position::Unknown ? Confidence::Possible : place.confidence;
}

} // namespace lastack
