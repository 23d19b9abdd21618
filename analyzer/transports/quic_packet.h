// QuicPacket: one packet with a long header (RFC 9000 §17.2), as a view on the datagram it came in.
// Nothing behind the header is understood here. Pure functions; thread-safe.
#pragma once

#include "transports/quic_id.h"
#include "transports/quic_scheme.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

struct QuicPacket {
    QuicForm form{};
    std::uint32_t version = 0;
    QuicId destination;
    QuicId source;
    bool hasToken = false;               // of an Initial packet
    std::size_t numberAt = 0;            // where the packet number begins, where there is one
    std::size_t length = 0;              // on the wire, from the first octet of the header
    std::span<const std::byte> bytes;    // of it, as far as captured
    std::span<const std::byte> versions; // of Version Negotiation, as far as captured

    bool isCut() const { return bytes.size() < length; }
};

inline bool hasLongHeader(std::byte first) {
    return (first & std::byte{0x80}) != std::byte{};
}

// Version 1 packets of both forms have it set, unless the peer allowed them not to (RFC 9287).
inline bool hasFixedBit(std::byte first) {
    return (first & std::byte{0x40}) != std::byte{};
}

// The packet at the front of what is left of a datagram: captured bytes, and the length on the
// wire. Nothing when its header is cut off, says what cannot be, or is of a version that is not
// known.
std::optional<QuicPacket> readLongHeader(std::span<const std::byte> captured, std::size_t length);

} // namespace lastack
