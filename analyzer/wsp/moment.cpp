#include "wsp/moment.h"

#include <algorithm>

namespace lastack {

namespace {

Timestamp sooner(Timestamp at, Duration by) {
    return at + Duration{-by.ns};
}

Duration half(Duration whole) {
    return {whole.ns / 2};
}

// Whether the other side acknowledged that far.
bool isCovered(const CallCase& made, const SegmentEvent& event) {
    const auto& events = made.connection.events;
    return std::any_of(events.begin(), events.end(), [&event](const SegmentEvent& later) {
        return later.from != event.from && later.kind != EventKind::IcmpError &&
               later.flags.ack() && later.ack >= event.seq + event.length;
    });
}

bool isAnswered(const CallCase& made, const SegmentEvent& event) {
    const auto& events = made.connection.events;
    return std::any_of(events.begin(), events.end(), [&event](const SegmentEvent& later) {
        return isAnswer(later, event);
    });
}

// Whether the other side's acknowledgements prove that it arrived.
bool isAcknowledged(const CallCase& made, const SegmentEvent& event) {
    const DirectionFacts& facts = made.connection.from(event.from);
    switch (event.kind) {
    case EventKind::Syn:
    case EventKind::SynAck:
        return facts.synAcked;
    case EventKind::Fin:
        return facts.finAcked;
    case EventKind::Data:
        return facts.unackedBytes == 0 || isCovered(made, event);
    case EventKind::HandshakeAck:
    case EventKind::Ack:
    case EventKind::Rst:
    case EventKind::Probe:
    case EventKind::IcmpError:
    case EventKind::Odd:
        return false;
    default: // of other transports
        return isAnswered(made, event);
    }
}

void lower(std::optional<Timestamp>& bound, std::optional<Timestamp> by) {
    bound = bound && by ? std::min(*bound, *by) : (bound ? bound : by);
}

void raise(std::optional<Timestamp>& bound, std::optional<Timestamp> by) {
    bound = bound && by ? std::max(*bound, *by) : (bound ? bound : by);
}

} // namespace

Moment departureOf(const CallCase& made, EventIndex event) {
    const SegmentEvent& segment = made.event(event);
    const auto way = made.wayTo[index(segment.from)];
    Moment moment;
    moment.latest = segment.at;
    moment.likely = segment.at;
    if (!way) {
        moment.toLikely.add(Assumptions::kNoWay);
        return moment;
    }
    moment.earliest = sooner(segment.at, *way);
    if (way->ns > 0) {
        moment.likely = sooner(segment.at, half(*way));
        moment.toEarliest.add(Assumptions::kWayWithinRoundTrip);
        moment.toLikely.add(Assumptions::kSymmetricWay);
    }
    return moment;
}

Moment arrivalOf(const CallCase& made, EventIndex event) {
    const SegmentEvent& segment = made.event(event);
    const auto way = made.wayTo[index(other(segment.from))];
    Moment moment;
    moment.earliest = segment.at;
    moment.likely = segment.at;
    if (!way) {
        moment.toLikely.add(Assumptions::kNoWay);
    } else {
        moment.latest = segment.at + *way;
    }
    if (way && way->ns > 0) {
        moment.likely = segment.at + half(*way);
        moment.toLatest.add(Assumptions::kWayWithinRoundTrip);
        moment.toLikely.add(Assumptions::kSymmetricWay);
    }
    if ((!way || way->ns > 0) && !isAcknowledged(made, segment)) {
        moment.toEarliest.add(Assumptions::kArrived);
        moment.toLatest.add(Assumptions::kArrived);
    }
    return moment;
}

void beginAfter(TimeRange& range, const Moment& moment) {
    raise(range.earliest, moment.earliest);
    range.assumes.add(moment.earliest ? moment.toEarliest.bits : std::uint8_t{0});
    if (moment.likely != moment.earliest) {
        raise(range.likelyEarliest, moment.likely);
        range.assumes.add(moment.toLikely.bits);
    }
}

void endBefore(TimeRange& range, const Moment& moment) {
    lower(range.latest, moment.latest);
    range.assumes.add(moment.latest ? moment.toLatest.bits : std::uint8_t{0});
    if (moment.likely != moment.latest) {
        lower(range.likelyLatest, moment.likely);
        range.assumes.add(moment.toLikely.bits);
    }
}

void beginAfter(TimeRange& range, const CallCase& made, EventIndex event, Side side) {
    const bool own = made.event(event).from == side;
    beginAfter(range, own ? departureOf(made, event) : arrivalOf(made, event));
}

void beginAfterHandshake(TimeRange& range, const CallCase& made, Side side) {
    const Connection& connection = made.connection;
    const bool early =
        connection.from(Side::Client).fastOpen || connection.from(Side::Server).fastOpen;
    const EventIndex last = side == Side::Client
                                ? firstEvent(connection, Side::Server, EventKind::SynAck)
                                : firstEvent(connection, Side::Client, EventKind::HandshakeAck);
    if (connection.established && !early && last != EventIndex::None) {
        raise(range.earliest, made.event(last).at);
    }
}

void settle(TimeRange& range) {
    if (range.earliest && range.latest && *range.earliest > *range.latest) {
        range.earliest.reset();
    }
    const auto outside = [&range](const std::optional<Timestamp>& bound) {
        return bound && ((range.earliest && *bound < *range.earliest) ||
                         (range.latest && *bound > *range.latest));
    };
    if (outside(range.likelyEarliest)) {
        range.likelyEarliest.reset();
    }
    if (outside(range.likelyLatest)) {
        range.likelyLatest.reset();
    }
    if (range.likelyEarliest && range.likelyLatest && *range.likelyEarliest > *range.likelyLatest) {
        range.likelyEarliest.reset();
    }
}

} // namespace lastack
