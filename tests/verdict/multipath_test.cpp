// MPTCP connections above their subflows: keys a1… of the client and b1… of the server throughout.
#include "decode/multipath_option.h"
#include "session/session.h"
#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/support/sample_set.h"
#include "verdict/multipath.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

using namespace lastack;
using namespace lastack::test;

namespace {

const std::string kClientKey = "a1a2a3a4a5a6a7a8";
const std::string kServerKey = "b1b2b3b4b5b6b7b8";
constexpr std::uint32_t kClientToken = 0x65886C9F; // SHA-256 of the key
constexpr std::uint32_t kServerToken = 0x309DC735;

std::string raw(const std::string& digits) {
    return " <raw " + digits + ">\n";
}

std::string ackOf(std::uint32_t number) {
    return raw(fmt::format("1e082001{:08x}", number));
}

// DATA_FIN without data, beside an acknowledgement.
std::string dataFin(std::uint32_t number, std::uint32_t ack) {
    return raw(fmt::format("1e122015{:08x}{:08x}000000000001", ack, number));
}

const std::string kFastClose = raw("1e0c7000" + kServerKey);

// The first subflow, from its SYN to the third segment.
std::string first() {
    return "client 10.0.0.5:50001\nserver 10.0.0.9:443\n"
           "0.000 C > S SYN" +
           raw("1e040181") + "+0.010 S > C SYN ACK" + raw("1e0c0181" + kServerKey) +
           "+0.001 C > S ACK" + raw("1e140181" + kClientKey + kServerKey);
}

std::string joined(std::uint32_t token, const std::string& ends = "") {
    const std::string from = ends.empty() ? "client 10.0.1.5:50002\nserver 10.0.0.9:443\n" : ends;
    return "connection 2\n" + from + "1.000 C > S SYN" +
           raw(fmt::format("1e0c1001{:08x}01020304", token)) + "+0.010 S > C SYN ACK" +
           raw("1e101001010203040506070801020304") + "+0.001 C > S ACK" +
           raw("1e181000" + std::string(40, '1'));
}

struct Linked {
    std::vector<Judged> connections;
    std::vector<std::optional<MultipathVerdict>> verdicts;
};

Linked linked(const std::string& script) {
    TrackerOptions options;
    options.zeekView = ZeekView::Follow;
    Linked result{judgedAll(parseScript(script), options), {}};
    MultipathLedger ledger;
    for (const Judged& judgement : result.connections) {
        ledger.add(judgement.connection, judgement.verdict.outcome);
    }
    ledger.settle();
    for (const Judged& judgement : result.connections) {
        result.verdicts.push_back(ledger.of(judgement.connection));
    }
    return result;
}

MultipathVerdict verdictOn(const std::string& script, std::size_t at = 0) {
    return linked(script).verdicts.at(at).value();
}

const std::string kResets = "+0.100 C > S RST ACK\n";

} // namespace

TEST_CASE("a token is the beginning of a digest of the key", "[multipath]") {
    CHECK(multipathToken(0xA1A2A3A4A5A6A7A8, 1) == kClientToken);
    CHECK(multipathToken(0xB1B2B3B4B5B6B7B8, 1) == kServerToken);
    CHECK(multipathToken(0xB1B2B3B4B5B6B7B8, 0) == 0x644E827B); // SHA-1
}

TEST_CASE(
    "both DATA_FINs acknowledged end a connection in order, whatever ends its subflows",
    "[multipath]"
) {
    const std::string script = first() + "+1.500 C > S ACK" + dataFin(900, 500) +
                               "+0.010 S > C ACK" + ackOf(901) + "+0.100 S > C ACK" +
                               dataFin(500, 901) + "+0.010 C > S ACK" + ackOf(501) + kResets;
    const MultipathVerdict verdict = verdictOn(script);
    CHECK(verdict.token == kServerToken);
    CHECK_FALSE(verdict.isJoin);
    CHECK(verdict.connection == ConnectionId{1});
    CHECK(verdict.conclusion.ending == MultipathEnding::DataFin);
    CHECK(verdict.conclusion.outcome == Outcome::Graceful);
    CHECK(verdict.conclusion.initiator == Initiator::Client);
    CHECK(verdict.conclusion.packet == FrameNumber{4});
    CHECK(linked(script).connections[0].verdict.outcome == Outcome::Abortive);
}

TEST_CASE("DATA_FIN and its acknowledgement may take different subflows", "[multipath]") {
    const std::string script = first() + "+1.500 C > S ACK" + dataFin(900, 500) + kResets +
                               joined(kServerToken) + "+0.700 S > C ACK" + dataFin(500, 901) +
                               "+0.010 C > S ACK" + ackOf(501) + "+0.010 C > S FIN ACK\n";
    const Linked all = linked(script);
    REQUIRE(all.verdicts.size() == 2);
    for (const auto& verdict : all.verdicts) {
        REQUIRE(verdict);
        CHECK(verdict->token == kServerToken);
        CHECK(verdict->connection == ConnectionId{1});
        CHECK(verdict->subflows == std::vector{ConnectionId{1}, ConnectionId{2}});
        CHECK(verdict->conclusion.outcome == Outcome::Graceful);
        CHECK(verdict->conclusion.initiator == Initiator::Client);
    }
    CHECK_FALSE(all.verdicts[0]->isJoin);
    CHECK(all.verdicts[1]->isJoin);
}

TEST_CASE("DATA_FINs that cross are both sides'", "[multipath]") {
    const std::string script = first() + "+1.500 C > S ACK" + dataFin(900, 500) +
                               "+0.001 S > C ACK" + dataFin(500, 900) + "+0.010 C > S ACK" +
                               ackOf(501) + "+0.001 S > C ACK" + ackOf(901);
    const MultipathConclusion conclusion = verdictOn(script).conclusion;
    CHECK(conclusion.outcome == Outcome::Graceful);
    CHECK(conclusion.initiator == Initiator::Both);
}

TEST_CASE("one DATA_FIN closes one direction", "[multipath]") {
    const std::string script =
        first() + "+1.500 C > S ACK" + dataFin(900, 500) + "+0.010 S > C ACK" + ackOf(901);
    CHECK(verdictOn(script).conclusion.ending == MultipathEnding::DataFin);
    CHECK(verdictOn(script).conclusion.outcome == Outcome::StillOpen);
    CHECK(verdictOn(script + kResets).conclusion.outcome == Outcome::Unknown);
}

TEST_CASE("data sequence numbers wrap", "[multipath]") {
    const std::string script = first() + "+1.500 C > S ACK" + dataFin(0xFFFFFFFF, 500) +
                               "+0.010 S > C ACK" + dataFin(500, 0) + "+0.010 C > S ACK" +
                               ackOf(501);
    CHECK(verdictOn(script).conclusion.outcome == Outcome::Graceful);
}

TEST_CASE("MP_FASTCLOSE aborts all subflows, on a reset or on an acknowledgement", "[multipath]") {
    const MultipathConclusion onAck =
        verdictOn(first() + "+1.500 C > S ACK" + kFastClose + "+0.010 S > C RST\n").conclusion;
    CHECK(onAck.ending == MultipathEnding::FastClose);
    CHECK(onAck.outcome == Outcome::Abortive);
    CHECK(onAck.initiator == Initiator::Client);
    CHECK(onAck.packet == FrameNumber{4});
    const std::string onReset =
        first() + joined(kServerToken) + "+0.500 S > C RST ACK" + raw("1e0c7000" + kClientKey);
    CHECK(verdictOn(onReset, 0).conclusion.initiator == Initiator::Server);
    CHECK(verdictOn(onReset, 1).conclusion.outcome == Outcome::Abortive);
    const Linked tagged = linked(first() + "+1.500 C > S ACK" + kFastClose);
    CHECK(tagged.connections[0].verdict.tags.has(Tag::MptcpFastClose));
    const Linked answered =
        linked(first() + "+1.500 C > S ACK" + kFastClose + "+0.010 S > C RST\n");
    const auto& findings = answered.connections[0].verdict.findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.kind == FindingKind::MultipathFastClose;
    });
    REQUIRE(found != findings.end());
    CHECK(found->by == Side::Client);
}

TEST_CASE("a subflow that the server opened is read by its own sides", "[multipath]") {
    const std::string script =
        first() + joined(kClientToken, "client 10.0.0.9:50003\nserver 10.0.0.5:50004\n") +
        "+0.500 C > S ACK" + dataFin(500, 900) + "+0.010 S > C ACK" + dataFin(900, 501) +
        "+0.010 C > S ACK" + ackOf(901);
    const Linked all = linked(script);
    CHECK(all.verdicts.at(1)->connection == ConnectionId{1});
    CHECK(all.verdicts[1]->token == kClientToken);
    CHECK(all.verdicts[1]->conclusion.outcome == Outcome::Graceful);
    CHECK(all.verdicts[1]->conclusion.initiator == Initiator::Client);
    CHECK(all.verdicts[0]->conclusion.initiator == Initiator::Server);
}

TEST_CASE("a connection without subflows is over, but nobody knows how", "[multipath]") {
    const std::string reset = first() + "+1.500 C > S RST ACK" + raw("1e048002");
    CHECK(verdictOn(reset).conclusion.ending == MultipathEnding::SubflowsGone);
    CHECK(verdictOn(reset).conclusion.outcome == Outcome::Unknown);
    CHECK(verdictOn(reset).conclusion.packet == FrameNumber{4});
    const MultipathConclusion going = verdictOn(reset + joined(kServerToken)).conclusion;
    CHECK(going.ending == MultipathEnding::Open);
    CHECK(going.outcome == Outcome::StillOpen);
}

TEST_CASE("a subflow whose connection is not known stays alone", "[multipath]") {
    const Linked all = linked(first() + joined(0x12345678) + kResets);
    CHECK(all.verdicts.at(1)->token == 0x12345678U);
    CHECK_FALSE(all.verdicts[1]->connection);
    CHECK(all.verdicts[1]->subflows == std::vector{ConnectionId{2}});
    CHECK(all.verdicts[1]->conclusion.ending == MultipathEnding::Open);
    CHECK(all.verdicts[1]->conclusion.outcome == Outcome::Unknown);
    CHECK(all.verdicts[0]->subflows == std::vector{ConnectionId{1}});
}

TEST_CASE("a server that does not answer the option has a plain connection", "[multipath]") {
    const Linked all =
        linked("0.000 C > S SYN" + raw("1e040181") + "+0.010 S > C SYN ACK\n+0.001 C > S ACK\n");
    CHECK_FALSE(all.verdicts.at(0));
    CHECK_FALSE(linked("0.000 C > S SYN\n+0.010 S > C SYN ACK\n").verdicts.at(0));
}

TEST_CASE("version 0 has the client's key in its SYN and tokens of SHA-1", "[multipath]") {
    const std::string script = "0.000 C > S SYN" + raw("1e0c0081" + kClientKey) +
                               "+0.010 S > C SYN ACK" + raw("1e0c0081" + kServerKey);
    const MultipathVerdict verdict = verdictOn(script);
    CHECK(verdict.token == 0x644E827BU);
}

TEST_CASE("options that are cut off or cannot be say nothing of MPTCP", "[multipath]") {
    const auto read = [](std::string_view digits) {
        const Bytes header = Bytes(20) + hexBytes(digits);
        Segment segment{};
        segment.header = header.data();
        segment.headerLength = segment.headerCaptured = static_cast<std::uint8_t>(header.size());
        segment.flags = {TcpFlags::kSyn};
        return readMultipathOption(segment);
    };
    const MultipathOption nothing;
    CHECK(read("") == nothing);
    CHECK(read("1e") == nothing);
    CHECK(read("1e00") == nothing);
    CHECK(read("1e0c0181b1b2b3b4") == nothing);             // longer than the header
    CHECK(read("00001e0c0181b1b2b3b4b5b6b7b8") == nothing); // behind the end
    CHECK(read("1e082001000003").dataAck == std::nullopt);
    CHECK(read("1e08200100000385").dataAck == 0x385U);
    CHECK(read("1e0c20030000000100000385").dataAck == 0x385U);
    CHECK(read("1e0a2015000000050000").dataEnd == std::nullopt);
    CHECK(read("01 1e1a201f 0000000000000005 0000000100000384 00000000 0001").dataEnd == 0x385U);
    CHECK(read("1e0c100112345678aabbccdd").joinToken == 0x12345678U);
    CHECK_FALSE(read("1e0b7000010203040506 07").fastClose);
    CHECK(read("1e0c70000102030405060708").fastClose);
    CHECK(read("1e0c0181b1b2b3b4b5b6b7b8").senderKey == 0xB1B2B3B4B5B6B7B8U);
}

TEST_CASE("the corpus's MPTCP connections end as its README says", "[multipath]") {
    const auto path =
        sourceDirectory().parent_path() / "shared/corpora/disconnect" / "21_mptcp_teardown.pcap";
    if (!std::filesystem::exists(path)) {
        return;
    }
    SessionOptions options;
    options.paths = {path.string()};
    const auto result = analyze(options, {});
    REQUIRE(result);
    REQUIRE(result->connections.size() == 5);
    const auto conclusion = [&](std::size_t at) {
        const RowId row = result->connections.inOrderOfStart().at(at);
        return result->report(row).value().multipath.value().conclusion;
    };
    CHECK(conclusion(0).ending == MultipathEnding::DataFin); // the server's is not there
    CHECK(conclusion(0).packet == FrameNumber{4});
    CHECK(conclusion(0).outcome == Outcome::Unknown);
    CHECK(conclusion(1).ending == MultipathEnding::FastClose);
    CHECK(conclusion(1).packet == FrameNumber{12});
    CHECK(conclusion(2).ending == MultipathEnding::FastClose);
    CHECK(conclusion(2).packet == FrameNumber{17});
    CHECK(conclusion(3).ending == MultipathEnding::SubflowsGone);
    CHECK(conclusion(4).ending == MultipathEnding::SubflowsGone);
}
