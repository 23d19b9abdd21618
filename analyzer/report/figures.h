// Figures: numbers as people read them: grouped thousands, byte counts, percentages.
// One place, so that every text output shows the same number the same way. Pure functions,
// thread-safe.
#pragma once

#include "net/grouped.h"

#include <cstdint>
#include <string>

namespace lastack {

std::string compactBytes(std::uint64_t bytes); // "512 B", "1.2 kB", "34 MB"; at most 6 columns
std::string tinyBytes(std::uint64_t bytes);    // "512", "1.2k", "34M"; at most 4 columns
std::string percentOf(std::uint64_t part, std::uint64_t whole); // "83.1 %"; "0.0 %" of nothing

} // namespace lastack
