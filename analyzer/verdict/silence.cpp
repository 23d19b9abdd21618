#include "verdict/silence.h"

namespace lastack {

namespace {

constexpr std::uint32_t kEnoughTries = 3;
constexpr std::uint32_t kTriesBeforeReset = 2;

// The reset with which this side itself ended its waiting: nothing of the peer lies between.
bool resetAfterWaiting(const Connection& connection, Side side) {
    const auto& events = connection.events;
    return !events.empty() && events.back().kind == EventKind::Rst && events.back().from == side &&
           events.back().flags.ack();
}

std::optional<GivenUp> gaveUp(const Connection& connection, Side side) {
    const DirectionFacts& facts = connection.from(side);
    const bool reset = resetAfterWaiting(connection, side);
    const std::uint32_t probes = facts.unansweredProbes;
    const std::uint32_t tries = facts.unansweredRetransmissions;
    const bool zeroWindow = connection.from(other(side)).windowZeroAtEnd;
    if (!zeroWindow && (probes >= kEnoughTries || (probes >= kTriesBeforeReset && reset))) {
        return GivenUp{side, true, reset, false};
    }
    if (tries >= kEnoughTries || (tries >= kTriesBeforeReset && reset)) {
        const bool finOnly = facts.finSeen && !facts.finAcked && facts.unackedBytes == 0;
        return GivenUp{side, false, reset, finOnly};
    }
    return std::nullopt;
}

} // namespace

std::optional<GivenUp> givenUpBy(const Connection& connection) {
    const auto& [client, server] = connection.directions;
    if (!connection.established || connection.oneSided || (client.finAcked && server.finAcked)) {
        return std::nullopt;
    }
    for (const Side side : {Side::Client, Side::Server}) {
        if (const auto found = gaveUp(connection, side)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace lastack
