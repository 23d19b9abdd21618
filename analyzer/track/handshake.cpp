#include "track/handshake.h"

#include "track/acknowledge.h"
#include "track/lone_syn.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint8_t kMeaningful =
    TcpFlags::kFin | TcpFlags::kSyn | TcpFlags::kRst | TcpFlags::kUrg | TcpFlags::kAck;
constexpr unsigned kWindowFieldEnd = 16;

bool hasFlags(const Segment& segment, std::uint8_t flags) {
    return (segment.flags.bits & kMeaningful) == flags;
}

// Nothing to remember beyond what a HandshakeSegment holds.
bool isPlain(const Segment& segment) {
    return segment.kind == Segment::Kind::Tcp && segment.length == 0 && segment.window != 0 &&
           segment.headerCaptured >= kWindowFieldEnd && !segment.checksumWrong;
}

void keepSyn(LiveConnection live, const HandshakeSyn& kept, Side from) {
    const Direction direction = live.flow.directionOf(from);
    DirectionFacts& facts = live.facts(direction);
    facts.syns = 1;
    describeSyn(kept, live.flow, facts);
    live.track(direction).synWindow = kept.segment.window;
    const bool isSyn = from == Side::Client;
    SegmentEvent event = eventOf(kept.segment, isSyn ? EventKind::Syn : EventKind::SynAck, from);
    event.ack = isSyn ? 0 : 1;
    live.keep(event);
}

} // namespace

bool answersLoneSyn(const Flow& flow, const Segment& segment, Direction from) {
    if (!holdsOnlySyns(flow) || flow.sideOf(from) != Side::Server) {
        return false;
    }
    const FlowDirection& client = flow.directions[1 - from];
    const FlowDirection& silent = flow.directions[from];
    return client.packets == 1 && silent.lastDataLength == 0 && isPlain(segment) &&
           hasFlags(segment, TcpFlags::kSyn | TcpFlags::kAck) && segment.ack == client.next;
}

void takePlainSynAck(Flow& flow, Handshake& handshake, const Segment& segment, Direction from) {
    FlowDirection& server = flow.directions[from];
    handshake.syn = loneSynOf(flow);
    keepSyn(segment, handshake.synAck);
    server = FlowDirection{};
    server.base = segment.seq;
    server.next = segment.seq + 1;
    server.acked = segment.ack;
    server.set(FlowDirection::kSeqKnown | FlowDirection::kIsnKnown | FlowDirection::kAckKnown);
    countSegment(flow, segment, from);
}

bool completesPlainly(const Flow& flow, const Segment& segment, Direction from) {
    if (flow.handshake() == HandshakeIndex::None || !flow.has(Flow::kOpening) ||
        flow.sideOf(from) != Side::Client) {
        return false;
    }
    const FlowDirection& mine = flow.directions[from];
    return isPlain(segment) && hasFlags(segment, TcpFlags::kAck) && segment.seq == mine.next &&
           segment.ack == flow.directions[1 - from].next &&
           (segment.ipId != mine.ipId || segment.ipId == 0);
}

void takePlainAck(Flow& flow, Handshake& handshake, const Segment& segment, Direction from) {
    keep(segment, handshake.ack);
    FlowDirection& mine = flow.directions[from];
    mine.acked = segment.ack;
    mine.window = segment.window;
    mine.windowMax = std::max(mine.windowMax, segment.window);
    mine.set(FlowDirection::kAckKnown);
    flow.clear(Flow::kOpening);
    countSegment(flow, segment, from);
}

void beginEvidence(LiveConnection live, const Handshake& handshake) {
    Connection& connection = live.connection();
    connection.firstAt = handshake.syn.segment.at;
    connection.firstFrame = FrameNumber{handshake.syn.segment.frame};
    keepSyn(live, handshake.syn, Side::Client);
    keepSyn(live, handshake.synAck, Side::Server);
    settleWindowScale(live);
    live.connection().from(Side::Client).synAcked = true;
    if (live.flow.has(Flow::kOpening)) {
        return;
    }
    connection.established = true;
    connection.from(Side::Server).synAcked = true;
    const Direction client = live.flow.directionOf(Side::Client);
    live.track(client).previousAck = live.state(1 - client).base + 1;
    SegmentEvent ack = eventOf(handshake.ack, EventKind::HandshakeAck, Side::Client);
    ack.seq = 1;
    ack.ack = 1;
    ack.window = scaledWindow(live, client, handshake.ack.window);
    live.keep(ack);
}

} // namespace lastack
