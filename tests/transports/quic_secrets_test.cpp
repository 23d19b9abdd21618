// QUIC whose secrets are known: RFC 9001 appendix A.5, and exchanges that are sealed here.
#include "tests/support/catch.h"
#include "tests/support/exchanges/quic_packets.h"
#include "tests/support/followed.h"
#include "tests/support/frame_builder.h"
#include "transports/quic_client_random.h"
#include "transports/quic_protection.h"
#include "transports/tls_secrets.h"
#include "transports/transports.h"
#include "verdict/judge.h"

#include <string>

namespace lastack::test {

namespace {

const std::string kRandom = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const std::string kChaChaSecret =
    "9ac312a7f877468ebe69422748ad00a15443f18203a07d6060f688f30f21632b";

Bytes bytesOf(std::span<const std::byte> span) {
    return {span.begin(), span.end()};
}

std::string repeated(std::string_view digits, std::size_t octets) {
    std::string text;
    for (std::size_t i = 0; i < octets; ++i) {
        text += digits;
    }
    return text;
}

// Secrets of both sides on both levels, of that size.
struct Secrets {
    explicit Secrets(std::size_t size)
        : clientHandshake(repeated("c1", size))
        , serverHandshake(repeated("51", size))
        , client(repeated("c2", size))
        , server(repeated("52", size)) {}

    std::string log() const {
        return "# a comment\nCLIENT_HANDSHAKE_TRAFFIC_SECRET " + kRandom + " " + clientHandshake +
               "\r\nSERVER_HANDSHAKE_TRAFFIC_SECRET " + kRandom + " " + serverHandshake +
               "\nCLIENT_TRAFFIC_SECRET_0 " + kRandom + " " + client +
               "\nSERVER_TRAFFIC_SECRET_0 " + kRandom + " " + server + "\nnonsense";
    }

    std::string clientHandshake, serverHandshake, client, server;
};

class Collecting : public ExchangeDesk {
public:
    ConnectionId nextId(const TransportPacket&) override { return ConnectionId{++opened_}; }

    void finished(Connection& connection) override { connections.push_back(connection); }

    std::vector<Connection> connections;

private:
    std::uint64_t opened_ = 0;
};

// What datagrams of QUIC come to, with a key log.
class Run {
public:
    explicit Run(const std::string& log) : transports_(desk_) { transports_.learnSecrets(log); }

    void push(Side from, const Bytes& datagram) {
        TransportPacket packet;
        packet.kind = PacketKind::Udp;
        packet.at = Timestamp{} + Duration::milliseconds(static_cast<std::int64_t>(frames_));
        packet.frame = FrameNumber{++frames_};
        packet.data = datagram.data();
        packet.captured = packet.length = static_cast<std::uint32_t>(datagram.size());
        packet.hasAddresses = true;
        const Endpoint client = endpoint("10.0.0.1", 50'000);
        const Endpoint server = endpoint("10.0.0.2", 443);
        const auto& [source, destination] =
            from == Side::Client ? std::pair(client, server) : std::pair(server, client);
        packet.source = source.address;
        packet.sourcePort = source.port;
        packet.destination = destination.address;
        packet.destinationPort = destination.port;
        packet.ipId = static_cast<std::uint16_t>(frames_);
        transports_.push(packet);
    }

    Connection finish() {
        transports_.finish({});
        REQUIRE(desk_.connections.size() == 1);
        return desk_.connections.front();
    }

private:
    Collecting desk_;
    Transports transports_;
    std::uint64_t frames_ = 0;
};

const Bytes kFirstId = hexBytes("8394c8f03e515708");
const Bytes kClientId = hexBytes("c0ffee01");
const Bytes kServerId = hexBytes("5e12ef01");

Bytes hello() {
    return hexBytes("01000100 0303" + kRandom + "00") + Bytes(200);
}

Bytes crypto(std::uint64_t offset, const Bytes& octets) {
    return hexBytes("06") + quicVarint(offset) + quicVarint(octets.size()) + octets;
}

// Up to where both sides have completed the handshake.
void open(Run& run, const Secrets& secrets, QuicCipher cipher) {
    const Bytes all = hello();
    const Bytes front(all.begin(), all.begin() + 20);
    const Bytes rest(all.begin() + 20, all.end());
    // In two pieces, the later one first.
    run.push(
        Side::Client,
        quicInitial(
            {.destination = kFirstId, .source = kClientId},
            crypto(20, rest) + crypto(0, front),
            {.datagram = 1200}
        )
    );
    run.push(
        Side::Server,
        quicInitial(
            {.destination = kClientId, .source = kServerId},
            quicAck(0) + quicCrypto(0, 90),
            {.from = Side::Server, .keysFrom = kFirstId}
        )
    );
    run.push(
        Side::Server,
        quicSealedHandshake(
            {.destination = kClientId, .source = kServerId},
            quicCrypto(0, 300),
            {.secret = hexBytes(secrets.serverHandshake), .cipher = cipher}
        )
    );
    run.push(
        Side::Client,
        quicSealedHandshake(
            {.destination = kServerId, .source = kClientId},
            quicCrypto(0, 36),
            {.secret = hexBytes(secrets.clientHandshake), .cipher = cipher}
        )
    );
}

QuicSealing clients(const Secrets& secrets, QuicCipher cipher, std::uint64_t number) {
    return {.secret = hexBytes(secrets.client), .cipher = cipher, .number = number};
}

QuicSealing servers(const Secrets& secrets, QuicCipher cipher, std::uint64_t number) {
    return {.secret = hexBytes(secrets.server), .cipher = cipher, .number = number};
}

std::size_t sizeOf(QuicCipher cipher) {
    return cipher == QuicCipher::Aes256Gcm ? 48 : 32;
}

} // namespace

TEST_CASE("a short header packet with ChaCha20 is that of the standard's example", "[quic]") {
    const QuicPacketKeys keys =
        packetKeys(QuicCipher::ChaCha20Poly1305, hexBytes(kChaChaSecret), 1);
    CHECK(
        bytesOf(keys.key) ==
        hexBytes("c6d98ff3441c3fe1b2182094f69caa2ed4b716b65488960a7a984979fb23e1c8")
    );
    CHECK(bytesOf(keys.iv) == hexBytes("e0459b3474bdd0e44a41c144"));
    CHECK(
        bytesOf(keys.headerProtection) ==
        hexBytes("25a282b9e82f06f21f488917a4fc8f1b73573685608597d0efcb076b0ab7a7a4")
    );
    CHECK(
        bytesOf(nextSecret(hexBytes(kChaChaSecret), 1)) ==
        hexBytes("1223504755036d556342ee9361d253421a826c9ecdf3c7148684b36b714881f9")
    );
    const Bytes packet = hexBytes("4cfe4189655e5cd55c41f69080575d7999c25a5bfb");
    Bytes room(packet.size());
    const auto header = clearHeader(keys, packet, 1, room);
    REQUIRE(header);
    CHECK(bytesOf(header->octets) == hexBytes("4200bff4"));
    const auto payload = clearPayload(keys, *header, 654'360'564, packet, room);
    REQUIRE(payload);
    CHECK(bytesOf(*payload) == hexBytes("01"));
    CHECK_FALSE(clearPayload(keys, *header, 654'360'565, packet, room));
}

TEST_CASE("a key log gives secrets by the client's random value", "[quic]") {
    TlsSecrets secrets;
    CHECK(secrets.empty());
    secrets.read(Secrets(48).log());
    ClientRandom random{};
    for (std::size_t i = 0; i < random.size(); ++i) {
        random[i] = static_cast<std::byte>(i);
    }
    const TrafficSecrets* const known = secrets.find(random);
    REQUIRE(known != nullptr);
    CHECK(bytesOf(known->application[1]) == hexBytes(Secrets(48).server));
    CHECK(bytesOf(known->handshake[0]) == hexBytes(Secrets(48).clientHandshake));
    random[0] = std::byte{9};
    CHECK(secrets.find(random) == nullptr);
}

TEST_CASE("lines of a key log that make no sense are left out", "[quic]") {
    TlsSecrets secrets;
    secrets.read("CLIENT_TRAFFIC_SECRET_0\nCLIENT_TRAFFIC_SECRET_0 00 11\n\n \n");
    secrets.read("CLIENT_TRAFFIC_SECRET_0 " + kRandom + " " + repeated("zz", 32));
    secrets.read("CLIENT_TRAFFIC_SECRET_0 " + kRandom + " " + repeated("11", 47));
    secrets.read("CLIENT_RANDOM " + kRandom + " " + repeated("11", 48));
    CHECK(secrets.empty());
}

TEST_CASE("with its secrets QUIC's close is read behind the handshake", "[quic]") {
    for (const QuicCipher cipher :
         {QuicCipher::Aes128Gcm, QuicCipher::Aes256Gcm, QuicCipher::ChaCha20Poly1305}) {
        const Secrets secrets(sizeOf(cipher));
        Run run(secrets.log());
        open(run, secrets, cipher);
        // A STREAM frame with an offset and a length before a new connection ID.
        const Bytes frames = hexBytes("0e 00 05 03 616263 18 01 00 04 5e12ef02") + Bytes(16);
        run.push(Side::Server, quicSealedShort(kClientId, frames, servers(secrets, cipher, 0)));
        run.push(
            Side::Client,
            quicSealedShort(
                kServerId,
                quicAck(0) + quicApplicationClose(0x100, "done"),
                clients(secrets, cipher, 0)
            )
        );
        run.push(
            Side::Server,
            quicSealedShort(kClientId, quicApplicationClose(0x100, ""), servers(secrets, cipher, 1))
        );
        const Connection connection = run.finish();
        CHECK(
            saidOf(connection) ==
            std::vector<std::string>{
                "client quic-connection-close graceful 256 'done'",
                "server quic-connection-close confirm 256"}
        );
        const Verdict verdict = judge(connection);
        CHECK(verdict.outcome == Outcome::Graceful);
        CHECK(verdict.initiator == Initiator::Client);
        CHECK(connection.established);
    }
}

TEST_CASE("without its secrets the same exchange stays open", "[quic]") {
    const Secrets secrets(32);
    Run run("");
    open(run, secrets, QuicCipher::Aes128Gcm);
    for (const std::uint64_t number : {0, 1}) {
        run.push(
            Side::Client,
            quicSealedShort(
                kServerId,
                quicApplicationClose(0x100, "done"),
                clients(secrets, QuicCipher::Aes128Gcm, number)
            )
        );
    }
    const Connection connection = run.finish();
    CHECK(connection.disconnect == nullptr);
    CHECK(judge(connection).outcome == Outcome::StillOpen);
}

TEST_CASE("an error that closes QUIC behind the handshake is an abort", "[quic]") {
    const Secrets secrets(32);
    Run run(secrets.log());
    open(run, secrets, QuicCipher::Aes128Gcm);
    run.push(
        Side::Server,
        quicSealedShort(
            kClientId, quicClose(3, 8, "too much"), servers(secrets, QuicCipher::Aes128Gcm, 0)
        )
    );
    // What is under way changes nothing.
    run.push(
        Side::Client,
        quicSealedShort(
            kServerId, quicPing() + Bytes(30), clients(secrets, QuicCipher::Aes128Gcm, 0)
        )
    );
    run.push(
        Side::Server,
        quicSealedShort(
            kClientId, quicPing() + Bytes(30), servers(secrets, QuicCipher::Aes128Gcm, 1)
        )
    );
    const Connection connection = run.finish();
    CHECK(
        saidOf(connection) ==
        std::vector<std::string>{"server quic-connection-close abortive 3/8 'too much'"}
    );
    CHECK(judge(connection).outcome == Outcome::Abortive);
}

TEST_CASE("a server that refuses in a Handshake packet is heard", "[quic]") {
    const Secrets secrets(32);
    Run run(secrets.log());
    run.push(
        Side::Client,
        quicInitial(
            {.destination = kFirstId, .source = kClientId}, crypto(0, hello()), {.datagram = 1200}
        )
    );
    run.push(
        Side::Server,
        quicSealedHandshake(
            {.destination = kClientId, .source = kServerId},
            quicClose(0x178, 6, "no application protocol"),
            {.secret = hexBytes(secrets.serverHandshake), .cipher = QuicCipher::ChaCha20Poly1305}
        )
    );
    const Connection connection = run.finish();
    CHECK(
        saidOf(connection) ==
        std::vector<std::string>{
            "server quic-connection-close refused 376/6 'no application protocol'"}
    );
    CHECK(judge(connection).outcome == Outcome::Refused);
}

TEST_CASE("QUIC's keys are followed through an update", "[quic]") {
    for (const QuicCipher cipher : {QuicCipher::Aes128Gcm, QuicCipher::ChaCha20Poly1305}) {
        const Secrets secrets(32);
        Run run(secrets.log());
        open(run, secrets, cipher);
        run.push(
            Side::Client,
            quicSealedShort(kServerId, quicPing() + Bytes(30), clients(secrets, cipher, 7))
        );
        QuicSealing updated = clients(secrets, cipher, 9);
        updated.updates = 1;
        run.push(Side::Client, quicSealedShort(kServerId, quicPing() + Bytes(30), updated));
        // Of the phase before, late.
        run.push(
            Side::Client,
            quicSealedShort(kServerId, quicPing() + Bytes(31), clients(secrets, cipher, 8))
        );
        updated.updates = 2;
        updated.number = 300;
        run.push(Side::Client, quicSealedShort(kServerId, quicApplicationClose(7, "x"), updated));
        CHECK(
            saidOf(run.finish()) ==
            std::vector<std::string>{"client quic-connection-close abortive 7 'x'"}
        );
    }
}

TEST_CASE("a forged close does not fit the secrets and closes nothing", "[quic]") {
    const Secrets secrets(32);
    Run run(secrets.log());
    open(run, secrets, QuicCipher::Aes128Gcm);
    QuicSealing forged = clients(secrets, QuicCipher::Aes128Gcm, 0);
    forged.secret = hexBytes(repeated("ee", 32));
    run.push(Side::Client, quicSealedShort(kServerId, quicApplicationClose(0x100, ""), forged));
    CHECK(judge(run.finish()).outcome == Outcome::StillOpen);
}

} // namespace lastack::test
