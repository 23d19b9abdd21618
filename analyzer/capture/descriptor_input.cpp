#include "capture/descriptor_input.h"

#include "capture/descriptor.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace lastack {

DescriptorInput::DescriptorInput(FileHandle handle, Stopping stopping)
    : handle_(std::move(handle)), stopping_(std::move(stopping)) {}

std::size_t DescriptorInput::read(std::span<std::byte> into) {
    while (!fault_) {
        if (!mayRead()) {
            fault_ = {InputFault::Kind::Stopped, stopping_.reason};
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

bool DescriptorInput::mayWait() {
    if (!deadline_ && isStopped()) {
        deadline_ = Clock::now() + stopping_.grace;
    }
    return !deadline_ || Clock::now() < *deadline_;
}

} // namespace lastack
