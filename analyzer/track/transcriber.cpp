#include "track/transcriber.h"

#include "track/observe.h"

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

constexpr std::size_t kTailRoom = 2 * PayloadTail::kMost; // so that bytes seldom move

EventKind likelyKind(const Segment& segment) {
    if (segment.kind == Segment::Kind::IcmpError) {
        return EventKind::IcmpError;
    }
    const TcpFlags flags = segment.flags;
    if (hasOddFlags(flags)) {
        return EventKind::Odd;
    }
    if (flags.rst()) {
        return EventKind::Rst;
    }
    if (flags.syn()) {
        return flags.ack() ? EventKind::SynAck : EventKind::Syn;
    }
    if (flags.fin()) {
        return EventKind::Fin;
    }
    return segment.length > 0 ? EventKind::Data : EventKind::Ack;
}

SegmentEvent rawEventOf(const Segment& segment, Direction from) {
    SegmentEvent event{};
    event.at = segment.at;
    event.frame = segment.frame;
    event.seq = segment.seq.value;
    event.ack = segment.ack.value;
    event.length = segment.length;
    event.window = segment.window;
    event.flags = segment.flags;
    event.kind = likelyKind(segment);
    event.from = static_cast<Side>(from);
    event.hopLimit = segment.hopLimit;
    event.ipId = segment.ipId;
    if (segment.checksumWrong) {
        event.marks.set(EventMarks::kChecksumWrong);
    }
    if (segment.kind == Segment::Kind::IcmpError) { // what it quotes has no more than a number
        event.ack = 0;
        event.window = 0;
        event.flags = {};
        event.ipId = icmpErrorOf(segment).typeAndCode();
    }
    return event;
}

// Bytes of what no receiver takes for the next ones are not part of what was sent.
bool carriesStream(const SegmentEvent& event) {
    switch (event.kind) {
    case EventKind::Syn:
    case EventKind::SynAck:
    case EventKind::HandshakeAck:
    case EventKind::Data:
    case EventKind::Ack:
    case EventKind::Fin:
    case EventKind::Probe:
        return true;
    case EventKind::Rst:
    case EventKind::IcmpError:
    case EventKind::Odd:
    default: // of other transports, which have no transcripts
        return false;
    }
    return false;
}

// An event that was made up later from what little was kept says less than the segment itself.
bool isRecalled(const SegmentEvent& event) {
    return event.kind == EventKind::Data && event.flags.bits == 0;
}

void putEventsInPlace(const SegmentEvents& events, std::vector<SegmentEvent>& segments) {
    std::vector<const SegmentEvent*> kept;
    for (const SegmentEvent& event : events) {
        if (!isRecalled(event)) {
            kept.push_back(&event);
        }
    }
    const auto frameOf = [](const SegmentEvent* event) {
        return event->frame;
    };
    std::sort(kept.begin(), kept.end(), [&](const auto* a, const auto* b) {
        return frameOf(a) < frameOf(b);
    });
    for (SegmentEvent& segment : segments) {
        const auto found = std::lower_bound(
            kept.begin(),
            kept.end(),
            segment.frame,
            [&](const SegmentEvent* event, FrameNumber frame) { return frameOf(event) < frame; }
        );
        if (found != kept.end() && frameOf(*found) == segment.frame) {
            segment = **found;
        }
    }
}

} // namespace

void Transcriber::begin(const Segment& segment, Direction from) {
    current_.segment = &segment;
    current_.from = from;
    current_.isNoted = false;
    current_.kind.reset();
}

void Transcriber::note(EventMarks marks, std::optional<EventKind> kind) {
    current_.isNoted = true;
    current_.marks = marks;
    current_.kind = kind;
}

void Transcriber::endWithFirst(ConnectionId connection) {
    end(begun(connection), {});
}

void Transcriber::endWithNext(ConnectionId connection, EventMarks supposed) {
    end(find(connection), supposed);
}

void Transcriber::end(Record* record, EventMarks supposed) {
    const bool isError = current_.segment->kind == Segment::Kind::IcmpError;
    if (record == nullptr || (isError && !current_.isNoted)) {
        return; // nobody's, or an error about a connection that is over
    }
    const SegmentEvent event = currentEvent(supposed);
    add(*record, event);
    if (carriesStream(event)) {
        addPayload(record->tails[current_.from], *current_.segment);
    }
}

SegmentEvent Transcriber::currentEvent(EventMarks supposed) const {
    SegmentEvent event = rawEventOf(*current_.segment, current_.from);
    event.marks.set(current_.isNoted ? current_.marks.bits : supposed.bits);
    event.kind = current_.kind.value_or(event.kind);
    return event;
}

Transcriber::Record* Transcriber::find(ConnectionId connection) {
    const auto found = records_.find(connection);
    return found == records_.end() ? nullptr : &found->second;
}

// Null when nobody wants it or there is no room for another one: then none is made later, either.
Transcriber::Record* Transcriber::begun(ConnectionId connection) {
    Record* record = find(connection);
    if (record == nullptr && wants(connection) && reserve(sizeof(Record))) {
        record = &records_[connection];
    }
    return record;
}

bool Transcriber::reserve(std::size_t bytes) {
    if (bytes > bounds_.mostBytes - std::min(used_, bounds_.mostBytes)) {
        return false;
    }
    used_ += bytes;
    return true;
}

void Transcriber::add(Record& record, SegmentEvent event) {
    if (record.perspective) {
        tell(event, *record.perspective);
    }
    std::vector<SegmentEvent>& segments = record.segments;
    const std::size_t most = bounds_.mostFirst + bounds_.mostLast;
    if (!record.isFull && segments.size() < most && reserve(sizeof event)) {
        segments.push_back(event);
        return;
    }
    if (!record.isFull) { // the ends of connections matter more than their middles
        const std::size_t size = segments.size();
        const std::size_t beyond = size - std::min(size, bounds_.mostFirst);
        record.fixed = size - std::min(bounds_.mostLast, std::max(beyond, size / 2));
        record.isFull = true;
    }
    ++record.omitted;
    const std::size_t ring = segments.size() - record.fixed;
    if (ring > 0) {
        segments[record.fixed + record.oldest] = event;
        record.oldest = (record.oldest + 1) % ring;
    }
}

// False when there is no room for it.
bool Transcriber::begins(Tail& tail) {
    tail.began = tail.began || reserve(kTailRoom);
    return tail.began;
}

void Transcriber::addPayload(Tail& tail, const Segment& segment) {
    constexpr std::size_t kMost = PayloadTail::kMost;
    if (segment.payload == nullptr || segment.captured == 0 || !begins(tail)) {
        return;
    }
    const SeqNum begin = segment.seq + (segment.flags.syn() ? 1U : 0U);
    const SeqNum end = begin + segment.captured;
    if (!tail.bytes.empty() && end <= tail.end) {
        return;
    }
    const bool follows = !tail.bytes.empty() && begin <= tail.end;
    if (!follows) {
        tail.bytes.clear();
    }
    const std::size_t fresh =
        follows ? static_cast<std::uint32_t>(end - tail.end) : std::size_t{segment.captured};
    const std::size_t kept = std::min({fresh, kMost, std::size_t{segment.captured}});
    if (tail.bytes.size() + kept > kTailRoom) {
        const std::size_t surplus = tail.bytes.size() + kept - kMost;
        tail.bytes.erase(
            tail.bytes.begin(), tail.bytes.begin() + static_cast<std::ptrdiff_t>(surplus)
        );
    }
    const std::byte* last = segment.payload + segment.captured;
    tail.bytes.insert(tail.bytes.end(), last - kept, last);
    tail.end = end;
}

// Brings the ring into order.
void Transcriber::unroll(Record& record) {
    const auto ring = record.segments.begin() + static_cast<std::ptrdiff_t>(record.fixed);
    if (record.isFull) {
        std::rotate(ring, ring + static_cast<std::ptrdiff_t>(record.oldest), record.segments.end());
        record.oldest = 0;
    }
}

void Transcriber::remove(Record& record, FrameNumber frame) {
    unroll(record);
    std::vector<SegmentEvent>& segments = record.segments;
    const auto at = std::find_if(segments.begin(), segments.end(), [frame](const auto& segment) {
        return segment.frame == frame;
    });
    if (at != segments.end()) {
        const auto before = static_cast<std::size_t>(at - segments.begin());
        record.fixed -= before < record.fixed ? 1U : 0U;
        segments.erase(at);
    }
}

void Transcriber::move(const PendingSyn& syn, ConnectionId from, ConnectionId to) {
    if (Record* record = find(from); record != nullptr) {
        remove(*record, syn.event.frame);
    }
    if (Record* record = begun(to); record != nullptr) {
        SegmentEvent event = syn.event;
        event.seq = syn.isn.value;
        event.from = static_cast<Side>(syn.from);
        event.marks = {};
        add(*record, event);
    }
}

void Transcriber::tell(SegmentEvent& event, const Perspective& perspective) {
    const auto from = static_cast<Direction>(event.from);
    event.seq -= perspective.bases[from].value;
    const bool ackIsRelative = event.flags.ack() && perspective.known[1 - from];
    event.ack = ackIsRelative ? event.ack - perspective.bases[1 - from].value : 0;
    event.window <<= event.flags.syn() ? 0U : perspective.windowShifts[from];
    event.from = perspective.sides[from];
}

void Transcriber::settle(const Flow& flow, const ConnectionEvidence& evidence) {
    // Perhaps by its first segment, which has not ended yet.
    const bool isShort = flow.directions[0].packets + flow.directions[1].packets == 1;
    Record* record = isShort ? begun(flow.id) : find(flow.id);
    if (record == nullptr) {
        return;
    }
    Perspective perspective{};
    for (const Direction direction : {0U, 1U}) {
        const FlowDirection& state = flow.directions[direction];
        perspective.bases[direction] = state.base;
        perspective.known[direction] = state.has(FlowDirection::kSeqKnown);
        perspective.windowShifts[direction] = evidence.tracks[direction].windowShift;
        perspective.sides[direction] = flow.sideOf(direction);
    }
    for (SegmentEvent& segment : record->segments) {
        tell(segment, perspective);
    }
    putEventsInPlace(evidence.connection.events, record->segments);
    record->perspective = perspective;
}

std::size_t Transcriber::sizeOf(const Record& record) {
    std::size_t size = sizeof(Record) + record.segments.size() * sizeof(SegmentEvent);
    for (const Tail& tail : record.tails) {
        size += tail.began ? kTailRoom : 0;
    }
    return size;
}

void Transcriber::forget(ConnectionId connection) {
    const auto found = records_.find(connection);
    if (found != records_.end()) {
        used_ -= std::min(used_, sizeOf(found->second));
        records_.erase(found);
    }
}

Transcript Transcriber::finished(Record& record) {
    unroll(record);
    Transcript transcript;
    transcript.segments = std::move(record.segments);
    transcript.omitted = record.omitted;
    transcript.omittedAt = record.fixed;
    for (const Direction direction : {0U, 1U}) {
        Tail& tail = record.tails[direction];
        if (tail.bytes.empty()) {
            continue;
        }
        const std::size_t size = tail.bytes.size();
        const std::size_t surplus = size - std::min(size, PayloadTail::kMost);
        PayloadTail& told = transcript.tails[index(record.perspective->sides[direction])];
        told.end = tail.end.value - record.perspective->bases[direction].value;
        told.bytes.assign(
            tail.bytes.begin() + static_cast<std::ptrdiff_t>(surplus), tail.bytes.end()
        );
    }
    return transcript;
}

Transcripts Transcriber::take() {
    Transcripts transcripts;
    for (auto& [connection, record] : records_) {
        if (record.perspective && !record.segments.empty()) {
            transcripts.emplace(connection, std::make_shared<const Transcript>(finished(record)));
        }
    }
    records_.clear();
    used_ = 0;
    return transcripts;
}

} // namespace lastack
