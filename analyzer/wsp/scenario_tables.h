// ScenarioTables: Microsoft's tables of a shutdown as partial orders, node by node.
// Sources: "Connection Shutdown" and "Graceful Shutdown, Linger Options, and Socket Closure in the
// SPI" (win32 documentation); the emulated forms are what is left of the former over TCP.
#pragma once

#include "verdict/verdict.h"
#include "wsp/calls.h"
#include "wsp/mapping.h"
#include "wsp/partial_order.h"

#include <span>
#include <string_view>
#include <utility>

namespace lastack {

// What a table says of one node.
struct ScenarioNode {
    std::string_view name; // "5'", or "5s" where a step of the table has two halves
    Step step{};
    bool byInitiator = false; // in the client's column
};

struct ScenarioTable {
    std::string_view name;
    std::span<const ScenarioNode> nodes;
    std::span<const std::pair<std::uint8_t, std::uint8_t>> edges; // indexes into nodes
};

const ScenarioTable& disconnectDataTable(); // eight steps and (5')
const ScenarioTable& gracefulTable();       // six steps, (4') and (5')
const ScenarioTable& endOfStreamTable();    // the eight steps over TCP, variant E
const ScenarioTable& messageTable();        // variant M

PartialOrder orderOf(const ScenarioTable& table);

} // namespace lastack
