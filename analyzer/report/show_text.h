// showText(): one connection for people: the verdict in a sentence, the timeline of both sides in
// two columns, then the evidence, the cause with its alternatives, times, tags and problems in
// words. Pure function over a report; thread-safe.
#pragma once

#include "diagram/layout_options.h"
#include "diagram/text.h"
#include "report/host_names.h"
#include "report/teardown_report.h"
#include "report/text_tone.h"

#include <string>

namespace lastack {

// Columns: with less, calls and indications have no room beside the lanes.
constexpr unsigned kLeastShowWidth = 72;
constexpr unsigned kMostShowWidth = 200;

struct ShowOptions {
    unsigned width = 80; // columns, brought into these bounds
    Coloring coloring = Coloring::Plain;
    HostNames names = HostNames::Include;
    diagram::Charset charset = diagram::Charset::Unicode; // of everything, not the timeline alone
    diagram::TimeStyle times = diagram::TimeStyle::Relative;
    diagram::SeqStyle seq = diagram::SeqStyle::Relative;
    diagram::DataDetail data = diagram::DataDetail::Collapsed;
    Vocabulary vocabulary = Vocabulary::Wsp;
    const Phrases* phrases = &englishPhrases();
};

std::string showText(const TeardownReport& report, const ShowOptions& options = {});

} // namespace lastack
