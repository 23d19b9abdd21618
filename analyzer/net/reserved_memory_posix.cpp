#include "net/huge_pages.h"
#include "net/reserved_memory.h"

#include <sys/mman.h>
#include <sys/resource.h>

namespace lastack::detail {

namespace {

// Where the address space is limited, others need room as well.
bool isTooMuch(std::size_t size) {
    constexpr rlim_t kShare = 16;
    rlimit limit{};
    return getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY &&
           size > limit.rlim_cur / kShare;
}

} // namespace

// Without access nothing is promised, so that it counts for no limit of memory.
std::byte* reserveAddresses(std::size_t size) {
    return isTooMuch(size) ? nullptr : mapAligned(size, PROT_NONE);
}

bool makeUsable(std::byte* at, std::size_t size) {
    return mprotect(at, size, PROT_READ | PROT_WRITE) == 0;
}

void fillAhead([[maybe_unused]] std::byte* at, [[maybe_unused]] std::size_t size) {
#ifdef MADV_POPULATE_WRITE // Linux 5.14
    madvise(at, size, MADV_POPULATE_WRITE);
#endif
}

void releaseAddresses(std::byte* at, std::size_t size) {
    munmap(at, size);
}

} // namespace lastack::detail
