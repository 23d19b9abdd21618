#include "app/cli/order.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

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

std::uint64_t weightOf(const TeardownReport& report, SortKey key) {
    const auto& [client, server] = report.connection.directions;
    switch (key) {
    case SortKey::Start:
        return 0;
    case SortKey::Severity:
        return severityOf(report.verdict.outcome);
    case SortKey::Duration:
        return static_cast<std::uint64_t>(
            std::max<std::int64_t>(report.verdict.timing.duration.ns, 0)
        );
    case SortKey::Bytes:
        return client.bytes + server.bytes;
    case SortKey::Packets:
        return client.packets + server.packets;
    }
    return 0;
}

} // namespace

std::vector<std::size_t> orderOf(const RunResult& result, SortKey key) {
    std::vector<std::size_t> order(result.connections.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (key == SortKey::Start) {
        return order;
    }
    std::vector<std::uint64_t> weights(order.size());
    for (const std::size_t position : order) {
        const auto report = result.report(position);
        weights[position] = report ? weightOf(*report, key) : 0;
    }
    std::stable_sort(order.begin(), order.end(), [&weights](std::size_t a, std::size_t b) {
        return weights[a] > weights[b];
    });
    return order;
}

std::string connectionCount(std::uint64_t connections) {
    if (connections == 0) {
        return "no TCP connections";
    }
    return connections == 1 ? "only connection 1" : fmt::format("connections 1 to {}", connections);
}

} // namespace lastack::cli
