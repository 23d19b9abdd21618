#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/support/tunnels.h"

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::string_view kClose = R"(
    0.000  C > S  SYN
    +0.001 S > C  SYN ACK
    +0.001 C > S  ACK
    +0.001 C > S  PSH ACK  len 64
    +0.001 S > C  ACK
    +0.001 S > C  PSH ACK  len 200
    +0.001 C > S  ACK
    +0.001 C > S  FIN ACK
    +0.001 S > C  FIN ACK
    +0.001 C > S  ACK
)";

// How one packet of the exchange is captured: in which tunnels, one copy each; "" is none.
using Views = std::vector<std::string_view>;

CapturedFrame framed(const CapturedFrame& packet, std::string_view tunnel) {
    CapturedFrame frame = packet;
    frame.bytes = tunnel.empty() ? ethernet(packet.bytes) : tunnelFrame(tunnel, packet.bytes);
    return frame;
}

// In the overlay network of that number.
CapturedFrame inNetwork(const CapturedFrame& packet, std::uint8_t network) {
    CapturedFrame frame = packet;
    const Bytes header = hexBytes("08000000 0000") + Bytes{std::byte{network}, std::byte{0}};
    frame.bytes = ethernet(udpBetweenRouters(4789, header + ethernet(packet.bytes)));
    return frame;
}

std::vector<Judged> captured(
    std::string_view exchange, const Views& ofClient, const Views& ofServer, std::size_t skipped = 0
) {
    const Script script = parseScript("link raw\n" + std::string(exchange));
    std::vector<CapturedFrame> frames;
    for (const CapturedFrame& packet : framesOf(script)) {
        const bool fromClient = script.segments[packet.segment].from == Side::Client;
        for (const std::string_view tunnel : fromClient ? ofClient : ofServer) {
            frames.push_back(framed(packet, tunnel));
        }
    }
    frames.erase(frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(skipped));
    return judgedAll(frames, LinkType::Ethernet);
}

} // namespace

TEST_CASE("a connection inside a tunnel is judged as one outside", "[tunnels]") {
    const auto name = GENERATE("vxlan", "mpls", "pppoe", "gre", "ipip");
    const auto all = captured(kClose, {name}, {name});
    REQUIRE(all.size() == 1);
    CHECK(all[0].verdict.outcome == Outcome::Graceful);
    CHECK(all[0].verdict.initiator == Initiator::Client);
    CHECK_FALSE(all[0].verdict.tags.has(Tag::SecondObservation));
}

TEST_CASE("one connection seen inside and outside a tunnel is two observations", "[tunnels]") {
    const auto all = captured(kClose, {"gre", ""}, {"", "gre"});
    REQUIRE(all.size() == 2);
    for (const auto& [connection, verdict] : all) {
        CHECK(verdict.outcome == Outcome::Graceful);
        CHECK(verdict.confidence == Confidence::Certain);
        CHECK(verdict.tags.has(Tag::SecondObservation));
        CHECK(verdict.problems.size() == 1);
        CHECK(connection.from(Side::Client).duplicates == 0);
        CHECK(connection.from(Side::Client).packets == 6);
    }
    CHECK(all[0].connection.alsoSeenAs == all[1].connection.id);
    CHECK(all[1].connection.alsoSeenAs == all[0].connection.id);
    CHECK(all[0].connection.alsoSeenIn == all[1].connection.encapsulation);
    CHECK(all[1].connection.alsoSeenIn == all[0].connection.encapsulation);
}

TEST_CASE("two observations are told apart wherever the capture begins", "[tunnels]") {
    const auto skipped = GENERATE(range(1, 10));
    const auto all =
        captured(kClose, {"vxlan", ""}, {"", "vxlan"}, static_cast<std::size_t>(skipped));
    REQUIRE(all.size() == 2);
    CHECK(all[0].verdict.outcome == Outcome::Graceful);
    CHECK(all[1].verdict.outcome == Outcome::Graceful);
    CHECK(all[0].verdict.tags.has(Tag::SecondObservation));
    CHECK(all[1].verdict.tags.has(Tag::SecondObservation));
}

TEST_CASE("a connection of which one direction is tunneled is one", "[tunnels]") {
    const std::string_view names[] = {"", "ipip", "gre"};
    for (const auto client : names) {
        for (const auto server : names) {
            INFO("client in '" << client << "', server in '" << server << "'");
            const auto all = captured(kClose, {client}, {server});
            REQUIRE(all.size() == 1);
            CHECK(all[0].verdict.outcome == Outcome::Graceful);
            CHECK_FALSE(all[0].connection.oneSided);
            const bool named = all[0].connection.encapsulation != EncapsulationId{0};
            CHECK(named == (!client.empty() || !server.empty()));
        }
    }
}

TEST_CASE("requests seen before and inside a tunnel whose answers take another way", "[tunnels]") {
    const auto all = captured(kClose, {"", "ipip"}, {""});
    REQUIRE(all.size() == 2);
    CHECK(all[0].verdict.outcome == Outcome::Graceful);
    CHECK(all[1].connection.oneSided);
    CHECK(all[1].verdict.tags.has(Tag::SecondObservation));
}

TEST_CASE("tags and labels of one direction only do not split a connection", "[tunnels]") {
    CHECK(captured(kClose, {"mpls"}, {""}).size() == 1);
    CHECK(captured(kClose, {""}, {"pppoe"}).size() == 1);
}

TEST_CASE("the same addresses elsewhere are another connection, not another view", "[tunnels]") {
    const auto inside = parseScript("link raw\nisn C 1000\nisn S 2000\n" + std::string(kClose));
    const auto outside =
        parseScript("link raw\nisn C 90000000\nisn S 800000000\n" + std::string(kClose));
    std::vector<CapturedFrame> frames;
    const auto first = framesOf(inside);
    const auto second = framesOf(outside);
    for (std::size_t i = 0; i < first.size(); ++i) {
        frames.push_back(framed(first[i], "vxlan"));
        frames.push_back(framed(second[i], ""));
    }
    const auto all = judgedAll(frames, LinkType::Ethernet);
    REQUIRE(all.size() == 2);
    for (const auto& [connection, verdict] : all) {
        CHECK(verdict.outcome == Outcome::Graceful);
        CHECK_FALSE(verdict.tags.has(Tag::SecondObservation));
    }
}

TEST_CASE("two networks that use the same addresses and ports have two connections", "[tunnels]") {
    constexpr std::string_view kReset = R"(
        isn C 90000000
        isn S 800000000
        0.000  C > S  SYN
        +0.001 S > C  SYN ACK
        +0.001 C > S  ACK
        +0.001 C > S  PSH ACK  len 64
        +0.001 S > C  RST ACK
    )";
    const auto first = framesOf(parseScript("link raw\n" + std::string(kClose)));
    const auto second = framesOf(parseScript("link raw\n" + std::string(kReset)));
    std::vector<CapturedFrame> frames;
    for (std::size_t i = 0; i < first.size(); ++i) {
        frames.push_back(inNetwork(first[i], 100));
        if (i < second.size()) {
            frames.push_back(inNetwork(second[i], 200));
        }
    }
    const auto all = judgedAll(frames, LinkType::Ethernet);
    REQUIRE(all.size() == 2);
    CHECK(all[0].verdict.outcome == Outcome::Graceful);
    CHECK(all[1].verdict.outcome == Outcome::Abortive);
    for (const auto& [connection, verdict] : all) {
        CHECK_FALSE(verdict.tags.has(Tag::SecondObservation));
        CHECK(connection.incarnation == 0);
    }
}

TEST_CASE("a router may send the answers through another network", "[tunnels]") {
    const Script script = parseScript("link raw\n" + std::string(kClose));
    std::vector<CapturedFrame> frames;
    for (const CapturedFrame& packet : framesOf(script)) {
        const bool fromClient = script.segments[packet.segment].from == Side::Client;
        frames.push_back(inNetwork(packet, fromClient ? 100 : 200));
    }
    const auto all = judgedAll(frames, LinkType::Ethernet);
    REQUIRE(all.size() == 1);
    CHECK(all[0].verdict.outcome == Outcome::Graceful);
}

TEST_CASE("a reused 4-tuple keeps its asymmetric tunnels", "[tunnels]") {
    const std::string again =
        std::string(kClose) + "isn C 700000\nisn S 900000\n" +
        "+5 C > S SYN\n+0.001 S > C SYN ACK\n+0.001 C > S ACK\n+0.001 S > C RST ACK\n";
    const auto all = captured(again, {"ipip"}, {""});
    REQUIRE(all.size() == 2);
    CHECK(all[1].connection.incarnation == 1);
    CHECK(all[1].verdict.outcome == Outcome::Abortive);
    CHECK_FALSE(all[1].connection.oneSided);
}

TEST_CASE("an error outside a tunnel reaches the connection inside", "[tunnels]") {
    const Script script = parseScript("link raw\nrouter 192.0.2.254\n0.0 C > S SYN\n+0.1 ICMP S > "
                                      "C host-unreachable about C > S seq 0\n");
    const auto packets = framesOf(script);
    const auto all =
        judgedAll({framed(packets[0], "ipip"), framed(packets[1], "")}, LinkType::Ethernet);
    REQUIRE(all.size() == 1);
    CHECK(all[0].verdict.outcome == Outcome::Refused);
}
