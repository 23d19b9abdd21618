// Holding the segments of a teardown, and SYNs in records of their own, saves time and must change
// nothing else: followed for Zeek's words, too, no connection is held.
#include "report/record_json.h"
#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/support/sample_set.h"
#include "tests/verdict/random_exchange.h"

#include <rapidjson/stringbuffer.h>

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::uint64_t kSeeds = 3000;

std::string recordOf(const Judged& judgement) {
    TeardownReport report;
    report.connection = judgement.connection;
    report.connection.zeek = {};
    report.verdict = judgement.verdict;
    rapidjson::StringBuffer text;
    JsonWriter json(text);
    writeRecord(json, report, HostNames::Omit);
    return text.GetString();
}

std::vector<std::string> recordsOf(const Script& script, TrackerOptions options, ZeekView view) {
    options.zeekView = view;
    std::vector<std::string> records;
    for (const Judged& judgement : judgedAll(script, options)) {
        records.push_back(recordOf(judgement));
    }
    return records;
}

void checkBothWays(const Script& script, const TrackerOptions& options) {
    const auto held = recordsOf(script, options, ZeekView::Ignore);
    const auto followed = recordsOf(script, options, ZeekView::Follow);
    INFO(toText(script));
    REQUIRE(held == followed);
}

} // namespace

TEST_CASE("held teardowns come to the same as others", "[track]") {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const auto exchange = randomExchange(seed);
        INFO("seed " << seed);
        checkBothWays(exchange.script, {});
        checkBothWays(exchange.script, reportedAtOnce());
    }
}

TEST_CASE("held teardowns of the samples come to the same as others", "[track]") {
    for (const Sample& sample : scriptSamples()) {
        INFO(sample.file);
        checkBothWays(parseScript(sample.text), {});
    }
}

TEST_CASE("what follows a held teardown still belongs to it", "[track]") {
    constexpr std::string_view kHandshake = R"(
        0.000  C > S  SYN
        +0.010 S > C  SYN ACK
        +0.001 C > S  ACK
    )";
    const std::string_view rest = GENERATE(
        as<std::string_view>{},
        "+1 C > S FIN ACK\n+1 S > C ACK\n+1 S > C ACK len 5\n+1 C > S RST seq 2",
        "+1 C > S FIN ACK\n+1 S > C FIN ACK\n+1 C > S ACK\n+1 S > C FIN ACK\n+1 C > S ACK",
        "+1 C > S FIN ACK\n+1 C > S FIN ACK\n+2 C > S FIN ACK\n+4 C > S FIN ACK",
        "+1 C > S FIN ACK len 9\n+1 S > C ACK win 0\n+1 S > C RST ACK",
        "+1 S > C RST ACK\n+1 C > S ACK len 3\n+1 C > S ACK len 3",
        "+1 C > S FIN ACK\n+1 S > C FIN ACK\n+1 C > S ACK\n+1 C > S SYN\n+1 S > C SYN ACK",
        "+1 C > S FIN ACK\n+1 S > C URG ACK len 4\n+1 S > C FIN ACK\n+1 C > S ACK"
    );
    checkBothWays(parseScript(std::string(kHandshake) + std::string(rest)), {});
}
