// Order: in which sequence the connections of a finished run are written.
// Everything but the order of start needs one pass over the stored connections. Pure; thread-safe.
#pragma once

#include "app/cli/options.h"
#include "session/session.h"

#include <cstddef>
#include <string>
#include <vector>

namespace lastack::cli {

// Positions in result.connections; ties keep the order of start.
std::vector<std::size_t> orderOf(const RunResult& result, SortKey key);

// "no connections", "1 connection", "1 to 12": what --connection may ask for.
std::string connectionCount(std::uint64_t connections);

} // namespace lastack::cli
