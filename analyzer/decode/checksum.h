// The internet checksum (RFC 1071) over captured bytes.
// Sums are kept in the byte order they were loaded in and in 64 bits: neither matters to a one's
// complement sum (RFC 1071 §2 B and C). Pure functions, thread-safe.
#pragma once

#include "net/bytes.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack {

// One's complement addition: the carry comes around.
constexpr std::uint64_t addChecksums(std::uint64_t left, std::uint64_t right) {
    const std::uint64_t sum = left + right;
    return sum + (sum < right ? 1U : 0U);
}

// Whether the sum of everything that a checksum covers, itself included, says that nothing was
// damaged. One's complement arithmetic of 16 bits is arithmetic modulo 65535, which costs less than
// to fold the sum; that it is not zero itself is certain where a version or protocol is covered.
constexpr bool isRightChecksum(std::uint64_t sum) {
    return sum % 0xFFFF == 0;
}

// An IPv4 header without options.
inline std::uint64_t sumOfPlainIpv4Header(const std::byte* header) {
    const std::uint64_t sum = addChecksums(loadLittle64(header), loadLittle64(header + 8));
    return addChecksums(sum, loadLittle32(header + 16));
}

// Adds any bytes to a sum; an odd last byte counts as if a zero followed.
inline std::uint64_t checksumPart(std::span<const std::byte> bytes, std::uint64_t sum = 0) {
    const std::byte* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        sum = addChecksums(sum, loadLittle64(at));
    }
    if (left == 0) {
        return sum;
    }
    if (left >= 4) {
        sum = addChecksums(sum, loadLittle32(at));
        left -= 4;
        at += 4;
    }
    if (left >= 2) {
        sum = addChecksums(sum, loadLittle16(at));
        left -= 2;
        at += 2;
    }
    return left == 0 ? sum : addChecksums(sum, std::to_integer<std::uint64_t>(*at));
}

// A checksum field of zero means that it was left to hardware which had not seen the packet yet,
// not that it is wrong: no header sums up to it, because version and length are never zero (RFC
// 1071: the complement of a sum is 0 only for 0xFFFF).
constexpr bool isWrongIpChecksum(std::uint64_t sum, std::uint16_t field) {
    if (isRightChecksum(sum)) [[likely]] {
        return false;
    }
    return field != 0;
}

} // namespace lastack
