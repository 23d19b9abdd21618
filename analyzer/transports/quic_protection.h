// QuicProtection: opens the Handshake and 1-RTT packets of one connection of which the secrets are
// known (RFC 9001 §5), and follows the updates of its keys (§6). Which cipher they belong to is
// found by trying, because a wrong one does not fit the packet's tag. Not thread-safe.
#pragma once

#include "net/side.h"
#include "transports/quic_keys.h"
#include "transports/tls_secrets.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

enum class QuicLevel : std::uint8_t { Initial, Handshake, Application };

class QuicProtection {
public:
    explicit QuicProtection(const TrafficSecrets& secrets);

    // The frames of a packet, in room; nothing when it is not authentic, or its secret is missing.
    // level: Handshake or Application. version: one that is known.
    std::optional<std::span<const std::byte>> open(
        QuicLevel level,
        Side from,
        std::uint32_t version,
        std::span<const std::byte> packet,
        std::size_t numberAt,
        std::span<std::byte> room
    );

private:
    using Payload = std::optional<std::span<const std::byte>>;

    // What one side sends on one level.
    struct Direction {
        QuicSecret secret; // of the phase that is current
        std::optional<QuicPacketKeys> keys;
        std::optional<QuicPacketKeys> before; // of the phase before, for packets under way
        std::optional<std::uint64_t> largest; // packet number
        bool phase = false;
    };

    // One packet, and where it goes.
    struct Attempt {
        std::span<const std::byte> packet;
        std::size_t numberAt;
        std::span<std::byte> room;
    };

    static Payload tryKeys(
        Direction& direction, const QuicPacketKeys& keys, const Attempt& attempt
    );
    static Payload tryCiphers(Direction& direction, std::uint32_t version, const Attempt& attempt);
    static Payload tryUpdate(Direction& direction, std::uint32_t version, const Attempt& attempt);

    std::array<Direction, 2> handshake_;   // by Side
    std::array<Direction, 2> application_; // by Side
};

} // namespace lastack
