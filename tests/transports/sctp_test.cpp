#include "tests/support/catch.h"
#include "tests/support/exchanges/sctp_packets.h"
#include "tests/support/followed.h"
#include "tests/transports/meanings.h"
#include "verdict/judge.h"
#include "wsp/explain.h"

namespace lastack::test {

namespace {

using Lines = std::vector<std::string>;

const Endpoint kClient = endpoint("10.0.0.1", 40'000);
const Endpoint kServer = endpoint("10.0.0.2", 2905);

SctpExchange opened() {
    SctpExchange exchange(kClient, kServer);
    exchange.handshake();
    return exchange;
}

const Connection& onlyOf(const Followed& followed) {
    REQUIRE(followed.connections.size() == 1);
    REQUIRE(followed.rejected == 0);
    return followed.connections.front();
}

// Behind the four chunks that open an association.
Lines behindOpening(const SctpExchange& exchange) {
    return meaningsOf(onlyOf(follow(exchange.packets())), 4);
}

Bytes cause(std::uint16_t code, std::string_view text = {}) {
    return sctpParameter(code, textBytes(text));
}

} // namespace

TEST_CASE("SCTP's shutdown takes three chunks and is graceful", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpData(100, "hello")).server(sctpSack(100));
    exchange.client(sctpShutdown(499)).server(sctpShutdownAck()).client(sctpShutdownComplete());
    const auto followed = follow(exchange.packets());
    const Connection& connection = onlyOf(followed);
    CHECK(
        meaningsOf(connection) ==
        Lines{
            "client INIT open",
            "server INIT ACK accept",
            "client COOKIE ECHO confirm",
            "server COOKIE ACK confirm",
            "client DATA data",
            "server SACK ack",
            "client SHUTDOWN release",
            "server SHUTDOWN ACK answer",
            "client SHUTDOWN COMPLETE done"}
    );
    CHECK(
        saidOf(connection) ==
        Lines{
            "client sctp-shutdown graceful",
            "server sctp-shutdown-ack confirm",
            "client sctp-shutdown-complete confirm"}
    );
    CHECK(connection.transport == Transport::Sctp);
    CHECK(connection.client == kClient);
    CHECK(connection.server == kServer);
    CHECK(connection.established);
    CHECK_FALSE(connection.midstream);
    CHECK(connection.from(Side::Client).packets == 5);
    CHECK(connection.from(Side::Client).bytes == 5);
    REQUIRE(connection.hasEnds);
    CHECK((*connection.ends)[0].reference == 0xC11E'0001);
    CHECK((*connection.ends)[1].reference == 0x5E17'0002);
}

TEST_CASE("SCTP numbers user data from 1 on each side", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpData(100, "a") + sctpData(101, "bc")).server(sctpSack(101));
    exchange.server(sctpData(500, "d")).client(sctpSack(500));
    const auto followed = follow(exchange.packets());
    const auto& events = onlyOf(followed).events;
    REQUIRE(events.size() == 9);
    CHECK(events[4].seq == 1);
    CHECK(events[5].seq == 2);
    CHECK(events[5].length == 2);
    CHECK(events[6].ack == 2);
    CHECK(events[7].seq == 1);
    CHECK(events[8].ack == 1);
}

TEST_CASE("every error cause of an SCTP abort is a unit", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpAbort(cause(12, "total=42")));
    CHECK(behindOpening(exchange) == Lines{"client ABORT abort"});
    const auto followed = follow(exchange.packets());
    const Connection& connection = onlyOf(followed);
    CHECK(saidOf(connection) == Lines{"client sctp-abort abortive 12 'total=42'"});
    CHECK_FALSE(connection.disconnect->units[0].has(DisconnectDatum::kIsText));
    CHECK(connection.events.back().length == 8);

    auto several = opened();
    several.server(sctpAbort(cause(13, "bad chunk") + cause(4) + cause(0x105, "x")));
    const auto more = follow(several.packets());
    CHECK(
        saidOf(onlyOf(more)) ==
        Lines{
            "server sctp-abort abortive 13 'bad chunk'",
            "server sctp-abort abortive 4",
            "server sctp-abort abortive 261 'x'"}
    );
    CHECK(onlyOf(more).disconnect->units[0].has(DisconnectDatum::kIsText));

    auto bare = opened();
    bare.client(sctpAbort());
    CHECK(saidOf(onlyOf(follow(bare.packets()))) == Lines{"client sctp-abort abortive"});
}

TEST_CASE("an SCTP abort with more than fits is cut and says so", "[transports][sctp]") {
    auto exchange = opened();
    const std::string half(40'000, 'r');
    exchange.client(sctpAbort(cause(12, half) + cause(13, half)));
    // Too long for IPv4, which states the length modulo 65536: as an ABORT on the bare link.
    const Bytes packet = sctpPacket(exchange.fromClient(sctpAbort(cause(12, half))));
    const Bytes second = sctpPacket(exchange.fromServer(sctpAbort(cause(13, half))));
    const auto followed = follow({{Timestamp{0}, packet}, {Timestamp{1}, second}}, LinkType::Sctp);
    REQUIRE(followed.connections.size() == 1);
    const auto& data = *followed.connections[0].disconnect;
    REQUIRE(data.units.size() == 2);
    CHECK(data.units[0].dataLength == 40'000);
    CHECK(data.units[1].dataLength == 30'000);
    CHECK(data.units[1].has(DisconnectDatum::kTruncated));
}

TEST_CASE("an ABORT that answers INIT refuses the association", "[transports][sctp]") {
    SctpExchange exchange(kClient, kServer);
    exchange.client(sctpInit(exchange.clientTag, 100));
    exchange.server(sctpAbort(cause(4)));
    const auto followed = follow(exchange.packets());
    const Connection& connection = onlyOf(followed);
    CHECK(meaningsOf(connection) == Lines{"client INIT open", "server ABORT refusal"});
    CHECK(saidOf(connection) == Lines{"server sctp-abort refused 4"});
    CHECK_FALSE(connection.established);

    SctpExchange late(kClient, kServer);
    late.client(sctpInit(late.clientTag, 100)).server(sctpInitAck(late.serverTag, 500));
    late.client(sctpCookieEcho()).server(sctpAbort());
    CHECK(meaningsOf(onlyOf(follow(late.packets())), 3) == Lines{"server ABORT refusal"});

    SctpExchange reflected(kClient, kServer);
    reflected.client(sctpInit(reflected.clientTag, 100));
    SctpSpec abort = reflected.fromServer(sctpAbort({}, 1));
    abort.tag = 0;
    reflected.add(abort);
    CHECK(meaningsOf(onlyOf(follow(reflected.packets())), 1) == Lines{"server ABORT refusal"});

    SctpExchange cancelled(kClient, kServer);
    cancelled.client(sctpInit(cancelled.clientTag, 100));
    cancelled.server(sctpInitAck(cancelled.serverTag, 500)).client(sctpAbort());
    CHECK(meaningsOf(onlyOf(follow(cancelled.packets())), 2) == Lines{"client ABORT abort"});
}

TEST_CASE(
    "a refused SCTP client that asks again with another tag opens anew", "[transports][sctp]"
) {
    SctpExchange exchange(kClient, kServer);
    exchange.client(sctpInit(exchange.clientTag, 100)).sendAgain().server(sctpAbort());
    exchange.clientTag = 7;
    exchange.handshake();
    const auto followed = follow(exchange.packets());
    REQUIRE(followed.connections.size() == 2);
    CHECK(
        meaningsOf(followed.connections[0]) ==
        Lines{"client INIT open", "client INIT open (again)", "server ABORT refusal"}
    );
    CHECK(followed.connections[1].established);
}

TEST_CASE("the T bit of SCTP gives back the peer's tag", "[transports][sctp]") {
    auto exchange = opened();
    SctpSpec abort = exchange.fromServer(sctpAbort({}, 1));
    abort.tag = exchange.serverTag;
    exchange.client(sctpData(100, "x")).add(abort);
    CHECK(behindOpening(exchange) == Lines{"client DATA data", "server ABORT abort"});

    auto shut = opened();
    SctpSpec complete = shut.fromServer(sctpShutdownComplete(1));
    complete.tag = shut.serverTag;
    shut.client(sctpShutdownAck()).add(complete);
    CHECK(
        behindOpening(shut) == Lines{"client SHUTDOWN ACK answer", "server SHUTDOWN COMPLETE done"}
    );
}

TEST_CASE("an SCTP receiver discards what has another tag", "[transports][sctp]") {
    auto exchange = opened();
    SctpSpec forged = exchange.fromServer(sctpAbort(cause(12, "forged")));
    forged.tag = 0x0BAD'0BAD;
    SctpSpec wrongBit = exchange.fromServer(sctpAbort({}, 1)); // with its own tag
    SctpSpec noBit = exchange.fromServer(sctpAbort());
    noBit.tag = exchange.serverTag;
    exchange.add(forged).add(wrongBit).add(noBit).client(sctpData(100, "goes on"));
    CHECK(
        behindOpening(exchange) ==
        Lines{
            "server ABORT notice", "server ABORT notice", "server ABORT notice", "client DATA data"}
    );
    CHECK(saidOf(onlyOf(follow(exchange.packets()))).empty());
}

TEST_CASE("what follows an ABORT is ignored, what stands before it counts", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpSack(499) + sctpAbort(cause(12)) + sctpShutdownComplete());
    CHECK(behindOpening(exchange) == Lines{"client SACK ack", "client ABORT abort"});
}

TEST_CASE("SCTP repeats SHUTDOWN for data that still arrives", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpShutdown(499)).server(sctpData(500, "late"));
    exchange.client(sctpShutdown(500)).client(sctpShutdown(500)).server(sctpShutdownAck());
    exchange.sendAgain().client(sctpShutdownComplete());
    CHECK(
        behindOpening(exchange) ==
        Lines{
            "client SHUTDOWN release",
            "server DATA data",
            "client SHUTDOWN release",
            "client SHUTDOWN release (again)",
            "server SHUTDOWN ACK answer",
            "server SHUTDOWN ACK answer (again)",
            "client SHUTDOWN COMPLETE done"}
    );
    CHECK(saidOf(onlyOf(follow(exchange.packets()))).size() == 3);
}

TEST_CASE("both sides of SCTP may shut down at a time", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpShutdown(499)).server(sctpShutdown(99));
    exchange.client(sctpShutdownAck()).server(sctpShutdownAck());
    exchange.client(sctpShutdownComplete()).server(sctpShutdownComplete());
    CHECK(
        behindOpening(exchange) ==
        Lines{
            "client SHUTDOWN release",
            "server SHUTDOWN release",
            "client SHUTDOWN ACK answer",
            "server SHUTDOWN ACK answer",
            "client SHUTDOWN COMPLETE done",
            "server SHUTDOWN COMPLETE done"}
    );
}

TEST_CASE("both sides of SCTP may abort at a time", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpAbort(cause(12, "a"))).server(sctpAbort(cause(12, "b")));
    exchange.client(sctpAbort(cause(12, "a")));
    CHECK(
        behindOpening(exchange) ==
        Lines{"client ABORT abort", "server ABORT abort", "client ABORT abort (again)"}
    );
    CHECK(saidOf(onlyOf(follow(exchange.packets()))).size() == 2);
}

TEST_CASE("stragglers of an SCTP association do not end it again", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpShutdown(499)).server(sctpShutdownAck()).client(sctpShutdownComplete());
    exchange.server(sctpHeartbeat("late"));
    SctpSpec abort = exchange.fromClient(sctpAbort({}, 1));
    abort.tag = exchange.clientTag;
    SctpSpec unknown = exchange.fromClient(sctpAbort());
    unknown.tag = 1;
    exchange.add(abort).add(unknown);
    const auto followed = follow(exchange.packets());
    CHECK(
        meaningsOf(onlyOf(followed), 6) ==
        Lines{
            "client SHUTDOWN COMPLETE done",
            "server HEARTBEAT probe",
            "client ABORT notice",
            "client ABORT notice"}
    );
    CHECK(saidOf(onlyOf(followed)).size() == 3);

    auto aborted = opened();
    aborted.client(sctpAbort()).server(sctpData(500, "under way"));
    SctpSpec answer = aborted.fromClient(sctpAbort({}, 1));
    answer.tag = aborted.clientTag;
    aborted.add(answer);
    const auto second = follow(aborted.packets());
    CHECK(saidOf(onlyOf(second)) == Lines{"client sctp-abort abortive"});
}

TEST_CASE(
    "a restarted SCTP peer ends the old association when the new one opens", "[transports][sctp]"
) {
    auto exchange = opened();
    exchange.client(sctpData(100, "x")).server(sctpSack(100));
    const std::uint32_t oldServerTag = exchange.serverTag;
    exchange.clientTag = 0x1111;
    exchange.client(sctpInit(exchange.clientTag, 9));
    // Still of the old one.
    SctpSpec old = exchange.fromClient(sctpData(101, "old"));
    old.tag = oldServerTag;
    exchange.add(old);
    exchange.serverTag = 0x2222;
    exchange.server(sctpInitAck(exchange.serverTag, 8)).client(sctpCookieEcho());
    exchange.server(sctpCookieAck()).client(sctpShutdown(7)).server(sctpShutdownAck());
    const auto followed = follow(exchange.packets());
    REQUIRE(followed.connections.size() == 2);
    const Connection& first = followed.connections[0];
    const Connection& second = followed.connections[1];
    CHECK(first.ended == EndOfRecord::Superseded);
    CHECK(meaningsOf(first, 6) == Lines{"client INIT abort", "client DATA data"});
    CHECK(first.events[6].frame == second.firstFrame);
    const Verdict verdict = judge(first);
    CHECK(verdict.outcome == Outcome::Abortive);
    CHECK(verdict.pattern == Pattern::PeerRestart);
    CHECK(verdict.initiator == Initiator::Client);
    CHECK(verdict.resetBy == ResetBy::None);
    CHECK(explain(first, verdict, {}).of(Side::Client).calls.size() == 2); // connect and send
    CHECK(
        meaningsOf(second) ==
        Lines{
            "client INIT open",
            "server INIT ACK accept",
            "client COOKIE ECHO confirm",
            "server COOKIE ACK confirm",
            "client SHUTDOWN release",
            "server SHUTDOWN ACK answer"}
    );
}

TEST_CASE("a refused restart leaves the SCTP association as it is", "[transports][sctp]") {
    auto exchange = opened();
    const std::uint32_t oldTag = exchange.clientTag;
    exchange.clientTag = 0x1111;
    exchange.client(sctpInit(exchange.clientTag, 9)).server(sctpAbort(cause(11)));
    exchange.clientTag = oldTag;
    exchange.server(sctpShutdown(99)).client(sctpShutdownAck()).server(sctpShutdownComplete());
    const auto followed = follow(exchange.packets());
    REQUIRE(followed.connections.size() == 2);
    CHECK(
        meaningsOf(followed.connections[0], 4) ==
        Lines{
            "server SHUTDOWN release",
            "client SHUTDOWN ACK answer",
            "server SHUTDOWN COMPLETE done"}
    );
    CHECK(saidOf(followed.connections[1]) == Lines{"server sctp-abort refused 11"});
}

TEST_CASE("SCTP ports are used again after the end", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpAbort());
    exchange.clientTag = 0x3333;
    exchange.serverTag = 0x4444;
    exchange.handshake().server(sctpShutdown(99));
    const auto followed = follow(exchange.packets());
    REQUIRE(followed.connections.size() == 2);
    CHECK(saidOf(followed.connections[0]) == Lines{"client sctp-abort abortive"});
    CHECK(saidOf(followed.connections[1]) == Lines{"server sctp-shutdown graceful"});
}

TEST_CASE("two SCTP INITs that cross open one association", "[transports][sctp]") {
    SctpExchange exchange(endpoint("10.0.0.1", 2905), kServer);
    exchange.client(sctpInit(exchange.clientTag, 100)).server(sctpInit(exchange.serverTag, 500));
    exchange.client(sctpInitAck(exchange.clientTag, 100));
    exchange.server(sctpInitAck(exchange.serverTag, 500));
    exchange.client(sctpCookieEcho()).server(sctpCookieEcho());
    exchange.server(sctpCookieAck()).client(sctpCookieAck()).server(sctpAbort());
    const auto followed = follow(exchange.packets());
    CHECK(
        meaningsOf(onlyOf(followed)) ==
        Lines{
            "client INIT open",
            "server INIT open",
            "client INIT ACK accept",
            "server INIT ACK accept",
            "client COOKIE ECHO confirm",
            "server COOKIE ECHO confirm",
            "server COOKIE ACK confirm",
            "client COOKIE ACK confirm",
            "server ABORT abort"}
    );
}

TEST_CASE("SCTP servers without state may propose several tags", "[transports][sctp]") {
    SctpExchange exchange(kClient, kServer);
    exchange.client(sctpInit(exchange.clientTag, 100)).sendAgain();
    exchange.server(sctpInitAck(exchange.serverTag, 500)).server(sctpInitAck(0x9999, 900));
    exchange.client(sctpCookieEcho()).server(sctpCookieAck()).client(sctpShutdown(499));
    const auto followed = follow(exchange.packets());
    const Connection& connection = onlyOf(followed);
    CHECK(meaningsOf(connection).back() == "client SHUTDOWN release");
    CHECK((*connection.ends)[1].reference == exchange.serverTag);
}

TEST_CASE("all addresses of an SCTP endpoint are one association's", "[transports][sctp]") {
    const Endpoint otherClient = endpoint("192.168.0.1", 40'000);
    const Endpoint otherServer = endpoint("192.168.0.2", 2905);
    const auto overOtherPath = [&](SctpSpec spec, bool fromClient) {
        spec.source = fromClient ? otherClient : otherServer;
        spec.destination = fromClient ? otherServer : otherClient;
        return spec;
    };
    SctpExchange exchange(kClient, kServer);
    exchange.client(sctpInit(exchange.clientTag, 100, sctpAddress("192.168.0.1")));
    exchange.server(sctpInitAck(exchange.serverTag, 500, sctpAddress("192.168.0.2")));
    exchange.client(sctpCookieEcho()).server(sctpCookieAck());
    exchange.add(overOtherPath(exchange.fromClient(sctpHeartbeat("path")), true));
    exchange.add(overOtherPath(exchange.fromServer(sctpHeartbeatAck("path")), false));
    exchange.add(overOtherPath(exchange.fromServer(sctpAbort()), false));
    CHECK(
        behindOpening(exchange) ==
        Lines{"client HEARTBEAT probe", "server HEARTBEAT ACK ack", "server ABORT abort"}
    );

    // Nobody knows the addresses of an association that was open before.
    SctpExchange midstream(endpoint("10.0.0.1", 2905), kServer);
    midstream.client(sctpData(1, "a")).server(sctpSack(1));
    SctpSpec other = midstream.fromServer(sctpShutdown(1));
    other.source = otherServer;
    other.destination = endpoint("192.168.0.1", 2905);
    midstream.add(other);
    CHECK(meaningsOf(onlyOf(follow(midstream.packets()))).back() == "server SHUTDOWN release");
}

TEST_CASE(
    "equal tags between other addresses are another SCTP association's", "[transports][sctp]"
) {
    SctpExchange first = opened();
    SctpExchange second(endpoint("10.0.0.3", 40'000), endpoint("10.0.0.4", 2905));
    second.handshake().client(sctpShutdown(499));
    first.server(sctpAbort());
    std::vector<BuiltPacket> packets = first.packets();
    packets.insert(packets.begin() + 4, second.packets().begin(), second.packets().end());
    const auto followed = follow(packets);
    REQUIRE(followed.connections.size() == 2);
    CHECK(saidOf(followed.connections[0]) == Lines{"server sctp-abort abortive"});
    CHECK(saidOf(followed.connections[1]) == Lines{"client sctp-shutdown graceful"});
}

TEST_CASE("SCTP endpoints learn of addresses later", "[transports][sctp]") {
    auto exchange = opened();
    Bytes configuration = hexBytes("00000001");
    configuration = configuration + sctpAddress("10.0.0.1") +
                    sctpParameter(0xC001, hexBytes("00000001") + sctpAddress("10.9.9.9"));
    exchange.client(sctpChunk(193, 0, configuration));
    SctpSpec moved = exchange.fromClient(sctpShutdown(499));
    moved.source = endpoint("10.9.9.9", 40'000);
    moved.destination = endpoint("10.8.8.8", 2905);
    exchange.add(moved);
    CHECK(behindOpening(exchange) == Lines{"client SHUTDOWN release"});
}

TEST_CASE("SCTP behind UDP does not care for UDP's ports", "[transports][sctp]") {
    SctpExchange exchange(kClient, kServer);
    const auto inUdp = [](SctpSpec spec, std::uint16_t from, std::uint16_t to) {
        spec.sourceUdpPort = from;
        spec.destinationUdpPort = to;
        return spec;
    };
    const auto client = [&](const Bytes& chunks, std::uint16_t port) {
        exchange.add(inUdp(exchange.fromClient(chunks), port, 9899));
    };
    const auto server = [&](const Bytes& chunks, std::uint16_t port) {
        exchange.add(inUdp(exchange.fromServer(chunks), 9899, port));
    };
    client(sctpInit(exchange.clientTag, 100), 6000);
    server(sctpInitAck(exchange.serverTag, 500), 6000);
    client(sctpCookieEcho(), 6000);
    server(sctpCookieAck(), 6000);
    client(sctpShutdown(499), 7000);
    server(sctpShutdownAck(), 7000);
    const auto followed = follow(exchange.packets());
    CHECK(onlyOf(followed).client == kClient);
    CHECK(saidOf(onlyOf(followed)).size() == 2);
}

TEST_CASE("what is no SCTP behind its UDP port is rejected", "[transports][sctp]") {
    SctpExchange exchange(kClient, kServer);
    const auto push = [&](Bytes chunks, SctpSum sum) {
        SctpSpec spec = exchange.fromClient(chunks);
        spec.sum = sum;
        spec.sourceUdpPort = spec.destinationUdpPort = 9899;
        exchange.add(spec);
    };
    push(sctpInit(1, 100), SctpSum::Wrong);
    push(hexBytes("01000003 00"), SctpSum::Right);
    push(hexBytes("01000014 00"), SctpSum::Right);
    push(hexBytes("01"), SctpSum::Right);
    const auto followed = follow(exchange.packets());
    CHECK(followed.connections.empty());
    CHECK(followed.rejected == 4);
}

TEST_CASE("a stale cookie refuses, unless the SCTP client tries again", "[transports][sctp]") {
    SctpExchange exchange(kClient, kServer);
    exchange.client(sctpInit(exchange.clientTag, 100)).server(sctpInitAck(exchange.serverTag, 500));
    exchange.client(sctpCookieEcho()).server(sctpError(cause(3, "1234")));
    CHECK(meaningsOf(onlyOf(follow(exchange.packets())), 3) == Lines{"server ERROR refusal"});

    exchange.client(sctpInit(exchange.clientTag, 100, sctpParameter(9, textBytes("1234"))));
    exchange.server(sctpInitAck(exchange.serverTag, 500)).client(sctpCookieEcho("new"));
    exchange.server(sctpCookieAck());
    const auto followed = follow(exchange.packets());
    const Connection& connection = onlyOf(followed);
    CHECK(meaningsOf(connection)[3] == "server ERROR notice");
    CHECK(connection.established);
    CHECK(connection.disconnect == nullptr);
}

TEST_CASE("an SCTP ERROR ends nothing", "[transports][sctp]") {
    auto exchange = opened();
    exchange.server(sctpError(cause(6, "chunk")));
    CHECK(behindOpening(exchange) == Lines{"server ERROR notice"});
}

TEST_CASE("unanswered heartbeats of SCTP are counted", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpHeartbeat("1")).server(sctpHeartbeatAck("1"));
    for (const char* information : {"2", "3", "4"}) {
        exchange.wait(Duration::seconds(30)).client(sctpHeartbeat(information));
    }
    const auto followed = follow(exchange.packets());
    CHECK(onlyOf(followed).from(Side::Client).unansweredProbes == 3);
    CHECK(onlyOf(followed).from(Side::Client).keepalives == 4);
}

TEST_CASE("a damaged SCTP packet drives nothing", "[transports][sctp]") {
    auto exchange = opened();
    SctpSpec damaged = exchange.fromServer(sctpAbort(cause(12, "damaged")));
    damaged.sum = SctpSum::Wrong;
    exchange.add(damaged).server(sctpData(500, "x"));
    CHECK(behindOpening(exchange) == Lines{"server ABORT notice (damaged)", "server DATA data"});
}

TEST_CASE("SCTP checksums that hardware fills in later are believed", "[transports][sctp]") {
    for (const SctpSum sum : {SctpSum::Wrong, SctpSum::Zero, SctpSum::Adler}) {
        SctpExchange exchange(kClient, kServer);
        exchange.sums(sum).handshake().client(sctpShutdown(499));
        CHECK(behindOpening(exchange) == Lines{"client SHUTDOWN release"});
    }
    // Adler-32 was the checksum once, so that CRC32c is not the only right one.
    SctpExchange old(kClient, kServer);
    old.sums(SctpSum::Adler).handshake().sums(SctpSum::Wrong).client(sctpAbort());
    CHECK(behindOpening(old) == Lines{"client ABORT notice (damaged)"});
}

TEST_CASE("SCTP data that is sent again counts once", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpData(100, "abc")).client(sctpData(102, "ghi"));
    exchange.client(sctpData(101, "def")).sendAgain().server(sctpSack(102)).captureAgain();
    const auto followed = follow(exchange.packets());
    const DirectionFacts& client = onlyOf(followed).from(Side::Client);
    CHECK(client.bytes == 9);
    CHECK(client.retransmissions == 1);
    CHECK(onlyOf(followed).from(Side::Server).duplicates == 1);
    CHECK(onlyOf(followed).from(Side::Server).packets == 3);
}

TEST_CASE("an SCTP abort tells how much was not acknowledged", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpData(100, "abc")).server(sctpSack(100)).client(sctpData(101, "defg"));
    const auto unackedOf = [&](Side side) {
        const auto followed = follow(exchange.packets());
        return onlyOf(followed).from(side).unackedBytes;
    };
    exchange.server(sctpAbort());
    CHECK(unackedOf(Side::Client) == 4);
    CHECK(unackedOf(Side::Server) == 0);

    exchange = opened();
    exchange.server(sctpData(500, "abc")).client(sctpShutdown(500)).server(sctpShutdownAck());
    CHECK(unackedOf(Side::Server) == 0);

    SctpExchange alone(kClient, kServer);
    alone.client(sctpData(100, "abc"));
    CHECK(onlyOf(follow(alone.packets())).from(Side::Client).unackedBytes == 0);
}

TEST_CASE("SCTP's numbers wrap", "[transports][sctp]") {
    SctpExchange exchange(kClient, kServer);
    exchange.client(sctpData(0xFFFF'FFFE, "a")).client(sctpData(0xFFFF'FFFF, "b"));
    exchange.client(sctpData(0, "c")).client(sctpData(0xFFFF'FFFF, "b"));
    const auto followed = follow(exchange.packets());
    CHECK(onlyOf(followed).from(Side::Client).bytes == 3);
    CHECK(onlyOf(followed).events[2].seq == 3);
    CHECK(onlyOf(followed).events[3].marks.has(EventMarks::kRetransmission));
}

TEST_CASE("an SCTP association that was open before the capture began", "[transports][sctp]") {
    SctpExchange exchange(kClient, kServer);
    exchange.server(sctpData(500, "x")).client(sctpSack(500));
    exchange.server(sctpShutdown(99)).client(sctpShutdownAck()).server(sctpShutdownComplete());
    const auto followed = follow(exchange.packets());
    const Connection& connection = onlyOf(followed);
    CHECK(connection.midstream);
    CHECK(connection.established);
    CHECK(connection.roles == RolesBasis::GuessedPort);
    CHECK(connection.client == kClient); // 2905 is a service
    CHECK(meaningsOf(connection)[2] == "server SHUTDOWN release");

    SctpExchange equal(endpoint("10.0.0.1", 3868), endpoint("10.0.0.2", 3868));
    equal.server(sctpData(500, "x")).client(sctpSack(500));
    const auto second = follow(equal.packets());
    CHECK(onlyOf(second).roles == RolesBasis::GuessedFirst);
    CHECK(onlyOf(second).client.address == endpoint("10.0.0.2", 0).address);
}

TEST_CASE("the chunks that open an SCTP association tell its sides", "[transports][sctp]") {
    const auto startingAt = [](std::ptrdiff_t first) {
        const auto packets = opened().packets();
        return follow({packets.begin() + first, packets.end()});
    };
    for (const std::ptrdiff_t first : {1, 2, 3}) {
        const auto followed = startingAt(first);
        const Connection& connection = onlyOf(followed);
        CHECK(connection.client == kClient);
        CHECK(connection.roles == RolesBasis::Handshake);
        CHECK(connection.established);
    }
}

TEST_CASE("one side of SCTP alone tells how it ends", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpData(100, "x")).server(sctpSack(100));
    exchange.client(sctpShutdown(499)).server(sctpShutdownAck()).client(sctpShutdownComplete());
    std::vector<BuiltPacket> ofClient;
    std::vector<BuiltPacket> ofServer;
    for (std::size_t at = 0; at < exchange.packets().size(); ++at) {
        (at % 2 == 0 ? ofClient : ofServer).push_back(exchange.packets()[at]);
    }
    const auto client = follow(ofClient);
    CHECK(
        meaningsOf(onlyOf(client)) ==
        Lines{
            "client INIT open",
            "client COOKIE ECHO confirm",
            "client DATA data",
            "client SHUTDOWN release",
            "client SHUTDOWN COMPLETE done"}
    );
    CHECK(onlyOf(client).established);
    CHECK(onlyOf(client).oneSided);
    const auto server = follow(ofServer);
    CHECK(
        meaningsOf(onlyOf(server)) ==
        Lines{
            "server INIT ACK accept",
            "server COOKIE ACK confirm",
            "server SACK ack",
            "server SHUTDOWN ACK answer"}
    );
}

TEST_CASE("an INIT that nobody answers", "[transports][sctp]") {
    SctpExchange exchange(kClient, kServer);
    exchange.client(sctpInit(exchange.clientTag, 100));
    exchange.wait(Duration::seconds(3)).sendAgain().wait(Duration::seconds(6)).sendAgain();
    const auto followed = follow(exchange.packets());
    CHECK(
        meaningsOf(onlyOf(followed)) ==
        Lines{"client INIT open", "client INIT open (again)", "client INIT open (again)"}
    );
    CHECK_FALSE(onlyOf(followed).established);
    CHECK(onlyOf(followed).from(Side::Client).unansweredRetransmissions == 2);
}

TEST_CASE(
    "data that goes with the cookie does not open an SCTP association", "[transports][sctp]"
) {
    SctpExchange exchange(kClient, kServer);
    exchange.client(sctpInit(exchange.clientTag, 100)).server(sctpInitAck(exchange.serverTag, 500));
    exchange.client(sctpCookieEcho() + sctpData(100, "early")).server(sctpAbort(cause(4)));
    const auto followed = follow(exchange.packets());
    CHECK(saidOf(onlyOf(followed)) == Lines{"server sctp-abort refused 4"});
}

TEST_CASE("SCTP right on the link has tags alone", "[transports][sctp]") {
    const Endpoint one = endpoint("0.0.0.0", 5000);
    SctpExchange exchange(one, one);
    exchange.handshake().client(sctpShutdown(499)).server(sctpShutdownAck());
    std::vector<BuiltPacket> packets;
    for (const BuiltPacket& packet : exchange.packets()) {
        packets.push_back({packet.at, Bytes(packet.frame.begin() + 34, packet.frame.end())});
    }
    const auto followed = follow(packets, LinkType::Sctp);
    CHECK(
        meaningsOf(onlyOf(followed), 1) ==
        Lines{
            "server INIT ACK accept",
            "client COOKIE ECHO confirm",
            "server COOKIE ACK confirm",
            "client SHUTDOWN release",
            "server SHUTDOWN ACK answer"}
    );
}

TEST_CASE("SCTP paths may lead through different VLANs", "[transports][sctp]") {
    auto exchange = opened();
    auto packets = exchange.packets();
    packets.push_back(
        {packets.back().at, sctpFrame(exchange.fromClient(sctpShutdown(499)), {{0x8100, 7}})}
    );
    CHECK(meaningsOf(onlyOf(follow(packets))).back() == "client SHUTDOWN release");
}

TEST_CASE("SCTP packets may be cut anywhere", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpData(100, "hello") + sctpData(101, "world"));
    exchange.server(sctpAbort(cause(12, "cut here") + cause(13, "and here")));
    const auto& packets = exchange.packets();
    for (std::size_t cut = 0; cut < 120; ++cut) {
        std::vector<BuiltPacket> shortened;
        for (const BuiltPacket& packet : packets) {
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
        const DisconnectDatum& first = connection.disconnect->units.front();
        CHECK(first.carrier == Carrier::SctpAbort);
        CHECK(first.kind == CloseKind::Abortive);
        const bool hasCause = cut >= 34 + 20;
        const bool isCut = cut < 34 + 28;
        CHECK(first.has(DisconnectDatum::kHasCode) == hasCause);
        CHECK(first.has(DisconnectDatum::kTruncated) == isCut);
    }
}

TEST_CASE("hostile lengths of SCTP items end the walk", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(hexBytes("06000000"));                 // no length: no packet
    exchange.client(sctpSack(499) + hexBytes("0600FFFF")); // longer than the packet
    CHECK(follow(exchange.packets()).rejected == 1);
    auto causes = opened();
    causes.client(sctpAbort(hexBytes("000C0003")));
    CHECK(saidOf(onlyOf(follow(causes.packets()))) == Lines{"client sctp-abort abortive"});
    auto beyond = opened();
    beyond.client(sctpAbort(hexBytes("000CFFFF 41424344")));
    CHECK(
        saidOf(onlyOf(follow(beyond.packets()))) == Lines{"client sctp-abort abortive 12 'ABCD'"}
    );
}

TEST_CASE("chunks of SCTP that have no name here are passed over", "[transports][sctp]") {
    auto exchange = opened();
    exchange.client(sctpChunk(15, 0, hexBytes("00010001 00")) + sctpShutdown(499));
    exchange.client(sctpChunk(192, 0, hexBytes("00000001")));
    const auto followed = follow(exchange.packets());
    CHECK(meaningsOf(onlyOf(followed), 4) == Lines{"client SHUTDOWN release"});
    CHECK(onlyOf(followed).from(Side::Client).packets == 4);
}

} // namespace lastack::test
