// EncapsulationTable: the stacks of headers seen between the link layer and IP ("vlan:10", "gre",
// …), interned as small ids. Bounded: when kMaxStacks different stacks have been seen, further ones
// share one id that says so.
#pragma once

#include "net/ids.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lastack {

// One header of the stack. The value is a VLAN id, a key, … by kind.
struct EncapsulationLayer {
    enum class Kind : std::uint8_t { Vlan, QinQ };

    Kind kind{};
    std::uint32_t value = 0;

    auto operator<=>(const EncapsulationLayer&) const = default;
};

class EncapsulationTable {
public:
    static constexpr std::size_t kMaxStacks = 4096;

    EncapsulationTable();
    EncapsulationTable(EncapsulationTable&&) =
        default; // copies would point into the original's map
    EncapsulationTable& operator=(EncapsulationTable&&) = default;

    // The id of a stack, outermost header first. An empty stack has id 0.
    EncapsulationId intern(const std::vector<EncapsulationLayer>& stack);

    // "vlan:10", "qinq:100", … outermost first; empty for id 0.
    std::vector<std::string> describe(EncapsulationId id) const;

private:
    std::map<std::vector<EncapsulationLayer>, EncapsulationId> ids_;
    std::vector<const std::vector<EncapsulationLayer>*> stacks_;
};

} // namespace lastack
