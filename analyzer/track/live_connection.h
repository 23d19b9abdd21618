// LiveConnection: a Flow with its ConnectionEvidence, as the rules of tracking see it.
// A short-lived pair of references; lives for one segment.
#pragma once

#include "decode/segment.h"
#include "track/event_log.h"
#include "track/evidence.h"
#include "track/flow.h"

namespace lastack {

struct LiveConnection {
    Flow& flow;
    ConnectionEvidence& evidence;

    Connection& connection() { return evidence.connection; }

    FlowDirection& state(Direction direction) { return flow.directions[direction]; }

    DirectionTrack& track(Direction direction) { return evidence.tracks[direction]; }

    DirectionFacts& facts(Direction direction) {
        return evidence.connection.from(flow.sideOf(direction));
    }

    void keep(const SegmentEvent& event) {
        connection().eventsOmitted += EventLog(connection().events).add(event);
    }

    void keepInRun(const SegmentEvent& event) {
        connection().eventsOmitted += EventLog(connection().events).addToRun(event);
    }
};

// Remembers the newest payload of a direction.
inline void noteNewestPayload(FlowDirection& direction, const Segment& segment) {
    constexpr std::uint32_t kMost = 0xFFFF;
    constexpr std::uint64_t kFrameMask = 0xFFFF'FFFF'FFFF;
    direction.lastDataAt = segment.at;
    direction.lastDataFrame = number(segment.frame) & kFrameMask;
    direction.lastDataLength =
        static_cast<std::uint16_t>(segment.length < kMost ? segment.length : kMost);
}

// What every segment but the plainest changes in its flow.
inline void countSegment(Flow& flow, const Segment& segment, Direction from) {
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

// The segment as an event of this connection, with sequence numbers relative to the ISNs and the
// scaled window.
SegmentEvent eventOf(
    LiveConnection live, const Segment& segment, Direction from, EventKind kind, EventMarks marks
);

} // namespace lastack
