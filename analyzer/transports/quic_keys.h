// QuicKeys: what protects Initial packets (RFC 9001 §5.2) and Retry packets (§5.8) from damage, but
// from no observer: the keys follow from what everybody sees. The only file that knows libcrypto.
// Pure functions; thread-safe.
#pragma once

#include "net/side.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// Of one side.
struct QuicPacketKeys {
    std::array<std::byte, 16> key{};
    std::array<std::byte, 12> iv{};
    std::array<std::byte, 16> headerProtection{};
};

struct QuicInitialKeys {
    std::array<QuicPacketKeys, 2> sides{}; // by Side

    const QuicPacketKeys& of(Side side) const { return sides[index(side)]; }
};

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
