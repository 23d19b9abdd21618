#include "session/spill_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace lastack {

namespace {

constexpr std::size_t kBuffer = std::size_t{8} << 20;

// A file without a name: it is gone when it is closed, whatever happens to the program.
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

std::filesystem::path temporaryFolder() {
    std::error_code ignored;
    auto folder = std::filesystem::temp_directory_path(ignored);
    return ignored ? std::filesystem::path("/tmp") : folder;
}

} // namespace

SpillFile::SpillFile(SpillFile&& other) noexcept
    : buffer_(std::move(other.buffer_))
    , flushed_(other.flushed_)
    , file_(std::exchange(other.file_, -1))
    , failure_(std::move(other.failure_)) {}

SpillFile& SpillFile::operator=(SpillFile&& other) noexcept {
    std::swap(buffer_, other.buffer_);
    std::swap(flushed_, other.flushed_);
    std::swap(file_, other.file_);
    std::swap(failure_, other.failure_);
    return *this;
}

SpillFile::~SpillFile() {
    if (file_ >= 0) {
        close(file_);
    }
}

std::uint64_t SpillFile::append(
    std::span<const std::byte> first, std::span<const std::byte> second
) {
    if (buffer_.size() + first.size() + second.size() > kBuffer) {
        flush();
    }
    const std::uint64_t offset = size();
    if (failure_.empty()) {
        buffer_.insert(buffer_.end(), first.begin(), first.end());
        buffer_.insert(buffer_.end(), second.begin(), second.end());
    }
    return offset;
}

void SpillFile::flush() {
    if (file_ < 0) {
        file_ = openUnnamed(temporaryFolder());
    }
    std::size_t written = 0;
    while (file_ >= 0 && written < buffer_.size()) {
        const ssize_t count = write(file_, buffer_.data() + written, buffer_.size() - written);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            break;
        }
        written += static_cast<std::size_t>(count);
    }
    if (file_ < 0 || written < buffer_.size()) {
        failure_ = fmt::format(
            "the temporary file for results in {} cannot be written ({}); free some space or set "
            "TMPDIR",
            temporaryFolder().string(),
            std::strerror(errno)
        );
    }
    flushed_ += buffer_.size();
    buffer_.clear();
}

bool SpillFile::read(std::uint64_t offset, std::span<std::byte> into) const {
    if (offset + into.size() > size()) {
        return false;
    }
    if (into.empty()) {
        return true;
    }
    if (offset >= flushed_) {
        std::memcpy(into.data(), buffer_.data() + (offset - flushed_), into.size());
        return true;
    }
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t count =
            pread(file_, into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        done += static_cast<std::size_t>(count);
    }
    return true;
}

} // namespace lastack
