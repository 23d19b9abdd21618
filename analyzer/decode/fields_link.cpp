// The fields of headers below IP. What is rare is one field: its place and its size.
#include "decode/field_list.h"
#include "net/phrase.h"

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
        return phrase("Engine", "802.1Q VLAN tag");
    case 0x88A8:
        return phrase("Engine", "802.1ad service tag");
    case 0x86DD:
        return "IPv6";
    case 0x8847:
        return "MPLS";
    case 0x8864:
        return phrase("Engine", "PPPoE session");
    default:
        return {};
    }
}

bool isVlanTag(std::uint16_t type) {
    return type == 0x8100 || type == 0x88A8 || type == 0x9100 || type == 0x9200;
}

FieldValue typeValue(std::uint16_t type) {
    const std::string_view name = nameOfEtherType(type);
    if (name.empty()) {
        return hexText(type, 4);
    }
    return {
        "{type} {name}",
        {{.name = "type", .text = hexText(type, 4)}, {.name = "name", .phrase = name}}};
}

void type(FieldCursor& cursor) {
    cursor.field(
        2,
        phrase("Engine", "Type"),
        typeValue(cursor.u16()),
        phrase("Engine", "Says what follows; below 1536 it is a length instead.")
    );
}

void describeEthernet(FieldList& list, const std::byte* at, std::uint32_t size) {
    list.addLayer(
        "Ethernet", at, size, phrase("Engine", "IEEE 802.3: the way over the local network.")
    );
    FieldCursor cursor(list, at, size);
    cursor.field(
        6,
        phrase("Engine", "Destination"),
        macText(at),
        phrase("Engine", "The device on this network that is to take it.")
    );
    cursor.field(
        6,
        phrase("Engine", "Source"),
        macText(at + 6),
        phrase("Engine", "The device on this network that sent it, often a router.")
    );
    type(cursor);
}

void describeTag(FieldList& list, std::uint16_t kind, const std::byte* at, std::uint32_t size) {
    list.addLayer(
        kind == 0x8100 ? std::string_view(phrase("Engine", "802.1Q VLAN tag"))
                       : std::string_view(phrase("Engine", "Service VLAN tag")),
        at,
        size,
        phrase("Engine", "IEEE 802.1Q: which virtual network it belongs to.")
    );
    FieldCursor cursor(list, at, size);
    const unsigned control = cursor.u16();
    cursor.field(
        2,
        phrase("Engine", "Priority and VLAN"),
        {phrase("Engine", "priority {priority}, VLAN {vlan}"),
         {{.name = "priority", .text = std::to_string(control >> 13)},
          {.name = "vlan", .text = std::to_string(control & 0xFFFU)}}},
        phrase(
            "Engine", "Three bits of priority, one that allows dropping, twelve that name the VLAN."
        )
    );
    type(cursor);
}

void describeCooked(FieldList& list, const std::byte* at, std::uint32_t size) {
    list.addLayer(
        phrase("Engine", "Linux cooked capture"),
        at,
        size,
        phrase("Engine", "What Linux writes in place of a link header.")
    );
    FieldCursor cursor(list, at, size);
    cursor.field(
        2,
        phrase("Engine", "Packet type"),
        std::to_string(cursor.u16()),
        phrase("Engine", "0 to us, 4 sent by us.")
    );
    cursor.field(
        2,
        phrase("Engine", "Hardware type"),
        std::to_string(cursor.u16()),
        phrase("Engine", "ARPHRD of the device.")
    );
    cursor.field(
        2,
        phrase("Engine", "Address length"),
        std::to_string(cursor.u16()),
        phrase("Engine", "Of the address that follows.")
    );
    cursor.field(
        8,
        phrase("Engine", "Address"),
        macText(cursor.data()),
        phrase("Engine", "The sender's, padded to eight bytes.")
    );
    type(cursor);
}

void describeCookedTwo(FieldList& list, const std::byte* at, std::uint32_t size) {
    list.addLayer(
        phrase("Engine", "Linux cooked capture 2"),
        at,
        size,
        phrase("Engine", "What Linux writes in place of a link header.")
    );
    FieldCursor cursor(list, at, size);
    type(cursor);
    cursor.field(
        2, phrase("Engine", "Reserved"), hexText(cursor.u16(), 4), phrase("Engine", "Zero.")
    );
    cursor.field(
        4,
        phrase("Engine", "Interface"),
        std::to_string(cursor.u32()),
        phrase("Engine", "The index of the device.")
    );
    cursor.field(
        2,
        phrase("Engine", "Hardware type"),
        std::to_string(cursor.u16()),
        phrase("Engine", "ARPHRD of the device.")
    );
    cursor.field(
        1,
        phrase("Engine", "Packet type"),
        std::to_string(cursor.u8()),
        phrase("Engine", "0 to us, 4 sent by us.")
    );
    cursor.field(
        1,
        phrase("Engine", "Address length"),
        std::to_string(cursor.u8()),
        phrase("Engine", "Of the address that follows.")
    );
    cursor.field(
        8,
        phrase("Engine", "Address"),
        macText(cursor.data()),
        phrase("Engine", "The sender's, padded to eight bytes.")
    );
}

struct Named {
    std::string_view name, meaning;
};

Named namedStep(WalkStep step) {
    switch (step) {
    case WalkStep::BsdLoopback:
        return {
            phrase("Engine", "Loopback"),
            phrase("Engine", "The address family, in place of a link header.")};
    case WalkStep::Wlan:
        return {"802.11", phrase("Engine", "IEEE 802.11: the way over the air.")};
    case WalkStep::Radiotap:
    case WalkStep::Prism:
    case WalkStep::Avs:
    case WalkStep::Ppi:
        return {
            phrase("Engine", "Radio information"),
            phrase("Engine", "What the capturing device says of the reception.")};
    case WalkStep::Ppp:
    case WalkStep::PppPppd:
    case WalkStep::PppWithDirection:
        return {"PPP", phrase("Engine", "RFC 1661: names the protocol that follows.")};
    case WalkStep::PppoeSession:
        return {"PPPoE", phrase("Engine", "RFC 2516: PPP over Ethernet.")};
    case WalkStep::Mpls:
        return {
            phrase("Engine", "MPLS labels"),
            phrase("Engine", "RFC 3032: the way through the provider's network.")};
    case WalkStep::Llc:
    case WalkStep::Snap:
        return {"LLC", phrase("Engine", "IEEE 802.2: names the protocol that follows.")};
    case WalkStep::Gre:
    case WalkStep::Pptp:
        return {
            phrase("Engine", "GRE tunnel"),
            phrase("Engine", "RFC 2784: a packet inside this one follows.")};
    case WalkStep::ErspanTwo:
    case WalkStep::ErspanThree:
        return {"ERSPAN", phrase("Engine", "A frame that a switch mirrored follows.")};
    case WalkStep::Vxlan:
        return {
            phrase("Engine", "VXLAN tunnel"),
            phrase("Engine", "RFC 7348: an Ethernet frame inside this packet follows.")};
    case WalkStep::Geneve:
        return {
            phrase("Engine", "Geneve tunnel"),
            phrase("Engine", "RFC 8926: a frame inside this packet follows.")};
    case WalkStep::GtpU:
        return {
            phrase("Engine", "GTP-U tunnel"),
            phrase("Engine", "3GPP TS 29.281: a packet of a mobile device follows.")};
    case WalkStep::LayerTwoTunnel:
        return {
            phrase("Engine", "L2TP tunnel"),
            phrase("Engine", "RFC 2661: PPP inside this packet follows.")};
    case WalkStep::EtherIp:
        return {
            phrase("Engine", "EtherIP tunnel"),
            phrase("Engine", "RFC 3378: an Ethernet frame inside this packet follows.")};
    default:
        return {
            phrase("Engine", "Header"),
            phrase("Engine", "Read only as far as it tells what follows.")};
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
    list.addLayer(named.name, at, size, named.meaning);
}

} // namespace lastack
