// ICMP and ICMPv6 errors: finds the TCP segment, or the packet of another transport, they quote.
// Eight octets of it are enough, as RFC 792 asks for no more: the ports and what comes next.
#include "decode/tcp.h"
#include "decode/walk.h"
#include "net/bytes.h"

#include <cstring>

namespace lastack {

namespace {

constexpr std::uint32_t kIcmpHeaderSize = 8;
constexpr std::uint32_t kLargestPacket = 65535;
constexpr std::uint32_t kTcpSizeThroughSeq = 8;
constexpr std::uint32_t kTcpSizeThroughAck = 12;

// RFC 792: destination unreachable, time exceeded, parameter problem. A source quench (4) is to be
// ignored (RFC 6633).
bool isErrorV4(std::uint8_t type) {
    return type == 3 || type == 11 || type == 12;
}

// RFC 4443 §2.1: destination unreachable, packet too big, time exceeded, parameter problem.
bool isErrorV6(std::uint8_t type) {
    return type >= 1 && type <= 4;
}

// Reads headers of the quoted packet up to that of its transport. Only a first fragment holds one.
// What a quoted tunnel carries is not followed: its error is for the tunnel's end, not for who sent
// that.
WalkStep findQuoted(Walk& quoted) {
    WalkStep step = quoted.isV6 ? readIpv6(quoted) : readIpv4(quoted);
    for (unsigned headers = 0; headers < kMaxHeaders; ++headers) {
        if (step == WalkStep::Protocol) {
            step = readProtocol(quoted);
        } else if (step == WalkStep::Fragment && quoted.fragment.offset == 0) {
            step = WalkStep::Protocol;
        } else if (step == WalkStep::Udp) {
            step = readUdp(quoted);
        } else {
            break;
        }
    }
    return step;
}

// What a quote long enough says of lengths; a quote need not be long enough, and its lengths need
// not make sense.
void readQuotedLengths(const Walk& quoted, Segment& segment) {
    if (quoted.captured < kTcpSizeThroughFlags) {
        return;
    }
    segment.flags = {std::to_integer<std::uint8_t>(quoted.data[13])};
    const std::uint32_t size = std::to_integer<std::uint32_t>(quoted.data[12] >> 4) * 4;
    if (size < kTcpMinimumSize || size > quoted.length) {
        return;
    }
    segment.headerLength = static_cast<std::uint8_t>(size);
    segment.headerCaptured = static_cast<std::uint8_t>(std::min(size, quoted.captured));
    segment.length = quoted.length - size;
}

void readQuotedTcp(const Walk& quoted, Segment& segment) {
    const std::byte* const header = quoted.data;
    segment.source = quoted.source;
    segment.destination = quoted.destination;
    segment.header = header;
    segment.payload = nullptr;
    segment.length = 0;
    segment.captured = 0;
    segment.sourcePort = loadBig16(header);
    segment.destinationPort = loadBig16(header + 2);
    segment.seq = {loadBig32(header + 4)};
    segment.ack = {quoted.captured >= kTcpSizeThroughAck ? loadBig32(header + 8) : 0U};
    segment.window =
        quoted.captured >= kTcpSizeThroughWindow ? loadBig16(header + 14) : std::uint16_t{0};
    segment.ipId = quoted.ipId;
    segment.flags = {};
    segment.headerLength = static_cast<std::uint8_t>(kTcpMinimumSize);
    segment.headerCaptured = static_cast<std::uint8_t>(std::min(kTcpMinimumSize, quoted.captured));
    segment.isV6 = quoted.isV6;
    readQuotedLengths(quoted, segment);
}

// The walk goes on in the quote.
WalkStep handQuoted(Walk& walk, const Walk& quoted, const IcmpError& error) {
    walk.data = quoted.data;
    walk.captured = quoted.captured;
    walk.length = quoted.length;
    walk.source = quoted.source;
    walk.destination = quoted.destination;
    walk.ipId = quoted.ipId;
    walk.sourcePort = quoted.sourcePort;
    walk.destinationPort = quoted.destinationPort;
    walk.quotedBy = error;
    return walk.hand(quoted.packet, Undecoded::Icmp);
}

} // namespace

WalkStep readIcmp(Walk& walk, Segment& segment) {
    if (walk.captured < kIcmpHeaderSize) {
        return walk.stop(Undecoded::Icmp);
    }
    const auto type = std::to_integer<std::uint8_t>(walk.data[0]);
    const auto code = std::to_integer<std::uint8_t>(walk.data[1]);
    if (!(walk.isV6 ? isErrorV6(type) : isErrorV4(type))) {
        return walk.stop(Undecoded::Icmp);
    }
    Walk quoted;
    quoted.data = walk.data + kIcmpHeaderSize;
    quoted.captured = walk.captured - kIcmpHeaderSize;
    quoted.length = std::max(quoted.captured, kLargestPacket); // how much is quoted says nothing
    quoted.isV6 = walk.isV6;
    const WalkStep found = findQuoted(quoted);
    const bool fromPeer = quoted.destination != nullptr &&
                          std::memcmp(walk.source, quoted.destination, walk.isV6 ? 16 : 4) == 0;
    if (found == WalkStep::Packet) {
        return handQuoted(walk, quoted, {type, code, walk.isV6, fromPeer});
    }
    if (found != WalkStep::Tcp || quoted.captured < kTcpSizeThroughSeq) {
        return walk.stop(Undecoded::Icmp);
    }
    readQuotedTcp(quoted, segment);
    segment.hopLimit = walk.hopLimit;
    segment.icmpType = type;
    segment.icmpCode = code;
    segment.icmpFromPeer = fromPeer;
    segment.kind = Segment::Kind::IcmpError;
    segment.checksumWrong = false;
    return WalkStep::Done;
}

} // namespace lastack
