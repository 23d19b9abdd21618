#include "net/reserved_memory.h"

#include "net/huge_pages.h"

#include <new>

namespace lastack {

namespace {

constexpr std::size_t kStep = kHugePage; // made usable at once

constexpr std::size_t inSteps(std::size_t size) {
    return (size + kStep - 1) / kStep * kStep;
}

} // namespace

ReservedMemory::ReservedMemory(std::size_t most, PageSize pages) {
    for (std::size_t size = inSteps(most); data_ == nullptr; size = inSteps(size / 2)) {
        data_ = detail::reserveAddresses(size);
        reserved_ = size;
        if (data_ == nullptr && size <= kStep) {
            throw std::bad_alloc();
        }
    }
    if (pages == PageSize::Huge) {
        preferHugePages(data_ + kStep, reserved_ - kStep);
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
    if (usable_ > 0) { // the first may be all that is ever needed, and mostly never touched
        detail::fillAhead(data_ + usable_, wanted - usable_);
    }
    usable_ = wanted;
}

} // namespace lastack
