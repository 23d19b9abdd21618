#include "transports/sctp_packet.h"

#include "net/bytes.h"
#include "transports/crc32c.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

constexpr std::uint32_t kCommonHeaderSize = 12;
constexpr std::uint32_t kChecksumAt = 8;
constexpr std::uint32_t kItemHeaderSize = 4;

std::uint32_t checksumOf(std::span<const std::byte> packet) {
    constexpr std::array<std::byte, 4> kZero{};
    const std::uint32_t before = crc32c(packet.first(kChecksumAt));
    return crc32c(packet.subspan(kCommonHeaderSize), crc32c(kZero, before));
}

// RFC 2960 Appendix B, before RFC 3309: what the oldest implementations sent.
std::uint32_t adler32Of(std::span<const std::byte> packet) {
    constexpr std::uint32_t kModulus = 65'521;
    std::uint32_t first = 1;
    std::uint32_t second = 0;
    for (std::size_t at = 0; at < packet.size(); ++at) {
        const bool isChecksum = at >= kChecksumAt && at < kCommonHeaderSize;
        first = (first + (isChecksum ? 0 : std::to_integer<std::uint32_t>(packet[at]))) % kModulus;
        second = (second + first) % kModulus;
    }
    return second << 16 | first;
}

SctpChecksum checksumOf(const TransportPacket& packet) {
    const std::byte* const field = packet.data + kChecksumAt;
    if (loadLittle32(field) == 0) {
        return SctpChecksum::Absent;
    }
    if (packet.isCut()) {
        return SctpChecksum::Unknown;
    }
    const bool isRight = loadLittle32(field) == checksumOf(packet.bytes()) ||
                         loadBig32(field) == adler32Of(packet.bytes());
    return isRight ? SctpChecksum::Right : SctpChecksum::Wrong;
}

// RFC 9260 §3.3.2.1, RFC 5061 §4.2.
constexpr std::uint32_t kIpv4Parameter = 5;
constexpr std::uint32_t kIpv6Parameter = 6;
constexpr std::uint32_t kAddAddress = 0xC001;

SctpItems itemsBehind(const SctpItem& item, std::uint32_t size) {
    const std::size_t captured = std::min<std::size_t>(item.value.size(), size);
    return {
        SctpItems::Kind::Parameters,
        item.value.subspan(captured),
        item.length - std::min(item.length, size)};
}

bool isConsistent(const SctpPacket& packet) {
    SctpItems chunks = packet.chunks();
    while (chunks.next()) {
    }
    return chunks.isConsistent();
}

// Another protocol may use that UDP port, so nothing must contradict there. Behind the protocol
// number of SCTP what damaged the chain is its sender's own if the checksum is right.
bool isPlausible(const TransportPacket& packet, const SctpPacket& sctp) {
    const bool isConsistentChain = isConsistent(sctp);
    if (packet.kind == PacketKind::SctpInUdp) {
        return isConsistentChain && sctp.checksum != SctpChecksum::Wrong;
    }
    return isConsistentChain || sctp.checksum == SctpChecksum::Right;
}

// The caller has checked that so much is there.
SctpPacket readTag(const TransportPacket& packet) {
    SctpPacket sctp;
    sctp.sourcePort = loadBig16(packet.data);
    sctp.destinationPort = loadBig16(packet.data + 2);
    sctp.tag = loadBig32(packet.data + 4);
    return sctp;
}

} // namespace

std::optional<SctpItem> SctpItems::next() {
    if (length_ < kItemHeaderSize || bytes_.size() < kItemHeaderSize) {
        bytes_ = {};
        length_ = 0;
        return std::nullopt;
    }
    const std::uint32_t stated = loadBig16(bytes_.data() + 2);
    if (stated < kItemHeaderSize) {
        isConsistent_ = false;
        bytes_ = {};
        length_ = 0;
        return std::nullopt;
    }
    isConsistent_ = isConsistent_ && stated <= length_;
    SctpItem item;
    item.type = kind_ == Kind::Chunks ? std::to_integer<std::uint32_t>(bytes_[0])
                                      : loadBig16(bytes_.data());
    item.flags = kind_ == Kind::Chunks ? std::to_integer<std::uint8_t>(bytes_[1]) : std::uint8_t{0};
    item.length = std::min(stated, length_) - kItemHeaderSize;
    item.value = bytes_.subspan(kItemHeaderSize);
    item.value = item.value.first(std::min<std::size_t>(item.value.size(), item.length));
    const std::uint32_t padded = (stated + 3U) & ~3U;
    bytes_ = bytes_.subspan(std::min<std::size_t>(bytes_.size(), padded));
    length_ -= std::min(length_, padded);
    return item;
}

std::optional<SctpOpening> openingOf(const SctpItem& chunk) {
    constexpr std::uint32_t kFixedSize = 16;
    const bool isOpening = chunk.type == static_cast<std::uint32_t>(ChunkType::Init) ||
                           chunk.type == static_cast<std::uint32_t>(ChunkType::InitAck);
    if (!isOpening || chunk.value.size() < 4) {
        return std::nullopt;
    }
    SctpOpening opening{
        .initiateTag = loadBig32(chunk.value.data()),
        .initialTsn = {},
        .parameters = itemsBehind(chunk, kFixedSize),
        .isWhole = !chunk.isCut()};
    if (chunk.value.size() >= kFixedSize) {
        opening.initialTsn = loadBig32(chunk.value.data() + 12);
    }
    return opening;
}

bool reflectsTag(const SctpItem& chunk) {
    const bool hasBit = chunk.type == static_cast<std::uint32_t>(ChunkType::Abort) ||
                        chunk.type == static_cast<std::uint32_t>(ChunkType::ShutdownComplete);
    return hasBit && (chunk.flags & 0x01U) != 0;
}

std::optional<IpAddress> addressOf(const SctpItem& parameter) {
    if (parameter.type == kIpv4Parameter && parameter.value.size() >= 4) {
        return IpAddress::v4(parameter.value.data());
    }
    if (parameter.type == kIpv6Parameter && parameter.value.size() >= 16) {
        return IpAddress::v6(parameter.value.data());
    }
    if (parameter.type != kAddAddress) {
        return std::nullopt;
    }
    const auto inner = itemsBehind(parameter, 4).next(); // behind a correlation id
    return inner && inner->type != kAddAddress ? addressOf(*inner) : std::nullopt;
}

SctpItems addressParametersOf(const SctpItem& chunk) {
    return itemsBehind(chunk, 4); // behind a serial number
}

std::optional<SctpPacket> readQuotedSctp(const TransportPacket& quoted) {
    if (quoted.captured < kChecksumAt) {
        return std::nullopt;
    }
    SctpPacket sctp = readTag(quoted);
    sctp.checksum = SctpChecksum::Unknown;
    if (quoted.captured >= kCommonHeaderSize) {
        sctp.bytes = quoted.bytes().subspan(kCommonHeaderSize);
        sctp.length = quoted.length - kCommonHeaderSize;
    }
    return sctp;
}

std::optional<SctpPacket> readSctp(const TransportPacket& packet) {
    if (packet.captured < kCommonHeaderSize + kItemHeaderSize) {
        return std::nullopt;
    }
    SctpPacket sctp = readTag(packet);
    sctp.checksum = checksumOf(packet);
    sctp.bytes = packet.bytes().subspan(kCommonHeaderSize);
    sctp.length = packet.length - kCommonHeaderSize;
    return isPlausible(packet, sctp) ? std::optional(sctp) : std::nullopt;
}

} // namespace lastack
