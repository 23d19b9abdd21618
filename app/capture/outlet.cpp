#include "app/capture/outlet.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace lastack::capture {

Outlet::Outlet(int descriptor, std::size_t capacity) : descriptor_(descriptor), ring_(capacity) {
    const int flags = ::fcntl(descriptor_, F_GETFL);
    ::fcntl(descriptor_, F_SETFL, flags | O_NONBLOCK);
}

bool Outlet::put(std::span<const std::byte> block) {
    if (block.size() > ring_.size() - size_) {
        return false;
    }
    const std::size_t at = (first_ + size_) % ring_.size();
    const std::size_t before = std::min(block.size(), ring_.size() - at);
    std::memcpy(ring_.data() + at, block.data(), before);
    std::memcpy(ring_.data(), block.data() + before, block.size() - before);
    size_ += block.size();
    return true;
}

// As much as lies in one piece.
std::span<const std::byte> Outlet::next() const {
    return {ring_.data() + first_, std::min(size_, ring_.size() - first_)};
}

Outlet::State Outlet::flush() {
    while (size_ > 0) {
        const auto piece = next();
        const ssize_t written = ::write(descriptor_, piece.data(), piece.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return errno == EAGAIN ? State::Open : State::ReaderGone;
        }
        first_ = (first_ + static_cast<std::size_t>(written)) % ring_.size();
        size_ -= static_cast<std::size_t>(written);
    }
    return State::Open;
}

Outlet::State Outlet::drain() {
    while (flush() == State::Open) {
        if (isEmpty()) {
            return State::Open;
        }
        pollfd writable{.fd = descriptor_, .events = POLLOUT, .revents = 0};
        ::poll(&writable, 1, -1);
    }
    return State::ReaderGone;
}

} // namespace lastack::capture
