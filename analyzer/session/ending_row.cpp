#include "session/ending_row.h"

#include <optional>

namespace lastack {

namespace {

std::int64_t kept(const std::optional<Duration>& duration) {
    return duration ? duration->ns : EndingRow::kNone;
}

std::optional<Duration> duration(std::int64_t kept) {
    return kept == EndingRow::kNone ? std::nullopt : std::optional(Duration{kept});
}

EndingRow::Ending endingOf(const Verdict& verdict) {
    EndingRow::Ending ending;
    ending.outcome = verdict.outcome;
    ending.pattern = verdict.pattern;
    ending.initiator = verdict.initiator;
    ending.resetBy = verdict.resetBy;
    ending.hasCause = verdict.hasCause;
    ending.cause = verdict.cause.kind;
    ending.causeConfidence = verdict.cause.confidence;
    for (const Side side : verdict.finBy) {
        ending.finBy[ending.fins++] = side;
    }
    for (const Side side : {Side::Client, Side::Server}) {
        const DirectionVerdict& direction = verdict.directions[index(side)];
        ending.ends[index(side)] = direction.end;
        ending.unackedBytes[index(side)] = direction.unackedBytes;
        ending.atRiskBytes[index(side)] = direction.atRiskBytes;
    }
    ending.idleBeforeClose = kept(verdict.timing.idleBeforeClose);
    ending.halfClosed = kept(verdict.timing.halfClosed);
    ending.close = kept(verdict.timing.close);
    ending.roundTrip = kept(verdict.timing.roundTrip);
    return ending;
}

void describe(const EndingRow::Ending& ending, Verdict& into) {
    into.outcome = ending.outcome;
    into.pattern = ending.pattern;
    into.initiator = ending.initiator;
    into.resetBy = ending.resetBy;
    into.hasCause = ending.hasCause;
    into.cause.kind = ending.cause;
    into.cause.confidence = ending.causeConfidence;
    into.finBy.assign(ending.finBy.begin(), ending.finBy.begin() + ending.fins);
    for (const Side side : {Side::Client, Side::Server}) {
        into.directions[index(side)] = {
            ending.ends[index(side)],
            ending.unackedBytes[index(side)],
            ending.atRiskBytes[index(side)]};
    }
    into.timing.idleBeforeClose = duration(ending.idleBeforeClose);
    into.timing.halfClosed = duration(ending.halfClosed);
    into.timing.close = duration(ending.close);
    into.timing.roundTrip = duration(ending.roundTrip);
}

} // namespace

EndingRow endingRowOf(const Connection& connection, const Verdict& ending, std::uint64_t place) {
    EndingRow row;
    row.id = connection.id;
    row.place = place;
    row.firstFrame = connection.firstFrame;
    row.lastFrame = connection.lastFrame;
    row.firstAt = connection.firstAt;
    row.lastAt = connection.lastAt;
    for (const Side side : {Side::Client, Side::Server}) {
        const DirectionFacts& direction = connection.from(side);
        row.packets[index(side)] = direction.packets;
        row.bytes[index(side)] = direction.bytes;
        row.finsAgain += direction.fins > 0 ? direction.fins - 1 : 0;
    }
    row.ending = endingOf(ending);
    row.incarnation = connection.incarnation;
    row.client = connection.client;
    row.server = connection.server;
    row.encapsulation = connection.encapsulation;
    row.transport = connection.transport;
    row.roles = connection.roles;
    row.midstream = connection.midstream;
    row.oneSided = connection.oneSided;
    row.captureLoss = connection.captureLoss;
    row.events = static_cast<std::uint8_t>(connection.events.size());
    row.resetDetails = static_cast<std::uint8_t>(connection.resetDetails.size());
    return row;
}

void describe(const EndingRow& row, TeardownReport& into) {
    ConnectionHeader& connection = into.connection;
    connection.id = row.id;
    connection.firstFrame = row.firstFrame;
    connection.lastFrame = row.lastFrame;
    connection.firstAt = row.firstAt;
    connection.lastAt = row.lastAt;
    for (const Side side : {Side::Client, Side::Server}) {
        connection.from(side).packets = row.packets[index(side)];
        connection.from(side).bytes = row.bytes[index(side)];
    }
    connection.incarnation = row.incarnation;
    connection.client = row.client;
    connection.server = row.server;
    connection.encapsulation = row.encapsulation;
    connection.transport = row.transport;
    connection.roles = row.roles;
    connection.midstream = row.midstream;
    connection.oneSided = row.oneSided;
    connection.captureLoss = row.captureLoss;
    describe(row.ending, into.verdict);
    into.verdict.timing.duration = row.lastAt - row.firstAt;
}

} // namespace lastack
