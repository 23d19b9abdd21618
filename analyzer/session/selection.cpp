#include "session/selection.h"

#include "report/text_table.h"
#include "verdict/judge.h"
#include "wsp/explain.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace lastack {

namespace {

constexpr std::size_t kRowsPerLook = 1'024; // between two looks at the stop token

bool isTimeToStop(std::size_t done, const std::stop_token& stop) {
    return done % kRowsPerLook == 0 && stop.stop_requested();
}

// Enumerators by how bad the ending is for the applications.
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
std::uint64_t keyOf(const std::optional<Duration>& duration) {
    return duration ? keyOf(duration->ns) : std::numeric_limits<std::uint64_t>::max();
}

template <typename Code>
std::uint64_t keyOfCode(Code code) {
    return static_cast<std::uint64_t>(code);
}

std::uint64_t retransmittedFins(const Connection& connection) {
    std::uint64_t sum = 0;
    for (const DirectionFacts& direction : connection.directions) {
        sum += direction.fins > 0 ? direction.fins - 1 : 0;
    }
    return sum;
}

// Of the orders that need no verdict.
std::optional<std::uint64_t> headerKey(const Connection& connection, OrderBy by) {
    const auto& [client, server] = connection.directions;
    switch (by) {
    case OrderBy::Opened:
        return keyOf(connection.firstAt.ns);
    case OrderBy::Duration:
        return keyOf((connection.lastAt - connection.firstAt).ns);
    case OrderBy::Transport:
        return keyOfCode(connection.transport);
    case OrderBy::ClientBytes:
        return client.bytes;
    case OrderBy::ServerBytes:
        return server.bytes;
    case OrderBy::Packets:
        return client.packets + server.packets;
    case OrderBy::RetransmittedFins:
        return retransmittedFins(connection);
    case OrderBy::Encapsulation:
        return keyOfCode(connection.encapsulation);
    case OrderBy::FirstFrame:
        return number(connection.firstFrame);
    case OrderBy::LastFrame:
        return number(connection.lastFrame);
    default:
        return std::nullopt;
    }
}

std::uint64_t verdictKey(const Verdict& verdict, OrderBy by) {
    switch (by) {
    case OrderBy::Outcome:
        return severityOf(verdict.outcome);
    case OrderBy::Initiator:
        return keyOfCode(verdict.initiator);
    case OrderBy::ResetBy:
        return keyOfCode(verdict.resetBy);
    case OrderBy::Cause:
        return verdict.hasCause ? keyOfCode(verdict.cause.kind) : kCauses;
    case OrderBy::Pattern:
        return verdict.pattern == Pattern::None ? kPatterns : keyOfCode(verdict.pattern);
    case OrderBy::Confidence:
        return keyOfCode(verdict.confidence);
    case OrderBy::CloseTime:
        return keyOf(verdict.timing.close);
    case OrderBy::RoundTrip:
        return keyOf(verdict.timing.roundTrip);
    case OrderBy::BytesAtRisk:
        return bytesAtRisk(verdict);
    default:
        return 0;
    }
}

std::uint64_t scalarKey(const Connection& connection, OrderBy by) {
    const auto known = headerKey(connection, by);
    return known ? *known : verdictKey(judge(connection), by);
}

const Endpoint& endOf(const Connection& connection, OrderBy by) {
    return by == OrderBy::Client ? connection.client : connection.server;
}

template <typename Key, typename Read>
std::optional<RowIds> orderedByKey(
    const RunResult& result,
    const RowIds& rows,
    SortDirection direction,
    const std::stop_token& stop,
    const Read& read
) {
    std::vector<std::pair<Key, RowId>> keyed;
    keyed.reserve(rows.size());
    Connection connection;
    for (const RowId row : rows) {
        if (isTimeToStop(keyed.size(), stop) || !result.connections.load(row, connection)) {
            return std::nullopt;
        }
        keyed.emplace_back(read(connection), row);
    }
    std::sort(keyed.begin(), keyed.end(), [direction](const auto& a, const auto& b) {
        if (a.first != b.first) {
            return direction == SortDirection::Ascending ? a.first < b.first : b.first < a.first;
        }
        return a.second < b.second;
    });
    RowIds order;
    order.reserve(keyed.size());
    for (const auto& [key, row] : keyed) {
        order.push_back(row);
    }
    return order;
}

std::optional<Matching> everything(const RunResult& result) {
    Matching all;
    all.rows.resize(result.connections.size());
    std::iota(all.rows.begin(), all.rows.end(), RowId{0});
    all.overview = result.overview;
    return all;
}

} // namespace

std::optional<Matching> matching(
    const RunResult& result, const Filter* where, const std::stop_token& stop
) {
    if (where == nullptr) {
        return everything(result);
    }
    Matching found;
    TeardownReport report;
    for (std::size_t position = 0; position < result.connections.size(); ++position) {
        if (isTimeToStop(position, stop) || !result.outline(position, report)) {
            return std::nullopt;
        }
        if (where->needs() == FilterNeeds::Calls) {
            const auto options = result.explaining.value_or(ExplainOptions{});
            report.mapping = explain(report.connection, report.verdict, options);
        }
        if (where->matches(report)) {
            found.rows.push_back(static_cast<RowId>(position));
            found.overview.add(report.connection, report.verdict);
        }
    }
    return found;
}

std::optional<RowIds> ordered(
    const RunResult& result,
    const RowIds& rows,
    OrderBy by,
    SortDirection direction,
    const std::stop_token& stop
) {
    if (by == OrderBy::Number) {
        RowIds order = rows;
        std::sort(order.begin(), order.end());
        if (direction == SortDirection::Descending) {
            std::reverse(order.begin(), order.end());
        }
        return order;
    }
    if (by == OrderBy::Client || by == OrderBy::Server) {
        return orderedByKey<Endpoint>(result, rows, direction, stop, [by](const auto& connection) {
            return endOf(connection, by);
        });
    }
    return orderedByKey<std::uint64_t>(result, rows, direction, stop, [by](const auto& connection) {
        return scalarKey(connection, by);
    });
}

} // namespace lastack
