// How connections begin: what is kept of a handshake, and when a 4-tuple starts anew.
#include "tests/support/catch.h"
#include "tests/support/judged.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

using namespace lastack;
using namespace lastack::test;

namespace {

bool hasExpired(const Judged& judgement) {
    return judgement.connection.ended == EndOfRecord::Expired;
}

} // namespace

TEST_CASE("a plain handshake is kept as its three segments", "[track]") {
    const auto connection = judged(R"(
        0.000  C > S  SYN      win 64240 <mss 1460, wscale 7, sackOK>
        +0.010 S > C  SYN ACK  win 65160 <mss 1400, wscale 2>
        +0.001 C > S  ACK      win 502
        +0.001 C > S  PSH ACK  payload "hello\n"
        +0.010 S > C  ACK
    )")
                                .connection;
    REQUIRE(connection.events.size() == 3);
    const auto& syn = connection.events[0];
    CHECK(syn.kind == EventKind::Syn);
    CHECK(syn.window == 64240);
    CHECK(number(syn.frame) == 1);
    const auto& synAck = connection.events[1];
    CHECK(synAck.kind == EventKind::SynAck);
    CHECK(synAck.from == Side::Server);
    CHECK(synAck.ack == 1);
    CHECK(synAck.window == 65160);
    const auto& ack = connection.events[2];
    CHECK(ack.kind == EventKind::HandshakeAck);
    CHECK(ack.seq == 1);
    CHECK(ack.ack == 1);
    CHECK(ack.window == 502U << 7);
    CHECK(connection.from(Side::Client).mss == 1460);
    CHECK(connection.from(Side::Server).mss == 1400);
    CHECK(connection.from(Side::Client).sackPermitted);
    CHECK_FALSE(connection.from(Side::Server).sackPermitted);
    CHECK(connection.established);
    CHECK(connection.from(Side::Client).bytes == 6);
}

TEST_CASE("a SYN-ACK that nobody acknowledged leaves the handshake open", "[track]") {
    const auto connection = judged(R"(
        0.000  C > S  SYN
        +0.010 S > C  SYN ACK
    )")
                                .connection;
    CHECK(connection.events.size() == 2);
    CHECK_FALSE(connection.established);
    CHECK(connection.from(Side::Client).synAcked);
    CHECK_FALSE(connection.from(Side::Server).synAcked);
}

TEST_CASE("the ECN flags of a SYN are kept", "[track]") {
    const auto lone = judged("0.000 C > S SYN ECE CWR").connection;
    CHECK(lone.events.at(0).flags.has(TcpFlags::kEce | TcpFlags::kCwr));
    const auto answered = judged(R"(
        0.000  C > S  SYN ECE CWR
        +0.010 S > C  SYN ACK ECE
        +0.001 C > S  ACK
    )")
                              .connection;
    CHECK(answered.events.at(0).flags.has(TcpFlags::kCwr));
    CHECK(answered.events.at(1).flags.has(TcpFlags::kEce));
}

TEST_CASE("a SYN sent again after three silent minutes opens another connection", "[track]") {
    const auto all = judgedAll(parseScript(R"(
        0.000  C > S  SYN
        +190   C > S  SYN
        +0.010 S > C  SYN ACK
        +0.001 C > S  ACK
    )"));
    REQUIRE(all.size() == 2);
    CHECK(all[0].verdict.outcome == Outcome::Unanswered);
    CHECK(all[1].verdict.outcome == Outcome::StillOpen);
}

TEST_CASE("unanswered SYNs are released while others arrive", "[track]") {
    constexpr int kConnections = 600;
    std::string script;
    for (int n = 0; n < kConnections; ++n) {
        script += fmt::format("connection {}\nclient 10.0.0.1:{}\n", n + 1, 10000 + n);
        script += fmt::format("{}.0 C > S SYN\n", n);
    }
    const auto all = judgedAll(parseScript(script));
    REQUIRE(all.size() == kConnections);
    CHECK(std::count_if(all.begin(), all.end(), hasExpired) > kConnections / 3);
    CHECK(std::all_of(all.begin(), all.end(), [](const Judged& judgement) {
        return judgement.verdict.outcome == Outcome::Unanswered;
    }));
}
