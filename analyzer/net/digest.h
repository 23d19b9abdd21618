// Digests of short byte strings. With the keys of QUIC (transports/quic_keys.cpp) all that
// libcrypto is for. Pure functions; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace lastack {

std::array<std::byte, 20> sha1(std::span<const std::byte> bytes);
std::array<std::byte, 32> sha256(std::span<const std::byte> bytes);

} // namespace lastack
