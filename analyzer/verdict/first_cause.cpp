#include "verdict/first_cause.h"

#include <algorithm>

namespace lastack {

namespace {

bool endsSomething(CloseKind kind) {
    switch (kind) {
    case CloseKind::Graceful:
    case CloseKind::HalfClose:
    case CloseKind::Abortive:
    case CloseKind::Refused:
        return true;
    case CloseKind::Confirm:
    case CloseKind::Advisory:
    case CloseKind::Incomplete:
        return false;
    }
    return false;
}

bool closesTransport(const SegmentEvent& event) {
    return event.kind == EventKind::Fin || event.kind == EventKind::Rst;
}

// The first close of either side at or after a packet.
const SegmentEvent* closeAfter(const Connection& connection, FrameNumber frame) {
    const auto found = std::find_if(
        connection.events.begin(),
        connection.events.end(),
        [&](const SegmentEvent& event) { return closesTransport(event) && event.frame >= frame; }
    );
    return found == connection.events.end() ? nullptr : &*found;
}

// What a side says after it has closed its direction is none of its stream's.
bool cameInTime(const Connection& connection, const DisconnectDatum& unit) {
    const auto closed = std::find_if(
        connection.events.begin(),
        connection.events.end(),
        [&](const SegmentEvent& event) { return closesTransport(event) && event.from == unit.from; }
    );
    return closed == connection.events.end() || unit.frame <= closed->frame;
}

} // namespace

std::optional<FirstCause> firstCauseOf(const Connection& connection) {
    if (connection.disconnect == nullptr) {
        return std::nullopt;
    }
    const auto& units = connection.disconnect->units;
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const DisconnectDatum& unit = units[i];
        const bool higher = !first || layerOf(unit.carrier) > layerOf(units[*first].carrier);
        if (higher && endsSomething(unit.kind) && cameInTime(connection, unit)) {
            first = i;
        }
    }
    if (!first) {
        return std::nullopt;
    }
    FirstCause cause{.unit = *first, .consequence = std::nullopt};
    if (const SegmentEvent* close = closeAfter(connection, units[*first].frame)) {
        cause.consequence = static_cast<std::size_t>(close - connection.events.data());
    }
    return cause;
}

} // namespace lastack
