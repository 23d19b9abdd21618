#include "tests/support/catch.h"
#include "tests/support/exchanges/dccp_packets.h"
#include "tests/support/followed.h"
#include "tests/transports/meanings.h"

namespace lastack::test {

namespace {

using Lines = std::vector<std::string>;

const Endpoint kClient = endpoint("10.0.0.1", 40'000);
const Endpoint kServer = endpoint("10.0.0.2", 5001);

DccpExchange opened() {
    DccpExchange exchange(kClient, kServer);
    exchange.handshake();
    return exchange;
}

const Connection& onlyOf(const Followed& followed) {
    REQUIRE(followed.connections.size() == 1);
    REQUIRE(followed.rejected == 0);
    return followed.connections.front();
}

// Behind the three packets that open a connection.
Lines behindOpening(const DccpExchange& exchange) {
    return meaningsOf(onlyOf(follow(exchange.packets())), 3);
}

Lines saidIn(const DccpExchange& exchange) {
    return saidOf(onlyOf(follow(exchange.packets())));
}

} // namespace

TEST_CASE("a DCCP client closes and gets a Reset", "[transports][dccp]") {
    auto exchange = opened();
    exchange.client({.type = kDccpDataAck, .data = textBytes("hello")}).server({.type = kDccpAck});
    exchange.client({.type = kDccpClose}).server({.type = kDccpReset, .resetCode = 1});
    const auto followed = follow(exchange.packets());
    const Connection& connection = onlyOf(followed);
    CHECK(
        meaningsOf(connection) ==
        Lines{
            "client Request open",
            "server Response accept",
            "client Ack confirm",
            "client DataAck data",
            "server Ack ack",
            "client Close release",
            "server Reset done"}
    );
    CHECK(
        saidOf(connection) == Lines{"client dccp-close graceful", "server dccp-reset graceful 1"}
    );
    CHECK(connection.transport == Transport::Dccp);
    CHECK(connection.client == kClient);
    CHECK(connection.server == kServer);
    CHECK(connection.established);
    CHECK_FALSE(connection.midstream);
    CHECK(connection.from(Side::Client).bytes == 5);
    CHECK(connection.events[3].seq == 2);
    CHECK(connection.events[4].ack == 2);
}

TEST_CASE("a DCCP server asks its client to close, or closes itself", "[transports][dccp]") {
    auto asks = opened();
    asks.server({.type = kDccpCloseReq}).client({.type = kDccpClose});
    asks.server({.type = kDccpReset, .resetCode = 1});
    CHECK(
        behindOpening(asks) ==
        Lines{"server CloseReq release", "client Close answer", "server Reset done"}
    );
    CHECK(
        saidIn(asks) ==
        Lines{
            "server dccp-closereq graceful",
            "client dccp-close confirm",
            "server dccp-reset graceful 1"}
    );

    auto closes = opened();
    closes.server({.type = kDccpClose}).client({.type = kDccpReset, .resetCode = 1});
    CHECK(behindOpening(closes) == Lines{"server Close release", "client Reset done"});
}

TEST_CASE("both sides of DCCP may close at a time", "[transports][dccp]") {
    auto exchange = opened();
    exchange.client({.type = kDccpClose}).server({.type = kDccpClose});
    exchange.server({.type = kDccpReset, .resetCode = 1});
    exchange.client({.type = kDccpReset, .resetCode = 1});
    CHECK(
        behindOpening(exchange) ==
        Lines{
            "client Close release",
            "server Close release",
            "server Reset done",
            "client Reset done"}
    );
}

TEST_CASE("a DCCP Reset that answers a Request refuses", "[transports][dccp]") {
    for (const auto code : {std::uint8_t{3}, std::uint8_t{7}, std::uint8_t{8}, std::uint8_t{9}}) {
        DccpExchange exchange(kClient, kServer);
        exchange.client({.type = kDccpRequest});
        exchange.server({.type = kDccpReset, .data = textBytes("no"), .resetCode = code, .seq = 0});
        CHECK(
            meaningsOf(onlyOf(follow(exchange.packets()))) ==
            Lines{"client Request open", "server Reset refusal"}
        );
        CHECK(
            saidIn(exchange) == Lines{"server dccp-reset refused " + std::to_string(code) + " 'no'"}
        );
    }
}

TEST_CASE("other DCCP Resets abort, with what was at fault and text", "[transports][dccp]") {
    auto option = opened();
    option.server(
        {.type = kDccpReset,
         .data = textBytes("bad option"),
         .options = hexBytes("00000000"),
         .resetCode = 5,
         .resetData = hexBytes("200709")}
    );
    CHECK(behindOpening(option) == Lines{"server Reset abort"});
    // RFC 4340 §5.6: Data 2 and 3 are what the option begins with.
    CHECK(
        saidIn(option) ==
        Lines{"server dccp-reset abortive 5/32 'bad option'", "server dccp-reset abortive 5 0709"}
    );

    auto unasked = opened();
    unasked.client({.type = kDccpReset, .resetCode = 1});
    CHECK(saidIn(unasked) == Lines{"client dccp-reset abortive 1"});

    auto unread = opened();
    unread.client({.type = kDccpReset, .resetCode = 2});
    CHECK(saidIn(unread) == Lines{"client dccp-reset abortive 2"});

    DccpExchange cancelled(kClient, kServer);
    cancelled.client({.type = kDccpRequest}).client({.type = kDccpReset, .resetCode = 2});
    CHECK(saidIn(cancelled) == Lines{"client dccp-reset abortive 2"});
}

TEST_CASE("DCCP sends with new numbers what it repeats", "[transports][dccp]") {
    DccpExchange exchange(kClient, kServer);
    exchange.client({.type = kDccpRequest}).wait(Duration::seconds(1));
    exchange.client({.type = kDccpRequest}).server({.type = kDccpResponse});
    exchange.client({.type = kDccpAck}).client({.type = kDccpClose}).wait(Duration::seconds(1));
    exchange.client({.type = kDccpClose});
    const auto followed = follow(exchange.packets());
    CHECK(
        meaningsOf(onlyOf(followed)) ==
        Lines{
            "client Request open",
            "client Request open (again)",
            "server Response accept",
            "client Ack confirm",
            "client Close release",
            "client Close release (again)"}
    );
    CHECK(saidOf(onlyOf(followed)) == Lines{"client dccp-close graceful"});
    CHECK(onlyOf(followed).from(Side::Client).unansweredRetransmissions == 1);
}

TEST_CASE("a DCCP packet that is captured twice counts once", "[transports][dccp]") {
    auto exchange = opened();
    exchange.client({.type = kDccpData, .data = textBytes("abc")}).captureAgain();
    const auto followed = follow(exchange.packets());
    CHECK(onlyOf(followed).from(Side::Client).duplicates == 1);
    CHECK(onlyOf(followed).from(Side::Client).bytes == 3);
    auto again = opened();
    again.client({.type = kDccpData, .data = textBytes("abc"), .seq = 2000});
    again.client({.type = kDccpData, .data = textBytes("abc"), .seq = 2000});
    CHECK(behindOpening(again).back() == "client Data data (again)");
}

TEST_CASE("a DCCP Reset with numbers of another connection ends nothing", "[transports][dccp]") {
    auto blind = opened();
    blind.server({.type = kDccpReset, .resetCode = 2, .ack = std::uint64_t{1} << 40});
    blind.client({.type = kDccpData});
    CHECK(behindOpening(blind) == Lines{"server Reset notice", "client Data data"});
    CHECK(saidIn(blind).empty());

    auto far = opened();
    far.server({.type = kDccpReset, .resetCode = 2, .seq = std::uint64_t{1} << 40});
    CHECK(behindOpening(far) == Lines{"server Reset notice"});

    // RFC 4340 §8.3.1: of an endpoint without a connection.
    auto unknown = opened();
    unknown.client({.type = kDccpData}).server({.type = kDccpReset, .resetCode = 3, .seq = 0});
    CHECK(behindOpening(unknown).back() == "server Reset abort");
}

TEST_CASE("stragglers of a DCCP connection do not end it again", "[transports][dccp]") {
    auto exchange = opened();
    exchange.client({.type = kDccpClose}).server({.type = kDccpReset, .resetCode = 1});
    exchange.client({.type = kDccpClose}).server({.type = kDccpReset, .resetCode = 3});
    const auto followed = follow(exchange.packets());
    CHECK(
        meaningsOf(onlyOf(followed), 4) ==
        Lines{"server Reset done", "client Close release (again)", "server Reset notice (again)"}
    );
    CHECK(saidOf(onlyOf(followed)).size() == 2);
}

TEST_CASE("a Request opens a new DCCP connection on the same ports", "[transports][dccp]") {
    auto exchange = opened();
    exchange.client({.type = kDccpClose}).server({.type = kDccpReset, .resetCode = 1});
    exchange.clientSeq = 90'000'000;
    exchange.serverSeq = 70'000'000;
    exchange.handshake().server({.type = kDccpReset, .resetCode = 2});
    const auto followed = follow(exchange.packets());
    REQUIRE(followed.connections.size() == 2);
    CHECK(saidOf(followed.connections[1]) == Lines{"server dccp-reset abortive 2"});

    auto live = opened();
    live.clientSeq = 90'000'000;
    live.handshake();
    const auto both = follow(live.packets());
    REQUIRE(both.connections.size() == 2);
    CHECK(both.connections[0].ended == EndOfRecord::Superseded);

    auto late = opened();
    late.client({.type = kDccpRequest, .seq = 1001}); // overtaken on its way
    CHECK(behindOpening(late) == Lines{"client Request open (again)"});
}

TEST_CASE("DCCP's short numbers are part of the whole ones", "[transports][dccp]") {
    DccpExchange exchange(kClient, kServer);
    exchange.clientSeq = 0x0001'00FF'FFFC;
    exchange.handshake();
    exchange.client({.type = kDccpData, .data = textBytes("a"), .isShort = true});
    exchange.client({.type = kDccpDataAck, .data = textBytes("b"), .isShort = true});
    exchange.server({.type = kDccpAck, .isShort = true}).client({.type = kDccpClose});
    const auto followed = follow(exchange.packets());
    const Connection& connection = onlyOf(followed);
    CHECK(connection.events[3].seq == 2);
    CHECK(connection.events[4].seq == 3);
    CHECK(connection.events[5].ack == 3);
    CHECK(connection.events[6].seq == 4);
    CHECK(connection.from(Side::Client).bytes == 2);
}

TEST_CASE("DCCP's Sync only asks where both are", "[transports][dccp]") {
    auto exchange = opened();
    exchange.server({.type = kDccpSync}).client({.type = kDccpSyncAck});
    CHECK(behindOpening(exchange) == Lines{"server Sync probe", "client SyncAck ack"});
}

TEST_CASE("a damaged DCCP packet drives nothing", "[transports][dccp]") {
    auto exchange = opened();
    exchange.server({.type = kDccpReset, .resetCode = 2, .isChecksumWrong = true});
    CHECK(behindOpening(exchange) == Lines{"server Reset notice (damaged)"});
    DccpExchange offloaded(kClient, kServer);
    offloaded.client({.type = kDccpRequest, .isChecksumWrong = true});
    offloaded.server({.type = kDccpReset, .resetCode = 7, .isChecksumWrong = true});
    CHECK(saidIn(offloaded) == Lines{"server dccp-reset refused 7"});
}

TEST_CASE("DCCP's checksum may cover a part of the data", "[transports][dccp]") {
    auto exchange = opened();
    exchange.client({.type = kDccpData, .data = textBytes("damage me"), .coverage = 2});
    auto packets = exchange.packets();
    packets.back().frame.back() ^= std::byte{0xFF};
    CHECK(meaningsOf(onlyOf(follow(packets)), 3) == Lines{"client Data data"});
    packets.back().frame[packets.back().frame.size() - 9] ^= std::byte{0xFF};
    CHECK(meaningsOf(onlyOf(follow(packets)), 3) == Lines{"client Data notice (damaged)"});
}

TEST_CASE("DCCP works over IPv6 and behind UDP", "[transports][dccp]") {
    DccpExchange six(endpoint("2001:db8::1", 40'000), endpoint("2001:db8::2", 5001));
    six.handshake().client({.type = kDccpClose});
    CHECK(behindOpening(six) == Lines{"client Close release"});

    DccpExchange udp(kClient, kServer);
    udp.inUdp(7000, 6511).handshake().client({.type = kDccpClose, .isChecksumWrong = true});
    CHECK(behindOpening(udp) == Lines{"client Close release"});

    // Another client behind the same address.
    udp.inUdp(7001, 6511).client({.type = kDccpRequest});
    CHECK(follow(udp.packets()).connections.size() == 2);
}

TEST_CASE("a DCCP connection that was open before the capture began", "[transports][dccp]") {
    DccpExchange exchange(endpoint("10.0.0.1", 3000), endpoint("10.0.0.2", 3001));
    exchange.server({.type = kDccpCloseReq}).client({.type = kDccpClose});
    const auto followed = follow(exchange.packets());
    CHECK(onlyOf(followed).midstream);
    CHECK(onlyOf(followed).server.port == 3001); // only a server sends CloseReq
    CHECK(meaningsOf(onlyOf(followed))[1] == "client Close answer");

    DccpExchange ports(kClient, kServer);
    ports.server({.type = kDccpData}).client({.type = kDccpAck});
    const auto guessed = follow(ports.packets());
    CHECK(onlyOf(guessed).client == kClient);
    CHECK(onlyOf(guessed).roles == RolesBasis::GuessedPort);
    CHECK(meaningsOf(onlyOf(guessed)) == Lines{"server Data data", "client Ack ack"});
}

TEST_CASE("one side of DCCP alone tells how it ends", "[transports][dccp]") {
    DccpExchange exchange(kClient, kServer);
    exchange.server({.type = kDccpResponse}).server({.type = kDccpAck});
    exchange.server({.type = kDccpReset, .resetCode = 1});
    CHECK(saidIn(exchange) == Lines{"server dccp-reset graceful 1"});
}

TEST_CASE("DCCP packets may be cut anywhere", "[transports][dccp]") {
    auto exchange = opened();
    exchange.server({.type = kDccpReset, .data = textBytes("cut here"), .resetCode = 7});
    for (std::size_t cut = 0; cut < 80; ++cut) {
        std::vector<BuiltPacket> shortened;
        for (const BuiltPacket& packet : exchange.packets()) {
            Bytes frame = packet.frame;
            frame.resize(std::min(frame.size(), cut));
            shortened.push_back({packet.at, frame});
        }
        const auto followed = follow(shortened);
        if (cut < 34 + 16) {
            CHECK(followed.connections.empty());
            continue;
        }
        const Connection& connection = onlyOf(followed);
        REQUIRE(connection.disconnect != nullptr);
        const DisconnectDatum& reset = connection.disconnect->units.front();
        CHECK(reset.kind == CloseKind::Abortive);
        CHECK(reset.has(DisconnectDatum::kHasCode) == (cut >= 34 + 25));
        CHECK(reset.has(DisconnectDatum::kTruncated) == (cut < 34 + 36));
    }
}

TEST_CASE("what is no DCCP is rejected", "[transports][dccp]") {
    DccpExchange exchange(kClient, kServer);
    exchange.client({.type = 11});
    exchange.client({.type = kDccpRequest, .isShort = true});
    exchange.client({.type = kDccpListen});
    exchange.client({.type = kDccpRequest});
    auto packets = exchange.packets();
    packets[3].frame[34 + 4] = std::byte{4}; // shorter than a Request can be
    packets.push_back(packets[3]);
    packets[4].frame[34 + 4] = std::byte{200}; // longer than the packet is
    const auto followed = follow(packets);
    CHECK(followed.connections.empty());
    CHECK(followed.rejected == 5);
}

} // namespace lastack::test
