#include "decode/header_stack.h"

#include <algorithm>

namespace lastack {

namespace {

// Neighboring VLAN ids get different entries; a clash only costs a search.
std::size_t mixed(std::span<const EncapsulationLayer> layers) {
    std::size_t mix = 0;
    for (const EncapsulationLayer& layer : layers) {
        mix = mix * 31 + layer.value + static_cast<std::size_t>(layer.kind);
    }
    return mix;
}

} // namespace

EncapsulationId EncapsulationMemo::idOf(const HeaderStack& stack, EncapsulationTable& table) {
    if (stack.empty()) {
        return EncapsulationId{0};
    }
    const auto layers = stack.layers();
    Entry& entry = entries_[mixed(layers) % kEntries];
    if (!std::ranges::equal(entry.stack.layers(), layers)) {
        entry = {.stack = stack, .id = table.intern({layers.begin(), layers.end()})};
    }
    return entry.id;
}

} // namespace lastack
