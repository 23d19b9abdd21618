// FileHandle: an open file, closed with its owner; standard input is never closed.
// Move-only, so that a descriptor has one owner. Not thread-safe.
#pragma once

#include "net/result.h"

#include <cstdint>
#include <string>
#include <utility>

namespace lastack {

class FileHandle {
public:
    // "-" is standard input. Errors: CannotOpen.
    static Result<FileHandle> open(const std::string& path);

    // Owns a descriptor that is open already.
    static FileHandle adopt(int descriptor) { return FileHandle(descriptor); }

    FileHandle(FileHandle&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

    FileHandle& operator=(FileHandle&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }

    FileHandle(const FileHandle&) = delete; // two owners would close the descriptor twice
    FileHandle& operator=(const FileHandle&) = delete;

    ~FileHandle();

    int descriptor() const { return descriptor_; }

    // False for pipes, terminals and devices, whose next byte may be long in coming.
    bool isRegular() const;

    // The length of a regular file right now; 0 for everything else.
    std::uint64_t size() const;

private:
    explicit FileHandle(int descriptor) : descriptor_(descriptor) {}

    int descriptor_ = -1;
};

} // namespace lastack
