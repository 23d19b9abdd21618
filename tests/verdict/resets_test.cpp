// What is found out about resets, one exchange per clue and per rule.
#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "verdict/in_band.h"
#include "verdict/netscaler.h"

#include <algorithm>
#include <optional>
#include <string>

using namespace lastack;
using namespace lastack::test;

namespace {

// A connection over 30 ms whose server is 7 hops away and counts its packets; both speak of DF and
// timestamps.
constexpr auto kOpen = R"(
    ttl S 57
    id S 0x5000
    0.000000 C > S  SYN      df <mss 1460, wscale 7, sackOK, ts>
    +0.030000 S > C  SYN ACK  df <mss 1460, wscale 7, sackOK, ts>
    +0.000060 C > S  ACK
    +0.000300 C > S  PSH ACK  len 100
    +0.030000 S > C  PSH ACK  len 200
    +0.000040 C > S  ACK
)";

Judged after(std::string_view rest) {
    return judged(std::string(kOpen) + std::string(rest));
}

const ClueFinding* find(const ResetFinding& finding, Clue clue) {
    const auto at = std::find_if(finding.clues.begin(), finding.clues.end(), [clue](const auto& c) {
        return c.clue == clue;
    });
    return at == finding.clues.end() ? nullptr : &*at;
}

bool has(const ResetFinding& finding, Reason reason) {
    return std::count(finding.why.begin(), finding.why.end(), reason) > 0;
}

struct ClueCase {
    const char* what;
    const char* rest;
    Clue clue;
    std::optional<Says> says; // nothing: the clue must not be there
    Confidence genuine;
};

constexpr auto kNone = std::nullopt;

// The reset under test is the first of the exchange.
constexpr ClueCase kClueCases[] = {
    {"an abort like all else of its sender is genuine",
     "+0.5 S > C  RST ACK  df <ts>",
     Clue::HopLimit,
     Says::Genuine,
     Confidence::Certain},
    {"other hops make a reset suspect",
     "+0.5 S > C  RST ACK  df ttl 47 id 0x7777",
     Clue::HopLimit,
     Says::Forged,
     Confidence::Possible},
    {"a hop more or less is a route that changed",
     "+0.5 S > C  RST ACK  df ttl 56 <ts>",
     Clue::HopLimit,
     Says::Forged,
     Confidence::Certain},
    {"another start value as far away is a stack's own default",
     "+0.5 C > S  PSH ACK  len 10\n+0.03 S > C  RST  seq 201 ttl 248",
     Clue::HopLimitDefault,
     Says::Forged,
     Confidence::Likely},
    {"a stack's reply with IP-ID 0, DF, window 0 and no timestamp is genuine",
     "+0.5 C > S  PSH ACK  len 10\n+0.03 S > C  RST  seq 201 df id 0",
     Clue::IpIdOrder,
     Says::Neutral,
     Confidence::Certain},
    {"a copied IP identification makes a reset suspect",
     "+0.5 C > S  PSH ACK  len 10 id 0x4321\n+0.03 S > C  RST  seq 201 id 0x4321 ttl 54",
     Clue::IpIdCopied,
     Says::Forged,
     Confidence::Excluded},
    {"the next identification of a host that counts is its own",
     "+0.5 S > C  RST ACK  df",
     Clue::IpIdOrder,
     Says::Genuine,
     Confidence::Certain},
    {"an abort far from its sender's identifications is a weak clue",
     "+0.5 S > C  RST ACK  df id 0xd000 <ts>",
     Clue::IpIdOrder,
     Says::Forged,
     Confidence::Certain},
    {"a reply without DF tells nothing",
     "+0.5 C > S  PSH ACK  len 10\n+0.03 S > C  RST  seq 201 id 0",
     Clue::DontFragment,
     Says::Neutral,
     Confidence::Certain},
    {"an abort without DF where all else has it",
     "+0.5 S > C  RST ACK  <ts>",
     Clue::DontFragment,
     Says::Forged,
     Confidence::Certain},
    {"a window copied from what the reset answers",
     "+0.5 C > S  PSH ACK  len 10 win 777\n+0.03 S > C  RST  seq 201 win 777",
     Clue::WindowCopied,
     Says::Forged,
     Confidence::Likely},
    {"reserved bits in a reset",
     "+0.5 S > C  RST ACK  df bits 14 <ts>",
     Clue::ReservedBits,
     Says::Forged,
     Confidence::Certain},
    {"an abort without the timestamps that were agreed on",
     "+0.5 S > C  RST ACK  df",
     Clue::TimestampMissing,
     Says::Forged,
     Confidence::Certain},
    {"a timestamp that the sender's clock cannot show",
     "+0.5 S > C  RST ACK  df id 0xd000 <ts 99/1>",
     Clue::TimestampClock,
     Says::Forged,
     Confidence::Likely},
    {"a timestamp that its clock shows",
     "+0.5 S > C  RST ACK  df id 0xd000 <ts>",
     Clue::TimestampClock,
     Says::Genuine,
     Confidence::Certain},
    {"another neighbour brought the reset, by other hops",
     "+0.5 S > C  RST ACK  ttl 47 id 0xd000 mac 9",
     Clue::LinkSource,
     Says::Forged,
     Confidence::Excluded},
    {"another neighbour alone may be a failover",
     "+0.5 S > C  RST ACK  df mac 9 <ts>",
     Clue::LinkSource,
     Says::Forged,
     Confidence::Certain},
    {"faster than its claimed sender could answer",
     "+0.5 C > S  PSH ACK  len 10\n+0.002 S > C  RST ACK  seq 201 ack 111 id 0xd000",
     Clue::TooSoon,
     Says::Forged,
     Confidence::Possible},
    {"the claimed sender goes on",
     "+0.5 S > C  RST ACK  seq 201\n+0.010 S > C  PSH ACK  seq 201 len 50",
     Clue::SenderWentOn,
     Says::Forged,
     Confidence::Excluded},
    {"data that the reset overtook is no going on",
     "+0.5 S > C  RST ACK  seq 251\n+0.010 S > C  PSH ACK  seq 201 len 50",
     Clue::SenderWentOn,
     kNone,
     Confidence::Certain},
    {"both ends reset in a moment by other hops",
     "+0.5 S > C  RST ACK  ttl 255 id 1\n+0.0005 C > S  RST ACK  ttl 254 id 2",
     Clue::BothEndsReset,
     Says::Forged,
     Confidence::Excluded},
    {"both ends abort in a moment, each as ever",
     "+0.5 S > C  RST ACK  df <ts>\n+0.0005 C > S  RST ACK  df <ts>",
     Clue::BothEndsReset,
     Says::Neutral,
     Confidence::Certain},
    {"resets that run ahead of the stream",
     "+0.5 S > C  RST  seq 201\n+0.0001 S > C  RST  seq 1661\n+0.0001 S > C  RST  seq 4581",
     Clue::SequenceChange,
     Says::Forged,
     Confidence::Likely},
    {"an acknowledgement of what was never sent",
     "+0.5 S > C  RST ACK  seq 201 ack 5000 df id 0xd000",
     Clue::AckChange,
     Says::Forged,
     Confidence::Possible},
};

} // namespace

TEST_CASE("every clue is found, and weighed with care", "[resets]") {
    for (const auto& test : kClueCases) {
        const auto [connection, verdict] = after(test.rest);
        INFO(test.what);
        REQUIRE_FALSE(verdict.resets.empty());
        const ResetFinding& reset = verdict.resets.front();
        const ClueFinding* clue = find(reset, test.clue);
        CHECK((clue != nullptr) == test.says.has_value());
        if (clue != nullptr && test.says) {
            CHECK(static_cast<int>(clue->says) == static_cast<int>(*test.says));
        }
        CHECK(static_cast<int>(reset.genuine) == static_cast<int>(test.genuine));
    }
}

TEST_CASE("the values of a clue are those that were compared", "[resets]") {
    const auto reset = after("+0.5 S > C  RST ACK  ttl 47 mac 9").verdict.resets.front();
    REQUIRE(find(reset, Clue::HopLimit) != nullptr);
    CHECK(find(reset, Clue::HopLimit)->observed == 47);
    CHECK(find(reset, Clue::HopLimit)->expected == 57);
    REQUIRE(find(reset, Clue::LinkSource) != nullptr);
    CHECK(find(reset, Clue::LinkSource)->observed == 0x020000000009);
    CHECK(find(reset, Clue::LinkSource)->expected == 0x020000000001);
}

TEST_CASE("a number below the stream that nobody asked for is a clue", "[resets]") {
    const auto reset = judged(R"(
        0.000  C > S  SYN      <mss 1460>
        +0.010 S > C  SYN ACK  <mss 1460>
        +0.001 C > S  ACK
        +0.010 S > C  PSH ACK  len 200
        +0.001 C > S  ACK
        +0.010 S > C  RST      seq 50 id 0
    )")
                           .verdict.resets.at(0);
    REQUIRE(find(reset, Clue::SequenceBehind) != nullptr);
    CHECK(find(reset, Clue::SequenceBehind)->observed == 50);
    CHECK(find(reset, Clue::SequenceBehind)->expected == 201);
}

TEST_CASE("a server that comes up after it refused is no forger", "[resets]") {
    const auto verdict = judged(R"(
        0.000  C > S  SYN      <mss 1460>
        +0.001 S > C  RST ACK  seq 0 ack 1
        +0.500 C > S  SYN      seq 0 id 0x2222 <mss 1460>
        +0.001 S > C  SYN ACK  <mss 1460>
        +0.001 C > S  ACK
    )")
                             .verdict;
    REQUIRE(verdict.resets.size() == 1);
    CHECK(find(verdict.resets[0], Clue::SenderWentOn) == nullptr);
    CHECK(verdict.resets[0].genuine != Confidence::Excluded);
}

TEST_CASE("a SYN-ACK after a refusal shows that somebody else refused", "[resets]") {
    const auto verdict = judged(R"(
        0.000  C > S  SYN      <mss 1460>
        +0.001 S > C  RST ACK  seq 0 ack 1 ttl 60
        +0.020 S > C  SYN ACK  seq 0 <mss 1460>
        +0.001 C > S  RST      seq 1
    )")
                             .verdict;
    REQUIRE(verdict.resets.size() == 2);
    CHECK(verdict.resets[0].genuine == Confidence::Excluded);
}

TEST_CASE("a client that resets a stale answer to its SYN goes on as itself", "[resets]") {
    const auto verdict = judged(R"(
        0.000  C > S  SYN      <mss 1460>
        +0.010 S > C  ACK      seq 5000 ack 777
        +0.0001 C > S  RST      seq 777
        +1.000 C > S  SYN      seq 0 id 0x2222 <mss 1460>
        +0.010 S > C  SYN ACK  seq 0 ack 1 <mss 1460>
        +0.0001 C > S  ACK      seq 1 ack 1
    )")
                             .verdict;
    for (const ResetFinding& reset : verdict.resets) {
        CHECK(reset.genuine != Confidence::Excluded);
    }
}

TEST_CASE("a refusal that copies the SYN's headers is a device's", "[resets]") {
    const auto verdict = judged(R"(
        0.000  C > S  SYN      win 8192 id 0x4455 <mss 1460>
        +0.001 S > C  RST ACK  seq 0 ack 1 win 8192 id 0x4455
    )")
                             .verdict;
    CHECK(verdict.outcome == Outcome::Refused);
    CHECK(verdict.resets.at(0).genuine == Confidence::Possible);
    CHECK(verdict.resetBy == ResetBy::Middlebox);
    CHECK(verdict.initiator == Initiator::Middlebox);
}

namespace {

struct EffectCase {
    const char* rest;
    Effect effective;
    Reason why;
};

// RFC 9293 §3.10.7.4 and RFC 5961 §3.2.
constexpr EffectCase kEffectCases[] = {
    {"+0.5 S > C  RST ACK  seq 201", Effect::Yes, Reason::ResetAtRcvNxt},
    {"+0.5 S > C  RST  seq 901", Effect::Unknown, Reason::ResetInWindow},
    {"+0.5 S > C  RST  seq 901\n+0.0001 C > S  ACK\n+1 C > S  PSH ACK  len 9",
     Effect::No,
     Reason::ResetInWindow},
    {"+0.5 S > C  RST  seq 900201", Effect::No, Reason::ResetOutsideWindow},
    {"+0.5 S > C  RST  seq 100", Effect::No, Reason::ResetOutsideWindow},
    {"+0.5 S > C  RST ACK  seq 201\n+1 C > S  PSH ACK  len 9", Effect::No, Reason::ReceiverWentOn},
    {"+0.5 S > C  RST ACK  seq 201 <ts 5/5>", Effect::Yes, Reason::ResetPassesPaws},
    {"+0.5 C > S  FIN ACK\n+0.03 S > C  FIN ACK\n+0.0001 C > S  ACK\n+0.1 S > C  RST  seq 202",
     Effect::No,
     Reason::ResetInTimeWait},
    {"+0.5 C > S  FIN ACK\n+0.03 S > C  FIN ACK\n+0.0001 C > S  ACK\n+0.1 C > S  RST  seq 102",
     Effect::No,
     Reason::AfterBothFins},
};

} // namespace

TEST_CASE("a reset takes effect as its receiver's state says", "[resets]") {
    for (const auto& test : kEffectCases) {
        const auto verdict = after(test.rest).verdict;
        INFO(test.rest);
        REQUIRE_FALSE(verdict.resets.empty());
        CHECK(static_cast<int>(verdict.resets[0].effective) == static_cast<int>(test.effective));
        CHECK(has(verdict.resets[0], test.why));
    }
}

TEST_CASE("a reset into SYN-SENT must acknowledge the SYN", "[resets]") {
    const auto ignored = judged(R"(
        0.000  C > S  SYN      <mss 1460>
        +0.001 S > C  RST ACK  seq 0 ack 0
    )")
                             .verdict.resets.at(0);
    CHECK(ignored.effective == Effect::No);
    CHECK(has(ignored, Reason::ResetIgnoredInSynSent));
    const auto taken = judged(R"(
        0.000  C > S  SYN      <mss 1460>
        +0.001 S > C  RST ACK  seq 0 ack 1
    )")
                           .verdict.resets.at(0);
    CHECK(taken.effective == Effect::Yes);
    CHECK(taken.kind == ResetKind::Refusal);
}

TEST_CASE("a client's reset into SYN-RECEIVED ends the passive open", "[resets]") {
    const auto reset = judged(R"(
        0.000  C > S  SYN      <mss 1460>
        +0.001 S > C  SYN ACK  <mss 1460>
        +0.001 C > S  RST      seq 1
    )")
                           .verdict.resets.at(0);
    CHECK(reset.effective == Effect::Yes);
    CHECK(has(reset, Reason::ResetInSynReceived));
}

TEST_CASE("the window of a SYN-ACK counts until its sender tells another", "[resets]") {
    const auto handshake = [](const char* window, const char* rest) {
        return std::string("0.000 C > S SYN <mss 1460, wscale 7>\n+0.001 S > C SYN ACK win ") +
               window + " <mss 1460, wscale 7>\n" + rest;
    };
    const auto* rest = GENERATE(
        "+1 C > S RST seq 100",
        "+0.001 C > S ACK\n+1 C > S RST seq 100",
        "+0.001 C > S ACK\n+1 C > S RST ACK seq 100 ack 50"
    );
    const auto within = judged(handshake("64240", rest));
    CHECK(within.verdict.resets.at(0).effective == Effect::Unknown);
    CHECK(has(within.verdict.resets.at(0), Reason::ResetInWindow));
    CHECK(within.verdict.outcome == Outcome::Abortive);
    CHECK(within.verdict.initiator == Initiator::Client);
    // RFC 7323 §2.2: the window of a segment with SYN is not scaled.
    const auto beyond = judged(handshake("50", rest));
    CHECK(beyond.verdict.resets.at(0).effective == Effect::No);
}

TEST_CASE(
    "a reset beyond both SYNs ends a connection of which the capture lacks the rest", "[resets]"
) {
    const std::string handshake = "0.000 C > S SYN <mss 1460, wscale 7>\n"
                                  "+0.001 S > C SYN ACK win 8192 <mss 1460, wscale 7>\n";
    SECTION("of the client, however far ahead") {
        const auto made = judged(handshake + "+9 C > S RST ACK seq 10000221 ack 611");
        CHECK(made.connection.established);
        CHECK(made.connection.captureLoss);
        CHECK(made.verdict.outcome == Outcome::Abortive);
        CHECK(made.verdict.initiator == Initiator::Client);
        CHECK(made.verdict.pattern != Pattern::HandshakeAborted);
        CHECK_FALSE(made.verdict.tags.has(Tag::NoData));
    }
    SECTION("of a server that had sent and received: it had accepted the connection") {
        const auto made = judged(handshake + "+9 S > C RST ACK seq 12 ack 4345");
        CHECK(made.connection.from(Side::Client).missedBytes == 4344);
        CHECK(made.verdict.initiator == Initiator::Server);
        CHECK(made.verdict.pattern != Pattern::RefusedAfterAccept);
        CHECK(made.verdict.cause.kind != CauseKind::ListenerClosed);
    }
    SECTION("but not one that has the numbers of the handshake") {
        const auto made = judged(handshake + "+0.001 C > S RST ACK seq 1 ack 1");
        CHECK(made.verdict.pattern == Pattern::HandshakeAborted);
    }
    SECTION("nor one whose numbers no window reaches") {
        const auto made = judged(handshake + "+0.001 C > S RST ACK seq 2000000000 ack 1");
        CHECK(made.verdict.outcome != Outcome::Abortive);
    }
    SECTION("nor one behind a reset of the handshake") {
        const auto made =
            judged(handshake + "+0.001 C > S RST seq 1\n+0.001 C > S RST ACK seq 1461 ack 1");
        CHECK(made.verdict.pattern == Pattern::HandshakeAborted);
    }
}

TEST_CASE("a challenge ACK is told from other acknowledgements", "[resets]") {
    SECTION("to a reset in the window") {
        const auto verdict =
            after("+0.5 S > C  RST  seq 901\n+0.0001 C > S  ACK\n+1 C > S  PSH ACK  len 9").verdict;
        REQUIRE(verdict.challengeAcks.size() == 1);
        CHECK(verdict.challengeAcks[0].provokedBy == verdict.resets[0].event);
        CHECK(verdict.tags.has(Tag::ChallengeAck));
        CHECK_FALSE(verdict.tags.has(Tag::ChallengeLoop));
    }
    SECTION("to a SYN on a synchronized connection") {
        const auto verdict = after("+5 C > S  SYN  seq 70000 <mss 1460>\n"
                                   "+0.03 S > C  ACK  seq 201 ack 101")
                                 .verdict;
        CHECK(verdict.challengeAcks.size() == 1);
    }
    SECTION("not to a reset outside the window") {
        const auto verdict = after("+0.5 S > C  RST  seq 900201\n+0.0001 C > S  ACK").verdict;
        CHECK(verdict.challengeAcks.empty());
    }
    SECTION("again and again is a loop") {
        const auto verdict = after("+0.5 S > C  RST  seq 901\n+0.0001 C > S  ACK\n"
                                   "+0.03 S > C  RST  seq 902\n+0.0001 C > S  ACK\n"
                                   "+0.03 S > C  RST  seq 903\n+0.0001 C > S  ACK")
                                 .verdict;
        CHECK(verdict.challengeAcks.size() == 3);
        CHECK(verdict.tags.has(Tag::ChallengeLoop));
    }
}

namespace {

std::vector<InBandReason> told(const Judged& judged) {
    return inBandReasons(judged.connection, {});
}

} // namespace

TEST_CASE("reasons that a reset carries are read", "[resets]") {
    SECTION("text") {
        const auto all = told(after("+0.5 S > C  RST ACK  payload \"go away\""));
        REQUIRE(all.size() == 1);
        CHECK(all[0].carrier == ResetCarrier::ResetPayload);
        CHECK(all[0].payloadKept == 7);
        CHECK_FALSE(all[0].truncated);
    }
    SECTION("more text than is kept") {
        const auto all = told(after("+0.5 S > C  RST ACK  len 600"));
        REQUIRE(all.size() == 1);
        CHECK(all[0].payloadKept == kMaxResetPayload);
        CHECK(all[0].truncated);
    }
    SECTION("the diagnostic payload") {
        const auto all =
            told(after("+0.5 S > C  RST ACK  payload \"\\x33\\xaa\\x00\\x0a\\x00\\x00\\x00\\x00\"")
            );
        REQUIRE(all.size() == 1);
        CHECK(all[0].carrier == ResetCarrier::ResetDiagnostic);
        CHECK(all[0].code == 10U);
        CHECK(all[0].enterprise == 0U);
    }
    SECTION("its magic number in another length is a plain payload") {
        const auto all = told(after("+0.5 S > C  RST ACK  payload \"\\x33\\xaa\\x00\\x0a\\x00\""));
        REQUIRE(all.size() == 1);
        CHECK(all[0].carrier == ResetCarrier::ResetPayload);
    }
    SECTION("MPTCP's reason") {
        const auto all = told(after("+0.5 S > C  RST ACK  <raw 1e048106>"));
        REQUIRE(all.size() == 1);
        CHECK(all[0].carrier == ResetCarrier::MultipathReset);
        CHECK(all[0].code == 6U);
    }
    SECTION("MP_FASTCLOSE") {
        const auto all = told(after("+0.5 S > C  RST ACK  <raw 1e0c70000102030405060708>"));
        REQUIRE(all.size() == 1);
        CHECK(all[0].carrier == ResetCarrier::MultipathFastClose);
    }
    SECTION("a NetScaler code, of one reset only perhaps") {
        const auto all = told(after("+0.5 S > C  RST ACK  win 9300"));
        REQUIRE(all.size() == 1);
        CHECK(all[0].carrier == ResetCarrier::NetscalerWindow);
        CHECK(all[0].confidence == Confidence::Possible);
    }
    SECTION("a window that is no code") {
        CHECK(told(after("+0.5 S > C  RST ACK  win 9000")).empty());
    }
}

TEST_CASE(
    "an abort whose connection began before the capture is no aborted handshake", "[resets]"
) {
    const auto all = judgedAll(parseScript(R"(
        0.000  C > S  RST ACK seq =5000 ack 1
        +1     C > S  SYN
        +0.010 S > C  SYN ACK
    )"));
    REQUIRE(all.size() == 2);
    CHECK(all[0].verdict.outcome == Outcome::Abortive);
    CHECK(all[0].verdict.pattern == Pattern::HardClose);
    CHECK_FALSE(all[0].verdict.tags.has(Tag::HandshakeAborted));
    CHECK(all[1].verdict.outcome == Outcome::Unanswered);
}

TEST_CASE("window codes count when a sender's resets agree", "[resets]") {
    const auto coded = after("+0.5 S > C  RST ACK  win 9300").connection;
    const auto other = after("+0.5 S > C  RST ACK  win 5000").connection;
    CodedResets resets;
    resets.add(coded);
    resets.add(coded);
    CHECK_FALSE(resets.agree(coded.server.address));
    resets.add(coded);
    CHECK(resets.agree(coded.server.address));
    CHECK_FALSE(resets.agree(coded.client.address));
    resets.add(other);
    CHECK_FALSE(resets.agree(coded.server.address));
}
