#include "session/live_run.h"
#include "session/selection.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

using namespace lastack;
using namespace lastack::test;

namespace {

using View = std::shared_ptr<const RunResult>;

SessionOptions everySample() {
    SessionOptions options;
    for (const Sample& sample : allSamples()) {
        options.paths.push_back((sourceDirectory() / "captures" / sample.file).string());
    }
    options.explain = ExplainOptions{};
    return options;
}

struct Watched {
    std::vector<View> views;
    RunResult result;
};

// Somebody looks after every batch.
Watched watched(const SessionOptions& options) {
    Watched watched;
    RunControl control;
    control.wantsView = [] {
        return true;
    };
    control.onView = [&watched](View view) {
        watched.views.push_back(std::move(view));
    };
    auto result = analyze(options, control);
    REQUIRE(result);
    watched.result = std::move(*result);
    return watched;
}

std::vector<bool> membership(const RowIds& rows, std::size_t size) {
    std::vector<bool> member(size);
    for (const RowId row : rows) {
        member[row] = true;
    }
    return member;
}

// One for every field that a row knows, chosen so that it tells connections apart.
const std::vector<std::string>& filtersOfRows() {
    static const std::vector<std::string> kFilters{
        "id <= 20",
        "transport == tcp",
        "transport != tcp and ip in 0.0.0.0/0",
        "ip in 10.0.0.0/8",
        "port in (80, 443)",
        "client.ip in 10.0.0.0/9",
        "client.port > 40000",
        "server.ip in (10.0.0.0/8, 192.168.0.0/16)",
        "server.port == 80",
        "roles == handshake",
        "incarnation > 0",
        "encapsulation ~ vlan",
        "encapsulation == null",
        "first.packet > 200",
        "first.time > 2020-01-01",
        "last.packet < 300",
        "last.time > 2020-01-01",
        "packets > 10",
        "packets.client > 5",
        "packets.server > 5",
        "bytes > 1k",
        "bytes.client > 100",
        "bytes.server > 100",
        "observed.midstream",
        "observed.one_sided",
        "observed.capture_loss",
        "observed.rtt_ns > 5ms",
        "observed.rtt_ns == null",
        "outcome == abortive",
        "pattern == P10",
        "pattern == null",
        "pattern_name ~ close",
        "initiator == client",
        "client in fin_by",
        "fin_by == null",
        "rst_by == server",
        "rst_by == null",
        "cause.kind == unread-data",
        "cause.kind == null",
        "cause.confidence >= likely",
        "directions.client_to_server.end == fin-acked",
        "directions.client_to_server.unacked_bytes > 0",
        "directions.client_to_server.at_risk_bytes > 0",
        "directions.server_to_client.end == reset",
        "directions.server_to_client.unacked_bytes > 0",
        "directions.server_to_client.at_risk_bytes > 0",
        "timing.duration_ns > 1s",
        "timing.idle_before_close_ns > 1s",
        "timing.half_closed_ns > 1ms",
        "timing.close_ns < 100ms",
        "timing.close_ns == null",
    };
    return kFilters;
}

// Of any test of that field.
FilterNeeds needsOf(const std::string& field) {
    for (const char* const test :
         {" == null", " == 1", " ~ e", " ~ c", " in 10.0.0.0/8", " > 1s", " > 2020-01-01", ""}) {
        if (const auto filter = Filter::compile(field + test)) {
            return filter->needs();
        }
    }
    FAIL("no test of " << field << " compiles");
    return {};
}

} // namespace

TEST_CASE("rows tell filters what whole connections tell them", "[session]") {
    const auto result = analyze(everySample(), {});
    REQUIRE(result);
    for (const std::string& text : filtersOfRows()) {
        INFO(text);
        const auto filter = Filter::compile(text);
        REQUIRE(filter);
        CHECK(filter->needs() == FilterNeeds::Ending);
        const auto found = matching(*result, &*filter, {});
        REQUIRE(found);
        const auto member = membership(found->rows, result->connections.size());
        TeardownReport whole;
        for (RowId row = 0; row < result->connections.size(); ++row) {
            REQUIRE(result->outline(row, whole));
            REQUIRE(member[row] == filter->matches(whole));
        }
    }
}

TEST_CASE("every field of the ending is held against whole connections", "[session]") {
    const auto& tests = filtersOfRows();
    for (const FilterField& field : Filter::fields()) {
        const std::string name(field.name);
        const std::string meaning(field.meaning);
        const bool isAlias = meaning.starts_with("short") || name.ends_with(".time_ns") ||
                             meaning.find("with a unit") != std::string::npos ||
                             meaning.find("_ns") != std::string::npos;
        if (needsOf(name) == FilterNeeds::Ending && !isAlias) {
            INFO(name);
            CHECK(std::any_of(tests.begin(), tests.end(), [&](const std::string& test) {
                return test.find(name) != std::string::npos;
            }));
        }
    }
}

TEST_CASE("rows that are seen while a run goes on keep their ids to its end", "[session]") {
    const Watched run = watched(everySample());
    REQUIRE_FALSE(run.views.empty());
    std::size_t before = 0;
    for (const View& view : run.views) {
        CHECK(view->isUnderWay);
        REQUIRE(view->connections.size() >= before);
        before = view->connections.size();
        TeardownReport early;
        TeardownReport late;
        for (RowId row = 0; row < before; ++row) {
            REQUIRE(view->outline(row, early));
            REQUIRE(run.result.outline(row, late));
            REQUIRE(early.connection.id == late.connection.id);
            REQUIRE(early.verdict.outcome == late.verdict.outcome);
            REQUIRE(early.encapsulation == late.encapsulation);
        }
        CHECK(view->overview.connections == before);
    }
    CHECK_FALSE(run.result.isUnderWay);
}

TEST_CASE("what a filter selects piece by piece it selects of the whole", "[session]") {
    const Watched run = watched(everySample());
    const auto filter = Filter::compile("outcome == graceful");
    REQUIRE(filter);
    Matching found;
    RowId first = 0;
    for (const View& view : run.views) {
        auto more = matchingSince(*view, first, &*filter, std::move(found), {});
        REQUIRE(more);
        found = std::move(*more);
        first = static_cast<RowId>(view->connections.size());
    }
    const auto all = matching(run.result, &*filter, {});
    REQUIRE(all);
    RowIds expected = all->rows;
    std::erase_if(expected, [first](RowId row) { return row >= first; });
    std::sort(expected.begin(), expected.end());
    CHECK(found.rows == expected);
    CHECK(found.overview.connections == expected.size());
    CHECK_FALSE(expected.empty());
}

TEST_CASE("a view stands for a run that came to nothing", "[session]") {
    const Watched run = watched(everySample());
    const auto rest = settled(*run.views.back());
    CHECK_FALSE(rest->isUnderWay);
    const auto all = matching(*rest, nullptr, {});
    REQUIRE(all);
    CHECK(all->rows.size() == rest->connections.size());
    for (const RowId row : all->rows) {
        CHECK(rest->connections.find(rest->connections.row(row).id) == row);
    }
}

TEST_CASE("a watcher gets one view for each time it asks", "[session]") {
    LiveRun live;
    CHECK(live.takeView() == nullptr);
    const auto result = analyze(everySample(), live.control({}));
    REQUIRE(result);
    CHECK(live.progress().packets > 0);
    CHECK(live.takeView() != nullptr);
    CHECK(live.takeView() == nullptr);
}

TEST_CASE("no room for connections ends a run, and what was stored stays", "[session]") {
    setenv("TMPDIR", "/proc", 1);
    const Watched run = watched(everySample());
    unsetenv("TMPDIR");
    CHECK(run.result.connections.failure().find("TMPDIR") != std::string::npos);
    REQUIRE(run.result.connections.size() > 0);
    CHECK(run.result.overview.connections == run.result.connections.size());
    TeardownReport outline;
    for (const RowId row : run.result.connections.inOrderOfStart()) {
        CHECK(run.result.outline(row, outline));
    }
}
