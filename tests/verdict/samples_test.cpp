#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/support/sample_set.h"
#include "tests/verdict/oracle.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>

using namespace lastack;
using namespace lastack::test;

namespace {

std::vector<Judged> judgedSamples() {
    std::vector<Judged> all;
    for (const auto& sample : scriptSamples()) {
        auto judgements = judgedAll(parseScript(sample.text));
        std::move(judgements.begin(), judgements.end(), std::back_inserter(all));
    }
    return all;
}

// The segments of one connection of a script.
std::vector<ScriptSegment> segmentsOf(const Script& script, std::size_t connection) {
    std::vector<ScriptSegment> segments;
    std::copy_if(
        script.segments.begin(),
        script.segments.end(),
        std::back_inserter(segments),
        [connection](const ScriptSegment& segment) { return segment.connection == connection; }
    );
    return segments;
}

// What the oracle cannot be asked about: exchanges that do not start with the connection, or are no
// connection, or are captured twice.
bool isBeyondTheOracle(const std::string& file) {
    return file.starts_with("midstream") || file.starts_with("odd-flags") ||
           file.starts_with("one-sided") || file.starts_with("superseded") ||
           file.starts_with("tunnel-twice");
}

// Patterns of the catalogue that a sample shows, each of them once at least.
constexpr Pattern kShown[] = {
    Pattern::FourWay,           Pattern::ThreeWay,
    Pattern::Simultaneous,      Pattern::HalfCloseUsed,
    Pattern::HalfCloseUnread,   Pattern::HalfClosedAtEnd,
    Pattern::HardClose,         Pattern::UnreadData,
    Pattern::DataAfterClose,    Pattern::AfterOwnFin,
    Pattern::AfterPeerFin,      Pattern::LateReset,
    Pattern::ResetInLastAck,    Pattern::TimeWaitReset,
    Pattern::Refused,           Pattern::RefusedAfterAccept,
    Pattern::Unanswered,        Pattern::HandshakeAborted,
    Pattern::HalfOpenHandshake, Pattern::KeepaliveFailure,
    Pattern::TimeoutSilent,     Pattern::TimeoutReset,
    Pattern::FinUnacked,        Pattern::ZeroWindowStall,
    Pattern::Injected,          Pattern::CrossingResets,
    Pattern::IcmpUnreachable,   Pattern::PeerRestart,
    Pattern::OddFlags,          Pattern::TailMissing,
    Pattern::Superseded,        Pattern::StaleState,
};

} // namespace

TEST_CASE("every outcome has a sample", "[samples]") {
    std::set<Outcome> seen;
    for (const auto& [connection, verdict] : judgedSamples()) {
        seen.insert(verdict.outcome);
    }
    for (std::size_t i = 0; i < kOutcomes; ++i) {
        INFO("outcome " << i);
        CHECK(seen.count(static_cast<Outcome>(i)) == 1);
    }
}

TEST_CASE("every pattern has a sample", "[samples]") {
    std::set<Pattern> seen;
    for (const auto& [connection, verdict] : judgedSamples()) {
        seen.insert(verdict.pattern);
    }
    for (const auto pattern : kShown) {
        INFO("P" << static_cast<int>(pattern));
        CHECK(seen.count(pattern) == 1);
    }
}

TEST_CASE("the judge says of every sample what its script expects", "[samples]") {
    for (const auto& sample : scriptSamples()) {
        std::vector<std::string> said;
        for (const auto& [connection, verdict] : judgedAll(parseScript(sample.text))) {
            said.push_back(fmt::format(
                "{}, P{:02}", describe(answerOf(verdict)), static_cast<int>(verdict.pattern)
            ));
        }
        INFO(sample.file);
        CHECK(said == sample.expected);
    }
}

TEST_CASE("the judge agrees with the oracle about every sample", "[samples]") {
    for (const auto& sample : scriptSamples()) {
        if (isBeyondTheOracle(sample.file)) {
            continue;
        }
        const auto script = parseScript(sample.text);
        const auto all = judgedAll(script);
        INFO(sample.file);
        REQUIRE(all.size() == script.connections.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto opinion = consultOracle(segmentsOf(script, i), script.segments.back().at);
            const auto answer = answerOf(all[i].verdict);
            INFO("the judge says " << describe(answer));
            INFO("the oracle says " << describe(opinion));
            CHECK(opinion.accepts(answer));
        }
    }
}

TEST_CASE("every outcome has a seed for the fuzzer", "[samples]") {
    std::string seeds;
    for (const auto& entry :
         std::filesystem::directory_iterator(sourceDirectory() / "tests/fuzz/seeds/tracker")) {
        seeds += " " + entry.path().filename().string();
    }
    for (std::size_t i = 0; i < kOutcomes; ++i) {
        const auto name = nameOf(static_cast<Outcome>(i));
        INFO(name);
        CHECK(seeds.find(fmt::format(" {}", name)) != std::string::npos);
    }
}
