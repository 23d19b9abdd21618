// Marks: which calls and indications stand beside which row, and which have no place in time.
// Calls stand at the segment that they put on the wire, indications at the last segment that they
// rest on. Values; thread-safe.
#pragma once

#include "diagram/row_text.h"
#include "diagram/rows.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace lastack::diagram {

struct Mark {
    ItemKind kind{}; // Call or Indication
    Tone tone = Tone::Text;
    std::string step = {};                      // "5'"; empty: none
    std::string label = {};                     // before it is made to fit
    std::vector<std::string> alternatives = {}; // labels of what says the same
    EventIndex event = EventIndex::None;
    std::uint16_t source =
        kNoSource; // its place in the list of its side; of the first that says so
    Wrapped fitted = {};
};

struct SideMarks {
    std::vector<Mark> above; // above the line of the arrow's end
    std::vector<Mark> below; // from that line on, below the time where there is one

    unsigned linesAbove() const;
    unsigned linesBelow() const;
};

using RowMarks = std::array<SideMarks, 2>; // by Side

struct Marks {
    std::map<std::uint32_t, RowMarks> byRow;
    std::array<std::vector<Mark>, 2> timeless; // by Side
};

Marks marksOf(const TeardownReport& report, const Rows& rows, const LayoutOptions& options);

// Widest of them on one line, with as many alternatives as that width holds.
double widestOf(const Marks& marks, double most, const TextMetrics& metrics);

bool hasSteps(const Marks& marks);
bool hasDoubts(const Marks& marks); // a label that ends with "?"

// Breaks every mark into lines of that width; alternatives join where they fit.
void fit(Marks& marks, double width, const TextMetrics& metrics);

} // namespace lastack::diagram
