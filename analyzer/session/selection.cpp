#include "session/selection.h"

#include "verdict/judge.h"
#include "wsp/explain.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace lastack {

namespace {

constexpr std::size_t kRowsPerLook = 1'024; // between two looks at the control

// False when it is time to stop.
bool goesOn(std::size_t done, std::size_t of, const PassControl& control) {
    if (done % kRowsPerLook != 0) {
        return true;
    }
    if (control.onProgress) {
        control.onProgress(done, of);
    }
    return !control.stop.stop_requested();
}

// Tells of connections what a filter reads of them.
class Teller {
public:
    Teller(const RunResult& result, FilterNeeds needs) : result_(result), needs_(needs) {}

    // Null when the store cannot be read.
    const TeardownReport* about(RowId id) {
        const EndingRow& row = result_.connections.row(id);
        return needs_ == FilterNeeds::Ending && row.transport == Transport::Tcp ? inShort(row)
                                                                                : atLength(id);
    }

private:
    const TeardownReport* inShort(const EndingRow& row) {
        if (row.encapsulation != short_.connection.encapsulation) {
            short_.encapsulation = result_.encapsulations.describe(row.encapsulation);
        }
        describe(row, short_);
        return &short_;
    }

    const TeardownReport* atLength(RowId id) {
        if (!result_.outline(id, long_)) {
            return nullptr;
        }
        if (needs_ == FilterNeeds::Calls) {
            const auto options = result_.explaining.value_or(ExplainOptions{});
            long_.mapping = explain(long_.connection, long_.verdict, options);
        }
        return &long_;
    }

    const RunResult& result_;
    FilterNeeds needs_;
    TeardownReport short_;
    TeardownReport long_;
};

// `found` with those that match among the rows.
std::optional<Matching> matchingAmong(
    const RunResult& result,
    std::span<const RowId> rows,
    const Filter& where,
    Matching found,
    const PassControl& control
) {
    Teller teller(result, where.needs());
    for (std::size_t done = 0; done < rows.size(); ++done) {
        const bool isWanted = goesOn(done, rows.size(), control);
        const TeardownReport* const report = isWanted ? teller.about(rows[done]) : nullptr;
        if (report == nullptr) {
            return std::nullopt;
        }
        if (where.matches(*report)) {
            found.rows.push_back(rows[done]);
            found.overview.add(report->connection, report->verdict);
        }
    }
    return found;
}

// How bad the ending is for the applications.
std::uint64_t severityOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Abortive:
        return 0;
    case Outcome::HalfClosed:
        return 1;
    case Outcome::TimedOut:
        return 2;
    case Outcome::Refused:
        return 3;
    case Outcome::Unanswered:
        return 4;
    case Outcome::Unknown:
        return 5;
    case Outcome::StillOpen:
        return 6;
    case Outcome::Graceful:
        return 7;
    }
    return 8;
}

// Signed values so that the order of unsigned ones is theirs.
std::uint64_t keyOf(std::int64_t value) {
    return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63);
}

// What is not known comes last.
std::uint64_t keyOfKept(std::int64_t duration) {
    return duration == EndingRow::kNone ? std::numeric_limits<std::uint64_t>::max()
                                        : keyOf(duration);
}

template <typename Code>
std::uint64_t keyOfCode(Code code) {
    return static_cast<std::uint64_t>(code);
}

std::uint64_t bytesAtRisk(const EndingRow::Ending& ending) {
    if (ending.outcome != Outcome::Abortive && ending.outcome != Outcome::TimedOut) {
        return 0;
    }
    return ending.unackedBytes[0] + ending.unackedBytes[1] + ending.atRiskBytes[0] +
           ending.atRiskBytes[1];
}

// Of the orders that a row decides; the others have functions of their own.
std::uint64_t rowKey(const EndingRow& row, OrderBy by) {
    const EndingRow::Ending& ending = row.ending;
    switch (by) {
    case OrderBy::Number:
    case OrderBy::Client:
    case OrderBy::Server:
    case OrderBy::Confidence:
        return number(row.id);
    case OrderBy::Opened:
        return keyOf(row.firstAt.ns);
    case OrderBy::Duration:
        return keyOf((row.lastAt - row.firstAt).ns);
    case OrderBy::Transport:
        return keyOfCode(row.transport);
    case OrderBy::Outcome:
        return severityOf(ending.outcome);
    case OrderBy::Initiator:
        return keyOfCode(ending.initiator);
    case OrderBy::ResetBy:
        return keyOfCode(ending.resetBy);
    case OrderBy::Cause:
        return ending.hasCause ? keyOfCode(ending.cause) : kCauses;
    case OrderBy::Pattern:
        return ending.pattern == Pattern::None ? kPatterns : keyOfCode(ending.pattern);
    case OrderBy::CloseTime:
        return keyOfKept(ending.close);
    case OrderBy::RoundTrip:
        return keyOfKept(ending.roundTrip);
    case OrderBy::ClientBytes:
        return row.bytes[index(Side::Client)];
    case OrderBy::ServerBytes:
        return row.bytes[index(Side::Server)];
    case OrderBy::BytesAtRisk:
        return bytesAtRisk(ending);
    case OrderBy::Packets:
        return row.packets[index(Side::Client)] + row.packets[index(Side::Server)];
    case OrderBy::RetransmittedFins:
        return row.finsAgain;
    case OrderBy::Encapsulation:
        return keyOfCode(row.encapsulation);
    case OrderBy::FirstFrame:
        return number(row.firstFrame);
    case OrderBy::LastFrame:
        return number(row.lastFrame);
    }
    return 0;
}

template <typename Key>
struct Keyed {
    Key key;
    ConnectionId id;
    RowId row;
};

// `read` gives the key of a row, or nothing when the store cannot be read.
template <typename Key, typename Read>
std::optional<RowIds> orderedByKey(
    const RunResult& result,
    const RowIds& rows,
    SortDirection direction,
    const PassControl& control,
    const Read& read
) {
    std::vector<Keyed<Key>> keyed;
    keyed.reserve(rows.size());
    for (const RowId row : rows) {
        const std::optional<Key> key =
            goesOn(keyed.size(), rows.size(), control) ? read(row) : std::nullopt;
        if (!key) {
            return std::nullopt;
        }
        keyed.push_back({*key, result.connections.row(row).id, row});
    }
    std::sort(keyed.begin(), keyed.end(), [direction](const auto& a, const auto& b) {
        if (a.key != b.key) {
            return direction == SortDirection::Ascending ? a.key < b.key : b.key < a.key;
        }
        return a.id < b.id;
    });
    RowIds order;
    order.reserve(keyed.size());
    for (const Keyed<Key>& one : keyed) {
        order.push_back(one.row);
    }
    return order;
}

} // namespace

std::optional<Matching> matching(
    const RunResult& result, const Filter* where, const PassControl& control
) {
    const RowIds& all = result.connections.inOrderOfStart();
    return where == nullptr ? Matching{all, result.overview}
                            : matchingAmong(result, all, *where, {}, control);
}

std::optional<Matching> matchingSince(
    const RunResult& view,
    RowId first,
    const Filter* where,
    Matching before,
    const PassControl& control
) {
    const std::size_t size = view.connections.size();
    RowIds fresh(size > first ? size - first : 0);
    std::iota(fresh.begin(), fresh.end(), first);
    if (where != nullptr) {
        return matchingAmong(view, fresh, *where, std::move(before), control);
    }
    before.rows.insert(before.rows.end(), fresh.begin(), fresh.end());
    before.overview = view.overview;
    return before;
}

std::optional<RowIds> ordered(
    const RunResult& result,
    const RowIds& rows,
    OrderBy by,
    SortDirection direction,
    const PassControl& control
) {
    const ResultStore& store = result.connections;
    if (by == OrderBy::Client || by == OrderBy::Server) {
        return orderedByKey<Endpoint>(result, rows, direction, control, [&](RowId row) {
            return std::optional(
                by == OrderBy::Client ? store.row(row).client : store.row(row).server
            );
        });
    }
    if (by == OrderBy::Confidence) {
        Connection connection;
        return orderedByKey<std::uint64_t>(result, rows, direction, control, [&](RowId row) {
            return store.load(row, connection)
                       ? std::optional(keyOfCode(judge(connection).confidence))
                       : std::nullopt;
        });
    }
    return orderedByKey<std::uint64_t>(result, rows, direction, control, [&](RowId row) {
        return std::optional(rowKey(store.row(row), by));
    });
}

} // namespace lastack
