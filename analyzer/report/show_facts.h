// factsText(): the part of `show` below the timeline that tells the reasons, the cause with its
// alternatives, each side, times, tags and problems, one labeled paragraph each. Pure function;
// thread-safe.
#pragma once

#include "report/phrases.h"
#include "report/teardown_report.h"

#include <cstddef>
#include <string>

namespace lastack {

std::string factsText(const TeardownReport& report, std::size_t width, const Phrases& phrases);

} // namespace lastack
