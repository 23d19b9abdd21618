#include "session/temporary_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace lastack {

namespace {

constexpr std::size_t kMostPieces = 4;

int openUnnamed(const std::filesystem::path& folder) {
#ifdef O_TMPFILE
    const int direct = open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (direct >= 0) {
        return direct;
    }
#endif
    std::string pattern = (folder / "lastack-XXXXXX").string();
    const int made = mkstemp(pattern.data());
    if (made >= 0) {
        unlink(pattern.c_str());
    }
    return made;
}

// What is left to read, as the operating system wants it.
class Pieces {
public:
    explicit Pieces(std::initializer_list<std::span<std::byte>> pieces) {
        for (const std::span<std::byte> piece : pieces) {
            if (!piece.empty() && count_ < kMostPieces) {
                pieces_[count_++] = {piece.data(), piece.size()};
            }
        }
    }

    bool isEmpty() const { return first_ == count_; }

    const iovec* data() const { return &pieces_[first_]; }

    int count() const { return static_cast<int>(count_ - first_); }

    void skip(std::size_t bytes) {
        while (bytes > 0) {
            iovec& piece = pieces_[first_];
            const std::size_t part = std::min(bytes, piece.iov_len);
            piece.iov_base = static_cast<std::byte*>(piece.iov_base) + part;
            piece.iov_len -= part;
            bytes -= part;
            first_ += piece.iov_len == 0 ? 1 : 0;
        }
    }

private:
    std::array<iovec, kMostPieces> pieces_{};
    std::size_t first_ = 0;
    std::size_t count_ = 0;
};

} // namespace

std::filesystem::path temporaryFolder() {
    std::error_code ignored;
    auto folder = std::filesystem::temp_directory_path(ignored);
    return ignored ? std::filesystem::path("/tmp") : folder;
}

TemporaryFile::~TemporaryFile() {
    if (file_ >= 0) {
        close(file_);
    }
}

bool TemporaryFile::isOpen() {
    if (file_ < 0 && failure_.empty()) {
        file_ = openUnnamed(temporaryFolder());
        if (file_ < 0) {
            fail(errno);
        }
    }
    return failure_.empty();
}

void TemporaryFile::fail(int error) {
    failure_ = fmt::format(
        "the temporary file for results in {} cannot be written ({}); free some space or set "
        "TMPDIR",
        temporaryFolder().string(),
        std::strerror(error)
    );
}

bool TemporaryFile::append(std::span<const std::byte> bytes) {
    std::size_t written = 0;
    while (isOpen() && written < bytes.size()) {
        const ssize_t count = pwrite(
            file_,
            bytes.data() + written,
            bytes.size() - written,
            static_cast<off_t>(size_ + written)
        );
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            fail(count < 0 ? errno : ENOSPC);
            break;
        }
        written += static_cast<std::size_t>(count);
    }
    if (!failure_.empty()) {
        return false;
    }
    size_ += bytes.size();
    return true;
}

bool TemporaryFile::read(std::uint64_t offset, std::initializer_list<std::span<std::byte>> pieces)
    const {
    Pieces left(pieces);
    while (!left.isEmpty()) {
        const ssize_t count = preadv(file_, left.data(), left.count(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        left.skip(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
    return true;
}

std::shared_ptr<std::byte[]> TemporaryFile::appendBlock(std::size_t bytes) {
    if (!isOpen()) {
        return nullptr;
    }
    // Without the reservation a full disk would end the program when the block is written to.
    if (const int error =
            posix_fallocate(file_, static_cast<off_t>(size_), static_cast<off_t>(bytes))) {
        fail(error);
        return nullptr;
    }
    void* const mapped =
        mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file_, static_cast<off_t>(size_));
    if (mapped == MAP_FAILED) {
        fail(errno);
        return nullptr;
    }
    size_ += bytes;
    return {static_cast<std::byte*>(mapped), [bytes](std::byte* block) {
                munmap(block, bytes);
            }};
}

} // namespace lastack
