#include "app/cli/live_lines.h"

#include "report/figures.h"
#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

namespace lastack::cli {

namespace {

double perSecond(std::uint64_t now, std::uint64_t before, Duration duration) {
    constexpr double kNsPerSecond = 1e9;
    const double seconds = static_cast<double>(duration.ns) / kNsPerSecond;
    return seconds > 0 ? static_cast<double>(now - before) / seconds : 0.0;
}

// "1.2 k"
std::string scaled(double value) {
    constexpr std::string_view kPrefixes[] = {"", "k", "M", "G", "T"};
    std::size_t prefix = 0;
    while (value >= 999.5 && prefix + 1 < std::size(kPrefixes)) {
        value /= 1000;
        ++prefix;
    }
    const int decimals = prefix > 0 && value < 9.95 ? 1 : 0;
    return fmt::format("{:.{}f} {}", value, decimals, kPrefixes[prefix]);
}

std::string dropText(const DropCounts& drops) {
    const auto total = drops.total();
    if (!total) {
        return "drops unknown";
    }
    if (*total == 0) {
        return "no drops";
    }
    return fmt::format(
        "DROPPED {} by the interface, {} by the kernel, {} by lastack-capture",
        drops.byInterface.value_or(0),
        drops.byKernel.value_or(0),
        drops.byTool.value_or(0)
    );
}

std::string rateText(const LiveInterval& interval) {
    constexpr double kBitsPerByte = 8;
    const auto& [at, duration, before, now, live] = interval;
    return fmt::format(
        "{}packets/s  {}bit/s  {}ended/s",
        scaled(perSecond(now.packets, before.packets, duration)),
        scaled(perSecond(now.bytes, before.bytes, duration) * kBitsPerByte),
        scaled(perSecond(now.ended, before.ended, duration))
    );
}

std::string liveText(const LiveCounts& live) {
    return fmt::format(
        "{} open, {} half-closed, {} opening", live.open, live.halfClosed, live.opening
    );
}

std::string outcomesText(const LiveInterval& interval) {
    std::string text;
    for (std::size_t i = 0; i < interval.now.outcomes.size(); ++i) {
        const std::uint64_t count = interval.now.outcomes[i] - interval.before.outcomes[i];
        if (count > 0) {
            text += fmt::format(
                "{}{} {}", text.empty() ? "" : ", ", count, nameOf(static_cast<Outcome>(i))
            );
        }
    }
    return text;
}

std::string countJson(const std::optional<std::uint64_t>& count) {
    return count ? fmt::format("{}", *count) : "null";
}

std::string_view stateOf(const LiveFlow& flow) {
    return flow.isOpening                         ? "opening"
           : flow.finAcked[0] != flow.finAcked[1] ? "half-closed"
                                                  : "open";
}

// Who has closed its direction of a half-closed connection.
std::optional<std::string_view> closedBy(const LiveFlow& flow) {
    if (flow.finAcked[0] == flow.finAcked[1]) {
        return std::nullopt;
    }
    return flow.finAcked[flow.client] ? "client" : "server";
}

std::string endJson(const Endpoint& end) {
    return fmt::format(R"({{"ip":"{}","port":{}}})", end.address.toString(), end.port);
}

} // namespace

std::string statusText(const LiveInterval& interval) {
    return fmt::format(
        "{}  {} ended  {}  {}",
        rateText(interval),
        interval.now.ended,
        liveText(interval.live),
        dropText(interval.now.drops)
    );
}

std::string intervalText(const LiveInterval& interval) {
    const std::string time = formatRfc3339(interval.at);
    const std::string outcomes = outcomesText(interval);
    return fmt::format(
        "-- {}  {}{}; now {}; {}\n",
        time.substr(time.find('T') + 1, 8),
        rateText(interval),
        outcomes.empty() ? "" : fmt::format(" ({})", outcomes),
        liveText(interval.live),
        dropText(interval.now.drops)
    );
}

std::string intervalJson(const LiveInterval& interval) {
    const auto& [at, duration, before, now, live] = interval;
    std::string outcomes;
    for (std::size_t i = 0; i < now.outcomes.size(); ++i) {
        outcomes += fmt::format(
            R"({}"{}":{})",
            i == 0 ? "" : ",",
            nameOf(static_cast<Outcome>(i)),
            now.outcomes[i] - before.outcomes[i]
        );
    }
    return fmt::format(
        R"({{"schema":"lastack.live/1","kind":"interval","time_ns":{},"duration_ns":{},"packets":{},)"
        R"("bytes":{},"ended":{},"outcomes":{{{}}},"opening":{},"open":{},"half_closed":{},)"
        R"("dropped_by_interface":{},"dropped_by_kernel":{},"dropped_by_tool":{}}})"
        "\n",
        at.ns,
        duration.ns,
        now.packets - before.packets,
        now.bytes - before.bytes,
        now.ended - before.ended,
        outcomes,
        live.opening,
        live.open,
        live.halfClosed,
        countJson(now.drops.byInterface),
        countJson(now.drops.byKernel),
        countJson(now.drops.byTool)
    );
}

void sortByAge(std::vector<OpenConnection>& open) {
    std::sort(open.begin(), open.end(), [](const OpenConnection& a, const OpenConnection& b) {
        const bool aHalf = closedBy(a.flow).has_value();
        const bool bHalf = closedBy(b.flow).has_value();
        return aHalf != bHalf ? aHalf : b.idle < a.idle;
    });
}

std::string openText(const OpenConnection& open) {
    const LiveFlow& flow = open.flow;
    const auto by = closedBy(flow);
    return fmt::format(
        "   {:>9}  {}  {} > {}  idle {:.1f} s\n",
        number(flow.id),
        by ? fmt::format("half-closed by {}", *by) : std::string(stateOf(flow)),
        toString(flow.ends[flow.client]),
        toString(flow.ends[1 - flow.client]),
        static_cast<double>(open.idle.ns) / 1e9
    );
}

std::string openJson(const OpenConnection& open, Timestamp at) {
    const LiveFlow& flow = open.flow;
    const auto by = closedBy(flow);
    return fmt::format(
        R"({{"schema":"lastack.live/1","kind":"open","time_ns":{},"id":{},"client":{},"server":{},)"
        R"("state":"{}","closed_by":{},"idle_ns":{}}})"
        "\n",
        at.ns,
        number(flow.id),
        endJson(flow.ends[flow.client]),
        endJson(flow.ends[1 - flow.client]),
        stateOf(flow),
        by ? fmt::format("\"{}\"", *by) : "null",
        open.idle.ns
    );
}

} // namespace lastack::cli
