#include "diagram/rows.h"
#include "tests/diagram/picture.h"
#include "tests/diagram/reports.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lastack;
using namespace lastack::test;
using diagram::Item;
using diagram::ItemKind;
using diagram::rowsOf;

namespace {

diagram::LayoutOptions toScale(double perSecond, double width = 920) {
    return {.width = width, .scale = diagram::TimeScale::True, .perSecond = perSecond};
}

diagram::Diagram drawn(const TeardownReport& report, const diagram::LayoutOptions& options) {
    return layOut(report, diagram::SvgMetrics(), options);
}

double heightOf(const diagram::Diagram& picture, std::uint64_t frame) {
    for (const Item* dot : itemsOf(picture, ItemKind::Dot)) {
        if (number(dot->frame) == frame) {
            return dot->y1;
        }
    }
    FAIL("no dot of frame " << frame);
    return 0;
}

FrameNumber keyOf(const TeardownReport& report, diagram::RowKind kind) {
    for (const diagram::Row& row : rowsOf(report, {}).rows) {
        if (row.kind == kind) {
            return row.key;
        }
    }
    FAIL("no such row");
    return {};
}

} // namespace

TEST_CASE("a picture to scale puts every packet where its time does", "[diagram]") {
    for (const auto& [name, report] : sampleReports()) {
        const auto picture = drawn(report, toScale(300));
        INFO(name);
        REQUIRE(picture.perSecond > 0);
        for (const Item* dot : itemsOf(picture, ItemKind::Dot)) {
            const SegmentEvent& first = *rowsOf(report, {}).rows[dot->row].first;
            const double since =
                static_cast<double>((first.at - report.connection.firstAt).ns) / 1e9;
            CHECK(dot->y1 == Approx(picture.firstY + since * picture.perSecond));
        }
    }
}

TEST_CASE("a picture to scale draws no text over another, at any scale", "[diagram]") {
    for (const auto& [name, report] : sampleReports()) {
        for (const double perSecond : {0.0, 0.5, 20.0, 300.0, 5'000.0, 200'000.0}) {
            INFO(name << ", " << perSecond << " a second");
            CHECK(flawOf(drawn(report, toScale(perSecond))) == "");
        }
    }
}

TEST_CASE("a picture to scale keeps every arrow and drops the least important texts", "[diagram]") {
    const TeardownReport report = sampleReport("graceful-four-way");
    const auto close = drawn(report, toScale(1));
    const auto usual = drawn(report, {});
    CHECK(itemsOf(close, ItemKind::Arrow).size() == itemsOf(usual, ItemKind::Arrow).size());
    CHECK(itemsOf(close, ItemKind::Time).size() < itemsOf(usual, ItemKind::Time).size());
    const auto labels = textsOf(close, ItemKind::Label);
    REQUIRE_FALSE(labels.empty());
    CHECK(std::any_of(labels.begin(), labels.end(), [](const std::string& label) {
        return label.find("FIN") != std::string::npos;
    }));
}

TEST_CASE("arrows to scale fall by half the round trip", "[diagram]") {
    const TeardownReport report = sampleReport("graceful-four-way");
    REQUIRE(report.verdict.timing.roundTrip);
    const double trip = static_cast<double>(report.verdict.timing.roundTrip->ns) / 1e9;
    const auto picture = drawn(report, toScale(2'000));
    const Item& arrow = *itemsOf(picture, ItemKind::Arrow).front();
    CHECK(arrow.y2 - arrow.y1 == Approx(trip / 2 * 2'000));
}

TEST_CASE("a picture to scale stays as high as programs can scroll", "[diagram]") {
    TeardownReport report = sampleReport("silent-idle-drop");
    const auto picture = drawn(report, toScale(1e12));
    CHECK(picture.height < 500'000);
    CHECK(picture.perSecond < 1e12);
}

TEST_CASE("cells know no true scale", "[diagram]") {
    const TeardownReport report = sampleReport("graceful-four-way");
    diagram::LayoutOptions options = toScale(300, 100);
    options.slope = diagram::Slope::Flat;
    CHECK(layOut(report, diagram::CellMetrics(), options).perSecond == 0);
}

TEST_CASE("a pause that is opened has the height of its time, with ticks", "[diagram]") {
    const TeardownReport report = sampleReport("silent-30-seconds");
    const FrameNumber key = keyOf(report, diagram::RowKind::Pause);
    const auto closed = drawn(report, {});
    const auto open = drawn(report, {.opened = {key}});
    CHECK(open.height > closed.height + 300);
    CHECK(itemsOf(open, ItemKind::Arrow).size() == itemsOf(closed, ItemKind::Arrow).size());
    CHECK(textsOf(open, ItemKind::GapText).size() > textsOf(closed, ItemKind::GapText).size());
    CHECK(flawOf(open) == "");
    const double before = heightOf(open, number(key));
    const auto ticks = itemsOf(open, ItemKind::GapText);
    CHECK(std::all_of(ticks.begin(), ticks.end(), [&](const Item* tick) {
        return tick->text.find(" of ") == std::string::npos || tick->y1 > before;
    }));
}

TEST_CASE("a run and rows left out that are opened show every segment", "[diagram]") {
    const TeardownReport run = longTransfer(33);
    CHECK(rowsOf(run, {.opened = {keyOf(run, diagram::RowKind::Run)}}).rows.size() == 33);

    const TeardownReport report = longTransfer(4'000, Sprinkle::Retransmissions);
    const FrameNumber key = keyOf(report, diagram::RowKind::LeftOut);
    const auto closed = rowsOf(report, {});
    const auto open = rowsOf(report, {.opened = {key}});
    CHECK(open.rows.size() > closed.rows.size() + 100);
    const auto leftOut = [](const diagram::Rows& rows) {
        return std::count_if(rows.rows.begin(), rows.rows.end(), [](const diagram::Row& row) {
            return row.kind == diagram::RowKind::LeftOut;
        });
    };
    CHECK(leftOut(open) == leftOut(closed) - 1);
}

TEST_CASE("every call and indication tells which of its side it is", "[diagram]") {
    for (const auto& [name, report] : sampleReports()) {
        INFO(name);
        for (const Item& item : sloped(report).items) {
            const bool isCall = item.kind == ItemKind::Call;
            if (!isCall && item.kind != ItemKind::Indication) {
                continue;
            }
            const SideMapping& side = report.mapping.of(item.side);
            REQUIRE(item.source < (isCall ? side.calls.size() : side.indications.size()));
            const std::string label = isCall
                                          ? labelOf(side.calls[item.source], Vocabulary::Wsp)
                                          : labelOf(side.indications[item.source], Vocabulary::Wsp);
            CHECK(item.text.find(label.substr(0, 6)) != std::string::npos);
        }
    }
}
