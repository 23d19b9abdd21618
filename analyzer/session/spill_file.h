// SpillFile: an append-only store of bytes in an unlinked temporary file, so that millions of
// results cost page cache, not heap. Small results never leave memory. Nothing of it survives the
// process. Not thread-safe, but another thread may read a view().
#pragma once

#include "session/temporary_file.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lastack {

class SpillFile {
public:
    // Appends the pieces and returns the offset of the first. A full disk is remembered in
    // failure().
    std::uint64_t append(std::span<const std::byte> first, std::span<const std::byte> second);

    // Copies bytes from an offset on, piece by piece; false when they cannot be read.
    bool read(std::uint64_t offset, std::initializer_list<std::span<std::byte>> pieces) const;

    // What was appended until now, for reading alone, whatever is appended later. Writes it out.
    SpillFile view();

    // Set once when the temporary file could not be made or written; what follows is not stored,
    // what was appended before stays readable.
    const std::string& failure() const { return failure_; }

    std::uint64_t size() const { return flushed_ + buffer_.size(); }

private:
    bool flush();

    std::vector<std::byte> buffer_; // bytes [flushed_, size)
    std::uint64_t flushed_ = 0;
    std::string failure_;
    std::shared_ptr<TemporaryFile> file_ = std::make_shared<TemporaryFile>();
};

} // namespace lastack
