#include "tests/bench/capture_output.h"

#include <cerrno>
#include <cstring>
#include <system_error>

namespace lastack::bench {

namespace {

constexpr std::size_t kBufferSize = 1U << 20U;
constexpr std::uint32_t kEthernet = 1;

constexpr std::uint32_t paddedToFour(std::uint32_t size) {
    return (size + 3U) & ~3U;
}

std::system_error lastError(const std::string& what) {
    return {errno, std::generic_category(), what};
}

} // namespace

CaptureOutput::CaptureOutput(
    const std::string& path, CaptureFormat format, std::uint32_t snapLength
)
    : file_(std::fopen(path.c_str(), "wb"), &std::fclose)
    , format_(format)
    , snapLength_(snapLength)
    , buffer_(kBufferSize) {
    if (!file_) {
        throw lastError(path);
    }
    writeHeader();
}

std::span<std::byte> CaptureOutput::append(std::uint64_t microseconds, std::uint32_t wireLength) {
    const auto captured = std::min(wireLength, snapLength_);
    const auto padded = paddedToFour(captured);
    if (used_ + padded + 36 > buffer_.size()) {
        flush();
    }
    if (format_ == CaptureFormat::Pcap) {
        put32(static_cast<std::uint32_t>(microseconds / 1'000'000));
        put32(static_cast<std::uint32_t>(microseconds % 1'000'000));
        put32(captured);
        put32(wireLength);
        return {reserve(captured), captured};
    }
    const auto blockLength = 32 + padded;
    put32(6); // Enhanced Packet Block
    put32(blockLength);
    put32(0); // interface
    put32(static_cast<std::uint32_t>(microseconds >> 32U));
    put32(static_cast<std::uint32_t>(microseconds));
    put32(captured);
    put32(wireLength);
    auto* const data = reserve(padded);
    std::memset(data + captured, 0, padded - captured);
    put32(blockLength);
    return {data, captured};
}

void CaptureOutput::finish() {
    flush();
    if (std::fclose(file_.release()) != 0) {
        throw lastError("closing the capture");
    }
}

void CaptureOutput::writeHeader() {
    if (format_ == CaptureFormat::Pcap) {
        for (const auto word : {0xA1B2'C3D4U, 0x0004'0002U, 0U, 0U, snapLength_, kEthernet}) {
            put32(word);
        }
        return;
    }
    constexpr std::uint32_t kNoLength = 0xFFFF'FFFF;
    for (const auto word : {0x0A0D'0D0AU, 28U, 0x1A2B'3C4DU, 1U, kNoLength, kNoLength, 28U}) {
        put32(word); // Section Header Block
    }
    for (const auto word : {1U, 20U, kEthernet, snapLength_, 20U}) {
        put32(word); // Interface Description Block
    }
}

void CaptureOutput::flush() {
    if (std::fwrite(buffer_.data(), 1, used_, file_.get()) != used_) {
        throw lastError("writing the capture");
    }
    used_ = 0;
}

void CaptureOutput::put32(std::uint32_t value) {
    std::memcpy(reserve(sizeof value), &value, sizeof value);
}

std::byte* CaptureOutput::reserve(std::size_t size) {
    auto* const at = buffer_.data() + used_;
    used_ += size;
    return at;
}

} // namespace lastack::bench
