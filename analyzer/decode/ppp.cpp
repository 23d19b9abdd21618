// Point-to-point links: PPP and PPP over Ethernet, Cisco's HDLC, frame relay.
#include "decode/plausible.h"
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint32_t kAddressAndControlSize = 2;
constexpr std::uint16_t kAddressAndControl = 0xFF03; // RFC 1662 §3.1
constexpr std::uint16_t kUnicast = 0x0F00; // of Cisco's HDLC, which some links mix with PPP
constexpr std::uint16_t kBroadcast = 0x8F00;
constexpr std::uint32_t kCiscoHdlcSize = 4;
constexpr std::uint16_t kCiscoOsi = 0xFEFE;
constexpr std::uint32_t kPppoeSize = 6;
constexpr std::byte kPppoeVersionAndType{0x11};
constexpr std::byte kUnnumbered{0x03};
constexpr unsigned kMostAddressOctets = 4; // ITU-T Q.922 §3.3

// RFC 1377 §2.2: up to three zero octets before the one that names the protocol.
WalkStep readPaddedOsi(Walk& walk) {
    constexpr unsigned kMostPads = 3;
    for (unsigned pad = 0; pad < kMostPads && walk.captured > 1 && walk.data[0] == std::byte{0};
         ++pad) {
        walk.advance(1);
    }
    return WalkStep::Nlpid;
}

// RFC 1661 §2: a single octet when the protocol field is compressed, which an odd octet shows.
WalkStep readPppProtocol(Walk& walk) {
    const bool isCompressed = walk.captured > 0 && (walk.data[0] & std::byte{1}) != std::byte{0};
    const std::uint32_t size = isCompressed ? 1 : 2;
    if (walk.captured < size) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint16_t protocol =
        isCompressed ? std::to_integer<std::uint8_t>(walk.data[0]) : loadBig16(walk.data);
    walk.advance(size);
    switch (protocol) {
    case 0x0021:
        return WalkStep::Ipv4;
    case 0x0057:
        return WalkStep::Ipv6;
    case 0x0281: // RFC 3032 §4.3
    case 0x0283:
        return WalkStep::Mpls;
    case 0x0023:
        return readPaddedOsi(walk);
    case 0x002D: // RFC 1332 §2
    case 0x002F:
    case 0x0061: // RFC 2509
    case 0x0063:
    case 0x0065:
    case 0x2065:
        return walk.stop(Undecoded::CompressedHeader);
    case 0x0053: // RFC 1968
    case 0x00FD: // RFC 1962, RFC 3078
        return walk.stop(Undecoded::Encrypted);
    default:
        return walk.stop(Undecoded::OtherPpp);
    }
}

// CLNP, ES-IS, IS-IS.
bool isOsiNetwork(std::byte id) {
    return id == std::byte{0x81} || id == std::byte{0x82} || id == std::byte{0x83};
}

} // namespace

WalkStep readPpp(Walk& walk) {
    const std::uint16_t start =
        walk.captured < kAddressAndControlSize ? std::uint16_t{0} : loadBig16(walk.data);
    if (start == kUnicast || start == kBroadcast) {
        return WalkStep::CiscoHdlc;
    }
    if (start == kAddressAndControl) {
        walk.advance(kAddressAndControlSize);
    }
    return readPppProtocol(walk);
}

WalkStep readPppPppd(Walk& walk) {
    if (walk.captured < kAddressAndControlSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    walk.advance(walk.data[1] == kUnnumbered ? kAddressAndControlSize : 1);
    return WalkStep::Ppp;
}

// RFC 2516 §4.
WalkStep readPppoeSession(Walk& walk) {
    if (walk.captured < kPppoeSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t length = loadBig16(walk.data + 4);
    const bool isSession = walk.data[0] == kPppoeVersionAndType && walk.data[1] == std::byte{0};
    walk.advance(kPppoeSize);
    if (!isSession) {
        return walk.stop(Undecoded::OtherPpp);
    }
    if (length != 0 && length < walk.length) {
        walk.limitTo(length);
    }
    return walk.enter({.kind = EncapsulationLayer::Kind::Pppoe}, WalkStep::Ppp);
}

WalkStep readCiscoHdlc(Walk& walk) {
    if (walk.captured < kCiscoHdlcSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    walk.etherType = loadBig16(walk.data + 2);
    walk.advance(kCiscoHdlcSize);
    if (walk.etherType == kCiscoOsi) {
        // Older routers put no octet before the network layer's own.
        const bool isBare = walk.captured > 0 && isOsiNetwork(walk.data[0]);
        if (!isBare && walk.captured > 0) {
            walk.advance(1);
        }
        return WalkStep::Nlpid;
    }
    return WalkStep::EtherType;
}

// RFC 2427 §3, or Cisco's own form with an EtherType right behind the address.
WalkStep readFrameRelay(Walk& walk) {
    constexpr std::byte kLastOctet{0x01};
    std::uint32_t size = 0;
    do {
        if (size == kMostAddressOctets || walk.captured < size + 3) {
            return walk.stop(Undecoded::CutLinkHeader);
        }
        ++size;
    } while ((walk.data[size - 1] & kLastOctet) == std::byte{0});
    walk.advance(size);
    if (walk.data[0] != kUnnumbered) {
        walk.etherType = loadBig16(walk.data);
        walk.advance(2);
        return WalkStep::EtherType;
    }
    const bool isPadded = walk.data[1] == std::byte{0};
    walk.advance(isPadded ? 2 : 1);
    return WalkStep::Nlpid;
}

} // namespace lastack
