// QuicPackets: the bytes of QUIC packets (RFC 9000 §17, RFC 9001 §5) for tests and samples, sealed
// as a real sender does. What is protected with keys that nobody can know is filled with octets
// that look random. Free functions on values, so thread-safe.
#pragma once

#include "net/side.h"
#include "tests/support/built_samples.h"
#include "tests/support/frame_builder.h"
#include "transports/quic_keys.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lastack::test {

constexpr std::uint32_t kQuicOne = 1;
constexpr std::uint32_t kQuicTwo = 0x6B3343CF;
constexpr std::uint32_t kQuicDraft29 = 0xFF00001D;

Bytes quicVarint(std::uint64_t value);

// --- frames

Bytes quicPadding(std::size_t count);
Bytes quicPing();
Bytes quicAck(std::uint64_t largest);
Bytes quicCrypto(std::uint64_t offset, std::size_t length);
Bytes quicClose(std::uint64_t error, std::uint64_t frameType, std::string_view reason);
Bytes quicApplicationClose(std::uint64_t error, std::string_view reason);

// --- packets

struct QuicLong {
    std::uint32_t version = kQuicOne;
    Bytes destination{};
    Bytes source{};
};

struct QuicInitialSpec {
    Side from{};
    Bytes keysFrom{}; // the connection ID; empty: the packet's destination
    Bytes token{};
    std::uint32_t number = 0;
    std::size_t datagram = 0; // padded with PADDING frames to that size; 0: not padded
};

Bytes quicInitial(const QuicLong& header, const Bytes& frames, const QuicInitialSpec& spec = {});

// What a packet other than an Initial one is sealed with.
struct QuicSealing {
    Bytes secret{}; // of its side and level
    QuicCipher cipher{};
    std::uint64_t number = 0;
    unsigned updates = 0; // of the keys before it
};

Bytes quicSealedHandshake(const QuicLong& header, const Bytes& frames, const QuicSealing& sealing);
Bytes quicSealedShort(const Bytes& destination, const Bytes& frames, const QuicSealing& sealing);

Bytes quicHandshake(const QuicLong& header, std::size_t payload);
Bytes quicZeroRtt(const QuicLong& header, std::size_t payload);
Bytes quicRetry(const QuicLong& header, const Bytes& original, std::string_view token);
Bytes quicNegotiation(
    const Bytes& destination, const Bytes& source, const std::vector<std::uint32_t>& versions
);

// A packet of that size in all; other seeds make other bytes.
Bytes quicShort(const Bytes& destination, std::size_t size, std::uint8_t seed = 0);

// --- datagrams

Bytes udpDatagram(
    const Endpoint& source, const Endpoint& destination, const Bytes& payload, std::uint16_t ipId
);

// A conversation that is written down packet by packet, a millisecond apart unless it waits.
class QuicTalk {
public:
    QuicTalk(const Endpoint& client, const Endpoint& server) : client_(client), server_(server) {}

    QuicTalk& client(const Bytes& payload) { return send(Side::Client, payload); }

    QuicTalk& server(const Bytes& payload) { return send(Side::Server, payload); }

    // The packet before once more, as captured on a second interface.
    QuicTalk& copy();

    QuicTalk& wait(Duration duration);

    // The client goes on from another address.
    QuicTalk& move(const Endpoint& client);

    const std::vector<BuiltPacket>& packets() const { return packets_; }

private:
    QuicTalk& send(Side from, const Bytes& payload);

    Endpoint client_, server_;
    Timestamp at_{1'772'442'900'000'000'000};
    std::uint16_t ipId_ = 0x1000;
    std::vector<BuiltPacket> packets_;
};

} // namespace lastack::test
