#include "net/reserved_memory.h"
#include "tests/support/catch.h"
#include "track/dense_pool.h"

#include <algorithm>
#include <array>
#include <new>

#ifdef __linux__
#include <sys/resource.h>
#endif

using namespace lastack;

namespace {

enum class Index : std::uint32_t {};
using Record = std::array<std::uint64_t, 100>;
using Pool = DensePool<Record, Index>;

constexpr std::size_t kMegabyte = std::size_t{1} << 20;

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
