#include "track/arrival.h"

#include "track/acknowledge.h"
#include "track/holes.h"

namespace lastack {

void moveNext(LiveConnection live, Direction from, SeqNum end) {
    FlowDirection& mine = live.state(from);
    const auto before = mine.next.value - mine.base.value;
    mine.next = end;
    if (mine.next.value - mine.base.value < before) {
        live.track(from).wrapped += std::uint64_t{1} << 32;
    }
}

void beginHole(LiveConnection live, Direction from) {
    FlowDirection& mine = live.state(from);
    DirectionTrack& track = live.track(from);
    if (mine.has(FlowDirection::kHole)) {
        return;
    }
    mine.set(FlowDirection::kHole);
    track.contiguous = mine.next;
    if (track.ahead == nullptr) {
        track.ahead = std::make_unique<CapturedAhead>();
    }
    track.ahead->count = 0;
}

void closeHoleIfWhole(LiveConnection live, Direction from) {
    FlowDirection& mine = live.state(from);
    DirectionTrack& track = live.track(from);
    advanceOver(*track.ahead, track.contiguous);
    if (track.contiguous >= mine.next) {
        mine.clear(FlowDirection::kHole);
        track.ahead->count = 0;
        track.holeAcked = false;
    }
}

namespace {

constexpr std::uint32_t kUnscaledSlack = 1U << 20;

void noteNewPayload(LiveConnection live, const Segment& segment, Direction from, Arrival& arrival) {
    if (segment.length == 0) {
        return;
    }
    arrival.marks.set(EventMarks::kNewData);
    noteNewestPayload(live.state(from), segment);
    if (live.state(1 - from).has(FlowDirection::kFinSeen)) {
        arrival.marks.set(EventMarks::kAfterPeerFin);
    }
}

// A segment ahead of what the receiver can take is believed only when the next one continues it:
// after capture loss both do, a stray or forged one does not.
bool isBelievable(LiveConnection live, Direction from, SeqNum begin, SeqNum end) {
    const FlowDirection& mine = live.state(from);
    const FlowDirection& peer = live.state(1 - from);
    DirectionTrack& track = live.track(from);
    const auto ahead = static_cast<std::uint32_t>(begin - mine.next);
    const std::uint32_t allowed = kUnscaledSlack + 2 * scaledWindow(live, 1 - from, peer.windowMax);
    if (ahead <= allowed || (track.hasUnconfirmed && track.unconfirmed == begin)) {
        track.hasUnconfirmed = false;
        return true;
    }
    track.unconfirmed = end;
    track.hasUnconfirmed = true;
    return false;
}

void openHole(LiveConnection live, Direction from, SeqNum begin, SeqNum end) {
    DirectionTrack& track = live.track(from);
    beginHole(live, from);
    track.missed += addRange(*track.ahead, begin, end);
    ++live.facts(from).outOfOrder;
}

// Keepalive (RFC 1122 §4.2.3.6): nothing, or one byte already acknowledged, just below SND.NXT.
// Into a closed window the same shape, or one byte at SND.UNA, is a zero-window probe (RFC 9293
// §3.8.6.1).
bool isProbe(LiveConnection live, const Segment& segment, Direction from) {
    const FlowDirection& mine = live.state(from);
    const FlowDirection& peer = live.state(1 - from);
    if (live.flow.has(Flow::kOpening) || segment.flags.fin() || segment.length > 1) {
        return false;
    }
    const bool belowNext = segment.seq + 1 == mine.next && !mine.has(FlowDirection::kHole);
    if (peer.has(FlowDirection::kZeroWindow)) {
        return segment.seq <= mine.next && (segment.length == 1 || segment.seq != mine.next);
    }
    return belowNext && peer.has(FlowDirection::kAckKnown) && peer.acked == mine.next &&
           !mine.has(FlowDirection::kFinSeen);
}

void noteProbe(LiveConnection live, Direction from, Arrival& arrival) {
    arrival.isProbe = true;
    DirectionFacts& facts = live.facts(from);
    if (live.state(1 - from).has(FlowDirection::kZeroWindow)) {
        ++facts.zeroWindowProbes;
    } else {
        ++facts.keepalives;
        arrival.marks.set(EventMarks::kKeepAlive);
    }
    ++facts.unansweredProbes;
    live.state(from).set(FlowDirection::kUnanswered);
}

void noteRetransmission(LiveConnection live, Direction from, Arrival& arrival) {
    arrival.marks.set(EventMarks::kRetransmission);
    DirectionFacts& facts = live.facts(from);
    ++facts.retransmissions;
    ++facts.unansweredRetransmissions;
    live.state(from).set(FlowDirection::kUnanswered);
}

void takeSeenBefore(
    LiveConnection live, const Segment& segment, Direction from, SeqNum end, Arrival& arrival
) {
    const FlowDirection& mine = live.state(from);
    DirectionTrack& track = live.track(from);
    if (!mine.has(FlowDirection::kHole) || end <= track.contiguous) {
        noteRetransmission(live, from, arrival);
        return;
    }
    const auto captured = capturedBetween(*track.ahead, segment.seq, end);
    if (captured == static_cast<std::uint32_t>(end - segment.seq)) {
        noteRetransmission(live, from, arrival);
        return;
    }
    ++live.facts(from).outOfOrder;
    arrival.marks.set(EventMarks::kFilledHole);
    noteNewPayload(live, segment, from, arrival);
    track.missed += addRange(*track.ahead, segment.seq, end);
    closeHoleIfWhole(live, from);
}

} // namespace

Arrival takeSequence(LiveConnection live, const Segment& segment, Direction from) {
    Arrival arrival;
    FlowDirection& mine = live.state(from);
    const SeqNum end = segment.seq + segment.length + (segment.flags.fin() ? 1U : 0U);
    if (end == segment.seq && segment.seq == mine.next) {
        return arrival; // the usual acknowledgement
    }
    if (isProbe(live, segment, from)) {
        noteProbe(live, from, arrival);
        return arrival;
    }
    if (end == segment.seq) {
        return arrival;
    }
    if (segment.seq > mine.next) {
        if (!isBelievable(live, from, segment.seq, end)) {
            arrival.isOutside = true;
            return arrival;
        }
        openHole(live, from, segment.seq, end);
        moveNext(live, from, end);
        arrival.marks.set(EventMarks::kOutOfOrder);
        noteNewPayload(live, segment, from, arrival);
    } else if (end > mine.next) {
        if (mine.has(FlowDirection::kHole)) {
            live.track(from).missed += addRange(*live.track(from).ahead, segment.seq, end);
        }
        moveNext(live, from, end);
        noteNewPayload(live, segment, from, arrival);
        if (mine.has(FlowDirection::kHole)) {
            closeHoleIfWhole(live, from);
        }
    } else {
        takeSeenBefore(live, segment, from, end, arrival);
    }
    return arrival;
}

} // namespace lastack
