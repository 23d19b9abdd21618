#include "session/spill_file.h"

#include <cstring>

namespace lastack {

namespace {

constexpr std::size_t kBuffer = std::size_t{8} << 20;

std::size_t totalSize(std::initializer_list<std::span<std::byte>> pieces) {
    std::size_t size = 0;
    for (const std::span<std::byte> piece : pieces) {
        size += piece.size();
    }
    return size;
}

} // namespace

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

// Bytes that cannot be written stay where they are.
bool SpillFile::flush() {
    if (failure_.empty() && !file_->append(buffer_)) {
        failure_ = file_->failure();
    }
    if (!failure_.empty()) {
        return false;
    }
    flushed_ += buffer_.size();
    buffer_.clear();
    return true;
}

SpillFile SpillFile::view() {
    SpillFile view;
    if (!flush()) {
        view.buffer_ = buffer_;
    }
    view.flushed_ = flushed_;
    view.failure_ = failure_;
    view.file_ = file_;
    return view;
}

bool SpillFile::read(std::uint64_t offset, std::initializer_list<std::span<std::byte>> pieces)
    const {
    const std::size_t wanted = totalSize(pieces);
    if (offset > size() || wanted > size() - offset) {
        return false;
    }
    if (wanted == 0) {
        return true;
    }
    if (offset < flushed_) { // what is appended together is written together
        return offset + wanted <= flushed_ && file_->read(offset, pieces);
    }
    const std::byte* at = buffer_.data() + (offset - flushed_);
    for (const std::span<std::byte> piece : pieces) {
        if (!piece.empty()) {
            std::memcpy(piece.data(), at, piece.size());
            at += piece.size();
        }
    }
    return true;
}

} // namespace lastack
