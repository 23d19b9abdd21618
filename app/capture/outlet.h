// Outlet: whole blocks on their way to the reader of a pipe, who may be slow. What waits is
// bounded: a block for which there is no room is refused, and the caller counts it. Never blocks
// but in drain(). Not thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lastack::capture {

class Outlet {
public:
    enum class State : std::uint8_t { Open, ReaderGone };

    Outlet(int descriptor, std::size_t capacity);

    // False: no room, and nothing was taken.
    bool put(std::span<const std::byte> block);

    bool isEmpty() const { return size_ == 0; }

    // Writes what the pipe takes at once.
    State flush();

    // Writes everything, however long the reader takes.
    State drain();

    int descriptor() const { return descriptor_; }

private:
    std::span<const std::byte> next() const;

    int descriptor_;
    std::vector<std::byte> ring_;
    std::size_t first_ = 0;
    std::size_t size_ = 0;
};

} // namespace lastack::capture
