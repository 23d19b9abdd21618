// QuicKeys: what protects Initial packets (RFC 9001 §5.2) and Retry packets (§5.8) from damage, but
// from no observer: the keys follow from what everybody sees; and what protects the other packets
// (§5.1), whose keys follow from secrets that a capture may bring along. Pure functions;
// thread-safe.
#pragma once

#include "net/crypto.h"
#include "net/side.h"

#include <boost/container/static_vector.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// RFC 9001 §5.3: AEADs of TLS 1.3.
using QuicCipher = AeadKind;

// As long as the hash of its cipher suite, or the key of its cipher.
constexpr std::size_t kMostSecret = 48;
using QuicSecret = boost::container::static_vector<std::byte, kMostSecret>;

// Of one side.
struct QuicPacketKeys {
    QuicCipher cipher{};
    QuicSecret key;
    std::array<std::byte, 12> iv{};
    QuicSecret headerProtection;
};

struct QuicInitialKeys {
    std::array<QuicPacketKeys, 2> sides{}; // by Side

    const QuicPacketKeys& of(Side side) const { return sides[index(side)]; }
};

// From a traffic secret. version: one that is known.
QuicPacketKeys packetKeys(
    QuicCipher cipher, std::span<const std::byte> secret, std::uint32_t version
);

// RFC 9001 §6.1: of the keys after an update, which leaves header protection as it is.
QuicSecret nextSecret(std::span<const std::byte> secret, std::uint32_t version);

// RFC 9001 §5.4: a packet's header without its protection, written to the front of a room that has
// place for the whole packet.
struct QuicClearHeader {
    std::span<const std::byte> octets; // up to the end of the packet number
    std::uint64_t number = 0;          // as much of it as is sent
    std::size_t numberSize = 0;
    bool phase = false; // of the keys; of short headers
};

// Nothing when the packet is too short for one. Whether the keys are right only clearPayload()
// tells.
std::optional<QuicClearHeader> clearHeader(
    const QuicPacketKeys& keys,
    std::span<const std::byte> packet,
    std::size_t numberAt,
    std::span<std::byte> room
);

// The frames behind that header, written to the same room. number: the whole one (RFC 9000 §A.3).
std::optional<std::span<const std::byte>> clearPayload(
    const QuicPacketKeys& keys,
    const QuicClearHeader& header,
    std::uint64_t number,
    std::span<const std::byte> packet,
    std::span<std::byte> room
);

// From the Destination Connection ID of the client's first Initial packet. Nothing for a version
// that is not known.
std::optional<QuicInitialKeys> initialKeys(
    std::uint32_t version, std::span<const std::byte> destination
);

// The frames of an Initial packet, written to room, which has place for the whole packet. The
// packet number begins at numberAt. Nothing when the packet's tag does not fit: the keys are
// others, or bytes of it are.
std::optional<std::span<const std::byte>> openInitial(
    const QuicPacketKeys& keys,
    std::span<const std::byte> packet,
    std::size_t numberAt,
    std::span<std::byte> room
);

// Whether the packet answers an Initial packet that was sent to that connection ID.
bool isAuthenticRetry(
    std::uint32_t version, std::span<const std::byte> destination, std::span<const std::byte> packet
);

} // namespace lastack
