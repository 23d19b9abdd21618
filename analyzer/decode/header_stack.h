// HeaderStack: the headers between link layer and IP of one frame, in a fixed place so that no
// packet allocates. EncapsulationMemo: remembers which stack has which id, so that tagged traffic
// neither allocates nor searches per packet. Not thread-safe; owned by one decoder.
#pragma once

#include "decode/encapsulation.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack {

class HeaderStack {
public:
    static constexpr std::size_t kCapacity = 8;

    bool full() const { return size_ == kCapacity; }

    bool empty() const { return size_ == 0; }

    void push(EncapsulationLayer layer) { layers_[size_++] = layer; }

    std::span<const EncapsulationLayer> layers() const { return {layers_.data(), size_}; }

private:
    std::array<EncapsulationLayer, kCapacity> layers_{};
    std::size_t size_ = 0;
};

class EncapsulationMemo {
public:
    EncapsulationId idOf(const HeaderStack& stack, EncapsulationTable& table);

private:
    struct Entry {
        HeaderStack stack;
        EncapsulationId id{}; // of the empty stack until the entry is used
    };

    static constexpr std::size_t kEntries = 512;

    std::array<Entry, kEntries> entries_{};
};

} // namespace lastack
