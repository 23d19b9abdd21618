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

enum class PlainResult : std::uint8_t { Segment, NotPlain };

namespace plain {
constexpr std::uint32_t kEthernetSize = 14;
constexpr std::uint32_t kIpv4Size = 20;
constexpr std::uint32_t kIpv6Size = 40;
constexpr std::uint16_t kIpv4Type = 0x0800;
constexpr std::uint16_t kIpv6Type = 0x86DD;
constexpr std::byte kTcp{6};
} // namespace plain

inline PlainResult readPlainIpv4(const std::byte* ip, std::uint32_t captured, Segment& segment) {
    const std::uint32_t totalLength = loadBig16(ip + 2);
    const bool isFragment = (loadBig16(ip + 6) & 0x3FFFU) != 0;
    if (ip[0] != std::byte{0x45} || ip[9] != plain::kTcp || isFragment ||
        totalLength < plain::kIpv4Size) {
        return PlainResult::NotPlain;
    }
    if (isWrongIpChecksum(sumOfPlainIpv4Header(ip), loadBig16(ip + 10))) {
        return PlainResult::NotPlain;
    }
    const std::uint32_t length = totalLength - plain::kIpv4Size;
    const std::uint32_t present = std::min(captured - plain::kIpv4Size, length);
    if (readTcpHeader(ip + plain::kIpv4Size, present, length, segment) != TcpFault::None) {
        return PlainResult::NotPlain;
    }
    segment.source = ip + 12;
    segment.destination = ip + 16;
    segment.ipId = loadBig16(ip + 4);
    segment.hopLimit = std::to_integer<std::uint8_t>(ip[8]);
    segment.isV6 = false;
    return PlainResult::Segment;
}

inline PlainResult readPlainIpv6(const std::byte* ip, std::uint32_t captured, Segment& segment) {
    const std::uint32_t length = loadBig16(ip + 4);
    if ((ip[0] & std::byte{0xF0}) != std::byte{0x60} || ip[6] != plain::kTcp || length == 0) {
        return PlainResult::NotPlain;
    }
    const std::uint32_t present = std::min(captured - plain::kIpv6Size, length);
    if (readTcpHeader(ip + plain::kIpv6Size, present, length, segment) != TcpFault::None) {
        return PlainResult::NotPlain;
    }
    segment.source = ip + 8;
    segment.destination = ip + 24;
    segment.ipId = 0;
    segment.hopLimit = std::to_integer<std::uint8_t>(ip[7]);
    segment.isV6 = true;
    return PlainResult::Segment;
}

inline PlainResult readPlain(const Frame& frame, Segment& segment) {
    if (frame.link != LinkType::Ethernet ||
        frame.captured < plain::kEthernetSize + plain::kIpv4Size) {
        return PlainResult::NotPlain;
    }
    const std::uint16_t etherType = loadBig16(frame.data + 12);
    const std::byte* const ip = frame.data + plain::kEthernetSize;
    const std::uint32_t captured = frame.captured - plain::kEthernetSize;
    if (etherType == plain::kIpv4Type) {
        return readPlainIpv4(ip, captured, segment);
    }
    if (etherType == plain::kIpv6Type && captured >= plain::kIpv6Size) {
        return readPlainIpv6(ip, captured, segment);
    }
    return PlainResult::NotPlain;
}

} // namespace lastack
