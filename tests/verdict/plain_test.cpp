// Endings that nothing disturbed are counted in short where only totals are asked for. That saves
// time and must change nothing else: the totals are those of connections told at length.
#include "report/summary_json.h"
#include "session/session.h"
#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/support/sample_set.h"
#include "tests/verdict/random_exchange.h"
#include "tests/verdict/simulation.h"
#include "verdict/judge.h"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::uint64_t kSeeds = 3000;

constexpr std::string_view kOpened = R"(
        0.000  C > S  SYN
        +0.010 S > C  SYN ACK
        +0.001 C > S  ACK
        +0.001 C > S  ACK len 10
        +0.001 S > C  ACK len 20
    )";

std::string textOf(const Overview& overview) {
    rapidjson::StringBuffer text;
    JsonWriter json(text);
    json.StartObject();
    writeSummary(json, {}, overview);
    json.EndObject();
    return text.GetString();
}

class Counter : public ConnectionSink {
public:
    void finished(Connection& connection) override {
        overview_.add(connection, judgeEnding(connection));
    }

    void finishedPlainly(const PlainEnding& ending) override {
        overview_.add(ending, judgePlain(ending));
        ++plain_;
    }

    void resetPlainly(const PlainReset& reset, const Endpoint& server) override {
        overview_.add(reset, server, judgePlain(reset));
        ++plain_;
    }

    const Overview& overview() const { return overview_; }

    std::size_t plain() const { return plain_; }

private:
    Overview overview_;
    std::size_t plain_ = 0;
};

Counter counted(const Script& script, TrackerOptions options, PlainEndings how) {
    Counter counter;
    options.plainEndings = how;
    track(framesOf(script), script.link, options, counter);
    return counter;
}

// Returns how many were told in short.
std::size_t checkBothWays(const Script& script, const TrackerOptions& options) {
    const Counter atLength = counted(script, options, PlainEndings::AtLength);
    const Counter inShort = counted(script, options, PlainEndings::InShort);
    INFO(toText(script));
    REQUIRE(textOf(inShort.overview()) == textOf(atLength.overview()));
    REQUIRE(atLength.plain() == 0);
    return inShort.plain();
}

// What makes an ending less plain, or only look so.
void disturb(Script& script, Dice& dice) {
    if (script.segments.empty()) {
        return;
    }
    const std::size_t at = dice.roll(static_cast<std::uint32_t>(script.segments.size()));
    ScriptSegment& segment = script.segments[at];
    const ScriptSegment& other =
        script.segments[dice.roll(static_cast<std::uint32_t>(script.segments.size()))];
    switch (dice.roll(8)) {
    case 0:
        segment.window = 0;
        break;
    case 1:
        segment.window = other.window;
        break;
    case 2:
        segment.ipId = other.ipId;
        break;
    case 3:
        segment.length = segment.flags.rst() ? 0 : dice.roll(20);
        segment.payload.clear();
        break;
    case 4:
        segment.ack = other.ack;
        break;
    case 5:
        segment.duplicated = true;
        break;
    case 6:
        segment.flags = other.flags;
        break;
    default:
        script.segments.erase(script.segments.begin() + static_cast<std::ptrdiff_t>(at));
        break;
    }
}

// The reset that ends the script gets headers of its sender's, its receiver's or nobody's segments.
void dress(Script& script, Dice& dice) {
    ScriptSegment& reset = script.segments.back();
    const auto any = [&script, &dice]() -> const ScriptSegment& {
        return script.segments[dice.roll(static_cast<std::uint32_t>(script.segments.size()))];
    };
    const auto odd = [&dice] { // most fields stay as they are
        return dice.roll(4) == 0;
    };
    reset.ipId = odd() ? any().ipId : reset.ipId;
    reset.ipId = odd() ? static_cast<std::uint16_t>(dice.roll(0x10000)) : reset.ipId;
    reset.window = odd() ? any().window : reset.window;
    reset.hopLimit = odd() ? static_cast<std::uint8_t>(60 + dice.roll(8)) : reset.hopLimit;
    reset.dontFragment = odd() != reset.dontFragment;
    reset.mac = odd() ? std::uint8_t{9} : reset.mac;
    reset.ack = odd() ? reset.ack + dice.roll(3) : reset.ack;
    if (odd()) {
        reset.options.timestamps = any().options.timestamps;
    }
    if (odd()) {
        reset.options.timestamps.reset();
    }
    if (odd() && reset.options.timestamps) {
        reset.options.timestamps->first += dice.roll(2) * 1'000'000;
    }
}

// All clocks of a capture are one, but a step back happens.
void stepBack(Script& script, Dice& dice) {
    const std::size_t from = dice.roll(static_cast<std::uint32_t>(script.segments.size()) + 1);
    for (std::size_t at = from; at < script.segments.size(); ++at) {
        script.segments[at].at.ns -= Duration::milliseconds(300).ns;
    }
}

} // namespace

TEST_CASE("endings told in short come to the same totals", "[track]") {
    std::size_t plain = 0;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const auto exchange = randomExchange(seed);
        INFO("seed " << seed);
        plain += checkBothWays(exchange.script, {});
        checkBothWays(exchange.script, reportedAtOnce());
    }
    CHECK(plain > kSeeds / 10);
}

TEST_CASE("disturbed endings come to the same totals, in short or not", "[track]") {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        auto script = randomExchange(seed).script;
        Dice dice(seed);
        INFO("seed " << seed);
        for (int times = 0; times < 3; ++times) {
            disturb(script, dice);
            checkBothWays(script, {});
        }
        stepBack(script, dice);
        checkBothWays(script, {});
    }
}

TEST_CASE("resets dressed at random come to the same totals, in short or not", "[track]") {
    const auto [syn, usual] = GENERATE(table<std::string_view, std::string_view>(
        {{"", ""}, {"<mss 1460, ts>", "<ts>"}, {"<mss 1400, wscale 7, ts>", "<ts>"}}
    ));
    const auto end = GENERATE(
        "+0.001 C > S RST ACK",
        "+0.001 S > C RST ACK",
        "+1 S > C RST ACK",
        "+0.001 C > S ACK len 700 ack 1\n+0.001 S > C RST ACK", // sooner than it can be there
        "+0.001 C > S ACK len 700 ack 1\n+0.0005 S > C ACK win 100\n+1 S > C RST ACK win 0",
        // After the peer's FIN.
        "+0.01 C > S FIN ACK\n+0.01 S > C ACK\n+0.001 S > C RST ACK",
        "+0.01 C > S FIN ACK len 5\n+0.01 S > C ACK len 30\n+0.3 S > C RST ACK win 0",
        "+0.01 S > C FIN ACK\n+0.01 C > S ACK win 90\n+0.2 C > S RST ACK",
        "+0.01 C > S FIN ACK\n+0.01 S > C ACK len 30\n+0.01 C > S ACK\n+0.3 S > C RST ACK",
        // Payload that meets a closed socket.
        "+0.01 C > S FIN ACK\n+0.01 S > C ACK\n+0.01 S > C ACK len 500\n+0.002 C > S RST",
        "+0.01 S > C FIN ACK\n+0.01 C > S ACK len 5\n+0.009 S > C RST",
        "+0.01 S > C FIN ACK len 9\n+0.01 C > S ACK win 20\n+0.1 C > S ACK len 5\n+1 S > C RST"
    );
    const std::string opening = fmt::format(
        "0.000 C > S SYN {0}\n+0.010 S > C SYN ACK {0}\n+0.001 C > S ACK {1}\n"
        "+0.3 C > S ACK len 1200 {1}\n+0.01 S > C ACK win 29000 {1}\n",
        syn,
        usual
    );
    const Script plain = parseScript(fmt::format("{}{} {}", opening, end, usual));
    CHECK(checkBothWays(plain, {}) == 1);
    std::size_t inShort = 0;
    for (std::uint64_t seed = 0; seed < kSeeds / 3; ++seed) {
        Script script = plain;
        Dice dice(seed);
        INFO("seed " << seed);
        dress(script, dice);
        inShort += checkBothWays(script, {});
        stepBack(script, dice);
        checkBothWays(script, {});
    }
    CHECK(inShort > kSeeds / 100);
    CHECK(inShort < kSeeds / 4);
}

TEST_CASE("how long before a plain reset nothing was said decides on its cause", "[track]") {
    const auto exchange = GENERATE(
        // A pause, but for the round trip.
        "0.000 C > S SYN\n+0.2 S > C SYN ACK\n+0.1 C > S ACK\n+1 C > S ACK len 100\n"
        "+0.01 S > C ACK\n+0.25 S > C RST ACK",
        // Neither side had the last word.
        "0.000 C > S SYN\n+0.01 S > C SYN ACK\n+0.01 C > S ACK\n+1 S > C ACK len 50\n"
        "+0 C > S ACK len 100\n+0.01 S > C ACK\n+1 S > C RST ACK"
    );
    CHECK(checkBothWays(parseScript(exchange), {}) == 1);
}

TEST_CASE("a clock that steps back within the handshake tells no round trip", "[track]") {
    Script script =
        parseScript("0.000 C > S SYN\n+0.1 S > C SYN ACK\n+0.1 C > S ACK\n+1 C > S ACK len 100\n"
                    "+0.01 S > C ACK\n+0.15 S > C RST ACK");
    for (std::size_t at = 2; at < script.segments.size(); ++at) {
        script.segments[at].at.ns -= Duration::seconds(1).ns;
    }
    CHECK(checkBothWays(script, {}) == 1);
}

TEST_CASE("each course of a plain ending is told in short", "[track]") {
    const auto [begin, rest] = GENERATE_COPY(table<std::string_view, std::string_view>(
        {{"0.000 C > S SYN", ""},
         {"0.000 C > S SYN", "+1 C > S SYN seq 0"},
         {"0.000 C > S SYN", "+0.01 S > C RST ACK seq =0 ack 1"},
         {"0.000 C > S SYN", "+0.01 S > C SYN ACK"},
         {kOpened, ""},
         {kOpened, "+1 C > S RST ACK"},
         {kOpened, "+1 S > C RST ACK"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK\n+1 S > C FIN ACK\n+0.01 C > S ACK"},
         {kOpened, "+1 S > C FIN ACK len 3\n+0.01 C > S FIN ACK\n+0.01 S > C ACK"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK len 5\n+1 S > C FIN ACK\n+0.01 C > S ACK"},
         {kOpened,
          "+1 C > S FIN ACK\n+0.01 S > C ACK\n+0.01 S > C ACK len 5\n+0.01 C > S ACK\n"
          "+1 S > C FIN ACK len 2\n+0.01 C > S ACK"},
         {kOpened, "+1 C > S FIN ACK\n+0 S > C ACK len 5\n+1 S > C FIN ACK\n+0.01 C > S ACK"},
         {kOpened, "+1 C > S FIN ACK\n+0 S > C ACK len 5\n+0.01 C > S RST"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK\n+0.01 S > C RST ACK"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK len 5\n+0.01 C > S RST"},
         {kOpened,
          "+1 C > S FIN ACK\n+0.01 S > C ACK\n+0.01 S > C ACK len 5\n+0.01 S > C ACK len 5\n"
          "+0.01 C > S RST"},
         {kOpened,
          "+1 C > S FIN ACK\n+0.001 S > C FIN ACK ack 11\n+0.01 C > S ACK\n+0.01 S > C ACK"}}
    ));
    const Script script = parseScript(std::string(begin) + "\n" + std::string(rest));
    CHECK(checkBothWays(script, {}) == 1);
}

TEST_CASE("payload that the first FIN does not acknowledge makes a half-close", "[track]") {
    const Script script = parseScript(
        std::string(kOpened) + "+1 C > S FIN ACK ack 1\n+0.01 S > C FIN ACK\n+0.01 C > S ACK"
    );
    CHECK(checkBothWays(script, {}) == 1);
    const Counter counter = counted(script, {}, PlainEndings::InShort);
    CHECK(counter.overview().patterns[static_cast<std::size_t>(Pattern::HalfCloseUsed)] == 1);
}

TEST_CASE("what only looks like a plain ending is told at length", "[track]") {
    const auto [begin, rest] = GENERATE_COPY(table<std::string_view, std::string_view>(
        {{"0.000 C > S SYN id 0x1234", "+0.01 S > C RST ACK seq =0 ack 1 id 0x1234"},
         {"0.000 C > S SYN id 0x1234",
          "+1 C > S SYN seq 0\n+0.01 S > C RST ACK seq =0 ack 1 id 0x1234"},
         {"0.000 C > S SYN", "+0.01 S > C RST ACK seq =0 ack 1\n+1 C > S SYN seq 0"},
         {kOpened, "+1 C > S ACK len 10 seq 1"},
         {kOpened, "+1 C > S FIN ACK"},
         {kOpened, "+1 C > S RST"},
         {kOpened, "+1 C > S RST ACK ttl 40"},
         {kOpened, "+1 C > S RST ACK mac 9"},
         {kOpened, "+1 C > S RST ACK df"},
         {kOpened, "+1 C > S RST ACK ack 100"},
         {kOpened, "+1 C > S RST ACK\n+0.1 S > C ACK"},
         {kOpened, "+1 C > S RST ACK\n+0.1 C > S RST ACK"},
         {kOpened, "+1 C > S FIN ACK id 900\n+0.01 S > C FIN ACK id 800\n+0.01 C > S ACK id 900"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK\n+0.01 C > S RST"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK len 5\n+0.01 C > S RST ACK"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C RST ACK"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C RST ACK ack 11"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK\n+0.01 S > C RST ACK ack 11"},
         {kOpened, "+1 C > S FIN ACK win 0\n+0.01 S > C ACK\n+0.01 S > C RST ACK"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C FIN ACK len 5\n+0.01 C > S RST"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK\n+0.01 S > C FIN ACK\n+0.01 S > C RST ACK"},
         {kOpened,
          "+1 C > S FIN ACK\n+0.01 S > C ACK id 9\n+0.01 S > C ACK len 5 id 9\n+0.01 C > S RST"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK len 5 ack 11\n+0.01 C > S RST"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK len 5 win 0\n+0.01 C > S RST"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK len 5 ack 11\n+0.01 C > S RST seq 11"},
         {kOpened, "+1 C > S FIN ACK\n+0.01 S > C ACK len 5\n+0.01 S > C RST"},
         {kOpened,
          "+1 C > S FIN ACK\n+0.01 S > C ACK len 5\n+0.01 C > S RST\n+0.1 S > C ACK len 5"},
         {kOpened,
          "+1 C > S FIN ACK\n+0.01 S > C FIN ACK\n+0.01 C > S ACK\n+0.01 C > S RST seq 12"}}
    ));
    const Script script = parseScript(std::string(begin) + "\n" + std::string(rest));
    CHECK(checkBothWays(script, {}) == 0);
}

TEST_CASE("a clock that steps back over the last payload is told at length", "[track]") {
    Script script = parseScript(
        std::string(kOpened) + "+0.01 C > S FIN ACK\n+0.01 S > C FIN ACK\n+0.01 C > S ACK"
    );
    for (std::size_t at = 5; at < script.segments.size(); ++at) {
        script.segments[at].at.ns -= Duration::milliseconds(50).ns;
    }
    CHECK(checkBothWays(script, {}) == 0);
}

TEST_CASE("totals of the samples are those of their connections", "[session]") {
    for (const Sample& sample : allSamples()) {
        INFO(sample.file);
        SessionOptions options;
        options.paths = {(sourceDirectory() / "captures" / sample.file).string()};
        const auto whole = analyze(options, {});
        options.keepConnections = false;
        const auto totals = analyze(options, {});
        REQUIRE(whole);
        REQUIRE(totals);
        CHECK(textOf(totals->overview) == textOf(whole->overview));
        CHECK(totals->connectionsSeen == whole->connectionsSeen);
    }
}
