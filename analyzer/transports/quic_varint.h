// A variable-length integer (RFC 9000 §16) from a bounded cursor. Reading past the end fails the
// reader, as its other reads do.
#pragma once

#include "net/bytes.h"

#include <cstddef>
#include <cstdint>

namespace lastack {

inline std::uint64_t readVarint(ByteReader& reader) {
    const std::uint8_t first = reader.u8();
    const unsigned more = (1U << (first >> 6)) - 1;
    std::uint64_t value = first & 0x3FU;
    for (unsigned i = 0; i < more; ++i) {
        value = value << 8 | reader.u8();
    }
    return value;
}

} // namespace lastack
