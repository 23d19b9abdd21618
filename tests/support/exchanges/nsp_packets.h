// Bytes of DECnet Phase IV for tests and samples: NSP messages, the routing headers before them,
// and the frames of a talk between two nodes. Not for production: it trusts its caller about sizes.
//
//     NspTalk talk;
//     talk.client(nspConnectInitiate(0x2001)).server(nspConnectConfirm(0x2001, 0x3001));
//     follow(talk.packets());
#pragma once

#include "tests/support/built_samples.h"
#include "tests/support/frame_builder.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lastack::test {

constexpr std::uint16_t decnetNode(unsigned area, unsigned node) {
    return static_cast<std::uint16_t>(area << 10 | node);
}

// Messages, from the octet of flags on. Links are given as they stand: destination, then source.
Bytes nspConnectInitiate(std::uint16_t source, const Bytes& sessionData = {});
Bytes nspRetransmittedInitiate(std::uint16_t source, const Bytes& sessionData = {});
Bytes nspConnectAck(std::uint16_t destination);
Bytes nspConnectConfirm(std::uint16_t destination, std::uint16_t source, const Bytes& image = {});
Bytes nspDisconnectInitiate(
    std::uint16_t destination,
    std::uint16_t source,
    std::uint16_t reason,
    const std::optional<Bytes>& image = Bytes{}
);
Bytes nspDisconnectConfirm(std::uint16_t destination, std::uint16_t source, std::uint16_t reason);
Bytes nspData(
    std::uint16_t destination,
    std::uint16_t source,
    std::uint16_t segment,
    const Bytes& data,
    const std::vector<std::uint16_t>& acks = {} // as they stand in their fields
);
Bytes nspDataAck(std::uint16_t destination, std::uint16_t source, std::uint16_t number);
Bytes nspOtherAck(
    std::uint16_t destination, std::uint16_t source, const std::vector<std::uint16_t>& acks
);
Bytes nspLinkService(
    std::uint16_t destination, std::uint16_t source, std::uint16_t segment, std::uint8_t change
);
Bytes nspInterrupt(
    std::uint16_t destination, std::uint16_t source, std::uint16_t segment, const Bytes& data
);

// What session control says in a connect initiate: an object by name, and who wants to use it.
Bytes nspSessionData(std::string_view object, std::string_view user, std::string_view password);

struct DecnetRoute {
    std::uint16_t from = decnetNode(1, 10);
    std::uint16_t to = decnetNode(1, 20);
    std::uint8_t flags = 0x26; // long format, on one Ethernet; 0x02: short
    std::uint8_t padding = 1;  // octets before the header
    std::uint16_t vlan = 0;
};

// The routing layer's length and header around a message.
Bytes decnetPacket(const DecnetRoute& route, const Bytes& message);

// And Ethernet's, filled up to 60 octets with 0xEE, which no message may contain.
Bytes decnetFrame(const DecnetRoute& route, const Bytes& message);

class NspTalk {
public:
    explicit NspTalk(const DecnetRoute& fromClient = {}) : fromClient_(fromClient) {}

    NspTalk& client(const Bytes& message) { return add(fromClient_, message); }

    NspTalk& server(const Bytes& message);

    // A connect initiate as it comes back to the client.
    NspTalk& returned(const Bytes& message);

    // The last packet once more.
    NspTalk& again();

    NspTalk& wait(Duration duration);

    const std::vector<BuiltPacket>& packets() const { return packets_; }

private:
    NspTalk& add(const DecnetRoute& route, const Bytes& message);

    DecnetRoute fromClient_;
    std::vector<BuiltPacket> packets_;
    Timestamp now_{1'772'442'900'000'000'000};
};

} // namespace lastack::test
