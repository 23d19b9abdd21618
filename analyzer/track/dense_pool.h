// DensePool: small records that many connections need and a Flow has no room for, dense and
// recycled. Records never move; a recycled one holds what its last user left. Not thread-safe;
// owned by the flow table or the tracker.
#pragma once

#include "net/huge_array.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lastack {

template <typename Record, typename Index>
class DensePool {
public:
    Index take() {
        if (free_.empty()) {
            if (used_ == chunks_.size() * kChunkSize) {
                chunks_.emplace_back(kChunkSize);
            }
            return Index{static_cast<std::uint32_t>(used_++)};
        }
        const Index index = free_.back();
        free_.pop_back();
        return index;
    }

    void giveBack(Index index) { free_.push_back(index); }

    Record& operator[](Index index) {
        const auto at = static_cast<std::size_t>(index);
        return chunks_[at / kChunkSize][at % kChunkSize];
    }

    const Record& operator[](Index index) const {
        const auto at = static_cast<std::size_t>(index);
        return chunks_[at / kChunkSize][at % kChunkSize];
    }

    // One above the highest index ever handed out.
    std::size_t limit() const { return used_; }

    // Handed out and not given back.
    std::size_t size() const { return used_ - free_.size(); }

private:
    static constexpr std::size_t kChunkSize = HugeArray<Record>::kPerHugePage;

    std::vector<HugeArray<Record>> chunks_;
    std::vector<Index> free_;
    std::size_t used_ = 0;
};

} // namespace lastack
