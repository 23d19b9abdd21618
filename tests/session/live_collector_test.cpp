#include "session/live_collector.h"
#include "session/live_outline.h"
#include "session/live_run.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <cstdio>
#include <filesystem>
#include <string>

using namespace lastack;
using namespace lastack::test;

namespace {

std::string samplePath(const std::string& file) {
    return (sourceDirectory() / "captures" / file).string();
}

struct Collected {
    RunResult result;
    std::optional<LiveStatus> status;
};

// A sample as if it were captured right now, saved into that file.
Collected collected(const std::string& sample, const std::string& file) {
    auto save = CaptureWriter::open(file, {});
    REQUIRE(save);
    LiveBoard board;
    board.watchFlows(WatchFlows::Yes);
    LiveCollector collector(std::move(*save), {}, board);
    auto session = LiveSession::make({}, collector);
    REQUIRE(session);
    collector.follow(**session);
    auto input = FileHandle::open(samplePath(sample));
    REQUIRE(input);
    REQUIRE_FALSE((*session)->run(std::move(*input), sample, {}));
    Collected found{collector.take(), {}};
    found.status = board.take();
    return found;
}

RunResult reported(const std::string& path) {
    SessionOptions options;
    options.paths = {path};
    options.explain = ExplainOptions{};
    auto result = analyze(options, {});
    REQUIRE(result);
    return std::move(*result);
}

LiveFlow flowOf(bool clientClosed) {
    LiveFlow flow;
    flow.id = ConnectionId{7};
    flow.client = 1;
    flow.ends[1].port = 40'000;
    flow.finAcked = {false, clientClosed};
    flow.firstAt = Timestamp{5};
    flow.lastAt = Timestamp{9};
    return flow;
}

} // namespace

TEST_CASE("a live capture comes to what the report over its file comes to", "[live]") {
    const auto file = std::filesystem::temp_directory_path() / "lastack-live-collector-test.pcapng";
    for (const char* const sample : {"transaction-totals.pcapng", "port-reuse.pcapng"}) {
        INFO(sample);
        const auto live = collected(sample, file.string());
        const auto saved = reported(file.string());
        REQUIRE(live.result.connections.size() == saved.connections.size());
        CHECK(live.result.overview.outcomes == saved.overview.outcomes);
        for (const RowId row : saved.connections.inOrderOfStart()) {
            const auto here = live.result.connections.find(saved.connections.row(row).id);
            REQUIRE(here);
            CHECK(
                live.result.connections.row(*here).firstFrame ==
                saved.connections.row(row).firstFrame
            );
        }
        REQUIRE(live.status);
        CHECK(live.status->packets == saved.captures.front().info.packets);
        CHECK(live.status->ended == saved.connections.size());
        CHECK(live.status->saved == std::filesystem::file_size(file));
    }
    std::filesystem::remove(file);
}

TEST_CASE("an outline of an open connection tells age, ends and who has closed", "[live]") {
    const auto open = outlineOf(flowOf(false), Timestamp{25});
    CHECK(open.verdict.outcome == Outcome::StillOpen);
    CHECK(open.connection.client.port == 40'000);
    CHECK(open.verdict.timing.duration == Duration{20});
    const auto half = outlineOf(flowOf(true), Timestamp{3}); // a packet came late
    CHECK(half.verdict.outcome == Outcome::HalfClosed);
    CHECK(half.verdict.initiator == Initiator::Client);
    CHECK(half.verdict.timing.duration == Duration{4});
}
