// The internet checksum (RFC 1071) over captured bytes.
// Sums are kept in the byte order they were loaded in: the one's complement sum does not depend on
// it (RFC 1071 §2 B). Pure functions, thread-safe.
#pragma once

#include "net/bytes.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack {

constexpr std::uint32_t foldChecksum(std::uint64_t sum) {
    sum = (sum & 0xFFFF'FFFFU) + (sum >> 32);
    sum = (sum & 0xFFFF'FFFFU) + (sum >> 32);
    sum = (sum & 0xFFFF) + (sum >> 16);
    sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<std::uint32_t>((sum & 0xFFFF) + (sum >> 16));
}

// An IPv4 header without options: five loads.
inline std::uint32_t sumOfPlainIpv4Header(const std::byte* header) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < 20; i += 4) {
        sum += loadLittle32(header + i);
    }
    return foldChecksum(sum);
}

// The unfolded sum of any bytes; an odd last byte counts as if a zero followed.
std::uint64_t checksumPart(std::span<const std::byte> bytes);

// A checksum field of zero means that it was left to hardware which had not seen the packet yet,
// not that it is wrong: no header sums up to it, because version and length are never zero (RFC
// 1071: the complement of a sum is 0 only for 0xFFFF).
constexpr bool isWrongIpChecksum(std::uint32_t folded, std::uint16_t field) {
    return folded != 0xFFFF && field != 0;
}

} // namespace lastack
