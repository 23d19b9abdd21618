// The common case of decoding, straight through: Ethernet, IPv4 without options or IPv6 without
// extensions, TCP. It judges nothing: whatever is not plain is left to the walk (walk.h), which
// reads it again and says why. Pure functions, thread-safe.
#pragma once

#include "capture/frame.h"
#include "decode/checksum.h"
#include "decode/tcp.h"
#include "net/bytes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace lastack {

namespace plain {
constexpr std::uint32_t kEthernetSize = 14;
constexpr std::uint32_t kEthernetSourceAt = 6;
constexpr std::uint32_t kIpv4Size = 20;
constexpr std::uint32_t kIpv6Size = 40;
constexpr std::uint8_t kTcp = 6;

// From the EtherType on: IPv4 with a header of five words, IPv6.
constexpr std::uint32_t kTypeAt = 12;
constexpr std::uint32_t kIpv4TypeMask = asLoaded32(0xFF, 0xFF, 0xFF, 0);
constexpr std::uint32_t kIpv4Type = asLoaded32(0x08, 0x00, 0x45, 0);
constexpr std::uint32_t kIpv6TypeMask = asLoaded32(0xFF, 0xFF, 0xF0, 0);
constexpr std::uint32_t kIpv6Type = asLoaded32(0x86, 0xDD, 0x60, 0);

// From the fragment field on: TCP, neither with an offset nor with more fragments to come.
constexpr std::uint32_t kWholeTcpAt = 6;
constexpr std::uint32_t kWholeTcpMask = asLoaded32(0x3F, 0xFF, 0, 0xFF);
constexpr std::uint32_t kWholeTcp = asLoaded32(0, 0, 0, kTcp);
} // namespace plain

// What stands behind an IP header.
struct IpPayload {
    const std::byte* data = nullptr; // null when the header is not plain
    std::uint32_t captured = 0;
    std::uint32_t length = 0; // on the wire
};

inline IpPayload readPlainIpv4(const std::byte* ip, std::uint32_t captured, Segment& segment) {
    const std::uint32_t totalLength = loadBig16(ip + 2);
    const std::uint32_t fragmentAndProtocol = loadLittle32(ip + plain::kWholeTcpAt);
    if ((fragmentAndProtocol & plain::kWholeTcpMask) != plain::kWholeTcp ||
        totalLength < plain::kIpv4Size + kTcpMinimumSize ||
        isWrongIpChecksum(sumOfPlainIpv4Header(ip), loadBig16(ip + 10))) {
        return {};
    }
    segment.source = ip + 12;
    segment.destination = ip + 16;
    segment.ipId = loadBig16(ip + 4);
    segment.hopLimit = std::to_integer<std::uint8_t>(ip[8]);
    segment.isV6 = false;
    const std::uint32_t length = totalLength - plain::kIpv4Size;
    return {ip + plain::kIpv4Size, std::min(captured - plain::kIpv4Size, length), length};
}

inline IpPayload readPlainIpv6(const std::byte* ip, std::uint32_t captured, Segment& segment) {
    const std::uint32_t length = loadBig16(ip + 4);
    if (ip[6] != std::byte{plain::kTcp} || length < kTcpMinimumSize) {
        return {};
    }
    segment.source = ip + 8;
    segment.destination = ip + 24;
    segment.ipId = 0;
    segment.hopLimit = std::to_integer<std::uint8_t>(ip[7]);
    segment.isV6 = true;
    return {ip + plain::kIpv6Size, std::min(captured - plain::kIpv6Size, length), length};
}

inline IpPayload readPlainIp(const Frame& frame, Segment& segment) {
    if (frame.link != LinkType::Ethernet ||
        frame.captured < plain::kEthernetSize + plain::kIpv4Size) {
        return {};
    }
    const std::uint32_t type = loadLittle32(frame.data + plain::kTypeAt);
    const std::byte* const ip = frame.data + plain::kEthernetSize;
    const std::uint32_t captured = frame.captured - plain::kEthernetSize;
    if ((type & plain::kIpv4TypeMask) == plain::kIpv4Type) {
        return readPlainIpv4(ip, captured, segment);
    }
    if ((type & plain::kIpv6TypeMask) == plain::kIpv6Type && captured >= plain::kIpv6Size) {
        return readPlainIpv6(ip, captured, segment);
    }
    return {};
}

// What a segment with SYN, FIN or RST says of who sent its frame.
inline void notePlainSender(const Frame& frame, Segment& segment) {
    const std::byte flags = frame.data[plain::kEthernetSize + plain::kWholeTcpAt];
    segment.linkSource = loadBig64(frame.data + plain::kEthernetSourceAt) >> 16;
    segment.dontFragment = !segment.isV6 && (flags & std::byte{0x40}) != std::byte{0};
}

// Fills the whole segment but those, or returns false and leaves it undefined.
inline bool readPlain(const Frame& frame, Segment& segment) {
    const IpPayload payload = readPlainIp(frame, segment);
    if (payload.data == nullptr ||
        readTcpHeader(payload.data, payload.captured, payload.length, segment) != TcpFault::None) {
        return false;
    }
    const Timestamp at = frame.at;
    const FrameNumber number = frame.number;
    segment.at = at;
    segment.frame = number;
    segment.encapsulation = EncapsulationId{0};
    segment.tunnels = TunnelPathId{0};
    return true;
}

} // namespace lastack
