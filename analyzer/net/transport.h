// Transport: the protocols whose connections are told apart and reported.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace lastack {

enum class Transport : std::uint8_t {
    Tcp,
    Sctp, // RFC 9260
    Dccp, // RFC 4340
    Tp4,  // ISO/IEC 8073 class 4, over CLNP or IP
    Nsp,  // DECnet Phase IV
    X25,  // ISO/IEC 8208, over LAPB or LLC
    Quic, // RFC 9000
};
constexpr std::size_t kTransports = 7;

constexpr std::string_view nameOf(Transport transport) {
    constexpr std::string_view kNames[] = {"tcp", "sctp", "dccp", "tp4", "nsp", "x25", "quic"};
    static_assert(std::size(kNames) == kTransports);
    return kNames[static_cast<std::size_t>(transport)];
}

} // namespace lastack
