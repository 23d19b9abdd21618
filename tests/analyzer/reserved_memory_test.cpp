#include "net/reserved_memory.h"
#include "tests/support/catch.h"
#include "track/dense_pool.h"

#include <algorithm>
#include <array>
#include <new>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace lastack;

namespace {

enum class Index : std::uint32_t {};
using Record = std::array<std::uint64_t, 100>;
using Pool = DensePool<Record, Index>;

constexpr std::size_t kMegabyte = std::size_t{1} << 20;

#ifdef MADV_POPULATE_WRITE
const auto kPage = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));

// Whether the system knows how to; an older one refuses.
bool fillsAhead() {
    void* const page =
        mmap(nullptr, kPage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(page != MAP_FAILED);
    const bool does = madvise(page, kPage, MADV_POPULATE_WRITE) == 0;
    munmap(page, kPage);
    return does;
}

std::size_t pagesIn(std::byte* at, std::size_t size) {
    std::vector<unsigned char> isIn(size / kPage);
    REQUIRE(mincore(at, size, isIn.data()) == 0);
    return static_cast<std::size_t>(std::count_if(isIn.begin(), isIn.end(), [](unsigned char page) {
        return (page & 1) != 0;
    }));
}
#endif

} // namespace

TEST_CASE("reserved memory is zero, and stays where it is as it grows", "[memory]") {
    const PageSize pages = GENERATE(PageSize::Small, PageSize::Huge);
    ReservedMemory memory(64 * kMegabyte, pages);
    REQUIRE(memory.reserved() >= 64 * kMegabyte);
    memory.extendTo(1);
    std::byte* const first = memory.data();
    first[0] = std::byte{7};
    memory.extendTo(64 * kMegabyte);
    CHECK(memory.data() == first);
    CHECK(first[0] == std::byte{7});
    CHECK(std::all_of(first + 1, first + 64 * kMegabyte, [](std::byte b) {
        return b == std::byte{0};
    }));
    CHECK_THROWS_AS(memory.extendTo(memory.reserved() + 1), std::bad_alloc);
}

#ifdef MADV_POPULATE_WRITE
TEST_CASE("reserved memory is there before it is touched, but for its beginning", "[memory]") {
    if (!fillsAhead()) {
        return;
    }
    const PageSize pages = GENERATE(PageSize::Small, PageSize::Huge);
    ReservedMemory memory(64 * kMegabyte, pages);
    memory.extendTo(1);
    CHECK(pagesIn(memory.data(), 2 * kMegabyte) == 0);
    memory.extendTo(2 * kMegabyte + 1);
    CHECK(pagesIn(memory.data(), 2 * kMegabyte) == 0);
    CHECK(pagesIn(memory.data() + 2 * kMegabyte, 2 * kMegabyte) == 2 * kMegabyte / kPage);
}
#endif

TEST_CASE("the records of a pool do not move, and are used again", "[memory]") {
    Pool pool;
    const Index first = pool.take();
    const Record* const place = &pool[first];
    for (std::size_t count = 1; count < 10'000; ++count) {
        pool[pool.take()].fill(count);
    }
    CHECK(&pool[first] == place);
    CHECK(*place == Record{});
    CHECK(pool.limit() == 10'000);
    pool.giveBack(first);
    CHECK(pool.size() == 9'999);
    CHECK(pool.take() == first);
}

#ifdef __linux__
TEST_CASE("a pool is content with less where the address space is limited", "[memory]") {
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_AS, &before) == 0);
    rlimit limited = before;
    limited.rlim_cur = 4096 * kMegabyte;
    REQUIRE(setrlimit(RLIMIT_AS, &limited) == 0);
    {
        Pool pool;
        CHECK(pool.capacity() < Pool::kMost);
        CHECK(pool.capacity() > 100'000);
        pool[pool.take()].fill(1);
    }
    REQUIRE(setrlimit(RLIMIT_AS, &before) == 0);
}
#endif
