#include "tests/support/catch.h"
#include "wsp/partial_order.h"
#include "wsp/scenario_tables.h"

#include <set>
#include <vector>

namespace lastack {

namespace {

struct Expected {
    const ScenarioTable& table;
    std::size_t comparable;
    std::uint64_t extensions;
};

std::size_t at(const ScenarioTable& table, std::string_view name) {
    for (std::size_t node = 0; node < table.nodes.size(); ++node) {
        if (table.nodes[node].name == name) {
            return node;
        }
    }
    FAIL("no node " << name);
    return 0;
}

} // namespace

TEST_CASE("Microsoft's tables allow so many orders and no others", "[wsp]") {
    const Expected all[] = {
        {disconnectDataTable(), 33, 4},
        {gracefulTable(), 24, 7},
        {endOfStreamTable(), 50, 14},
        {messageTable(), 44, 78},
    };
    for (const Expected& expected : all) {
        INFO(expected.table.name);
        const PartialOrder order = orderOf(expected.table);
        CHECK(order.comparablePairs() == expected.comparable);
        CHECK(order.countExtensions() == expected.extensions);
    }
}

TEST_CASE("the server's close has no relation to what the client is told or does", "[wsp]") {
    const ScenarioTable& table = disconnectDataTable();
    const PartialOrder order = orderOf(table);
    for (const std::string_view later : {"6", "7", "8"}) {
        CHECK_FALSE(order.areComparable(at(table, "5'"), at(table, later)));
    }
    CHECK(order.isBefore(at(table, "5"), at(table, "5'")));
}

TEST_CASE("over TCP the same pairs and two more have no order", "[wsp]") {
    const ScenarioTable& table = endOfStreamTable();
    const PartialOrder order = orderOf(table);
    const std::pair<std::string_view, std::string_view> pairs[] = {
        {"1f", "3r"}, {"5f", "7r"}, {"5'", "7r"}, {"5'", "6c"}, {"5'", "8"}};
    for (const auto& [one, other] : pairs) {
        INFO(one << " and " << other);
        CHECK_FALSE(order.areComparable(at(table, one), at(table, other)));
    }
}

TEST_CASE("every extension keeps the order and all are different", "[wsp]") {
    const PartialOrder order = orderOf(gracefulTable());
    std::set<std::vector<std::size_t>> seen;
    order.forEachExtension([&](std::span<const std::size_t> nodes) {
        seen.emplace(nodes.begin(), nodes.end());
        for (std::size_t early = 0; early < nodes.size(); ++early) {
            for (std::size_t late = early + 1; late < nodes.size(); ++late) {
                CHECK_FALSE(order.isBefore(nodes[late], nodes[early]));
            }
        }
    });
    CHECK(seen.size() == 7);
}

TEST_CASE("an edge against the order is refused and changes nothing", "[wsp]") {
    PartialOrder order(3);
    CHECK(order.addEdge(0, 1));
    CHECK(order.addEdge(1, 2));
    CHECK_FALSE(order.addEdge(2, 0));
    CHECK_FALSE(order.addEdge(1, 1));
    CHECK_FALSE(order.addEdge(0, 7));
    CHECK(order.comparablePairs() == 3);
    CHECK(order.isCover(0, 1));
    CHECK_FALSE(order.isCover(0, 2));
}

} // namespace lastack
