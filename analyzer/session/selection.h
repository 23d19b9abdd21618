// Selection: which connections of a run are wanted, and in which order, as row ids of four bytes
// each. Most filters and orders go through the rows alone; what only a whole verdict tells takes
// reading every connection, which is seconds for millions. Both are made to run beside the
// program's own thread and stop when asked to. Pure functions over a result that nobody changes;
// thread-safe.
#pragma once

#include "query/filter.h"
#include "report/overview.h"
#include "session/session.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace lastack {

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

// How a pass over many connections is stopped and watched.
struct PassControl {
    std::stop_token stop = {};
    std::function<void(std::size_t done, std::size_t of)> onProgress = {}; // may be empty
};

struct Matching {
    RowIds rows;
    Overview overview;
};

// The connections that a filter lets pass, in order of start, and their totals; null: all. Nothing
// when it was stopped or the store cannot be read.
std::optional<Matching> matching(
    const RunResult& result, const Filter* where, const PassControl& control
);

// `before` with those of a view that ended as number `first` or later, in order of ending. Nothing
// as above.
std::optional<Matching> matchingSince(
    const RunResult& view,
    RowId first,
    const Filter* where,
    Matching before,
    const PassControl& control
);

// The same rows in another order; those that are equal in it stay in order of start. Nothing as
// above.
std::optional<RowIds> ordered(
    const RunResult& result,
    const RowIds& rows,
    OrderBy by,
    SortDirection direction,
    const PassControl& control
);

} // namespace lastack
