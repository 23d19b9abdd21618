#include "net/reserved_memory.h"

#include <windows.h>

namespace lastack::detail {

std::byte* reserveAddresses(std::size_t size) {
    return static_cast<std::byte*>(VirtualAlloc(nullptr, size, MEM_RESERVE, PAGE_NOACCESS));
}

bool makeUsable(std::byte* at, std::size_t size) {
    return VirtualAlloc(at, size, MEM_COMMIT, PAGE_READWRITE) != nullptr;
}

void fillAhead(std::byte* /*at*/, std::size_t /*size*/) {}

void releaseAddresses(std::byte* at, std::size_t /*size*/) {
    VirtualFree(at, 0, MEM_RELEASE);
}

} // namespace lastack::detail
