// ReservedMemory: address space that is set aside as a whole and made memory as it is needed, so
// that what lies in it never moves and is found with one addition. Zeroed. Not thread-safe; its
// owner's.
#pragma once

#include <cstddef>
#include <cstdint>

namespace lastack {

// Huge, from the second on: for what is looked up at random, because even who asks for it ahead
// waits until the address of a small page has been translated. Small: for the rest, because a host
// may take back what its virtual machines leave unused, and that comes in huge pages.
enum class PageSize : std::uint8_t { Small, Huge };

class ReservedMemory {
public:
    // Less than `most` where the system has no room for it; std::bad_alloc when it has next to
    // none.
    explicit ReservedMemory(std::size_t most, PageSize pages = PageSize::Small);
    ReservedMemory(const ReservedMemory&) = delete;
    ReservedMemory& operator=(const ReservedMemory&) = delete;
    ~ReservedMemory();

    // The bytes before `size` can be used; std::bad_alloc when there is no memory for them.
    void extendTo(std::size_t size) {
        if (size > usable_) {
            extend(size);
        }
    }

    std::byte* data() const { return data_; }

    // So far it can be extended.
    std::size_t reserved() const { return reserved_; }

private:
    void extend(std::size_t size);

    std::byte* data_ = nullptr;
    std::size_t reserved_ = 0;
    std::size_t usable_ = 0;
};

// What differs between operating systems. Sizes and places are multiples of 64 KiB.
namespace detail {

// Null when there is no room.
std::byte* reserveAddresses(std::size_t size);

// False when there is no memory.
bool makeUsable(std::byte* at, std::size_t size);

// Backs usable memory with pages at once, which costs less than a page fault for each. A wish:
// where the system has no word for it, nothing changes.
void fillAhead(std::byte* at, std::size_t size);

void releaseAddresses(std::byte* at, std::size_t size);

} // namespace detail

} // namespace lastack
