#include "track/tracker.h"

#include "track/finish.h"
#include "track/observe.h"
#include "track/opening.h"

#include <algorithm>
#include <array>
#include <random>

namespace lastack {

namespace {

std::uint64_t randomSeed() {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32) | device();
}

// The common case: an established connection goes on in order. True when that was all there was to
// do.
bool takeShortWay(Flow& flow, const Segment& segment, Direction from) {
    constexpr std::uint8_t kSpecial =
        TcpFlags::kFin | TcpFlags::kSyn | TcpFlags::kRst | TcpFlags::kUrg | TcpFlags::kAck;
    FlowDirection& mine = flow.directions[from];
    const FlowDirection& peer = flow.directions[1 - from];
    const bool ordinary = flow.slowPath == 0 && segment.kind == Segment::Kind::Tcp &&
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

void countSegment(Flow& flow, const Segment& segment, Direction from) {
    FlowDirection& mine = flow.directions[from];
    if (mine.hopLimit == 0 &&
        !segment.flags.rst()) { // a reset is what the others are compared with
        mine.hopLimit = segment.hopLimit;
    }
    ++mine.packets;
    mine.ipId = segment.ipId;
    flow.lastAt = segment.at;
    flow.lastFrame = segment.frame;
}

bool isOnlySyn(const Segment& segment) {
    return segment.flags.syn() &&
           !segment.flags.has(TcpFlags::kAck | TcpFlags::kRst | TcpFlags::kFin);
}

} // namespace

Tracker::Tracker(const TrackerOptions& options, ConnectionSink& sink)
    : options_(options)
    , hashSeed_(options.hashSeed == 0 ? randomSeed() : options.hashSeed)
    , sink_(sink)
    , table_(hashSeed_) {}

void Tracker::push(std::span<const Segment> segments) {
    std::array<FlowKey, SegmentBatch::kCapacity> keys;
    std::array<FlowIndex, SegmentBatch::kCapacity> likely;
    for (std::size_t at = 0; at < segments.size(); ++at) {
        keys[at] = flowKey(segments[at], hashSeed_);
        table_.prefetchSlot(keys[at]);
    }
    for (std::size_t at = 0; at < segments.size(); ++at) {
        likely[at] = table_.prefetchFlow(keys[at]);
    }
    for (std::size_t at = 0; at < segments.size(); ++at) {
        evidence_.prefetch(evidenceOf(likely[at]));
    }
    for (std::size_t at = 0; at < segments.size(); ++at) {
        evidence_.prefetchEvents(evidenceOf(likely[at]));
    }
    for (std::size_t at = 0; at < segments.size(); ++at) {
        apply(segments[at], keys[at], likely[at]);
    }
}

// The evidence that a segment of this flow will touch: none on the short way.
EvidenceIndex Tracker::evidenceOf(FlowIndex index) const {
    const bool touched = index != FlowIndex::None && table_[index].slowPath != 0;
    return touched ? table_[index].evidence : EvidenceIndex::None;
}

void Tracker::apply(const Segment& segment, const FlowKey& key, FlowIndex likely) {
    const FlowIndex index = table_.find(key, likely);
    if (index != FlowIndex::None && takeShortWay(table_[index], segment, key.direction)) {
        return;
    }
    const bool changed = expire(segment.at);
    applySlowly(segment, key, changed ? table_.find(key) : index);
}

void Tracker::applySlowly(const Segment& segment, const FlowKey& key, FlowIndex index) {
    if (segment.kind == Segment::Kind::IcmpError) {
        takeIcmpError(segment, key.direction, index);
        return;
    }
    if (index == FlowIndex::None) {
        open(segment, key, 0);
        return;
    }
    Flow& flow = table_[index];
    if (segment.flags.bits == TcpFlags::kSyn && repeatsLoneSyn(flow, segment, key.direction)) {
        countSegment(flow, segment, key.direction);
        return;
    }
    if (!segment.flags.syn() && !flow.has(Flow::kClosed | Flow::kFinished)) {
        proceed(segment, key.direction, index);
        return;
    }
    const ConnectionEvidence* evidence =
        flow.evidence == EvidenceIndex::None ? nullptr : &evidence_[flow.evidence];
    const std::uint32_t nextIncarnation = flow.incarnation + 1;
    switch (startsAnew(flow, evidence, segment, key.direction)) {
    case NewIncarnation::No:
        proceed(segment, key.direction, index);
        return;
    case NewIncarnation::WithThisSegment:
        release(index, EndOfRecord::Superseded, segment.at);
        open(segment, key, nextIncarnation);
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
    const FlowIndex index = table_.insert(key);
    Flow& flow = table_[index];
    flow.id = ConnectionId{++opened_};
    flow.incarnation = incarnation;
    flow.encapsulation = segment.encapsulation;
    beginFlow(flow, segment, key.direction);
    if (isOnlySyn(segment)) {
        countSegment(flow, segment, key.direction);
        enqueue(unanswered_, waitingSince(index, segment.at), options_.unansweredSyn);
        flow.updateSlowPath();
        return index;
    }
    flow.lastAt = segment.at;
    flow.lastFrame = segment.frame;
    proceed(segment, key.direction, index);
    return index;
}

// The SYN that opened the new incarnation was seen on the old one; the SYN-ACK that answers it is
// this segment.
void Tracker::openFromPendingSyn(const Segment& segment, const FlowKey& key, FlowIndex index) {
    const PendingSyn pending = *evidence_[table_[index].evidence].pendingSyn;
    const std::uint32_t incarnation = table_[index].incarnation + 1;
    forgetSyn(liveConnection(index), pending);
    release(index, EndOfRecord::Superseded, segment.at);
    const FlowIndex fresh = table_.insert(key);
    Flow& flow = table_[fresh];
    flow.id = ConnectionId{++opened_};
    flow.incarnation = incarnation;
    flow.encapsulation = segment.encapsulation;
    flow.lastAt = pending.event.at;
    flow.lastFrame = pending.event.frame;
    adoptPendingSyn(liveConnection(fresh), pending);
    proceed(segment, key.direction, fresh);
}

LiveConnection Tracker::liveConnection(FlowIndex index) {
    Flow& flow = table_[index];
    if (flow.evidence != EvidenceIndex::None) {
        return {flow, evidence_[flow.evidence]};
    }
    const EvidenceIndex fresh = evidence_.take();
    const LiveConnection live{flow, evidence_[fresh]};
    beginEvidence(live);
    flow.evidence = fresh;
    return live;
}

void Tracker::proceed(const Segment& segment, Direction from, FlowIndex index) {
    Flow& flow = table_[index];
    if (flow.has(Flow::kFinished)) {
        countSegment(flow, segment, from);
        return;
    }
    const LiveConnection live = liveConnection(index);
    live.evidence.lastAtBefore = flow.lastAt;
    live.evidence.lastFrameBefore = flow.lastFrame;
    const bool duplicate = isDuplicate(flow.directions[from], flow, segment);
    countSegment(flow, segment, from);
    if (duplicate) {
        ++live.evidence.connection.from(flow.sideOf(from)).duplicates;
        return;
    }
    const bool mayBeReset = dispatch(live, segment, from);
    flow.updateSlowPath();
    const bool bothFinsAcked = flow.directions[0].has(FlowDirection::kFinAcked) &&
                               flow.directions[1].has(FlowDirection::kFinAcked);
    if ((mayBeReset || bothFinsAcked) && !flow.has(Flow::kClosed)) {
        close(index, segment.at);
    }
}

// Returns whether the segment is a reset that may have ended the connection.
bool Tracker::dispatch(LiveConnection live, const Segment& segment, Direction from) {
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
    observeSegment(live, segment, from, isHandshakeAck);
    return false;
}

void Tracker::takeIcmpError(const Segment& segment, Direction from, FlowIndex index) {
    if (index == FlowIndex::None || table_[index].has(Flow::kFinished)) {
        ++unrelatedIcmpErrors_;
        return;
    }
    Flow& flow = table_[index];
    const LiveConnection live = liveConnection(index);
    observeIcmpError(live, segment, from);
    flow.updateSlowPath();
}

// --- ends
// -----------------------------------------------------------------------------------------------------------

void Tracker::close(FlowIndex index, Timestamp at) {
    Flow& flow = table_[index];
    flow.set(Flow::kClosed);
    flow.updateSlowPath();
    const bool settled = flow.directions[0].has(FlowDirection::kFinAcked) &&
                         flow.directions[1].has(FlowDirection::kFinAcked);
    std::deque<Waiting>& queue = settled ? settled_ : reset_;
    enqueue(queue, waitingSince(index, at), options_.closedLinger);
    if (queue.size() > (settled ? options_.maxSettledWaiting : options_.maxResetWaiting)) {
        prefetchOldest(queue);
        reportOldest(queue, at);
    }
}

// Records that wait have left the cache; what the next few reports will touch is fetched while this
// one is made.
void Tracker::prefetchOldest(const std::deque<Waiting>& queue) {
    constexpr std::size_t kFlowAhead = 12;
    constexpr std::size_t kEvidenceAhead = 8;
    constexpr std::size_t kEventsAhead = 4;
    if (queue.size() <= kFlowAhead) {
        return;
    }
    table_.prefetch(queue[kFlowAhead].index);
    evidence_.prefetch(table_[queue[kEvidenceAhead].index].evidence);
    evidence_.prefetchEvents(table_[queue[kEventsAhead].index].evidence);
}

void Tracker::report(FlowIndex index, EndOfRecord why, Timestamp end) {
    const LiveConnection live = liveConnection(index);
    finishConnection(live, {table_.endpoint(index, 0), table_.endpoint(index, 1), why, end});
    sink_.finished(live.evidence.connection);
    evidence_.giveBack(live.flow.evidence);
    live.flow.evidence = EvidenceIndex::None;
    live.flow.set(Flow::kFinished);
    live.flow.updateSlowPath();
}

void Tracker::release(FlowIndex index, EndOfRecord why, Timestamp end) {
    if (!table_[index].has(Flow::kFinished)) {
        report(index, why, end);
    }
    table_.erase(index);
}

bool Tracker::isCurrent(const Waiting& waiting) const {
    const Flow& flow = table_[waiting.index];
    return flow.has(Flow::kInUse) && static_cast<std::uint32_t>(number(flow.id)) == waiting.id;
}

Tracker::Waiting Tracker::waitingSince(FlowIndex index, Timestamp since) const {
    return {index, static_cast<std::uint32_t>(number(table_[index].id)), since};
}

// Returns whether any record was released.
bool Tracker::expire(Timestamp now) {
    if (now <= nextExpiry_) {
        return false;
    }
    const std::size_t before = table_.size();
    expireClosed(now);
    expireUnanswered(now);
    nextExpiry_ = earliestExpiry();
    return table_.size() != before;
}

// A lower bound: queues are in order of their times but for clock steps, and those only delay.
Timestamp Tracker::earliestExpiry() const {
    Timestamp earliest{INT64_MAX};
    for (const std::deque<Waiting>* queue : {&settled_, &reset_, &reported_}) {
        if (!queue->empty()) {
            earliest = std::min(earliest, queue->front().since + options_.closedLinger);
        }
    }
    if (!unanswered_.empty()) {
        earliest = std::min(earliest, unanswered_.front().since + options_.unansweredSyn);
    }
    return earliest;
}

void Tracker::enqueue(std::deque<Waiting>& queue, const Waiting& waiting, Duration linger) {
    queue.push_back(waiting);
    if (queue.size() == 1) {
        nextExpiry_ = std::min(nextExpiry_, waiting.since + linger);
    }
}

void Tracker::expireClosed(Timestamp now) {
    for (std::deque<Waiting>* queue : {&settled_, &reset_, &reported_}) {
        while (!queue->empty() && now - queue->front().since > options_.closedLinger) {
            const Waiting waiting = queue->front();
            queue->pop_front();
            if (!isCurrent(waiting)) {
                continue;
            }
            const Timestamp lastAt = table_[waiting.index].lastAt;
            if (now - lastAt <= options_.closedLinger) {
                queue->push_back(waitingSince(waiting.index, lastAt)
                ); // it went on: an ignored reset, or late stragglers
            } else {
                release(waiting.index, EndOfRecord::Expired, now);
            }
        }
    }
}

void Tracker::expireUnanswered(Timestamp now) {
    while (!unanswered_.empty() && now - unanswered_.front().since > options_.unansweredSyn) {
        const Waiting waiting = unanswered_.front();
        unanswered_.pop_front();
        if (!isCurrent(waiting) || !table_[waiting.index].has(Flow::kOpening)) {
            continue;
        }
        const Flow& flow = table_[waiting.index];
        if (now - flow.lastAt <= options_.unansweredSyn) {
            unanswered_.push_back(waitingSince(waiting.index, flow.lastAt));
        } else if (!flow.has(Flow::kClosed | Flow::kFinished)) {
            release(waiting.index, EndOfRecord::Expired, now);
        }
    }
}

void Tracker::reportOldest(std::deque<Waiting>& queue, Timestamp now) {
    const Waiting waiting = queue.front();
    queue.pop_front();
    if (!isCurrent(waiting)) {
        return;
    }
    const Flow& flow = table_[waiting.index];
    if (flow.lastAt > waiting.since && flow.lastAt - waiting.since > options_.closedLinger) {
        queue.push_back(waitingSince(waiting.index, flow.lastAt));
        return;
    }
    report(waiting.index, EndOfRecord::Expired, now);
    enqueue(reported_, waiting, options_.closedLinger);
    forgetOldestReported(now);
}

// Fresh memory costs more than the rare straggler of a flood that opens a record of its own.
void Tracker::forgetOldestReported(Timestamp now) {
    if (reported_.size() <= options_.maxReported) {
        return;
    }
    constexpr std::size_t kFlowAhead = 8;
    constexpr std::size_t kSlotAhead = 4;
    if (reported_.size() > kFlowAhead) {
        table_.prefetch(reported_[kFlowAhead].index);
        table_.prefetchSlotOf(reported_[kSlotAhead].index);
    }
    const Waiting waiting = reported_.front();
    reported_.pop_front();
    if (isCurrent(waiting)) {
        release(waiting.index, EndOfRecord::Expired, now);
    }
}

// The table is full: of a sample of records the one that has been silent longest is reported early.
void Tracker::evictOne(Timestamp now) {
    constexpr std::size_t kSample = 32;
    FlowIndex oldest = FlowIndex::None;
    for (std::size_t tried = 0; tried < kSample || oldest == FlowIndex::None; ++tried) {
        evictionHand_ = (evictionHand_ + 1) % table_.indexLimit();
        const FlowIndex candidate{static_cast<std::uint32_t>(evictionHand_)};
        const Flow& flow = table_[candidate];
        if (flow.has(Flow::kInUse) &&
            (oldest == FlowIndex::None || flow.lastAt < table_[oldest].lastAt)) {
            oldest = candidate;
        }
    }
    release(oldest, EndOfRecord::Evicted, now);
}

void Tracker::finish(Timestamp captureEnd) {
    constexpr std::size_t kEvidenceAhead = 8;
    constexpr std::size_t kEventsAhead = 4;
    for (std::size_t at = 0; at < table_.indexLimit(); ++at) {
        const FlowIndex index{static_cast<std::uint32_t>(at)};
        if (at + kEvidenceAhead < table_.indexLimit()) {
            evidence_.prefetch(
                table_[FlowIndex{static_cast<std::uint32_t>(at + kEvidenceAhead)}].evidence
            );
            evidence_.prefetchEvents(
                table_[FlowIndex{static_cast<std::uint32_t>(at + kEventsAhead)}].evidence
            );
        }
        if (table_[index].has(Flow::kInUse) && !table_[index].has(Flow::kFinished)) {
            report(index, EndOfRecord::CaptureEnd, captureEnd);
        }
    }
}

} // namespace lastack
