#include "diagram/chart.h"

#include "diagram/outcome_tone.h"
#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack::diagram {

namespace {

constexpr std::size_t kMostCauses = 8;
constexpr std::size_t kMostServers = 6;

void add(Chart& chart, Bar bar) {
    if (bar.count > 0) {
        chart.largest = std::max(chart.largest, bar.count);
        chart.bars.push_back(std::move(bar));
    }
}

void largestFirst(Chart& chart, std::size_t most) {
    std::stable_sort(chart.bars.begin(), chart.bars.end(), [](const Bar& a, const Bar& b) {
        return a.count > b.count;
    });
    chart.bars.resize(std::min(chart.bars.size(), most));
}

// A word of the --where language, which is also one of the reader's.
std::string worded(std::string_view english, const Phrases& phrases) {
    return std::string(phrases.of(english));
}

Chart outcomes(const Overview& overview, const Phrases& phrases) {
    Chart chart{
        ChartKind::Outcomes,
        worded(phrase("Engine", "How they ended"), phrases),
        overview.connections};
    for (std::size_t i = 0; i < kOutcomes; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        const std::string name(nameOf(outcome));
        add(chart,
            {worded(name, phrases),
             std::string(glyphOf(outcome)),
             overview.outcomes[i],
             toneOf(outcome),
             "outcome == " + name});
    }
    return chart;
}

Chart initiators(const Overview& overview, const Phrases& phrases) {
    Chart chart{
        ChartKind::Initiators,
        worded(phrase("Engine", "Who began the end"), phrases),
        overview.connections};
    for (std::size_t i = 0; i < overview.initiators.size(); ++i) {
        const std::string name(nameOf(static_cast<Initiator>(i)));
        add(chart,
            {worded(name, phrases), "", overview.initiators[i], Tone::Muted, "initiator == " + name}
        );
    }
    return chart;
}

Chart causes(const Overview& overview, const Phrases& phrases) {
    Chart chart{ChartKind::Causes, worded(phrase("Engine", "Why"), phrases), overview.connections};
    for (std::size_t i = 0; i < kCauses; ++i) {
        const auto cause = static_cast<CauseKind>(i);
        add(chart,
            {worded(phraseOf(cause), phrases),
             "",
             overview.causes[i],
             Tone::Muted,
             fmt::format("cause == {}", nameOf(cause))});
    }
    largestFirst(chart, kMostCauses);
    return chart;
}

// "1 ms", "5 min": limits are whole numbers of one unit.
std::string shortDuration(std::int64_t ns, std::string_view space) {
    struct Unit {
        std::int64_t ns;
        std::string_view word, symbol;
    };

    constexpr Unit kUnits[] = {
        {3'600'000'000'000, "h", "h"},
        {60'000'000'000, "min", "m"},
        {1'000'000'000, "s", "s"},
        {1'000'000, "ms", "ms"},
    };
    for (const Unit& unit : kUnits) {
        if (ns >= unit.ns) {
            return fmt::format(
                "{}{}{}", ns / unit.ns, space, space.empty() ? unit.symbol : unit.word
            );
        }
    }
    return fmt::format("{}{}ns", ns, space);
}

Bar bucketBar(
    const DurationHistogram& histogram,
    std::size_t bucket,
    std::string_view field,
    const Phrases& phrases
) {
    const auto& limits = DurationHistogram::kLimitsNs;
    const bool first = bucket == 0;
    const bool last = bucket + 1 == limits.size();
    Bar bar;
    bar.count = histogram.counts[bucket];
    if (first) {
        bar.label = "< " + phrases.figure(shortDuration(limits[0], " "));
    } else {
        bar.label = "≥ " + phrases.figure(shortDuration(limits[bucket - 1], " "));
        bar.where = fmt::format("{} >= {}", field, shortDuration(limits[bucket - 1], ""));
    }
    if (!last) {
        bar.where += fmt::format(
            "{}{} < {}", first ? "" : " and ", field, shortDuration(limits[bucket], "")
        );
    }
    return bar;
}

// Empty buckets between others stay, so that the shape is true.
Chart histogram(
    ChartKind kind,
    std::string_view title,
    const DurationHistogram& durations,
    std::string_view field,
    const Phrases& phrases
) {
    Chart chart{kind, worded(title, phrases)};
    for (std::size_t i = 0; i < durations.counts.size(); ++i) {
        chart.bars.push_back(bucketBar(durations, i, field, phrases));
        chart.whole += durations.counts[i];
        chart.largest = std::max(chart.largest, durations.counts[i]);
    }
    const auto counts = [](const Bar& bar) {
        return bar.count > 0;
    };
    const auto first = std::find_if(chart.bars.begin(), chart.bars.end(), counts);
    const auto last = std::find_if(chart.bars.rbegin(), chart.bars.rend(), counts).base();
    chart.bars = first < last ? std::vector<Bar>(first, last) : std::vector<Bar>();
    return chart;
}

// As much of the time as tells one step from the next.
std::string timeText(Timestamp at, Duration width) {
    constexpr std::size_t kDate = 10;    // "2026-11-20"
    constexpr std::size_t kMinutes = 16; // "2026-11-20T08:15"
    constexpr std::size_t kSeconds = 19; // "2026-11-20T08:15:30"
    constexpr std::size_t kMillis = 23;  // "2026-11-20T08:15:30.123"
    const bool isDays = width >= Duration::seconds(86'400);
    const std::size_t length = isDays                           ? kDate
                               : width >= Duration::seconds(60) ? kMinutes
                               : width >= Duration::seconds(1)  ? kSeconds
                                                                : kMillis;
    std::string text = formatRfc3339(at).substr(0, length);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

Chart endings(const Overview& overview, const Phrases& phrases) {
    Chart chart{
        ChartKind::Endings,
        worded(phrase("Engine", "When they ended (UTC)"), phrases),
        overview.connections};
    const EndingTimes& times = overview.endTimes;
    for (std::size_t step = 0; step < times.steps(); ++step) {
        const Timestamp from =
            times.begin() + Duration{times.width().ns * static_cast<std::int64_t>(step)};
        const Timestamp to = from + times.width();
        Bar bar;
        bar.label = timeText(from, times.width());
        bar.count = times.count(step);
        bar.where = fmt::format("last.time_ns >= {} and last.time_ns < {}", from.ns, to.ns);
        chart.largest = std::max(chart.largest, bar.count);
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

Chart servers(const Overview& overview, const Phrases& phrases) {
    Chart chart{
        ChartKind::Servers,
        worded(phrase("Engine", "Servers with abortive or half-closed endings"), phrases)};
    for (const ServerCount& server : overview.topServers(kMostServers)) {
        chart.whole += server.abortive + server.halfClosed;
        add(chart,
            {toString(server.server),
             "",
             server.abortive + server.halfClosed,
             Tone::Abortive,
             fmt::format(
                 "server.ip == {} and server.port == {} and outcome in (abortive, half-closed)",
                 server.server.address.toString(),
                 server.server.port
             )});
    }
    return chart;
}

} // namespace

std::vector<Chart> chartsOf(const Overview& overview, const Phrases& phrases) {
    std::vector<Chart> charts;
    charts.push_back(outcomes(overview, phrases));
    charts.push_back(initiators(overview, phrases));
    charts.push_back(causes(overview, phrases));
    charts.push_back(endings(overview, phrases));
    charts.push_back(histogram(
        ChartKind::CloseTimes,
        phrase("Engine", "How long the close took"),
        overview.closeTimes,
        "timing.close",
        phrases
    ));
    charts.push_back(histogram(
        ChartKind::IdleTimes,
        phrase("Engine", "Silence before the close"),
        overview.idleBeforeClose,
        "timing.idle_before_close",
        phrases
    ));
    charts.push_back(servers(overview, phrases));
    std::erase_if(charts, [](const Chart& chart) { return chart.bars.empty(); });
    return charts;
}

} // namespace lastack::diagram
