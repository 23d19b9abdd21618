#include "decode/encapsulation.h"
#include "decode/header_stack.h"
#include "tests/support/catch.h"

namespace lastack {

namespace {

using Kind = EncapsulationLayer::Kind;

HeaderStack stackOf(std::initializer_list<EncapsulationLayer> layers) {
    HeaderStack stack;
    for (const EncapsulationLayer& layer : layers) {
        stack.push(layer);
    }
    return stack;
}

} // namespace

TEST_CASE("the empty stack is plain", "[encapsulation]") {
    EncapsulationTable table;
    CHECK(table.intern({}) == EncapsulationId{0});
    CHECK(table.describe(EncapsulationId{0}).empty());
}

TEST_CASE("equal stacks share an id, different ones do not", "[encapsulation]") {
    EncapsulationTable table;
    const auto ten = table.intern({{Kind::Vlan, 10}});
    const auto both = table.intern({{Kind::QinQ, 100}, {Kind::Vlan, 10}});
    CHECK(table.intern({{Kind::Vlan, 10}}) == ten);
    CHECK(table.intern({{Kind::QinQ, 10}}) != ten);
    CHECK(table.intern({{Kind::Vlan, 10}, {Kind::QinQ, 100}}) != both);
    CHECK(table.describe(both) == std::vector<std::string>{"qinq:100", "vlan:10"});
}

TEST_CASE("ids never given out describe nothing", "[encapsulation]") {
    const EncapsulationTable table;
    CHECK(table.describe(EncapsulationId{1}).empty());
    CHECK(table.describe(EncapsulationId{0xFFFF}).empty());
}

TEST_CASE("too many stacks share one id that says so", "[encapsulation]") {
    EncapsulationTable table;
    for (std::uint32_t id = 1; id <= EncapsulationTable::kMaxStacks; ++id) {
        const auto interned = table.intern({{Kind::Vlan, id}});
        CHECK(static_cast<std::uint32_t>(interned) == id);
    }
    const auto over = table.intern({{Kind::QinQ, 1}});
    CHECK(table.intern({{Kind::QinQ, 2}}) == over);
    CHECK(table.intern({{Kind::Vlan, 4000}}) != over);
    CHECK(table.describe(over) == std::vector<std::string>{"one of too many encapsulations"});
}

TEST_CASE("the memo gives the ids of the table, clashes included", "[encapsulation]") {
    EncapsulationTable table;
    EncapsulationMemo memo;
    CHECK(memo.idOf({}, table) == EncapsulationId{0});
    for (int round = 0; round < 2; ++round) {
        for (std::uint32_t id = 1; id <= 300; ++id) {
            const auto vlan = memo.idOf(stackOf({{Kind::Vlan, id}}), table);
            const auto nested = memo.idOf(stackOf({{Kind::QinQ, id}, {Kind::Vlan, 7}}), table);
            CHECK(vlan == table.intern({{Kind::Vlan, id}}));
            CHECK(nested == table.intern({{Kind::QinQ, id}, {Kind::Vlan, 7}}));
        }
    }
    CHECK(memo.idOf({}, table) == EncapsulationId{0});
}

} // namespace lastack
