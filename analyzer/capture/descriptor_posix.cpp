#include "capture/descriptor.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace lastack {

// Without O_NONBLOCK, a named pipe that nobody writes to would be waited for here, deaf to signals.
int openForReading(const std::string& path) {
    while (true) {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (descriptor >= 0 || errno != EINTR) {
            return descriptor;
        }
    }
}

void closeDescriptor(int descriptor) {
    ::close(descriptor);
}

DescriptorKind kindOf(int descriptor) {
    struct stat status {};

    if (::fstat(descriptor, &status) != 0) {
        return DescriptorKind::Other;
    }
    return S_ISREG(status.st_mode)   ? DescriptorKind::Regular
           : S_ISDIR(status.st_mode) ? DescriptorKind::Directory
                                     : DescriptorKind::Other;
}

bool isTerminalInput(int descriptor) {
    return ::isatty(descriptor) == 1;
}

std::uint64_t sizeOfDescriptor(int descriptor) {
    struct stat status {};

    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size < 0) {
        return 0;
    }
    return static_cast<std::uint64_t>(status.st_size);
}

// Twice the usual read-ahead; pipes refuse it, which does no harm.
void expectSequentialReads(int descriptor) {
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
}

std::ptrdiff_t readSome(int descriptor, std::span<std::byte> into) {
    return ::read(descriptor, into.data(), into.size());
}

Readiness awaitBytes(int descriptor, std::chrono::milliseconds most) {
    pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
    const int ready = ::poll(&waiting, 1, static_cast<int>(most.count()));
    return ready > 0 || (ready < 0 && errno != EINTR) ? Readiness::Ready : Readiness::NotYet;
}

} // namespace lastack
