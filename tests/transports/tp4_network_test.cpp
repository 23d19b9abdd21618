#include "tests/support/catch.h"
#include "tests/transports/tp4_story.h"
#include "transports/clnp_reassembly.h"
#include "transports/transport_tracker.h"

#include <algorithm>

namespace lastack::test {

namespace {

const ClnpSpec kFromClient{
    .source = nsapOf(Tp4Talk::kClient), .destination = nsapOf(Tp4Talk::kServer), .unit = 900};
const ClnpSpec kFromServer{
    .source = nsapOf(Tp4Talk::kServer), .destination = nsapOf(Tp4Talk::kClient), .unit = 901};
const ClnpSpec kFromRouter{.source = nsapOf(99), .destination = nsapOf(Tp4Talk::kClient)};
const std::string kLong(64, 'u');
const Bytes kDisconnect = tpDisconnectRequest(kServerRef, kClientRef, 128, textBytes(kLong));
const Lines kDisconnectSaid{"client cotp-dr abortive 128 '" + kLong + "'"};

class Collecting : public ExchangeDesk {
public:
    ConnectionId nextId(const TransportPacket&) override { return ConnectionId{++opened_}; }

    void finished(Connection& connection) override { connections.push_back(connection); }

    std::vector<Connection> connections;

private:
    std::uint64_t opened_ = 0;
};

// Network units of a LAN, of which each was captured up to so many octets.
std::vector<Connection> followCut(
    const std::vector<Bytes>& units, const std::vector<std::size_t>& sizes
) {
    Collecting desk;
    const auto tracker = makeTp4Tracker(desk);
    for (std::size_t i = 0; i < units.size(); ++i) {
        // A block of its own, so that a sanitizer sees reads past its end.
        const Bytes captured(
            units[i].begin(),
            units[i].begin() + static_cast<std::ptrdiff_t>(std::min(sizes[i], units[i].size()))
        );
        TransportPacket packet;
        packet.kind = PacketKind::IsoNetwork;
        packet.frame = FrameNumber{i + 1};
        packet.at = {static_cast<std::int64_t>(i) * 1'000'000};
        packet.data = captured.data();
        packet.captured = static_cast<std::uint32_t>(captured.size());
        packet.length = static_cast<std::uint32_t>(units[i].size());
        tracker->push(packet);
    }
    tracker->finish({});
    return desk.connections;
}

} // namespace

TEST_CASE("a TPDU in segments of CLNP is put together", "[transports]") {
    const std::vector<Bytes> parts = clnpSegments(kFromClient, kDisconnect, 32);
    REQUIRE(parts.size() == 3);
    std::vector<std::size_t> order{0, 1, 2};
    do {
        Tp4Talk talk = opened();
        for (const std::size_t at : order) {
            talk.clientClnp(parts[at]);
        }
        CHECK(saidOf(only(talk)) == kDisconnectSaid);
        CHECK(only(talk).from(Side::Client).packets == 3);
    } while (std::next_permutation(order.begin(), order.end()));

    Tp4Talk overlapping = opened();
    overlapping.clientClnp(parts[0]).clientClnp(parts[0]);
    overlapping.clientClnp(clnpSegments(kFromClient, kDisconnect, 48)[1]).clientClnp(parts[1]);
    CHECK(saidOf(only(overlapping)) == kDisconnectSaid);

    Tp4Talk missing = opened();
    missing.clientClnp(parts[0]).clientClnp(parts[2]);
    CHECK(saidOf(only(missing)).empty());
    CHECK(follow(missing.packets()).rejected == 0);
}

TEST_CASE("segments of other units and late ones are no part of one", "[transports]") {
    const std::vector<Bytes> parts = clnpSegments(kFromClient, kDisconnect, 48);
    ClnpSpec otherUnit = kFromClient;
    otherUnit.unit = 7;
    ClnpSpec otherHost = kFromClient;
    otherHost.source = nsapOf(50);

    Tp4Talk mixed = opened();
    mixed.clientClnp(parts[0]).clientClnp(clnpSegments(otherUnit, kDisconnect, 48)[1]);
    mixed.clientClnp(clnpSegments(otherHost, kDisconnect, 48)[1]);
    CHECK(saidOf(only(mixed)).empty());
    mixed.clientClnp(parts[1]);
    CHECK(saidOf(only(mixed)) == kDisconnectSaid);

    Tp4Talk late = opened();
    late.clientClnp(parts[0]).wait(Duration::seconds(59)).clientClnp(parts[1]);
    CHECK(saidOf(only(late)) == kDisconnectSaid);
    Tp4Talk tooLate = opened();
    tooLate.clientClnp(parts[0]).wait(Duration::seconds(61)).clientClnp(parts[1]);
    CHECK(saidOf(only(tooLate)).empty());

    // One that tells another total length.
    Tp4Talk contradicting = opened();
    contradicting.clientClnp(parts[0]);
    contradicting.clientClnp(clnpSegments(kFromClient, kDisconnect + Bytes(8), 48)[1]);
    CHECK(saidOf(only(contradicting)).empty());
}

TEST_CASE("segments that wait are bounded", "[transports]") {
    ClnpReassembly reassembly({.memory = 100'000, .units = 10, .patience = Duration::seconds(60)});
    const Bytes data(4000);
    for (std::uint16_t unit = 0; unit < 1000; ++unit) {
        ClnpSpec spec = kFromClient;
        spec.unit = unit;
        const Bytes bytes = clnpSegments(spec, data, 2000)[0];
        const auto pdu = readClnp(bytes, static_cast<std::uint32_t>(bytes.size()));
        REQUIRE(pdu);
        CHECK_FALSE(reassembly.add(*pdu, {unit}));
        CHECK(reassembly.waiting() <= 10);
        CHECK(reassembly.memory() < 110'000);
    }
    CHECK(reassembly.waiting() > 1);
}

TEST_CASE("what is no CLNP unit is nobody's", "[transports]") {
    const Bytes good = clnpPacket(kFromClient, tpConnectRequest(1));
    const auto rejects = [&](std::size_t at, unsigned value) {
        Bytes unit = good;
        unit[at] = static_cast<std::byte>(value);
        unit[7] = unit[8] = std::byte{0}; // no checksum
        Tp4Talk talk;
        talk.clientClnp(unit);
        const Followed followed = follow(talk.packets());
        return followed.connections.empty() && followed.rejected == 1;
    };
    CHECK_FALSE(rejects(3, 1)); // another lifetime
    CHECK(rejects(1, 8));       // a header shorter than its fixed part
    CHECK(rejects(1, 255));     // reserved
    CHECK(rejects(1, 254));     // longer than the unit
    CHECK(rejects(2, 2));       // version
    CHECK(rejects(4, 0xBE));    // an echo request
    CHECK(rejects(5, 0xFF));    // longer than what carries it
    CHECK(rejects(6, 8));       // shorter than its header
    CHECK(rejects(9, 0));       // no address
    CHECK(rejects(9, 21));      // too long a one
    CHECK(rejects(9, 200));
    CHECK(rejects(33, 0xFF)); // an offset beyond the total length

    Tp4Talk alien;
    alien.clientClnp(hexBytes("82 09 01 00 04 0000 0000")); // ES-IS
    CHECK(follow(alien.packets()).connections.empty());
}

TEST_CASE("a CLNP header whose checksum is wrong is discarded by all", "[transports]") {
    Bytes damaged = clnpPacket(kFromClient, kDisconnect);
    damaged[3] = std::byte{1}; // the lifetime
    Tp4Talk talk = opened();
    talk.clientClnp(damaged);
    CHECK(saidOf(only(talk)).empty());
    CHECK(follow(talk.packets()).rejected == 1);

    Bytes first = clnpPacket(kFromClient, tpConnectRequest(kClientRef));
    first[3] = std::byte{1};
    Tp4Talk never;
    never.clientClnp(first).clientClnp(damaged);
    CHECK(saidOf(only(never)) == kDisconnectSaid);
}

TEST_CASE("the network refuses a request to an address that is not there", "[transports]") {
    const Bytes request = clnpPacket(kFromClient, tpConnectRequest(kClientRef));
    const std::size_t header =
        request[1] == std::byte{0} ? 0 : std::to_integer<std::size_t>(request[1]);
    const Bytes headerAlone(request.begin(), request.begin() + static_cast<std::ptrdiff_t>(header));
    for (const Bytes& quoted : {request, headerAlone}) {
        Tp4Talk talk;
        talk.clientClnp(request).serverClnp(clnpErrorReport(kFromRouter, 0x80, quoted));
        const Connection refused = only(talk);
        CHECK(storyOf(refused) == Lines{"client CR open", "server CLNP error report refusal"});
        CHECK(saidOf(refused) == Lines{"server clnp-er refused 128"});
        CHECK_FALSE(refused.established);
        CHECK_FALSE(refused.oneSided);

        // Nobody told the client's transport, which goes on; and then there is an answer.
        talk.wait(Duration::seconds(1)).clientClnp(request);
        talk.server(tpConnectConfirm(kClientRef, kServerRef));
        talk.client(tpAck(kServerRef, 0));
        const Connection opened = only(talk);
        CHECK(
            storyOf(opened) ==
            Lines{
                "client CR open",
                "server CLNP error report notice",
                "client CR open (again)",
                "server CC accept",
                "client AK confirm"}
        );
        CHECK(saidOf(opened) == Lines{"server clnp-er advisory 128"});
    }

    // Each repeated request gets its own report; the latest one counts.
    Tp4Talk repeated;
    for (int i = 0; i < 3; ++i) {
        repeated.clientClnp(request).serverClnp(clnpErrorReport(kFromRouter, 0x81, request));
        repeated.wait(Duration::seconds(2));
    }
    CHECK(
        saidOf(only(repeated)) ==
        Lines{
            "server clnp-er advisory 129",
            "server clnp-er advisory 129",
            "server clnp-er refused 129"}
    );
    repeated.server(tpConnectConfirm(kClientRef, kServerRef));
    CHECK(saidOf(only(repeated)).back() == "server clnp-er advisory 129");

    // Other reasons may pass.
    Tp4Talk congested;
    congested.clientClnp(request).serverClnp(clnpErrorReport(kFromRouter, 3, request));
    CHECK(saidOf(only(congested)) == Lines{"server clnp-er advisory 3"});
}

TEST_CASE("what the network says of an open connection is a notice", "[transports]") {
    const Bytes data = clnpPacket(kFromClient, tpData(kServerRef, 0, textBytes("x")));
    Tp4Talk talk = opened();
    talk.clientClnp(data).serverClnp(clnpErrorReport(kFromRouter, 0x80, data));
    CHECK(storyOf(only(talk)) == openedThen({"client DT DATA", "server CLNP error report notice"}));

    Tp4Talk server = opened();
    const ClnpSpec toServer{.source = nsapOf(99), .destination = nsapOf(Tp4Talk::kServer)};
    const Bytes answer = clnpPacket(kFromServer, tpData(kClientRef, 0, textBytes("x")));
    server.serverClnp(answer).clientClnp(clnpErrorReport(toServer, 0xA0, answer));
    CHECK(saidOf(only(server)) == Lines{"client clnp-er advisory 160"});

    // One about nothing that is known, to another than who sent it, without a reason or a quote.
    Tp4Talk unknown;
    unknown.serverClnp(clnpErrorReport(kFromRouter, 0x80, data));
    CHECK(follow(unknown.packets()).rejected == 1);
    Tp4Talk strange = opened();
    strange.serverClnp(clnpErrorReport(toServer, 0x80, data));
    strange.serverClnp(clnpErrorReport(kFromRouter, 0x80, {}));
    CHECK(follow(strange.packets()).rejected == 2);
}

TEST_CASE("a capture that begins later finds both directions of a connection", "[transports]") {
    Tp4Talk talk;
    talk.client(tpData(kServerRef, 5, textBytes("buy"))).server(tpAck(kClientRef, 6));
    talk.server(tpDisconnectRequest(kClientRef, kServerRef, 128, textBytes("bye")));
    talk.client(tpDisconnectConfirm(kServerRef, kClientRef));
    const Connection connection = only(talk);
    CHECK(
        storyOf(connection) == Lines{"client DT DATA", "server DR abort", "client DC abort done"}
    );
    CHECK(
        saidOf(connection) == Lines{"server cotp-dr abortive 128 'bye'", "client cotp-dc confirm"}
    );
    CHECK(connection.midstream);
    CHECK(connection.established);
    CHECK(connection.roles == RolesBasis::GuessedFirst);
    CHECK((*connection.ends)[0].reference == kClientRef);
    CHECK((*connection.ends)[1].reference == kServerRef);
}

TEST_CASE("directions of several connections are paired by their numbers", "[transports]") {
    Tp4Talk talk;
    talk.client(tpData(0x0101, 40, textBytes("a"))).client(tpData(0x0102, 90, textBytes("b")));
    talk.server(tpAck(0x0201, 41)).server(tpAck(0x0202, 91));
    talk.client(tpDisconnectRequest(0x0101, 0x0201, 128, textBytes("first")));
    talk.client(tpDisconnectRequest(0x0102, 0x0202, 128, textBytes("second")));
    const Followed followed = follow(talk.packets());
    REQUIRE(followed.connections.size() == 2);
    CHECK(saidOf(followed.connections[0]) == Lines{"client cotp-dr abortive 128 'first'"});
    CHECK(saidOf(followed.connections[1]) == Lines{"client cotp-dr abortive 128 'second'"});
    CHECK((*followed.connections[0].ends)[0].reference == 0x0201);
    CHECK((*followed.connections[1].ends)[0].reference == 0x0202);

    // One that numbers speak against is a connection of its own.
    Tp4Talk strangers;
    strangers.client(tpData(0x0101, 40, textBytes("a"))).server(tpAck(0x0201, 100));
    CHECK(follow(strangers.packets()).connections.size() == 2);
}

TEST_CASE("a capture that begins with the answer knows who asked", "[transports]") {
    for (const Tp4Over over : {Tp4Over::Clnp, Tp4Over::Ip}) {
        Tp4Talk talk(over);
        talk.server(tpConnectConfirm(kClientRef, kServerRef)).client(tpAck(kServerRef, 0));
        talk.server(tpDisconnectRequest(kClientRef, kServerRef, 0));
        const Connection connection = only(talk);
        CHECK(
            storyOf(connection) == Lines{"server CC accept", "client AK confirm", "server DR abort"}
        );
        CHECK_FALSE(connection.midstream);
        CHECK((*connection.ends)[0].reference == kClientRef);
        if (over == Tp4Over::Ip) {
            CHECK(connection.client == endpoint("10.0.0.10", 0));
            CHECK(connection.server == endpoint("10.0.0.11", 0));
        }
    }
}

TEST_CASE("one direction alone is a connection as well", "[transports]") {
    Tp4Talk client;
    client.client(tpConnectRequest(kClientRef)).client(tpAck(kServerRef, 0));
    client.client(tpData(kServerRef, 0, textBytes("x")));
    client.client(tpDisconnectRequest(kServerRef, kClientRef, 128));
    const Connection asked = only(client);
    CHECK(eventsOf(asked) == Lines{"client CR", "client AK", "client DT", "client DR"});
    CHECK(asked.oneSided);
    CHECK(asked.established);

    Tp4Talk server;
    server.server(tpConnectConfirm(kClientRef, kServerRef)).server(tpAck(kClientRef, 1));
    server.server(tpDisconnectConfirm(kClientRef, kServerRef));
    CHECK(storyOf(only(server)) == Lines{"server CC accept", "server DC abort done"});
    CHECK(only(server).oneSided);
}

TEST_CASE("a unit that was captured twice is one", "[transports]") {
    for (const Tp4Over over : {Tp4Over::Clnp, Tp4Over::Ip}) {
        Tp4Talk talk(over);
        talk.client(tpConnectRequest(kClientRef)).again();
        talk.server(tpConnectConfirm(kClientRef, kServerRef)).again();
        talk.client(tpAck(kServerRef, 0)).again();
        talk.client(tpDisconnectRequest(kServerRef, kClientRef, 128)).again();
        talk.server(tpAck(kClientRef, 0) + tpDisconnectConfirm(kClientRef, kServerRef)).again();
        const Connection connection = only(talk);
        CHECK(
            eventsOf(connection) ==
            Lines{"client CR", "server CC", "client AK", "client DR", "server AK", "server DC"}
        );
        CHECK(connection.from(Side::Client).duplicates == 3);
        CHECK(connection.from(Side::Server).duplicates == 2);
        CHECK(connection.from(Side::Client).packets == 3);
        CHECK(connection.from(Side::Server).packets == 2);
    }
}

TEST_CASE("tags of VLANs make no difference to a transport connection", "[transports]") {
    Tp4Talk talk = opened();
    talk.client(tpDisconnectRequest(kServerRef, kClientRef, 128));
    std::vector<BuiltPacket> packets = talk.packets();
    const Bytes tag = hexBytes("8100 0064");
    for (std::size_t i = 0; i < packets.size(); i += 2) { // of one direction, as some taps see it
        packets[i].frame.insert(packets[i].frame.begin() + 12, tag.begin(), tag.end());
    }
    CHECK(storyOf(follow(packets).only()) == openedThen({"client DR abort"}));
}

// Whatever is cut, nothing is said that the whole capture does not say as well, but for the ends of
// what was cut off.
TEST_CASE("a snap length hides bytes and makes no false claims", "[transports]") {
    const Bytes accept = tpData(kClientRef, 0, hexBytes("0e0c 0506 130100 160102 14020002"));
    const std::vector<Bytes> units{
        clnpPacket(kFromClient, tpConnectRequest(kClientRef)),
        clnpPacket(kFromServer, tpConnectConfirm(kClientRef, kServerRef)),
        clnpPacket(kFromClient, tpAck(kServerRef, 0)),
        clnpPacket(
            kFromClient, tpData(kServerRef, 0, hexBytes("0d0c 0506 130100 160102 14020002"))
        ),
        clnpSegments(kFromServer, accept, 16)[0],
        clnpSegments(kFromServer, accept, 16)[1],
        clnpPacket(kFromClient, tpData(kServerRef, 1, hexBytes("0907 110101 c102 3432"))),
        clnpPacket(kFromClient, tpError(kServerRef, 1, hexBytes("1234"))),
        clnpPacket(
            kFromClient,
            tpDisconnectRequest(kServerRef, kClientRef, 128, textBytes("bye"), textBytes("why"))
        ),
        clnpPacket(kFromServer, tpAck(kClientRef, 2) + tpDisconnectConfirm(kClientRef, kServerRef)),
        clnpErrorReport(kFromRouter, 0x80, clnpPacket(kFromClient, tpConnectRequest(kClientRef)))};
    const std::vector<std::size_t> whole(units.size(), 2000);
    const auto complete = followCut(units, whole);
    REQUIRE(complete.size() == 1);
    const Lines said = saidOf(complete[0]);
    REQUIRE(said.size() == 6);
    const auto isSaid = [&](const std::string& line) {
        const std::string start = line.substr(0, line.find(" '"));
        return std::any_of(said.begin(), said.end(), [&](const std::string& one) {
            return one.starts_with(start);
        });
    };
    for (std::size_t cut = 0; cut < units.size(); ++cut) {
        for (std::size_t size = 0; size < units[cut].size(); ++size) {
            std::vector<std::size_t> sizes = whole;
            sizes[cut] = size;
            const auto connections = followCut(units, sizes);
            INFO("unit " << cut << " cut to " << size);
            CHECK(connections.size() == 1);
            for (const std::string& line : saidOf(connections.at(0))) {
                INFO(line);
                CHECK(isSaid(line));
            }
        }
    }
    for (std::size_t size = 0; size < 200; ++size) { // all of them, as a snap length does
        for (const Connection& connection :
             followCut(units, std::vector<std::size_t>(units.size(), size))) {
            for (const std::string& line : saidOf(connection)) {
                INFO(size << ": " << line);
                CHECK(isSaid(line));
            }
        }
    }
}

TEST_CASE("what the snap length cut off a DR is marked as cut", "[transports]") {
    const Bytes unit = clnpPacket(
        kFromClient,
        tpDisconnectRequest(kServerRef, kClientRef, 128, textBytes("goodbye"), textBytes("why"))
    );
    const std::size_t header = std::to_integer<std::size_t>(unit[1]);
    const auto unitsOf = [&](std::size_t size) {
        const auto connections = followCut({unit}, {size});
        REQUIRE(connections.size() == 1);
        return *connections[0].disconnect;
    };
    const DisconnectData partly = unitsOf(unit.size() - 3);
    REQUIRE(partly.units.size() == 2);
    CHECK_FALSE(partly.units[0].has(DisconnectDatum::kTruncated));
    CHECK(partly.units[1].has(DisconnectDatum::kTruncated));
    CHECK(partly.units[1].dataLength == 4);

    const DisconnectData fixedPart = unitsOf(header + 7);
    REQUIRE(fixedPart.units.size() == 1);
    CHECK(fixedPart.units[0].code == 128);
    CHECK(fixedPart.units[0].has(DisconnectDatum::kTruncated));
    CHECK(fixedPart.units[0].dataLength == 0);
    CHECK(followCut({unit}, {header + 6}).empty());
}

TEST_CASE("data that were not captured whole end no session", "[transports]") {
    const std::vector<Bytes> units{
        clnpPacket(kFromClient, tpConnectRequest(kClientRef)),
        clnpPacket(kFromServer, tpConnectConfirm(kClientRef, kServerRef)),
        clnpPacket(
            kFromClient, tpData(kServerRef, 0, hexBytes("0d0c 0506 130100 160102 14020002"))
        ),
        clnpPacket(
            kFromClient, tpData(kServerRef, 1, hexBytes("01000100") + Bytes(40), TpEot::MoreFollows)
        ),
        clnpPacket(kFromClient, tpData(kServerRef, 2, hexBytes("0907 110101 c102 3432"))),
        clnpPacket(kFromClient, tpData(kServerRef, 3, hexBytes("0907 110101 c102 3432")))};
    std::vector<std::size_t> sizes(units.size(), 2000);
    sizes[3] = units[3].size() - 1;
    const auto connections = followCut(units, sizes);
    REQUIRE(connections.size() == 1);
    REQUIRE(saidOf(connections[0]) == Lines{"client session-fn graceful 1 '42'"});
    CHECK(number(connections[0].disconnect->units[0].frame) == 6); // not 5, which ends that TSDU
    CHECK(connections[0].from(Side::Client).bytes == 14 + 44 + 9 + 9);
}

} // namespace lastack::test
