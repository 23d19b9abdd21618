// touch(): brings a record into the cache by reading a byte of each of its lines. Costs as much as
// a prefetch while nobody waits for the bytes, and unlike one it is never dropped when many are
// under way.
#pragma once

#include <cstddef>

namespace lastack {

inline void touch(const void* record, std::size_t size = 1) {
    constexpr std::size_t kLine = 64;
    const auto* at = static_cast<const volatile std::byte*>(record);
    for (std::size_t offset = 0; offset < size; offset += kLine) {
        static_cast<void>(at[offset]);
    }
}

} // namespace lastack
