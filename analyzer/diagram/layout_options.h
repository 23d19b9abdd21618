// LayoutOptions: what of a connection a diagram shows, and in which words and numbers. Plain
// values; as thread-safe as its phrases.
#pragma once

#include "net/ids.h"
#include "report/host_names.h"
#include "report/phrases.h"
#include "report/words_call.h"

#include <cstdint>
#include <vector>

namespace lastack::diagram {

// Sloped arrows show that segments take time; Flat is for output made of character cells, where one
// unit is one cell.
enum class Slope : std::uint8_t { Sloped, Flat };

enum class TimeStyle : std::uint8_t {
    Relative, // since the first packet
    Absolute, // of the day, UTC
    Delta,    // since the row before
};

// Relative numbers begin at 0 with the SYN; absolute ones are those on the wire.
enum class SeqStyle : std::uint8_t { Relative, Absolute };

// Collapsed: a run of data segments that nothing rests on is one row.
enum class DataDetail : std::uint8_t { Collapsed, Each };

// Compressed: rows as close as they are readable, pauses as breaks. True: every packet where its
// time puts it; texts that have no room there are left out. Needs slopes.
enum class TimeScale : std::uint8_t { Compressed, True };

enum class Show : bool { No, Yes };

struct LayoutOptions {
    double width = 920; // in units of the metrics
    Slope slope = Slope::Sloped;
    TimeStyle times = TimeStyle::Relative;
    SeqStyle seq = SeqStyle::Relative;
    DataDetail data = DataDetail::Collapsed;
    Vocabulary vocabulary = Vocabulary::Wsp;
    HostNames names = HostNames::Include;
    Show calls = Show::Yes;
    Show indications = Show::Yes;
    TimeScale scale = TimeScale::Compressed;
    double perSecond = 0; // units of height, of TimeScale::True; bounded
    // What is shown whole: runs by their first packet, pauses and rows left out by the packet
    // before.
    std::vector<FrameNumber> opened = {};
    const Phrases* phrases = &englishPhrases(); // outlives what it is used for
};

} // namespace lastack::diagram
