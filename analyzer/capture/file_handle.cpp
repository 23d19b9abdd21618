#include "capture/file_handle.h"

#include "capture/descriptor.h"
#include "net/escape.h"

#include <fmt/format.h>

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
    case EISDIR:
        return "is a directory; name the capture files in it";
    case EMFILE:
        return "too many files are open; raise the limit with ulimit -n or name fewer files";
    default:
        return fmt::format("cannot be opened ({})", std::generic_category().message(error));
    }
}

Error cannotOpen(const std::string& path, const std::string& why) {
    return Error{ErrorCode::CannotOpen, fmt::format("{}: {}", escapeForTerminal(path), why)};
}

} // namespace

Result<FileHandle> FileHandle::open(const std::string& path) {
    if (path == "-") {
        if (isTerminalInput(kStandardInput)) {
            return cannotOpen(
                path, "standard input is a terminal; pipe a capture into it or name a file"
            );
        }
        return FileHandle(kStandardInput);
    }
    FileHandle handle(openForReading(path));
    if (handle.descriptor_ < 0) {
        return cannotOpen(path, adviceFor(errno));
    }
    if (kindOf(handle.descriptor_) == DescriptorKind::Directory) {
        return cannotOpen(path, adviceFor(EISDIR));
    }
    return handle;
}

FileHandle::~FileHandle() {
    if (descriptor_ > kStandardInput) {
        closeDescriptor(descriptor_);
    }
}

bool FileHandle::isRegular() const {
    return kindOf(descriptor_) == DescriptorKind::Regular;
}

std::uint64_t FileHandle::size() const {
    return sizeOfDescriptor(descriptor_);
}

} // namespace lastack
