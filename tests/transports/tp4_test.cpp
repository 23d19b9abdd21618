#include "tests/support/catch.h"
#include "tests/support/sample_set.h"
#include "tests/transports/tp4_story.h"

#include <cstdlib>
#include <filesystem>

namespace lastack::test {

namespace {

std::string hexDigits(std::span<const std::uint8_t> octets) {
    std::string text;
    for (const std::uint8_t octet : octets) {
        text += fmt::format("{:02x}", octet);
    }
    return text;
}

} // namespace

TEST_CASE("a transport connection of class 4 ends with a DR and its user data", "[transports]") {
    for (const Tp4Over over :
         {Tp4Over::Clnp, Tp4Over::Inactive, Tp4Over::Ip, Tp4Over::IsoIp, Tp4Over::Eon}) {
        INFO("over " << static_cast<int>(over));
        Tp4Talk talk = opened(over);
        talk.client(tpData(kServerRef, 0, textBytes("buy 42")));
        talk.server(tpAck(kClientRef, 1));
        talk.client(tpDisconnectRequest(kServerRef, kClientRef, kNormalDisconnect, textBytes("42"))
        );
        talk.server(tpDisconnectConfirm(kClientRef, kServerRef));
        const Connection connection = only(talk);
        CHECK(
            storyOf(connection) ==
            openedThen({"client DT DATA", "client DR abort", "server DC abort done"})
        );
        CHECK(
            saidOf(connection) ==
            Lines{"client cotp-dr abortive 128 '42'", "server cotp-dc confirm"}
        );
        CHECK(connection.transport == Transport::Tp4);
        CHECK(connection.established);
        CHECK_FALSE(connection.midstream);
        CHECK_FALSE(connection.oneSided);
        CHECK(connection.from(Side::Client).bytes == 6);
        CHECK(connection.from(Side::Client).packets == 4);
        CHECK(connection.from(Side::Server).packets == 3);
    }
}

TEST_CASE("both ends of a transport connection have an address and a reference", "[transports]") {
    const Connection nsap = only(opened());
    REQUIRE(nsap.hasEnds);
    const TransportEnd& client = (*nsap.ends)[index(Side::Client)];
    const TransportEnd& server = (*nsap.ends)[index(Side::Server)];
    CHECK(client.network.toString() == "49.0004.0200.0000.000a.21");
    CHECK(server.network.toString() == "49.0004.0200.0000.000b.21");
    CHECK(client.hasReference);
    CHECK(client.reference == kClientRef);
    CHECK(server.reference == kServerRef);
    CHECK(nsap.client == Endpoint{});

    const Connection inactive = only(opened(Tp4Over::Inactive));
    CHECK((*inactive.ends)[0].network.toString() == "02:00:00:00:00:0a");
    CHECK((*inactive.ends)[1].network.toString() == "02:00:00:00:00:0b");

    const Connection ip = only(opened(Tp4Over::Ip));
    CHECK(ip.client == endpoint("10.0.0.10", 0));
    CHECK(ip.server == endpoint("10.0.0.11", 0));
    CHECK((*ip.ends)[0].network.kind() == NetworkAddress::Kind::None);
    CHECK((*ip.ends)[1].reference == kServerRef);
}

TEST_CASE("a connection request is refused by a DR", "[transports]") {
    Tp4Talk talk;
    talk.client(tpConnectRequest(kClientRef));
    talk.server(tpDisconnectRequest(kClientRef, 0, 1, {}, textBytes("busy")));
    const Connection refused = only(talk);
    CHECK(storyOf(refused) == Lines{"client CR open", "server DR refusal"});
    CHECK(saidOf(refused) == Lines{"server cotp-dr refused 1 'busy'"});
    CHECK(refused.disconnect->units[0].has(DisconnectDatum::kParameter));
    CHECK_FALSE(refused.established);

    // One with a reference of its own wants a DC.
    Tp4Talk confirmed;
    confirmed.client(tpConnectRequest(kClientRef));
    confirmed.server(tpDisconnectRequest(kClientRef, kServerRef, 129));
    confirmed.client(tpDisconnectConfirm(kServerRef, kClientRef));
    CHECK(
        storyOf(only(confirmed)) ==
        Lines{"client CR open", "server DR refusal", "client DC abort done"}
    );
    CHECK_FALSE(only(confirmed).established);

    // The request itself was not captured.
    Tp4Talk unseen;
    unseen.server(tpDisconnectRequest(kClientRef, 0, 3));
    CHECK(storyOf(only(unseen)) == Lines{"server DR refusal"});
    CHECK(saidOf(only(unseen)) == Lines{"server cotp-dr refused 3"});
}

TEST_CASE("a client that gives up its request aborts it", "[transports]") {
    Tp4Talk talk;
    talk.client(tpConnectRequest(kClientRef)).client(tpConnectRequest(kClientRef));
    talk.client(tpDisconnectRequest(0, kClientRef, 0));
    const Connection connection = only(talk);
    CHECK(
        storyOf(connection) == Lines{"client CR open", "client CR open (again)", "client DR abort"}
    );
    CHECK_FALSE(connection.established);
}

TEST_CASE("a DR's parameter and its user data are two units", "[transports]") {
    Tp4Talk talk = opened();
    talk.server(
        tpDisconnectRequest(kClientRef, kServerRef, 133, textBytes("data"), textBytes("why"))
    );
    const Connection connection = only(talk);
    CHECK(
        saidOf(connection) ==
        Lines{"server cotp-dr abortive 133 'why'", "server cotp-dr abortive 133 'data'"}
    );
    CHECK(connection.disconnect->units[0].has(DisconnectDatum::kParameter));
    CHECK_FALSE(connection.disconnect->units[1].has(DisconnectDatum::kParameter));
}

// RFC 2126 §4.2.3 is of class 2 alone.
TEST_CASE("no parameter makes the DR of class 4 graceful", "[transports]") {
    Tp4Talk talk = opened();
    talk.client(tpDisconnectRequest(kServerRef, kClientRef, kNormalDisconnect, {}, hexBytes("80")));
    CHECK(saidOf(only(talk)) == Lines{"client cotp-dr abortive 128 80"});
}

TEST_CASE("a DR that nobody confirms is sent again", "[transports]") {
    Tp4Talk talk = opened();
    const Bytes disconnect = tpDisconnectRequest(kServerRef, kClientRef, 128, textBytes("bye"));
    talk.client(disconnect).wait(Duration::seconds(2)).client(disconnect);
    talk.wait(Duration::seconds(2)).client(disconnect);
    const Connection connection = only(talk);
    CHECK(
        storyOf(connection) ==
        openedThen({"client DR abort", "client DR abort (again)", "client DR abort (again)"})
    );
    CHECK(saidOf(connection) == Lines(3, "client cotp-dr abortive 128 'bye'"));
    CHECK(connection.from(Side::Client).retransmissions == 2);
}

TEST_CASE("two DRs that cross end the connection without a DC", "[transports]") {
    Tp4Talk talk = opened();
    talk.client(tpDisconnectRequest(kServerRef, kClientRef, 128));
    talk.server(tpDisconnectRequest(kClientRef, kServerRef, 0));
    talk.wait(Duration::seconds(1)).client(tpConnectRequest(kClientRef)); // so the first is over
    const Followed followed = follow(talk.packets());
    REQUIRE(followed.connections.size() == 2);
    CHECK(storyOf(followed.connections[0]) == openedThen({"client DR abort", "server DR abort"}));
    CHECK(
        saidOf(followed.connections[0]) ==
        Lines{"client cotp-dr abortive 128", "server cotp-dr abortive 0"}
    );
}

TEST_CASE("a confirmation that got lost is repeated for a repeated DR", "[transports]") {
    Tp4Talk talk = opened();
    for (int i = 0; i < 2; ++i) {
        talk.client(tpDisconnectRequest(kServerRef, kClientRef, 128));
        talk.server(tpDisconnectConfirm(kClientRef, kServerRef));
    }
    const Connection connection = only(talk);
    CHECK(
        storyOf(connection) == openedThen(
                                   {"client DR abort",
                                    "server DC abort done",
                                    "client DR abort (again)",
                                    "server DC abort done (again)"}
                               )
    );
    CHECK(
        saidOf(connection) ==
        Lines{
            "client cotp-dr abortive 128",
            "server cotp-dc confirm",
            "client cotp-dr abortive 128",
            "server cotp-dc confirm"}
    );
}

TEST_CASE("an ER refuses a request and aborts what is open", "[transports]") {
    Tp4Talk refused;
    refused.client(tpConnectRequest(kClientRef)).server(tpError(kClientRef, 1, hexBytes("11e0")));
    CHECK(storyOf(only(refused)) == Lines{"client CR open", "server ER refusal"});
    CHECK(saidOf(only(refused)) == Lines{"server cotp-er refused 1 11e0"});

    Tp4Talk aborted = opened();
    aborted.client(tpError(kServerRef, 3, hexBytes("08f0")));
    CHECK(storyOf(only(aborted)) == openedThen({"client ER abort"}));
    CHECK(saidOf(only(aborted)) == Lines{"client cotp-er abortive 3 08f0"});
}

TEST_CASE("TPDUs for a reference that is no longer in use change nothing", "[transports]") {
    Tp4Talk talk = opened();
    talk.client(tpDisconnectRequest(kServerRef, kClientRef, 128));
    talk.server(tpDisconnectConfirm(kClientRef, kServerRef));
    talk.client(tpData(kServerRef, 0, textBytes("late")));
    talk.server(tpDisconnectRequest(kClientRef, 0, 132));
    const Connection connection = only(talk);
    CHECK(
        storyOf(connection) ==
        openedThen({"client DR abort", "server DC abort done", "client DT DATA", "server DR notice"}
        )
    );
    CHECK(
        saidOf(connection) ==
        Lines{
            "client cotp-dr abortive 128", "server cotp-dc confirm", "server cotp-dr advisory 132"}
    );
}

TEST_CASE("a peer that knows nothing of the connection aborts it", "[transports]") {
    Tp4Talk talk = opened();
    talk.client(tpData(kServerRef, 0, textBytes("still there?")));
    talk.server(tpDisconnectRequest(kClientRef, 0, 132));
    CHECK(storyOf(only(talk)) == openedThen({"client DT DATA", "server DR abort"}));
}

TEST_CASE("a DR with the reference of another connection changes nothing", "[transports]") {
    Tp4Talk talk = opened();
    talk.server(tpDisconnectRequest(kClientRef, 0x7777, 128));
    talk.server(tpData(kClientRef, 0, textBytes("go on")));
    const Connection connection = only(talk);
    CHECK(storyOf(connection) == openedThen({"server DR notice", "server DT DATA"}));
    CHECK(saidOf(connection).empty());
}

TEST_CASE("a reference is used again when its connection is over", "[transports]") {
    Tp4Talk talk = opened();
    talk.client(tpDisconnectRequest(kServerRef, kClientRef, 128));
    talk.server(tpDisconnectConfirm(kClientRef, kServerRef));
    talk.client(tpConnectRequest(kClientRef)).server(tpConnectConfirm(kClientRef, 0x3333));
    talk.client(tpAck(0x3333, 0)).client(tpDisconnectRequest(0x3333, kClientRef, 0));
    const Followed followed = follow(talk.packets());
    REQUIRE(followed.connections.size() == 2);
    CHECK(followed.connections[0].ended == EndOfRecord::Superseded);
    CHECK(
        storyOf(followed.connections[0]) == openedThen({"client DR abort", "server DC abort done"})
    );
    CHECK(storyOf(followed.connections[1]) == openedThen({"client DR abort"}));
    CHECK(saidOf(followed.connections[1]) == Lines{"client cotp-dr abortive 0"});
    CHECK((*followed.connections[1].ends)[1].reference == 0x3333);
}

TEST_CASE("a request is repeated until it is answered, and new after that", "[transports]") {
    Tp4Talk talk;
    talk.client(tpConnectRequest(kClientRef)).client(tpConnectRequest(kClientRef));
    talk.server(tpConnectConfirm(kClientRef, kServerRef)).client(tpConnectRequest(kClientRef));
    talk.server(tpConnectConfirm(kClientRef, kServerRef)).client(tpAck(kServerRef, 0));
    CHECK(
        storyOf(only(talk)) ==
        Lines{
            "client CR open",
            "client CR open (again)",
            "server CC accept",
            "client CR open (again)",
            "server CC accept (again)",
            "client AK confirm"}
    );
    talk.client(tpConnectRequest(kClientRef)); // a client that has confirmed was restarted
    const Followed restarted = follow(talk.packets());
    REQUIRE(restarted.connections.size() == 2);
    CHECK(storyOf(restarted.connections[1]) == Lines{"client CR open"});
    CHECK_FALSE(restarted.connections[1].established);
}

TEST_CASE("an answer that nobody confirms opens nothing", "[transports]") {
    Tp4Talk talk;
    talk.client(tpConnectRequest(kClientRef));
    talk.server(tpConnectConfirm(kClientRef, kServerRef));
    CHECK_FALSE(only(talk).established);
    talk.server(tpDisconnectRequest(kClientRef, kServerRef, 0));
    CHECK(storyOf(only(talk)) == Lines{"client CR open", "server CC accept", "server DR abort"});
    CHECK_FALSE(only(talk).established);

    Tp4Talk atOnce;
    atOnce.client(tpConnectRequest(kClientRef));
    atOnce.server(tpConnectConfirm(kClientRef, kServerRef));
    atOnce.client(tpDisconnectRequest(kServerRef, kClientRef, 128));
    CHECK(only(atOnce).established);
}

TEST_CASE("an answer that was captured late still tells what was agreed on", "[transports]") {
    const auto wide = TpNumbers::Extended;
    Tp4Talk talk;
    talk.client(tpConnectRequest(kClientRef, wide)).client(tpAck(kServerRef, 0, wide));
    talk.server(tpConnectConfirm(kClientRef, kServerRef, wide));
    talk.client(plainTpdu(hexBytes("f0 2222 80000001"), {}, textBytes("x"))); // 0 is missing
    const Connection connection = only(talk);
    CHECK(eventsOf(connection) == Lines{"client CR", "client AK", "server CC", "client DT"});
    CHECK(connection.events.back().seq == 1);
    CHECK(connection.from(Side::Server).retransmissions == 0);
}

TEST_CASE("one pair of hosts has many transport connections at once", "[transports]") {
    Tp4Talk talk;
    for (std::uint16_t reference = 1; reference <= 20; ++reference) {
        const auto server = static_cast<std::uint16_t>(reference + 100);
        talk.client(tpConnectRequest(reference)).server(tpConnectConfirm(reference, server));
    }
    for (std::uint16_t reference = 1; reference <= 20; ++reference) {
        const auto server = static_cast<std::uint16_t>(reference + 100);
        talk.client(tpAck(server, 0));
        talk.client(
            tpDisconnectRequest(server, reference, 128, textBytes(std::to_string(reference)))
        );
    }
    const Followed followed = follow(talk.packets());
    REQUIRE(followed.connections.size() == 20);
    for (std::size_t i = 0; i < 20; ++i) {
        CHECK(storyOf(followed.connections[i]) == openedThen({"client DR abort"}));
        CHECK(
            saidOf(followed.connections[i]) ==
            Lines{fmt::format("client cotp-dr abortive 128 '{}'", i + 1)}
        );
    }
}

TEST_CASE("a host talks to itself, with both references its own", "[transports]") {
    const ClnpSpec self{.source = nsapOf(10), .destination = nsapOf(10), .unit = 1};
    Tp4Talk talk;
    talk.clientClnp(clnpPacket(self, tpConnectRequest(1)));
    talk.clientClnp(clnpPacket(self, tpConnectConfirm(1, 2)));
    talk.clientClnp(clnpPacket(self, tpAck(2, 0)));
    talk.clientClnp(clnpPacket(self, tpDisconnectRequest(1, 2, 128)));
    talk.clientClnp(clnpPacket(self, tpDisconnectConfirm(2, 1)));
    CHECK(storyOf(only(talk)) == openedThen({"server DR abort", "client DC abort done"}));
}

TEST_CASE("several TPDUs share one unit of the network", "[transports]") {
    Tp4Talk talk = opened();
    talk.client(tpDisconnectRequest(kServerRef, kClientRef, 128));
    talk.server(tpAck(kClientRef, 0) + tpDisconnectConfirm(kClientRef, kServerRef));
    const Connection connection = only(talk);
    CHECK(
        eventsOf(connection) ==
        Lines{"client CR", "server CC", "client AK", "client DR", "server AK", "server DC"}
    );
    CHECK(connection.from(Side::Server).packets == 2);

    // Of two connections.
    talk.client(tpConnectRequest(5)).server(tpAck(kClientRef, 0) + tpConnectConfirm(5, 6));
    const Followed two = follow(talk.packets());
    REQUIRE(two.connections.size() == 2);
    CHECK(two.connections[0].from(Side::Server).packets == 3);
    CHECK(storyOf(two.connections[1]) == Lines{"client CR open", "server CC accept"});

    // What follows an AK and is no TPDU takes nothing from it.
    Tp4Talk padded = opened();
    padded.client(tpAck(kServerRef, 0) + hexBytes("00 00 00"));
    CHECK(follow(padded.packets()).rejected == 0);
    CHECK(eventsOf(only(padded)).size() == 4);
}

TEST_CASE("a TPDU whose checksum is wrong is noted and changes nothing", "[transports]") {
    Bytes damaged = tpDisconnectRequest(kServerRef, kClientRef, 128, textBytes("bye"));
    damaged.back() ^= std::byte{1};
    Tp4Talk talk = opened();
    talk.client(damaged).client(tpData(kServerRef, 0, textBytes("on")));
    const Connection connection = only(talk);
    CHECK(storyOf(connection) == openedThen({"client DR notice (damaged)", "client DT DATA"}));
    CHECK(saidOf(connection).empty());
    talk.client(tpConnectRequest(kClientRef)); // had it counted, this would still be a restart
    CHECK(follow(talk.packets()).connections.size() == 2);

    // Of a sender that never gets one right they say nothing.
    Bytes request = tpConnectRequest(kClientRef);
    request.back() ^= std::byte{1};
    Tp4Talk offloaded;
    offloaded.client(request).server(tpConnectConfirm(kClientRef, kServerRef)).client(damaged);
    CHECK(
        storyOf(only(offloaded)) == Lines{"client CR open", "server CC accept", "client DR abort"}
    );

    // Without the parameter there is nothing to verify.
    Tp4Talk plain = opened();
    plain.client(plainTpdu(hexBytes("80 2222 1111 80")));
    CHECK(saidOf(only(plain)) == Lines{"client cotp-dr abortive 128"});
}

TEST_CASE("the builder's checksums are those of the standard", "[transports]") {
    // Verified by hand: both sums of X.224 §6.17 are zero.
    CHECK(tpDisconnectConfirm(0x1111, 0x2222) == hexBytes("09 c0 1111 2222 c302 48c1"));
    CHECK(tpAck(0x1111, 1).size() == 9);
}

TEST_CASE("other classes and other protocols are nobody's", "[transports]") {
    const auto rejects = [](const Bytes& nsdu) {
        Tp4Talk talk;
        talk.client(nsdu);
        const Followed followed = follow(talk.packets());
        return followed.connections.empty() && followed.rejected == 1;
    };
    CHECK(rejects(plainTpdu(hexBytes("e0 0000 0001 00"))));           // CR of class 0
    CHECK(rejects(plainTpdu(hexBytes("e0 0000 0001 20"))));           // of class 2
    CHECK(rejects(plainTpdu(hexBytes("e0 0000 0000 40"))));           // without a reference
    CHECK(rejects(plainTpdu(hexBytes("d0 0001 0002 20"))));           // CC of class 2
    CHECK(rejects(plainTpdu(hexBytes("f0 80"), {}, textBytes("x")))); // DT of class 0
    CHECK(rejects(plainTpdu(hexBytes("40 c10100"))));                 // ISO 8602
    CHECK(rejects(hexBytes("ff e0 0000 0001 40")));                   // reserved length
    CHECK(rejects(hexBytes("fe e0 0000 0001 40")));                   // longer than the unit
    CHECK(rejects(hexBytes("05 e0 0000 0001 40")));                   // shorter than its fixed part
    CHECK(rejects(hexBytes("00")));
    CHECK(rejects(hexBytes("04 f0 0000 80 41"))); // for no reference
    CHECK(rejects(hexBytes("0a 80 2222 1111 80 e0ff 4142")));
    Tp4Talk alternative;
    alternative.client(plainTpdu(hexBytes("e0 0000 0001 20"), hexBytes("c70140")));
    CHECK(storyOf(only(alternative)) == Lines{"client CR open"});
}

// See tests/corpus/corpora.py.
TEST_CASE("captures of class 4 with known truth", "[transports]") {
    const char* named = std::getenv("LASTACK_CORPORA");
    const std::filesystem::path folder =
        (named != nullptr ? std::filesystem::path(named)
                          : sourceDirectory().parent_path() / "shared/corpora") /
        "disconnect";
    if (!std::filesystem::exists(folder)) {
        WARN("skipped: " << folder << " does not exist");
        return;
    }
    const std::string padded = "'disconnect user data, padded to the 64-octet maximum............'";
    const Followed clnp = followFile(folder / "03_tp4_clnp_llc.pcap");
    CHECK(clnp.rejected == 0);
    REQUIRE(clnp.connections.size() == 3);
    const Connection& first = clnp.connections[0];
    CHECK(
        eventsOf(first) ==
        Lines{
            "client CR",
            "server CC",
            "client DT",
            "server AK",
            "client DR",
            "client DR (again)",
            "server DC",
            "client DR (again)",
            "server AK",
            "server DC (again)"}
    );
    CHECK(
        saidOf(first) ==
        Lines{
            "client cotp-dr abortive 128 " + padded,
            "client cotp-dr abortive 128 " + padded,
            "server cotp-dc confirm",
            "client cotp-dr abortive 135 " + padded,
            "server cotp-dc confirm"}
    );
    CHECK(number(first.disconnect->units[3].frame) == 11); // the later segment
    CHECK(
        hexDigits((*first.ends)[0].network.octets()) == "490004020000"
                                                        "0000"
                                                        "0a21"
    );
    const Connection& refused = clnp.connections[1];
    CHECK(storyOf(refused) == Lines{"client CR open", "server DR refusal"});
    CHECK(saidOf(refused) == Lines{"server cotp-dr refused 1 'busy'"});
    const Connection& inactive = clnp.connections[2];
    CHECK(storyOf(inactive) == Lines{"client DR abort"});
    CHECK(saidOf(inactive) == Lines{"client cotp-dr abortive 128 'inactive subset'"});
    CHECK(inactive.midstream);

    const Followed ip = followFile(folder / "04_tp4_over_ip.pcap");
    CHECK(ip.rejected == 0);
    REQUIRE(ip.connections.size() == 2);
    CHECK(
        storyOf(ip.connections[0]) ==
        Lines{"client CR open", "server CC accept", "client DR abort", "server DC abort done"}
    );
    CHECK(
        saidOf(ip.connections[0]) ==
        Lines{"client cotp-dr abortive 128 'tp4 on ip 29'", "server cotp-dc confirm"}
    );
    CHECK(
        saidOf(ip.connections[1]) ==
        Lines{
            "client cotp-dr abortive 128 'clnp on ip 80 with EON'",
            "client cotp-dr abortive 128 'clnp on ip 80 without EON'"}
    );
}

} // namespace lastack::test
