#include "diagram/layout.h"

#include "diagram/measure.h"
#include "diagram/surroundings.h"
#include "net/huge_pages.h"
#include "report/sentence.h"
#include "report/words.h"

#include <algorithm>
#include <cmath>

namespace lastack::diagram {

namespace {

// Room beside a lane, as a share of the width.
constexpr double kLeastOuter = 0.18;
constexpr double kMostOuter = 0.285;

constexpr std::size_t kItemsPerRow = 5; // arrow, dot, label, time, a piece of the tap line
constexpr std::size_t kOtherItems = 64;

// Both lanes stand equally far from the edges; what is beside them decides how far.
Lanes lanesFor(const Connection& connection, const LayoutOptions& options, double beside) {
    double lane = std::clamp(beside, kLeastOuter * options.width, kMostOuter * options.width);
    lane = options.slope == Slope::Flat ? std::floor(lane) + 0.5 : lane;
    return {
        .left = lane,
        .right = options.width - lane,
        .width = options.width,
        .tap = tapOf(connection)};
}

void placeRows(
    const TeardownReport& report,
    const Rows& rows,
    const Lanes& lanes,
    const Spacing& spacing,
    Measure& measure,
    Placer& placer
) {
    for (std::uint32_t i = 0; i < rows.rows.size(); ++i) {
        const Row& row = rows.rows[i];
        if (row.first == nullptr) {
            placer.gap(measure.gap(i));
            continue;
        }
        if (i + 1 == rows.rows.size() || rows.rows[i + 1].first == nullptr ||
            !areCrossing(report, row, rows.rows[i + 1])) {
            placer.place(measure.block(i));
            continue;
        }
        auto both = measure.crossing(i++);
        if (Placer::crossingDistance(lanes, spacing, row.from)) {
            placer.placeCrossing(std::move(both[0]), std::move(both[1]));
        } else {
            placer.place(std::move(both[0]));
            placer.place(std::move(both[1]));
        }
    }
}

double secondsOf(Duration duration) {
    constexpr double kNs = 1e9;
    return static_cast<double>(std::max<std::int64_t>(duration.ns, 0)) / kNs;
}

// Cells have no true scale, and no picture is higher than programs can scroll.
LayoutOptions settled(const TeardownReport& report, const LayoutOptions& options) {
    constexpr double kMostHeight = 400'000;
    constexpr double kLeastPerSecond = 1e-6;
    LayoutOptions settled = options;
    if (options.slope == Slope::Flat || options.scale == TimeScale::Compressed) {
        settled.scale = TimeScale::Compressed;
        settled.perSecond = 0;
        return settled;
    }
    const double span = secondsOf(report.connection.lastAt - report.connection.firstAt);
    const double most = span > 0 ? kMostHeight / span : kMostHeight;
    settled.perSecond = std::clamp(options.perSecond, std::min(kLeastPerSecond, most), most);
    return settled;
}

// Arrows fall by half the round trip, as far as that is known.
Spacing spacingFor(
    const TeardownReport& report, const TextMetrics& metrics, const LayoutOptions& options
) {
    if (options.scale == TimeScale::Compressed) {
        return spacingOf(options.slope, metrics);
    }
    const double trip = secondsOf(report.verdict.timing.roundTrip.value_or(Duration{}));
    return trueSpacingOf(trip / 2 * options.perSecond, metrics);
}

void placeByTime(
    const TeardownReport& report,
    const Rows& rows,
    Diagram& diagram,
    Measure& measure,
    Placer& placer
) {
    for (std::uint32_t i = 0; i < rows.rows.size(); ++i) {
        const Row& row = rows.rows[i];
        if (row.first == nullptr) {
            placer.gap(measure.gap(i));
            continue;
        }
        const double since = secondsOf(row.first->at - report.connection.firstAt);
        placer.placeAt(measure.block(i), diagram.firstY + since * diagram.perSecond);
    }
    placer.thinOut();
}

Diagram emptyFor(
    const TeardownReport& report, const LayoutOptions& options, double lineHeight, std::size_t rows
) {
    const Phrases& phrases = *options.phrases;
    Diagram diagram;
    diagram.width = options.width;
    diagram.lineHeight = lineHeight;
    diagram.title =
        say(phrases,
            phrase("Engine", "Connection {number}: {outcome}"),
            {{"number", std::to_string(number(report.connection.id))},
             {"outcome", std::string(phrases.of(nameOf(report.verdict.outcome)))}});
    diagram.description = summaryOf(report, phrases);
    diagram.items.reserve(rows * kItemsPerRow + kOtherItems);
    preferHugePages(diagram.items.data(), diagram.items.capacity() * sizeof(Item));
    return diagram;
}

} // namespace

Diagram layOut(
    const TeardownReport& report, const TextMetrics& metrics, const LayoutOptions& asked
) {
    const LayoutOptions options = settled(report, asked);
    const Spacing spacing = spacingFor(report, metrics, options);
    const Rows rows = rowsOf(report, options);
    Marks marks = marksOf(report, rows, options);
    Measure measure(report, options, metrics, rows);
    const double pad = spacing.textPad + spacing.margin;
    const double widest = std::max(
        {widestOf(marks, kMostOuter * options.width - pad, metrics),
         measure.timeWidth(),
         Surroundings::timelessWidth(marks, metrics, *options.phrases)}
    );
    const Lanes lanes = lanesFor(report.connection, options, widest + pad);
    fit(marks, lanes.left - pad, metrics);
    measure.use(lanes, spacing, marks, lanes.left - pad);

    Diagram diagram = emptyFor(report, options, spacing.line, rows.rows.size());
    Surroundings surroundings(report, options, metrics, lanes, spacing, diagram.items);
    const double top = surroundings.titles();
    const std::size_t lifelines = diagram.items.size();
    diagram.items.resize(lifelines + 2);
    Placer placer(diagram.items, lanes, spacing, top);
    if (options.scale == TimeScale::True) {
        constexpr double kLinesAbove = 3.5; // of what stands at the first packet
        diagram.perSecond = options.perSecond;
        diagram.firstY = top + spacing.slope + kLinesAbove * spacing.line;
        placeByTime(report, rows, diagram, measure, placer);
    } else {
        placeRows(report, rows, lanes, spacing, measure, placer);
    }
    const double end = placer.bottom() + (options.slope == Slope::Flat ? 0 : 0.6 * spacing.line);
    placer.drawTapLine(top, end);
    surroundings.lifelines(lifelines, top, end);
    const double below = surroundings.states(surroundings.timeless(marks, end));
    diagram.height = surroundings.legend(marks, below) + spacing.margin;
    return diagram;
}

} // namespace lastack::diagram
