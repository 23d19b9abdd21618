#include "decode/encapsulation.h"

#include <fmt/format.h>

#include <string_view>

namespace lastack {

namespace {

constexpr EncapsulationId kOverflow{EncapsulationTable::kMaxStacks + 1};

struct LayerName {
    std::string_view name;
    bool hasValue;
};

LayerName nameOf(EncapsulationLayer::Kind kind) {
    using Kind = EncapsulationLayer::Kind;
    switch (kind) {
    case Kind::Vlan:
        return {"vlan", true};
    case Kind::QinQ:
        return {"qinq", true};
    case Kind::Pbb:
        return {"pbb", true};
    case Kind::MacSec:
        return {"macsec", false};
    case Kind::Mpls:
        return {"mpls", true};
    case Kind::PseudoWire:
        return {"pseudowire", false};
    case Kind::Pppoe:
        return {"pppoe", false};
    case Kind::IpInIp:
        return {"ipip", false};
    case Kind::SixInFour:
        return {"6in4", false};
    case Kind::FourInSix:
        return {"4in6", false};
    case Kind::SixInSix:
        return {"6in6", false};
    case Kind::EtherIp:
        return {"etherip", false};
    case Kind::Gre:
        return {"gre", false};
    case Kind::GreWithKey:
        return {"gre", true};
    case Kind::Pptp:
        return {"pptp", true};
    case Kind::Erspan:
        return {"erspan", false};
    case Kind::ErspanSession:
        return {"erspan", true};
    case Kind::Wccp:
        return {"wccp", false};
    case Kind::Vxlan:
        return {"vxlan", true};
    case Kind::Geneve:
        return {"geneve", true};
    case Kind::GtpU:
        return {"gtpu", true};
    case Kind::MplsInUdp:
        return {"mpls-udp", false};
    case Kind::L2tp:
        return {"l2tp", true};
    }
    return {"unknown", false};
}

std::string describeLayer(const EncapsulationLayer& layer) {
    const auto [name, hasValue] = nameOf(layer.kind);
    return hasValue ? fmt::format("{}:{}", name, layer.value) : std::string(name);
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
