#include "report/overview.h"

#include "net/bytes.h"
#include "report/ends.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <random>
#include <span>
#include <tuple>
#include <utility>

namespace lastack {

namespace {

template <typename Code>
std::size_t position(Code code) {
    return static_cast<std::size_t>(code);
}

void addSaturating(std::uint64_t& total, std::uint64_t more) {
    const auto room = std::numeric_limits<std::uint64_t>::max() - total;
    total += std::min(more, room);
}

// Steele and Vigna's mixing function of SplitMix64: every bit of the input moves half of the
// output's.
constexpr std::uint64_t mixed(std::uint64_t value) {
    value += 0x9E37'79B9'7F4A'7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D0'49BB'1331'11EBULL;
    return value ^ (value >> 31);
}

std::uint64_t rankOf(const Endpoint& server, std::uint64_t seed = 0) {
    const auto bytes = std::as_bytes(server.address.bytes());
    const std::uint64_t first = mixed(server.port ^ seed ^ loadBig64(bytes.data()));
    return mixed(first ^ loadBig64(bytes.data() + 8));
}

std::uint64_t randomSeed() {
    std::random_device device;
    return static_cast<std::uint64_t>(device()) << 32 | device();
}

bool losesData(Outcome outcome) {
    return outcome == Outcome::Abortive || outcome == Outcome::TimedOut;
}

bool hasMoreEndings(const ServerCount& a, const ServerCount& b) {
    const auto endingsOfA = a.abortive + a.halfClosed;
    const auto endingsOfB = b.abortive + b.halfClosed;
    return endingsOfA != endingsOfB ? endingsOfA > endingsOfB : a.server < b.server;
}

} // namespace

void DurationHistogram::add(Duration duration) {
    const auto* limit = std::upper_bound(kLimitsNs.begin(), kLimitsNs.end(), duration.ns);
    const auto bucket = static_cast<std::size_t>(std::distance(kLimitsNs.begin(), limit));
    ++counts[std::min(bucket, counts.size() - 1)];
}

template <typename AnyVerdict>
void Overview::countCodes(const AnyVerdict& verdict) {
    ++connections;
    ++outcomes[position(verdict.outcome)];
    ++initiators[position(verdict.initiator)];
    ++resetBy[position(verdict.resetBy)];
    ++patterns[position(verdict.pattern)];
}

void Overview::add(const Connection& connection, const Verdict& verdict) {
    countCodes(verdict);
    for (const auto& direction : connection.directions) {
        addSaturating(packets, direction.packets);
        addSaturating(bytes, direction.bytes);
    }
    if (verdict.hasCause) {
        ++causes[position(verdict.cause.kind)];
    }
    if (losesData(verdict.outcome)) {
        for (const auto& direction : verdict.directions) {
            addSaturating(bytesAtRisk, direction.unackedBytes);
            addSaturating(bytesAtRisk, direction.atRiskBytes);
        }
    }
    if (verdict.timing.close) {
        closeTimes.add(*verdict.timing.close);
    }
    if (verdict.timing.idleBeforeClose) {
        idleBeforeClose.add(*verdict.timing.idleBeforeClose);
    }
    endTimes.add(connection.lastAt);
    ++transports[position(connection.transport)];
    if (hasPorts(connection.transport) && connection.server.address != IpAddress()) {
        countServer(connection.server, verdict.outcome);
    }
}

void Overview::countPlain(const PlainVerdict& verdict, Timestamp lastAt) {
    countCodes(verdict);
    if (verdict.cause) {
        ++causes[position(*verdict.cause)];
    }
    endTimes.add(lastAt);
    ++transports[position(Transport::Tcp)];
}

// None of them loses data, and none counts for its server.
void Overview::add(const PlainEnding& ending, const PlainVerdict& verdict) {
    countPlain(verdict, ending.lastAt);
    addSaturating(packets, ending.packets);
    addSaturating(bytes, ending.bytes);
    if (ending.course == PlainCourse::Closed) {
        closeTimes.add(ending.close.took);
        if (ending.close.idle) {
            idleBeforeClose.add(*ending.close.idle);
        }
    }
}

void Overview::add(const PlainReset& reset, const Endpoint& server, const PlainVerdict& verdict) {
    countPlain(verdict, reset.at);
    addSaturating(packets, reset.packets);
    addSaturating(bytesAtRisk, verdict.bytesAtRisk);
    for (const PlainSide& side : reset.sides) {
        addSaturating(bytes, side.bytes);
    }
    closeTimes.add(reset.took);
    if (reset.idle) {
        idleBeforeClose.add(*reset.idle);
    }
    if (server.address != IpAddress()) {
        countServer(server, verdict.outcome);
    }
}

Overview::Overview() : servers_(0, SeededHash{randomSeed()}) {}

std::size_t Overview::SeededHash::operator()(const Endpoint& server) const {
    return mixed(rankOf(server, seed));
}

void Overview::countServer(const Endpoint& server, Outcome outcome) {
    if (outcome != Outcome::Abortive && outcome != Outcome::HalfClosed) {
        return;
    }
    // The limit only ever falls, so a server that is kept at the end was never turned away:
    // its counts are exact, whatever the order.
    if (serversSampled_ && rankOf(server) > rankLimit_) {
        return;
    }
    Endings& endings = servers_[server];
    ++(outcome == Outcome::Abortive ? endings.abortive : endings.halfClosed);
    if (servers_.size() > 2 * kMaxServers) {
        keepLowestRanks();
    }
}

void Overview::keepLowestRanks() {
    std::vector<std::uint64_t> ranks;
    ranks.reserve(servers_.size());
    for (const auto& [server, endings] : servers_) {
        ranks.push_back(rankOf(server));
    }
    const auto last = ranks.begin() + static_cast<std::ptrdiff_t>(kMaxServers - 1);
    std::nth_element(ranks.begin(), last, ranks.end());
    rankLimit_ = *last;
    serversSampled_ = true;
    boost::unordered::erase_if(servers_, [this](const auto& entry) {
        return rankOf(entry.first) > rankLimit_;
    });
}

std::vector<ServerCount> Overview::topServers(std::size_t count) const {
    std::vector<std::pair<std::uint64_t, ServerCount>> ranked;
    ranked.reserve(servers_.size());
    for (const auto& [server, endings] : servers_) {
        ranked.push_back({rankOf(server), {server, endings.abortive, endings.halfClosed}});
    }
    if (ranked.size() > kMaxServers) {
        const auto last = ranked.begin() + static_cast<std::ptrdiff_t>(kMaxServers);
        std::nth_element(ranked.begin(), last, ranked.end(), [](const auto& a, const auto& b) {
            return std::tie(a.first, a.second.server) < std::tie(b.first, b.second.server);
        });
        ranked.resize(kMaxServers);
    }
    std::vector<ServerCount> servers;
    for (const auto& entry : ranked) {
        servers.push_back(entry.second);
    }
    count = std::min(count, servers.size());
    const auto end = servers.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(servers.begin(), end, servers.end(), hasMoreEndings);
    servers.resize(count);
    return servers;
}

} // namespace lastack
