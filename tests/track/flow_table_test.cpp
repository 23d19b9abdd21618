// The table of live connections finds what was put into it, however often it grew.
#include "tests/support/catch.h"
#include "track/flow_table.h"

#include <array>
#include <cstring>
#include <deque>
#include <vector>

using namespace lastack;

namespace {

constexpr std::uint64_t kSeed = 7;

// Owns the addresses that its keys look at.
class Keys {
public:
    FlowKey make(std::uint32_t number, bool isV6) {
        auto& [low, high] = addresses_.emplace_back();
        std::memcpy(low.data(), &number, sizeof number);
        high.fill(std::byte{0xFF});
        FlowKey key{};
        key.low = low.data();
        key.high = high.data();
        key.ports = {static_cast<std::uint16_t>(number), 443};
        key.isV6 = isV6;
        key.addressesV4 = detail::pairV4(loadLittle32(low.data()), loadLittle32(high.data()));
        key.hash = isV6 ? detail::flowHashV6(key.low, key.high, key.ports, kSeed)
                        : detail::flowHash(key.addressesV4, key.ports, kSeed);
        return key;
    }

    // The same, as if its addresses had been chosen to meet another's hash.
    FlowKey makeWithHash(std::uint32_t number, std::uint32_t hash) {
        FlowKey key = make(number, false);
        key.hash = hash;
        return key;
    }

private:
    std::deque<std::array<std::array<std::byte, 16>, 2>> addresses_;
};

} // namespace

TEST_CASE("a table that grew finds every connection it holds and no other", "[track]") {
    Keys keys;
    FlowTable table(kSeed);
    std::vector<std::pair<FlowKey, FlowIndex>> held;
    std::size_t erased = 0;
    for (std::uint32_t number = 0; number < 300'000; ++number) {
        const FlowKey key = keys.make(number, number % 5 == 0);
        held.emplace_back(key, number % 3 == 0 ? table.insert(key) : table.insertLoneSyn(key));
        if (number % 4 == 3) {
            table.erase(held[number / 2].second);
            held[number / 2].second = FlowIndex::None;
            ++erased;
        }
    }
    CHECK(table.size() == held.size() - erased);
    std::size_t wrong = 0;
    for (const auto& [key, index] : held) {
        wrong += table.find(key) == index ? 0U : 1U;
    }
    CHECK(wrong == 0);
}

TEST_CASE("runs of slots survive growth, even around the end of the table", "[track]") {
    constexpr std::uint32_t kFirstSlots = 1U << 15;
    constexpr std::uint32_t kGrowsAt = kFirstSlots / 2;
    Keys keys;
    FlowTable table(kSeed);
    std::vector<std::pair<FlowKey, FlowIndex>> held;
    for (std::uint32_t number = 0; number <= kGrowsAt + 10; ++number) {
        // Homes before the end and at the start, and after growth in four quarters.
        const std::uint32_t home = (kFirstSlots - 4'000 + number * 37 % 6'000) % kFirstSlots;
        const std::uint32_t quarter = number / 7 % 4;
        const FlowKey key = keys.makeWithHash(number, home + quarter * kFirstSlots);
        held.emplace_back(key, table.insert(key));
    }
    std::size_t wrong = 0;
    for (const auto& [key, index] : held) {
        wrong += table.find(key) == index ? 0U : 1U;
    }
    CHECK(wrong == 0);
}
