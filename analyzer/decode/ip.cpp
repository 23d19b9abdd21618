// IPv4 and IPv6 headers and IPv6 extension headers: each step ends at a transport, at a tunnel, at
// a fragment or at the next header.
#include "decode/checksum.h"
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

using Kind = EncapsulationLayer::Kind;

constexpr std::uint32_t kIpv4Size = 20;
constexpr std::uint32_t kIpv6Size = 40;
constexpr std::uint32_t kFragmentHeaderSize = 8;

// The most that a packet without a length of its own may be: twice what Linux hands to a device at
// once. Frame lengths are whatever a file claims, and sequence numbers only compare within 2^31.
constexpr std::uint32_t kLargestOffload = 1U << 20;

// Assigned Internet Protocol Numbers.
constexpr std::uint8_t kHopByHop = 0;
constexpr std::uint8_t kIcmp = 1;
constexpr std::uint8_t kIpv4 = 4;
constexpr std::uint8_t kTcp = 6;
constexpr std::uint8_t kUdp = 17;
constexpr std::uint8_t kIpv6 = 41;
constexpr std::uint8_t kRouting = 43;
constexpr std::uint8_t kFragment = 44;
constexpr std::uint8_t kGre = 47;
constexpr std::uint8_t kEncryption = 50;
constexpr std::uint8_t kAuthentication = 51;
constexpr std::uint8_t kIcmpV6 = 58;
constexpr std::uint8_t kDestinationOptions = 60;
constexpr std::uint8_t kEtherIp = 97;
constexpr std::uint8_t kIsoTransport = 29;
constexpr std::uint8_t kDccp = 33;
constexpr std::uint8_t kIsoIp = 80;
constexpr std::uint8_t kSctp = 132;
constexpr std::uint8_t kMobility = 135;
constexpr std::uint8_t kMpls = 137;
constexpr std::uint8_t kHostIdentity = 139;
constexpr std::uint8_t kShim6 = 140;

std::uint8_t octet(const std::byte* at) {
    return std::to_integer<std::uint8_t>(*at);
}

unsigned version(const Walk& walk) {
    return walk.captured == 0 ? 0U : octet(walk.data) >> 4U;
}

enum class HeaderSum : std::uint8_t { Right, Wrong };

HeaderSum checkIpv4Sum(Walk& walk, std::uint32_t headerSize) {
    const std::uint64_t sum = checksumPart({walk.data, headerSize});
    if (!isWrongIpChecksum(sum, loadBig16(walk.data + 10))) {
        return HeaderSum::Right;
    }
    walk.ipChecksumWrong = true;
    return HeaderSum::Wrong;
}

// Zero: the packet was cut into real ones only after it was captured, and was too long for the
// field. More than the frame had is believed, because tools cut frames and forget to say so, but
// not of a damaged header.
void believeIpv4Length(Walk& walk, std::uint32_t totalLength, HeaderSum sum) {
    const bool isDamaged = sum == HeaderSum::Wrong && totalLength > walk.length;
    if (totalLength != 0 && !isDamaged) {
        walk.limitTo(totalLength);
    }
}

void noteIpv4(Walk& walk) {
    walk.isV6 = false;
    walk.behindFixedHeader = false;
    walk.destinationIsFinal = true;
    walk.ipId = loadBig16(walk.data + 4);
    walk.dontFragment = (octet(walk.data + 6) & 0x40U) != 0;
    walk.hopLimit = octet(walk.data + 8);
    walk.protocol = octet(walk.data + 9);
    walk.source = walk.data + 12;
    walk.destination = walk.data + 16;
}

WalkStep stepAfterIpv4(Walk& walk, std::uint16_t flagsAndOffset) {
    const std::uint32_t offset = (flagsAndOffset & 0x1FFFU) * 8;
    const bool moreFollow = (flagsAndOffset & 0x2000U) != 0;
    if (offset == 0 && !moreFollow) {
        return WalkStep::Protocol;
    }
    walk.fragment = {.id = walk.ipId, .offset = offset, .moreFollow = moreFollow};
    return WalkStep::Fragment;
}

// Consumes one extension header of which the first octet names the next header.
WalkStep readExtension(Walk& walk, std::uint32_t size) {
    if (size > walk.captured) {
        return walk.stop(Undecoded::BadExtensionHeader);
    }
    walk.protocol = octet(walk.data);
    walk.behindFixedHeader = false;
    walk.advance(size);
    return WalkStep::Protocol;
}

// RFC 6564: hop-by-hop, routing, destination and later ones share one form, in units of eight
// octets.
WalkStep readCommonExtension(Walk& walk) {
    if (walk.captured < 2) {
        return walk.stop(Undecoded::BadExtensionHeader);
    }
    return readExtension(walk, (octet(walk.data + 1) + 1U) * 8);
}

// RFC 8200 §4.1: only directly after the fixed header.
WalkStep readHopByHop(Walk& walk) {
    return walk.behindFixedHeader ? readCommonExtension(walk)
                                  : walk.stop(Undecoded::BadExtensionHeader);
}

// RFC 8200 §8.1: the checksum covers the final destination, which only the last stop finds in the
// fixed header.
WalkStep readRouting(Walk& walk) {
    if (walk.captured >= 4 && octet(walk.data + 3) != 0) {
        walk.destinationIsFinal = false;
    }
    return readCommonExtension(walk);
}

// RFC 4302 §2.2: in units of four octets, less two.
WalkStep readAuthentication(Walk& walk) {
    if (walk.captured < 2) {
        return walk.stop(Undecoded::BadExtensionHeader);
    }
    return readExtension(walk, (octet(walk.data + 1) + 2U) * 4);
}

WalkStep readFragmentHeader(Walk& walk) {
    if (walk.captured < kFragmentHeaderSize) {
        return walk.stop(Undecoded::BadExtensionHeader);
    }
    const std::uint16_t offsetAndFlag = loadBig16(walk.data + 2);
    walk.fragment = {
        .id = loadBig32(walk.data + 4),
        .offset = offsetAndFlag & 0xFFF8U,
        .moreFollow = (offsetAndFlag & 1U) != 0};
    readExtension(walk, kFragmentHeaderSize);
    // RFC 6946: an atomic fragment is a whole datagram and is not reassembled.
    const bool isAtomic = walk.fragment.offset == 0 && !walk.fragment.moreFollow;
    return isAtomic ? WalkStep::Protocol : WalkStep::Fragment;
}

WalkStep readIpv6Protocol(Walk& walk) {
    switch (walk.protocol) {
    case kHopByHop:
        return readHopByHop(walk);
    case kRouting:
        return readRouting(walk);
    case kFragment:
        return readFragmentHeader(walk);
    case kDestinationOptions:
    case kMobility:
    case kHostIdentity:
    case kShim6:
        return readCommonExtension(walk);
    case kIcmpV6:
        return WalkStep::Icmp;
    default: // 59 among them: nothing follows
        return walk.stop(Undecoded::OtherIpProtocol);
    }
}

} // namespace

WalkStep readIp(Walk& walk) {
    if (walk.captured == 0) {
        return walk.stop(Undecoded::CutIpHeader);
    }
    return version(walk) == 6 ? WalkStep::Ipv6 : WalkStep::Ipv4;
}

WalkStep readIpv4(Walk& walk) {
    if (walk.captured < kIpv4Size) {
        return walk.stop(Undecoded::CutIpHeader);
    }
    const std::uint32_t headerSize = (octet(walk.data) & 0x0FU) * 4U;
    if (version(walk) != 4 || headerSize < kIpv4Size) {
        return walk.stop(Undecoded::BadIpHeader);
    }
    if (walk.captured < headerSize) {
        return walk.stop(Undecoded::CutIpHeader);
    }
    const std::uint32_t totalLength = loadBig16(walk.data + 2);
    if (totalLength != 0 ? totalLength < headerSize : walk.length > kLargestOffload) {
        return walk.stop(Undecoded::BadIpHeader);
    }
    believeIpv4Length(walk, totalLength, checkIpv4Sum(walk, headerSize));
    noteIpv4(walk);
    const std::uint16_t flagsAndOffset = loadBig16(walk.data + 6);
    walk.advance(headerSize);
    return stepAfterIpv4(walk, flagsAndOffset);
}

WalkStep readIpv6(Walk& walk) {
    if (walk.captured < kIpv6Size) {
        return walk.stop(Undecoded::CutIpHeader);
    }
    if (version(walk) != 6) {
        return walk.stop(Undecoded::BadIpHeader);
    }
    walk.isV6 = true;
    walk.behindFixedHeader = true;
    walk.destinationIsFinal = true;
    walk.ipId = 0;
    walk.protocol = octet(walk.data + 6);
    walk.hopLimit = octet(walk.data + 7);
    walk.source = walk.data + 8;
    walk.destination = walk.data + 24;
    const std::uint32_t payloadLength = loadBig16(walk.data + 4);
    walk.advance(kIpv6Size);
    // Zero: a jumbogram (RFC 2675 §3) or segmentation offload; the frame's length is the better
    // one.
    if (payloadLength == 0 && walk.length > kLargestOffload) {
        return walk.stop(Undecoded::BadIpHeader);
    }
    if (payloadLength != 0) {
        walk.limitTo(payloadLength);
    }
    return WalkStep::Protocol;
}

WalkStep readProtocol(Walk& walk) {
    switch (walk.protocol) {
    case kTcp:
        return WalkStep::Tcp;
    case kUdp:
        return WalkStep::Udp;
    case kSctp:
        return walk.hand(PacketKind::Sctp, Undecoded::Sctp);
    case kDccp:
        return walk.hand(PacketKind::Dccp, Undecoded::Dccp);
    case kIsoTransport:
        return walk.hand(PacketKind::IsoTransport, Undecoded::IsoTransport);
    case kIsoIp:
        return walk.hand(PacketKind::IsoIp, Undecoded::IsoTransport);
    case kIpv4:
        return walk.enter({.kind = walk.isV6 ? Kind::FourInSix : Kind::IpInIp}, WalkStep::Ipv4);
    case kIpv6:
        return walk.enter({.kind = walk.isV6 ? Kind::SixInSix : Kind::SixInFour}, WalkStep::Ipv6);
    case kGre:
        return WalkStep::Gre;
    case kEtherIp:
        return WalkStep::EtherIp;
    case kMpls:
        return WalkStep::Mpls;
    case kEncryption:
        return walk.stop(Undecoded::Encrypted);
    case kAuthentication:
        return readAuthentication(walk);
    default:
        break;
    }
    if (walk.isV6) {
        return readIpv6Protocol(walk);
    }
    return walk.protocol == kIcmp ? WalkStep::Icmp : walk.stop(Undecoded::OtherIpProtocol);
}

// RFC 3378 §3: four bits of version, the rest zero.
WalkStep readEtherIp(Walk& walk) {
    constexpr std::uint32_t kEtherIpSize = 2;
    constexpr std::uint16_t kEtherIpHeader = 0x3000;
    if (walk.captured < kEtherIpSize) {
        return walk.stop(Undecoded::CutTunnelHeader);
    }
    const bool isKnown = loadBig16(walk.data) == kEtherIpHeader;
    walk.advance(kEtherIpSize);
    return isKnown ? walk.enter({.kind = Kind::EtherIp}, WalkStep::Ethernet)
                   : walk.stop(Undecoded::OtherTunnel);
}

} // namespace lastack
