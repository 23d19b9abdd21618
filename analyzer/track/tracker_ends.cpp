// How connections leave the tracker: reported when they are over, late enough for stragglers, or
// early when room is short.
#include "track/lone_syn.h"
#include "track/tracker.h"

#include <algorithm>

namespace lastack {

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
    constexpr std::size_t kFlowAhead = 8;
    constexpr std::size_t kEvidenceAhead = 4;
    if (queue.size() <= kFlowAhead) {
        return;
    }
    table_.prefetch(queue[kFlowAhead].index);
    evidence_.prefetch(table_[queue[kEvidenceAhead].index].evidence());
}

void Tracker::report(FlowIndex index, EndOfRecord why, Timestamp end) {
    Flow& flow = table_[index];
    const Ending ending{table_.endpoint(index, 0), table_.endpoint(index, 1), why, end};
    const bool isLoneSyn =
        holdsOnlySyns(flow) && flow.directions[flow.directionOf(Side::Client)].packets == 1;
    if (isLoneSyn && options_.zeekView == ZeekView::Ignore) {
        describeLoneSyn(flow, ending, loneSyn_);
        sink_.finished(loneSyn_);
    } else {
        const LiveConnection live = liveConnection(index);
        finishConnection(live, ending);
        sink_.finished(live.evidence.connection);
        evidence_.giveBack(flow.evidence());
        flow.setEvidence(EvidenceIndex::None);
    }
    flow.set(Flow::kFinished);
    flow.updateSlowPath();
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

bool Tracker::isLongUnanswered(const Flow& flow, Timestamp now) const {
    return flow.has(Flow::kOpening) && !flow.has(Flow::kClosed | Flow::kFinished) &&
           now - flow.lastAt > options_.unansweredSyn;
}

// Handshakes that never completed are most of a flood, and a queue of them would cost more than
// they do. Every connection that opens pays for a look at two records instead, so that a lap over
// the table frees what is expired; whoever meets an expired one earlier releases it (applySlowly).
void Tracker::sweepUnanswered(Timestamp now) {
    constexpr std::size_t kLooks = 2;
    constexpr std::size_t kAhead = 8;
    constexpr std::int64_t kLapsPerTimeout = 4;
    if (now < nextLap_) {
        return;
    }
    for (std::size_t look = 0; look < kLooks && sweepHand_ < table_.indexLimit(); ++look) {
        const FlowIndex index{static_cast<std::uint32_t>(sweepHand_++)};
        if (sweepHand_ + kAhead < table_.indexLimit()) {
            table_.prefetchKey(FlowIndex{static_cast<std::uint32_t>(sweepHand_ + kAhead)});
        }
        if (table_[index].has(Flow::kInUse) && isLongUnanswered(table_[index], now)) {
            release(index, EndOfRecord::Expired, now);
        }
    }
    if (sweepHand_ >= table_.indexLimit()) {
        sweepHand_ = 0;
        nextLap_ = now + Duration{options_.unansweredSyn.ns / kLapsPerTimeout};
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
        table_.prefetchKey(reported_[kFlowAhead].index);
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
    constexpr std::size_t kAhead = 4;
    for (std::size_t at = 0; at < table_.indexLimit(); ++at) {
        const FlowIndex index{static_cast<std::uint32_t>(at)};
        if (at + kAhead < table_.indexLimit()) {
            evidence_.prefetch(table_[FlowIndex{static_cast<std::uint32_t>(at + kAhead)}].evidence()
            );
        }
        if (table_[index].has(Flow::kInUse) && !table_[index].has(Flow::kFinished)) {
            report(index, EndOfRecord::CaptureEnd, captureEnd);
        }
    }
}

} // namespace lastack
