// EncapsulationNames: how the headers around the stored connections are called, by the ids of the
// decoder's EncapsulationTable, which goes on growing on its own thread. A value, bounded as that
// table is.
#pragma once

#include "decode/encapsulation.h"

#include <string>
#include <utility>
#include <vector>

namespace lastack {

class EncapsulationNames {
public:
    // Call for every id that a stored connection has.
    void learn(EncapsulationId id, const EncapsulationTable& table) {
        const auto at = static_cast<std::size_t>(id);
        while (names_.size() <= at) {
            names_.push_back(table.describe(static_cast<EncapsulationId>(names_.size())));
        }
    }

    // Outermost first: "vlan:10", "gre"; none for id 0.
    const std::vector<std::string>& describe(EncapsulationId id) const {
        static const std::vector<std::string> kNone;
        const auto at = static_cast<std::size_t>(id);
        return at < names_.size() ? names_[at] : kNone;
    }

private:
    std::vector<std::vector<std::string>> names_;
};

} // namespace lastack
