// Decodes any bytes as frames: the first octet chooses the link type, then each frame follows three
// octets of its own: its length (two, big-endian) and how much later and longer on the wire than
// captured it is (four bits each). Every segment and every field that is shown of a frame must lie
// in bytes that exist, and every frame must be accounted for exactly once.
#include "decode/decoder.h"
#include "decode/fields.h"
#include "decode/tcp_options.h"
#include "report/field_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <vector>

namespace {

using namespace lastack;

constexpr std::array kLinks{
    LinkType::Ethernet,
    LinkType::Null,
    LinkType::Raw,
    LinkType::Loop,
    LinkType::LinuxSll,
    LinkType::LinuxSll2,
    LinkType::Ipv4,
    LinkType::Ipv6,
    LinkType::Raw12,
    LinkType{9999},
    LinkType::Radiotap,
    LinkType::Wlan,
    LinkType::Ppp,
    LinkType::PppEther,
    LinkType::CiscoHdlc,
    LinkType::FrameRelay,
    LinkType::Mpls,
    LinkType::Ppi,
    LinkType::PkTap,
    LinkType::NfLog,
    LinkType::PfLog,
    LinkType::Enc,
    LinkType::Prism,
    LinkType::Avs,
    LinkType::PppPppd,
    LinkType::PppWithDirection,
    LinkType::SunAtm,
    LinkType::AtmRfc1483,
    LinkType::TokenRing,
    LinkType::Fddi,
    LinkType::IpOverFibreChannel,
    LinkType::ArcnetLinux,
    LinkType::AppleFireWire,
    LinkType::Docsis,
    LinkType::LapbWithDirection,
    LinkType::Sctp};

struct Input {
    std::vector<std::vector<std::byte>>
        bytes; // a block each: a sanitizer sees reads past a frame's end
    std::vector<Frame> frames;
};

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void appendFrame(
    Input& input, LinkType link, std::uint8_t step, std::span<const std::uint8_t> octets
) {
    const auto* const begin = reinterpret_cast<const std::byte*>(octets.data());
    const auto& bytes = input.bytes.emplace_back(begin, begin + octets.size());
    const Timestamp before = input.frames.empty() ? Timestamp{} : input.frames.back().at;
    const auto captured = static_cast<std::uint32_t>(bytes.size());
    input.frames.push_back(
        {.at = before + Duration::seconds(step >> 4),
         .number = FrameNumber{input.frames.size() + 1},
         .offset = 0,
         .data = bytes.data(),
         .captured = captured,
         .length = captured + (step & 0x0FU) * 100U,
         .link = link,
         .capture = CaptureIndex{static_cast<std::uint16_t>(step & 1U)},
         .interface = {}}
    );
}

Input split(std::span<const std::uint8_t> rest) {
    Input input;
    if (rest.empty()) {
        return input;
    }
    const LinkType link = kLinks[rest[0] % kLinks.size()];
    rest = rest.subspan(1);
    while (rest.size() >= 3) {
        const std::size_t wanted = std::size_t{rest[0]} << 8 | rest[1];
        const std::uint8_t step = rest[2];
        rest = rest.subspan(3);
        const std::size_t size = std::min(wanted, rest.size());
        appendFrame(input, link, step, rest.first(size));
        rest = rest.subspan(size);
    }
    return input;
}

unsigned sumOf(const std::byte* bytes, std::size_t size) {
    return std::accumulate(bytes, bytes + size, 0U, [](unsigned sum, std::byte byte) {
        return sum + std::to_integer<unsigned>(byte);
    });
}

void check(const Segment& segment) {
    require(segment.captured <= segment.length);
    require(segment.headerCaptured <= segment.headerLength && segment.headerLength <= 60);
    require(segment.kind == Segment::Kind::IcmpError || segment.headerLength >= 20);
    require((segment.payload == nullptr) == (segment.captured == 0));
    const std::size_t addressSize = segment.isV6 ? 16 : 4;
    volatile unsigned sum = sumOf(segment.source, addressSize);
    sum = sum + sumOf(segment.destination, addressSize);
    sum = sum + sumOf(segment.header, segment.headerCaptured);
    if (segment.payload != nullptr) {
        sum = sum + sumOf(segment.payload, segment.captured);
    }
    const TcpOptions options = parseTcpOptions(segment);
    require(options.windowShift.value_or(0) <= 14);
    require(options == parseTcpOptionsInOrder(segment));
    require(static_cast<unsigned>(segment.tunnels) < 1U << TunnelPaths::kIdBits);
}

void check(const TransportPacket& packet) {
    require(packet.captured <= packet.length);
    require(packet.segmentsBefore <= SegmentBatch::kCapacity);
    const volatile unsigned sum = sumOf(packet.data, packet.captured);
    static_cast<void>(sum);
}

void check(const Frame& frame) {
    const FrameFields fields = fieldsOf(frame.link, {frame.data, frame.captured}, frame.length);
    require(fields.fields.size() <= kMostFields);
    for (const Field& field : fields.fields) {
        require(field.length > 0 && field.length <= frame.captured);
        require(field.begin <= frame.captured - field.length);
        static_cast<void>(textOf(field.value));
    }
    static_cast<void>(notesOf(fields));
}

std::uint64_t accounted(const Decoder& decoder) {
    std::uint64_t frames = 0;
    for (const CaptureIndex capture : {CaptureIndex{0}, CaptureIndex{1}}) {
        const DecodeCounts& counts = decoder.counts(capture);
        frames += counts.tcpSegments + counts.icmpErrors + counts.otherTransports;
        frames = std::accumulate(counts.undecoded.begin(), counts.undecoded.end(), frames);
    }
    return frames;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Input input = split({data, size});
    const std::span<const Frame> frames = input.frames;
    Decoder decoder;
    SegmentBatch segments;
    TransportPacketBatch packets;
    for (std::size_t at = 0; at < frames.size(); at += SegmentBatch::kCapacity) {
        const std::size_t count = std::min(frames.size() - at, SegmentBatch::kCapacity);
        decoder.decode(frames.subspan(at, count), segments, packets);
        for (const TransportPacket& packet : packets.packets()) {
            check(packet);
        }
        for (const Segment& segment : segments.segments()) {
            check(segment);
            require(decoder.encapsulations().describe(segment.encapsulation).size() <= 8);
        }
    }
    for (const Frame& frame : frames) {
        check(frame);
    }
    decoder.finish();
    require(accounted(decoder) == frames.size());
    return 0;
}
