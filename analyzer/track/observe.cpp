#include "track/observe.h"

#include "decode/tcp_options.h"
#include "track/acknowledge.h"
#include "track/arrival.h"
#include "track/note_reset.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint8_t kDetailAfterReset = 24;
constexpr Duration kDuplicateWithin = Duration::milliseconds(1);
constexpr Duration kDuplicateSameIdWithin = Duration::milliseconds(100);

void enterDetail(LiveConnection live) {
    if (live.flow.has(Flow::kDetail)) {
        return;
    }
    live.flow.set(Flow::kDetail);
    for (const Direction direction : {0U, 1U}) {
        const FlowDirection& state = live.state(direction);
        if (state.lastDataFrame == 0) {
            continue;
        }
        SegmentEvent last{};
        last.at = state.lastDataAt;
        last.frame = FrameNumber{state.lastDataFrame};
        last.length = static_cast<std::uint32_t>(state.lastDataLength);
        last.seq = static_cast<std::uint32_t>(state.next - state.base) - last.length;
        last.kind = EventKind::Data;
        last.from = live.flow.sideOf(direction);
        last.hopLimit = state.hopLimit;
        last.marks.set(EventMarks::kNewData);
        const auto& events = live.connection().events;
        const bool known =
            std::any_of(events.begin(), events.end(), [&](const SegmentEvent& event) {
                return event.frame == last.frame;
            });
        if (!known) {
            live.keep(last);
            live.evidence.isOrdered = false;
        }
    }
}

void takeFin(LiveConnection live, const Segment& segment, Direction from) {
    FlowDirection& mine = live.state(from);
    DirectionTrack& track = live.track(from);
    DirectionFacts& facts = live.facts(from);
    ++facts.fins;
    if (mine.has(FlowDirection::kFinSeen)) {
        return;
    }
    mine.set(FlowDirection::kFinSeen);
    noteSender(facts.profile, segment);
    track.fin = segment.seq + segment.length;
    facts.finSeen = true;
    facts.finSeq = static_cast<std::uint32_t>(track.fin - mine.base);
    facts.finAt = segment.at;
    // Cumulative: what the FIN does not acknowledge reached its sender after the FIN had left (D1).
    const FlowDirection& peer = live.state(1 - from);
    if (peer.has(FlowDirection::kAckKnown) &&
        peer.acked > track.fin) { // its acknowledgement was captured before it
        mine.set(FlowDirection::kFinAcked);
        facts.finAcked = true;
        facts.finAckedAt = segment.at;
    }
    live.track(1 - from).atPeerFin = segment.flags.ack() ? segment.ack : peer.next;
}

// RFC 8684 §3.3.3 and §3.5: what a FIN or RST of a subflow says of the whole connection.
void takeMultipathEnd(LiveConnection live, const Segment& segment, Direction from) {
    DirectionFacts& facts = live.facts(from);
    if (!facts.multipath) {
        return;
    }
    const MultipathOptions options = parseTcpOptions(segment).multipath;
    facts.multipathDataFin = facts.multipathDataFin || options.dataFin;
    facts.multipathFastClose = facts.multipathFastClose || options.fastClose;
}

EventKind kindOf(const Segment& segment, const Arrival& arrival, bool isHandshakeAck) {
    if (arrival.isProbe) {
        return EventKind::Probe;
    }
    if (segment.flags.fin()) {
        return EventKind::Fin;
    }
    if (segment.length > 0) {
        return EventKind::Data;
    }
    return isHandshakeAck ? EventKind::HandshakeAck : EventKind::Ack;
}

void keepIfItMatters(LiveConnection live, const SegmentEvent& event, bool isHandshakeAck) {
    constexpr std::uint16_t kAlways = EventMarks::kAcksFin | EventMarks::kRetransmission |
                                      EventMarks::kZeroWindow | EventMarks::kUrgent;
    const bool plain = event.kind == EventKind::Data || event.kind == EventKind::Ack;
    if (!plain || isHandshakeAck || event.marks.has(kAlways)) {
        live.keep(event);
        return;
    }
    if (!live.flow.has(Flow::kDetail)) {
        return;
    }
    if (live.evidence.detailBudget > 0) {
        --live.evidence.detailBudget;
        live.keep(event);
    } else if (event.marks.has(EventMarks::kNewData | EventMarks::kAcksNewData)) {
        live.keepInRun(event);
    }
}

} // namespace

SegmentEvent eventOf(
    LiveConnection live, const Segment& segment, Direction from, EventKind kind, EventMarks marks
) {
    const FlowDirection& mine = live.state(from);
    const FlowDirection& peer = live.state(1 - from);
    SegmentEvent event{};
    event.at = segment.at;
    event.frame = segment.frame;
    event.seq = static_cast<std::uint32_t>(segment.seq - mine.base);
    const bool ackIsRelative = segment.flags.ack() && peer.has(FlowDirection::kSeqKnown);
    event.ack = ackIsRelative ? static_cast<std::uint32_t>(segment.ack - peer.base) : 0;
    event.length = segment.length;
    event.window = segment.flags.syn() ? segment.window : scaledWindow(live, from, segment.window);
    event.flags = segment.flags;
    event.kind = kind;
    event.from = live.flow.sideOf(from);
    event.hopLimit = segment.hopLimit;
    event.ipId = segment.ipId;
    event.marks = marks;
    if (segment.checksumWrong) {
        event.marks.set(EventMarks::kChecksumWrong);
    }
    return event;
}

bool isDuplicate(const FlowDirection& mine, const Flow& flow, const Segment& segment) {
    if (mine.packets == 0 || segment.ipId != mine.ipId || segment.flags.rst()) {
        return false;
    }
    const SeqNum end = segment.seq + segment.length + (segment.flags.fin() ? 1U : 0U);
    const bool seenSyn =
        segment.flags.syn() && mine.has(FlowDirection::kIsnKnown) && segment.seq == mine.base;
    const bool seenFin =
        segment.flags.fin() && mine.has(FlowDirection::kFinSeen) && end == mine.next;
    const bool seenData = segment.length > 0 && !segment.flags.fin() && end == mine.next &&
                          segment.length == mine.lastDataLength;
    const Duration since = segment.at - (seenData ? mine.lastDataAt : flow.lastAt);
    if (segment.ipId != 0) {
        const bool isAck =
            segment.length == 0 && !segment.flags.has(TcpFlags::kSyn | TcpFlags::kFin);
        return since < kDuplicateSameIdWithin &&
               (seenSyn || seenFin || seenData || (isAck && segment.seq == mine.next));
    }
    // Without an identification only what advances the sequence space can be told from a second
    // acknowledgement.
    return since < kDuplicateWithin && (seenSyn || seenFin || seenData);
}

bool hasOddFlags(TcpFlags flags) {
    const bool synWithEnd = flags.syn() && flags.has(TcpFlags::kFin | TcpFlags::kRst);
    const bool nothing =
        !flags.has(TcpFlags::kSyn | TcpFlags::kFin | TcpFlags::kRst | TcpFlags::kAck);
    const bool finWithoutAck =
        flags.fin() && !flags.has(TcpFlags::kAck | TcpFlags::kRst | TcpFlags::kSyn);
    return synWithEnd || nothing || finWithoutAck;
}

void hearFrom(LiveConnection live, Direction from) {
    FlowDirection& peer = live.state(1 - from);
    if (!peer.has(FlowDirection::kUnanswered)) {
        return;
    }
    peer.clear(FlowDirection::kUnanswered);
    DirectionFacts& facts = live.facts(1 - from);
    facts.unansweredRetransmissions = 0;
    facts.unansweredProbes = 0;
    if (!live.flow.has(Flow::kDetail)) {
        EventLog(live.connection().events).dropAnsweredRun(live.flow.sideOf(1 - from));
    }
}

SegmentEvent observeSegment(
    LiveConnection live, const Segment& segment, Direction from, bool isHandshakeAck
) {
    if (segment.flags.fin()) {
        enterDetail(live); // before its own payload becomes the newest
    }
    FlowDirection& mine = live.state(from);
    if (!mine.has(FlowDirection::kSeqKnown)) {
        mine.base = {segment.seq.value - 1};
        mine.next = segment.seq;
        mine.set(FlowDirection::kSeqKnown);
    }
    Arrival arrival = takeSequence(live, segment, from);
    if (arrival.isOutside) {
        const SegmentEvent odd = eventOf(live, segment, from, EventKind::Odd, arrival.marks);
        live.keep(odd);
        return odd;
    }
    if (segment.flags.ack()) {
        takeAck(live, segment, from, arrival.marks);
    }
    takeWindow(live, segment, from, arrival.marks);
    if (segment.flags.fin()) {
        takeFin(live, segment, from);
        takeMultipathEnd(live, segment, from);
    }
    if (segment.flags.has(TcpFlags::kUrg)) {
        live.facts(from).urgent = true;
        arrival.marks.set(EventMarks::kUrgent);
    }
    const EventKind kind = kindOf(segment, arrival, isHandshakeAck);
    const SegmentEvent event = eventOf(live, segment, from, kind, arrival.marks);
    keepIfItMatters(live, event, isHandshakeAck);
    return event;
}

// --- resets
// ---------------------------------------------------------------------------------------------------------

namespace {

// What a side takes beyond what it has acknowledged. One that has sent nothing but its SYN said so
// there, and that is never scaled (RFC 7323 §2.2).
std::uint32_t receiveWindow(LiveConnection live, Direction direction) {
    const FlowDirection& state = live.state(direction);
    const bool onlySyn = state.packets == live.facts(direction).syns;
    return onlySyn ? live.track(direction).synWindow : scaledWindow(live, direction, state.window);
}

// Beyond both SYNs, of which alone the capture knows, lies what a filter for SYN, FIN and RST left
// out: no half of a handshake has such numbers (RFC 9293 §3.10.7.4).
bool isBeyondSyns(LiveConnection live, const Segment& segment, Direction from) {
    constexpr std::uint32_t kPlausible = 1U << 30; // as far as any window reaches (RFC 7323 §2.3)
    const FlowDirection& mine = live.state(from);
    const FlowDirection& peer = live.state(1 - from);
    const bool onlySyns =
        mine.has(FlowDirection::kIsnKnown) && peer.has(FlowDirection::kIsnKnown) &&
        mine.packets == live.facts(from).syns + 1 && peer.packets == live.facts(1 - from).syns;
    const auto sent = static_cast<std::uint32_t>(segment.seq - mine.next);
    const auto received = static_cast<std::uint32_t>(segment.ack - peer.next);
    return onlySyns && segment.flags.ack() && sent < kPlausible && received < kPlausible &&
           sent + received > 0;
}

// What it acknowledges came, though the capture does not hold it.
void establishUnseen(LiveConnection live, const Segment& reset, Direction from) {
    live.flow.clear(Flow::kOpening);
    live.connection().established = true;
    live.facts(0).synAcked = live.facts(1).synAcked = true;
    EventMarks ignored;
    takeAck(live, reset, from, ignored);
}

// Where the sequence number of a reset lies for its receiver (RFC 9293 §3.10.7.3 and .4, RFC 5961
// §3.2).
EventMarks judgeResetSequence(LiveConnection live, const Segment& segment, Direction from) {
    const FlowDirection& mine = live.state(from);
    const FlowDirection& target = live.state(1 - from);
    EventMarks marks;
    // Until the target has acknowledged a SYN-ACK it may be in SYN-SENT, even when one was
    // captured.
    const bool maybeSynSent = target.has(FlowDirection::kIsnKnown) &&
                              !target.has(FlowDirection::kAckKnown) &&
                              live.flow.has(Flow::kOpening);
    const bool acksSyn = maybeSynSent && segment.flags.ack() && segment.ack > target.base &&
                         segment.ack <= target.next;
    if (acksSyn) {
        marks.set(EventMarks::kAnswersSyn);
        return marks;
    }
    if (maybeSynSent && !mine.has(FlowDirection::kIsnKnown)) {
        marks.set(EventMarks::kSeqOutside);
        return marks;
    }
    const bool ackKnown = target.has(FlowDirection::kAckKnown);
    const bool seqKnown = mine.has(FlowDirection::kSeqKnown);
    const SeqNum contiguous =
        mine.has(FlowDirection::kHole) ? live.track(from).contiguous : mine.next;
    const bool atAck = ackKnown && segment.seq == target.acked;
    const bool atSent = seqKnown && (segment.seq == mine.next || segment.seq == contiguous);
    if (atAck && !segment.flags.ack()) {
        marks.set(EventMarks::kStimulus);
    }
    if (atAck || atSent || (!ackKnown && !seqKnown)) {
        marks.set(EventMarks::kSeqAtNext);
        return marks;
    }
    const SeqNum left = ackKnown ? target.acked : contiguous;
    const std::uint32_t window = std::max(1U, receiveWindow(live, 1 - from));
    const bool inWindow =
        segment.seq >= left && static_cast<std::uint32_t>(segment.seq - left) < window;
    marks.set(inWindow ? EventMarks::kSeqInWindow : EventMarks::kSeqOutside);
    return marks;
}

EventMarks judgeReset(LiveConnection live, const Segment& segment, Direction from) {
    const bool isFirst = live.facts(from).rsts == 1 && live.facts(1 - from).rsts == 0;
    if (!isFirst || !live.flow.has(Flow::kOpening) || !isBeyondSyns(live, segment, from)) {
        return judgeResetSequence(live, segment, from);
    }
    establishUnseen(live, segment, from);
    EventMarks marks = judgeResetSequence(live, segment, from);
    if (marks.has(EventMarks::kSeqOutside)) { // of a window that moved on unseen
        marks = {};
        marks.set(EventMarks::kSeqInWindow);
    }
    return marks;
}

} // namespace

void expectAnswers(LiveConnection live) {
    enterDetail(live);
    live.evidence.detailBudget = kDetailAfterReset;
}

bool observeReset(LiveConnection live, const Segment& segment, Direction from) {
    expectAnswers(live);
    DirectionFacts& facts = live.facts(from);
    ++facts.rsts;
    takeMultipathEnd(live, segment, from);
    EventMarks marks = judgeReset(live, segment, from);
    const FlowDirection& peer = live.state(1 - from);
    const bool acksFin = segment.flags.ack() && peer.has(FlowDirection::kFinSeen) &&
                         !peer.has(FlowDirection::kFinAcked) &&
                         segment.ack == live.track(1 - from).fin + 1;
    if (acksFin) {
        marks.set(EventMarks::kAcksFin);
    }
    if (segment.seq.value == 0) {
        marks.set(EventMarks::kZeroSequence);
    }
    noteReset(live, segment, from);
    live.keep(eventOf(live, segment, from, EventKind::Rst, marks));
    return marks.has(EventMarks::kSeqAtNext | EventMarks::kAnswersSyn);
}

void observeOdd(LiveConnection live, const Segment& segment, Direction from) {
    live.keep(eventOf(live, segment, from, EventKind::Odd, {}));
}

void observeIcmpError(LiveConnection live, const Segment& segment, Direction from) {
    const IcmpError error = icmpErrorOf(segment);
    EventMarks marks;
    if (isUnreachable(error)) {
        marks.set(EventMarks::kHardError);
    }
    if (error.fromPeer) {
        marks.set(EventMarks::kFromPeer);
    }
    const FlowDirection& mine = live.state(from);
    if (live.flow.has(Flow::kOpening) && mine.has(FlowDirection::kIsnKnown) &&
        segment.seq == mine.base) {
        marks.set(EventMarks::kAnswersSyn);
    }
    SegmentEvent event = eventOf(live, segment, from, EventKind::IcmpError, marks);
    event.ack = 0;
    event.window = 0;
    event.flags = {};
    event.ipId = error.typeAndCode();
    enterDetail(live);
    live.keep(event);
}

} // namespace lastack
