#include "capture/file_handle.h"

#include "net/escape.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

namespace lastack {

namespace {

std::string adviceFor(int error) {
    switch (error) {
    case ENOENT:
        return "there is no such file; check the name";
    case EACCES:
        return "reading it is not permitted; ask its owner or read it with more rights";
    case EMFILE:
        return "too many files are open; raise the limit with ulimit -n or name fewer files";
    default:
        return fmt::format("cannot be opened ({})", std::generic_category().message(error));
    }
}

Error cannotOpen(const std::string& path, const std::string& why) {
    return Error{ErrorCode::CannotOpen, fmt::format("{}: {}", escapeForTerminal(path), why)};
}

// Without O_NONBLOCK, a named pipe that nobody writes to would be waited for here, deaf to signals.
int openAgain(const std::string& path) {
    while (true) {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (descriptor >= 0 || errno != EINTR) {
            return descriptor;
        }
    }
}

bool isDirectory(int descriptor) {
    struct stat status {};

    return ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
}

} // namespace

Result<FileHandle> FileHandle::open(const std::string& path) {
    if (path == "-") {
        if (::isatty(STDIN_FILENO) == 1) {
            return cannotOpen(
                path, "standard input is a terminal; pipe a capture into it or name a file"
            );
        }
        return FileHandle(STDIN_FILENO);
    }
    FileHandle handle(openAgain(path));
    if (handle.descriptor_ < 0) {
        return cannotOpen(path, adviceFor(errno));
    }
    if (isDirectory(handle.descriptor_)) {
        return cannotOpen(path, "is a directory; name the capture files in it");
    }
    return handle;
}

FileHandle::~FileHandle() {
    if (descriptor_ > STDIN_FILENO) {
        ::close(descriptor_);
    }
}

bool FileHandle::isRegular() const {
    struct stat status {};

    return ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode);
}

std::uint64_t FileHandle::size() const {
    struct stat status {};

    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size < 0) {
        return 0;
    }
    return static_cast<std::uint64_t>(status.st_size);
}

} // namespace lastack
