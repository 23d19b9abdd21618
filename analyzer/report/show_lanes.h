// The lanes of showText(): segments as arrows between the client's and the server's vertical line,
// pauses collapsed. Rows are in capture order; columns follow from the width alone. Pure function,
// thread-safe.
#pragma once

#include "report/show_text.h"

#include <string>

namespace lastack {

// Packet numbers, times since the first packet, arrows, evidence ids; at 110 columns and more also
// notes.
std::string lanesText(const TeardownReport& report, const ShowOptions& options);

} // namespace lastack
