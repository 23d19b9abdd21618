#include "verdict/attributes.h"
#include "verdict/case.h"

#include <algorithm>

namespace lastack {

namespace {

std::optional<Timestamp> teardownStart(const Case& made) {
    std::optional<Timestamp> start;
    if (made.firstFin) {
        start = made.connection.from(*made.firstFin).finAt;
    }
    if (made.killer && (!start || made.killerEvent().at < *start)) {
        start = made.killerEvent().at;
    }
    return start;
}

std::optional<Timestamp> teardownEnd(const Case& made, const Verdict& verdict) {
    if (made.killer && verdict.outcome == Outcome::Abortive) {
        return made.killerEvent().at;
    }
    const auto& [client, server] = made.connection.directions;
    if (made.bothFinsAcked()) {
        return std::max(client.finAckedAt, server.finAckedAt);
    }
    return std::nullopt;
}

std::optional<Timestamp> newestPayloadEventBefore(const Connection& connection, Timestamp start) {
    std::optional<Timestamp> newest;
    for (const SegmentEvent& event : connection.events) {
        const bool carries = event.kind == EventKind::Data || event.kind == EventKind::Fin;
        const bool counts = carries && event.length > 0 && event.at <= start;
        if (counts && (!newest || event.at > *newest)) {
            newest = event.at;
        }
    }
    return newest;
}

std::optional<Timestamp> newestPayloadBefore(const Connection& connection, Timestamp start) {
    std::optional<Timestamp> newest;
    bool laterPayload = false;
    for (const DirectionFacts& facts : connection.directions) {
        laterPayload = laterPayload || (facts.bytes > 0 && facts.lastDataAt > start);
        if (facts.bytes > 0 && facts.lastDataAt <= start &&
            (!newest || facts.lastDataAt > *newest)) {
            newest = facts.lastDataAt;
        }
    }
    return laterPayload ? newestPayloadEventBefore(connection, start) : newest;
}

std::optional<Duration> halfClosedFor(const Case& made, const Verdict& verdict) {
    if (!made.firstFin) {
        return std::nullopt;
    }
    const Timestamp start = made.connection.from(*made.firstFin).finAt;
    const DirectionFacts& peer = made.connection.from(other(*made.firstFin));
    if (peer.finSeen) {
        return peer.finAt - start;
    }
    if (verdict.outcome == Outcome::HalfClosed) {
        return made.connection.captureEndAt - start;
    }
    return made.killer ? std::optional(made.killerEvent().at - start) : std::nullopt;
}

} // namespace

void attributeTiming(const Case& made, Verdict& verdict) {
    const Connection& connection = made.connection;
    Timing& timing = verdict.timing;
    timing.duration = connection.lastAt - connection.firstAt;
    timing.roundTrip = made.roundTrip;
    const auto start = teardownStart(made);
    if (!start || verdict.outcome == Outcome::Refused) {
        return;
    }
    if (const auto newest = newestPayloadBefore(connection, *start)) {
        timing.idleBeforeClose = *start - *newest;
    }
    timing.halfClosed = halfClosedFor(made, verdict);
    if (const auto end = teardownEnd(made, verdict)) {
        timing.close = *end - *start;
    }
}

} // namespace lastack
