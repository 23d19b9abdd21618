#include "report/overview.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <vector>

using namespace lastack;

namespace {

struct Finished {
    Connection connection;
    Verdict verdict;
};

Endpoint endpoint(std::uint32_t host, std::uint16_t port) {
    const std::array<std::byte, 4> bytes{
        std::byte(host >> 24),
        std::byte(host >> 16 & 0xFF),
        std::byte(host >> 8 & 0xFF),
        std::byte(host & 0xFF)};
    return {IpAddress::v4(bytes.data()), port};
}

std::uint32_t hostOf(const Endpoint& endpoint) {
    const auto bytes = endpoint.address.bytes();
    return std::accumulate(
        bytes.begin() + 12,
        bytes.end(),
        0U,
        [](std::uint32_t host, std::uint8_t byte) { return host << 8 | byte; }
    );
}

Finished finished(Outcome outcome, const Endpoint& server = endpoint(0x0A00'0009, 80)) {
    Finished result;
    result.connection.server = server;
    result.verdict.outcome = outcome;
    return result;
}

Overview overviewOf(const std::vector<Finished>& all) {
    Overview overview;
    for (const auto& each : all) {
        overview.add(each.connection, each.verdict);
    }
    return overview;
}

std::vector<std::string> described(const std::vector<ServerCount>& servers) {
    std::vector<std::string> lines;
    for (const auto& each : servers) {
        lines.push_back(
            toString(each.server) + " " + std::to_string(each.abortive) + "+" +
            std::to_string(each.halfClosed)
        );
    }
    return lines;
}

} // namespace

TEST_CASE("an overview adds up packets, payload and codes", "[overview]") {
    auto first = finished(Outcome::Abortive);
    first.connection.from(Side::Client).packets = 8;
    first.connection.from(Side::Server).packets = 7;
    first.connection.from(Side::Client).bytes = 87;
    first.connection.from(Side::Server).bytes = 512;
    first.verdict.pattern = Pattern::DataAfterClose;
    first.verdict.initiator = Initiator::Client;
    first.verdict.resetBy = ResetBy::Client;
    first.verdict.hasCause = true;
    first.verdict.cause.kind = CauseKind::DataAfterClose;
    auto second = finished(Outcome::Graceful);
    second.connection.from(Side::Server).packets = 1;
    second.verdict.pattern = Pattern::FourWay;
    second.verdict.initiator = Initiator::Server;

    const auto overview = overviewOf({first, second});
    CHECK(overview.connections == 2);
    CHECK(overview.packets == 16);
    CHECK(overview.bytes == 599);
    CHECK(overview.outcomes[std::size_t(Outcome::Abortive)] == 1);
    CHECK(overview.outcomes[std::size_t(Outcome::Graceful)] == 1);
    CHECK(overview.patterns[std::size_t(Pattern::DataAfterClose)] == 1);
    CHECK(overview.patterns[std::size_t(Pattern::FourWay)] == 1);
    CHECK(overview.initiators[std::size_t(Initiator::Client)] == 1);
    CHECK(overview.initiators[std::size_t(Initiator::Server)] == 1);
    CHECK(overview.resetBy[std::size_t(ResetBy::Client)] == 1);
    CHECK(overview.resetBy[std::size_t(ResetBy::None)] == 1);
    CHECK(overview.causes[std::size_t(CauseKind::DataAfterClose)] == 1);
    CHECK(std::accumulate(overview.causes.begin(), overview.causes.end(), std::uint64_t{0}) == 1);
}

TEST_CASE("every outcome and every pattern is counted in its own place", "[overview]") {
    std::vector<Finished> all;
    for (std::size_t code = 0; code < kOutcomes; ++code) {
        all.push_back(finished(static_cast<Outcome>(code)));
        all.back().verdict.pattern = Pattern::StaleState;
    }
    const auto overview = overviewOf(all);
    CHECK(std::all_of(overview.outcomes.begin(), overview.outcomes.end(), [](auto n) {
        return n == 1;
    }));
    CHECK(overview.patterns[std::size_t(Pattern::StaleState)] == kOutcomes);
}

TEST_CASE("only abortive and timed-out connections put bytes at risk", "[overview]") {
    for (std::size_t code = 0; code < kOutcomes; ++code) {
        auto each = finished(static_cast<Outcome>(code));
        each.verdict.directions[0] = {DirectionEnd::Reset, 100, 20};
        each.verdict.directions[1] = {DirectionEnd::Reset, 3, 0};
        const bool counts =
            each.verdict.outcome == Outcome::Abortive || each.verdict.outcome == Outcome::TimedOut;
        CHECK(overviewOf({each}).bytesAtRisk == (counts ? 123U : 0U));
    }
}

TEST_CASE("totals stop at their largest value instead of starting again", "[overview]") {
    auto each = finished(Outcome::Abortive);
    each.verdict.directions[0].unackedBytes = std::numeric_limits<std::uint64_t>::max() - 1;
    each.connection.from(Side::Client).bytes = std::numeric_limits<std::uint64_t>::max() - 1;
    const auto overview = overviewOf({each, each});
    CHECK(overview.bytesAtRisk == std::numeric_limits<std::uint64_t>::max());
    CHECK(overview.bytes == std::numeric_limits<std::uint64_t>::max());
}

TEST_CASE("a duration is counted below the first limit above it", "[overview]") {
    const auto bucketOf = [](std::int64_t ns) {
        DurationHistogram histogram;
        histogram.add(Duration{ns});
        return std::find(histogram.counts.begin(), histogram.counts.end(), 1U) -
               histogram.counts.begin();
    };
    CHECK(bucketOf(std::numeric_limits<std::int64_t>::min()) == 0);
    CHECK(bucketOf(0) == 0);
    CHECK(bucketOf(999'999) == 0);
    CHECK(bucketOf(1'000'000) == 1);
    CHECK(bucketOf(3'599'999'999'999) == 10);
    CHECK(bucketOf(3'600'000'000'000) == 11);
    CHECK(bucketOf(std::numeric_limits<std::int64_t>::max()) == 11);
}

TEST_CASE("only known times enter the distributions", "[overview]") {
    auto known = finished(Outcome::Graceful);
    known.verdict.timing.close = Duration::milliseconds(5);
    known.verdict.timing.idleBeforeClose = Duration::seconds(2);
    const auto overview = overviewOf({known, finished(Outcome::StillOpen)});
    CHECK(overview.closeTimes.counts[1] == 1);
    CHECK(overview.idleBeforeClose.counts[4] == 1);
    CHECK(
        std::accumulate(overview.closeTimes.counts.begin(), overview.closeTimes.counts.end(), 0U) ==
        1
    );
    CHECK(
        std::accumulate(
            overview.idleBeforeClose.counts.begin(), overview.idleBeforeClose.counts.end(), 0U
        ) == 1
    );
}

TEST_CASE(
    "servers are ordered by abortive plus half-closed endings, then by address and port",
    "[overview]"
) {
    const auto busy = endpoint(0x0A00'0003, 443);
    const auto low = endpoint(0x0A00'0001, 443);
    const auto high = endpoint(0x0A00'0001, 8443);
    const auto overview = overviewOf({
        finished(Outcome::Abortive, busy),
        finished(Outcome::HalfClosed, busy),
        finished(Outcome::HalfClosed, high),
        finished(Outcome::Abortive, low),
        finished(Outcome::Graceful, endpoint(0x0A00'0007, 80)),
        finished(Outcome::Refused, endpoint(0x0A00'0007, 80)),
        finished(Outcome::TimedOut, endpoint(0x0A00'0007, 80)),
    });
    const std::vector<std::string> expected{
        "10.0.0.3:443 1+1", "10.0.0.1:443 1+0", "10.0.0.1:8443 0+1"};
    CHECK(described(overview.topServers(10)) == expected);
    CHECK(described(overview.topServers(1)) == std::vector(expected.begin(), expected.begin() + 1));
    CHECK(overview.topServers(0).empty());
    CHECK_FALSE(overview.serversSampled());
}

TEST_CASE(
    "beyond the bound the servers kept, and their counts, do not depend on the order", "[overview]"
) {
    std::vector<Finished> all;
    for (std::uint32_t i = 0; i < Overview::kMaxServers + 5'000; ++i) {
        const auto server = endpoint(0xC000'0000 + i, 443);
        all.insert(
            all.end(),
            1 + i % 3 / 2,
            finished(i % 2 == 0 ? Outcome::Abortive : Outcome::HalfClosed, server)
        );
    }
    const auto forward = overviewOf(all);
    std::shuffle(all.begin(), all.end(), std::mt19937(7));
    const auto shuffled = overviewOf(all);

    CHECK(forward.serversSampled());
    const auto servers = forward.topServers(all.size());
    CHECK(servers.size() == Overview::kMaxServers);
    CHECK(described(servers) == described(shuffled.topServers(all.size())));
    for (const auto& each : servers) {
        const auto i = hostOf(each.server) - 0xC000'0000;
        REQUIRE(each.abortive + each.halfClosed == 1 + i % 3 / 2);
    }
}

TEST_CASE("exactly as many servers as the bound are all kept", "[overview]") {
    Overview overview;
    for (std::uint32_t i = 0; i < Overview::kMaxServers; ++i) {
        const auto each = finished(Outcome::Abortive, endpoint(i, 1));
        overview.add(each.connection, each.verdict);
    }
    CHECK_FALSE(overview.serversSampled());
    CHECK(overview.topServers(Overview::kMaxServers + 1).size() == Overview::kMaxServers);
}
