// Fuzz target: bytes are read as a capture file of whatever kind they are, twice.
// A window of a few bytes and one that holds everything must give the same frames, and every byte
// of every frame is touched, so that a sanitizer sees one that is not there.
#include "capture/open_capture.h"
#include "net/bytes.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>

namespace {

using namespace lastack;

constexpr std::size_t kSmallBuffer = 40;
constexpr std::uint64_t kMostFrames = 100'000; // packed data can hold more than is worth the time

struct Reading {
    std::uint64_t frames = 0;
    std::uint64_t sum = 0;

    bool operator==(const Reading&) const = default;
};

[[noreturn]] void fail(const char* what) {
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void add(Reading& reading, std::span<const Frame> frames) {
    for (const Frame& frame : frames) {
        reading.sum = reading.sum * 31 + number(frame.number) + frame.length;
        reading.sum = reading.sum * 31 + static_cast<std::uint64_t>(frame.at.ns) + frame.offset;
        for (std::uint32_t i = 0; i < frame.captured; ++i) {
            reading.sum += std::to_integer<std::uint64_t>(frame.data[i]);
        }
        ++reading.frames;
    }
}

Reading readAll(FrameSource& source) {
    Reading reading;
    FrameBatch batch;
    for (source.next(batch); !batch.empty(); source.next(batch)) {
        add(reading, batch.frames());
        if (reading.frames > kMostFrames) {
            return reading;
        }
    }
    if (source.captures()[0].packets != reading.frames) {
        fail("the capture counts other frames than it gave");
    }
    return reading;
}

// What the window shows is no matter of LastAck's alone: from damaged lz4 data its library unpacks
// different things with different room, and a variant of pcap may have to be guessed from what is
// seen.
bool isComparable(std::span<const std::byte> bytes) {
    constexpr std::uint32_t kLz4 = 0x184D'2204;
    constexpr std::uint32_t kSkippable = 0x184D'2A50;
    const std::uint32_t magic = bytes.size() < 4 ? 0U : loadLittle32(bytes.data());
    return magic != kLz4 && (magic & 0xFFFF'FFF0) != kSkippable;
}

bool isGuessed(const FrameSource& one, const FrameSource& other) {
    const std::string& format = one.captures()[0].format;
    return format == "pcap (modified)" || format != other.captures()[0].format;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::span bytes(reinterpret_cast<const std::byte*>(data), size);
    auto large = openCaptureBytes(bytes, "input");
    auto small = openCaptureBytes(bytes, "input", kSmallBuffer);
    const bool comparable = isComparable(bytes);
    if (comparable && large.has_value() != small.has_value()) {
        fail("only one size of window opens the capture");
    }
    if (!large || !small) {
        return 0;
    }
    const bool guessed = isGuessed(**large, **small);
    const Reading one = readAll(**large);
    const Reading other = readAll(**small);
    if (comparable && !guessed && one.frames <= kMostFrames && !(one == other)) {
        fail("the size of the window changes what is read");
    }
    return 0;
}
