#include "track/acknowledge.h"

#include "track/arrival.h"
#include "track/holes.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr Duration kCaptureReordering = Duration::milliseconds(20);
constexpr std::uint32_t kFarAhead = 1U << 30; // no window is larger (RFC 7323 §2.3)

// Acknowledged bytes that are not in the capture may still follow when the capture reordered
// packets of two directions.
void openAcknowledgedHole(LiveConnection live, Direction sender, SeqNum ack) {
    FlowDirection& state = live.state(sender);
    if (state.packets == 0) { // one direction captured: its bytes never follow
        live.track(sender).missed += static_cast<std::uint32_t>(ack - state.next);
        moveNext(live, sender, ack);
        return;
    }
    beginHole(live, sender);
    moveNext(live, sender, ack);
}

// What stays missing a while after it was acknowledged is capture loss, not a hole at the receiver.
void giveUpHole(LiveConnection live, Direction sender, SeqNum ack, Timestamp at) {
    FlowDirection& state = live.state(sender);
    DirectionTrack& track = live.track(sender);
    if (!state.has(FlowDirection::kHole) || track.contiguous >= ack) {
        return;
    }
    if (!track.holeAcked) {
        track.holeAcked = true;
        track.holeAckedAt = at;
        return;
    }
    if (at - track.holeAckedAt < kCaptureReordering) {
        return;
    }
    track.missed += static_cast<std::uint32_t>(ack - track.contiguous) -
                    capturedBetween(*track.ahead, track.contiguous, ack);
    track.contiguous = ack;
    closeHoleIfWhole(live, sender);
}

void noteFinAcked(
    LiveConnection live, const Segment& segment, Direction sender, EventMarks& marks
) {
    FlowDirection& state = live.state(sender);
    if (!state.has(FlowDirection::kFinSeen) || state.has(FlowDirection::kFinAcked) ||
        segment.ack <= live.track(sender).fin) {
        return;
    }
    state.set(FlowDirection::kFinAcked);
    live.facts(sender).finAcked = true;
    live.facts(sender).finAckedAt = segment.at;
    marks.set(EventMarks::kAcksFin);
}

struct AckStep {
    SeqNum before;     // acknowledged until now
    SeqNum nextBefore; // captured until now
    SeqNum ack;
};

// A FIN that the capture lacks shows as one acknowledged number above all that was captured; it may
// also be a byte of data, which what is sent later tells (finishDirection). With one direction
// captured everything is above, so there the step itself must be of one.
void noteInferredFin(LiveConnection live, Direction sender, const AckStep& step) {
    DirectionFacts& facts = live.facts(sender);
    if (facts.finSeen) {
        return;
    }
    const FlowDirection& state = live.state(sender);
    facts.finInferred =
        step.ack - step.nextBefore == 1 && (state.packets > 0 || step.ack - step.before == 1);
    facts.finSeq = static_cast<std::uint32_t>(step.ack - state.base) - 1;
}

} // namespace

void settleWindowScale(LiveConnection live) {
    const bool both = live.facts(0).windowScaling && live.facts(1).windowScaling;
    for (const Direction direction : {0U, 1U}) {
        live.track(direction).windowShift =
            both ? live.facts(direction).windowShift : std::uint8_t{0};
    }
}

std::uint32_t scaledWindow(LiveConnection live, Direction from, std::uint16_t window) {
    return std::uint32_t{window} << live.track(from).windowShift;
}

void takeAck(LiveConnection live, const Segment& segment, Direction from, EventMarks& marks) {
    FlowDirection& mine = live.state(from);
    const Direction sender = 1 - from;
    FlowDirection& peer = live.state(sender);
    const bool ackKnown = mine.has(FlowDirection::kAckKnown);
    if (ackKnown && segment.ack == mine.acked && !peer.has(FlowDirection::kHole)) {
        return;
    }
    if (!peer.has(FlowDirection::kSeqKnown)) {
        peer.base = {segment.ack.value - 1};
        peer.next = segment.ack;
        peer.set(FlowDirection::kSeqKnown);
    }
    const SeqNum before = ackKnown ? mine.acked : peer.base + 1;
    giveUpHole(live, sender, segment.ack, segment.at);
    const bool tooFar =
        segment.ack > peer.next && static_cast<std::uint32_t>(segment.ack - peer.next) >= kFarAhead;
    if (tooFar || (ackKnown && segment.ack <= mine.acked)) {
        return;
    }
    const SeqNum nextBefore = peer.next;
    if (segment.ack > peer.next) {
        openAcknowledgedHole(live, sender, segment.ack);
        giveUpHole(live, sender, segment.ack, segment.at);
    }
    live.track(from).previousAck = before;
    mine.acked = segment.ack;
    mine.set(FlowDirection::kAckKnown);
    noteFinAcked(live, segment, sender, marks);
    const bool finOnly = marks.has(EventMarks::kAcksFin) && segment.ack - before == 1;
    if (segment.ack > before && !finOnly) {
        marks.set(EventMarks::kAcksNewData);
    }
    noteInferredFin(live, sender, {before, nextBefore, segment.ack});
}

void takeWindow(LiveConnection live, const Segment& segment, Direction from, EventMarks& marks) {
    constexpr unsigned kWindowFieldEnd = 16;
    if (segment.headerCaptured < kWindowFieldEnd) {
        return;
    }
    FlowDirection& mine = live.state(from);
    mine.window = segment.window;
    mine.windowMax = std::max(mine.windowMax, segment.window);
    if (segment.window != 0) {
        mine.clear(FlowDirection::kZeroWindow);
        return;
    }
    if (!mine.has(FlowDirection::kZeroWindow)) {
        mine.set(FlowDirection::kZeroWindow);
        ++live.facts(from).zeroWindows;
        marks.set(EventMarks::kZeroWindow);
    }
}

} // namespace lastack
