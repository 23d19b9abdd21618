#include "track/lone_syn.h"

#include "track/syn_options.h"

#include <algorithm>

namespace lastack {

namespace {

SegmentEvent eventOfSyn(const FlowDirection& mine, const FlowDirection& silent) {
    SegmentEvent syn{};
    syn.at = silent.lastDataAt;
    syn.frame = FrameNumber{silent.lastDataFrame};
    syn.length = static_cast<std::uint32_t>(silent.lastDataLength);
    syn.window = mine.window;
    syn.flags = {static_cast<std::uint8_t>(silent.window)};
    syn.kind = EventKind::Syn;
    syn.from = Side::Client;
    syn.hopLimit = mine.hopLimit;
    syn.ipId = silent.ipId;
    syn.marks.set(silent.windowMax);
    return syn;
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

void describeSyn(const FlowDirection& mine, const FlowDirection& silent, DirectionFacts& facts) {
    facts.syns = mine.packets;
    facts.isnKnown = true;
    facts.dataInSyn = silent.lastDataLength > 0;
    unpackSynOptions(silent.next.value, facts);
}

} // namespace

void rememberLoneSyn(FlowDirection& silent, const Segment& segment) {
    noteNewestPayload(silent, segment);
    silent.next.value = packSynOptions(segment);
    silent.ipId = segment.ipId;
    silent.window = segment.flags.bits;
    silent.windowMax = segment.checksumWrong ? EventMarks::kChecksumWrong : std::uint16_t{0};
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
    FlowDirection& silent = live.state(1 - client);
    const SegmentEvent syn = eventOfSyn(mine, silent);
    live.connection().firstAt = syn.at;
    live.connection().firstFrame = syn.frame;
    DirectionFacts& facts = live.facts(client);
    describeSyn(mine, silent, facts);
    facts.retransmissions = mine.packets - 1;
    facts.unansweredRetransmissions = mine.packets - 1;
    live.track(client).synWindow = mine.window;
    live.keep(syn);
    if (mine.packets > 1) {
        live.keep(eventOfRepetition(live.flow, syn, mine.ipId));
    }
    silent = FlowDirection{};
}

void describeLoneSyn(const Flow& flow, const Ending& ending, Connection& connection) {
    const Direction client = flow.directionOf(Side::Client);
    const FlowDirection& mine = flow.directions[client];
    const FlowDirection& silent = flow.directions[1 - client];
    const SegmentEvent syn = eventOfSyn(mine, silent);
    identify(flow, ending, connection);
    connection.firstAt = syn.at;
    connection.firstFrame = syn.frame;
    connection.oneSided = true;
    DirectionFacts& facts = connection.from(Side::Client);
    describeSyn(mine, silent, facts);
    facts.packets = 1;
    facts.bytes = static_cast<std::uint32_t>(mine.next - mine.base) - 1;
    facts.hopLimit = mine.hopLimit;
    facts.windowLast = mine.window;
    connection.events.assign(1, syn);
}

} // namespace lastack
