// ICMP and ICMPv6 errors about packets of transports other than TCP: evidence of their connection,
// and the end of an attempt to open one.
#include "report/sentence.h"
#include "tests/support/catch.h"
#include "tests/support/exchanges/dccp_packets.h"
#include "tests/support/exchanges/icmp_packets.h"
#include "tests/support/exchanges/quic_packets.h"
#include "tests/support/exchanges/sctp_packets.h"
#include "tests/support/exchanges/tp4_packets.h"
#include "tests/support/followed.h"
#include "tests/transports/meanings.h"
#include "verdict/judge.h"
#include "wsp/explain.h"

namespace lastack::test {

namespace {

using Lines = std::vector<std::string>;
using Packets = std::vector<BuiltPacket>;

constexpr std::size_t kEthernetSize = 14;
constexpr std::size_t kLeastQuote = 28; // an IP header and eight octets more (RFC 792)
constexpr std::uint8_t kHost = 1;       // unreachable
constexpr std::uint8_t kProtocol = 2;
constexpr std::uint8_t kPort = 3;
constexpr std::uint8_t kFragmentation = 4;

const Endpoint kClient = endpoint("10.0.0.1", 40'000);
const Endpoint kServer = endpoint("10.0.0.2", 2905);
const Endpoint kRouter = endpoint("10.0.9.9", 0);

Followed afterComplaint(Packets packets, std::size_t about, const IcmpSpec& spec) {
    complain(packets, about, kRouter.address, spec);
    return follow(packets);
}

Packets sctpRequest() {
    return SctpExchange(kClient, kServer).client(sctpInit(0xC11E'0001, 100)).packets();
}

Packets dccpRequest() {
    return DccpExchange(kClient, kServer).client({.type = kDccpRequest}).packets();
}

Packets quicRequest() {
    const QuicLong header{
        .destination = hexBytes("8394c8f03e515708"), .source = hexBytes("c0ffee01")};
    return QuicTalk(kClient, endpoint("10.0.0.2", 443))
        .client(quicInitial(header, quicCrypto(0, 300), {.datagram = 1200}))
        .packets();
}

Packets tp4Request() {
    return Tp4Talk(Tp4Over::Ip).client(tpConnectRequest(0x1111)).packets();
}

std::string sentenceOn(const Connection& connection) {
    TeardownReport report;
    report.connection = connection;
    report.verdict = judge(connection);
    return summaryOf(report);
}

} // namespace

TEST_CASE("an unreachable host refuses whoever asks for a connection", "[transports][icmp]") {
    for (const Packets& packets : {sctpRequest(), dccpRequest(), quicRequest(), tp4Request()}) {
        const auto followed = afterComplaint(packets, 0, {.type = 3, .code = kHost});
        CHECK(followed.rejected == 0);
        const Connection& connection = followed.only();
        const Verdict verdict = judge(connection);
        CAPTURE(nameOf(connection.transport));
        CHECK(verdict.outcome == Outcome::Refused);
        CHECK(verdict.pattern == Pattern::IcmpUnreachable);
        CHECK(verdict.cause.kind == CauseKind::IcmpUnreachable);
        CHECK(verdict.initiator == Initiator::Middlebox);
        CHECK(verdict.resetBy == ResetBy::None);
        REQUIRE(connection.events.size() == 2);
        CHECK(connection.events[1].kind == EventKind::IcmpError);
        CHECK(connection.events[1].from == Side::Client);
        CHECK(connection.events[1].unit() == connection.events[0].unit());
        CHECK(connection.from(Side::Server).packets == 0);
        const WspMapping mapping = explain(connection, verdict, {});
        CHECK(mapping.of(Side::Server).calls.empty());
        REQUIRE(mapping.of(Side::Client).indications.size() == 1);
        CHECK(mapping.of(Side::Client).indications.front().id == IndicationId::ConnectUnreachable);
    }
}

TEST_CASE("an ICMP error that refuses is told with what it answers", "[transports][icmp]") {
    const auto followed = afterComplaint(sctpRequest(), 0, {.type = 3, .code = kProtocol});
    CHECK(
        sentenceOn(followed.only()) ==
        "The connection was refused: an ICMP error (protocol unreachable) in packet 2 answered the "
        "client's INIT (packet 1)."
    );
}

TEST_CASE(
    "a host that says itself that it is not there refuses in its own name", "[transports][icmp]"
) {
    Packets packets = quicRequest();
    complain(packets, 0, kServer.address, {.type = 3, .code = kPort});
    CHECK(judge(follow(packets).only()).initiator == Initiator::Server);
}

TEST_CASE("eight quoted octets find whoever asked", "[transports][icmp]") {
    const IcmpSpec least{.type = 3, .code = kProtocol, .quotedSize = kLeastQuote};
    for (const Packets& packets : {dccpRequest(), quicRequest(), tp4Request()}) {
        CHECK(judge(afterComplaint(packets, 0, least).only()).outcome == Outcome::Refused);
    }
    // RFC 9260 §10, ICMP6: without the tag that INIT proposes nothing proves that it was quoted.
    const auto followed = afterComplaint(sctpRequest(), 0, least);
    CHECK(followed.rejected == 0);
    CHECK(followed.only().events.size() == 2);
    CHECK(judge(followed.only()).outcome == Outcome::Unanswered);
}

TEST_CASE(
    "SCTP does not care for ports that nobody listens at, but behind UDP", "[transports][icmp]"
) {
    const auto plain = afterComplaint(sctpRequest(), 0, {.type = 3, .code = kPort});
    CHECK(judge(plain.only()).outcome == Outcome::Unanswered);
    SctpExchange inUdp(kClient, kServer);
    SctpSpec init = inUdp.fromClient(sctpInit(0xC11E'0001, 100));
    init.tag = 0;
    init.sourceUdpPort = init.destinationUdpPort = 9899;
    inUdp.add(init);
    const auto behind = afterComplaint(inUdp.packets(), 0, {.type = 3, .code = kPort});
    CHECK(judge(behind.only()).outcome == Outcome::Refused);
}

TEST_CASE("errors about the path refuse nothing", "[transports][icmp]") {
    const auto tooBig = afterComplaint(quicRequest(), 0, {.type = 3, .code = kFragmentation});
    CHECK(judge(tooBig.only()).outcome == Outcome::Unanswered);
    const auto expired = afterComplaint(dccpRequest(), 0, {.type = 11, .code = 0});
    CHECK(judge(expired.only()).outcome == Outcome::Unanswered);
}

TEST_CASE("whoever is answered after an ICMP error was not refused", "[transports][icmp]") {
    SctpExchange exchange(kClient, kServer);
    exchange.client(sctpInit(0xC11E'0001, 100));
    Packets packets = exchange.packets();
    complain(packets, 0, kRouter.address, {.type = 3, .code = kHost});
    exchange.wait(Duration::seconds(3)).sendAgain();
    exchange.server(sctpInitAck(0x5E17'0002, 500)).client(sctpCookieEcho()).server(sctpCookieAck());
    const auto& all = exchange.packets();
    packets.insert(packets.end(), all.begin() + 1, all.end());
    const auto followed = follow(packets);
    CHECK(judge(followed.only()).outcome == Outcome::StillOpen);
    CHECK(followed.only().events.size() == 6);
}

TEST_CASE(
    "an ICMP error about an open connection is evidence and ends nothing", "[transports][icmp]"
) {
    SctpExchange sctp(kClient, kServer);
    sctp.handshake().server(sctpData(500, "late"));
    DccpExchange dccp(kClient, kServer);
    dccp.handshake().server({.type = kDccpData, .data = textBytes("late")});
    for (const Packets& packets : {sctp.packets(), dccp.packets()}) {
        const auto followed =
            afterComplaint(packets, packets.size() - 1, {.type = 3, .code = kHost});
        const Connection& connection = followed.only();
        REQUIRE(connection.events.back().kind == EventKind::IcmpError);
        CHECK(connection.events.back().from == Side::Server);
        CHECK(judge(connection).outcome == Outcome::StillOpen);
    }
}

TEST_CASE("what is quoted must have been sent", "[transports][icmp]") {
    SctpExchange other(kClient, kServer);
    other.clientTag = 0xBAD;
    Packets forged = sctpRequest();
    const Packets wrongTag = other.client(sctpInit(0xBAD, 7)).packets();
    forged.push_back(wrongTag.front());
    complain(forged, 1, kRouter.address, {.type = 3, .code = kProtocol});
    forged.erase(forged.begin() + 1);
    const auto sctp = follow(forged);
    CHECK(sctp.rejected == 1);
    CHECK(judge(sctp.only()).outcome == Outcome::Unanswered);

    DccpExchange far(kClient, kServer);
    far.clientSeq += 1U << 30;
    Packets request = dccpRequest();
    request.push_back(far.client({.type = kDccpRequest}).packets().front());
    complain(request, 1, kRouter.address, {.type = 3, .code = kProtocol});
    request.erase(request.begin() + 1);
    CHECK(follow(request).rejected == 1);
}

TEST_CASE("ICMP about what nobody follows stays undecoded", "[transports][icmp]") {
    Packets packets{
        {Timestamp{0}, udpDatagram(kClient, endpoint("10.0.0.2", 53), textBytes("a query"), 1)}};
    complain(packets, 0, kServer.address, {.type = 3, .code = kPort});
    const auto followed = follow(packets);
    CHECK(followed.connections.empty());
    CHECK(followed.rejected == 2);
}

TEST_CASE("an ICMP error that was captured twice is one", "[transports][icmp]") {
    Packets packets = sctpRequest();
    complain(packets, 0, kRouter.address, {.type = 3, .code = kHost});
    packets.push_back(packets.back());
    CHECK(follow(packets).only().events.size() == 2);
}

TEST_CASE("ICMPv6 says that a host knows no such transport", "[transports][icmp]") {
    const Endpoint client = endpoint("2001:db8::1", 40'000);
    const Endpoint server = endpoint("2001:db8::2", 2905);
    Packets packets = SctpExchange(client, server).client(sctpInit(0xC11E'0001, 100)).packets();
    const Bytes& frame = packets[0].frame;
    const Bytes ip(frame.begin() + kEthernetSize, frame.end());
    packets.push_back(
        {packets[0].at + Duration::milliseconds(1),
         linkFrame(
             icmpPacket(
                 {.source = server.address,
                  .destination = client.address,
                  .type = 4,
                  .code = 1,
                  .quoted = ip}
             ),
             LinkType::Ethernet
         )}
    );
    const Verdict verdict = judge(follow(packets).only());
    CHECK(verdict.outcome == Outcome::Refused);
    CHECK(verdict.initiator == Initiator::Server);
}

} // namespace lastack::test
