#include "net/reserved_memory.h"

#include <new>

namespace lastack {

namespace {

constexpr std::size_t kStep = std::size_t{2} << 20; // made usable at once

constexpr std::size_t inSteps(std::size_t size) {
    return (size + kStep - 1) / kStep * kStep;
}

} // namespace

ReservedMemory::ReservedMemory(std::size_t most) {
    for (std::size_t size = inSteps(most); data_ == nullptr; size = inSteps(size / 2)) {
        data_ = detail::reserveAddresses(size);
        reserved_ = size;
        if (data_ == nullptr && size <= kStep) {
            throw std::bad_alloc();
        }
    }
}

ReservedMemory::~ReservedMemory() {
    detail::releaseAddresses(data_, reserved_);
}

void ReservedMemory::extend(std::size_t size) {
    const std::size_t wanted = inSteps(size);
    if (wanted > reserved_ || !detail::makeUsable(data_ + usable_, wanted - usable_)) {
        throw std::bad_alloc();
    }
    usable_ = wanted;
}

} // namespace lastack
