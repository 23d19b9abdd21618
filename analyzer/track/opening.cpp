#include "track/opening.h"

#include "decode/tcp_options.h"
#include "track/acknowledge.h"
#include "track/lone_syn.h"
#include "track/note_reset.h"
#include "track/observe.h"
#include "track/syn_options.h"
#include "track/zeek_feed.h"

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

constexpr std::int32_t kRelated = 1
                                  << 24; // two sequence numbers this near belong to one incarnation
constexpr Duration kForgotten = Duration::seconds(120);

bool isNear(SeqNum a, SeqNum b) {
    const std::int32_t distance = a - b;
    return distance > -kRelated && distance < kRelated;
}

// A SYN that was reordered behind later segments lies just below them; any other is of another
// incarnation.
bool fitsBaseline(const FlowDirection& direction, SeqNum isn) {
    return !direction.has(FlowDirection::kSeqKnown) ||
           (isNear(isn, direction.base) && isn <= direction.base);
}

bool isOver(const Flow& flow) {
    const bool bothFins = flow.directions[0].has(FlowDirection::kFinSeen) &&
                          flow.directions[1].has(FlowDirection::kFinSeen);
    return flow.has(Flow::kClosed | Flow::kFinished) || bothFins;
}

bool synStartsAnew(const Flow& flow, const Segment& segment, Direction from) {
    const FlowDirection& mine = flow.directions[from];
    if (mine.has(FlowDirection::kIsnKnown) && mine.base == segment.seq) {
        return false; // sent again
    }
    if (isOver(flow)) {
        return true;
    }
    if (flow.has(Flow::kOpening)) {
        return mine.has(FlowDirection::kIsnKnown
        ); // another attempt; without a SYN of this side it is a simultaneous open
    }
    const bool isReorderedSyn = !mine.has(FlowDirection::kIsnKnown) &&
                                mine.has(FlowDirection::kSeqKnown) &&
                                isNear(segment.seq, mine.base);
    return !isReorderedSyn && segment.at - flow.lastAt > kForgotten;
}

void guessRoles(Flow& flow, const Segment& segment, Direction from) {
    flow.set(Flow::kRolesGuessed);
    const auto isServicePort = [](std::uint16_t port) {
        return port < 1024;
    };
    const auto isEphemeral = [](std::uint16_t port) {
        return port >= 32768;
    };
    const std::uint16_t source = segment.sourcePort;
    const std::uint16_t destination = segment.destinationPort;
    bool sourceIsClient = true;
    if (isServicePort(source) != isServicePort(destination)) {
        sourceIsClient = isServicePort(destination);
    } else if (isEphemeral(source) != isEphemeral(destination)) {
        sourceIsClient = isEphemeral(source);
    }
    if (sourceIsClient == (from == 1)) {
        flow.set(Flow::kClientIsHigh);
    }
}

void setClient(Flow& flow, Direction client) {
    flow.clear(Flow::kClientIsHigh | Flow::kRolesGuessed);
    if (client == 1) {
        flow.set(Flow::kClientIsHigh);
    }
}

void setBaselineFromAck(FlowDirection& direction, SeqNum ack) {
    direction.base = {ack.value - 1};
    direction.next = ack;
    direction.set(FlowDirection::kSeqKnown);
}

// A SYN seen after midstream segments names the roles for sure.
void setRolesFromSyn(LiveConnection live, Direction client) {
    if (!live.flow.has(Flow::kRolesGuessed)) {
        return;
    }
    const bool swap = live.flow.directionOf(Side::Client) != client;
    setClient(live.flow, client);
    if (!swap) {
        return;
    }
    Connection& connection = live.connection();
    std::swap(connection.directions[0], connection.directions[1]);
    for (SegmentEvent& event : connection.events) {
        event.from = other(event.from);
    }
}

// Relative numbers of events logged before the ISN was known are shifted to it.
void setIsn(LiveConnection live, Direction from, SeqNum isn, std::uint32_t sequenceLength) {
    FlowDirection& state = live.state(from);
    if (!state.has(FlowDirection::kSeqKnown)) {
        state.next = isn + sequenceLength;
    } else {
        const auto shift = static_cast<std::uint32_t>(state.base - isn);
        for (SegmentEvent& event : live.connection().events) {
            std::uint32_t& number = event.from == live.flow.sideOf(from) ? event.seq : event.ack;
            number += event.from == live.flow.sideOf(from) || event.flags.ack() ? shift : 0;
        }
        state.next = state.next > isn + sequenceLength ? state.next : isn + sequenceLength;
    }
    state.base = isn;
    state.set(FlowDirection::kSeqKnown | FlowDirection::kIsnKnown);
}

void learnSyn(LiveConnection live, const Segment& segment, Direction from) {
    DirectionFacts& facts = live.facts(from);
    facts.isnKnown = true;
    facts.dataInSyn = facts.dataInSyn || segment.length > 0;
    const TcpOptions options = parseTcpOptions(segment);
    unpackSynOptions(packSynOptions(options), facts);
    live.track(from).synWindow = segment.window;
    noteSender(facts.profile, segment);
    noteTimestamp(facts.profile, options, segment.at);
    settleWindowScale(live);
}

void acceptSynAck(LiveConnection live, const Segment& segment, Direction from) {
    FlowDirection& mine = live.state(from);
    FlowDirection& peer = live.state(1 - from);
    if (!peer.has(FlowDirection::kSeqKnown)) {
        setBaselineFromAck(peer, segment.ack);
    }
    if (segment.ack > peer.base && segment.ack <= peer.next) {
        mine.acked = segment.ack;
        mine.set(FlowDirection::kAckKnown);
        live.facts(1 - from).synAcked = true;
    }
}

} // namespace

NewIncarnation startsAnew(
    const Flow& flow, const ConnectionEvidence* evidence, const Segment& segment, Direction from
) {
    const FlowDirection& mine = flow.directions[from];
    const FlowDirection& peer = flow.directions[1 - from];
    if (segment.flags.rst()) {
        return NewIncarnation::No;
    }
    if (segment.flags.syn() && !segment.flags.ack()) {
        return synStartsAnew(flow, segment, from) ? NewIncarnation::WithThisSegment
                                                  : NewIncarnation::No;
    }
    if (segment.flags.syn()) {
        const bool answersPending = evidence != nullptr && evidence->pendingSyn != nullptr &&
                                    evidence->pendingSyn->from != from &&
                                    segment.ack == evidence->pendingSyn->isn + 1;
        if (answersPending) {
            return NewIncarnation::WithPendingSyn;
        }
        const bool isKnown = mine.has(FlowDirection::kIsnKnown) && mine.base == segment.seq;
        // After a refusal: the SYN was sent again, or somebody else had refused it.
        const bool answersSyn = flow.has(Flow::kOpening) && flow.sideOf(from) == Side::Server &&
                                peer.has(FlowDirection::kIsnKnown) && segment.ack == peer.base + 1;
        return isOver(flow) && !isKnown && !answersSyn ? NewIncarnation::WithThisSegment
                                                       : NewIncarnation::No;
    }
    const bool isUnrelated = flow.has(Flow::kClosed | Flow::kFinished) &&
                             mine.has(FlowDirection::kSeqKnown) &&
                             !isNear(segment.seq, mine.next) && segment.flags.ack() &&
                             peer.has(FlowDirection::kSeqKnown) && !isNear(segment.ack, peer.next);
    return isUnrelated ? NewIncarnation::WithThisSegment : NewIncarnation::No;
}

void beginFlow(Flow& flow, const Segment& segment, Direction from) {
    FlowDirection& mine = flow.directions[from];
    FlowDirection& peer = flow.directions[1 - from];
    if (segment.flags.syn() && !segment.flags.rst() && !segment.flags.fin()) {
        setClient(flow, 1 - from);
        flow.set(Flow::kOpening);
        mine.base = segment.seq;
        mine.next = segment.seq + 1 + segment.length;
        mine.window = segment.window;
        mine.set(FlowDirection::kSeqKnown | FlowDirection::kIsnKnown);
        setBaselineFromAck(peer, segment.ack);
        return;
    }
    guessRoles(flow, segment, from);
    mine.base = {segment.seq.value - 1};
    mine.next = segment.seq;
    if (!segment.flags.rst()) {
        mine.set(FlowDirection::kSeqKnown);
    }
    if (segment.flags.ack() && !segment.flags.rst()) {
        setBaselineFromAck(peer, segment.ack);
    }
}

void forgetSyn(LiveConnection live, const PendingSyn& pending) {
    SegmentEvents& events = live.connection().events;
    const auto kept = std::remove_if(events.begin(), events.end(), [&pending](const auto& event) {
        return event.frame == pending.event.frame;
    });
    events.erase(kept, events.end());
    --live.state(pending.from).packets;
    --live.facts(pending.from).syns;
    if (live.flow.lastFrame == pending.event.frame) {
        live.flow.lastAt = pending.lastAtBefore;
        live.flow.lastFrame = pending.lastFrameBefore;
    }
}

void adoptPendingSyn(LiveConnection live, const PendingSyn& pending) {
    const SegmentEvent& syn = pending.event;
    const Direction from = pending.from;
    Flow& flow = live.flow;
    setClient(flow, from);
    flow.set(Flow::kOpening);
    FlowDirection& mine = live.state(from);
    mine.base = pending.isn;
    mine.next = pending.isn + 1 + syn.length;
    mine.packets = 1;
    mine.hopLimit = syn.hopLimit;
    mine.ipId = syn.ipId;
    mine.set(FlowDirection::kSeqKnown | FlowDirection::kIsnKnown);
    flow.lastAt = syn.at;
    flow.lastFrame = syn.frame;
    Connection& connection = live.connection();
    connection.firstAt = syn.at;
    connection.firstFrame = syn.frame;
    live.facts(from).syns = 1;
    live.facts(from).isnKnown = true;
    SegmentEvent first = syn;
    first.from = Side::Client;
    first.seq = 0;
    first.marks = {};
    live.keep(first);
    if (live.evidence.zeek != nullptr) {
        feedZeekAgain(live, first);
    }
}

void takeSyn(LiveConnection live, const Segment& segment, Direction from) {
    FlowDirection& mine = live.state(from);
    DirectionFacts& facts = live.facts(from);
    const bool isSynAck = segment.flags.ack();
    EventMarks marks;
    if (mine.has(FlowDirection::kIsnKnown) && mine.base == segment.seq) {
        if (facts.syns > 0) {
            marks.set(EventMarks::kRetransmission);
            ++facts.retransmissions;
            ++facts.unansweredRetransmissions;
            mine.set(FlowDirection::kUnanswered);
        }
        learnSyn(live, segment, from);
    } else if (!mine.has(FlowDirection::kIsnKnown) && fitsBaseline(mine, segment.seq)) {
        setRolesFromSyn(live, isSynAck ? 1 - from : from);
        setIsn(live, from, segment.seq, 1 + segment.length);
        learnSyn(live, segment, from);
    } else if (!isSynAck) {
        const SegmentEvent event = eventOf(live, segment, from, EventKind::Syn, {});
        live.evidence.pendingSyn = std::make_unique<PendingSyn>(PendingSyn{
            event, segment.seq, from, live.evidence.lastAtBefore, live.evidence.lastFrameBefore});
    }
    ++live.facts(from).syns;
    if (!isSynAck && !live.flow.has(Flow::kOpening)) {
        expectAnswers(live); // RFC 9293 §3.10.7.4: a challenge ACK
    }
    if (isSynAck) {
        acceptSynAck(live, segment, from);
    }
    live.keep(eventOf(live, segment, from, isSynAck ? EventKind::SynAck : EventKind::Syn, marks));
}

bool completeHandshake(LiveConnection live, const Segment& segment, Direction from) {
    FlowDirection& mine = live.state(from);
    FlowDirection& peer = live.state(1 - from);
    const bool fromClient = live.flow.sideOf(from) == Side::Client;
    bool proves = false;
    if (fromClient) {
        // Past its SYN a client is only after the SYN-ACK, whatever the number it acknowledges.
        proves = segment.seq > mine.base && segment.flags.ack();
    } else if (mine.has(FlowDirection::kIsnKnown)) {
        // The client's acknowledgement escaped the capture: a server sends data only after it.
        // When both opened (RFC 9293 §3.5, figure 8), the server's own acknowledgement is the last.
        const bool bothOpened = live.facts(from).synAcked && segment.ack == peer.base + 1;
        proves =
            segment.length > 0 || segment.flags.fin() || segment.ack > peer.base + 1 || bothOpened;
    } else {
        proves = segment.flags.ack() && segment.ack > peer.base && segment.ack <= peer.next;
    }
    if (!proves) {
        return false;
    }
    live.flow.clear(Flow::kOpening);
    live.connection().established = true;
    live.facts(1 - from).synAcked = true;
    return fromClient;
}

} // namespace lastack
