#include "capture/live_input.h"

#include "capture/descriptor.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace lastack {

namespace {

constexpr std::chrono::milliseconds kNoWait{0};
constexpr std::chrono::milliseconds kLook{50};

// Once stopped: who captures hands over the rest, and is given up when so long nothing comes.
constexpr std::chrono::seconds kGrace{2};

} // namespace

LiveInput::LiveInput(FileHandle handle, LiveWaiting waiting)
    : handle_(std::move(handle)), waiting_(std::move(waiting)) {}

std::size_t LiveInput::read(std::span<std::byte> into) {
    while (!fault_) {
        if (!mayRead()) {
            fault_ = {InputFault::Kind::Stopped, "capturing was stopped"};
            break;
        }
        const std::ptrdiff_t count = readSome(handle_.descriptor(), into);
        if (count >= 0) {
            consumed_ += static_cast<std::uint64_t>(count);
            deadline_.reset();
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR && errno != EAGAIN) {
            const auto why = std::generic_category().message(errno);
            fault_ = {InputFault::Kind::ReadFailed, fmt::format("reading failed ({})", why)};
        }
    }
    return 0;
}

bool LiveInput::mayRead() {
    while (mayWait()) {
        if (awaitBytes(handle_.descriptor(), kNoWait) == Readiness::Ready) {
            return true;
        }
        if (waiting_.onWait) {
            waiting_.onWait();
        }
        if (awaitBytes(handle_.descriptor(), kLook) == Readiness::Ready) {
            return true;
        }
    }
    return false;
}

bool LiveInput::mayWait() {
    if (!deadline_ && waiting_.shouldStop && waiting_.shouldStop()) {
        deadline_ = Clock::now() + kGrace;
    }
    return !deadline_ || Clock::now() < *deadline_;
}

} // namespace lastack
