// Generic routing encapsulation (RFC 2784, RFC 2890), the form of it that PPTP uses (RFC 2637), and
// what switches that mirror traffic put behind it (ERSPAN).
#include "decode/plausible.h"
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

using Kind = EncapsulationLayer::Kind;

constexpr std::uint32_t kGreSize = 4;
constexpr std::uint32_t kFieldSize = 4; // of checksum, key, sequence and acknowledgement number
constexpr std::uint16_t kHasChecksum = 0x8000;
constexpr std::uint16_t kHasRouting = 0x4000;
constexpr std::uint16_t kHasKey = 0x2000;
constexpr std::uint16_t kHasSequence = 0x1000;
constexpr std::uint16_t kHasAcknowledgement = 0x0080; // version 1 only
constexpr std::uint16_t kVersion = 0x0007;

constexpr std::uint16_t kTransparentEthernet = 0x6558;
constexpr std::uint16_t kErspan = 0x88BE;
constexpr std::uint16_t kErspanThree = 0x22EB;
constexpr std::uint16_t kWccp = 0x883E;
constexpr std::uint16_t kPpp = 0x880B;
constexpr std::uint16_t kOsi = 0x00FE;

constexpr std::uint32_t kErspanTwoSize = 8;
constexpr std::uint32_t kErspanThreeSize = 12;
constexpr std::uint32_t kErspanSubheaderSize = 8;
constexpr std::uint32_t kWccpSize = 4;

unsigned versionAt(const std::byte* at) {
    return std::to_integer<unsigned>(*at >> 4);
}

std::uint32_t fieldsSize(std::uint16_t flags) {
    std::uint32_t size = 0;
    for (const std::uint16_t flag : {kHasChecksum, kHasKey, kHasSequence}) {
        size += (flags & flag) != 0 ? kFieldSize : 0;
    }
    return size;
}

// A mirror without a sequence number puts no header of its own before the frame (type I).
WalkStep stepAfterGre(Walk& walk, std::uint16_t flags, const EncapsulationLayer& gre) {
    switch (walk.etherType) {
    case kTransparentEthernet:
        return walk.enter(gre, WalkStep::Ethernet);
    case kErspan:
        return (flags & kHasSequence) != 0 ? WalkStep::ErspanTwo
                                           : walk.enter({.kind = Kind::Erspan}, WalkStep::Ethernet);
    case kErspanThree:
        return WalkStep::ErspanThree;
    case kWccp:
        return walk.enter(gre, WalkStep::Wccp);
    case kOsi:
        return walk.enter(gre, WalkStep::Nlpid);
    case 0x0800:
    case 0x6003:
    case 0x86DD:
    case 0x8847:
    case 0x8848:
        return walk.enter(gre, WalkStep::EtherType);
    default:
        return walk.stop(Undecoded::OtherTunnel);
    }
}

WalkStep enterErspan(Walk& walk, std::uint32_t size, WalkStep next) {
    const std::uint32_t session = loadBig16(walk.data + 2) & 0x03FFU;
    walk.advance(size);
    return walk.enter({.kind = Kind::ErspanSession, .value = session}, next);
}

} // namespace

WalkStep readGre(Walk& walk) {
    if (walk.captured < kGreSize) {
        return walk.stop(Undecoded::CutTunnelHeader);
    }
    const std::uint16_t flags = loadBig16(walk.data);
    if ((flags & kVersion) == 1) {
        return WalkStep::Pptp;
    }
    // RFC 2784 §2.1: what else is reserved is to be ignored.
    if ((flags & (kVersion | kHasRouting)) != 0) {
        return walk.stop(Undecoded::OtherTunnel);
    }
    const std::uint32_t size = kGreSize + fieldsSize(flags);
    if (walk.captured < size) {
        return walk.stop(Undecoded::CutTunnelHeader);
    }
    EncapsulationLayer layer{.kind = Kind::Gre};
    if ((flags & kHasKey) != 0) {
        const std::uint32_t at = kGreSize + fieldsSize(flags & kHasChecksum);
        layer = {.kind = Kind::GreWithKey, .value = loadBig32(walk.data + at)};
    }
    walk.etherType = loadBig16(walk.data + 2);
    walk.advance(size);
    return stepAfterGre(walk, flags, layer);
}

// RFC 2637 §4.1: the key holds a length and the call of the peer; packets without payload only
// acknowledge.
WalkStep readPptp(Walk& walk) {
    const std::uint16_t flags = loadBig16(walk.data);
    const std::uint32_t size = kGreSize + kFieldSize + fieldsSize(flags & kHasSequence) +
                               ((flags & kHasAcknowledgement) != 0 ? kFieldSize : 0);
    const bool isPptp = (flags & (kHasChecksum | kHasRouting)) == 0 && (flags & kHasKey) != 0 &&
                        loadBig16(walk.data + 2) == kPpp;
    if (!isPptp) {
        return walk.stop(Undecoded::OtherTunnel);
    }
    if (walk.captured < size) {
        return walk.stop(Undecoded::CutTunnelHeader);
    }
    const std::uint32_t length = loadBig16(walk.data + 4);
    const std::uint32_t call = loadBig16(walk.data + 6);
    walk.advance(size);
    if ((flags & kHasSequence) == 0 || length == 0) {
        return walk.stop(Undecoded::OtherTunnel);
    }
    if (length < walk.length) {
        walk.limitTo(length);
    }
    return walk.enter({.kind = Kind::Pptp, .value = call}, WalkStep::Ppp);
}

WalkStep readErspanTwo(Walk& walk) {
    if (walk.captured < kErspanTwoSize) {
        return walk.stop(Undecoded::CutTunnelHeader);
    }
    return versionAt(walk.data) == 1 ? enterErspan(walk, kErspanTwoSize, WalkStep::Ethernet)
                                     : walk.stop(Undecoded::OtherTunnel);
}

// The last two octets say what was mirrored (bits 2 to 6: 0 Ethernet, 2 IP) and whether a platform
// specific subheader follows (the last bit).
WalkStep readErspanThree(Walk& walk) {
    if (walk.captured < kErspanThreeSize) {
        return walk.stop(Undecoded::CutTunnelHeader);
    }
    const std::uint16_t last = loadBig16(walk.data + kErspanThreeSize - 2);
    const std::uint32_t size = kErspanThreeSize + ((last & 1U) != 0 ? kErspanSubheaderSize : 0);
    const unsigned frameType = last >> 10U & 0x1FU;
    if (versionAt(walk.data) != 2 || (frameType != 0 && frameType != 2)) {
        return walk.stop(Undecoded::OtherTunnel);
    }
    return walk.captured < size
               ? walk.stop(Undecoded::CutTunnelHeader)
               : enterErspan(walk, size, frameType == 0 ? WalkStep::Ethernet : WalkStep::Ip);
}

// Version 2 puts four octets before the IP packet, version 1 none.
WalkStep readWccp(Walk& walk) {
    if (walk.captured > kWccpSize && versionAt(walk.data) != 4) {
        walk.advance(kWccpSize);
    }
    return walk.enter({.kind = Kind::Wccp}, WalkStep::Ipv4);
}

} // namespace lastack
