// Selection: which connections of a finished run are wanted, and in which order, as row ids of four
// bytes each. Both are passes over the stored connections, which take seconds for millions: they
// are made to run beside the program's own thread and stop when asked to. Pure functions over a
// run that nobody changes; thread-safe.
#pragma once

#include "query/filter.h"
#include "report/overview.h"
#include "session/session.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace lastack {

// A position in RunResult::connections.
using RowId = std::uint32_t;
using RowIds = std::vector<RowId>;

enum class OrderBy : std::uint8_t {
    Number, // order of start
    Opened,
    Duration,
    Client,
    Server,
    Transport,
    Outcome, // worst first: what was cut off, then what nobody answered, then what ended in order
    Initiator,
    ResetBy,
    Cause,
    Pattern,
    Confidence,
    CloseTime,
    RoundTrip,
    ClientBytes,
    ServerBytes,
    BytesAtRisk,
    Packets,
    RetransmittedFins,
    Encapsulation,
    FirstFrame,
    LastFrame,
};

enum class SortDirection : std::uint8_t { Ascending, Descending };

struct Matching {
    RowIds rows; // in order of start
    Overview overview;
};

// The connections that a filter lets pass, and their totals; null: all. Nothing when it was stopped
// or the store cannot be read.
std::optional<Matching> matching(
    const RunResult& result, const Filter* where, const std::stop_token& stop
);

// The same rows in another order; those that are equal in it stay in order of start. Nothing as
// above.
std::optional<RowIds> ordered(
    const RunResult& result,
    const RowIds& rows,
    OrderBy by,
    SortDirection direction,
    const std::stop_token& stop
);

} // namespace lastack
