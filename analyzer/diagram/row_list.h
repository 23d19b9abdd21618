// listRows(): the rows of a diagram in words, for those who read a list instead of a picture: same
// rows, same order, same numbers as Item::row. Pure function; thread-safe.
#pragma once

#include "diagram/layout_options.h"
#include "diagram/rows.h"

#include <array>
#include <string>
#include <vector>

namespace lastack::diagram {

struct RowDescription {
    RowKind kind{};
    FrameNumber frame{};                 // 0: no segment
    FrameNumber key{};                   // what opens it (LayoutOptions::opened); 0: nothing does
    EventIndex event = EventIndex::None; // the segment among the connection's events
    Side from{};
    std::string time;                              // "+16.0 ms"; empty: no segment
    std::string label;                             // "FIN, ACK  seq 1001"; of a pause its duration
    std::array<std::vector<std::string>, 2> calls; // by Side, with their steps
    std::array<std::vector<std::string>, 2> indications;
    std::string sentence; // all of it, to be read out
};

std::vector<RowDescription> listRows(const TeardownReport& report, const LayoutOptions& options);

} // namespace lastack::diagram
