// The checksum of SCTP: CRC32c (RFC 9260 Appendix A). Pure function, thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack {

// Of all bytes together, one piece after the other: what crc32c() of the pieces before gave goes
// into the next. As the number that is sent in little-endian order.
std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t before = 0);

} // namespace lastack
