// Reading one TCP header into a Segment; the per-packet part is inline because it is the decoder's
// hot path. Lengths on the wire decide what is malformed, captured bytes decide what can be read.
// Pure functions, thread-safe.
#pragma once

#include "decode/segment.h"
#include "net/bytes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace lastack {

enum class TcpFault : std::uint8_t { None, Cut, Bad };

constexpr std::uint32_t kTcpMinimumSize = 20;
constexpr std::uint32_t kTcpSizeThroughFlags = 14;
constexpr std::uint32_t kTcpSizeThroughWindow = 16;

// Fills the TCP fields of the segment from `captured` bytes of `length` on the wire, captured <=
// length.
inline TcpFault readTcpHeader(
    const std::byte* at, std::uint32_t captured, std::uint32_t length, Segment& segment
) {
    if (length < kTcpMinimumSize) {
        return TcpFault::Bad;
    }
    if (captured < kTcpSizeThroughFlags) {
        return TcpFault::Cut;
    }
    const std::uint32_t headerLength = std::to_integer<std::uint32_t>(at[12]) >> 2 & 0x3CU;
    if (headerLength < kTcpMinimumSize || headerLength > length) {
        return TcpFault::Bad;
    }
    const std::uint64_t portsAndSeq = loadBig64(at);
    segment.seq = {static_cast<std::uint32_t>(portsAndSeq)};
    segment.destinationPort = static_cast<std::uint16_t>(portsAndSeq >> 32);
    segment.sourcePort = static_cast<std::uint16_t>(portsAndSeq >> 48);
    segment.ack = {loadBig32(at + 8)};
    segment.flags = {std::to_integer<std::uint8_t>(at[13])};
    segment.header = at;
    segment.headerLength = static_cast<std::uint8_t>(headerLength);
    segment.length = length - headerLength;
    if (captured > headerLength) {
        segment.captured = captured - headerLength;
        segment.payload = at + headerLength;
    } else {
        segment.captured = 0;
        segment.payload = nullptr;
    }
    if (captured >= headerLength) [[likely]] {
        segment.headerCaptured = static_cast<std::uint8_t>(headerLength);
        segment.window = loadBig16(at + 14);
    } else {
        segment.headerCaptured = static_cast<std::uint8_t>(captured);
        segment.window = captured >= kTcpSizeThroughWindow ? loadBig16(at + 14) : std::uint16_t{0};
    }
    segment.checksumWrong = false;
    segment.kind = Segment::Kind::Tcp;
    segment.icmpType = 0;
    segment.icmpCode = 0;
    segment.icmpFromPeer = false;
    return TcpFault::None;
}

// Worth the cost of reading every byte: few segments, and the ones that verdicts rest on.
constexpr bool deservesChecksum(TcpFlags flags) {
    return flags.has(TcpFlags::kSyn | TcpFlags::kFin | TcpFlags::kRst);
}

// Sets checksumWrong of a segment whose addresses are known. Segments not captured whole are left
// alone.
void checkTcpSum(Segment& segment);

} // namespace lastack
