#include "tests/support/exchanges/quic_sample.h"

#include "tests/support/exchanges/quic_packets.h"

namespace lastack::test {

namespace {

const Endpoint kClient = endpoint("192.0.2.21", 50443);
const Endpoint kServer = endpoint("198.51.100.10", 443);
constexpr std::size_t kDatagram = 1200;
constexpr std::uint64_t kNoApplicationProtocol = 0x178;
constexpr std::uint64_t kCryptoFrame = 6;

// Of the decrypted exchange: the client's random value, and the secrets (RFC 8446 §7.1).
const std::string kRandom = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const std::string kClientHandshake =
    "c1a0c1a1c1a2c1a3c1a4c1a5c1a6c1a7c1a8c1a9c1aac1abc1acc1adc1aec1af";
const std::string kServerHandshake =
    "51a051a151a251a351a451a551a651a751a851a951aa51ab51ac51ad51ae51af";
const std::string kClientTraffic =
    "c2b0c2b1c2b2c2b3c2b4c2b5c2b6c2b7c2b8c2b9c2bac2bbc2bcc2bdc2bec2bf";
const std::string kServerTraffic =
    "52b052b152b252b352b452b552b652b752b852b952ba52bb52bc52bd52be52bf";

// RFC 8446 §4.1.2, as far as a key log needs it, in a CRYPTO frame.
Bytes clientHello() {
    const Bytes hello = hexBytes("01000100 0303" + kRandom + "00") + Bytes(200);
    return hexBytes("06") + quicVarint(0) + quicVarint(hello.size()) + hello;
}

QuicSealing sealed(const std::string& secret, std::uint64_t number) {
    return {.secret = hexBytes(secret), .cipher = QuicCipher::Aes128Gcm, .number = number};
}

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

std::string quicDecryptedKeyLog() {
    const auto line = [](std::string_view label, const std::string& secret) {
        return std::string(label) + " " + kRandom + " " + secret + "\n";
    };
    return line("CLIENT_HANDSHAKE_TRAFFIC_SECRET", kClientHandshake) +
           line("SERVER_HANDSHAKE_TRAFFIC_SECRET", kServerHandshake) +
           line("CLIENT_TRAFFIC_SECRET_0", kClientTraffic) +
           line("SERVER_TRAFFIC_SECRET_0", kServerTraffic);
}

std::vector<BuiltPacket> quicDecrypted() {
    constexpr Duration kWay = Duration::milliseconds(20);
    constexpr std::uint64_t kNoError = 0x100; // RFC 9114 §8.1
    const Bytes first = hexBytes("3132333435363738");
    const Bytes client = hexBytes("c601c602c603c604");
    const Bytes server = hexBytes("5e5e0006");
    const QuicLong toServer{.destination = server, .source = client};
    const QuicLong toClient{.destination = client, .source = server};
    QuicTalk talk(endpoint("192.0.2.21", 50'447), kServer);
    talk.client(quicInitial(
                    {.destination = first, .source = client}, clientHello(), {.datagram = kDatagram}
                ))
        .wait(kWay)
        .server(
            quicInitial(
                toClient, quicAck(0) + quicCrypto(0, 90), {.from = Side::Server, .keysFrom = first}
            ) +
            quicSealedHandshake(toClient, quicCrypto(0, 600), sealed(kServerHandshake, 0))
        )
        .client(
            quicInitial(toServer, quicAck(0), {.keysFrom = first, .number = 1}) +
            quicSealedHandshake(
                toServer, quicAck(0) + quicCrypto(0, 36), sealed(kClientHandshake, 0)
            )
        )
        .wait(kWay)
        .server(quicSealedShort(client, quicPing() + quicPadding(40), sealed(kServerTraffic, 0)))
        .wait(Duration::seconds(4))
        .client(quicSealedShort(
            server,
            quicAck(0) + quicApplicationClose(kNoError, "transaction total 42"),
            sealed(kClientTraffic, 0)
        ))
        .wait(kWay)
        .server(quicSealedShort(
            client, quicApplicationClose(kNoError, "grand total 142"), sealed(kServerTraffic, 1)
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
