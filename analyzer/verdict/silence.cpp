#include "verdict/silence.h"

#include <algorithm>
#include <vector>

namespace lastack {

namespace {

constexpr std::uint32_t kEnoughTries = 3;
constexpr std::uint32_t kTriesBeforeReset = 2;
constexpr std::uint32_t kFewTries = 4; // RFC 9293 §3.8.3: giving up takes 100 s at least

// The reset with which this side itself ended its waiting: nothing of the peer lies between.
bool resetAfterWaiting(const Connection& connection, Side side) {
    const auto& events = connection.events;
    return !events.empty() && events.back().kind == EventKind::Rst && events.back().from == side &&
           events.back().flags.ack();
}

// A peer that sent its SYN alone never fell silent: it may not even have taken the connection.
bool neverHeard(const DirectionFacts& peer) {
    return peer.packets <= std::uint64_t{peer.syns} + peer.duplicates;
}

// The next retransmission was not due yet: it comes at twice the last distance (RFC 6298 §5.5).
bool isStillTrying(const Connection& connection, Side side) {
    const auto& events = connection.events;
    const auto isAttempt = [side](const SegmentEvent& event) {
        return event.from == side && event.marks.has(EventMarks::kRetransmission);
    };
    const auto last = std::find_if(events.rbegin(), events.rend(), isAttempt);
    if (last == events.rend()) {
        return false;
    }
    const auto before = std::find_if(last + 1, events.rend(), isAttempt);
    if (before == events.rend()) {
        return false;
    }
    const Duration gap = last->at - before->at;
    const Duration slack{gap.ns / 4};
    return connection.captureEndAt < last->at + gap + gap + slack;
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
        if (tries <= kFewTries && facts.rsts == 0 && !facts.finSeen &&
            neverHeard(connection.from(other(side))) && isStillTrying(connection, side)) {
            return std::nullopt;
        }
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

bool probesAreEven(const Connection& connection, Side side) {
    std::vector<Timestamp> sent;
    for (const SegmentEvent& event : connection.events) {
        if (event.kind == EventKind::Probe && event.from == side) {
            sent.push_back(event.at);
        }
    }
    const std::size_t unanswered = connection.from(side).unansweredProbes;
    if (unanswered < kEnoughTries || sent.size() < unanswered) {
        return false;
    }
    sent.erase(sent.begin(), sent.end() - static_cast<std::ptrdiff_t>(unanswered));
    const Duration first = sent[1] - sent[0];
    const std::int64_t allowed = first.ns / 10;
    for (std::size_t at = 2; at < sent.size(); ++at) {
        const std::int64_t off = (sent[at] - sent[at - 1]).ns - first.ns;
        if (off > allowed || off < -allowed) {
            return false;
        }
    }
    return true;
}

bool handshakeForgotten(const Connection& connection) {
    const DirectionFacts& client = connection.from(Side::Client);
    const DirectionFacts& server = connection.from(Side::Server);
    return connection.established && !connection.oneSided && server.syns > 0 && server.bytes == 0 &&
           client.bytes > 0 && client.unackedBytes == client.bytes && neverHeard(server);
}

} // namespace lastack
