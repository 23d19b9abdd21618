// Tunnels over UDP. Nothing but the destination port announces them, and anybody may use a port:
// headers that their standard does not allow are plain UDP.
#include "decode/plausible.h"
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

using Kind = EncapsulationLayer::Kind;

constexpr std::uint32_t kUdpSize = 8;

// Service Name and Transport Protocol Port Number Registry.
constexpr std::uint16_t kL2tpPort = 1701;
constexpr std::uint16_t kGtpUPort = 2152;
constexpr std::uint16_t kVxlanPort = 4789;
constexpr std::uint16_t kVxlanGpePort = 4790;
constexpr std::uint16_t kGenevePort = 6081;
constexpr std::uint16_t kDccpPort = 6511;
constexpr std::uint16_t kMplsPort = 6635;
constexpr std::uint16_t kOldVxlanPort = 8472; // Linux before the assignment
constexpr std::uint16_t kSctpPort = 9899;

constexpr std::uint32_t kVxlanSize = 8;
constexpr unsigned kVxlanValid = 0x08;    // RFC 7348 §5: the I flag
constexpr unsigned kVxlanPolicy = 0x80;   // a group policy in reserved bits
constexpr unsigned kVxlanProtocol = 0x04; // the P flag of VXLAN-GPE: octet 3 names what follows

constexpr std::uint32_t kGeneveSize = 8;
constexpr std::uint16_t kTransparentEthernet = 0x6558;

constexpr std::uint32_t kGtpSize = 8;
constexpr std::uint32_t kGtpOptionalSize = 4;
constexpr unsigned kGtpExtension = 0x04;
constexpr unsigned kGtpOptional = 0x07; // any of extension, sequence number, N-PDU number
constexpr std::byte kGtpPdu{0xFF};

unsigned octet(const Walk& walk, std::uint32_t at) {
    return std::to_integer<unsigned>(walk.data[at]);
}

bool isVxlan(const Walk& walk) {
    if (walk.captured < kVxlanSize) {
        return false;
    }
    const unsigned flags = octet(walk, 0);
    return (flags & kVxlanValid) != 0 &&
           (flags & ~(kVxlanValid | kVxlanPolicy | kVxlanProtocol)) == 0 && octet(walk, 7) == 0;
}

// RFC 8926 §3.4: version 0, reserved bits zero.
bool isGeneve(const Walk& walk) {
    return walk.captured >= kGeneveSize && octet(walk, 0) >> 6 == 0 &&
           (octet(walk, 1) & 0x3FU) == 0 && octet(walk, 7) == 0;
}

// 3GPP TS 29.281 §5.1: version 1, GTP and not GTP', the spare bit ignored.
bool isGtpU(const Walk& walk) {
    return walk.captured >= kGtpSize && octet(walk, 0) >> 4 == 3 &&
           loadBig16(walk.data + 2) <= walk.length - kGtpSize;
}

// A label stack that ends within what is there.
bool isMpls(const Walk& walk) {
    constexpr std::uint32_t kMostLabels = 8;
    for (std::uint32_t label = 0; label < kMostLabels && walk.captured >= label * 4 + 4; ++label) {
        if ((octet(walk, label * 4 + 2) & 1U) != 0) {
            return true;
        }
    }
    return false;
}

// What no tunnel's port announces may be another transport.
WalkStep payloadOf(Walk& walk) {
    const auto either = [&](std::uint16_t port) {
        return walk.sourcePort == port || walk.destinationPort == port;
    };
    if (either(kSctpPort)) {
        return walk.hand(PacketKind::SctpInUdp, Undecoded::Udp);
    }
    return walk.hand(either(kDccpPort) ? PacketKind::DccpInUdp : PacketKind::Udp, Undecoded::Udp);
}

WalkStep tunnelOf(Walk& walk, std::uint16_t port) {
    switch (port) {
    case kVxlanPort:
    case kVxlanGpePort:
    case kOldVxlanPort:
        return isVxlan(walk) ? WalkStep::Vxlan : walk.stop(Undecoded::Udp);
    case kGenevePort:
        return isGeneve(walk) ? WalkStep::Geneve : walk.stop(Undecoded::Udp);
    case kGtpUPort:
        return isGtpU(walk) ? WalkStep::GtpU : walk.stop(Undecoded::Udp);
    case kL2tpPort:
        return isLayerTwoTunnel(walk) ? WalkStep::LayerTwoTunnel : walk.stop(Undecoded::Udp);
    case kMplsPort:
        return isMpls(walk) ? walk.enter({.kind = Kind::MplsInUdp}, WalkStep::Mpls)
                            : walk.stop(Undecoded::Udp);
    default:
        return payloadOf(walk);
    }
}

// 3GPP TS 29.281 §5.2: each extension header states its length in units of four octets and ends
// with the type of the next.
WalkStep skipGtpExtensions(Walk& walk) {
    constexpr unsigned kMostExtensions = 8;
    unsigned type = octet(walk, kGtpOptionalSize - 1);
    walk.advance(kGtpOptionalSize);
    for (unsigned count = 0; type != 0; ++count) {
        const std::uint32_t size = walk.captured == 0 ? 0 : octet(walk, 0) * 4;
        if (walk.captured == 0 || size > walk.captured) {
            return walk.stop(Undecoded::CutTunnelHeader);
        }
        if (size == 0 || count == kMostExtensions) {
            return walk.stop(Undecoded::OtherTunnel);
        }
        type = octet(walk, size - 1);
        walk.advance(size);
    }
    return WalkStep::Ip;
}

// User data may also be Ethernet or anything else; only IP says what it is.
WalkStep guessGtpPayload(Walk& walk) {
    const unsigned version = walk.captured == 0 ? 0U : octet(walk, 0) >> 4;
    return version == 4 || version == 6 ? WalkStep::Ip : walk.stop(Undecoded::OtherTunnel);
}

} // namespace

WalkStep readUdp(Walk& walk) {
    if (walk.captured < kUdpSize) {
        return walk.stop(Undecoded::Udp);
    }
    walk.sourcePort = loadBig16(walk.data);
    walk.destinationPort = loadBig16(walk.data + 2);
    const std::uint32_t length = loadBig16(walk.data + 4);
    if (length > kUdpSize && length <= walk.length) {
        walk.limitTo(length);
    }
    walk.advance(kUdpSize);
    return tunnelOf(walk, walk.destinationPort);
}

WalkStep readVxlan(Walk& walk) {
    const bool namesProtocol = (octet(walk, 0) & kVxlanProtocol) != 0;
    const unsigned protocol = namesProtocol ? octet(walk, 3) : 3U;
    const std::uint32_t network = loadBig32(walk.data + 4) >> 8;
    walk.advance(kVxlanSize);
    const EncapsulationLayer layer{.kind = Kind::Vxlan, .value = network};
    switch (protocol) {
    case 1:
        return walk.enter(layer, WalkStep::Ipv4);
    case 2:
        return walk.enter(layer, WalkStep::Ipv6);
    case 3:
        return walk.enter(layer, WalkStep::Ethernet);
    default:
        return walk.stop(Undecoded::OtherTunnel);
    }
}

WalkStep readGeneve(Walk& walk) {
    const std::uint32_t size = kGeneveSize + (octet(walk, 0) & 0x3FU) * 4;
    const std::uint32_t network = loadBig32(walk.data + 4) >> 8;
    walk.etherType = loadBig16(walk.data + 2);
    if (walk.captured < size) {
        return walk.stop(Undecoded::CutTunnelHeader);
    }
    walk.advance(size);
    const bool isEthernet = walk.etherType == kTransparentEthernet;
    return walk.enter(
        {.kind = Kind::Geneve, .value = network},
        isEthernet ? WalkStep::Ethernet : WalkStep::EtherType
    );
}

WalkStep readGtpU(Walk& walk) {
    const unsigned flags = octet(walk, 0);
    const bool isPdu = walk.data[1] == kGtpPdu;
    const std::uint32_t length = loadBig16(walk.data + 2);
    const std::uint32_t tunnel = loadBig32(walk.data + 4);
    walk.advance(kGtpSize);
    walk.limitTo(length);
    if (!isPdu) {
        return walk.stop(Undecoded::OtherTunnel);
    }
    if ((flags & kGtpOptional) != 0) {
        if (walk.captured < kGtpOptionalSize) {
            return walk.stop(Undecoded::CutTunnelHeader);
        }
        if ((flags & kGtpExtension) == 0) {
            walk.advance(kGtpOptionalSize);
        } else if (skipGtpExtensions(walk) == WalkStep::Undecoded) {
            return WalkStep::Undecoded;
        }
    }
    const WalkStep next = guessGtpPayload(walk);
    return next == WalkStep::Ip ? walk.enter({.kind = Kind::GtpU, .value = tunnel}, next) : next;
}

} // namespace lastack
