// Keys that meet in one place of a table: still each finds its own, and another seed scatters them.
#include "net/key_hash.h"
#include "tests/support/catch.h"
#include "transports/exchange_table.h"

#include <set>
#include <vector>

namespace lastack::test {

namespace {

constexpr std::size_t kPlaces = std::size_t{1} << 12;

std::size_t placeOf(std::uint64_t number, std::uint64_t seed) {
    return KeyHash(seed).add(number).value() % kPlaces;
}

// Numbers that all have the same place.
std::vector<std::uint64_t> colliding(std::uint64_t seed, std::size_t count) {
    std::vector<std::uint64_t> numbers;
    for (std::uint64_t number = 0; numbers.size() < count; ++number) {
        if (placeOf(number, seed) == 0) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

// What an attacker who knew the seed could do: all have one hash.
struct CollidingKey {
    std::uint32_t number = 0;

    bool operator==(const CollidingKey&) const = default;

    void addTo(KeyHash& hash) const { hash.add(std::uint64_t{7}); }
};

struct NoState {};

class CountingDesk : public ExchangeDesk {
public:
    ConnectionId nextId(const TransportPacket&) override { return ConnectionId{++opened}; }

    void finished(Connection& connection) override { finishedIds.push_back(connection.id); }

    std::uint64_t opened = 0;
    std::vector<ConnectionId> finishedIds;
};

} // namespace

TEST_CASE("keys that collide under one seed are scattered under another", "[transports][hash]") {
    const auto numbers = colliding(1, 64);
    std::set<std::size_t> places;
    for (const std::uint64_t number : numbers) {
        places.insert(placeOf(number, 2));
    }
    CHECK(places.size() > numbers.size() / 2);
}

TEST_CASE("two runs have different seeds, and none is zero", "[transports][hash]") {
    const std::uint64_t first = randomSeed();
    CHECK(first != 0);
    CHECK(randomSeed() != first);
}

TEST_CASE("where one field ends and the next begins counts", "[transports][hash]") {
    const std::vector<std::uint8_t> octets{1, 2, 3, 4};
    const std::span all(octets);
    const auto hashOf = [&](std::size_t first) {
        return KeyHash(1).add(all.first(first)).add(all.subspan(first)).value();
    };
    CHECK(hashOf(1) != hashOf(2));
    CHECK(KeyHash(1).add(all.first(3)).value() != KeyHash(1).add(all).value());
}

TEST_CASE("connections whose keys all collide are found and handed over", "[transports][hash]") {
    constexpr std::uint32_t kMany = 500;
    CountingDesk desk;
    ExchangeTable<CollidingKey, NoState> table(Transport::Sctp, desk);
    TransportPacket packet;
    for (std::uint32_t number = 0; number < kMany; ++number) {
        packet.frame = FrameNumber{number + 1};
        table.open(packet, {number});
    }
    for (std::uint32_t number = 0; number < kMany; ++number) {
        const auto* const live = table.find({number});
        REQUIRE(live != nullptr);
        CHECK(live->exchange.connection().id == ConnectionId{number + 1});
    }
    CHECK(table.find({kMany}) == nullptr);
    table.finish({});
    REQUIRE(desk.finishedIds.size() == kMany);
    CHECK(std::is_sorted(desk.finishedIds.begin(), desk.finishedIds.end()));
}

} // namespace lastack::test
