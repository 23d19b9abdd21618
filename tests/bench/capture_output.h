// CaptureOutput: writes frames to a pcap or pcapng file through one large buffer.
// The benchmark's captures are gigabytes: a frame is built in place in the buffer and never copied.
// Throws std::system_error when the file cannot be written. Not thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lastack::bench {

enum class CaptureFormat : std::uint8_t { Pcap, Pcapng };

class CaptureOutput {
public:
    CaptureOutput(const std::string& path, CaptureFormat format, std::uint32_t snapLength);

    // Where the captured bytes of the next frame go, at most as many as the snap length; valid
    // until the next call.
    std::span<std::byte> append(std::uint64_t microseconds, std::uint32_t wireLength);

    // Writes what is left and closes the file.
    void finish();

private:
    void writeHeader();
    void flush();
    void put32(std::uint32_t value);
    std::byte* reserve(std::size_t size);

    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
    CaptureFormat format_;
    std::uint32_t snapLength_;
    std::vector<std::byte> buffer_;
    std::size_t used_ = 0;
};

} // namespace lastack::bench
