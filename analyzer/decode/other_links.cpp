// Link layers that few captures have: each step ends at LLC, at an EtherType, at Ethernet or at IP.
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint32_t kTokenRingSize = 14;
constexpr std::uint32_t kTokenRingSourceAt = 8;
constexpr std::uint32_t kFddiSize = 13;
constexpr std::uint32_t kSunAtmSize = 4;
constexpr std::uint32_t kLaneSize = 2; // ATM LAN emulation: the client's identifier
constexpr std::uint32_t kDocsisSize = 6;
constexpr std::uint32_t kFibreChannelIpSize = 16;
constexpr std::uint32_t kArcnetSize = 4;
constexpr std::uint32_t kFireWireSize = 18;

unsigned octet(const Walk& walk, std::uint32_t at) {
    return std::to_integer<unsigned>(walk.data[at]);
}

} // namespace

// IEEE 802.5 §3.2: the first bit of the source address says that a route follows.
WalkStep readTokenRing(Walk& walk) {
    constexpr unsigned kFrameTypeBits = 0xC0;
    constexpr unsigned kLlcFrame = 0x40;
    if (walk.captured < kTokenRingSize + 2) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    if ((octet(walk, 1) & kFrameTypeBits) != kLlcFrame) {
        return walk.stop(Undecoded::Llc);
    }
    const bool hasRoute = (octet(walk, kTokenRingSourceAt) & 0x80U) != 0;
    const std::uint32_t route = hasRoute ? octet(walk, kTokenRingSize) & 0x1FU : 0;
    return skipHeader(walk, kTokenRingSize + route, WalkStep::Llc);
}

// ISO 9314-2 §7.3.1: asynchronous LLC frames.
WalkStep readFddi(Walk& walk) {
    if (walk.captured < kFddiSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const bool isLlc = (octet(walk, 0) & 0xF0U) == 0x50;
    return isLlc ? skipHeader(walk, kFddiSize, WalkStep::Llc) : walk.stop(Undecoded::Llc);
}

WalkStep readSunAtm(Walk& walk) {
    if (walk.captured < kSunAtmSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    switch (octet(walk, 0) & 0x0FU) {
    case 1:
        return skipHeader(walk, kSunAtmSize + kLaneSize, WalkStep::Ethernet);
    case 2:
        return skipHeader(walk, kSunAtmSize, WalkStep::Llc);
    default:
        return walk.stop(Undecoded::OtherEtherType);
    }
}

// DOCSIS MULPI §6.2: packet frames, perhaps with an extended header before the header check.
WalkStep readDocsis(Walk& walk) {
    if (walk.captured < kDocsisSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const unsigned control = octet(walk, 0);
    const std::uint32_t extension = (control & 1U) != 0 ? octet(walk, 1) : 0;
    const bool isPacket = control >> 1 == 0; // type and parameter
    return isPacket ? skipHeader(walk, kDocsisSize + extension, WalkStep::Ethernet)
                    : walk.stop(Undecoded::OtherEtherType);
}

WalkStep readFibreChannelIp(Walk& walk) {
    return skipHeader(walk, kFibreChannelIpSize, WalkStep::Llc);
}

// Source, destination, offset, then RFC 1201 §3: protocol, split flag and sequence number; RFC 1051
// has the protocol alone.
WalkStep readArcnetLinux(Walk& walk) {
    constexpr std::uint32_t kSplitSize = 3;
    if (walk.captured < kArcnetSize + 1) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const unsigned protocol = octet(walk, kArcnetSize);
    switch (protocol) {
    case 212:
        return skipHeader(walk, kArcnetSize + 1 + kSplitSize, WalkStep::Ipv4);
    case 196: // IPv6, RFC 2497
        return skipHeader(walk, kArcnetSize + 1 + kSplitSize, WalkStep::Ipv6);
    case 240:
        return skipHeader(walk, kArcnetSize + 1, WalkStep::Ipv4);
    case 213:
    case 241:
        return walk.stop(Undecoded::Arp);
    default:
        return walk.stop(Undecoded::OtherEtherType);
    }
}

WalkStep readAppleFireWire(Walk& walk) {
    if (walk.captured < kFireWireSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    walk.etherType = loadBig16(walk.data + kFireWireSize - 2);
    walk.advance(kFireWireSize);
    return WalkStep::EtherType;
}

} // namespace lastack
