// The fields of headers below IP. What is rare is one field: its place and its size.
#include "decode/field_list.h"

#include <fmt/format.h>

namespace lastack {

namespace {

std::string macText(const std::byte* at) {
    std::string text;
    for (int i = 0; i < 6; ++i) {
        text += fmt::format("{}{:02x}", i == 0 ? "" : ":", std::to_integer<unsigned>(at[i]));
    }
    return text;
}

std::string_view nameOfEtherType(std::uint16_t type) {
    switch (type) {
    case 0x0800:
        return "IPv4";
    case 0x0806:
        return "ARP";
    case 0x8100:
        return "802.1Q VLAN tag";
    case 0x88A8:
        return "802.1ad service tag";
    case 0x86DD:
        return "IPv6";
    case 0x8847:
        return "MPLS";
    case 0x8864:
        return "PPPoE session";
    default:
        return {};
    }
}

bool isVlanTag(std::uint16_t type) {
    return type == 0x8100 || type == 0x88A8 || type == 0x9100 || type == 0x9200;
}

std::string typeText(std::uint16_t type) {
    const std::string_view name = nameOfEtherType(type);
    return name.empty() ? hexText(type, 4) : fmt::format("{} {}", hexText(type, 4), name);
}

void layer(
    FieldList& list,
    std::string_view name,
    const std::byte* at,
    std::uint32_t size,
    std::string_view meaning
) {
    list.add(
        {list.offsetOf(at), size, FieldRole::Layer, 0, name, fmt::format("{} bytes", size), meaning}
    );
}

void type(FieldCursor& cursor) {
    cursor.field(
        2, "Type", typeText(cursor.u16()), "Says what follows; below 1536 it is a length instead."
    );
}

void describeEthernet(FieldList& list, const std::byte* at, std::uint32_t size) {
    layer(list, "Ethernet", at, size, "IEEE 802.3: the way over the local network.");
    FieldCursor cursor(list, at, size);
    cursor.field(6, "Destination", macText(at), "The device on this network that is to take it.");
    cursor.field(
        6, "Source", macText(at + 6), "The device on this network that sent it, often a router."
    );
    type(cursor);
}

void describeTag(FieldList& list, std::uint16_t kind, const std::byte* at, std::uint32_t size) {
    layer(
        list,
        kind == 0x8100 ? std::string_view("802.1Q VLAN tag") : std::string_view("Service VLAN tag"),
        at,
        size,
        "IEEE 802.1Q: which virtual network it belongs to."
    );
    FieldCursor cursor(list, at, size);
    const unsigned control = cursor.u16();
    cursor.field(
        2,
        "Priority and VLAN",
        fmt::format("priority {}, VLAN {}", control >> 13, control & 0xFFFU),
        "Three bits of priority, one that allows dropping, twelve that name the VLAN."
    );
    type(cursor);
}

void describeCooked(FieldList& list, const std::byte* at, std::uint32_t size) {
    layer(list, "Linux cooked capture", at, size, "What Linux writes in place of a link header.");
    FieldCursor cursor(list, at, size);
    cursor.field(2, "Packet type", std::to_string(cursor.u16()), "0 to us, 4 sent by us.");
    cursor.field(2, "Hardware type", std::to_string(cursor.u16()), "ARPHRD of the device.");
    cursor.field(2, "Address length", std::to_string(cursor.u16()), "Of the address that follows.");
    cursor.field(8, "Address", macText(cursor.data()), "The sender's, padded to eight bytes.");
    type(cursor);
}

void describeCookedTwo(FieldList& list, const std::byte* at, std::uint32_t size) {
    layer(list, "Linux cooked capture 2", at, size, "What Linux writes in place of a link header.");
    FieldCursor cursor(list, at, size);
    type(cursor);
    cursor.field(2, "Reserved", hexText(cursor.u16(), 4), "Zero.");
    cursor.field(4, "Interface", std::to_string(cursor.u32()), "The index of the device.");
    cursor.field(2, "Hardware type", std::to_string(cursor.u16()), "ARPHRD of the device.");
    cursor.field(1, "Packet type", std::to_string(cursor.u8()), "0 to us, 4 sent by us.");
    cursor.field(1, "Address length", std::to_string(cursor.u8()), "Of the address that follows.");
    cursor.field(8, "Address", macText(cursor.data()), "The sender's, padded to eight bytes.");
}

struct Named {
    std::string_view name, meaning;
};

Named namedStep(WalkStep step) {
    switch (step) {
    case WalkStep::BsdLoopback:
        return {"Loopback", "The address family, in place of a link header."};
    case WalkStep::Wlan:
        return {"802.11", "IEEE 802.11: the way over the air."};
    case WalkStep::Radiotap:
    case WalkStep::Prism:
    case WalkStep::Avs:
    case WalkStep::Ppi:
        return {"Radio information", "What the capturing device says of the reception."};
    case WalkStep::Ppp:
    case WalkStep::PppPppd:
    case WalkStep::PppWithDirection:
        return {"PPP", "RFC 1661: names the protocol that follows."};
    case WalkStep::PppoeSession:
        return {"PPPoE", "RFC 2516: PPP over Ethernet."};
    case WalkStep::Mpls:
        return {"MPLS labels", "RFC 3032: the way through the provider's network."};
    case WalkStep::Llc:
    case WalkStep::Snap:
        return {"LLC", "IEEE 802.2: names the protocol that follows."};
    case WalkStep::Gre:
    case WalkStep::Pptp:
        return {"GRE tunnel", "RFC 2784: a packet inside this one follows."};
    case WalkStep::ErspanTwo:
    case WalkStep::ErspanThree:
        return {"ERSPAN", "A frame that a switch mirrored follows."};
    case WalkStep::Vxlan:
        return {"VXLAN tunnel", "RFC 7348: an Ethernet frame inside this packet follows."};
    case WalkStep::Geneve:
        return {"Geneve tunnel", "RFC 8926: a frame inside this packet follows."};
    case WalkStep::GtpU:
        return {"GTP-U tunnel", "3GPP TS 29.281: a packet of a mobile device follows."};
    case WalkStep::LayerTwoTunnel:
        return {"L2TP tunnel", "RFC 2661: PPP inside this packet follows."};
    case WalkStep::EtherIp:
        return {"EtherIP tunnel", "RFC 3378: an Ethernet frame inside this packet follows."};
    default:
        return {"Header", "Read only as far as it tells what follows."};
    }
}

} // namespace

void describeLink(
    FieldList& list, WalkStep step, std::uint16_t kind, const std::byte* at, std::uint32_t size
) {
    switch (step) {
    case WalkStep::Ethernet:
        describeEthernet(list, at, size);
        return;
    case WalkStep::LinuxSll:
        describeCooked(list, at, size);
        return;
    case WalkStep::LinuxSll2:
        describeCookedTwo(list, at, size);
        return;
    case WalkStep::EtherType:
        if (isVlanTag(kind)) {
            describeTag(list, kind, at, size);
            return;
        }
        break;
    default:
        break;
    }
    const Named named = namedStep(step);
    layer(list, named.name, at, size, named.meaning);
}

} // namespace lastack
