#include "track/finish.h"

#include "track/holes.h"
#include "track/zeek_feed.h"

#include <algorithm>

namespace lastack {

namespace {

// Payload bytes of [base + 1, next) without the FIN, over all turns of the sequence space.
std::uint64_t sentBytes(LiveConnection live, Direction direction) {
    const FlowDirection& state = live.state(direction);
    if (!state.has(FlowDirection::kSeqKnown)) {
        return 0;
    }
    const std::uint64_t total =
        static_cast<std::uint32_t>(state.next - state.base) + live.track(direction).wrapped;
    const std::uint64_t controls = 1U + (state.has(FlowDirection::kFinSeen) ? 1U : 0U);
    return total > controls ? total - controls : 0;
}

std::uint64_t stillMissing(LiveConnection live, Direction direction) {
    const FlowDirection& state = live.state(direction);
    if (!state.has(FlowDirection::kHole)) {
        return 0;
    }
    const DirectionTrack& track = live.track(direction);
    const auto span = static_cast<std::uint32_t>(state.next - track.contiguous);
    return span - std::min(span, capturedBetween(*track.ahead, track.contiguous, state.next));
}

std::uint64_t unackedBytes(LiveConnection live, Direction direction) {
    const FlowDirection& state = live.state(direction);
    const FlowDirection& peer = live.state(1 - direction);
    if (!state.has(FlowDirection::kSeqKnown) || state.packets == 0 || peer.packets == 0) {
        return 0;
    }
    const SeqNum acked = peer.has(FlowDirection::kAckKnown) ? peer.acked : state.base + 1;
    const std::int32_t outstanding = state.next - acked;
    const bool finOutstanding =
        state.has(FlowDirection::kFinSeen) && !state.has(FlowDirection::kFinAcked);
    const std::int32_t payload = outstanding - (finOutstanding ? 1 : 0);
    return payload > 0 ? static_cast<std::uint64_t>(payload) : 0;
}

// Payload that went towards the FIN's sender after its FIN, and how much of it that side
// acknowledged (D1).
void countAfterPeerFin(LiveConnection live, Direction direction) {
    const FlowDirection& state = live.state(direction);
    const FlowDirection& peer = live.state(1 - direction);
    if (!peer.has(FlowDirection::kFinSeen) || !state.has(FlowDirection::kSeqKnown) ||
        state.packets == 0) {
        return;
    }
    DirectionFacts& facts = live.facts(direction);
    const SeqNum mark = live.track(direction).atPeerFin;
    const SeqNum inferred = facts.finInferred ? SeqNum{state.next.value - 1} : state.next;
    const SeqNum end = state.has(FlowDirection::kFinSeen) ? live.track(direction).fin : inferred;
    const std::int32_t sent = end - mark;
    const SeqNum ackedUpTo = peer.acked < end ? peer.acked : end;
    const std::int32_t acked = peer.has(FlowDirection::kAckKnown) ? ackedUpTo - mark : 0;
    facts.bytesAfterPeerFin = sent > 0 ? static_cast<std::uint64_t>(sent) : 0;
    facts.bytesAfterPeerFinAcked = acked > 0 ? static_cast<std::uint64_t>(acked) : 0;
}

// An inferred FIN is the last that this side sent and was never captured; else it was data.
void settleInferredFin(LiveConnection live, Direction direction, std::uint64_t missing) {
    const FlowDirection& state = live.state(direction);
    DirectionFacts& facts = live.facts(direction);
    const bool isLast = static_cast<std::uint32_t>(state.next - state.base) == facts.finSeq + 1;
    facts.finInferred = facts.finInferred && !facts.finSeen && missing > 0 && isLast;
}

void finishDirection(LiveConnection live, Direction direction) {
    const FlowDirection& state = live.state(direction);
    DirectionFacts& facts = live.facts(direction);
    facts.packets = state.packets;
    facts.base = state.base.value;
    const std::uint64_t missing = live.track(direction).missed + stillMissing(live, direction);
    const std::uint64_t sent = sentBytes(live, direction);
    facts.bytes = state.packets > 0 && sent > missing ? sent - missing : 0;
    facts.missedBytes = state.packets > 0 ? missing : 0;
    settleInferredFin(live, direction, missing);
    facts.lastDataAt = state.lastDataAt;
    facts.unackedBytes = unackedBytes(live, direction);
    facts.hopLimit = state.hopLimit;
    facts.windowZeroAtEnd = state.has(FlowDirection::kZeroWindow);
    const FlowDirection& peer = live.state(1 - direction);
    const bool unacknowledged =
        !peer.has(FlowDirection::kAckKnown) || peer.acked <= live.track(direction).contiguous;
    facts.holeBeforeFin =
        state.has(FlowDirection::kHole) && state.has(FlowDirection::kFinSeen) && unacknowledged;
    const unsigned shift = live.track(direction).windowShift;
    const DirectionTrack& track = live.track(direction);
    facts.windowMax = std::uint32_t{state.windowMax} << shift;
    if (facts.windowZeroAtEnd) { // with room for so little that it filled at once, only the SYN
                                 // showed all of it
        facts.windowMax = std::max(facts.windowMax, std::uint32_t{track.synWindow});
    }
    facts.windowLast = std::uint32_t{state.window} << shift;
    countAfterPeerFin(live, direction);
}

// Insertion sort: all but the two "last data" events are in order already.
void orderByFrame(SegmentEvents& events) {
    for (std::size_t at = 1; at < events.size(); ++at) {
        for (std::size_t low = at; low > 0 && events[low].frame < events[low - 1].frame; --low) {
            std::swap(events[low], events[low - 1]);
        }
    }
}

} // namespace

void identify(const FlowHead& head, const RecordEnd& ending, Connection& connection) {
    const bool clientIsHigh = head.has(FlowHead::kClientIsHigh);
    connection.client = clientIsHigh ? ending.high : ending.low;
    connection.server = clientIsHigh ? ending.low : ending.high;
    connection.roles =
        head.has(FlowHead::kRolesGuessed) ? RolesBasis::GuessedPort : RolesBasis::Handshake;
    connection.ended = ending.why;
    connection.encapsulation = head.encapsulation;
    connection.captureEndAt = std::max(ending.captureEnd, connection.lastAt);
}

void finishConnection(LiveConnection live, const RecordEnd& ending) {
    Connection& connection = live.connection();
    connection.id = live.flow.id;
    connection.incarnation = live.flow.incarnation;
    connection.lastFrame = live.flow.lastFrame;
    connection.lastAt = live.flow.lastAt;
    identify(live.flow, ending, connection);
    finishDirection(live, 0);
    finishDirection(live, 1);
    const auto& [client, server] = connection.directions;
    connection.midstream = client.syns == 0 && server.syns == 0;
    connection.oneSided = client.packets == 0 || server.packets == 0;
    if (live.evidence.zeek != nullptr) {
        connection.zeek = zeekWordsOf(live);
    }
    connection.captureLoss = client.missedBytes + server.missedBytes > 0;
    if (!live.evidence.isOrdered) {
        orderByFrame(connection.events);
    }
}

} // namespace lastack
