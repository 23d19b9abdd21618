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

// What the client's own half of the Flow does not say lies where the server's numbers will be.
void rememberLoneSyn(FlowDirection& silent, const Segment& segment) {
    const HandshakeSyn syn = keptOfSyn(segment);
    noteNewestPayload(silent, segment);
    silent.next.value = syn.options;
    silent.base.value = syn.timestampValue;
    silent.acked.value = static_cast<std::uint32_t>(syn.linkSource);
    silent.window = static_cast<std::uint16_t>(syn.linkSource >> kHalfOfLinkSource);
    silent.windowMax =
        static_cast<std::uint16_t>(syn.segment.flags.bits | syn.segment.signs << kSignsAt);
    silent.ipId = segment.ipId;
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
    describeSyn(kept, facts);
    facts.profile.dontFragmentKnown = !live.flow.has(Flow::kV6);
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

void describeLoneSyn(const Flow& flow, const Ending& ending, Connection& connection) {
    const FlowDirection& mine = flow.directions[flow.directionOf(Side::Client)];
    const HandshakeSyn kept = loneSynOf(flow);
    const SegmentEvent syn = eventOfSyn(kept);
    identify(flow, ending, connection);
    connection.firstAt = syn.at;
    connection.firstFrame = syn.frame;
    connection.oneSided = true;
    DirectionFacts& facts = connection.from(Side::Client);
    describeSyn(kept, facts);
    facts.profile.dontFragmentKnown = !flow.has(Flow::kV6);
    facts.packets = 1;
    facts.syns = 1;
    facts.bytes = static_cast<std::uint32_t>(mine.next - mine.base) - 1;
    facts.hopLimit = mine.hopLimit;
    facts.windowLast = mine.window;
    connection.events.assign(1, syn);
}

} // namespace lastack
