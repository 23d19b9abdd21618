// TemporaryFile: bytes that outgrow memory, in a file without a name: it is gone when it is closed,
// whatever happens to the program. Grows at its end, by written bytes or by blocks that are mapped
// into memory; the space of a block is reserved first, so that writing to it cannot fail.
// One thread makes it grow; any thread reads what was there before it was told of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>

namespace lastack {

// Where such files are made: TMPDIR, or what the system has for it.
std::filesystem::path temporaryFolder();

class TemporaryFile {
public:
    TemporaryFile() = default;
    TemporaryFile(const TemporaryFile&) = delete; // it is the only owner of its file
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    // Appends the bytes; false when there is no room. What was written before stays readable.
    bool append(std::span<const std::byte> bytes);

    // Copies bytes from an offset on, piece by piece; false when they cannot be read.
    bool read(std::uint64_t offset, std::initializer_list<std::span<std::byte>> pieces) const;

    // Zeroed bytes at the end of the file, a multiple of 64 KiB; they outlive the TemporaryFile.
    // Null when there is no room.
    std::shared_ptr<std::byte[]> appendBlock(std::size_t bytes);

    // One sentence, set once when the file could not be made or grown.
    const std::string& failure() const { return failure_; }

    std::uint64_t size() const { return size_; }

private:
    bool isOpen();
    void fail(int error);

    int file_ = -1;
    std::uint64_t size_ = 0;
    std::string failure_;
};

} // namespace lastack
