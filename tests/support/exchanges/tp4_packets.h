// Bytes of ISO transport class 4 for tests and samples: TPDUs with right checksums, the network
// units that carry them, and the frames of a talk between two hosts. Not for production: it trusts
// its caller about sizes.
//
//     Tp4Talk talk(Tp4Over::Clnp);
//     talk.client(tpConnectRequest(0x1111)).server(tpConnectConfirm(0x1111, 0x2222));
//     follow(talk.packets());
#pragma once

#include "tests/support/built_samples.h"
#include "tests/support/frame_builder.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lastack::test {

// Code and fixed part, parameters, user data; the length indicator is put before them and the
// checksum parameter among them.
Bytes tpdu(const Bytes& fixed, const Bytes& parameters = {}, const Bytes& userData = {});

// The same without a checksum.
Bytes plainTpdu(const Bytes& fixed, const Bytes& parameters = {}, const Bytes& userData = {});

// One parameter.
Bytes tpParameter(std::uint8_t code, const Bytes& value);

enum class TpNumbers : std::uint8_t { Normal, Extended };
enum class TpEot : std::uint8_t { Last, MoreFollows };

Bytes tpConnectRequest(
    std::uint16_t source, TpNumbers numbers = TpNumbers::Normal, const Bytes& userData = {}
);
Bytes tpConnectConfirm(
    std::uint16_t destination, std::uint16_t source, TpNumbers numbers = TpNumbers::Normal
);
Bytes tpDisconnectRequest(
    std::uint16_t destination,
    std::uint16_t source,
    std::uint8_t reason,
    const Bytes& userData = {},
    const std::optional<Bytes>& additional = std::nullopt
);
Bytes tpDisconnectConfirm(std::uint16_t destination, std::uint16_t source);
Bytes tpError(std::uint16_t destination, std::uint8_t cause, const Bytes& rejected);
Bytes tpData(
    std::uint16_t destination,
    std::uint32_t number,
    const Bytes& userData,
    TpEot eot = TpEot::Last,
    TpNumbers numbers = TpNumbers::Normal
);
Bytes tpAck(std::uint16_t destination, std::uint32_t number, TpNumbers numbers = TpNumbers::Normal);
Bytes tpExpedited(std::uint16_t destination, std::uint8_t number, const Bytes& userData);
Bytes tpExpeditedAck(std::uint16_t destination, std::uint8_t number);

struct ClnpSpec {
    Bytes source{};
    Bytes destination{};
    std::optional<std::uint16_t> unit{}; // when it may be segmented
};

Bytes clnpPacket(const ClnpSpec& spec, const Bytes& data);

// In parts of at most so many octets of data; spec.unit must be there.
std::vector<Bytes> clnpSegments(const ClnpSpec& spec, const Bytes& data, std::size_t partSize);

// What a system on the way says of a unit that it discarded.
Bytes clnpErrorReport(const ClnpSpec& spec, std::uint8_t reason, const Bytes& discarded);

// An NSAP of the private use authority, with OSI transport's selector.
Bytes nsapOf(std::uint8_t host);

enum class Tp4Over : std::uint8_t {
    Clnp,     // on a LAN
    Inactive, // its inactive subset
    Ip,       // protocol 29
    IsoIp,    // CLNP in protocol 80
    Eon,      // the same with the header of RFC 1070
};

// Packets between host 10, the client, and host 11, one millisecond after the other.
class Tp4Talk {
public:
    explicit Tp4Talk(Tp4Over over = Tp4Over::Clnp) : over_(over) {}

    Tp4Talk& client(const Bytes& nsdu) { return say(kClient, kServer, nsdu); }

    Tp4Talk& server(const Bytes& nsdu) { return say(kServer, kClient, nsdu); }

    // The next packet comes so much later.
    Tp4Talk& wait(Duration time);

    // A whole network unit of a LAN.
    Tp4Talk& clientClnp(const Bytes& unit) { return put(kClient, kServer, unit); }

    Tp4Talk& serverClnp(const Bytes& unit) { return put(kServer, kClient, unit); }

    // The packet before once more, at once.
    Tp4Talk& again();

    const std::vector<BuiltPacket>& packets() const { return packets_; }

    static constexpr std::uint8_t kClient = 10;
    static constexpr std::uint8_t kServer = 11;

private:
    Tp4Talk& say(std::uint8_t from, std::uint8_t to, const Bytes& nsdu);
    Tp4Talk& put(std::uint8_t from, std::uint8_t to, const Bytes& unit);
    void append(Bytes frame);

    Tp4Over over_;
    std::uint16_t next_ = 0; // identifies a unit
    Timestamp at_{0};
    std::vector<BuiltPacket> packets_;
};

} // namespace lastack::test
