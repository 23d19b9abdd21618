// Rows: which rows the timeline of a connection has: its segments, runs of data that nothing rests
// on, pauses, and what was left out. From the whole transcript where there is one, else from the
// connection's events. Views into the report, which must outlive them; thread-safe.
#pragma once

#include "diagram/diagram.h"
#include "diagram/layout_options.h"
#include "report/teardown_report.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lastack::diagram {

enum class RowKind : std::uint8_t {
    Segment,
    Run,     // data of one side, and the acknowledgements that answer it
    Pause,   // nothing for long enough to say so
    Unkept,  // segments or events that were counted but not kept
    LeftOut, // rows that were left out to stay readable
};

// Where an arrow begins: at a host, or somewhere on the path between the hosts.
enum class Origin : std::uint8_t { Host, Path };

struct Row {
    RowKind kind{};
    Side
        from{}; // where the arrow comes from; of an ICMP error not the side whose segment it quotes
    Origin origin = Origin::Host;
    EventIndex event = EventIndex::None; // of a Segment
    const SegmentEvent* first = nullptr; // of Segment and Run
    const SegmentEvent* last = nullptr;
    std::uint64_t count = 0; // of Run: data segments; of Unkept and LeftOut: how many
    std::uint64_t bytes = 0; // of Run
    Duration pause;          // of Pause, Unkept and LeftOut: how long it took
    FrameNumber key{};       // what opens it (LayoutOptions::opened); 0: nothing does
    bool isOpened = false;   // of Pause
};

struct Rows {
    std::vector<Row> rows;
    std::vector<std::uint32_t> rowOfEvent; // by EventIndex; kNoRow where it was left out
};

Rows rowsOf(const TeardownReport& report, const LayoutOptions& options);

} // namespace lastack::diagram
