// IEEE 802.2 logical link control, its subnetwork access protocol, and network layer identifiers.
#include "decode/plausible.h"
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint32_t kLlcSize = 3;
constexpr std::uint32_t kSnapSize = 5;
constexpr std::uint32_t kLlcSaps = 0xAAAA; // subnetwork access protocol
constexpr std::uint32_t kIpSaps = 0x0606;
constexpr std::uint32_t kOsiSaps = 0xFEFE;
constexpr std::uint32_t kX25Saps = 0x7E7E; // ISO/IEC 8881
constexpr std::uint32_t kResponse = 0x0001;
constexpr std::byte kUnnumbered{0x03};

// Organizations of SNAP.
constexpr std::uint32_t kEtherTypes = 0x000000;
constexpr std::uint32_t kBridgeTunnel = 0x0000F8; // IEEE 802.1H
constexpr std::uint32_t kBridged = 0x0080C2;      // IEEE 802.1, RFC 2684 §5.2
constexpr std::uint16_t kBridgedEthernetWithFcs = 0x0001;
constexpr std::uint16_t kBridgedEthernet = 0x0007;
constexpr std::uint32_t kBridgedPad = 2; // on ATM only

// RFC 2427 §10, RFC 2684 §5.1.
constexpr std::byte kNlpidInactive{0x00}; // the subset of CLNP without a header
constexpr std::byte kNlpidSnap{0x80};
constexpr std::byte kNlpidClnp{0x81};
constexpr std::byte kNlpidIpv6{0x8E};
constexpr std::byte kNlpidIpv4{0xCC};

WalkStep readBridged(Walk& walk, std::uint16_t type) {
    if (type != kBridgedEthernet && type != kBridgedEthernetWithFcs) {
        return walk.stop(Undecoded::Llc);
    }
    if (!looksLikeEthernet(walk, 0) && looksLikeEthernet(walk, kBridgedPad)) {
        walk.advance(kBridgedPad);
    }
    return WalkStep::Ethernet;
}

} // namespace

WalkStep readLlc(Walk& walk) {
    if (walk.captured < kLlcSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t saps = loadBig16(walk.data);
    if ((saps & ~kResponse) == kX25Saps) {
        walk.advance(kLlcSize - 1);
        return walk.hand(PacketKind::X25OverLlc, Undecoded::X25);
    }
    if (walk.data[2] != kUnnumbered) {
        return walk.stop(Undecoded::Llc);
    }
    walk.advance(kLlcSize);
    switch (saps) {
    case kLlcSaps:
        return WalkStep::Snap;
    case kIpSaps:
        return WalkStep::Ipv4;
    case kOsiSaps:
        return WalkStep::Nlpid;
    default:
        return walk.stop(Undecoded::Llc);
    }
}

WalkStep readSnap(Walk& walk) {
    if (walk.captured < kSnapSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t organization = loadBig32(walk.data) >> 8;
    const std::uint16_t type = loadBig16(walk.data + 3);
    walk.advance(kSnapSize);
    if (organization == kBridged) {
        return readBridged(walk, type);
    }
    if (organization != kEtherTypes && organization != kBridgeTunnel) {
        return walk.stop(Undecoded::Llc);
    }
    walk.etherType = type;
    return type < kSmallestEtherType ? walk.stop(Undecoded::Llc) : WalkStep::EtherType;
}

WalkStep readNlpid(Walk& walk) {
    if (walk.captured == 0) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::byte id = walk.data[0];
    if (id == kNlpidClnp || id == kNlpidInactive) {
        return walk.hand(PacketKind::IsoNetwork, Undecoded::IsoTransport);
    }
    walk.advance(1);
    if (id == kNlpidIpv4) {
        return WalkStep::Ipv4;
    }
    if (id == kNlpidIpv6) {
        return WalkStep::Ipv6;
    }
    return id == kNlpidSnap ? WalkStep::Snap : walk.stop(Undecoded::Llc);
}

} // namespace lastack
