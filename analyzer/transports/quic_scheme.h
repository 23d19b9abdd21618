// QuicScheme: what differs between the versions of QUIC that are known here. A constant table;
// thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lastack {

constexpr std::uint32_t kQuicVersionTwo = 0x6B3343CF; // RFC 9369 §3.1

// How Initial packets are protected, and Retry packets sealed.
struct QuicScheme {
    std::array<std::uint8_t, 20> salt;
    std::string_view prefix; // of the labels
    std::array<std::uint8_t, 16> retryKey;
    std::array<std::uint8_t, 12> retryNonce;
};

// Null for a version that is not known.
const QuicScheme* quicSchemeOf(std::uint32_t version);

// RFC 9000 §15: versions that no server has, to make it name its own.
bool isReservedQuicVersion(std::uint32_t version);

enum class QuicForm : std::uint8_t {
    Initial,
    ZeroRtt,
    Handshake,
    Retry,
    VersionNegotiation,
    Unknown, // of a reserved version: what follows the connection IDs is not known
};

// By the two bits for it in the first octet of a long header.
QuicForm quicFormOf(std::uint32_t version, std::uint8_t type);

} // namespace lastack
