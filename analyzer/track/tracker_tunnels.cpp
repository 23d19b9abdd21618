// One connection may be captured inside and outside a tunnel: those are two observations, each with
// a record of its own that names the other. And the two directions of one connection may go through
// different tunnels, as behind a load balancer that tunnels requests only: that is one record.
#include "track/tracker.h"

namespace lastack {

namespace {

bool areNear(SeqNum a, SeqNum b) {
    constexpr std::int32_t kFarthest = 1
                                       << 20; // more than is in flight between two captured copies
    const std::int32_t distance = a - b;
    return distance > -kFarthest && distance < kFarthest;
}

bool acknowledges(const FlowDirection& peer, const Segment& segment) {
    return !segment.flags.ack() || !peer.has(FlowDirection::kSeqKnown) ||
           areNear(segment.ack, peer.next);
}

// The direction was silent so far, and this may be the first answer to what the other one sent.
bool mayAnswer(const Flow& flow, const Segment& segment, Direction from) {
    return !flow.has(Flow::kFinished) && flow.directions[from].packets == 0 &&
           flow.directions[1 - from].packets > 0 &&
           acknowledges(flow.directions[1 - from], segment);
}

// A segment that the flow has seen, or is about to see: sequence numbers of two connections hardly
// agree so well.
bool isAnotherCopy(const Flow& flow, const Segment& segment, Direction from) {
    const FlowDirection& mine = flow.directions[from];
    if (flow.has(Flow::kFinished) || mine.packets == 0 || !mine.has(FlowDirection::kSeqKnown)) {
        return false;
    }
    if (segment.flags.syn()) {
        return mine.has(FlowDirection::kIsnKnown) && mine.base == segment.seq;
    }
    return areNear(segment.seq, mine.next) && acknowledges(flow.directions[1 - from], segment);
}

void noteOther(Connection& connection, const Flow& other) {
    if (connection.alsoSeenAs == ConnectionId{}) {
        connection.alsoSeenAs = other.id;
        connection.alsoSeenIn = other.encapsulation;
    }
}

Search stopIf(bool found) {
    return found ? Search::Stop : Search::GoOn;
}

} // namespace

// An ICMP error need not take the way of the segment that it quotes.
FlowIndex Tracker::throughOtherTunnels(const Segment& segment, const FlowKey& key) {
    const Direction from = key.direction;
    const FlowIndex known = table_.findAmongTunnels(key, [&](FlowIndex index) {
        return stopIf(table_[index].tunnels().of(from) == segment.tunnels);
    });
    if (known != FlowIndex::None) {
        return known;
    }
    if (segment.kind == Segment::Kind::IcmpError) {
        return table_.findAmongTunnels(key, [](FlowIndex) { return Search::Stop; });
    }
    const FlowIndex silent = table_.findAmongTunnels(key, [&](FlowIndex index) {
        return stopIf(mayAnswer(table_[index], segment, from));
    });
    if (silent != FlowIndex::None) {
        joinDirection(silent, segment, from);
    }
    return silent;
}

// The record names the tunnel of whichever direction has one.
void Tracker::joinDirection(FlowIndex index, const Segment& segment, Direction from) {
    Flow& flow = table_[index];
    TunnelPair tunnels = flow.tunnels();
    if (tunnels.of(1 - from) == TunnelPathId{0}) {
        flow.encapsulation = segment.encapsulation;
    }
    tunnels.set(from, segment.tunnels);
    flow.setTunnels(tunnels);
}

void Tracker::linkObservations(FlowIndex fresh, const Segment& segment, const FlowKey& key) {
    if (!sawTunnels_ || table_[fresh].has(Flow::kFinished)) {
        return;
    }
    const FlowIndex other = table_.findAmongTunnels(key, [&](FlowIndex index) {
        return stopIf(index != fresh && isAnotherCopy(table_[index], segment, key.direction));
    });
    if (other != FlowIndex::None) {
        noteOther(liveConnection(fresh).connection(), table_[other]);
        noteOther(liveConnection(other).connection(), table_[fresh]);
    }
}

} // namespace lastack
