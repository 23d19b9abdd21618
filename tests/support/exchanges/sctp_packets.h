// SctpPackets: chunks, packets and whole exchanges of SCTP for tests and samples, with right
// checksums. Free functions on values and one builder that remembers tags and times. Not for
// production: it trusts its caller about sizes.
//
//     SctpExchange exchange(endpoint("10.0.0.1", 5000), endpoint("10.0.0.2", 2905));
//     exchange.handshake();
//     exchange.client(sctpShutdown(7)).server(sctpShutdownAck()).client(sctpShutdownComplete());
//     follow(exchange.packets());
#pragma once

#include "tests/support/built_samples.h"
#include "tests/support/frame_builder.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lastack::test {

Bytes sctpChunk(std::uint8_t type, std::uint8_t flags, const Bytes& value);

// Also an error cause: code, length, value.
Bytes sctpParameter(std::uint16_t type, const Bytes& value);
Bytes sctpAddress(std::string_view address);

Bytes sctpData(std::uint32_t tsn, std::string_view text);
Bytes sctpInit(std::uint32_t tag, std::uint32_t tsn, const Bytes& parameters = {});
Bytes sctpInitAck(std::uint32_t tag, std::uint32_t tsn, const Bytes& parameters = {});
Bytes sctpSack(std::uint32_t tsn);
Bytes sctpHeartbeat(std::string_view information);
Bytes sctpHeartbeatAck(std::string_view information);
Bytes sctpAbort(const Bytes& causes = {}, std::uint8_t flags = 0);
Bytes sctpShutdown(std::uint32_t tsn);
Bytes sctpShutdownAck();
Bytes sctpError(const Bytes& causes);
Bytes sctpCookieEcho(std::string_view cookie = "cookie");
Bytes sctpCookieAck();
Bytes sctpShutdownComplete(std::uint8_t flags = 0);

enum class SctpSum : std::uint8_t { Right, Wrong, Zero, Adler };

// Ports are those of SCTP.
struct SctpSpec {
    Endpoint source{};
    Endpoint destination{};
    std::uint32_t tag = 0;
    Bytes chunks{};
    SctpSum sum = SctpSum::Right;
    std::uint16_t ipId = 0;
    std::uint16_t sourceUdpPort = 0; // behind UDP unless both are 0
    std::uint16_t destinationUdpPort = 0;
};

// From the common header on.
Bytes sctpPacket(const SctpSpec& spec);

// In an Ethernet frame.
Bytes sctpFrame(const SctpSpec& spec, const std::vector<VlanTag>& tags = {});

class SctpExchange {
public:
    SctpExchange(const Endpoint& client, const Endpoint& server)
        : client_(client), server_(server) {}

    // Chunks of one packet with the tag that its receiver chose; of INIT with 0.
    SctpExchange& client(const Bytes& chunks);
    SctpExchange& server(const Bytes& chunks);

    // INIT to COOKIE ACK.
    SctpExchange& handshake();

    // Any packet; its IP identification is counted on where it is 0.
    SctpExchange& add(SctpSpec spec);

    // The last packet once more, as it was or as its sender repeats it.
    SctpExchange& captureAgain();
    SctpExchange& sendAgain();

    SctpExchange& wait(Duration time);

    // What follows has other checksums.
    SctpExchange& sums(SctpSum sum);

    SctpSpec fromClient(const Bytes& chunks) const;
    SctpSpec fromServer(const Bytes& chunks) const;

    const std::vector<BuiltPacket>& packets() const { return packets_; }

    std::uint32_t clientTag = 0xC11E'0001; // chosen by the client
    std::uint32_t serverTag = 0x5E17'0002;

private:
    Endpoint client_;
    Endpoint server_;
    SctpSum sum_ = SctpSum::Right;
    Timestamp at_{1'700'000'000'000'000'000};
    std::uint16_t ipId_ = 0;
    SctpSpec last_;
    std::vector<BuiltPacket> packets_;
};

} // namespace lastack::test
