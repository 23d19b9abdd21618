#include "capture/byte_source.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

namespace lastack {

ByteSource::ByteSource(std::unique_ptr<ByteInput> input, std::uint64_t total, std::size_t buffer)
    : input_(std::move(input))
    , total_(total)
    , capacity_(std::clamp(buffer, kSmallestBuffer, kMaxContiguous))
    , buffer_(std::make_unique_for_overwrite<std::byte[]>(capacity_))
    , at_(buffer_.get())
    , end_(buffer_.get()) {}

bool ByteSource::skip(std::uint64_t count) {
    while (count > 0) {
        if (!ensure(1)) {
            return false;
        }
        const auto step = static_cast<std::size_t>(std::min<std::uint64_t>(count, available()));
        consume(step);
        count -= step;
    }
    return true;
}

bool ByteSource::refill(std::size_t count) {
    if (count > kMaxContiguous) {
        return false;
    }
    while (available() < count && !ended_) {
        makeRoom();
        const auto used = static_cast<std::size_t>(end_ - buffer_.get());
        const std::size_t got = input_->read({buffer_.get() + used, capacity_ - used});
        end_ += got;
        ended_ = got == 0;
    }
    return available() >= count;
}

// Moves what is left to the front. The buffer grows only when it is full: a record that claims
// megabytes costs no more than the file really holds.
void ByteSource::makeRoom() {
    const std::size_t kept = available();
    bufferOffset_ = offset();
    if (kept == capacity_) {
        capacity_ = std::min(capacity_ * 2, kMaxContiguous);
        auto larger = std::make_unique_for_overwrite<std::byte[]>(capacity_);
        std::memcpy(larger.get(), at_, kept);
        buffer_ = std::move(larger);
    } else if (at_ != buffer_.get()) {
        std::memmove(buffer_.get(), at_, kept);
    }
    at_ = buffer_.get();
    end_ = at_ + kept;
}

} // namespace lastack
