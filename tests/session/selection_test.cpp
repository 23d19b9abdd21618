#include "capture/frame_lookup.h"
#include "diagram/layout.h"
#include "diagram/row_list.h"
#include "report/wireshark_filter.h"
#include "session/selection.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <algorithm>

using namespace lastack;
using namespace lastack::test;

namespace {

std::vector<std::string> allPaths() {
    std::vector<std::string> paths;
    for (const Sample& sample : allSamples()) {
        paths.push_back((sourceDirectory() / "captures" / sample.file).string());
    }
    return paths;
}

RunResult analyzed(const std::vector<std::string>& paths) {
    SessionOptions options;
    options.paths = paths;
    options.explain = ExplainOptions{};
    auto result = analyze(options, {});
    REQUIRE(result);
    return std::move(*result);
}

const RunResult& everySample() {
    static const RunResult kResult = analyzed(allPaths());
    return kResult;
}

const RowIds& allRows() {
    return everySample().connections.inOrderOfStart();
}

bool startedEarlier(RowId a, RowId b) {
    const ResultStore& connections = everySample().connections;
    return connections.row(a).id < connections.row(b).id;
}

TeardownReport outlineOf(RowId row) {
    TeardownReport outline;
    REQUIRE(everySample().outline(row, outline));
    return outline;
}

} // namespace

TEST_CASE("without a filter every connection matches, with the totals of the run", "[session]") {
    const auto all = matching(everySample(), nullptr, {});
    REQUIRE(all);
    CHECK(all->rows == allRows());
    CHECK(all->overview.outcomes == everySample().overview.outcomes);
}

TEST_CASE("a filter selects what a run with that filter counts", "[session]") {
    const auto filter = Filter::compile("outcome == abortive and initiator == client");
    REQUIRE(filter);
    const auto found = matching(everySample(), &*filter, {});
    REQUIRE(found);
    SessionOptions options;
    options.paths = allPaths();
    options.where = &*filter;
    const auto filtered = analyze(options, {});
    REQUIRE(filtered);
    CHECK(found->rows.size() == filtered->connections.size());
    CHECK(found->overview.causes == filtered->overview.causes);
    CHECK(found->overview.bytesAtRisk == filtered->overview.bytesAtRisk);
    CHECK(std::is_sorted(found->rows.begin(), found->rows.end(), startedEarlier));
}

TEST_CASE("every order holds the same rows", "[session]") {
    const RowIds all = allRows();
    for (int i = 0; i <= static_cast<int>(OrderBy::LastFrame); ++i) {
        const auto by = static_cast<OrderBy>(i);
        INFO("order " << i);
        const auto up = ordered(everySample(), allRows(), by, SortDirection::Ascending, {});
        const auto down = ordered(everySample(), allRows(), by, SortDirection::Descending, {});
        REQUIRE(up);
        REQUIRE(down);
        CHECK(std::is_permutation(up->begin(), up->end(), all.begin(), all.end()));
        CHECK(std::is_permutation(down->begin(), down->end(), all.begin(), all.end()));
    }
}

TEST_CASE("rows are in the order that was asked for, equal ones in order of start", "[session]") {
    const auto rows =
        ordered(everySample(), allRows(), OrderBy::Outcome, SortDirection::Ascending, {});
    REQUIRE(rows);
    CHECK(outlineOf(rows->front()).verdict.outcome == Outcome::Abortive);
    CHECK(outlineOf(rows->back()).verdict.outcome == Outcome::Graceful);
    for (std::size_t i = 1; i < rows->size(); ++i) {
        if (outlineOf((*rows)[i]).verdict.outcome == outlineOf((*rows)[i - 1]).verdict.outcome) {
            CHECK(startedEarlier((*rows)[i - 1], (*rows)[i]));
        }
    }
    const auto late =
        ordered(everySample(), allRows(), OrderBy::Opened, SortDirection::Descending, {});
    REQUIRE(late);
    for (std::size_t i = 1; i < late->size(); ++i) {
        CHECK(
            outlineOf((*late)[i]).connection.firstAt <= outlineOf((*late)[i - 1]).connection.firstAt
        );
    }
}

TEST_CASE("a selection that is told to stop gives nothing", "[session]") {
    std::stop_source source;
    source.request_stop();
    const auto filter = Filter::compile("outcome == abortive");
    REQUIRE(filter);
    const PassControl stopped{source.get_token(), {}};
    CHECK_FALSE(matching(everySample(), &*filter, stopped));
    CHECK_FALSE(
        ordered(everySample(), allRows(), OrderBy::Server, SortDirection::Ascending, stopped)
    );
}

TEST_CASE("a connection is found by its number", "[session]") {
    const auto& connections = everySample().connections;
    for (const RowId row : allRows()) {
        CHECK(connections.find(outlineOf(row).connection.id) == row);
    }
    CHECK_FALSE(connections.find(ConnectionId{0}));
    CHECK_FALSE(connections.find(ConnectionId{1'000'000}));
}

TEST_CASE("a frame is found by its number, with its bytes", "[session]") {
    const auto path = (sourceDirectory() / "captures/hard-close.pcapng").string();
    const auto first = frameOf({path}, FrameNumber{1});
    REQUIRE(first);
    CHECK(number(first->number) == 1);
    CHECK(first->bytes.size() == first->length);
    CHECK(first->link == LinkType::Ethernet);
    CHECK_FALSE(frameOf({path}, FrameNumber{0}));
    const auto none = frameOf({path}, FrameNumber{100'000});
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::ReadFailed);
}

TEST_CASE("the list of rows is the diagram's rows", "[session]") {
    for (const RowId row : allRows()) {
        const auto report = everySample().report(row);
        REQUIRE(report);
        const diagram::LayoutOptions options;
        const auto drawn = diagram::layOut(*report, diagram::SvgMetrics{}, options);
        const auto list = diagram::listRows(*report, options);
        for (const diagram::Item& item : drawn.items) {
            if (item.kind == diagram::ItemKind::Arrow) {
                REQUIRE(item.row < list.size());
                CHECK(list[item.row].frame == item.frame);
                CHECK(
                    list[item.row].sentence.find(std::to_string(number(item.frame))) !=
                    std::string::npos
                );
            }
        }
    }
}

TEST_CASE("a display filter names both ends and the packets between", "[session]") {
    const auto result = analyzed({(sourceDirectory() / "captures/ipv6-close.pcapng").string()});
    const auto report = result.report(0);
    REQUIRE(report);
    const auto text = wiresharkFilter(report->connection);
    CHECK(text.starts_with("(ipv6.addr eq "));
    CHECK(text.find("tcp.port eq ") != std::string::npos);
    CHECK(text.ends_with(std::to_string(number(report->connection.lastFrame))));
}
