#include "wsp/scenario_tables.h"

namespace lastack {

namespace {

using Edge = std::pair<std::uint8_t, std::uint8_t>;

constexpr bool kInitiator = true;
constexpr bool kResponder = false;

// (5') must follow (5) and has no relation to (6), (7) and (8).
constexpr ScenarioNode kEight[] = {
    {"1", Step::S1, kInitiator},
    {"2", Step::S2, kResponder},
    {"3", Step::S3, kResponder},
    {"4", Step::S4, kResponder},
    {"5", Step::S5, kResponder},
    {"5'", Step::S5p, kResponder},
    {"6", Step::S6, kInitiator},
    {"7", Step::S7, kInitiator},
    {"8", Step::S8, kInitiator},
};
constexpr Edge kEightEdges[] = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {4, 6}, {6, 7}, {7, 8}};

// (4') and (5') have only local significance.
constexpr ScenarioNode kSix[] = {
    {"1", Step::S1, kInitiator},
    {"2", Step::S2, kResponder},
    {"3", Step::S3, kResponder},
    {"4", Step::S4, kResponder},
    {"4'", Step::S4p, kResponder},
    {"5'", Step::S5p, kInitiator},
    {"5", Step::S5, kInitiator},
    {"6", Step::S6, kInitiator},
};
constexpr Edge kSixEdges[] = {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {2, 5}, {3, 6}, {5, 6}, {6, 7}};

// In band the data comes before the notice: (3) before (2), (7) before (6).
constexpr ScenarioNode kEmulated[] = {
    {"1s", Step::S1, kInitiator},
    {"1f", Step::S1, kInitiator},
    {"3r", Step::S3, kResponder},
    {"2c", Step::S2, kResponder},
    {"4", Step::S4, kResponder},
    {"5s", Step::S5, kResponder},
    {"5f", Step::S5, kResponder},
    {"5'", Step::S5p, kResponder},
    {"7r", Step::S7, kInitiator},
    {"6c", Step::S6, kInitiator},
    {"8", Step::S8, kInitiator},
};
constexpr Edge kEndOfStreamEdges[] = {
    {0, 1},
    {0, 2},
    {2, 3},
    {1, 3},
    {3, 4},
    {4, 5},
    {5, 6},
    {6, 7},
    {5, 8},
    {8, 9},
    {6, 9},
    {9, 10}};
constexpr Edge kMessageEdges[] = {
    {0, 1},
    {0, 2},
    {2, 3},
    {1, 3},
    {2, 4},
    {3, 6},
    {4, 5},
    {5, 6},
    {6, 7},
    {5, 8},
    {8, 9},
    {6, 9},
    {9, 10}};

constexpr ScenarioTable kTables[] = {
    {"disconnect data", kEight, kEightEdges},
    {"graceful", kSix, kSixEdges},
    {"end of stream", kEmulated, kEndOfStreamEdges},
    {"message", kEmulated, kMessageEdges},
};

} // namespace

const ScenarioTable& disconnectDataTable() {
    return kTables[0];
}

const ScenarioTable& gracefulTable() {
    return kTables[1];
}

const ScenarioTable& endOfStreamTable() {
    return kTables[2];
}

const ScenarioTable& messageTable() {
    return kTables[3];
}

PartialOrder orderOf(const ScenarioTable& table) {
    PartialOrder order(table.nodes.size());
    for (const auto& [before, after] : table.edges) {
        order.addEdge(before, after);
    }
    return order;
}

} // namespace lastack
