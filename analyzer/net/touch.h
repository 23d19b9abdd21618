// touch(): brings a record into the cache by reading a byte of each of its lines. For what is read
// right after it: unlike a prefetch it is never dropped when many are under way, but what comes
// behind it waits.
#pragma once

#include "net/prefetch.h"

#include <cstddef>

namespace lastack {

inline void touch(const void* record, std::size_t size = 1) {
    const auto* at = static_cast<const volatile std::byte*>(record);
    for (std::size_t offset = 0; offset < size; offset += kCacheLine) {
        static_cast<void>(at[offset]);
    }
}

} // namespace lastack
