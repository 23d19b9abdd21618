#include "tests/support/decoding.h"

#include <numeric>

namespace lastack::test {

std::optional<Segment> Decoding::decode(const Bytes& frame, FrameSpec spec) {
    Bytes copy(frame.begin(), frame.end());
    ++frames_;
    if (spec.number == 0) {
        spec.number = frames_;
    }
    const Frame described = descriptor(copy, spec);
    decoder_.decode({&described, 1}, batch_, packets_);
    for (const TransportPacket& packet : packets_.packets()) {
        decoder_.reject(packet);
    }
    kept_ = std::move(copy);
    if (batch_.segments().empty()) {
        return std::nullopt;
    }
    return batch_.segments().front();
}

std::optional<Segment> Decoding::decode(const Bytes& frame, LinkType link) {
    return decode(frame, FrameSpec{.number = 0, .link = link});
}

std::uint64_t Decoding::count(Undecoded reason, CaptureIndex capture) const {
    return decoder_.counts(capture).undecoded[static_cast<std::size_t>(reason)];
}

std::uint64_t Decoding::accounted(CaptureIndex capture) const {
    const DecodeCounts& counts = decoder_.counts(capture);
    return std::accumulate(
        counts.undecoded.begin(), counts.undecoded.end(), counts.tcpSegments + counts.icmpErrors
    );
}

std::string payloadText(const Segment& segment) {
    std::string text;
    for (std::uint32_t i = 0; i < segment.captured; ++i) {
        text.push_back(static_cast<char>(segment.payload[i]));
    }
    return text;
}

Endpoint sourceOf(const Segment& segment) {
    return {
        segment.isV6 ? IpAddress::v6(segment.source) : IpAddress::v4(segment.source),
        segment.sourcePort};
}

Endpoint destinationOf(const Segment& segment) {
    return {
        segment.isV6 ? IpAddress::v6(segment.destination) : IpAddress::v4(segment.destination),
        segment.destinationPort};
}

} // namespace lastack::test
