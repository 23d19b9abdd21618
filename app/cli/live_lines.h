// What "lastack live" tells between the connections: rates and drops, and connections that have
// not ended, for people or as one JSON object a line (resources/schema/live.schema.json). Pure;
// thread-safe.
#pragma once

#include "capture/capture_info.h"
#include "session/live_session.h"
#include "verdict/verdict.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace lastack::cli {

// Totals of a capture so far.
struct LiveTotals {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0; // on the wire
    std::uint64_t ended = 0;
    std::array<std::uint64_t, kOutcomes> outcomes{};
    DropCounts drops; // of all interfaces
};

// What happened between two times.
struct LiveInterval {
    Timestamp at;      // when it ended
    Duration duration; // how long it was
    LiveTotals before, now;
    LiveCounts live;
};

// "1.2 k packets/s  9.8 Mbit/s  12 ended/s  40 open  2 half-closed  no drops"
std::string statusText(const LiveInterval& interval);

std::string intervalText(const LiveInterval& interval);
std::string intervalJson(const LiveInterval& interval);

// A connection that has not ended.
struct OpenConnection {
    LiveFlow flow;
    Duration idle;
};

// The longest idle first; half-closed ones before others.
void sortByAge(std::vector<OpenConnection>& open);

std::string openText(const OpenConnection& open);
std::string openJson(const OpenConnection& open, Timestamp at);

} // namespace lastack::cli
