// Overview: totals over all connections of a run, in constant memory (bounded tables, streaming).
// add() is called once per connection as it finishes, in any order; the result does not depend on
// the order.
#pragma once

#include "net/address.h"
#include "report/ending_times.h"
#include "track/connection.h"
#include "track/plain_ending.h"
#include "track/plain_reset.h"
#include "verdict/judge_plain.h"
#include "verdict/verdict.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lastack {

struct ServerCount {
    Endpoint server;
    std::uint64_t abortive = 0;
    std::uint64_t halfClosed = 0;
};

// Logarithmic histogram of durations: bucket n counts durations below kBucketLimits[n] and not
// below the one before.
struct DurationHistogram {
    static constexpr std::array<std::int64_t, 12> kLimitsNs = {
        1'000'000,
        10'000'000,
        100'000'000,
        1'000'000'000,
        3'000'000'000,
        10'000'000'000,
        30'000'000'000,
        60'000'000'000,
        300'000'000'000,
        900'000'000'000,
        3'600'000'000'000,
        INT64_MAX};
    std::array<std::uint64_t, 12> counts{};

    void add(Duration duration);
};

class Overview {
public:
    Overview();

    void add(const Connection& connection, const Verdict& verdict);

    // The same of a TCP connection, in short.
    void add(const PlainEnding& ending, const PlainVerdict& verdict);
    void add(const PlainReset& reset, const Endpoint& server, const PlainVerdict& verdict);

    std::uint64_t connections = 0;
    std::uint64_t packets = 0;                           // of connections
    std::uint64_t bytes = 0;                             // unique payload bytes
    std::array<std::uint64_t, kTransports> transports{}; // connections of each
    std::array<std::uint64_t, kOutcomes> outcomes{};
    std::array<std::uint64_t, 5> initiators{};
    std::array<std::uint64_t, 5> resetBy{};
    std::array<std::uint64_t, kCauses> causes{};
    std::array<std::uint64_t, kPatterns> patterns{};
    std::uint64_t bytesAtRisk =
        0; // unacknowledged and at-risk bytes of abortive and timed-out connections
    DurationHistogram closeTimes;
    DurationHistogram idleBeforeClose;
    EndingTimes endTimes; // by the last packet

    // The servers with the most abortive plus half-closed endings, most first; ties by address. At
    // most count.
    std::vector<ServerCount> topServers(std::size_t count) const;

    // More servers than kMaxServers had such an ending: topServers() then chooses from a sample of
    // them, those whose mixed address is smallest. The sample does not depend on the order, and its
    // counts are exact.
    bool serversSampled() const { return serversSampled_ || servers_.size() > kMaxServers; }

    static constexpr std::size_t kMaxServers = 65'536;

private:
    struct Endings {
        std::uint64_t abortive = 0;
        std::uint64_t halfClosed = 0;
    };

    // Seeded, because captures are hostile and a known hash lets anyone build a chain of
    // collisions.
    struct SeededHash {
        std::uint64_t seed;

        std::size_t operator()(const Endpoint& server) const;
    };

    using Servers = boost::unordered_flat_map<Endpoint, Endings, SeededHash>;

    template <typename AnyVerdict>
    void countCodes(const AnyVerdict& verdict);
    void countPlain(const PlainVerdict& verdict, Timestamp lastAt);
    void countServer(const Endpoint& server, Outcome outcome);
    void keepLowestRanks();

    Servers servers_;
    std::uint64_t rankLimit_ = UINT64_MAX; // servers above were given up
    bool serversSampled_ = false;
};

} // namespace lastack
