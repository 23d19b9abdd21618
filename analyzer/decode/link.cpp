// Common link layers and what stands behind an EtherType: each step ends at an EtherType, at LLC or
// at IP.
#include "decode/plausible.h"
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint32_t kEthernetSize = 14;
constexpr std::uint32_t kVlanTagSize = 4;
constexpr std::uint32_t kLinuxSllSize = 16;
constexpr std::uint32_t kLinuxSll2Size = 20;
constexpr std::uint32_t kBsdLoopbackSize = 4;

constexpr std::uint16_t kIpv4Type = 0x0800;
constexpr std::uint16_t kX25Type = 0x0805;
constexpr std::uint16_t kArpType = 0x0806;
constexpr std::uint16_t kLapbType = 0x6000; // of Linux, which takes DEC's number for it
constexpr std::uint16_t kDecnetType = 0x6003;
constexpr std::uint16_t kVlanType = 0x8100;
constexpr std::uint16_t kIpv6Type = 0x86DD;
constexpr std::uint16_t kServiceVlanType = 0x88A8; // IEEE 802.1ad
constexpr std::uint16_t kOldServiceVlanType = 0x9100;
constexpr std::uint16_t kOtherServiceVlanType = 0x9200;
constexpr std::uint16_t kMplsType = 0x8847;
constexpr std::uint16_t kMplsMulticastType = 0x8848;
constexpr std::uint16_t kPppoeSessionType = 0x8864;
constexpr std::uint16_t kMacSecType = 0x88E5;
constexpr std::uint16_t kBackboneType = 0x88E7; // IEEE 802.1ah
constexpr std::uint16_t kBridgeType = 0x6558;   // transparent Ethernet
constexpr std::uint32_t kServiceTagSize = 4;
constexpr std::uint32_t kMacSecSize = 6;
constexpr std::uint32_t kMacSecChannelSize = 8;

// Hardware types whose frames carry no EtherType in a Linux cooked header.
constexpr std::uint16_t kArphrdFrad = 770;
constexpr std::uint16_t kArphrdRadiotap = 803;
constexpr std::uint16_t kArphrdNetlink = 824;
constexpr std::uint16_t kLinuxEthP8022 = 4; // ETH_P_802_2

// Tags are told apart by their type, as Wireshark does: a service tag is "qinq", an 802.1Q tag
// "vlan", also when two of the latter are nested.
WalkStep readVlanTag(Walk& walk, EncapsulationLayer::Kind kind) {
    if (walk.captured < kVlanTagSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    if (walk.stack.full()) {
        return walk.stop(Undecoded::TooManyHeaders);
    }
    // IEEE 802.1Q §9.6: VLAN id 0 is a priority without a VLAN, which separates nothing.
    const std::uint32_t id = loadBig16(walk.data) & 0x0FFFU;
    if (id != 0) {
        walk.stack.push({.kind = kind, .value = id});
    }
    walk.etherType = loadBig16(walk.data + 2);
    walk.advance(kVlanTagSize);
    return WalkStep::EtherType;
}

WalkStep readCookedProtocol(Walk& walk, std::uint16_t hardware, std::uint16_t protocol) {
    if (hardware == kArphrdFrad || hardware == kArphrdRadiotap || hardware == kArphrdNetlink) {
        return walk.stop(Undecoded::OtherLinkType);
    }
    if (protocol < kSmallestEtherType) {
        return protocol == kLinuxEthP8022 ? WalkStep::Llc : walk.stop(Undecoded::OtherEtherType);
    }
    walk.etherType = protocol;
    return WalkStep::EtherType;
}

// IEEE 802.1Q §9.7: 24 bits of service instance; the customer's addresses follow.
WalkStep readServiceTag(Walk& walk) {
    if (walk.captured < kServiceTagSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t service = loadBig32(walk.data) & 0x00FF'FFFFU;
    walk.advance(kServiceTagSize);
    return walk.enter(
        {.kind = EncapsulationLayer::Kind::Pbb, .value = service}, WalkStep::Ethernet
    );
}

// IEEE 802.1AE §9.3: readable only where it protects integrity alone.
WalkStep readMacSec(Walk& walk) {
    constexpr std::byte kHidden{0x0C};
    constexpr std::byte kHasChannel{0x20};
    if (walk.captured < kMacSecSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    if ((walk.data[0] & kHidden) != std::byte{0}) {
        return walk.stop(Undecoded::Encrypted);
    }
    const bool hasChannel = (walk.data[0] & kHasChannel) != std::byte{0};
    const std::uint32_t size = kMacSecSize + (hasChannel ? kMacSecChannelSize : 0);
    if (walk.captured < size + 2) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    walk.etherType = loadBig16(walk.data + size);
    walk.advance(size + 2);
    return walk.enter({.kind = EncapsulationLayer::Kind::MacSec}, WalkStep::EtherType);
}

// IEEE 802.3 §3.2.6: a length instead of a type; what lies behind it is padding.
WalkStep readLength(Walk& walk) {
    walk.limitTo(std::min<std::uint32_t>(walk.length, walk.etherType));
    return WalkStep::Llc;
}

} // namespace

WalkStep readEthernet(Walk& walk) {
    if (walk.captured < kEthernetSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    walk.etherType = loadBig16(walk.data + 12);
    walk.macs = walk.data;
    walk.advance(kEthernetSize);
    return WalkStep::EtherType;
}

WalkStep readLinuxSll(Walk& walk) {
    if (walk.captured < kLinuxSllSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint16_t hardware = loadBig16(walk.data + 2);
    const std::uint16_t protocol = loadBig16(walk.data + 14);
    walk.advance(kLinuxSllSize);
    return readCookedProtocol(walk, hardware, protocol);
}

WalkStep readLinuxSll2(Walk& walk) {
    if (walk.captured < kLinuxSll2Size) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint16_t protocol = loadBig16(walk.data);
    const std::uint16_t hardware = loadBig16(walk.data + 8);
    walk.advance(kLinuxSll2Size);
    return readCookedProtocol(walk, hardware, protocol);
}

// The family is in the byte order of the capturing machine (NULL) or of the network (LOOP); no
// family we know is another one backwards, so both orders are accepted for both.
WalkStep readBsdLoopback(Walk& walk) {
    if (walk.captured < kBsdLoopbackSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t family = std::min(loadBig32(walk.data), loadLittle32(walk.data));
    walk.advance(kBsdLoopbackSize);
    switch (family) {
    case 2: // AF_INET everywhere
        return WalkStep::Ipv4;
    case 7: // AF_ISO
        return WalkStep::Nlpid;
    case 10: // AF_INET6 of Linux
    case 24: // of NetBSD, OpenBSD and Npcap
    case 28: // of FreeBSD
    case 30: // of macOS
        return WalkStep::Ipv6;
    default:
        return walk.stop(Undecoded::OtherEtherType);
    }
}

WalkStep readEtherType(Walk& walk) {
    switch (walk.etherType) {
    case kIpv4Type:
        return WalkStep::Ipv4;
    case kIpv6Type:
        return WalkStep::Ipv6;
    case kVlanType:
        return readVlanTag(walk, EncapsulationLayer::Kind::Vlan);
    case kServiceVlanType:
    case kOldServiceVlanType:
    case kOtherServiceVlanType:
        return readVlanTag(walk, EncapsulationLayer::Kind::QinQ);
    case kMplsType:
    case kMplsMulticastType:
        return WalkStep::Mpls;
    case kPppoeSessionType:
        return WalkStep::PppoeSession;
    case kBackboneType:
        return readServiceTag(walk);
    case kMacSecType:
        return readMacSec(walk);
    case kBridgeType:
        return WalkStep::Ethernet;
    case kX25Type:
        return walk.hand(PacketKind::X25, Undecoded::X25);
    case kLapbType:
        return walk.hand(PacketKind::LapbFromEther, Undecoded::X25);
    case kDecnetType:
        return walk.hand(PacketKind::Decnet, Undecoded::Decnet);
    case kArpType:
        return walk.stop(Undecoded::Arp);
    default:
        return walk.etherType < kSmallestEtherType ? readLength(walk)
                                                   : walk.stop(Undecoded::OtherEtherType);
    }
}

std::uint64_t linkSourceOf(const Frame& frame) {
    constexpr std::uint32_t kMacSize = 6;
    constexpr std::uint32_t kSllLengthAt = 5;
    constexpr std::uint32_t kSllAddressAt = 6;
    constexpr std::uint32_t kSll2LengthAt = 11;
    constexpr std::uint32_t kSll2AddressAt = 12;
    constexpr std::uint32_t kEthernetAddressAt = 6;
    const std::byte* const at = frame.data;
    const auto macAt = [&](std::uint32_t offset) {
        return std::uint64_t{loadBig16(at + offset)} << 32 | loadBig32(at + offset + 2);
    };
    const auto isMac = [&](std::uint32_t lengthAt) {
        return std::to_integer<std::uint32_t>(at[lengthAt]) == kMacSize;
    };
    if (frame.link == LinkType::Ethernet) {
        return frame.captured < kEthernetSize ? 0 : macAt(kEthernetAddressAt);
    }
    if (frame.link == LinkType::LinuxSll) {
        return frame.captured < kLinuxSllSize || !isMac(kSllLengthAt) ? 0 : macAt(kSllAddressAt);
    }
    if (frame.link == LinkType::LinuxSll2) {
        return frame.captured < kLinuxSll2Size || !isMac(kSll2LengthAt) ? 0 : macAt(kSll2AddressAt);
    }
    return 0;
}

} // namespace lastack
