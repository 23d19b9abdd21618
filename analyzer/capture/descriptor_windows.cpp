#include "capture/descriptor.h"

#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#include <windows.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <thread>

namespace lastack {

namespace {

constexpr std::chrono::milliseconds kLook{20}; // between two looks into a pipe

HANDLE handleOf(int descriptor) {
    return reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
}

// What a pipe holds now; a broken one is ready, for reading it tells why.
Readiness readinessOfPipe(HANDLE pipe) {
    DWORD available = 0;
    const bool isOpen = PeekNamedPipe(pipe, nullptr, 0, nullptr, &available, nullptr) != 0;
    return !isOpen || available > 0 ? Readiness::Ready : Readiness::NotYet;
}

} // namespace

// Others may go on writing to the file, as a program that captures does. A directory cannot be
// opened here, and the reason that the system gives for it would mislead.
int openForReading(const std::string& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        errno = EISDIR;
        return -1;
    }
    int descriptor = -1;
    const int flags = _O_RDONLY | _O_BINARY | _O_NOINHERIT | _O_SEQUENTIAL;
    _sopen_s(&descriptor, path.c_str(), flags, _SH_DENYNO, _S_IREAD);
    return descriptor;
}

void closeDescriptor(int descriptor) {
    _close(descriptor);
}

DescriptorKind kindOf(int descriptor) {
    const bool isDisk = GetFileType(handleOf(descriptor)) == FILE_TYPE_DISK;
    return isDisk ? DescriptorKind::Regular : DescriptorKind::Other;
}

bool isTerminalInput(int descriptor) {
    DWORD mode = 0;
    return GetConsoleMode(handleOf(descriptor), &mode) != 0;
}

std::uint64_t sizeOfDescriptor(int descriptor) {
    LARGE_INTEGER size{};
    const HANDLE handle = handleOf(descriptor);
    if (GetFileType(handle) != FILE_TYPE_DISK || GetFileSizeEx(handle, &size) == 0) {
        return 0;
    }
    return static_cast<std::uint64_t>(size.QuadPart);
}

// Opened so already; of standard input only that its bytes are no text is left to say.
void expectSequentialReads(int descriptor) {
    _setmode(descriptor, _O_BINARY);
}

std::ptrdiff_t readSome(int descriptor, std::span<std::byte> into) {
    constexpr std::size_t kMost = std::size_t{1} << 30; // the call counts in int
    const auto count = static_cast<unsigned>(std::min(into.size(), kMost));
    return _read(descriptor, into.data(), count);
}

Readiness awaitBytes(int descriptor, std::chrono::milliseconds most) {
    const HANDLE handle = handleOf(descriptor);
    if (GetFileType(handle) != FILE_TYPE_PIPE) {
        return Readiness::Ready;
    }
    const auto begin = std::chrono::steady_clock::now();
    while (readinessOfPipe(handle) == Readiness::NotYet) {
        if (most >= std::chrono::milliseconds::zero() &&
            std::chrono::steady_clock::now() - begin >= most) {
            return Readiness::NotYet;
        }
        std::this_thread::sleep_for(kLook);
    }
    return Readiness::Ready;
}

} // namespace lastack
