#include "track/talk.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace lastack {

namespace {

struct Ending {
    StreamEnd how = StreamEnd::CaptureEnd;
    FrameNumber frame{};
    Timestamp at;
};

// A reset ends both streams, a FIN that of its sender. Of a side that was never captured nothing is
// known.
Ending endingOf(const Connection& connection, Side side) {
    if (connection.from(side).packets == 0) {
        return {StreamEnd::CaptureEnd, connection.lastFrame, connection.lastAt};
    }
    for (const SegmentEvent& event : connection.events) {
        if (event.kind == EventKind::Fin && event.from == side) {
            return {StreamEnd::Fin, event.frame, event.at};
        }
        if (event.kind == EventKind::Rst) {
            return {StreamEnd::Reset, event.frame, event.at};
        }
    }
    return {StreamEnd::CaptureEnd, connection.lastFrame, connection.lastAt};
}

} // namespace

void beginTalk(LiveConnection live) {
    const Direction server = live.flow.directionOf(Side::Server);
    live.evidence.conversation = std::make_unique<Conversation>(live.flow.ports[server]);
    for (const Direction direction : {0U, 1U}) {
        const FlowDirection& state = live.state(direction);
        if (state.has(FlowDirection::kIsnKnown)) {
            live.evidence.conversation->start(live.flow.sideOf(direction), state.base + 1);
        }
    }
}

bool feedTalk(LiveConnection live, const Segment& segment, Direction from) {
    Conversation& conversation = *live.evidence.conversation;
    if (conversation.isOver() || segment.flags.has(TcpFlags::kRst | TcpFlags::kSyn)) {
        return false;
    }
    const std::size_t before = conversation.data().units.size();
    const Side side = live.flow.sideOf(from);
    if (segment.length > 0) {
        const std::span captured(segment.payload, segment.captured);
        const StreamPiece piece{segment.seq, captured, segment.length, segment.frame, segment.at};
        conversation.push(side, piece);
    }
    if (segment.flags.fin()) { // what is missing before it is a gap as any other
        const SeqNum end = segment.seq + segment.length;
        conversation.push(side, {end, {}, 0, segment.frame, segment.at});
    }
    if (segment.flags.ack()) {
        conversation.acknowledged(other(side), segment.ack);
    }
    return conversation.data().units.size() != before;
}

void keepSaid(LiveConnection live, const Segment& segment, Direction from) {
    const SegmentEvents& events = live.connection().events;
    const bool isKept = std::any_of(events.begin(), events.end(), [&](const SegmentEvent& event) {
        return event.frame == segment.frame;
    });
    if (!isKept && segment.length > 0) {
        EventMarks marks;
        marks.set(EventMarks::kNewData);
        live.keep(eventOf(live, segment, from, EventKind::Data, marks));
    }
}

unsigned kindsForTalk(LiveConnection live) {
    const Conversation* conversation = live.evidence.conversation.get();
    if (conversation == nullptr || conversation->isOver()) {
        return 0;
    }
    return 1U << Flow::kindOf(0, 1) | 1U << Flow::kindOf(1, 1);
}

void endTalk(LiveConnection live) {
    const std::unique_ptr<Conversation> conversation = std::move(live.evidence.conversation);
    if (conversation == nullptr) {
        return;
    }
    Connection& connection = live.connection();
    std::array<std::pair<Ending, Side>, 2> ends{
        std::pair{endingOf(connection, Side::Client), Side::Client},
        std::pair{endingOf(connection, Side::Server), Side::Server}};
    if (ends[1].first.frame < ends[0].first.frame) {
        std::swap(ends[0], ends[1]);
    }
    for (const auto& [ending, side] : ends) {
        conversation->end(side, ending.how, ending.frame, ending.at);
    }
    if (!conversation->data().units.empty()) {
        connection.disconnect = std::make_shared<DisconnectData>(conversation->takeData());
        connection.disconnectUnits =
            static_cast<std::uint32_t>(connection.disconnect->units.size());
        connection.disconnectBytes =
            static_cast<std::uint32_t>(connection.disconnect->bytes.size());
    }
}

} // namespace lastack
