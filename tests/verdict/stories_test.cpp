#include "tests/support/catch.h"
#include "tests/support/judged.h"

#include <fmt/format.h>

#include <algorithm>

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::string_view kOpening = R"(
    0.000000 C > S  SYN      <mss 1460, wscale 7, sackOK, ts>
    +0.010000 S > C  SYN ACK  <mss 1460, wscale 7, sackOK, ts>
    +0.000050 C > S  ACK
)";

Judged after(std::string_view rest) {
    return judged(fmt::format("{}{}", kOpening, rest));
}

const Finding* findingIn(const Verdict& verdict, FindingKind kind) {
    const auto& all = verdict.findings;
    const auto found = std::find_if(all.begin(), all.end(), [kind](const Finding& finding) {
        return finding.kind == kind;
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<TcpState> statesOf(const Judged& made, Side side) {
    std::vector<TcpState> states;
    for (const StateSpan& span : made.verdict.stateSpans[index(side)]) {
        states.push_back(span.state);
    }
    return states;
}

bool isAlternative(const Verdict& verdict, CauseKind kind) {
    const auto& all = verdict.causeAlternatives;
    return std::any_of(all.begin(), all.end(), [kind](const CauseAlternative& alternative) {
        return alternative.kind == kind;
    });
}

using State = TcpState;

} // namespace

TEST_CASE(
    "a request that the FIN does not acknowledge crossed it, as the client sees it", "[stories]"
) {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 87
        +0.010 S > C  PSH ACK  len 512
        +0.001 C > S  ACK
        15.000 C > S  PSH ACK  len 87
        15.003 S > C  FIN ACK  seq 513 ack 88
        +0.001 C > S  ACK
        +0.009 S > C  RST      seq 513
        +0.002 S > C  RST      seq 514
    )");
    const Finding* race = findingIn(made.verdict, FindingKind::RequestCrossedFin);
    REQUIRE(race != nullptr);
    CHECK(race->by == Side::Client);
    CHECK(race->value == Duration::milliseconds(3));
    CHECK(*race->idle > Duration::seconds(14));
    CHECK(made.verdict.tags.has(Tag::RequestCrossedFin));
}

TEST_CASE(
    "a request that does not acknowledge the FIN crossed it, as the server sees it", "[stories]"
) {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 87
        +0.010 S > C  PSH ACK  len 512
        +0.001 C > S  ACK
        15.000 S > C  FIN ACK
        15.004 C > S  PSH ACK  seq 88 ack 513 len 87
        +0.0001 S > C  RST     seq 513
    )");
    const Finding* race = findingIn(made.verdict, FindingKind::RequestCrossedFin);
    REQUIRE(race != nullptr);
    CHECK(race->value == Duration::milliseconds(4));
}

TEST_CASE("data of a stream in full flow that meets a closed socket is no race", "[stories]") {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 1000
        +0.001 C > S  PSH ACK  len 1000
        +0.001 C > S  PSH ACK  len 1000
        +0.001 S > C  FIN ACK  seq 1 ack 1001
        +0.001 C > S  PSH ACK  seq 3001 ack 1 len 1000
        +0.010 S > C  RST      seq 1
    )");
    CHECK(made.verdict.pattern == Pattern::DataAfterClose);
    CHECK(findingIn(made.verdict, FindingKind::RequestCrossedFin) == nullptr);
}

TEST_CASE("data after minutes of silence that nobody answers was dropped while idle", "[stories]") {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 87
        +0.010 S > C  PSH ACK  len 512
        +0.001 C > S  ACK
        360.00 C > S  PSH ACK  len 87 lost
        360.25 C > S  PSH ACK  seq 88 len 87 lost
        360.75 C > S  PSH ACK  seq 88 len 87 lost
        361.75 C > S  PSH ACK  seq 88 len 87 lost
        500.00 arp
    )");
    CHECK(made.verdict.outcome == Outcome::TimedOut);
    const Finding* drop = findingIn(made.verdict, FindingKind::SilentIdleDrop);
    REQUIRE(drop != nullptr);
    CHECK(*drop->value > Duration::seconds(359));
    CHECK(*drop->value < Duration::seconds(360));
}

TEST_CASE("an unanswered upload in full flow was not dropped while idle", "[stories]") {
    const auto made = after(R"(
        +0.010 S > C  PSH ACK  len 512
        +0.001 C > S  ACK
        60.00 C > S  PSH ACK  len 1000 lost
        60.01 C > S  PSH ACK  len 1000 lost
        60.25 C > S  PSH ACK  seq 1 len 1000 lost
        60.75 C > S  PSH ACK  seq 1 len 1000 lost
        61.75 C > S  PSH ACK  seq 1 len 1000 lost
        200.0 arp
    )");
    CHECK(findingIn(made.verdict, FindingKind::SilentIdleDrop) == nullptr);
}

TEST_CASE(
    "a half-close that nobody used for a minute is a likely leak of the other side", "[stories]"
) {
    const auto made = after(R"(
        +0.001 C > S  FIN ACK
        +0.010 S > C  ACK
        75.000 arp
    )");
    const Finding* leak = findingIn(made.verdict, FindingKind::HalfClosedLeak);
    REQUIRE(leak != nullptr);
    CHECK(leak->by == Side::Server);
    CHECK(leak->confidence == Confidence::Likely);
    CHECK(
        statesOf(made, Side::Server) ==
        std::vector{State::SynReceived, State::Established, State::CloseWait}
    );
    CHECK(
        statesOf(made, Side::Client) ==
        std::vector{State::SynSent, State::Established, State::FinWait1, State::FinWait2}
    );
}

TEST_CASE("a half-close that still carries data is no leak", "[stories]") {
    const auto made = after(R"(
        +0.001 C > S  FIN ACK
        +0.010 S > C  ACK
        74.000 S > C  PSH ACK  len 100
        +0.001 C > S  ACK
        75.000 arp
    )");
    CHECK(made.verdict.outcome == Outcome::HalfClosed);
    CHECK(findingIn(made.verdict, FindingKind::HalfClosedLeak) == nullptr);
}

TEST_CASE("who closes first holds TIME-WAIT", "[stories]") {
    const auto made = after(R"(
        +1.000 C > S  FIN ACK
        +0.010 S > C  ACK
        +2.000 S > C  FIN ACK
        +0.001 C > S  ACK
        +30.00 arp
    )");
    const Finding* wait = findingIn(made.verdict, FindingKind::TimeWait);
    REQUIRE(wait != nullptr);
    CHECK(wait->by == Side::Client);
    CHECK(wait->value == Duration::seconds(30));
    CHECK(
        statesOf(made, Side::Server) ==
        std::vector{
            State::SynReceived, State::Established, State::CloseWait, State::LastAck, State::Closed}
    );
    const auto& spans = made.verdict.stateSpans[index(Side::Client)];
    REQUIRE(spans.size() == 5);
    CHECK(spans[3].state == State::FinWait2);
    CHECK(*spans[3].until - spans[3].from == Duration::seconds(2));
    CHECK(spans[4].state == State::TimeWait);
    CHECK(!spans[4].until);
}

TEST_CASE(
    "crossing FINs take both sides through CLOSING, whichever was captured first", "[stories]"
) {
    const auto made = after(R"(
        +1.000 C > S  FIN ACK  seq 1 ack 1
        +0.001 S > C  FIN ACK  seq 1 ack 1
        +0.001 C > S  ACK      seq 2 ack 2
        +0.009 S > C  ACK      seq 2 ack 2
    )");
    const Finding* both = findingIn(made.verdict, FindingKind::SimultaneousClose);
    REQUIRE(both != nullptr);
    CHECK(both->value == Duration::milliseconds(1));
    const std::vector closing{State::FinWait1, State::Closing, State::TimeWait};
    const auto client = statesOf(made, Side::Client);
    const auto server = statesOf(made, Side::Server);
    CHECK(std::vector(client.end() - 3, client.end()) == closing);
    CHECK(std::vector(server.end() - 3, server.end()) == closing);
}

TEST_CASE("SYNs that cross open one connection", "[stories]") {
    const auto made = judged(R"(
        0.000000 C > S  SYN
        +0.004000 S > C  SYN      seq 0
        +0.000050 C > S  SYN ACK  seq 0 ack 1
        +0.008000 S > C  ACK      seq 1 ack 1
    )");
    CHECK(made.verdict.outcome == Outcome::StillOpen);
    const Finding* both = findingIn(made.verdict, FindingKind::SimultaneousOpen);
    REQUIRE(both != nullptr);
    CHECK(both->value == Duration::milliseconds(4));
}

TEST_CASE("a reset after a complete close is harmless", "[stories]") {
    const auto made = after(R"(
        +1.000 C > S  FIN ACK
        +0.010 S > C  FIN ACK
        +0.001 C > S  ACK
        +0.300 S > C  RST      seq 2
    )");
    const Finding* late = findingIn(made.verdict, FindingKind::ResetInTimeWait);
    REQUIRE(late != nullptr);
    CHECK(late->value == Duration::milliseconds(300));
}

TEST_CASE("a reset after the own FIN that costs nothing is a fast close", "[stories]") {
    const auto made = after(R"(
        +1.000 C > S  FIN ACK
        +0.010 S > C  ACK
        +0.005 C > S  RST ACK
    )");
    const Finding* fast = findingIn(made.verdict, FindingKind::FastClose);
    REQUIRE(fast != nullptr);
    CHECK(fast->value == Duration::milliseconds(15));
}

TEST_CASE("a FIN that was not captured shows in its acknowledgement", "[stories]") {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 87
        +0.010 S > C  PSH ACK  len 512
        +0.001 C > S  ACK
        +0.001 S > C  FIN ACK
        +0.001 C > S  FIN ACK  drop
        +0.010 S > C  ACK
    )");
    CHECK(made.verdict.outcome == Outcome::Graceful);
    CHECK(made.connection.from(Side::Client).finInferred);
    CHECK(made.verdict.confidence != Confidence::Certain);
}

TEST_CASE("a lost byte of data is not taken for a FIN when more follows", "[stories]") {
    const auto made = after(R"(
        +0.001 S > C  FIN ACK
        +0.001 C > S  PSH ACK  len 1 drop
        +0.010 S > C  ACK
        +0.050 C > S  PSH ACK  len 10
        +0.010 S > C  ACK
    )");
    CHECK(made.verdict.outcome == Outcome::HalfClosed);
}

TEST_CASE("an abort after a pause with unanswered input speaks for unread data", "[stories]") {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 87
        +0.001 S > C  ACK
        +0.400 S > C  RST ACK  win 502
    )");
    CHECK(made.verdict.cause.kind == CauseKind::UnreadData);
    CHECK(made.verdict.cause.confidence == Confidence::Possible);
    CHECK(isAlternative(made.verdict, CauseKind::Linger0));
    CHECK(isAlternative(made.verdict, CauseKind::ListenerClosed));
}

TEST_CASE("an abort as soon as the answer has come speaks for linger 0", "[stories]") {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 87
        +0.010 S > C  PSH ACK  len 512
        +0.001 C > S  RST ACK  win 502
    )");
    CHECK(made.verdict.cause.kind == CauseKind::Linger0);
    CHECK(isAlternative(made.verdict, CauseKind::UnreadData));
}

TEST_CASE("a server's abort before any data speaks for a closed listener", "[stories]") {
    const auto made = after("+0.400 S > C  RST ACK  win 502");
    CHECK(made.verdict.cause.kind == CauseKind::ListenerClosed);
    CHECK(isAlternative(made.verdict, CauseKind::Linger0));
}

TEST_CASE("probes at equal distances are those of a keepalive timer", "[stories]") {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 100
        +0.010 S > C  PSH ACK  len 100
        +0.001 C > S  ACK
        60.0 C > S  ACK  seq 100 lost
        70.0 C > S  ACK  seq 100 lost
        80.0 C > S  ACK  seq 100 lost
        90.0 C > S  ACK  seq 100 lost
        100.0 C > S  RST ACK  seq 101 win 502 lost
    )");
    CHECK(made.verdict.cause.kind == CauseKind::KeepaliveTimeout);
    CHECK(made.verdict.cause.why == Reasons{Reason::ProbesUnanswered, Reason::EvenProbes});
}

TEST_CASE(
    "a server that never went beyond its SYN-ACK may have dropped the handshake", "[stories]"
) {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 100 lost
        +0.200 C > S  PSH ACK  seq 1 len 100 lost
        +0.400 C > S  PSH ACK  seq 1 len 100 lost
        +0.800 C > S  PSH ACK  seq 1 len 100 lost
        +60.00 arp
    )");
    CHECK(made.verdict.outcome == Outcome::TimedOut);
    CHECK(made.verdict.cause.kind == CauseKind::AcceptQueueOverflow);
    CHECK(made.verdict.tags.has(Tag::AcceptQueueOverflow));
}

TEST_CASE("nobody has given up while the next retransmission is not due", "[stories]") {
    const auto made = after(R"(
        +0.001 C > S  PSH ACK  len 100 lost
        +0.200 C > S  PSH ACK  seq 1 len 100 lost
        +0.400 C > S  PSH ACK  seq 1 len 100 lost
        +0.800 C > S  PSH ACK  seq 1 len 100 lost
        +0.500 arp
    )");
    CHECK(made.verdict.outcome == Outcome::StillOpen);
}

TEST_CASE("an untouched hop limit tells on which side the capture was made", "[stories]") {
    const auto made = judged(fmt::format("ttl C 64\nttl S 57\n{}", kOpening));
    CHECK(made.verdict.position == Position::Client);
    CHECK(made.verdict.positionConfidence == Confidence::Certain); // the handshake agrees
}
