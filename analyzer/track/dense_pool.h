// DensePool: small records that many connections have, dense and recycled. Records never move; a
// recycled one holds what its last user left, a fresh one is zeroed. Not thread-safe; owned by the
// flow table or the tracker.
#pragma once

#include "net/reserved_memory.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace lastack {

template <typename Record, typename Index, PageSize pages = PageSize::Small>
class DensePool {
    static_assert(std::is_trivially_copyable_v<Record> && std::is_trivially_destructible_v<Record>);

public:
    static constexpr std::size_t kMost = std::size_t{1} << 24;

    DensePool() : memory_(kMost * sizeof(Record), pages) {}

    // std::bad_alloc when there is no memory, or capacity() are handed out.
    Index take() {
        if (free_.empty()) {
            memory_.extendTo((used_ + 1) * sizeof(Record));
            return Index{static_cast<std::uint32_t>(used_++)};
        }
        const Index index = free_.back();
        free_.pop_back();
        return index;
    }

    void giveBack(Index index) { free_.push_back(index); }

    Record& operator[](Index index) { return records()[static_cast<std::size_t>(index)]; }

    const Record& operator[](Index index) const {
        return records()[static_cast<std::size_t>(index)];
    }

    // One above the highest index ever handed out.
    std::size_t limit() const { return used_; }

    // Handed out and not given back.
    std::size_t size() const { return used_ - free_.size(); }

    // kMost, or less where the system has no room for so many.
    std::size_t capacity() const { return memory_.reserved() / sizeof(Record); }

private:
    Record* records() const { return reinterpret_cast<Record*>(memory_.data()); }

    ReservedMemory memory_;
    std::vector<Index> free_;
    std::size_t used_ = 0;
};

} // namespace lastack
