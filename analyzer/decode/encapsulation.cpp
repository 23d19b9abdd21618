#include "decode/encapsulation.h"

#include <fmt/format.h>

namespace lastack {

namespace {

constexpr EncapsulationId kOverflow{EncapsulationTable::kMaxStacks + 1};

std::string describeLayer(const EncapsulationLayer& layer) {
    switch (layer.kind) {
    case EncapsulationLayer::Kind::Vlan:
        return fmt::format("vlan:{}", layer.value);
    case EncapsulationLayer::Kind::QinQ:
        return fmt::format("qinq:{}", layer.value);
    }
    return "unknown";
}

} // namespace

EncapsulationTable::EncapsulationTable() {
    const auto plain = ids_.emplace(std::vector<EncapsulationLayer>{}, EncapsulationId{0}).first;
    stacks_.push_back(&plain->first);
}

EncapsulationId EncapsulationTable::intern(const std::vector<EncapsulationLayer>& stack) {
    const auto known = ids_.find(stack);
    if (known != ids_.end()) {
        return known->second;
    }
    if (stacks_.size() > kMaxStacks) {
        return kOverflow;
    }
    const EncapsulationId id{static_cast<std::uint16_t>(stacks_.size())};
    stacks_.push_back(&ids_.emplace(stack, id).first->first);
    return id;
}

std::vector<std::string> EncapsulationTable::describe(EncapsulationId id) const {
    if (id == kOverflow) {
        return {"one of too many encapsulations"};
    }
    std::vector<std::string> names;
    const auto index = static_cast<std::size_t>(id);
    if (index < stacks_.size()) {
        for (const EncapsulationLayer& layer : *stacks_[index]) {
            names.push_back(describeLayer(layer));
        }
    }
    return names;
}

} // namespace lastack
