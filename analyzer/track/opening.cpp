#include "track/opening.h"

#include "decode/tcp_options.h"
#include "track/note_reset.h"
#include "track/observe.h"

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

constexpr std::int32_t kRelated = 1
                                  << 24; // two sequence numbers this near belong to one incarnation
constexpr Duration kForgotten = Duration::seconds(120);

// The options of a first SYN in 32 bits, for which a Flow has room.
struct PackedSynOptions {
    static constexpr std::uint32_t kScaling = 1U << 20;
    static constexpr std::uint32_t kSack = 1U << 21;
    static constexpr std::uint32_t kTimestamps = 1U << 22;
    static constexpr std::uint32_t kFastOpen = 1U << 23;
    static constexpr std::uint32_t kMultipath = 1U << 24;
    static constexpr std::uint32_t kUserTimeout = 1U << 25;
};

std::uint32_t packOptions(const TcpOptions& options) {
    std::uint32_t packed = options.mss.value_or(0);
    if (options.windowShift) {
        packed |= PackedSynOptions::kScaling |
                  (static_cast<std::uint32_t>(*options.windowShift & 0x0FU) << 16);
    }
    packed |= options.sackPermitted ? PackedSynOptions::kSack : 0U;
    packed |= options.timestamps ? PackedSynOptions::kTimestamps : 0U;
    packed |= options.fastOpen != FastOpenOption::None ? PackedSynOptions::kFastOpen : 0U;
    packed |= options.multipath.any ? PackedSynOptions::kMultipath : 0U;
    packed |= options.userTimeout ? PackedSynOptions::kUserTimeout : 0U;
    return packed;
}

void unpackOptions(std::uint32_t packed, DirectionFacts& facts) {
    facts.mss = static_cast<std::uint16_t>(packed);
    facts.windowScaling = (packed & PackedSynOptions::kScaling) != 0;
    facts.windowShift = static_cast<std::uint8_t>((packed >> 16) & 0x0FU);
    facts.sackPermitted = (packed & PackedSynOptions::kSack) != 0;
    facts.timestamps = (packed & PackedSynOptions::kTimestamps) != 0;
    facts.fastOpen = (packed & PackedSynOptions::kFastOpen) != 0;
    facts.multipath = (packed & PackedSynOptions::kMultipath) != 0;
    facts.userTimeout = (packed & PackedSynOptions::kUserTimeout) != 0;
}

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

void settleWindowScale(LiveConnection live) {
    const bool both = live.facts(0).windowScaling && live.facts(1).windowScaling;
    for (const Direction direction : {0U, 1U}) {
        live.track(direction).windowShift =
            both ? live.facts(direction).windowShift : std::uint8_t{0};
    }
}

void learnSyn(LiveConnection live, const Segment& segment, Direction from) {
    DirectionFacts& facts = live.facts(from);
    facts.isnKnown = true;
    facts.dataInSyn = facts.dataInSyn || segment.length > 0;
    const TcpOptions options = parseTcpOptions(segment);
    unpackOptions(packOptions(options), facts);
    live.track(from).synWindow = segment.window;
    noteSender(facts.profile, segment);
    noteTimestamp(facts.profile, options, segment.at);
    settleWindowScale(live);
}

// While nothing has answered, the silent direction has room for what the first SYN said: most SYNs
// of a flood or scan never need more.
void rememberLoneSyn(FlowDirection& silent, const Segment& segment) {
    const TcpOptions options = parseTcpOptions(segment);
    noteNewestPayload(silent, segment);
    silent.next.value = packOptions(options);
    silent.ipId = segment.ipId;
    silent.base.value = options.timestamps ? options.timestamps->value : 0;
    silent.acked.value = static_cast<std::uint32_t>(segment.linkSource);
    silent.window = static_cast<std::uint16_t>(segment.linkSource >> 32);
    silent.windowMax = segment.dontFragment ? 1 : 0;
}

SenderProfile recallProfile(const FlowDirection& silent, bool hasTimestamp) {
    SenderProfile profile;
    profile.linkSource = std::uint64_t{silent.window} << 32 | silent.acked.value;
    profile.timestampAt = silent.lastDataAt;
    profile.timestampValue = silent.base.value;
    profile.hasTimestamp = hasTimestamp;
    profile.dontFragment = silent.windowMax != 0;
    profile.dontFragmentKnown = true;
    return profile;
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
        setClient(flow, segment.flags.ack() ? 1 - from : from);
        flow.set(Flow::kOpening);
        mine.base = segment.seq;
        mine.next = segment.seq + 1 + segment.length;
        mine.window = segment.window;
        mine.set(FlowDirection::kSeqKnown | FlowDirection::kIsnKnown);
        if (segment.flags.ack()) {
            setBaselineFromAck(peer, segment.ack);
        } else {
            rememberLoneSyn(peer, segment);
        }
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

bool holdsOnlySyns(const Flow& flow) {
    const Direction client = flow.directionOf(Side::Client);
    const FlowDirection& mine = flow.directions[client];
    const FlowDirection& silent = flow.directions[1 - client];
    return flow.has(Flow::kOpening) && flow.evidence == EvidenceIndex::None && mine.packets > 0 &&
           silent.packets == 0 && mine.has(FlowDirection::kIsnKnown) &&
           !silent.has(FlowDirection::kSeqKnown);
}

bool repeatsLoneSyn(const Flow& flow, const Segment& segment, Direction from) {
    const FlowDirection& mine = flow.directions[from];
    return holdsOnlySyns(flow) && mine.packets == 1 && segment.seq == mine.base &&
           segment.ipId != mine.ipId;
}

void beginEvidence(LiveConnection live) {
    const Flow& flow = live.flow;
    Connection& connection = live.connection();
    connection.firstAt = flow.lastAt;
    connection.firstFrame = flow.lastFrame;
    if (!holdsOnlySyns(flow)) {
        return;
    }
    const Direction client = flow.directionOf(Side::Client);
    const FlowDirection& mine = live.state(client);
    FlowDirection& silent = live.state(1 - client);
    connection.firstAt = silent.lastDataAt;
    connection.firstFrame = FrameNumber{silent.lastDataFrame};
    DirectionFacts& facts = live.facts(client);
    facts.syns = mine.packets;
    facts.retransmissions = mine.packets - 1;
    facts.unansweredRetransmissions = mine.packets - 1;
    facts.isnKnown = true;
    facts.dataInSyn = silent.lastDataLength > 0;
    unpackOptions(silent.next.value, facts);
    facts.profile = recallProfile(silent, facts.timestamps);
    live.track(client).synWindow = mine.window;
    SegmentEvent syn{};
    syn.at = connection.firstAt;
    syn.frame = connection.firstFrame;
    syn.length = static_cast<std::uint32_t>(silent.lastDataLength);
    syn.window = mine.window;
    syn.flags = {TcpFlags::kSyn};
    syn.kind = EventKind::Syn;
    syn.from = Side::Client;
    syn.hopLimit = mine.hopLimit;
    syn.ipId = silent.ipId;
    live.keep(syn);
    if (mine.packets > 1) {
        syn.at = flow.lastAt;
        syn.frame = flow.lastFrame;
        syn.ipId = mine.ipId;
        syn.marks.set(EventMarks::kRetransmission);
        live.keep(syn);
    }
    silent = FlowDirection{};
}

void forgetSyn(LiveConnection live, const PendingSyn& pending) {
    std::erase_if(live.connection().events, [&pending](const SegmentEvent& event) {
        return event.frame == pending.event.frame;
    });
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
        proves = segment.length > 0 || segment.flags.fin() || segment.ack > peer.base + 1;
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
