// Decoding: a decoder fed one frame at a time, for tests.
// Frames are copied to buffers of exactly their size, so that a sanitizer sees every read past
// their end. Not thread-safe.
#pragma once

#include "decode/decoder.h"
#include "tests/support/frame_builder.h"

#include <cstdint>
#include <optional>
#include <string>

namespace lastack::test {

class Decoding {
public:
    // The segment of this frame, valid until the next call; frames are numbered in order unless the
    // spec does.
    std::optional<Segment> decode(const Bytes& frame, FrameSpec spec = {.number = 0});

    std::optional<Segment> decode(const Bytes& frame, LinkType link);

    // Frames so far that gave no segment for this reason.
    std::uint64_t count(Undecoded reason, CaptureIndex capture = {}) const;

    // Frames that the counts of a capture account for.
    std::uint64_t accounted(CaptureIndex capture = {}) const;

    // The packet of another transport in the frame decoded last; it counts as not understood.
    std::optional<TransportPacket> packet() const {
        return packets_.packets().empty() ? std::nullopt
                                          : std::optional(packets_.packets().front());
    }

    Decoder& decoder() { return decoder_; }

private:
    Decoder decoder_;
    SegmentBatch batch_;
    TransportPacketBatch packets_;
    std::optional<Bytes> kept_;
    std::uint64_t frames_ = 0;
};

// The payload captured, as text.
std::string payloadText(const Segment& segment);

Endpoint sourceOf(const Segment& segment);
Endpoint destinationOf(const Segment& segment);

} // namespace lastack::test
