// DccpPackets: packets and whole exchanges of DCCP for tests and samples, with right checksums.
// Free functions on values and one builder that counts sequence numbers. Not for production: it
// trusts its caller about sizes.
//
//     DccpExchange exchange(endpoint("10.0.0.1", 40000), endpoint("10.0.0.2", 5001));
//     exchange.handshake();
//     exchange.client({.type = kDccpClose}).server({.type = kDccpReset, .resetCode = 1});
//     follow(exchange.packets());
#pragma once

#include "tests/support/built_samples.h"
#include "tests/support/frame_builder.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lastack::test {

// RFC 4340 §5.1.
constexpr std::uint8_t kDccpRequest = 0;
constexpr std::uint8_t kDccpResponse = 1;
constexpr std::uint8_t kDccpData = 2;
constexpr std::uint8_t kDccpAck = 3;
constexpr std::uint8_t kDccpDataAck = 4;
constexpr std::uint8_t kDccpCloseReq = 5;
constexpr std::uint8_t kDccpClose = 6;
constexpr std::uint8_t kDccpReset = 7;
constexpr std::uint8_t kDccpSync = 8;
constexpr std::uint8_t kDccpSyncAck = 9;
constexpr std::uint8_t kDccpListen = 10;

struct DccpSpec {
    std::uint8_t type = kDccpData;
    Bytes data{};
    Bytes options{}; // a multiple of four
    std::uint8_t resetCode = 0;
    Bytes resetData{}; // three octets; none: zeros
    bool isShort = false;
    bool isChecksumWrong = false;
    std::uint8_t coverage = 0;
    std::optional<std::uint64_t> seq{}; // else the next of its sender
    std::optional<std::uint64_t> ack{}; // else the last of the peer
    Endpoint source{};                  // these are the builder's
    Endpoint destination{};
    std::uint16_t ipId = 0;
    std::uint16_t sourceUdpPort = 0; // behind UDP unless both are 0
    std::uint16_t destinationUdpPort = 0;
};

// From the generic header on.
Bytes dccpPacket(const DccpSpec& spec);

// In an Ethernet frame.
Bytes dccpFrame(const DccpSpec& spec);

class DccpExchange {
public:
    DccpExchange(const Endpoint& client, const Endpoint& server)
        : client_(client), server_(server) {}

    DccpExchange& client(DccpSpec spec);
    DccpExchange& server(DccpSpec spec);

    // Request, Response, Ack.
    DccpExchange& handshake();

    // The last packet once more, with the same number and IP identification.
    DccpExchange& captureAgain();

    DccpExchange& wait(Duration time);

    // What follows is sent behind UDP.
    DccpExchange& inUdp(std::uint16_t clientPort, std::uint16_t serverPort);

    const std::vector<BuiltPacket>& packets() const { return packets_; }

    std::uint64_t clientSeq = 1000; // of the last packet
    std::uint64_t serverSeq = 5000;

private:
    void add(const DccpSpec& spec);

    Endpoint client_;
    Endpoint server_;
    std::uint16_t clientUdpPort_ = 0;
    std::uint16_t serverUdpPort_ = 0;
    Timestamp at_{1'700'000'000'000'000'000};
    std::uint16_t ipId_ = 0;
    std::vector<BuiltPacket> packets_;
};

} // namespace lastack::test
