// preferHugePages(): asks the system to back a big block of memory with huge pages, so that filling
// it costs a page fault, and using it a place in the translation buffer, per two megabytes instead
// of per four kilobytes. A wish: where the system has none, nothing changes.
// mapAligned(): a mapping that begins where a huge page may.
#pragma once

#include <cstddef>
#include <cstdint>

#if !defined(_WIN32)
#include <sys/mman.h>
#endif

namespace lastack {

inline constexpr std::size_t kHugePage = std::size_t{2} << 20;

inline void preferHugePages([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes) {
#if defined(__linux__)
    constexpr std::size_t kPage = 4096;
    if (bytes < kHugePage) {
        return;
    }
    const std::size_t into = reinterpret_cast<std::uintptr_t>(memory) % kPage;
    const std::size_t before = (kPage - into) % kPage;
    madvise(
        static_cast<std::byte*>(memory) + before, (bytes - before) / kPage * kPage, MADV_HUGEPAGE
    );
#endif
}

#if !defined(_WIN32)
// Fresh memory with the protection that mmap() takes; null when there is no room. mmap() gives no
// such alignment: more is mapped, and what sticks out is given back.
inline std::byte* mapAligned(std::size_t wanted, int protection) {
    constexpr std::size_t kPages = std::size_t{64} << 10; // whole ones, whatever their size
    const std::size_t bytes = (wanted + kPages - 1) / kPages * kPages;
    void* const mapped =
        mmap(nullptr, bytes + kHugePage, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED) {
        return nullptr;
    }
    auto* const start = static_cast<std::byte*>(mapped);
    const std::size_t before =
        (kHugePage - reinterpret_cast<std::uintptr_t>(start) % kHugePage) % kHugePage;
    if (before > 0) {
        munmap(start, before);
    }
    munmap(start + before + bytes, kHugePage - before);
    return start + before;
}
#endif

} // namespace lastack
