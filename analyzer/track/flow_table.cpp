#include "track/flow_table.h"

#include <cstring>
#include <span>

namespace lastack {

namespace {

AddressPairIndex addressPairOf(const Flow& flow) {
    return AddressPairIndex{flow.addresses[0]};
}

constexpr std::size_t kFirstSlots = 1U << 15;

} // namespace

FlowTable::FlowTable(std::uint64_t seed)
    : seed_(seed), slots_(kFirstSlots), mask_(kFirstSlots - 1) {}

bool FlowTable::hasEndpoints(FlowIndex index, const FlowKey& key) const {
    const Flow& flow = (*this)[index];
    if (flow.ports[0] != key.lowPort || flow.ports[1] != key.highPort ||
        flow.has(Flow::kV6) != key.isV6) {
        return false;
    }
    if (!key.isV6) {
        return loadLittle64(std::as_bytes(std::span(flow.addresses)).data()) == key.addressesV4;
    }
    const auto& stored = addressesV6_[addressPairOf(flow)];
    return std::memcmp(stored[0].data(), key.low, 16) == 0 &&
           std::memcmp(stored[1].data(), key.high, 16) == 0;
}

FlowIndex FlowTable::find(const FlowKey& key, FlowIndex candidate) const {
    if (candidate != FlowIndex::None && (*this)[candidate].has(Flow::kInUse) &&
        matches(candidate, key)) {
        return candidate;
    }
    for (std::size_t at = home(key.hash);; at = (at + 1) & mask_) {
        const std::uint64_t slot = slots_[at];
        if (slot == 0) {
            return FlowIndex::None;
        }
        if (hashIn(slot) == key.hash && matches(indexIn(slot), key)) {
            return indexIn(slot);
        }
    }
}

FlowIndex FlowTable::insert(const FlowKey& key) {
    if ((size_ + 1) * 2 > slots_.size()) {
        grow();
    }
    const FlowIndex index = takeRecord();
    storeKey(index, key);
    placeInSlots(key.hash, index);
    ++size_;
    return index;
}

FlowIndex FlowTable::takeRecord() {
    if (!free_.empty()) {
        const FlowIndex index = free_.back();
        free_.pop_back();
        return index;
    }
    if (used_ == chunks_.size() * kChunkSize) {
        chunks_.emplace_back(kChunkSize);
    }
    return FlowIndex{static_cast<std::uint32_t>(used_++)};
}

void FlowTable::storeKey(FlowIndex index, const FlowKey& key) {
    Flow& flow = (*this)[index];
    flow = Flow{};
    flow.ports = {key.lowPort, key.highPort};
    flow.setTunnels(key.tunnels);
    flow.setEvidence(EvidenceIndex::None);
    flow.set(Flow::kInUse);
    if (!key.isV6) {
        flow.addresses = {loadLittle32(key.low), loadLittle32(key.high)};
        return;
    }
    flow.set(Flow::kV6);
    flow.addresses[0] = static_cast<std::uint32_t>(addressesV6_.take());
    auto& stored = addressesV6_[addressPairOf(flow)];
    std::memcpy(stored[0].data(), key.low, 16);
    std::memcpy(stored[1].data(), key.high, 16);
}

void FlowTable::placeInSlots(std::uint32_t hash, FlowIndex index) {
    std::size_t at = home(hash);
    while (slots_[at] != 0) {
        at = (at + 1) & mask_;
    }
    slots_[at] = slotOf(hash, index);
}

void FlowTable::grow() {
    HugeArray<std::uint64_t> old = std::move(slots_);
    slots_ = HugeArray<std::uint64_t>(old.size() * 2);
    mask_ = slots_.size() - 1;
    for (std::size_t at = 0; at < old.size(); ++at) {
        if (old[at] != 0) {
            placeInSlots(hashIn(old[at]), indexIn(old[at]));
        }
    }
}

std::uint32_t FlowTable::hashOf(FlowIndex index) const {
    const Flow& flow = (*this)[index];
    if (flow.has(Flow::kV6)) {
        const auto& stored = addressesV6_[addressPairOf(flow)];
        return detail::flowHash(
            stored[0].data(), stored[1].data(), flow.ports[0], flow.ports[1], true, seed_
        );
    }
    const auto addresses = std::as_bytes(std::span(flow.addresses));
    return detail::flowHash(
        addresses.data(), addresses.data() + 4, flow.ports[0], flow.ports[1], false, seed_
    );
}

void FlowTable::erase(FlowIndex index) {
    const std::uint32_t hash = hashOf(index);
    std::size_t hole = home(hash);
    while (slots_[hole] != slotOf(hash, index)) {
        hole = (hole + 1) & mask_;
    }
    // Move later entries of the run into the hole unless that would put them before their home
    // slot.
    for (std::size_t at = (hole + 1) & mask_; slots_[at] != 0; at = (at + 1) & mask_) {
        const std::size_t wanted = home(hashIn(slots_[at]));
        if (((at - wanted) & mask_) >= ((at - hole) & mask_)) {
            slots_[hole] = slots_[at];
            hole = at;
        }
    }
    slots_[hole] = 0;
    Flow& flow = (*this)[index];
    if (flow.has(Flow::kV6)) {
        addressesV6_.giveBack(addressPairOf(flow));
    }
    flow.flags = 0;
    free_.push_back(index);
    --size_;
}

Endpoint FlowTable::endpoint(FlowIndex index, Direction direction) const {
    const Flow& flow = (*this)[index];
    if (flow.has(Flow::kV6)) {
        const auto& stored = addressesV6_[addressPairOf(flow)];
        return {IpAddress::v6(stored[direction].data()), flow.ports[direction]};
    }
    std::array<std::byte, 4> bytes;
    std::memcpy(bytes.data(), &flow.addresses[direction], bytes.size());
    return {IpAddress::v4(bytes.data()), flow.ports[direction]};
}

void FlowTable::prefetchSlot(const FlowKey& key) const {
    __builtin_prefetch(&slots_[home(key.hash)]);
}

void FlowTable::prefetch(FlowIndex index) const {
    const auto* flow = reinterpret_cast<const std::byte*>(&(*this)[index]);
    __builtin_prefetch(flow, 1);
    __builtin_prefetch(flow + 64, 1);
}

FlowIndex FlowTable::prefetchFlow(const FlowKey& key) const {
    std::size_t at = home(key.hash);
    for (std::uint64_t slot = slots_[at]; slot != 0; slot = slots_[at = (at + 1) & mask_]) {
        if (hashIn(slot) == key.hash) {
            prefetch(indexIn(slot));
            return indexIn(slot);
        }
    }
    return FlowIndex::None;
}

} // namespace lastack
