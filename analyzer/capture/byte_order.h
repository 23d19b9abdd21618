// ByteOrder: in which order a capture file stores its numbers, and loads that obey it.
// Capture files are written in the order of the machine that captured, so the order is known only
// when the file is read; hot loops take it as a template argument. Pure functions, thread-safe.
#pragma once

#include "net/bytes.h"

#include <cstddef>
#include <cstdint>

namespace lastack {

enum class ByteOrder : std::uint8_t { Little, Big };

constexpr ByteOrder opposite(ByteOrder order) {
    return order == ByteOrder::Little ? ByteOrder::Big : ByteOrder::Little;
}

inline std::uint16_t load16(const std::byte* at, ByteOrder order) {
    return order == ByteOrder::Little ? loadLittle16(at) : loadBig16(at);
}

inline std::uint32_t load32(const std::byte* at, ByteOrder order) {
    return order == ByteOrder::Little ? loadLittle32(at) : loadBig32(at);
}

inline std::uint64_t load64(const std::byte* at, ByteOrder order) {
    return order == ByteOrder::Little ? loadLittle64(at) : loadBig64(at);
}

} // namespace lastack
