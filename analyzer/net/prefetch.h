// Asks for a cache line before it is needed. A wish: where a compiler has no word for it, nothing
// changes.
#pragma once

#include <cstddef>

#ifdef _MSC_VER
#include <intrin.h>
#endif

namespace lastack {

inline constexpr std::size_t kCacheLine = 64; // bytes, on nearly all of today's processors

inline void prefetchToRead([[maybe_unused]] const void* address) {
#if defined(__GNUC__)
    __builtin_prefetch(address);
#elif defined(_MSC_VER) && defined(_M_X64)
    _mm_prefetch(static_cast<const char*>(address), _MM_HINT_T0);
#endif
}

inline void prefetchToWrite([[maybe_unused]] const void* address) {
#if defined(__GNUC__)
    __builtin_prefetch(address, 1);
#else
    prefetchToRead(address);
#endif
}

// The same for every line of a record.
inline void prefetchToWrite(const void* record, std::size_t size) {
    const auto* const first = static_cast<const std::byte*>(record);
    for (std::size_t offset = 0; offset < size; offset += kCacheLine) {
        prefetchToWrite(first + offset);
    }
}

} // namespace lastack
