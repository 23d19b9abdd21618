#include "capture/file_input.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace lastack {

FileInput::FileInput(FileHandle handle) : handle_(std::move(handle)) {
    // Twice the usual read-ahead; pipes refuse it, which does no harm.
    ::posix_fadvise(handle_.descriptor(), 0, 0, POSIX_FADV_SEQUENTIAL);
}

std::size_t FileInput::read(std::span<std::byte> into) {
    while (!fault_) {
        const ssize_t count = ::read(handle_.descriptor(), into.data(), into.size());
        if (count >= 0) {
            consumed_ += static_cast<std::uint64_t>(count);
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR) {
            const auto why = std::generic_category().message(errno);
            fault_ = {InputFault::Kind::ReadFailed, fmt::format("reading failed ({})", why)};
        }
    }
    return 0;
}

} // namespace lastack
