// Order: in which sequence the connections of a finished run are written.
// Everything but the order of start needs one pass over their rows. Pure; thread-safe.
#pragma once

#include "app/cli/options.h"
#include "session/session.h"

#include <cstdint>
#include <string>

namespace lastack::cli {

// Of result.connections; ties keep the order of start.
RowIds orderOf(const RunResult& result, SortKey key);

// "no connections", "1 connection", "1 to 12": what --connection may ask for.
std::string connectionCount(std::uint64_t connections);

} // namespace lastack::cli
