#include "track/flow_table.h"

#include "net/bytes.h"
#include "net/prefetch.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lastack {

namespace {

AddressPairIndex addressPairOf(const FlowHead& head) {
    return AddressPairIndex{head.addresses[0]};
}

constexpr std::size_t kFirstSlots = 1U << 15;

} // namespace

FlowTable::FlowTable(std::uint64_t seed)
    : seed_(seed), slots_(kFirstSlots), mask_(kFirstSlots - 1) {}

bool FlowTable::hasAddressesV6(const FlowHead& head, const FlowKey& key) const {
    const auto& stored = addressesV6_[addressPairOf(head)];
    return equal16(stored[0].data(), key.low) && equal16(stored[1].data(), key.high);
}

FlowIndex FlowTable::findInSlots(const FlowKey& key) const {
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

std::size_t FlowTable::capacity() const {
    return std::min({flows_.capacity(), loneSyns_.capacity(), addressesV6_.capacity()});
}

FlowIndex FlowTable::insert(const FlowKey& key) {
    makeRoom();
    const FlowIndex index = flows_.take();
    Flow& flow = (*this)[index];
    flow = Flow{};
    flow.setTunnels(key.tunnels);
    flow.setEvidence(EvidenceIndex::None);
    place(key, index);
    return index;
}

FlowIndex FlowTable::insertLoneSyn(const FlowKey& key) {
    makeRoom();
    const FlowIndex index = loneSynAt(static_cast<std::size_t>(loneSyns_.take()));
    loneSyn(index) = LoneSyn{};
    place(key, index);
    return index;
}

FlowIndex FlowTable::replaceLoneSyn(FlowIndex index, std::uint32_t hash) {
    LoneSyn& lone = loneSyn(index);
    const FlowIndex fresh = flows_.take();
    Flow& flow = (*this)[fresh];
    flow = Flow{};
    flow.addresses = lone.addresses;
    flow.ports = lone.ports;
    flow.flags = lone.flags & (FlowHead::kV6 | FlowHead::kInUse);
    flow.setEvidence(EvidenceIndex::None);
    slots_[slotAt(hash, index)] = slotOf(hash, fresh);
    lone.clear(FlowHead::kInUse);
    loneSyns_.giveBack(poolIndexOf(index));
    return fresh;
}

void FlowTable::makeRoom() {
    if ((size_ + 1) * 2 > slots_.size()) {
        grow();
    }
}

void FlowTable::place(const FlowKey& key, FlowIndex index) {
    storeKey(head(index), key);
    placeInSlots(key.hash, index);
    ++size_;
}

void FlowTable::storeKey(FlowHead& head, const FlowKey& key) {
    head.ports = key.ports;
    head.set(FlowHead::kInUse);
    if (!key.isV6) {
        head.addresses = {
            static_cast<std::uint32_t>(key.addressesV4),
            static_cast<std::uint32_t>(key.addressesV4 >> 32)};
        return;
    }
    head.set(FlowHead::kV6);
    head.addresses[0] = static_cast<std::uint32_t>(addressesV6_.take());
    auto& stored = addressesV6_[addressPairOf(head)];
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

// In place, from behind an empty slot on: a home is where it was or in the new half, and an entry
// comes to lie no farther behind it than it did. So on its way stand only entries that have been
// placed already, and none of them is taken out again.
void FlowTable::grow() {
    const std::size_t before = slots_.size();
    slots_.grow(before * 2);
    mask_ = slots_.size() - 1;
    std::size_t empty = 0; // at most half of the slots are not
    while (slots_[empty] != 0) {
        ++empty;
    }
    for (std::size_t step = 1; step < before; ++step) {
        const std::uint64_t slot = std::exchange(slots_[(empty + step) & (before - 1)], 0);
        if (slot != 0) {
            placeInSlots(hashIn(slot), indexIn(slot));
        }
    }
}

std::uint32_t FlowTable::hashOf(FlowIndex index) const {
    const FlowHead& own = head(index);
    if (own.has(FlowHead::kV6)) {
        const auto& stored = addressesV6_[addressPairOf(own)];
        return detail::flowHashV6(stored[0].data(), stored[1].data(), own.ports, seed_);
    }
    return detail::flowHash(addressesV4(own), own.ports, seed_);
}

std::size_t FlowTable::slotAt(std::uint32_t hash, FlowIndex index) const {
    std::size_t at = home(hash);
    while (slots_[at] != slotOf(hash, index)) {
        at = (at + 1) & mask_;
    }
    return at;
}

void FlowTable::erase(FlowIndex index) {
    std::size_t hole = slotAt(hashOf(index), index);
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
    FlowHead& own = head(index);
    if (own.has(FlowHead::kV6)) {
        addressesV6_.giveBack(addressPairOf(own));
    }
    own.flags = 0;
    if (isFlow(index)) {
        flows_.giveBack(index);
    } else {
        loneSyns_.giveBack(poolIndexOf(index));
    }
    --size_;
}

Endpoint FlowTable::endpoint(FlowIndex index, Direction direction) const {
    const FlowHead& own = head(index);
    if (own.has(FlowHead::kV6)) {
        const auto& stored = addressesV6_[addressPairOf(own)];
        return {IpAddress::v6(stored[direction].data()), own.ports[direction]};
    }
    std::array<std::byte, 4> bytes;
    std::memcpy(bytes.data(), &own.addresses[direction], bytes.size());
    return {IpAddress::v4(bytes.data()), own.ports[direction]};
}

void FlowTable::prefetchSlot(const FlowKey& key) const {
    prefetchToRead(&slots_[home(key.hash)]);
}

void FlowTable::prefetch(FlowIndex index) const {
    const auto* record = reinterpret_cast<const std::byte*>(&head(index));
    prefetchToWrite(record);
    prefetchToWrite(record + (isFlow(index) ? kCacheLine : 0)); // a branch would be a guess
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
