// HugeArray: a zeroed array for big tables, on huge pages where the system has them.
// The elements must be trivial: memory comes zeroed from the system and is given back without
// destructors.
#pragma once

#include "net/huge_pages.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

#if !defined(__linux__)
#include <cstdlib>
#endif

namespace lastack {

template <typename T>
class HugeArray {
    static_assert(std::is_trivially_destructible_v<T> && std::is_trivially_copyable_v<T>);

public:
    // So many elements fill one huge page. An array that goes on behind it has hundreds of small
    // ones at its end, each with a page fault and a place in the translation buffer of its own.
    static constexpr std::size_t kPerHugePage = kHugePage / sizeof(T);

    HugeArray() = default;

    explicit HugeArray(std::size_t count) : size_(count), data_(allocate(count * sizeof(T))) {}

    HugeArray(HugeArray&& other) noexcept
        : size_(std::exchange(other.size_, 0)), data_(std::exchange(other.data_, nullptr)) {}

    HugeArray& operator=(HugeArray&& other) noexcept {
        std::swap(size_, other.size_);
        std::swap(data_, other.data_);
        return *this;
    }

    ~HugeArray() { release(data_, size_ * sizeof(T)); }

    // To a larger size; what comes in addition is zeroed. Elements move.
    void grow(std::size_t count) {
        HugeArray larger(count);
        if (movePages(data_, size_ * sizeof(T), larger.data_)) {
            data_ = nullptr;
        } else if (size_ > 0) {
            std::memcpy(larger.data_, data_, size_ * sizeof(T));
        }
        *this = std::move(larger);
    }

    bool empty() const { return size_ == 0; }

    std::size_t size() const { return size_; }

    T& operator[](std::size_t at) { return data_[at]; }

    const T& operator[](std::size_t at) const { return data_[at]; }

    const T* data() const { return data_; }

private:
#if defined(__linux__)
    // What is mapped for so many bytes: whole huge pages, or what is small.
    static std::size_t mappedFor(std::size_t bytes) {
        return bytes <= kHugePage / 2 ? bytes : (bytes + kHugePage - 1) / kHugePage * kHugePage;
    }

    static T* allocate(std::size_t wanted) {
        const std::size_t bytes = mappedFor(wanted);
        std::byte* const memory = mapAligned(bytes, PROT_READ | PROT_WRITE);
        if (memory == nullptr) {
            throw std::bad_alloc();
        }
        preferHugePages(memory, bytes);
        return reinterpret_cast<T*>(memory);
    }

    static void release(T* memory, std::size_t bytes) {
        if (memory != nullptr) {
            munmap(memory, mappedFor(bytes));
        }
    }

    // Moves huge pages where others are mapped and not yet touched: those would have to be cleared
    // before anything could be copied into them. False, and nothing done, for what is small.
    static bool movePages(T* from, std::size_t bytes, T* to) {
        const std::size_t mapped = mappedFor(bytes);
        return bytes > 0 && mapped % kHugePage == 0 &&
               mremap(from, mapped, mapped, MREMAP_MAYMOVE | MREMAP_FIXED, to) != MAP_FAILED;
    }
#else
    static T* allocate(std::size_t bytes) {
        void* memory = std::calloc(1, bytes);
        if (memory == nullptr) {
            throw std::bad_alloc();
        }
        return static_cast<T*>(memory);
    }

    static void release(T* memory, std::size_t) {
        std::free(memory);
    }

    static bool movePages(T*, std::size_t, T*) {
        return false;
    }
#endif

    std::size_t size_ = 0;
    T* data_ = nullptr;
};

} // namespace lastack
