#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/support/sample_set.h"
#include "tests/verdict/oracle.h"
#include "tests/verdict/random_exchange.h"
#include "tests/verdict/well_formed.h"

#include <algorithm>
#include <functional>

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::uint64_t kSeeds = 600;

struct Named {
    std::string name;
    Script script;
};

std::vector<Named> exchanges(Vantage vantage = Vantage::Complete) {
    std::vector<Named> all;
    for (const auto& sample : scriptSamples()) {
        all.push_back({sample.file, parseScript(sample.text)});
    }
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        auto exchange = randomExchange(seed, vantage);
        all.push_back(
            {"seed " + std::to_string(seed) + ", " + nameOf(exchange.ending),
             std::move(exchange.script)}
        );
    }
    return all;
}

std::vector<Answer> answersTo(const Script& script) {
    std::vector<Answer> answers;
    for (const auto& [connection, verdict] : judgedAll(script)) {
        answers.push_back(answerOf(verdict));
    }
    return answers;
}

std::string describeAll(const std::vector<Answer>& answers) {
    std::string text;
    for (const auto& answer : answers) {
        text += describe(answer) + "; ";
    }
    return text;
}

void requireSame(const Named& exchange, const Script& changed) {
    const auto before = answersTo(exchange.script);
    const auto after = answersTo(changed);
    INFO(exchange.name << "\n" << toText(changed));
    INFO("before: " << describeAll(before));
    INFO("after:  " << describeAll(after));
    REQUIRE((before == after));
}

Script truncated(const Script& script, std::size_t packets) {
    auto cut = script;
    cut.segments.resize(packets);
    return cut;
}

// What a longer look could still turn an honest answer into. Certainty about an unfinished
// connection is about the capture, not about its future: open and half-closed ones go on, and an
// unanswered SYN may still be answered.
bool isProvisional(Outcome outcome) {
    switch (outcome) {
    case Outcome::HalfClosed:
    case Outcome::StillOpen:
    case Outcome::Unanswered:
    case Outcome::TimedOut:
    case Outcome::Unknown:
        return true;
    case Outcome::Graceful:
    case Outcome::Abortive:
    case Outcome::Refused:
        return false;
    }
    return false;
}

bool isFinal(const Verdict& verdict) {
    return !isProvisional(verdict.outcome) && verdict.confidence == Confidence::Certain;
}

} // namespace

TEST_CASE("capturing every packet twice changes no answer", "[property]") {
    for (const auto& exchange : exchanges()) {
        auto doubled = exchange.script;
        for (auto& segment : doubled.segments) {
            segment.duplicated = true;
        }
        requireSame(exchange, doubled);
    }
}

TEST_CASE("shifting all times changes no answer", "[property]") {
    for (const auto& exchange : exchanges()) {
        auto shifted = exchange.script;
        shifted.start = Timestamp{981'173'106'123'456'789};
        requireSame(exchange, shifted);
    }
}

TEST_CASE("the choice of initial sequence numbers changes no answer", "[property]") {
    const auto isn = GENERATE(0U, 4'294'967'295U, 4'294'967'000U, 2'147'483'600U);
    for (const auto& exchange : exchanges()) {
        if (exchange.script.connections.size() > 1) {
            continue; // two incarnations are told apart by their numbers
        }
        auto moved = exchange.script;
        for (auto& host : moved.connections.front().hosts) {
            host.isn = isn;
        }
        requireSame(exchange, moved);
    }
}

namespace {

// An ICMP error by one of the hosts comes from where that host is now.
void moveReporter(ScriptSegment& segment, const Script& before, const Script& after) {
    for (std::size_t connection = 0; connection < before.connections.size(); ++connection) {
        for (const std::size_t host : {0U, 1U}) {
            const auto& was = before.connections[connection].hosts[host].endpoint.address;
            if (segment.icmp.reporter == was) {
                segment.icmp.reporter = after.connections[connection].hosts[host].endpoint.address;
                return;
            }
        }
    }
}

} // namespace

TEST_CASE(
    "exchanging the addresses and ports changes no answer where the handshake was seen",
    "[property]"
) {
    for (const auto& exchange : exchanges()) {
        if (exchange.name.starts_with("midstream")) {
            continue; // there the ports are what the roles are guessed from
        }
        auto exchanged = exchange.script;
        for (auto& [hosts] : exchanged.connections) {
            std::swap(hosts[0].endpoint, hosts[1].endpoint);
        }
        for (auto& segment : exchanged.segments) {
            moveReporter(segment, exchange.script, exchanged);
        }
        requireSame(exchange, exchanged);
    }
}

TEST_CASE(
    "a capture cut short never gives a final answer that the whole one contradicts", "[property]"
) {
    for (const auto& exchange : exchanges()) {
        const auto whole = judgedAll(exchange.script);
        for (std::size_t packets = 1; packets < exchange.script.segments.size(); ++packets) {
            const auto cut = judgedAll(truncated(exchange.script, packets));
            if (cut.size() != whole.size()) {
                continue;
            }
            for (std::size_t i = 0; i < cut.size(); ++i) {
                const auto& verdict = cut[i].verdict;
                INFO(exchange.name << ", cut after " << packets << "\n" << toText(exchange.script));
                INFO("cut:   " << describe(answerOf(verdict)));
                INFO("whole: " << describe(answerOf(whole[i].verdict)));
                REQUIRE((!isFinal(verdict) || verdict.outcome == whole[i].verdict.outcome));
            }
        }
    }
}

TEST_CASE("one missing packet leaves every verdict well formed", "[property]") {
    for (const auto& exchange : exchanges()) {
        for (std::size_t missing = 0; missing < exchange.script.segments.size(); ++missing) {
            auto lossy = exchange.script;
            lossy.segments.erase(lossy.segments.begin() + static_cast<std::ptrdiff_t>(missing));
            for (const auto& judged : judgedAll(lossy)) {
                INFO(
                    exchange.name << ", without segment " << missing << "\n"
                                  << toText(exchange.script)
                );
                REQUIRE(faultOf(judged) == "none");
            }
        }
    }
}

TEST_CASE("neighbors captured in the wrong order never make a wrong answer certain", "[property]") {
    for (const auto& exchange : exchanges()) {
        const auto whole = judgedAll(exchange.script);
        for (std::size_t at = 0; at + 1 < exchange.script.segments.size(); ++at) {
            auto swapped = exchange.script;
            std::swap(swapped.segments[at], swapped.segments[at + 1]);
            std::swap(swapped.segments[at].at, swapped.segments[at + 1].at);
            const auto all = judgedAll(swapped);
            if (all.size() != whole.size()) {
                continue;
            }
            for (std::size_t i = 0; i < all.size(); ++i) {
                INFO(
                    exchange.name << ", segments " << at << " and " << at + 1 << " exchanged\n"
                                  << toText(exchange.script)
                );
                INFO("exchanged: " << describe(answerOf(all[i].verdict)));
                INFO("in order:  " << describe(answerOf(whole[i].verdict)));
                REQUIRE(
                    (!isFinal(all[i].verdict) || all[i].verdict.outcome == whole[i].verdict.outcome)
                );
            }
        }
    }
}

TEST_CASE(
    "a capture with gaps is rarely wrong with certainty about an ended connection", "[property]"
) {
    std::size_t connections = 0;
    std::size_t wrong = 0;
    for (std::uint64_t seed = 0; seed < 10 * kSeeds; ++seed) {
        const auto exchange = randomExchange(seed, Vantage::Lossy);
        const auto opinion =
            consultOracle(exchange.script.segments, exchange.script.segments.back().at);
        for (const auto& judged : judgedAll(exchange.script)) {
            INFO(
                "seed " << seed << ", " << nameOf(exchange.ending) << "\n"
                        << toText(exchange.script)
            );
            REQUIRE(faultOf(judged) == "none");
            ++connections;
            wrong += isFinal(judged.verdict) && !opinion.allows(judged.verdict.outcome) ? 1 : 0;
        }
    }
    CHECK(wrong * 200 <= connections);
}

TEST_CASE("every random exchange gives a well-formed verdict", "[property]") {
    for (const auto& exchange : exchanges()) {
        for (const auto& judged : judgedAll(exchange.script)) {
            INFO(exchange.name);
            CHECK(faultOf(judged) == "none");
        }
    }
}
