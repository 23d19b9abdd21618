// Descriptors: the few questions that reading captures asks of an operating system, so that the
// rest of the reader is the same everywhere. One file for each system: descriptor_posix.cpp and
// descriptor_windows.cpp. Failures leave their reason in errno. Thread-safe, each descriptor with
// one user.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace lastack {

constexpr int kStandardInput = 0;

enum class DescriptorKind : std::uint8_t { Regular, Directory, Other };

// Opens for reading, closed in programs started later; -1 on failure. A named pipe that nobody
// writes to is opened, too.
int openForReading(const std::string& path);

void closeDescriptor(int descriptor);

DescriptorKind kindOf(int descriptor);

bool isTerminalInput(int descriptor);

// Bytes of a regular file right now; 0 for everything else.
std::uint64_t sizeOfDescriptor(int descriptor);

// A hint that the bytes will be read from first to last. Nothing depends on it.
void expectSequentialReads(int descriptor);

// As read(): how many bytes were read, 0 at the end, -1 on failure.
std::ptrdiff_t readSome(int descriptor, std::span<std::byte> into);

enum class Readiness : std::uint8_t { Ready, NotYet };

// Waits for bytes, for the end, or for a failure, which readSome() will name; not longer than
// given.
Readiness awaitBytes(int descriptor, std::chrono::milliseconds most);

// As long as it takes.
constexpr std::chrono::milliseconds kForever{-1};

} // namespace lastack
