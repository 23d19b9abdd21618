#include "track/tracker.h"

#include "net/key_hash.h"
#include "track/handshake.h"
#include "track/lone_syn.h"
#include "track/multipath_feed.h"
#include "track/observe.h"
#include "track/opening.h"
#include "track/syn_options.h"
#include "track/talk.h"
#include "track/transcriber.h"
#include "track/zeek_feed.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

// The common case: an established connection goes on in order. True when that was all there was to
// do.
inline bool takeShortWay(Flow& flow, const Segment& segment, Direction from) {
    constexpr std::uint8_t kSpecial =
        TcpFlags::kFin | TcpFlags::kSyn | TcpFlags::kRst | TcpFlags::kUrg | TcpFlags::kAck;
    FlowDirection& mine = flow.directions[from];
    const FlowDirection& peer = flow.directions[1 - from];
    const bool ordinary = !flow.leavesShortWay(from, segment.length) &&
                          segment.kind == Segment::Kind::Tcp &&
                          (segment.flags.bits & kSpecial) == TcpFlags::kAck &&
                          segment.seq == mine.next && mine.has(FlowDirection::kAckKnown) &&
                          segment.ack >= mine.acked && segment.ack <= peer.next &&
                          segment.window != 0 && (segment.ipId != mine.ipId || segment.ipId == 0);
    const std::uint32_t sent = mine.next.value - mine.base.value;
    if (!ordinary || sent + segment.length < sent) {
        return false;
    }
    ++mine.packets;
    mine.acked = segment.ack;
    mine.ipId = segment.ipId;
    mine.window = segment.window;
    mine.windowMax = std::max(mine.windowMax, segment.window);
    flow.lastAt = segment.at;
    flow.lastFrame = segment.frame;
    if (segment.length > 0) {
        mine.next = mine.next + segment.length;
        noteNewestPayload(mine, segment);
    }
    return true;
}

// seen: called with what a segment was that may not be among the connection's events.
template <typename Seen>
bool dispatch(LiveConnection live, const Segment& segment, Direction from, Seen seen) {
    hearFrom(live, from);
    if (hasOddFlags(segment.flags)) {
        observeOdd(live, segment, from);
        return false;
    }
    if (segment.flags.rst()) {
        return observeReset(live, segment, from);
    }
    if (segment.flags.syn()) {
        takeSyn(live, segment, from);
        return false;
    }
    bool isHandshakeAck = false;
    if (live.flow.has(Flow::kOpening)) {
        isHandshakeAck = completeHandshake(live, segment, from);
    } else {
        live.evidence.connection.established = true;
    }
    seen(observeSegment(live, segment, from, isHandshakeAck));
    return false;
}

template <typename Seen>
bool takeSegment(LiveConnection live, const Segment& segment, Direction from, Seen seen) {
    Flow& flow = live.flow;
    live.evidence.lastAtBefore = flow.lastAt;
    live.evidence.lastFrameBefore = flow.lastFrame;
    live.evidence.ipIdBefore = flow.directions[from].ipId;
    const bool duplicate = isDuplicate(flow.directions[from], flow, segment);
    countSegment(flow, segment, from);
    if (duplicate) {
        ++live.facts(from).duplicates;
        return false;
    }
    const bool mayBeReset = dispatch(live, segment, from, seen);
    flow.updateSlowPath();
    return mayBeReset;
}

// What a segment has for marks that takes the short way now.
EventMarks marksOnShortWay(const Flow& flow, const Segment& segment, Direction from) {
    EventMarks marks;
    if (segment.length > 0) {
        marks.set(EventMarks::kNewData);
    }
    if (segment.ack > flow.directions[from].acked) {
        marks.set(EventMarks::kAcksNewData);
    }
    return marks;
}

// What can be said of a segment that is not looked at more closely, as another capture of the same.
EventMarks marksUnlooked(const Flow& flow, const Segment& segment, Direction from) {
    const FlowDirection& mine = flow.directions[from];
    const bool takesNumbers =
        segment.length > 0 || segment.flags.has(TcpFlags::kSyn | TcpFlags::kFin);
    const SeqNum end = segment.seq + segment.length + (segment.flags.syn() ? 1U : 0U) +
                       (segment.flags.fin() ? 1U : 0U);
    EventMarks marks;
    if (takesNumbers && mine.has(FlowDirection::kSeqKnown) && end <= mine.next) {
        marks.set(EventMarks::kRetransmission);
    }
    return marks;
}

TrackerOptions consistent(TrackerOptions options) {
    // A lone SYN or a held teardown shows no single segments.
    if (options.transcriber != nullptr || options.talkView == TalkView::Follow) {
        options.zeekView = ZeekView::Follow;
    }
    return options;
}

// Only connections that began with its option are looked at for it.
bool mayBeMultipath(LiveConnection live, const Segment& segment) {
    return live.connection().multipath != nullptr || segment.flags.syn();
}

bool isOnlySyn(const Segment& segment) {
    return segment.flags.syn() &&
           !segment.flags.has(TcpFlags::kAck | TcpFlags::kRst | TcpFlags::kFin);
}

} // namespace

Tracker::Tracker(const TrackerOptions& options, ConnectionSink& sink)
    : options_(consistent(options))
    , hashSeed_(options.hashSeed == 0 ? randomSeed() : options.hashSeed)
    , sink_(sink)
    , table_(hashSeed_)
    , reported_(options_.maxReported + kBurst) {
    // Where the address space is limited; waking a lone SYN takes a record before it gives one
    // back.
    const std::size_t room =
        std::min({table_.capacity(), handshakes_.capacity(), held_.capacity()}) - 1;
    options_.maxLive = std::min(options_.maxLive, room);
}

void Tracker::push(std::span<const Segment> segments) {
    while (!segments.empty()) {
        const auto count = std::min(segments.size(), kTogether);
        pushTogether(segments.first(count));
        segments = segments.subspan(count);
    }
}

void Tracker::pushTogether(std::span<const Segment> segments) {
    std::array<FlowKey, kTogether> keys;
    std::array<FlowIndex, kTogether> likely;
    for (std::size_t at = 0; at < segments.size(); ++at) {
        keys[at] = flowKey(segments[at], hashSeed_);
        table_.prefetchSlot(keys[at]);
    }
    for (std::size_t at = 0; at < segments.size(); ++at) {
        likely[at] = table_.prefetchFlow(keys[at]);
    }
    for (std::size_t at = 0; at < segments.size(); ++at) {
        prefetchRecord(likely[at]);
    }
    if (options_.transcriber != nullptr) {
        for (std::size_t at = 0; at < segments.size(); ++at) {
            applyTranscribed(segments[at], keys[at], likely[at]);
        }
        return;
    }
    for (std::size_t at = 0; at < segments.size(); ++at) {
        apply(segments[at], keys[at], likely[at]);
    }
}

void Tracker::apply(const Segment& segment, const FlowKey& key, FlowIndex likely) {
    FlowIndex index = find(segment, key, likely);
    if (isFlow(index) && takeShortWay(table_[index], segment, key.direction)) {
        return;
    }
    if (expire(segment.at)) {
        index = find(segment, key, FlowIndex::None);
    }
    applySlowly(segment, key, isLoneSyn(index) ? wake(index, key.hash) : index);
}

// The same, step by step, so that the transcriber hears what became of the segment. Cold, so that
// the compiler lays out apply() as if this were not there.
[[gnu::cold]] void Tracker::applyTranscribed(
    const Segment& segment, const FlowKey& key, FlowIndex likely
) {
    Transcriber& transcriber = *options_.transcriber;
    const Direction from = key.direction;
    transcriber.begin(segment, from);
    FlowIndex index = find(segment, key, likely);
    if (index != FlowIndex::None) {
        const EventMarks marks = marksOnShortWay(table_[index], segment, from);
        if (takeShortWay(table_[index], segment, from)) {
            transcriber.note(marks);
            transcriber.endWithNext(table_[index].id, marks);
            return;
        }
    }
    if (expire(segment.at)) {
        index = find(segment, key, FlowIndex::None);
    }
    ConnectionId known{};
    EventMarks supposed;
    if (index != FlowIndex::None) {
        known = table_[index].id;
        supposed = marksUnlooked(table_[index], segment, from);
    }
    const std::uint64_t openedBefore = opened_;
    applySlowly(segment, key, index);
    if (opened_ != openedBefore) {
        transcriber.endWithFirst(ConnectionId{opened_});
    } else {
        transcriber.endWithNext(known, supposed);
    }
}

inline FlowIndex Tracker::find(const Segment& segment, const FlowKey& key, FlowIndex likely) {
    const FlowIndex index = table_.find(key, likely);
    if (index != FlowIndex::None) {
        return index;
    }
    if (!sawTunnels_ && segment.tunnels != TunnelPathId{0}) {
        sawTunnels_ = true;
        wakeAll();
    }
    return sawTunnels_ ? throughOtherTunnels(segment, key) : FlowIndex::None;
}

void Tracker::applySlowly(const Segment& segment, const FlowKey& key, FlowIndex index) {
    if (segment.kind == Segment::Kind::IcmpError) {
        takeIcmpError(segment, key.direction, index);
        return;
    }
    if (index == FlowIndex::None) {
        linkObservations(open(segment, key, 0), segment, key);
        return;
    }
    Flow& flow = table_[index];
    if (isLongUnanswered(flow, segment.at)) {
        release(index, EndOfRecord::Expired, segment.at);
        linkObservations(open(segment, key, 0), segment, key);
        return;
    }
    if (segment.flags.bits == TcpFlags::kSyn && repeatsLoneSyn(flow, segment, key.direction)) {
        countSegment(flow, segment, key.direction);
        return;
    }
    if (takesHandshakeStep(flow, segment, key.direction) || holds(index, segment, key.direction)) {
        return;
    }
    if (!segment.flags.syn() && !flow.has(Flow::kClosed | Flow::kFinished)) {
        proceed(segment, key.direction, index);
        return;
    }
    const ConnectionEvidence* evidence =
        flow.evidence() == EvidenceIndex::None ? nullptr : &evidence_[flow.evidence()];
    const std::uint32_t nextIncarnation = flow.incarnation + 1;
    switch (startsAnew(flow, evidence, segment, key.direction)) {
    case NewIncarnation::No:
        proceed(segment, key.direction, index);
        return;
    case NewIncarnation::WithThisSegment:
        release(index, EndOfRecord::Superseded, segment.at);
        linkObservations(open(segment, key, nextIncarnation), segment, key);
        return;
    case NewIncarnation::WithPendingSyn:
        openFromPendingSyn(segment, key, index);
        return;
    }
}

FlowIndex Tracker::open(const Segment& segment, const FlowKey& key, std::uint32_t incarnation) {
    if (table_.size() >= options_.maxLive) {
        evictOne(segment.at);
    }
    constexpr std::size_t kLooks = 2;
    sweepUnanswered(segment.at, kLooks);
    ++opened_;
    if (isOnlySyn(segment)) {
        return openWithSyn(segment, key, incarnation);
    }
    const FlowIndex index = table_.insert(key);
    Flow& flow = table_[index];
    flow.id = ConnectionId{opened_};
    flow.setIncarnation(incarnation);
    flow.encapsulation = segment.encapsulation;
    beginFlow(flow, segment, key.direction);
    flow.lastAt = segment.at;
    flow.lastFrame = segment.frame;
    proceed(segment, key.direction, index);
    return index;
}

FlowIndex Tracker::openWithSyn(
    const Segment& segment, const FlowKey& key, std::uint32_t incarnation
) {
    constexpr std::uint32_t kMostLength = 0xFFFF; // that a LoneSyn has room for
    const ConnectionId id{opened_};
    // Zeek's words need all that is known of a connection.
    const bool isAlone = incarnation == 0 && !sawTunnels_ && options_.zeekView == ZeekView::Ignore;
    if (isAlone && segment.length <= kMostLength) {
        const FlowIndex index = table_.insertLoneSyn(key);
        rememberSyn(table_.loneSyn(index), segment, key.direction, id);
        return index;
    }
    LoneSyn lone{};
    rememberSyn(lone, segment, key.direction, id);
    const FlowIndex index = table_.insert(key);
    Flow& flow = table_[index];
    openFlow(flow, lone, id);
    flow.setIncarnation(incarnation);
    flow.directions[key.direction].next = segment.seq + 1 + segment.length;
    if (options_.zeekView == ZeekView::Follow && offersMultipath(lone.syn.options)) {
        feedMultipath(liveConnection(index), segment, key.direction);
    }
    return index;
}

// The SYN that opened the new incarnation was seen on the old one; the SYN-ACK that answers it is
// this segment.
void Tracker::openFromPendingSyn(const Segment& segment, const FlowKey& key, FlowIndex index) {
    const PendingSyn pending = *evidence_[table_[index].evidence()].pendingSyn;
    const std::uint32_t incarnation = table_[index].incarnation + 1;
    const TunnelPair tunnels = table_[index].tunnels();
    if (options_.transcriber != nullptr) {
        options_.transcriber->move(pending, table_[index].id, ConnectionId{opened_ + 1});
    }
    forgetSyn(liveConnection(index), pending);
    release(index, EndOfRecord::Superseded, segment.at);
    const FlowIndex fresh = table_.insert(key);
    Flow& flow = table_[fresh];
    flow.setTunnels(tunnels);
    flow.id = ConnectionId{++opened_};
    flow.setIncarnation(incarnation);
    flow.encapsulation = segment.encapsulation;
    flow.lastAt = pending.event.at;
    flow.lastFrame = pending.event.frame;
    adoptPendingSyn(liveConnection(fresh), pending);
    proceed(segment, key.direction, fresh);
}

// The second and third segment of a handshake, when they are as plain as most. True when that was
// all there was to do.
bool Tracker::takesHandshakeStep(Flow& flow, const Segment& segment, Direction from) {
    if (answersLoneSyn(flow, segment, from)) {
        const HandshakeIndex fresh = handshakes_.take();
        takePlainSynAck(flow, handshakes_[fresh], segment, from);
        flow.setHandshake(fresh);
    } else if (completesPlainly(flow, segment, from)) {
        takePlainAck(flow, handshakes_[flow.handshake()], segment, from);
    } else {
        return false;
    }
    flow.updateSlowPath();
    if (options_.zeekView == ZeekView::Follow) {
        watchAfterHandshake(flow);
    }
    return true;
}

void Tracker::proceed(const Segment& segment, Direction from, FlowIndex index) {
    Flow& flow = table_[index];
    if (flow.has(Flow::kFinished)) {
        countSegment(flow, segment, from);
        return;
    }
    const LiveConnection live = liveConnection(index);
    const bool mayBeReset = live.evidence.zeek == nullptr ? take(live, segment, from)
                                                          : takeWatched(live, segment, from);
    const bool bothFinsAcked = flow.directions[0].has(FlowDirection::kFinAcked) &&
                               flow.directions[1].has(FlowDirection::kFinAcked);
    if ((mayBeReset || bothFinsAcked) && !flow.has(Flow::kClosed)) {
        close(index, segment.at, bothFinsAcked ? settled_ : reset_);
    }
}

// Returns whether the segment is a reset that may have ended the connection.
bool Tracker::take(LiveConnection live, const Segment& segment, Direction from) {
    return takeSegment(live, segment, from, [](const SegmentEvent& /*event*/) {});
}

// The same for somebody who looks on.
bool Tracker::takeWatched(LiveConnection live, const Segment& segment, Direction from) {
    feedZeek(live, segment, from);
    bool mayBeReset = false;
    if (options_.transcriber == nullptr) {
        mayBeReset = take(live, segment, from);
    } else {
        mayBeReset = takeSegment(live, segment, from, [this](const SegmentEvent& event) {
            options_.transcriber->note(event.marks, event.kind);
        });
        noteNewest(live, segment);
    }
    if (mayBeMultipath(live, segment)) {
        feedMultipath(live, segment, from);
    }
    if (live.evidence.conversation != nullptr && feedTalk(live, segment, from)) {
        keepSaid(live, segment, from);
    }
    watchForZeek(live);
    return mayBeReset;
}

// Tells the transcriber of a segment that is the newest event.
void Tracker::noteNewest(LiveConnection live, const Segment& segment) {
    const SegmentEvents& events = live.connection().events;
    if (!events.empty() && events.back().frame == segment.frame) {
        options_.transcriber->note(events.back().marks, events.back().kind);
    }
}

void Tracker::takeIcmpError(const Segment& segment, Direction from, FlowIndex index) {
    if (index == FlowIndex::None || table_[index].has(Flow::kFinished)) {
        return; // about a connection that is not in the capture, or over
    }
    Flow& flow = table_[index];
    const LiveConnection live = liveConnection(index);
    observeIcmpError(live, segment, from);
    if (options_.transcriber != nullptr) {
        noteNewest(live, segment);
    }
    flow.updateSlowPath();
}

} // namespace lastack
