// What was said first of why a connection ends, above the transport whose close is its consequence.
// Pure function; thread-safe.
#pragma once

#include "track/connection.h"

#include <cstddef>
#include <optional>

namespace lastack {

struct FirstCause {
    std::size_t unit = 0;                   // in Connection::disconnect
    std::optional<std::size_t> consequence; // the event that closed the transport after it
};

// Of the units that end something (not those that confirm or only announce) and came no later than
// their sender's close of the transport: the first of the highest layer. Nothing when there is
// none.
std::optional<FirstCause> firstCauseOf(const Connection& connection);

} // namespace lastack
