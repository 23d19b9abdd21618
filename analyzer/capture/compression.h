// Compression: which packing a file begins with, and the input that unpacks it.
// Captures are stored compressed more often than not, and Wireshark opens them as they are.
// Pure functions on their arguments; thread-safe.
#pragma once

#include "capture/byte_source.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace lastack {

enum class Compression : std::uint8_t { None, Gzip, Zstd, Lz4 };

std::string_view toString(Compression compression);

// Looks at the first bytes without consuming them; reads no more of a pipe than it must.
Compression sniffCompression(ByteSource& source);

// The unpacked bytes. With None the source itself.
std::unique_ptr<ByteSource> unpack(
    std::unique_ptr<ByteSource> source, Compression compression, std::size_t buffer
);

} // namespace lastack
