// How connections leave the tracker: reported when they are over, late enough for stragglers, or
// early when room is short.
#include "net/prefetch.h"
#include "net/touch.h"
#include "track/lone_syn.h"
#include "track/multipath_feed.h"
#include "track/talk.h"
#include "track/tracker.h"
#include "track/transcriber.h"

#include <algorithm>
#include <utility>

namespace lastack {

void Tracker::close(FlowIndex index, Timestamp at, WaitingQueue& queue) {
    Flow& flow = table_[index];
    flow.set(Flow::kClosed);
    flow.updateSlowPath();
    const bool settled = &queue == &settled_;
    enqueue(queue, waitingSince(index, at), settled ? settledLinger() : resetLinger());
    if (queue.size() > (settled ? options_.maxSettledWaiting : options_.maxResetWaiting)) {
        reportOldest(queue, at);
    }
}

// Records that wait have left the cache.
void Tracker::touchOldest(const WaitingQueue& queue, std::size_t count) {
    for (std::size_t at = 0; at < count; ++at) {
        touch(&table_[queue[at].index], sizeof(Flow));
    }
    for (std::size_t at = 0; at < count; ++at) {
        const Flow& flow = table_[queue[at].index];
        evidence_.prefetch(flow.evidence());
        table_.touchAddresses(flow);
        if (flow.held() != HeldIndex::None) {
            touch(&held_[flow.held()]);
        }
    }
    for (std::size_t at = 0; at < count; ++at) {
        prefetchHeld(table_[queue[at].index].held());
    }
}

// What follows on the first line of a held teardown, which is there. Most hold one segment or two.
void Tracker::prefetchHeld(HeldIndex index) {
    if (index == HeldIndex::None) {
        return;
    }
    const HeldTeardown& held = held_[index];
    prefetchToWrite(held.segments.data(), held.count * sizeof(HeldSegment));
    if (held.handshake != HandshakeIndex::None) { // few need it, but the next connection gets it
        prefetchToWrite(&handshakes_[held.handshake], sizeof(Handshake));
    }
}

// Where the next burst will write a queue that is as large as a cache: a store that misses holds up
// all behind it.
void Tracker::prefetchRoom(const WaitingQueue& queue) {
    const auto newest = reinterpret_cast<std::uintptr_t>(&queue.back());
    for (std::size_t ahead = 0; ahead <= kBurst * sizeof(Waiting); ahead += kCacheLine) {
        prefetchToWrite(reinterpret_cast<const void*>(newest + ahead));
    }
}

void Tracker::report(FlowIndex index, EndOfRecord why, Timestamp end) {
    Flow& flow = table_[index];
    if (!reportPlainly(index, why)) {
        reportAtLength(index, why, end);
    }
    flow.set(Flow::kFinished);
    flow.updateSlowPath();
}

// False when the ending is not plain. One that another incarnation cut short has not ended.
bool Tracker::reportPlainly(FlowIndex index, EndOfRecord why) {
    if (options_.plainEndings == PlainEndings::AtLength || why == EndOfRecord::Superseded) {
        return false;
    }
    Flow& flow = table_[index];
    const HeldIndex at = flow.held();
    const HeldTeardown* const held = at == HeldIndex::None ? nullptr : &held_[at];
    const HandshakeIndex handshake = held == nullptr ? flow.handshake() : held->handshake;
    if (!tellPlainly(index, held)) {
        return false;
    }
    if (handshake != HandshakeIndex::None) {
        handshakes_.giveBack(handshake);
    }
    if (held != nullptr) {
        held_.giveBack(at);
    }
    forgetRecord(flow);
    return true;
}

bool Tracker::tellPlainly(FlowIndex index, const HeldTeardown* held) {
    const Flow& flow = table_[index];
    PlainEnding ending;
    if (describePlainEnding(flow, held, ending)) {
        sink_.finishedPlainly(ending);
        return true;
    }
    if (held == nullptr || held->handshake == HandshakeIndex::None) {
        return false;
    }
    PlainReset reset;
    if (!describePlainReset(flow, *held, handshakes_[held->handshake], reset)) {
        return false;
    }
    sink_.resetPlainly(reset, table_.endpoint(index, flow.directionOf(Side::Server)));
    return true;
}

void Tracker::reportAtLength(FlowIndex index, EndOfRecord why, Timestamp end) {
    const RecordEnd ending{table_.endpoint(index, 0), table_.endpoint(index, 1), why, end};
    const LiveConnection live = liveConnection(index);
    Flow& flow = live.flow;
    finishConnection(live, ending);
    if (live.evidence.conversation != nullptr) {
        endTalk(live);
    }
    endMultipath(live);
    if (options_.transcriber != nullptr) {
        options_.transcriber->settle(flow, live.evidence);
    }
    sink_.finished(live.evidence.connection);
    evidence_.giveBack(flow.evidence());
    flow.setEvidence(EvidenceIndex::None);
}

void Tracker::reportLoneSyn(FlowIndex index, EndOfRecord why, Timestamp end) {
    const LoneSyn& lone = table_.loneSyn(index);
    if (options_.plainEndings == PlainEndings::InShort) {
        sink_.finishedPlainly(plainEndingOf(lone));
        return;
    }
    const RecordEnd ending{table_.endpoint(index, 0), table_.endpoint(index, 1), why, end};
    loneSyn_.captureLoss = false; // the sink may have found packets of the one before dropped
    describeLoneSyn(lone, idOf(lone), ending, loneSyn_);
    sink_.finished(loneSyn_);
}

void Tracker::release(FlowIndex index, EndOfRecord why, Timestamp end) {
    if (isLoneSyn(index)) {
        reportLoneSyn(index, why, end);
    } else if (!table_[index].has(Flow::kFinished)) {
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
    for (const auto& [queue, linger] :
         {std::pair{&settled_, settledLinger()},
          std::pair{&reset_, resetLinger()},
          std::pair{&reported_, options_.closedLinger}}) {
        if (!queue->empty()) {
            earliest = std::min(earliest, queue->front().since + linger);
        }
    }
    return earliest;
}

void Tracker::append(WaitingQueue& queue, const Waiting& waiting) {
    constexpr std::size_t kLeast = 1024;
    if (queue.full()) {
        queue.set_capacity(std::max(kLeast, queue.capacity() * 2));
    }
    queue.push_back(waiting);
}

void Tracker::enqueue(WaitingQueue& queue, const Waiting& waiting, Duration linger) {
    append(queue, waiting);
    if (queue.size() == 1) {
        nextExpiry_ = std::min(nextExpiry_, waiting.since + linger);
    }
}

// Their records stay, for stragglers.
void Tracker::reportEarly(WaitingQueue& queue, Duration after, Timestamp now) {
    while (!queue.empty() && now - queue.front().since > after) {
        const Waiting waiting = queue.front();
        queue.pop_front();
        if (!isCurrent(waiting)) {
            continue;
        }
        const Timestamp lastAt = table_[waiting.index].lastAt;
        if (now - lastAt <= after) {
            append(queue, waitingSince(waiting.index, lastAt)); // it went on
        } else {
            report(waiting.index, EndOfRecord::Expired, now);
            enqueue(reported_, waiting, options_.closedLinger);
        }
    }
    while (reported_.size() > options_.maxReported) {
        forgetOldestReported(now);
    }
}

void Tracker::advance(Timestamp now) {
    constexpr std::size_t kLooks = 4096; // so that a lap over a million takes half a minute
    expire(now);
    sweepUnanswered(now, kLooks);
}

// Of what is kept for the connection, which depends on how much has happened to it.
Timestamp Tracker::openedAt(const Flow& flow) const {
    const HandshakeIndex handshake =
        flow.held() == HeldIndex::None ? flow.handshake() : held_[flow.held()].handshake;
    if (handshake != HandshakeIndex::None) {
        return handshakes_[handshake].syn.segment.at;
    }
    const EvidenceIndex evidence = flow.evidence();
    return evidence == EvidenceIndex::None ? flow.lastAt : evidence_[evidence].connection.firstAt;
}

void Tracker::forEachLive(const std::function<void(const LiveFlow&)>& see) const {
    for (std::size_t at = 0; at < table_.indexLimit(); ++at) {
        const FlowIndex index{static_cast<std::uint32_t>(at)};
        if (table_.isInUse(index) && !table_[index].has(Flow::kFinished)) {
            const Flow& flow = table_[index];
            see(
                {.id = flow.id,
                 .ends = {table_.endpoint(index, 0), table_.endpoint(index, 1)},
                 .finAcked =
                     {flow.directions[0].has(FlowDirection::kFinAcked),
                      flow.directions[1].has(FlowDirection::kFinAcked)},
                 .isOpening = flow.has(Flow::kOpening),
                 .isOver = flow.has(Flow::kClosed),
                 .client = flow.has(FlowHead::kClientIsHigh) ? 1U : 0U,
                 .firstAt = openedAt(flow),
                 .lastAt = flow.lastAt}
            );
        }
    }
}

void Tracker::expireClosed(Timestamp now) {
    if (settledLinger() < options_.closedLinger) {
        reportEarly(settled_, settledLinger(), now);
    }
    if (resetLinger() < options_.closedLinger) {
        reportEarly(reset_, resetLinger(), now);
    }
    for (WaitingQueue* queue : {&settled_, &reset_, &reported_}) {
        while (!queue->empty() && now - queue->front().since > options_.closedLinger) {
            const Waiting waiting = queue->front();
            queue->pop_front();
            if (!isCurrent(waiting)) {
                continue;
            }
            const Timestamp lastAt = table_[waiting.index].lastAt;
            if (now - lastAt <= options_.closedLinger) {
                // It went on: an ignored reset, or late stragglers.
                append(*queue, waitingSince(waiting.index, lastAt));
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

bool Tracker::isLongUnanswered(FlowIndex index, Timestamp now) const {
    if (!table_.isInUse(index)) {
        return false;
    }
    if (isFlow(index)) {
        return isLongUnanswered(table_[index], now);
    }
    const LoneSyn& lone = table_.loneSyn(index);
    return now - lone.syn.segment.at > options_.unansweredSyn;
}

// First the flows, then the lone SYNs; None when a lap is over.
FlowIndex Tracker::nextToSweep() {
    constexpr std::size_t kAhead = 8;
    const std::size_t flows = table_.indexLimit();
    const std::size_t limit = flows + table_.loneSynLimit();
    const auto indexAt = [flows](std::size_t at) {
        return at < flows ? FlowIndex{static_cast<std::uint32_t>(at)} : loneSynAt(at - flows);
    };
    if (sweepHand_ >= limit) {
        return FlowIndex::None;
    }
    if (sweepHand_ + kAhead < limit) {
        table_.prefetchKey(indexAt(sweepHand_ + kAhead));
    }
    return indexAt(sweepHand_++);
}

// Handshakes that never completed are most of a flood, and a queue of them would cost more than
// they do. Every connection that opens pays for a look at two records instead, so that a lap over
// the table frees what is expired; whoever meets an expired one earlier releases it (applySlowly).
void Tracker::sweepUnanswered(Timestamp now, std::size_t looks) {
    constexpr std::int64_t kLapsPerTimeout = 4;
    if (now < nextLap_) {
        return;
    }
    for (std::size_t look = 0; look < looks; ++look) {
        const FlowIndex index = nextToSweep();
        if (index == FlowIndex::None) {
            sweepHand_ = 0;
            nextLap_ = now + Duration{options_.unansweredSyn.ns / kLapsPerTimeout};
            return;
        }
        if (isLongUnanswered(index, now)) {
            release(index, EndOfRecord::Expired, now);
        }
    }
}

// Many at once: what reporting and judging take is as much code as the rest of the tracker, and
// would drive it out of the instruction cache again and again.
void Tracker::reportOldest(WaitingQueue& queue, Timestamp now) {
    const std::size_t count = std::min(queue.size(), kBurst);
    touchOldest(queue, count);
    if (!reported_.empty()) {
        prefetchRoom(reported_);
    }
    for (std::size_t at = 0; at < count; ++at) {
        const Waiting waiting = queue.front();
        queue.pop_front();
        if (!isCurrent(waiting)) {
            continue;
        }
        const Flow& flow = table_[waiting.index];
        if (flow.lastAt > waiting.since && flow.lastAt - waiting.since > options_.closedLinger) {
            append(queue, waitingSince(waiting.index, flow.lastAt));
            continue;
        }
        report(waiting.index, EndOfRecord::Expired, now);
        enqueue(reported_, waiting, options_.closedLinger);
    }
    if (reported_.size() > options_.maxReported) {
        forgetOldestReported(now);
    }
}

// Fresh memory costs more than the rare straggler of a flood that opens a record of its own.
void Tracker::forgetOldestReported(Timestamp now) {
    const std::size_t count = std::min(reported_.size(), kBurst);
    for (std::size_t at = 0; at < count; ++at) {
        touch(&table_[reported_[at].index], sizeof(Flow)); // whole: the next connection gets it
    }
    for (std::size_t at = 0; at < count; ++at) {
        table_.touchAddresses(table_[reported_[at].index]);
    }
    for (std::size_t at = 0; at < count; ++at) {
        table_.prefetchSlotOf(reported_[at].index);
    }
    for (std::size_t at = 0; at < count; ++at) {
        const Waiting waiting = reported_.front();
        reported_.pop_front();
        if (isCurrent(waiting)) {
            release(waiting.index, EndOfRecord::Expired, now);
        }
    }
}

// Of the kind of which there are more, so that there is always one.
FlowIndex Tracker::nextToEvict() {
    const bool amongSyns = table_.loneSyns() > table_.size() / 2;
    const std::size_t limit = amongSyns ? table_.loneSynLimit() : table_.indexLimit();
    evictionHand_ = (evictionHand_ + 1) % limit;
    return amongSyns ? loneSynAt(evictionHand_)
                     : FlowIndex{static_cast<std::uint32_t>(evictionHand_)};
}

// The table is full: of a sample of records the one that has been silent longest is reported early.
void Tracker::evictOne(Timestamp now) {
    constexpr std::size_t kSample = 32;
    FlowIndex oldest = FlowIndex::None;
    Timestamp oldestAt{INT64_MAX};
    for (std::size_t tried = 0; tried < kSample || oldest == FlowIndex::None; ++tried) {
        const FlowIndex candidate = nextToEvict();
        const Timestamp lastAt =
            isFlow(candidate) ? table_[candidate].lastAt : table_.loneSyn(candidate).syn.segment.at;
        if (table_.isInUse(candidate) && (oldest == FlowIndex::None || lastAt < oldestAt)) {
            oldest = candidate;
            oldestAt = lastAt;
        }
    }
    release(oldest, EndOfRecord::Evicted, now);
}

void Tracker::finish(Timestamp captureEnd) {
    constexpr std::size_t kAhead = 4;
    for (std::size_t at = 0; at < table_.indexLimit(); ++at) {
        const FlowIndex index{static_cast<std::uint32_t>(at)};
        if (at + kAhead < table_.indexLimit()) {
            prefetchRecord(FlowIndex{static_cast<std::uint32_t>(at + kAhead)});
        }
        if (table_.isInUse(index) && !table_[index].has(Flow::kFinished)) {
            report(index, EndOfRecord::CaptureEnd, captureEnd);
        }
    }
    for (std::size_t at = 0; at < table_.loneSynLimit(); ++at) {
        if (table_.isInUse(loneSynAt(at))) {
            reportLoneSyn(loneSynAt(at), EndOfRecord::CaptureEnd, captureEnd);
        }
    }
}

} // namespace lastack
