#include "diagram/rows.h"
#include "tests/diagram/picture.h"
#include "tests/diagram/reports.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <chrono>

using namespace lastack;
using namespace lastack::test;
using diagram::DataDetail;
using diagram::ItemKind;
using diagram::RowKind;
using diagram::rowsOf;

namespace {

std::size_t countOf(const diagram::Rows& rows, RowKind kind) {
    return static_cast<std::size_t>(std::count_if(
        rows.rows.begin(),
        rows.rows.end(),
        [kind](const diagram::Row& row) { return row.kind == kind; }
    ));
}

bool anyIs(const std::vector<std::string>& texts, std::string_view wanted) {
    return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

} // namespace

TEST_CASE("data that nothing rests on is one row", "[diagram]") {
    const TeardownReport report = longTransfer(33);
    const auto rows = rowsOf(report, {});
    CHECK(rows.rows.size() == 4);
    CHECK(countOf(rows, RowKind::Run) == 1);
    CHECK(anyIs(textsOf(sloped(report), ItemKind::Label), "20 segments, 29,200 B, #4-33"));
}

TEST_CASE("every segment is a row for those who ask", "[diagram]") {
    const TeardownReport report = longTransfer(33);
    CHECK(rowsOf(report, {.data = DataDetail::Each}).rows.size() == 33);
}

TEST_CASE("a segment that was sent again is never in a run", "[diagram]") {
    const TeardownReport report = longTransfer(60, Sprinkle::Retransmissions);
    const auto rows = rowsOf(report, {});
    for (const diagram::Row& row : rows.rows) {
        const bool again = row.first->marks.has(EventMarks::kRetransmission);
        CHECK((row.kind == RowKind::Segment || !again));
    }
    CHECK(countOf(rows, RowKind::Segment) > 3);
}

TEST_CASE("a single request and its answer stay as they are", "[diagram]") {
    const auto rows = rowsOf(sampleReport("graceful-four-way"), {});
    CHECK(countOf(rows, RowKind::Run) == 0);
}

TEST_CASE("what a verdict rests on keeps its row in a long transfer", "[diagram]") {
    TeardownReport report = longTransfer(40'000, Sprinkle::Retransmissions);
    SegmentEvent reset = report.transcript->segments[20'000];
    reset.kind = EventKind::Rst;
    report.connection.events.push_back(reset);
    const auto position = static_cast<EventIndex>(report.connection.events.size() - 1);
    report.verdict.evidence.push_back(position);
    const auto rows = rowsOf(report, {});
    CHECK(rows.rows.size() < 150);
    CHECK(countOf(rows, RowKind::LeftOut) == 2);
    const auto row = rows.rowOfEvent[static_cast<std::size_t>(position)];
    REQUIRE(row != diagram::kNoRow);
    CHECK(rows.rows[row].first->frame == reset.frame);
}

TEST_CASE("segments that were not kept leave a break that counts them", "[diagram]") {
    TeardownReport report = longTransfer(40);
    report.transcript = nullptr;
    while (report.connection.events.size() < 20) {
        SegmentEvent event = report.connection.events.back();
        event.kind = EventKind::Fin;
        event.frame = static_cast<FrameNumber>(number(event.frame) + 1);
        report.connection.events.push_back(event);
    }
    report.connection.eventsOmitted = 1'204;
    CHECK(countOf(rowsOf(report, {}), RowKind::Unkept) == 1);
    CHECK(anyIs(textsOf(sloped(report), ItemKind::GapText), "1,204 more events, 0 ns"));
}

TEST_CASE("a hundred thousand segments are laid out in time that grows with them", "[diagram]") {
    const TeardownReport report = longTransfer(100'000, Sprinkle::Retransmissions);
    for (const auto detail : {DataDetail::Each, DataDetail::Collapsed}) {
        const auto begin = std::chrono::steady_clock::now();
        const auto picture = layOut(report, diagram::SvgMetrics(), {.data = detail});
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now() - begin;
        WARN(itemsOf(picture, ItemKind::Arrow).size() << " arrows: " << taken.count() << " ms");
        CHECK(picture.height > 0);
    }
}
