// The checksum of ISO/IEC 8473-1 and X.224: two sums modulo 255. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack {

// ISO/IEC 8473-1 §C.1, X.224 §B.3: of bytes that hold their own checksum both sums are zero.
inline bool hasRightFletcher(std::span<const std::byte> bytes) {
    constexpr std::uint32_t kModulus = 255;
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    for (const std::byte byte : bytes) {
        first = (first + std::to_integer<std::uint32_t>(byte)) % kModulus;
        second = (second + first) % kModulus;
    }
    return first == 0 && second == 0;
}

} // namespace lastack
