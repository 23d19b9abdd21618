#include "tests/support/catch.h"
#include "tests/support/exchanges/quic_packets.h"
#include "tests/support/followed.h"
#include "tests/support/sample_set.h"
#include "track/event.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

using namespace lastack;
using namespace lastack::test;

namespace {

using Lines = std::vector<std::string>;

const Endpoint kClient = endpoint("10.0.0.5", 50443);
const Endpoint kServer = endpoint("10.0.0.9", 443);
const Bytes kFirst = hexBytes("8394c8f03e515708"); // the ID that the client makes up
const Bytes kClientId = hexBytes("c1c1c1c1");
const Bytes kServerId = hexBytes("5151515151515151");

const QuicLong kToNobody{.destination = kFirst, .source = kClientId};
const QuicLong kToServer{.destination = kServerId, .source = kClientId};
const QuicLong kToClient{.destination = kClientId, .source = kServerId};

QuicTalk talk() {
    return {kClient, kServer};
}

Bytes clientHello(const QuicLong& header = kToNobody, std::uint32_t number = 0) {
    return quicInitial(header, quicCrypto(0, 300), {.number = number, .datagram = 1200});
}

Bytes serverHello(std::size_t datagram = 0) {
    return quicInitial(
        kToClient,
        quicAck(0) + quicCrypto(0, 90),
        {.from = Side::Server, .keysFrom = kFirst, .datagram = datagram}
    );
}

Bytes fromServer(const Bytes& frames, std::uint32_t number = 0) {
    return quicInitial(
        kToClient, frames, {.from = Side::Server, .keysFrom = kFirst, .number = number}
    );
}

Bytes fromClient(const Bytes& frames, std::uint32_t number = 1) {
    return quicInitial(
        kToServer,
        frames,
        {.from = Side::Client, .keysFrom = kFirst, .number = number, .datagram = 1200}
    );
}

// Up to the first data of both sides.
QuicTalk opened() {
    QuicTalk made = talk();
    made.client(clientHello())
        .server(serverHello() + quicHandshake(kToClient, 900))
        .client(fromClient(quicAck(0)) + quicHandshake(kToServer, 60))
        .client(quicShort(kServerId, 200, 1))
        .server(quicHandshake(kToClient, 30) + quicShort(kClientId, 500, 2));
    return made;
}

std::string_view nameOf(EventKind kind) {
    switch (kind) {
    case EventKind::Open:
        return "open";
    case EventKind::Accept:
        return "accept";
    case EventKind::Confirm:
        return "confirm";
    case EventKind::Refusal:
        return "refusal";
    case EventKind::Release:
        return "release";
    case EventKind::ReleaseAnswer:
        return "release-answer";
    case EventKind::ReleaseDone:
        return "release-done";
    case EventKind::Abort:
        return "abort";
    case EventKind::AbortDone:
        return "abort-done";
    case EventKind::Notice:
        return "notice";
    case EventKind::Data:
        return "data";
    case EventKind::Ack:
        return "ack";
    case EventKind::Probe:
        return "probe";
    default:
        return "?";
    }
}

// "client Initial: open".
Lines meaningsOf(const Connection& connection) {
    Lines lines = eventsOf(connection);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i] += fmt::format(": {}", nameOf(connection.events[i].kind));
    }
    return lines;
}

Lines meaningsOf(const QuicTalk& made) {
    return meaningsOf(follow(made.packets()).only());
}

} // namespace

TEST_CASE("a connection is open when both sides have sent what only an open one has", "[quic]") {
    const Followed followed = follow(opened().packets());
    const Connection& connection = followed.only();
    CHECK(
        meaningsOf(connection) ==
        Lines{
            "client Initial: open",
            "server Initial: accept",
            "server Handshake: ack",
            "client Initial: ack",
            "client Handshake: confirm",
            "client 1-RTT: data",
            "server Handshake: ack",
            "server 1-RTT: data"}
    );
    CHECK(connection.transport == Transport::Quic);
    CHECK(connection.client == kClient);
    CHECK(connection.server == kServer);
    CHECK(connection.established);
    CHECK_FALSE(connection.midstream);
    CHECK(connection.from(Side::Client).packets == 3);
    CHECK(connection.from(Side::Client).bytes == 200 - 1 - 8 - 1 - 16);
    CHECK(saidOf(connection).empty());
    CHECK(followed.rejected == 0);
}

TEST_CASE("a connection is not open by the server's word alone", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello()).server(serverHello() + quicHandshake(kToClient, 900));
    CHECK_FALSE(follow(made.packets()).only().established);
}

TEST_CASE("a server's CONNECTION_CLOSE before that is a refusal", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello()).server(fromServer(quicClose(0x178, 6, "no application protocol")));
    const Connection connection = follow(made.packets()).only();
    CHECK(
        meaningsOf(connection) == Lines{"client Initial: open", "server CONNECTION_CLOSE: refusal"}
    );
    CHECK(
        saidOf(connection) ==
        Lines{"server quic-connection-close refused 376/6 'no application protocol'"}
    );
    CHECK_FALSE(connection.established);
}

TEST_CASE("a client's is an abort, and the server's answer confirms it", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello())
        .server(serverHello())
        .client(fromClient(quicAck(0) + quicClose(0x12A, 6, "bad certificate")))
        .server(fromServer(quicClose(0x12A, 6, ""), 1));
    const Connection connection = follow(made.packets()).only();
    CHECK(
        meaningsOf(connection) ==
        Lines{
            "client Initial: open",
            "server Initial: accept",
            "client CONNECTION_CLOSE: abort",
            "server CONNECTION_CLOSE: abort-done"}
    );
    CHECK(
        saidOf(connection) ==
        Lines{
            "client quic-connection-close abortive 298/6 'bad certificate'",
            "server quic-connection-close confirm 298/6"}
    );
}

TEST_CASE("no error is a release that is over at once", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello()).client(fromClient(quicClose(0, 0, "")));
    const Connection connection = follow(made.packets()).only();
    CHECK(
        meaningsOf(connection) ==
        Lines{
            "client Initial: open",
            "client CONNECTION_CLOSE: release",
            "client CONNECTION_CLOSE: release-done"}
    );
    CHECK(saidOf(connection) == Lines{"client quic-connection-close graceful 0/0"});

    made.server(fromServer(quicClose(0, 0, "")));
    CHECK(
        meaningsOf(made) ==
        Lines{
            "client Initial: open",
            "client CONNECTION_CLOSE: release",
            "server CONNECTION_CLOSE: release-answer"}
    );
}

TEST_CASE("a release keeps its place before what crossed it", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello())
        .client(fromClient(quicClose(0, 0, "")))
        .server(serverHello())
        .server(quicHandshake(kToClient, 900));
    CHECK(
        meaningsOf(made) ==
        Lines{
            "client Initial: open",
            "client CONNECTION_CLOSE: release",
            "client CONNECTION_CLOSE: release-done",
            "server Initial: accept",
            "server Handshake: ack"}
    );
}

TEST_CASE("a close that is sent again in other packets is one", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello())
        .server(fromServer(quicClose(2, 0, "busy"), 0))
        .client(clientHello(kToNobody, 1))
        .server(fromServer(quicClose(2, 0, "busy"), 1));
    const Connection connection = follow(made.packets()).only();
    CHECK(
        meaningsOf(connection) ==
        Lines{
            "client Initial: open",
            "server CONNECTION_CLOSE: refusal",
            "client Initial (again): open",
            "server CONNECTION_CLOSE (again): refusal"}
    );
    CHECK(saidOf(connection) == Lines{"server quic-connection-close refused 2/0 'busy'"});
}

TEST_CASE("the close of an application is named as such even where it must not stand", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello()).server(fromServer(quicApplicationClose(0x10B, "later")));
    CHECK(
        saidOf(follow(made.packets()).only()) ==
        Lines{"server quic-connection-close refused 267 'later'"}
    );
    QuicTalk other = talk();
    other.client(clientHello()).server(fromServer(quicApplicationClose(0x1'0000'0000, "")));
    CHECK(saidOf(follow(other.packets()).only()) == Lines{"server quic-connection-close refused"});
}

TEST_CASE("a close without keys for it any more ends nothing", "[quic]") {
    QuicTalk made = opened();
    made.server(fromServer(quicClose(2, 0, "forged"), 5)).client(quicShort(kServerId, 90, 9));
    const Connection connection = follow(made.packets()).only();
    CHECK(meaningsOf(connection)[8] == "server CONNECTION_CLOSE: notice");
    CHECK(saidOf(connection) == Lines{"server quic-connection-close advisory 2/0 'forged'"});
    CHECK(connection.established);
}

TEST_CASE("a close after which both sides go on was none", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello())
        .server(fromServer(quicClose(2, 0, "forged"), 0))
        .server(serverHello() + quicHandshake(kToClient, 900))
        .client(fromClient(quicAck(0)) + quicHandshake(kToServer, 60));
    CHECK_FALSE(follow(made.packets()).only().established);
    made.client(quicShort(kServerId, 200, 1)).server(quicShort(kClientId, 500, 2));
    const Connection connection = follow(made.packets()).only();
    CHECK(meaningsOf(connection)[1] == "server CONNECTION_CLOSE: notice");
    CHECK(saidOf(connection) == Lines{"server quic-connection-close advisory 2/0 'forged'"});
    CHECK(connection.established);
}

TEST_CASE("a close beside a Handshake packet of the same datagram holds", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello())
        .server(serverHello() + quicHandshake(kToClient, 900))
        .client(
            quicInitial(
                kToServer, quicClose(0x12A, 6, ""), {.from = Side::Client, .keysFrom = kFirst}
            ) +
            quicHandshake(kToServer, 40)
        );
    const Connection connection = follow(made.packets()).only();
    CHECK(meaningsOf(connection)[3] == "client CONNECTION_CLOSE: abort");
    CHECK_FALSE(connection.established);
}

TEST_CASE("what is not authentic is not believed", "[quic]") {
    QuicTalk made = talk();
    Bytes close = fromServer(quicClose(2, 0, "damaged"));
    close.back() ^= std::byte{1};
    made.client(clientHello()).server(close);
    const Followed followed = follow(made.packets());
    CHECK(meaningsOf(followed.only()) == Lines{"client Initial: open"});
    CHECK(followed.rejected == 1);

    QuicTalk otherKeys = talk(); // those of the ID that only the client has seen
    otherKeys.client(clientHello())
        .server(quicInitial(
            kToClient, quicClose(2, 0, "forged"), {.from = Side::Server, .keysFrom = kServerId}
        ));
    CHECK(meaningsOf(otherKeys) == Lines{"client Initial: open"});

    QuicTalk alone = talk();
    Bytes hello = clientHello();
    hello[600] ^= std::byte{1};
    CHECK(follow(alone.client(hello).packets()).connections.empty());
}

TEST_CASE("a ClientHello in two packets is no repeat, a lost one is", "[quic]") {
    QuicTalk made = talk();
    const auto part = [](std::uint64_t at, std::size_t size, std::uint32_t number) {
        return quicInitial(kToNobody, quicCrypto(at, size), {.number = number, .datagram = 1200});
    };
    made.client(part(1000, 500, 0)).client(part(0, 1000, 1)).client(part(0, 1000, 2));
    made.client(quicInitial(kToNobody, quicPing(), {.number = 3, .datagram = 1200}));
    CHECK(
        meaningsOf(made) ==
        Lines{
            "client Initial: open",
            "client Initial: open",
            "client Initial (again): open",
            "client Initial: probe"}
    );
}

TEST_CASE("0-RTT is the client's data, before or after its first Initial packet", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello()).client(quicZeroRtt(kToNobody, 100));
    const Connection connection = follow(made.packets()).only();
    CHECK(meaningsOf(connection) == Lines{"client Initial: open", "client 0-RTT: data"});
    CHECK(connection.from(Side::Client).bytes == 103);
    QuicTalk before = talk();
    before.client(quicZeroRtt(kToNobody, 100)).client(clientHello());
    const Connection late = follow(before.packets()).only();
    CHECK(meaningsOf(late) == Lines{"client 0-RTT: data", "client Initial: open"});
    CHECK_FALSE(late.midstream);
}

TEST_CASE("after a Retry the keys come from what it told", "[quic]") {
    const Bytes retried = hexBytes("dddddddddddddddd");
    const QuicLong toRetried{.destination = retried, .source = kClientId};
    const QuicLong fromRetried{.destination = kClientId, .source = retried};
    QuicTalk made = talk();
    made.client(clientHello())
        .server(quicRetry(fromRetried, kFirst, "token"))
        .client(quicInitial(
            toRetried,
            quicCrypto(0, 300),
            {.token = textBytes("token"), .number = 1, .datagram = 1200}
        ))
        .server(quicInitial(
            kToClient,
            quicClose(0xB, 0, "invalid token"),
            {.from = Side::Server, .keysFrom = retried}
        ));
    const Connection connection = follow(made.packets()).only();
    CHECK(
        meaningsOf(connection) ==
        Lines{
            "client Initial: open",
            "server Retry: notice",
            "client Initial (again): open",
            "server CONNECTION_CLOSE: refusal"}
    );
    CHECK(saidOf(connection) == Lines{"server quic-connection-close refused 11/0 'invalid token'"});

    SECTION("one that is not authentic is ignored") {
        QuicTalk forged = talk();
        forged.client(clientHello()).server(quicRetry(fromRetried, kServerId, "token"));
        CHECK(meaningsOf(forged) == Lines{"client Initial: open"});
    }
    SECTION("one that was not captured leaves its token") {
        QuicTalk missed = talk();
        missed.client(clientHello())
            .client(quicInitial(
                toRetried, quicCrypto(0, 300), {.token = textBytes("token"), .datagram = 1200}
            ));
        CHECK(meaningsOf(missed) == Lines{"client Initial: open", "client Initial (again): open"});
    }
}

TEST_CASE("the server's other versions are a refusal when nothing follows", "[quic]") {
    QuicTalk made = talk();
    const Bytes offered = quicNegotiation(kClientId, kFirst, {kQuicTwo, 0xFF00001D});
    made.client(clientHello()).server(offered);
    const Connection connection = follow(made.packets()).only();
    CHECK(
        meaningsOf(connection) ==
        Lines{"client Initial: open", "server Version Negotiation: refusal"}
    );
    CHECK(saidOf(connection) == Lines{"server quic-version-negotiation refused 6b3343cfff00001d"});

    SECTION("and none when the client goes on with one of them") {
        const QuicLong second{
            .version = kQuicTwo,
            .destination = hexBytes("0102030405060708"),
            .source = hexBytes("c2c2c2c2")};
        made.client(clientHello(second))
            .server(quicInitial(
                {.version = kQuicTwo, .destination = hexBytes("c2c2c2c2"), .source = kServerId},
                quicCrypto(0, 90),
                {.from = Side::Server, .keysFrom = second.destination}
            ));
        const Connection gone = follow(made.packets()).only();
        CHECK(
            meaningsOf(gone) ==
            Lines{
                "client Initial: open",
                "server Version Negotiation: notice",
                "client Initial (again): open",
                "server Initial: accept"}
        );
        CHECK(saidOf(gone) == Lines{"server quic-version-negotiation advisory 6b3343cfff00001d"});
    }
    SECTION("and none when the server answers after all") {
        made.server(serverHello());
        CHECK(meaningsOf(made)[1] == "server Version Negotiation: notice");
    }
    SECTION("nor when it lists the client's own") {
        QuicTalk forged = talk();
        forged.client(clientHello()).server(quicNegotiation(kClientId, kFirst, {kQuicOne}));
        CHECK(meaningsOf(forged)[1] == "server Version Negotiation: notice");
    }
    SECTION("nor with other connection IDs") {
        QuicTalk forged = talk();
        forged.client(clientHello()).server(quicNegotiation(kClientId, kServerId, {kQuicTwo}));
        CHECK(meaningsOf(forged).size() == 1);
    }
    SECTION("of a client whose packet is not in the capture") {
        QuicTalk alone = talk();
        const Connection only = follow(alone.server(offered).packets()).only();
        CHECK(only.client == kClient);
        CHECK(only.server == kServer);
        CHECK(only.midstream);
        QuicTalk unknown = talk();
        unknown.server(quicNegotiation(kClientId, kFirst, {0x12345678}));
        CHECK(follow(unknown.packets()).connections.empty());
    }
}

TEST_CASE("a server may answer in another version", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello())
        .server(quicInitial(
            {.version = kQuicTwo, .destination = kClientId, .source = kServerId},
            quicCrypto(0, 90),
            {.from = Side::Server, .keysFrom = kFirst}
        ))
        .client(clientHello(kToNobody, 1));
    CHECK(
        meaningsOf(made) ==
        Lines{"client Initial: open", "server Initial: accept", "client Initial (again): ack"}
    );
}

TEST_CASE("version 2 and draft 29 are read", "[quic]") {
    for (const std::uint32_t version : {kQuicTwo, kQuicDraft29}) {
        QuicTalk made = talk();
        made.client(clientHello({.version = version, .destination = kFirst, .source = kClientId}))
            .server(quicInitial(
                {.version = version, .destination = kClientId, .source = kServerId},
                quicClose(2, 0, "full"),
                {.from = Side::Server, .keysFrom = kFirst}
            ));
        CHECK(
            saidOf(follow(made.packets()).only()) ==
            Lines{"server quic-connection-close refused 2/0 'full'"}
        );
    }
}

TEST_CASE("a client without a connection ID is followed by its ports", "[quic]") {
    const QuicLong toNobody{.destination = kFirst};
    const QuicLong toServer{.destination = kServerId};
    const QuicLong toClient{.source = kServerId};
    QuicTalk made = talk();
    made.client(clientHello(toNobody))
        .server(
            quicInitial(toClient, quicCrypto(0, 90), {.from = Side::Server, .keysFrom = kFirst}) +
            quicHandshake(toClient, 900)
        )
        .client(quicHandshake(toServer, 60) + quicShort(kServerId, 90, 1))
        .server(quicShort({}, 300, 2))
        .client(quicShort(kServerId, 41, 3))
        .server(quicShort({}, 39, 4)); // nothing tells whether that is a stateless reset
    const Connection connection = follow(made.packets()).only();
    CHECK(connection.established);
    CHECK(connection.from(Side::Server).packets == 3);
    CHECK(meaningsOf(connection).back() == "server 1-RTT: data");
}

TEST_CASE("connections on the same ports are told apart", "[quic]") {
    const Bytes second = hexBytes("1112131415161718");
    const QuicLong toNobody{.destination = second, .source = hexBytes("c2c2c2c2")};
    const QuicLong toClient{
        .destination = hexBytes("c2c2c2c2"), .source = hexBytes("5252525252525252")};
    SECTION("one after another") {
        QuicTalk made = opened();
        made.wait(Duration::seconds(40)).client(clientHello(toNobody));
        made.server(
            quicInitial(toClient, quicClose(2, 0, ""), {.from = Side::Server, .keysFrom = second})
        );
        const Followed followed = follow(made.packets());
        REQUIRE(followed.connections.size() == 2);
        CHECK(followed.connections[0].established);
        CHECK(followed.connections[0].incarnation == 0);
        CHECK(followed.connections[1].incarnation == 1);
        CHECK(
            meaningsOf(followed.connections[1]) ==
            Lines{"client Initial: open", "server CONNECTION_CLOSE: refusal"}
        );
    }
    SECTION("at the same time, by their connection IDs") {
        QuicTalk made = talk();
        made.client(clientHello())
            .client(clientHello(toNobody))
            .server(serverHello() + quicHandshake(kToClient, 900))
            .server(
                quicInitial(toClient, quicCrypto(0, 90), {.from = Side::Server, .keysFrom = second})
            )
            .client(fromClient(quicAck(0)) + quicHandshake(kToServer, 60))
            .client(quicShort(kServerId, 200, 1));
        const Followed followed = follow(made.packets());
        REQUIRE(followed.connections.size() == 2);
        CHECK(followed.connections[0].from(Side::Client).packets == 3);
        CHECK(followed.connections[0].established);
        CHECK(
            meaningsOf(followed.connections[1]) ==
            Lines{"client Initial: open", "server Initial: accept"}
        );
    }
    SECTION("in both directions between peers") {
        QuicTalk made = talk();
        made.client(clientHello()).server(clientHello(toNobody));
        const Followed followed = follow(made.packets());
        REQUIRE(followed.connections.size() == 2);
        CHECK(followed.connections[1].client == kServer);
    }
}

TEST_CASE("a connection ID that another connection has had belongs to the later one", "[quic]") {
    QuicTalk made = opened();
    made.move(endpoint("10.0.0.5", 50999)).client(clientHello());
    const Followed followed = follow(made.packets());
    REQUIRE(followed.connections.size() == 2);
    CHECK(followed.connections[1].client == endpoint("10.0.0.5", 50999));
}

TEST_CASE("a client that goes on from another address is followed", "[quic]") {
    QuicTalk made = opened();
    made.move(endpoint("192.0.2.77", 6000))
        .client(quicShort(kServerId, 300, 7))
        .server(quicShort(kClientId, 400, 8))
        .server(quicShort(hexBytes("99999999"), 401, 9));
    const Followed followed = follow(made.packets());
    CHECK(followed.only().from(Side::Client).packets == 4);
    CHECK(followed.only().from(Side::Server).packets == 4);
    CHECK(followed.only().client == kClient);
    CHECK(followed.rejected == 0);

    SECTION("but not to another server") {
        QuicTalk other(endpoint("192.0.2.77", 6000), endpoint("192.0.2.78", 443));
        QuicTalk both = opened();
        auto packets = both.packets();
        packets.push_back(other.client(quicShort(kServerId, 300, 7)).packets()[0]);
        CHECK(follow(packets).rejected == 1);
    }
    SECTION("and not before it was open") {
        QuicTalk early = talk();
        early.client(clientHello()).server(serverHello());
        early.move(endpoint("192.0.2.77", 6000)).client(quicShort(kServerId, 300, 7));
        CHECK(follow(early.packets()).rejected == 1);
    }
}

TEST_CASE("a datagram that may be a stateless reset is a notice and no more", "[quic]") {
    QuicTalk made = opened();
    made.wait(Duration::seconds(30)).client(quicShort(kServerId, 41, 3));
    const Bytes reset = quicShort(hexBytes("e7e7e7e7"), 39, 4);
    SECTION("as the last one") {
        made.server(reset);
        const Connection connection = follow(made.packets()).only();
        CHECK(meaningsOf(connection).back() == "server stateless reset: notice");
        CHECK(saidOf(connection).empty());
        CHECK(connection.established);
    }
    SECTION("not when anything follows") {
        made.server(reset).client(quicShort(kServerId, 42, 5));
        CHECK(meaningsOf(made)[9] == "server 1-RTT: data");
    }
    SECTION("not with the connection ID") {
        made.server(quicShort(kClientId, 39, 4));
        CHECK(meaningsOf(made).back() == "server 1-RTT: data");
    }
    SECTION("not three times as large as what it answers") {
        made.server(quicShort(hexBytes("e7e7e7e7"), 3 * 41, 4));
        CHECK(meaningsOf(made).back() == "server 1-RTT: data");
    }
    SECTION("not when the new connection ID stays") {
        made.server(quicShort(hexBytes("e7e7e7e7"), 60, 4))
            .client(quicShort(kServerId, 42, 5))
            .server(quicShort(hexBytes("e7e7e7e7"), 39, 6));
        CHECK(meaningsOf(made).back() == "server 1-RTT: data");
    }
}

TEST_CASE("packets captured twice count once, and those sent again say so", "[quic]") {
    QuicTalk made = talk();
    made.client(clientHello()).copy().server(fromServer(quicClose(2, 0, ""))).copy();
    const Connection connection = follow(made.packets()).only();
    CHECK(
        meaningsOf(connection) == Lines{"client Initial: open", "server CONNECTION_CLOSE: refusal"}
    );
    CHECK(connection.from(Side::Client).duplicates == 1);
    CHECK(connection.from(Side::Server).duplicates == 1);
    CHECK(connection.from(Side::Client).packets == 1);
}

TEST_CASE("without its beginning a connection is known by Handshake packets", "[quic]") {
    QuicTalk made = talk();
    made.server(quicHandshake(kToClient, 300))
        .client(quicHandshake(kToServer, 60))
        .server(quicShort(kClientId, 100, 1));
    const Connection connection = follow(made.packets()).only();
    CHECK(connection.client == kClient);
    CHECK(connection.midstream);
    CHECK(connection.roles == RolesBasis::GuessedPort);
    CHECK(connection.from(Side::Server).packets == 2);
}

TEST_CASE("other UDP is rejected", "[quic]") {
    const auto rejects = [](const Bytes& payload) {
        QuicTalk made = talk();
        const Followed followed = follow(made.client(payload).packets());
        return followed.connections.empty() && followed.rejected == 1;
    };
    CHECK(rejects(quicShort(kServerId, 60)));                   // no connection has it
    CHECK(rejects(hexBytes("80000000000102030405060708090a"))); // RTP
    CHECK(rejects(hexBytes("000101002112a442000102030405060708090a0b")));
    CHECK(rejects(hexBytes("c0 ff000010 08 8394c8f03e515708 00 00 4002 0000"))); // an old draft
    CHECK(rejects(hexBytes("1234 0100 0001 0000 0000 0000 03777777")));
    CHECK(rejects(Bytes(1, std::byte{0xC0})));
    QuicTalk followedTalk = opened();
    followedTalk.client(hexBytes("000101002112a442000102030405060708090a0b0c0d")); // STUN beside it
    CHECK(follow(followedTalk.packets()).rejected == 1);
}

TEST_CASE("a capture that cut its packets short still shows what there was", "[quic]") {
    QuicTalk made = opened();
    std::vector<BuiltPacket> packets = made.server(quicShort(kClientId, 100, 3)).packets();
    for (BuiltPacket& packet : packets) {
        packet.frame.resize(std::min<std::size_t>(packet.frame.size(), 96));
    }
    const Connection connection = follow(packets).only();
    CHECK(connection.established);
    CHECK(
        meaningsOf(connection) ==
        Lines{
            "client Initial: open",
            "server Initial: ack",
            "client Initial: ack",
            "client 1-RTT: data",
            "server Handshake: accept",
            "server 1-RTT: data"}
    );
    CHECK(connection.from(Side::Server).bytes == 100 - 1 - 4 - 1 - 16);
}

TEST_CASE("packets cut to any size claim nothing that is not in them", "[quic]") {
    QuicTalk made = opened();
    made.server(fromServer(quicClose(2, 0, "never"), 9)).server(quicShort(kClientId, 100, 3));
    QuicTalk other(endpoint("10.0.0.6", 50443), kServer);
    other.client(clientHello())
        .server(quicRetry(kToClient, kFirst, "token"))
        .server(quicNegotiation(kClientId, kFirst, {kQuicTwo}))
        .server(fromServer(quicClose(2, 0, "busy")));
    std::vector<BuiltPacket> packets = made.packets();
    packets.insert(packets.end(), other.packets().begin(), other.packets().end());
    std::size_t longest = 0;
    for (const BuiltPacket& packet : packets) {
        longest = std::max(longest, packet.frame.size());
    }
    for (std::size_t size = 0; size < longest; ++size) {
        std::vector<BuiltPacket> cut = packets;
        for (BuiltPacket& packet : cut) {
            packet.frame.resize(std::min(packet.frame.size(), size));
        }
        for (const Connection& connection : follow(cut).connections) {
            for (const std::string& said : saidOf(connection)) {
                const bool isWhole = said.find("quic-connection-close") == std::string::npos ||
                                     said.find("'busy'") != std::string::npos ||
                                     said.find("'never'") != std::string::npos;
                INFO(size << ": " << said);
                CHECK(isWhole);
            }
        }
    }
}

TEST_CASE("the corpus's capture is read as its README says", "[quic]") {
    const auto path = sourceDirectory().parent_path() / "shared/corpora/disconnect" /
                      "22_quic_initial_close.pcap";
    if (!std::filesystem::exists(path)) {
        return;
    }
    const Followed followed = followFile(path);
    REQUIRE(followed.connections.size() == 2);
    CHECK(
        meaningsOf(followed.connections[0]) ==
        Lines{"client Initial: open", "server CONNECTION_CLOSE: refusal"}
    );
    CHECK(
        saidOf(followed.connections[0]) ==
        Lines{"server quic-connection-close refused 376/6 'no application protocol'"}
    );
    CHECK(
        meaningsOf(followed.connections[1]) ==
        Lines{"client Initial: open", "server Version Negotiation: refusal"}
    );
    CHECK(
        saidOf(followed.connections[1]) == Lines{"server quic-version-negotiation refused 00000001"}
    );
    CHECK(followed.connections[1].client.port == 50445);
    CHECK(followed.rejected == 2); // short headers of a connection that nobody saw begin
}
