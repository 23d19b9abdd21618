// AddressPoolV6: the address pairs of live IPv6 connections, which a Flow has no room for.
// Dense and recycled, so that a capture with little IPv6 pays little for it. Not thread-safe; owned
// by the flow table.
#pragma once

#include "net/huge_array.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lastack {

enum class AddressPairIndex : std::uint32_t {};

class AddressPoolV6 {
public:
    // Low and high address, 16 bytes each, in network order.
    using Pair = std::array<std::array<std::byte, 16>, 2>;

    AddressPairIndex take() {
        if (free_.empty()) {
            if (used_ == chunks_.size() * kChunkSize) {
                chunks_.emplace_back(kChunkSize);
            }
            return AddressPairIndex{static_cast<std::uint32_t>(used_++)};
        }
        const AddressPairIndex index = free_.back();
        free_.pop_back();
        return index;
    }

    void giveBack(AddressPairIndex index) { free_.push_back(index); }

    Pair& operator[](AddressPairIndex index) {
        const auto at = static_cast<std::size_t>(index);
        return chunks_[at / kChunkSize][at % kChunkSize];
    }

    const Pair& operator[](AddressPairIndex index) const {
        const auto at = static_cast<std::size_t>(index);
        return chunks_[at / kChunkSize][at % kChunkSize];
    }

private:
    static constexpr std::size_t kChunkSize = 4096;

    std::vector<HugeArray<Pair>> chunks_;
    std::vector<AddressPairIndex> free_;
    std::size_t used_ = 0;
};

} // namespace lastack
