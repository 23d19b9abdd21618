// SpillFile: an append-only store of bytes in an unlinked temporary file, so that millions of
// results cost page cache, not heap. Small results never leave memory. Nothing of it survives the
// process. Not thread-safe.
#pragma once

#include "net/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lastack {

class SpillFile {
public:
    SpillFile() = default;
    SpillFile(SpillFile&& other) noexcept;
    SpillFile& operator=(SpillFile&& other) noexcept;
    ~SpillFile();

    // Appends the pieces and returns the offset of the first. A full disk is remembered in
    // failure().
    std::uint64_t append(std::span<const std::byte> first, std::span<const std::byte> second);

    // Copies bytes from an offset; false when they cannot be read.
    bool read(std::uint64_t offset, std::span<std::byte> into) const;

    // Set once when the temporary file could not be made or written; what follows is not stored.
    const std::string& failure() const { return failure_; }

    std::uint64_t size() const { return flushed_ + buffer_.size(); }

private:
    void flush();

    std::vector<std::byte> buffer_; // bytes [flushed_, size)
    std::uint64_t flushed_ = 0;
    int file_ = -1;
    std::string failure_;
};

} // namespace lastack
