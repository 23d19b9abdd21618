#include "app/cli/order.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack::cli {

namespace {

// How bad an ending is for the applications: what was cut off first, what ended in order last.
std::uint64_t severityOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Abortive:
        return 7;
    case Outcome::HalfClosed:
        return 6;
    case Outcome::TimedOut:
        return 5;
    case Outcome::Refused:
        return 4;
    case Outcome::Unanswered:
        return 3;
    case Outcome::Unknown:
        return 2;
    case Outcome::StillOpen:
        return 1;
    case Outcome::Graceful:
        return 0;
    }
    return 0;
}

std::uint64_t weightOf(const EndingRow& row, SortKey key) {
    switch (key) {
    case SortKey::Start:
        return 0;
    case SortKey::Severity:
        return severityOf(row.ending.outcome);
    case SortKey::Duration:
        return static_cast<std::uint64_t>(std::max<std::int64_t>((row.lastAt - row.firstAt).ns, 0));
    case SortKey::Bytes:
        return row.bytes[0] + row.bytes[1];
    case SortKey::Packets:
        return row.packets[0] + row.packets[1];
    }
    return 0;
}

} // namespace

RowIds orderOf(const RunResult& result, SortKey key) {
    const ResultStore& connections = result.connections;
    RowIds order = connections.inOrderOfStart();
    if (key != SortKey::Start) {
        std::stable_sort(order.begin(), order.end(), [&](RowId a, RowId b) {
            return weightOf(connections.row(a), key) > weightOf(connections.row(b), key);
        });
    }
    return order;
}

std::string connectionCount(std::uint64_t connections) {
    if (connections == 0) {
        return "no TCP connections";
    }
    return connections == 1 ? "only connection 1" : fmt::format("connections 1 to {}", connections);
}

} // namespace lastack::cli
