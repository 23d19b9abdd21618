#include "track/lone_syn.h"

namespace lastack {

namespace {

constexpr unsigned kSignsAt = 8; // above the flags
constexpr unsigned kHalfOfLinkSource = 32;

SegmentEvent eventOfSyn(const HandshakeSyn& syn) {
    SegmentEvent event = eventOf(syn.segment, EventKind::Syn, Side::Client);
    event.length = static_cast<std::uint32_t>(syn.length);
    return event;
}

SegmentEvent eventOfRepetition(const Flow& flow, const SegmentEvent& syn, std::uint16_t ipId) {
    SegmentEvent again = syn;
    again.at = flow.lastAt;
    again.frame = flow.lastFrame;
    again.ipId = ipId;
    again.flags = {TcpFlags::kSyn};
    again.marks = {};
    again.marks.set(EventMarks::kRetransmission);
    return again;
}

} // namespace

void rememberSyn(LoneSyn& lone, const Segment& segment, Direction from, ConnectionId id) {
    lone.set(from == 1 ? FlowHead::kOpening | FlowHead::kClientIsHigh : FlowHead::kOpening);
    lone.encapsulation = segment.encapsulation;
    keepSyn(segment, lone.syn);
    lone.isn = segment.seq;
    lone.lowId = static_cast<std::uint32_t>(number(id));
}

// What the client's own half of the Flow does not say lies where the server's numbers will be.
void openFlow(Flow& flow, const LoneSyn& lone, ConnectionId id) {
    const HandshakeSyn& syn = lone.syn;
    flow.set(lone.flags);
    flow.encapsulation = lone.encapsulation;
    flow.id = id;
    flow.lastAt = syn.segment.at;
    flow.lastFrame = FrameNumber{syn.segment.frame};
    const Direction client = flow.directionOf(Side::Client);
    FlowDirection& mine = flow.directions[client];
    mine.base = lone.isn;
    mine.next = lone.isn + 1 + static_cast<std::uint32_t>(syn.length);
    mine.packets = 1;
    mine.window = syn.segment.window;
    mine.ipId = syn.segment.ipId;
    mine.hopLimit = syn.segment.hopLimit;
    mine.set(FlowDirection::kSeqKnown | FlowDirection::kIsnKnown);
    FlowDirection& silent = flow.directions[1 - client];
    silent.lastDataAt = syn.segment.at;
    silent.lastDataFrame = syn.segment.frame;
    silent.lastDataLength = syn.length;
    silent.next.value = syn.options;
    silent.base.value = syn.timestampValue;
    silent.acked.value = static_cast<std::uint32_t>(syn.linkSource);
    silent.window = static_cast<std::uint16_t>(syn.linkSource >> kHalfOfLinkSource);
    silent.windowMax =
        static_cast<std::uint16_t>(syn.segment.flags.bits | syn.segment.signs << kSignsAt);
    silent.ipId = syn.segment.ipId;
    flow.updateSlowPath();
}

HandshakeSyn loneSynOf(const Flow& flow) {
    const Direction client = flow.directionOf(Side::Client);
    const FlowDirection& mine = flow.directions[client];
    const FlowDirection& silent = flow.directions[1 - client];
    HandshakeSyn syn{};
    syn.segment.at = silent.lastDataAt;
    syn.segment.frame = silent.lastDataFrame;
    syn.segment.ipId = silent.ipId;
    syn.segment.window = mine.window;
    syn.segment.flags = {static_cast<std::uint8_t>(silent.windowMax)};
    syn.segment.hopLimit = mine.hopLimit;
    syn.segment.signs = static_cast<std::uint8_t>(silent.windowMax >> kSignsAt);
    syn.options = silent.next.value;
    syn.timestampValue = silent.base.value;
    syn.linkSource =
        (static_cast<std::uint64_t>(silent.window) << kHalfOfLinkSource) | silent.acked.value;
    syn.length = silent.lastDataLength;
    return syn;
}

bool holdsOnlySyns(const Flow& flow) {
    const Direction client = flow.directionOf(Side::Client);
    const FlowDirection& mine = flow.directions[client];
    const FlowDirection& silent = flow.directions[1 - client];
    return flow.has(Flow::kOpening) && flow.holdsNoRecord() && mine.packets > 0 &&
           silent.packets == 0 && mine.has(FlowDirection::kIsnKnown) &&
           !silent.has(FlowDirection::kSeqKnown);
}

bool repeatsLoneSyn(const Flow& flow, const Segment& segment, Direction from) {
    const FlowDirection& mine = flow.directions[from];
    return holdsOnlySyns(flow) && mine.packets == 1 && segment.seq == mine.base &&
           segment.ipId != mine.ipId;
}

void beginEvidenceOfSyns(LiveConnection live) {
    const Direction client = live.flow.directionOf(Side::Client);
    const FlowDirection& mine = live.state(client);
    const HandshakeSyn kept = loneSynOf(live.flow);
    const SegmentEvent syn = eventOfSyn(kept);
    live.connection().firstAt = syn.at;
    live.connection().firstFrame = syn.frame;
    DirectionFacts& facts = live.facts(client);
    describeSyn(kept, live.flow, facts);
    facts.syns = mine.packets;
    facts.retransmissions = mine.packets - 1;
    facts.unansweredRetransmissions = mine.packets - 1;
    live.track(client).synWindow = mine.window;
    live.keep(syn);
    if (mine.packets > 1) {
        live.keep(eventOfRepetition(live.flow, syn, mine.ipId));
    }
    live.state(1 - client) = FlowDirection{};
}

void describeLoneSyn(
    const LoneSyn& lone, ConnectionId id, const RecordEnd& ending, Connection& connection
) {
    const SegmentEvent syn = eventOfSyn(lone.syn);
    connection.id = id;
    connection.firstAt = syn.at;
    connection.firstFrame = syn.frame;
    connection.lastAt = syn.at;
    connection.lastFrame = syn.frame;
    identify(lone, ending, connection);
    connection.oneSided = true;
    DirectionFacts& facts = connection.from(Side::Client);
    describeSyn(lone.syn, lone, facts);
    facts.base = lone.isn.value;
    facts.packets = 1;
    facts.syns = 1;
    facts.bytes = lone.syn.length;
    facts.hopLimit = syn.hopLimit;
    facts.windowLast = syn.window;
    connection.events.assign(1, syn);
}

} // namespace lastack
