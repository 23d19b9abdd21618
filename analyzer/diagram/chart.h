// chartsOf(): what an overview says as bars, for whoever draws them. Every bar carries the filter
// that selects what it counts, so that a chart is also a way into the list. Pure function; as
// thread-safe as its phrases.
#pragma once

#include "diagram/diagram.h"
#include "report/overview.h"
#include "report/phrases.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lastack::diagram {

enum class ChartKind : std::uint8_t {
    Outcomes,
    Initiators,
    Causes,
    Endings, // columns from left to right
    CloseTimes,
    IdleTimes,
    Servers
};

struct Bar {
    std::string label;
    std::string glyph; // empty, or one column wide
    std::uint64_t count = 0;
    Tone tone = Tone::Muted;
    std::string where; // in the --where language
};

struct Chart {
    ChartKind kind{};
    std::string title;
    std::uint64_t whole = 0;   // what shares are of
    std::uint64_t largest = 0; // of the bars
    std::vector<Bar> bars = {};
};

// Charts that have nothing to show are left out.
std::vector<Chart> chartsOf(const Overview& overview, const Phrases& phrases = englishPhrases());

} // namespace lastack::diagram
