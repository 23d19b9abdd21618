#include "capture/file_input.h"

#include "capture/descriptor.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace lastack {

namespace {

// Who writes into a pipe is interrupted by the same Ctrl-C and still hands over what it has
// buffered: tcpdump does. It gets this long.
constexpr std::chrono::milliseconds kGrace{500};
constexpr std::chrono::milliseconds kLook{50}; // between two looks at the wish to stop

} // namespace

FileInput::FileInput(FileHandle handle, StopCheck stop)
    : handle_(std::move(handle)), stop_(std::move(stop)), isRegular_(handle_.isRegular()) {
    expectSequentialReads(handle_.descriptor());
}

std::size_t FileInput::read(std::span<std::byte> into) {
    while (!fault_) {
        if (!mayRead()) {
            fault_ = {InputFault::Kind::Stopped, "reading was interrupted"};
            break;
        }
        const std::ptrdiff_t count = readSome(handle_.descriptor(), into);
        if (count >= 0) {
            consumed_ += static_cast<std::uint64_t>(count);
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR && errno != EAGAIN) {
            const auto why = std::generic_category().message(errno);
            fault_ = {InputFault::Kind::ReadFailed, fmt::format("reading failed ({})", why)};
        }
    }
    return 0;
}

bool FileInput::mayRead() {
    if (isRegular_) {
        return !stop_ || !stop_();
    }
    while (mayWait()) {
        if (awaitBytes(handle_.descriptor(), stop_ ? kLook : kForever) == Readiness::Ready) {
            return true;
        }
    }
    return false;
}

bool FileInput::mayWait() {
    if (!deadline_ && stop_ && stop_()) {
        deadline_ = Clock::now() + kGrace;
    }
    return !deadline_ || Clock::now() < *deadline_;
}

} // namespace lastack
