// Capture files built byte by byte, and everything that a FrameSource says of them, as values.
// Lets a test state a file field by field and compare what was read in one expression.
// Not thread-safe.
#pragma once

#include "capture/byte_order.h"
#include "capture/frame_source.h"
#include "capture/open_capture.h"

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lastack::test {

// A growing file in one byte order.
class Bytes {
public:
    explicit Bytes(ByteOrder order = ByteOrder::Little) : order_(order) {}

    Bytes& u8(std::uint8_t value) { return number(value, 1); }

    Bytes& u16(std::uint16_t value) { return number(value, 2); }

    Bytes& u32(std::uint32_t value) { return number(value, 4); }

    Bytes& u64(std::uint64_t value) { return number(value, 8); }

    Bytes& text(std::string_view value) {
        const auto* const at = reinterpret_cast<const std::byte*>(value.data());
        bytes_.insert(bytes_.end(), at, at + value.size());
        return *this;
    }

    Bytes& add(const Bytes& other) {
        bytes_.insert(bytes_.end(), other.bytes_.begin(), other.bytes_.end());
        return *this;
    }

    Bytes& pad() {
        bytes_.resize((bytes_.size() + 3) / 4 * 4);
        return *this;
    }

    Bytes cut(std::size_t size) const {
        Bytes shorter = *this;
        shorter.bytes_.resize(std::min(size, bytes_.size()));
        return shorter;
    }

    std::size_t size() const { return bytes_.size(); }

    ByteOrder order() const { return order_; }

    std::byte& operator[](std::size_t at) { return bytes_[at]; }

    std::span<const std::byte> span() const { return bytes_; }

private:
    Bytes& number(std::uint64_t value, unsigned size) {
        for (unsigned i = 0; i < size; ++i) {
            const unsigned shift = 8 * (order_ == ByteOrder::Little ? i : size - 1 - i);
            bytes_.push_back(static_cast<std::byte>((value >> shift) & 0xFF));
        }
        return *this;
    }

    ByteOrder order_;
    std::vector<std::byte> bytes_;
};

struct PcapHeader {
    std::uint32_t magic = 0xA1B2'C3D4;
    ByteOrder order = ByteOrder::Little;
    std::uint16_t major = 2;
    std::uint16_t minor = 4;
    std::uint32_t snapLength = 65'535;
    std::uint32_t link = 1;
};

inline Bytes pcapHeader(const PcapHeader& header = {}) {
    Bytes bytes(header.order);
    bytes.u32(header.magic).u16(header.major).u16(header.minor).u32(0).u32(0);
    return bytes.u32(header.snapLength).u32(header.link);
}

// A record whose two lengths are both that of its data.
inline Bytes pcapRecord(
    std::string_view data,
    std::uint32_t seconds = 1,
    std::uint32_t fraction = 0,
    ByteOrder order = ByteOrder::Little
) {
    const auto size = static_cast<std::uint32_t>(data.size());
    return Bytes(order).u32(seconds).u32(fraction).u32(size).u32(size).text(data);
}

inline Bytes block(std::uint32_t type, const Bytes& body) {
    const Bytes padded = Bytes(body).pad();
    const auto total = static_cast<std::uint32_t>(padded.size() + 12);
    return Bytes(body.order()).u32(type).u32(total).add(padded).u32(total);
}

inline Bytes option(std::uint16_t code, const Bytes& value) {
    const auto size = static_cast<std::uint16_t>(value.size());
    return Bytes(value.order()).u16(code).u16(size).add(value).pad();
}

inline Bytes textOption(std::uint16_t code, std::string_view text, ByteOrder order = {}) {
    return option(code, Bytes(order).text(text));
}

inline Bytes section(ByteOrder order = ByteOrder::Little, const Bytes& options = Bytes()) {
    Bytes body(order);
    body.u32(0x1A2B'3C4D).u16(1).u16(0).u64(~std::uint64_t{0}).add(options);
    return block(0x0A0D'0D0A, body);
}

struct InterfaceSpec {
    std::uint16_t link = 1;
    std::uint32_t snapLength = 0;
    Bytes options{};
    ByteOrder order = ByteOrder::Little;
};

inline Bytes interfaceBlock(const InterfaceSpec& spec = {}) {
    return block(1, Bytes(spec.order).u16(spec.link).u16(0).u32(spec.snapLength).add(spec.options));
}

struct PacketSpec {
    std::uint32_t interface = 0;
    std::uint64_t ticks = 1'000'000;
    std::optional<std::uint32_t> captured{}; // else the length of the data
    std::optional<std::uint32_t> length{};
    Bytes options{};
    ByteOrder order = ByteOrder::Little;
};

inline Bytes packetBlock(std::string_view data, const PacketSpec& spec = {}) {
    const auto size = static_cast<std::uint32_t>(data.size());
    Bytes body(spec.order);
    body.u32(spec.interface).u32(static_cast<std::uint32_t>(spec.ticks >> 32));
    body.u32(static_cast<std::uint32_t>(spec.ticks)).u32(spec.captured.value_or(size));
    return block(6, body.u32(spec.length.value_or(size)).text(data).pad().add(spec.options));
}

struct ReadFrame {
    std::uint64_t number;
    std::int64_t at;
    std::string data;
    std::uint32_t length;
    unsigned link;
    unsigned interface;
    unsigned capture;
    std::uint64_t offset;

    bool operator==(const ReadFrame&) const = default;
};

// What opening and reading gave. Frames are copied while their batch is valid.
struct Reading {
    std::optional<Error> error;
    std::vector<ReadFrame> frames;
    std::vector<CaptureInfo> captures;

    const CaptureInfo& info() const { return captures.at(0); }

    std::vector<std::string> data() const {
        std::vector<std::string> all;
        for (const auto& frame : frames) {
            all.push_back(frame.data);
        }
        return all;
    }

    std::vector<std::uint64_t> numbers() const {
        std::vector<std::uint64_t> all;
        for (const auto& frame : frames) {
            all.push_back(frame.number);
        }
        return all;
    }
};

inline ReadFrame copyOf(const Frame& frame) {
    return {
        .number = number(frame.number),
        .at = frame.at.ns,
        .data = {reinterpret_cast<const char*>(frame.data), frame.captured},
        .length = frame.length,
        .link = static_cast<unsigned>(frame.link),
        .interface = static_cast<unsigned>(frame.interface),
        .capture = static_cast<unsigned>(frame.capture),
        .offset = frame.offset,
    };
}

inline Reading readAll(Result<std::unique_ptr<FrameSource>> source) {
    Reading reading;
    if (!source) {
        reading.error = source.error();
        return reading;
    }
    FrameBatch batch;
    for ((*source)->next(batch); !batch.empty(); (*source)->next(batch)) {
        for (const Frame& frame : batch.frames()) {
            reading.frames.push_back(copyOf(frame));
        }
    }
    const auto captures = (*source)->captures();
    reading.captures.assign(captures.begin(), captures.end());
    return reading;
}

inline Reading readBytes(const Bytes& bytes, std::size_t buffer = ByteSource::kBuffer) {
    return readAll(openCaptureBytes(bytes.span(), "memory", buffer));
}

// A folder of its own, gone with its owner.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "lastack-XXXXXX").string();
        path_ = ::mkdtemp(name.data()) != nullptr ? name : std::string();
    }

    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    std::string pathOf(std::string_view name) const { return path_ + "/" + std::string(name); }

    std::string write(std::string_view name, const Bytes& bytes) const {
        const auto content = bytes.span();
        std::ofstream(pathOf(name), std::ios::binary)
            .write(
                reinterpret_cast<const char*>(content.data()),
                static_cast<std::streamsize>(content.size())
            );
        return pathOf(name);
    }

private:
    std::string path_;
};

} // namespace lastack::test
