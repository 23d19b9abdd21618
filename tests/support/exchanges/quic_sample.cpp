#include "tests/support/exchanges/quic_sample.h"

#include "tests/support/exchanges/quic_packets.h"

namespace lastack::test {

namespace {

const Endpoint kClient = endpoint("192.0.2.21", 50443);
const Endpoint kServer = endpoint("198.51.100.10", 443);
constexpr std::size_t kDatagram = 1200;
constexpr std::uint64_t kNoApplicationProtocol = 0x178;
constexpr std::uint64_t kCryptoFrame = 6;

} // namespace

std::vector<BuiltPacket> quicRefused() {
    const Bytes first = hexBytes("8394c8f03e515708");
    const Bytes client = hexBytes("c101c102c103c104");
    const Bytes retried = hexBytes("5e5e0001");
    const Bytes server = hexBytes("5e5e0002");
    QuicTalk talk(kClient, kServer);
    talk
        .client(quicInitial(
            {.destination = first, .source = client}, quicCrypto(0, 280), {.datagram = kDatagram}
        ))
        .wait(Duration::milliseconds(20))
        .server(quicRetry({.destination = client, .source = retried}, first, "address validation"))
        .wait(Duration::milliseconds(1))
        .client(quicInitial(
            {.destination = retried, .source = client},
            quicCrypto(0, 280),
            {.token = textBytes("address validation"), .number = 1, .datagram = kDatagram}
        ))
        .wait(Duration::milliseconds(20))
        .server(quicInitial(
            {.destination = client, .source = server},
            quicAck(1) + quicClose(kNoApplicationProtocol, kCryptoFrame, "no application protocol"),
            {.from = Side::Server, .keysFrom = retried}
        ));
    return talk.packets();
}

std::vector<BuiltPacket> quicTransactionTotal() {
    const Bytes first = hexBytes("0a0b0c0d0e0f1011");
    const Bytes client = hexBytes("c201c202c203c204");
    const Bytes server = hexBytes("5e5e0003");
    const QuicLong toServer{.destination = server, .source = client};
    const QuicLong toClient{.destination = client, .source = server};
    QuicTalk talk(endpoint("2001:db8::21", 50444), endpoint("2001:db8:10::10", 443));
    talk
        .client(quicInitial(
            {.destination = first, .source = client}, quicCrypto(0, 280), {.datagram = kDatagram}
        ))
        .wait(Duration::milliseconds(20))
        .server(quicInitial(
            toClient,
            quicAck(0) + quicCrypto(0, 90),
            {.from = Side::Server, .keysFrom = first, .datagram = kDatagram}
        ))
        .wait(Duration::milliseconds(2))
        .client(quicInitial(
            toServer,
            quicAck(0) + quicClose(0, 0, "transaction total 42"),
            {.keysFrom = first, .number = 1, .datagram = kDatagram}
        ))
        .wait(Duration::milliseconds(20))
        .server(quicInitial(
            toClient,
            quicClose(0, 0, "grand total 142"),
            {.from = Side::Server, .keysFrom = first, .number = 1}
        ));
    return talk.packets();
}

std::vector<BuiltPacket> quicMoved() {
    const Bytes first = hexBytes("1112131415161718");
    const Bytes client = hexBytes("c301c302");
    const Bytes server = hexBytes("5e5e000400000001");
    const auto longHeader = [](std::uint32_t version, const Bytes& to, const Bytes& from) {
        return QuicLong{.version = version, .destination = to, .source = from};
    };
    const QuicLong toServer = longHeader(kQuicOne, server, client);
    const QuicLong toClient = longHeader(kQuicOne, client, server);
    QuicTalk talk(kClient, kServer);
    talk.client(quicInitial(
                    longHeader(kQuicTwo, first, client), quicCrypto(0, 280), {.datagram = kDatagram}
                ))
        .wait(Duration::milliseconds(20))
        .server(quicNegotiation(client, first, {kQuicOne, kQuicDraft29}))
        .client(quicInitial(
            longHeader(kQuicOne, first, client), quicCrypto(0, 280), {.datagram = kDatagram}
        ))
        .wait(Duration::milliseconds(20))
        .server(
            quicInitial(
                toClient, quicAck(0) + quicCrypto(0, 90), {.from = Side::Server, .keysFrom = first}
            ) +
            quicHandshake(toClient, 1020)
        )
        .client(
            quicInitial(toServer, quicAck(0), {.keysFrom = first, .number = 1}) +
            quicHandshake(toServer, 52) + quicShort(server, 300, 1)
        )
        .wait(Duration::milliseconds(20))
        .server(quicShort(client, 1100, 2))
        .move(endpoint("192.0.2.77", 6000))
        .wait(Duration::seconds(3))
        .client(quicShort(server, 60, 3))
        .server(quicShort(client, 40, 4))
        .wait(Duration::seconds(45))
        .client(quicShort(server, 41, 5))
        .wait(Duration::milliseconds(20))
        .server(quicShort(hexBytes("e7e7e7e7"), 39, 6));
    return talk.packets();
}

} // namespace lastack::test
