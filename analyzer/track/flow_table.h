// FlowTable: finds the live Flow of a 4-tuple and the tunnels around it, or the LoneSyn that stands
// for one. 8-byte slots (hash, index) with linear probing, at most half full, over dense records
// that never move; the full key is always compared, IPv6 addresses live in a pool of their
// own. Erasing shifts back, so there are no tombstones. Not thread-safe; owned by the tracker.
#pragma once

#include "net/address.h"
#include "net/huge_array.h"
#include "net/prefetch.h"
#include "net/touch.h"
#include "track/dense_pool.h"
#include "track/flow.h"
#include "track/flow_key.h"
#include "track/lone_syn.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace lastack {

// The addresses of live IPv6 connections, low and high, 16 bytes each, in network order: a Flow has
// no room for them, so that a capture with little IPv6 pays little for it.
enum class AddressPairIndex : std::uint32_t {};
using AddressPoolV6 = DensePool<std::array<std::array<std::byte, 16>, 2>, AddressPairIndex>;

// Of a LoneSyn, within its pool.
enum class LoneSynIndex : std::uint32_t {};

enum class Search : std::uint8_t { GoOn, Stop };

class FlowTable {
public:
    // The seed with which its keys are hashed.
    explicit FlowTable(std::uint64_t seed);

    // The flow of this key, or None. The candidate, often from prefetchFlow(), is looked at first;
    // it may be stale or None.
    FlowIndex find(const FlowKey& key, FlowIndex candidate = FlowIndex::None) const {
        const bool isIt =
            candidate != FlowIndex::None && isInUse(candidate) && matches(candidate, key);
        return isIt ? candidate : findInSlots(key);
    }

    // Calls see(index) for every flow of the 4-tuple, whatever its tunnels, until that says to stop
    // or there is none left; returns the one it stopped at, or None.
    template <typename See>
    FlowIndex findAmongTunnels(const FlowKey& key, See see) const {
        std::size_t at = home(key.hash);
        for (std::uint64_t slot = slots_[at]; slot != 0; slot = slots_[at = (at + 1) & mask_]) {
            if (hashIn(slot) == key.hash && hasEndpoints(indexIn(slot), key) &&
                see(indexIn(slot)) == Search::Stop) {
                return indexIn(slot);
            }
        }
        return FlowIndex::None;
    }

    // A zeroed record for this key, which must not be present.
    FlowIndex insert(const FlowKey& key);

    // The same, for a key without tunnels.
    FlowIndex insertLoneSyn(const FlowKey& key);

    // Puts a zeroed Flow with the same key in its place.
    FlowIndex replaceLoneSyn(FlowIndex index, std::uint32_t hash);

    void erase(FlowIndex index);

    LoneSyn& loneSyn(FlowIndex index) { return loneSyns_[poolIndexOf(index)]; }

    const LoneSyn& loneSyn(FlowIndex index) const { return loneSyns_[poolIndexOf(index)]; }

    // One above the highest loneSynAt() ever handed out.
    std::size_t loneSynLimit() const { return loneSyns_.limit(); }

    // How many of the records are such.
    std::size_t loneSyns() const { return loneSyns_.size(); }

    bool isInUse(FlowIndex index) const { return head(index).has(FlowHead::kInUse); }

    Flow& operator[](FlowIndex index) { return flows_[index]; }

    const Flow& operator[](FlowIndex index) const { return flows_[index]; }

    // Of the key of a record.
    std::uint32_t hashOf(FlowIndex index) const;

    // Endpoints by Direction: 0 low, 1 high.
    Endpoint endpoint(FlowIndex index, Direction direction) const;

    std::size_t size() const { return size_; }

    // One above the highest index ever handed out.
    std::size_t indexLimit() const { return flows_.limit(); }

    // So many flows and lone SYNs can be in it, of either kind.
    std::size_t capacity() const;

    // Brings the slot, then the likely record, of a key into the cache ahead of find(). The second
    // returns that record, which another key with the same hash may own, or None.
    void prefetchSlot(const FlowKey& key) const;
    FlowIndex prefetchFlow(const FlowKey& key) const;
    void prefetch(FlowIndex index) const;

    // Only the part of a record that says whose it is and since when it is idle.
    void prefetchKey(FlowIndex index) const { prefetchToWrite(&head(index)); }

    // The IPv6 addresses of a record, which find() compares and hashOf() reads, lie elsewhere.
    void touchAddresses(const FlowHead& head) const {
        if (head.has(FlowHead::kV6)) {
            touch(&addressesV6_[AddressPairIndex{head.addresses[0]}]);
        }
    }

    // The slot that erase() will look for; the record should be in the cache.
    void prefetchSlotOf(FlowIndex index) const { prefetchToWrite(&slots_[home(hashOf(index))]); }

private:
    static LoneSynIndex poolIndexOf(FlowIndex index) {
        return LoneSynIndex{static_cast<std::uint32_t>(index) - kFirstLoneSyn};
    }

    const FlowHead& head(FlowIndex index) const {
        return isFlow(index) ? static_cast<const FlowHead&>((*this)[index]) : loneSyn(index);
    }

    FlowHead& head(FlowIndex index) {
        return isFlow(index) ? static_cast<FlowHead&>((*this)[index]) : loneSyn(index);
    }

    TunnelPair tunnelsOf(FlowIndex index) const {
        return isFlow(index) ? (*this)[index].tunnels() : TunnelPair{};
    }

    bool matches(FlowIndex index, const FlowKey& key) const {
        return tunnelsOf(index) == key.tunnels && hasEndpoints(index, key);
    }

    bool hasEndpoints(FlowIndex index, const FlowKey& key) const {
        const FlowHead& own = head(index);
        if (!areSame(own.ports, key.ports) || own.has(FlowHead::kV6) != key.isV6) {
            return false;
        }
        return key.isV6 ? hasAddressesV6(own, key) : addressesV4(own) == key.addressesV4;
    }

    // Compared as arrays they would be by a call of memcmp().
    static bool areSame(PortPair a, PortPair b) {
        return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
    }

    static std::uint64_t addressesV4(const FlowHead& head) {
        return detail::pairV4(head.addresses[0], head.addresses[1]);
    }

    bool hasAddressesV6(const FlowHead& head, const FlowKey& key) const;
    FlowIndex findInSlots(const FlowKey& key) const;
    void makeRoom();
    void storeKey(FlowHead& head, const FlowKey& key);
    void place(const FlowKey& key, FlowIndex index);
    std::size_t slotAt(std::uint32_t hash, FlowIndex index) const;
    void placeInSlots(std::uint32_t hash, FlowIndex index);
    void grow();

    static std::uint64_t slotOf(std::uint32_t hash, FlowIndex index) {
        return (static_cast<std::uint64_t>(hash) << 32) | (static_cast<std::uint32_t>(index) + 1U);
    }

    static FlowIndex indexIn(std::uint64_t slot) {
        return FlowIndex{static_cast<std::uint32_t>(slot) - 1U};
    }

    static std::uint32_t hashIn(std::uint64_t slot) {
        return static_cast<std::uint32_t>(slot >> 32);
    }

    std::size_t home(std::uint32_t hash) const { return hash & mask_; }

    std::uint64_t seed_;
    AddressPoolV6 addressesV6_;
    DensePool<Flow, FlowIndex, PageSize::Huge> flows_; // nearly every packet looks one up
    DensePool<LoneSyn, LoneSynIndex> loneSyns_;
    HugeArray<std::uint64_t> slots_; // 0: empty
    std::size_t mask_ = 0;
    std::size_t size_ = 0;
};

} // namespace lastack
