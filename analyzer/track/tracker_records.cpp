// A connection's record grows with what is seen of it: a LoneSyn, a Flow, beside that a Handshake,
// then a HeldTeardown, and ConnectionEvidence once somebody asks for it.
#include "net/prefetch.h"
#include "track/lone_syn.h"
#include "track/talk.h"
#include "track/tracker.h"
#include "track/zeek_feed.h"

namespace lastack {

// More is coming of a connection that was a LoneSyn until now.
FlowIndex Tracker::wake(FlowIndex index, std::uint32_t hash) {
    const LoneSyn& lone = table_.loneSyn(index); // stays as it is until the next one is made
    const FlowIndex fresh = table_.replaceLoneSyn(index, hash);
    openFlow(table_[fresh], lone, idOf(lone));
    return fresh;
}

// Their records know nothing of tunnels.
void Tracker::wakeAll() {
    for (std::size_t at = 0; at < table_.loneSynLimit(); ++at) {
        if (table_.isInUse(loneSynAt(at))) {
            wake(loneSynAt(at), table_.hashOf(loneSynAt(at)));
        }
    }
}

// The newest number with that low half: its SYN would have been swept long before the next one.
ConnectionId Tracker::idOf(const LoneSyn& lone) const {
    const auto since = static_cast<std::uint32_t>(opened_) - lone.lowId;
    return ConnectionId{opened_ - since};
}

// Holds a segment of a plain teardown instead of taking it. True when that was all there was to do.
bool Tracker::holds(FlowIndex index, const Segment& segment, Direction from) {
    Flow& flow = table_[index];
    HeldIndex at = flow.held();
    const bool begins = at == HeldIndex::None;
    if (begins) {
        if (options_.zeekView == ZeekView::Follow || !beginsHeldTeardown(flow, segment, from)) {
            return false;
        }
        at = held_.take();
        beginHolding(flow, held_[at]);
    }
    const Fit fit = hold(flow, held_[at], segment, from);
    if (fit == Fit::No) {
        if (begins) {
            held_.giveBack(at);
        } else {
            liveConnection(index);
        }
        return false;
    }
    flow.setHeld(at);
    flow.updateSlowPath();
    if (fit != Fit::Held && !flow.has(Flow::kClosed)) {
        close(index, segment.at, fit == Fit::Settles ? settled_ : reset_);
    }
    return true;
}

void Tracker::takeHeld(LiveConnection live, HeldIndex index) {
    const HeldTeardown& held = held_[index];
    for (std::size_t at = 0; at < held.count; ++at) {
        const ReplayedSegment again(held.segments[at], live.flow.has(Flow::kV6));
        take(live, again.segment(), directionOf(held.segments[at]));
    }
    held_.giveBack(index);
}

LiveConnection Tracker::liveConnection(FlowIndex index) {
    Flow& flow = table_[index];
    if (flow.evidence() != EvidenceIndex::None) {
        return {flow, evidence_[flow.evidence()]};
    }
    const EvidenceIndex fresh = evidence_.take();
    LiveConnection live{flow, evidence_[fresh]};
    const HeldIndex held = flow.held();
    if (held != HeldIndex::None) {
        stopHolding(flow, held_[held]);
    }
    if (const HandshakeIndex handshake = flow.handshake(); handshake != HandshakeIndex::None) {
        beginEvidence(live, handshakes_[handshake]);
        handshakes_.giveBack(handshake);
    } else if (holdsOnlySyns(flow)) {
        beginEvidenceOfSyns(live);
    } else {
        live.connection().firstAt = flow.lastAt;
        live.connection().firstFrame = flow.lastFrame;
    }
    flow.setEvidence(fresh);
    if (held != HeldIndex::None) {
        takeHeld(live, held);
    }
    if (options_.zeekView == ZeekView::Follow) {
        beginZeek(live);
    }
    if (options_.talkView == TalkView::Follow) {
        beginTalk(live);
    }
    return live;
}

// Brings what stands behind a flow into the cache, when the segment is likely to touch it.
void Tracker::prefetchRecord(FlowIndex index) {
    if (!isFlow(index)) {
        if (index != FlowIndex::None) {
            table_.touchAddresses(table_.loneSyn(index));
        }
        return;
    }
    const Flow& flow = table_[index];
    table_.touchAddresses(flow);
    if (!flow.isSlow()) {
        return;
    }
    if (flow.held() != HeldIndex::None) {
        const HeldTeardown& held = held_[flow.held()];
        prefetchToWrite(&held);
        prefetchToWrite(&held.segments[1]);
        prefetchToWrite(&held.segments[3]);
    } else if (flow.handshake() != HandshakeIndex::None) {
        prefetchToWrite(&handshakes_[flow.handshake()].ack);
    } else {
        evidence_.prefetch(flow.evidence());
    }
}

} // namespace lastack
