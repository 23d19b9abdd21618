#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/verdict/oracle.h"
#include "tests/verdict/random_exchange.h"

#include <map>
#include <set>

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::uint64_t kSeeds = 4000;

Opinion oracleOf(const Script& script) {
    return consultOracle(script.segments, script.segments.back().at);
}

Opinion oracleOf(std::string_view text) {
    return oracleOf(parseScript(text));
}

constexpr std::string_view kHandshake = R"(
    0.000  C > S  SYN
    0.010  S > C  SYN ACK
    0.020  C > S  ACK
)";

Answer firstOf(std::string_view rest) {
    return oracleOf(std::string(kHandshake) + std::string(rest)).acceptable.front();
}

} // namespace

TEST_CASE("the oracle knows the plain endings", "[oracle]") {
    CHECK(oracleOf("0 C > S SYN").acceptable.front() == Answer{Outcome::Unanswered});
    CHECK(
        oracleOf("0 C > S SYN\n1 S > C RST ACK seq =0").acceptable.front() ==
        Answer{Outcome::Refused, Initiator::Server, ResetBy::Server}
    );
    CHECK(firstOf("") == Answer{Outcome::StillOpen});
    CHECK(
        firstOf("1 C > S FIN ACK\n2 S > C ACK") == Answer{Outcome::HalfClosed, Initiator::Client}
    );
    CHECK(
        firstOf("1 C > S FIN ACK\n2 S > C FIN ACK\n3 C > S ACK") ==
        Answer{Outcome::Graceful, Initiator::Client}
    );
    CHECK(
        firstOf("1 C > S FIN ACK\n2 S > C FIN ACK ack 1\n3 S > C ACK\n4 C > S ACK") ==
        Answer{Outcome::Graceful, Initiator::Both}
    );
    CHECK(
        firstOf("1 S > C RST ACK") == Answer{Outcome::Abortive, Initiator::Server, ResetBy::Server}
    );
    CHECK(
        firstOf("1 C > S FIN ACK\n2 S > C ACK\n3 S > C ACK len 9\n4 C > S RST seq 2") ==
        Answer{Outcome::Abortive, Initiator::Client, ResetBy::Client}
    );
}

TEST_CASE("the oracle takes a reset only at the next expected number", "[oracle]") {
    CHECK(firstOf("1 S > C RST seq 2 forged") == Answer{Outcome::StillOpen});
    CHECK(
        firstOf("1 S > C ACK len 10 lost\n2 S > C RST seq 11 forged") == Answer{Outcome::StillOpen}
    );
    CHECK(firstOf("1 S > C ACK len 10\n2 S > C RST seq 11").outcome == Outcome::Abortive);
    CHECK(
        oracleOf("0 C > S SYN\n1 S > C RST seq 0 forged").acceptable.front() ==
        Answer{Outcome::Unanswered}
    );
}

TEST_CASE("the oracle lets a reset after a complete close change nothing", "[oracle]") {
    CHECK(
        firstOf("1 C > S FIN ACK\n2 S > C FIN ACK\n3 C > S ACK\n4 S > C RST seq 2").outcome ==
        Outcome::Graceful
    );
}

TEST_CASE("random exchanges are the same for the same seed", "[oracle]") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        CHECK(toText(randomExchange(seed).script) == toText(randomExchange(seed).script));
    }
}

TEST_CASE("random exchanges reach every ending and outcome", "[oracle]") {
    std::set<Ending> endings;
    std::set<Outcome> outcomes;
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const auto exchange = randomExchange(seed);
        endings.insert(exchange.ending);
        outcomes.insert(oracleOf(exchange.script).acceptable.front().outcome);
    }
    CHECK(endings.size() == kEndings);
    CHECK(outcomes.size() == kOutcomes - 1); // all but unknown
}

TEST_CASE("the judge agrees with the oracle about random exchanges", "[oracle]") {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const auto exchange = randomExchange(seed);
        const auto opinion = oracleOf(exchange.script);
        const auto all = judgedAll(exchange.script);
        INFO("seed " << seed << ", " << nameOf(exchange.ending) << "\n" << toText(exchange.script));
        REQUIRE(all.size() == 1);
        const auto answer = answerOf(all.front().verdict);
        INFO("the judge says " << describe(answer));
        INFO("the oracle says " << describe(opinion));
        REQUIRE(opinion.accepts(answer));
    }
}
