#include "session/temporary_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <io.h>
#include <windows.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace lastack {

namespace {

constexpr std::size_t kMostAtOnce = std::size_t{1} << 30; // the calls count in 32 bits

HANDLE handleOf(int file) {
    return reinterpret_cast<HANDLE>(_get_osfhandle(file));
}

// A file must have a name here; the system deletes it when its last handle is closed.
int openUnnamed(const std::filesystem::path& folder) {
    wchar_t name[MAX_PATH];
    constexpr UINT kUnique = 0; // the system finds a name that is free
    if (GetTempFileNameW(folder.c_str(), L"lak", kUnique, name) == 0) {
        return -1;
    }
    const HANDLE handle = CreateFileW(
        name,
        GENERIC_READ | GENERIC_WRITE,
        FILE_SHARE_DELETE,
        nullptr,
        CREATE_ALWAYS,
        FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE,
        nullptr
    );
    if (handle == INVALID_HANDLE_VALUE) {
        return -1;
    }
    return _open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_RDWR | _O_BINARY);
}

OVERLAPPED placeAt(std::uint64_t offset) {
    OVERLAPPED place{};
    place.Offset = static_cast<DWORD>(offset);
    place.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return place;
}

bool readWhole(HANDLE file, std::uint64_t offset, std::span<std::byte> into) {
    while (!into.empty()) {
        OVERLAPPED place = placeAt(offset);
        const auto wanted = static_cast<DWORD>(std::min(into.size(), kMostAtOnce));
        DWORD count = 0;
        if (ReadFile(file, into.data(), wanted, &count, &place) == 0 || count == 0) {
            return false;
        }
        into = into.subspan(count);
        offset += count;
    }
    return true;
}

} // namespace

std::filesystem::path temporaryFolder() {
    std::error_code ignored;
    auto folder = std::filesystem::temp_directory_path(ignored);
    return ignored ? std::filesystem::path(".") : folder;
}

TemporaryFile::~TemporaryFile() {
    if (file_ >= 0) {
        _close(file_);
    }
}

bool TemporaryFile::isOpen() {
    if (file_ < 0 && failure_.empty()) {
        file_ = openUnnamed(temporaryFolder());
        if (file_ < 0) {
            fail(static_cast<int>(GetLastError()));
        }
    }
    return failure_.empty();
}

void TemporaryFile::fail(int error) {
    failure_ = fmt::format(
        "the temporary file for results in {} cannot be written ({}); free some space or set TMP",
        temporaryFolder().string(),
        std::system_category().message(error)
    );
}

bool TemporaryFile::append(std::span<const std::byte> bytes) {
    std::span<const std::byte> rest = bytes;
    std::uint64_t offset = size_;
    while (isOpen() && !rest.empty()) {
        OVERLAPPED place = placeAt(offset);
        const auto wanted = static_cast<DWORD>(std::min(rest.size(), kMostAtOnce));
        DWORD count = 0;
        if (WriteFile(handleOf(file_), rest.data(), wanted, &count, &place) == 0 || count == 0) {
            fail(static_cast<int>(GetLastError()));
            break;
        }
        rest = rest.subspan(count);
        offset += count;
    }
    if (!failure_.empty()) {
        return false;
    }
    size_ = offset;
    return true;
}

bool TemporaryFile::read(std::uint64_t offset, std::initializer_list<std::span<std::byte>> pieces)
    const {
    for (const std::span<std::byte> piece : pieces) {
        if (!readWhole(handleOf(file_), offset, piece)) {
            return false;
        }
        offset += piece.size();
    }
    return true;
}

// A mapping beyond the end makes the file grow, or says that there is no room.
std::shared_ptr<std::byte[]> TemporaryFile::appendBlock(std::size_t bytes) {
    if (!isOpen()) {
        return nullptr;
    }
    const std::uint64_t end = size_ + bytes;
    const HANDLE mapping = CreateFileMappingW(
        handleOf(file_),
        nullptr,
        PAGE_READWRITE,
        static_cast<DWORD>(end >> 32),
        static_cast<DWORD>(end),
        nullptr
    );
    void* const mapped = mapping == nullptr ? nullptr
                                            : MapViewOfFile(
                                                  mapping,
                                                  FILE_MAP_READ | FILE_MAP_WRITE,
                                                  static_cast<DWORD>(size_ >> 32),
                                                  static_cast<DWORD>(size_),
                                                  bytes
                                              );
    if (mapped == nullptr) {
        fail(static_cast<int>(GetLastError()));
    }
    if (mapping != nullptr) {
        CloseHandle(mapping); // the view keeps it
    }
    if (mapped == nullptr) {
        return nullptr;
    }
    size_ = end;
    return {static_cast<std::byte*>(mapped), [](std::byte* block) {
                UnmapViewOfFile(block);
            }};
}

} // namespace lastack
