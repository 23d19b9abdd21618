// The fields of X.25 packets with the frames that carry them, and of DECnet Phase IV.
#include "decode/field_list.h"
#include "net/network_address.h"
#include "net/phrase.h"

#include <algorithm>

namespace lastack {

namespace {

struct NamedOctet {
    unsigned code;
    std::string_view name;
    FieldRole role = FieldRole::Plain;
};

// X.25 table 5-2.
constexpr NamedOctet kX25Types[] = {
    {0x0B, "CALL REQUEST"},
    {0x0F, "CALL ACCEPTED"},
    {0x13, "CLEAR REQUEST", FieldRole::Flags},
    {0x17, "CLEAR CONFIRMATION", FieldRole::Flags},
    {0x1B, "RESET REQUEST", FieldRole::Flags},
    {0x1F, "RESET CONFIRMATION"},
    {0x23, "INTERRUPT"},
    {0x27, "INTERRUPT CONFIRMATION"},
    {0xF1, "DIAGNOSTIC"},
    {0xFB, "RESTART REQUEST", FieldRole::Flags},
    {0xFF, "RESTART CONFIRMATION", FieldRole::Flags},
};

// X.25 table 2-3, without the poll or final bit.
constexpr NamedOctet kFrames[] = {
    {0x03, "UI"},
    {0x0F, "DM", FieldRole::Flags},
    {0x2F, "SABM"},
    {0x43, "DISC", FieldRole::Flags},
    {0x63, "UA"},
    {0x6F, "SABME"},
    {0x87, "FRMR", FieldRole::Flags},
};

// DNA NSP: the octet that begins a message.
constexpr NamedOctet kNspTypes[] = {
    {0x00, "data"},
    {0x04, "data acknowledgement"},
    {0x10, "link service"},
    {0x14, "other-data acknowledgement"},
    {0x18, "connect initiate"},
    {0x20, "data"},
    {0x24, "connect acknowledgement"},
    {0x28, "connect confirm"},
    {0x30, "interrupt"},
    {0x38, "disconnect initiate", FieldRole::Flags},
    {0x40, "data"},
    {0x48, "disconnect confirm", FieldRole::Flags},
    {0x60, "data"},
    {0x68, "connect initiate"},
};

template <std::size_t N>
NamedOctet namedIn(const NamedOctet (&table)[N], unsigned code) {
    const auto found = std::find_if(std::begin(table), std::end(table), [code](const auto& one) {
        return one.code == code;
    });
    return found == std::end(table) ? NamedOctet{code, {}} : *found;
}

FieldValue octetValue(unsigned octet, std::string_view name) {
    if (name.empty()) {
        return hexText(octet, 2);
    }
    return {
        "{octet} {name}",
        {{.name = "octet", .text = hexText(octet, 2)}, {.name = "name", .phrase = name}}};
}

NamedOctet x25Type(unsigned octet) {
    if ((octet & 1U) == 0) {
        return {octet, "DATA"};
    }
    switch (octet & 0x1FU) {
    case 0x01:
        return octet == 0xF1 ? namedIn(kX25Types, octet) : NamedOctet{octet, "RR"};
    case 0x05:
        return {octet, "RNR"};
    case 0x09:
        return {octet, "REJ"};
    default:
        return namedIn(kX25Types, octet);
    }
}

void describeX25Packet(FieldList& list, const std::byte* at, std::uint32_t captured) {
    constexpr std::uint32_t kHead = 3;
    constexpr std::uint32_t kWithReason = 5;
    const unsigned octet = captured < kHead ? 0 : std::to_integer<unsigned>(at[2]);
    const bool hasReason = octet == 0x13 || octet == 0x1B || octet == 0xFB;
    const std::uint32_t header = std::min(hasReason ? kWithReason : kHead, captured);
    list.addLayer("X.25", at, header, phrase("Engine", "X.25 §5: a packet of one virtual call."));
    FieldCursor cursor(list, at, header);
    cursor.field(
        2,
        phrase("Engine", "Format and channel"),
        {phrase("Engine", "channel {channel}"),
         {{.name = "channel", .text = std::to_string(cursor.u16() & 0x0FFFU)}}},
        phrase("Engine", "Four bits of format, twelve that name the virtual call on this link.")
    );
    const NamedOctet type = x25Type(octet);
    cursor.field(
        1,
        phrase("Engine", "Packet type"),
        octetValue(octet, type.name),
        phrase("Engine", "What kind of packet."),
        type.role
    );
    if (hasReason) {
        cursor.field(
            1,
            phrase("Engine", "Cause"),
            std::to_string(cursor.u8()),
            phrase("Engine", "X.25 §5: who ends it, and in which case."),
            FieldRole::Flags
        );
        cursor.field(
            1,
            phrase("Engine", "Diagnostic"),
            std::to_string(cursor.u8()),
            phrase("Engine", "X.25 annex E: why, more exactly.")
        );
    }
    describeUserData(list, at + header, captured - header);
}

// From the address of LAPB on, or from the control octet of LLC on.
void describeFrame(FieldList& list, const std::byte* at, std::uint32_t left, bool hasAddress) {
    const std::uint32_t before = hasAddress ? 1 : 0;
    if (left <= before) {
        describeUserData(list, at, left);
        return;
    }
    const unsigned control = std::to_integer<unsigned>(at[before]);
    constexpr unsigned kPollFinal = 0x10;
    const bool isInformation = (control & 1U) == 0;
    const NamedOctet frame = (control & 3U) == 3 ? namedIn(kFrames, control & ~kPollFinal)
                                                 : NamedOctet{control, isInformation ? "I" : "S"};
    // The link service of LLC counts modulo 128, which takes an octet more.
    const std::uint32_t header =
        std::min(before + 1 + (isInformation && !hasAddress ? 1U : 0U), left);
    list.addLayer(
        hasAddress ? std::string_view("LAPB") : std::string_view("LLC2"),
        at,
        header,
        phrase("Engine", "X.25 §2: a frame of the link.")
    );
    FieldCursor cursor(list, at, header);
    if (hasAddress) {
        cursor.field(
            1,
            phrase("Engine", "Address"),
            hexText(cursor.u8(), 2),
            phrase("Engine", "X.25 §2.4.2: tells commands of one station from those of the other.")
        );
    }
    cursor.field(
        cursor.left(),
        phrase("Engine", "Control"),
        octetValue(control, frame.name),
        phrase("Engine", "What kind of frame."),
        frame.role
    );
    if (isInformation || frame.code == 0x03) {
        describeX25Packet(list, at + header, left - header);
    } else {
        describeUserData(list, at + header, left - header);
    }
}

std::uint16_t little16(const FieldCursor& cursor) {
    return cursor.left() < 2 ? std::uint16_t{0} : loadLittle16(cursor.data());
}

void node(FieldCursor& cursor, std::string_view name, std::string_view meaning) {
    cursor.field(2, name, NetworkAddress::decnet(little16(cursor)).toString(), meaning);
}

void link(FieldCursor& cursor, std::string_view name) {
    cursor.field(
        2,
        name,
        std::to_string(little16(cursor)),
        phrase("Engine", "DNA NSP: the number that names the link at that side.")
    );
}

void describeNsp(FieldList& list, const std::byte* at, std::uint32_t captured) {
    constexpr std::uint32_t kConnectAck = 3; // only the other side's link is known yet
    constexpr std::uint32_t kHead = 5;
    constexpr std::uint32_t kWithReason = 7;
    const unsigned octet = captured == 0 ? 0 : std::to_integer<unsigned>(at[0]);
    const NamedOctet type = namedIn(kNspTypes, octet);
    const bool hasReason = octet == 0x38 || octet == 0x48;
    const std::uint32_t wanted = octet == 0x24 ? kConnectAck : hasReason ? kWithReason : kHead;
    const std::uint32_t header = std::min(wanted, captured);
    list.addLayer("NSP", at, header, phrase("Engine", "DNA NSP: a message of a logical link."));
    FieldCursor cursor(list, at, header);
    cursor.field(
        1,
        phrase("Engine", "Type"),
        octetValue(octet, type.name),
        phrase("Engine", "What kind of message."),
        type.role
    );
    link(cursor, phrase("Engine", "Destination link"));
    link(cursor, phrase("Engine", "Source link"));
    if (hasReason) {
        cursor.field(
            2,
            phrase("Engine", "Reason"),
            std::to_string(little16(cursor)),
            phrase("Engine", "DNA NSP: why the link is disconnected."),
            FieldRole::Flags
        );
    }
    describeUserData(list, at + header, captured - header);
}

// DNA Phase IV Routing: of data packets, short or long.
std::uint32_t routingHeader(unsigned flags) {
    constexpr std::uint32_t kShort = 6;
    constexpr std::uint32_t kLong = 21;
    return (flags & 7U) == 2 ? kShort : (flags & 7U) == 6 ? kLong : 0;
}

void describeRoute(FieldCursor& cursor, bool isLong) {
    constexpr std::uint32_t kAreaAndStation = 6; // of a long address, before the node
    cursor.field(
        1,
        phrase("Engine", "Routing flags"),
        hexText(cursor.u8(), 2),
        phrase("Engine", "How long the addresses are, and whether it comes back.")
    );
    cursor.skip(isLong ? kAreaAndStation : 0);
    node(cursor, phrase("Engine", "Destination"), phrase("Engine", "Whom it is for."));
    cursor.skip(isLong ? kAreaAndStation : 0);
    node(cursor, phrase("Engine", "Source"), phrase("Engine", "Who sent it, as it claims."));
}

} // namespace

void describeX25(FieldList& list, const Walk& walk) {
    const std::byte* const at = walk.data;
    const std::uint32_t left = walk.captured;
    const auto behind = [&](std::uint32_t size) {
        return std::min(size, left);
    };
    switch (walk.packet) {
    case PacketKind::X25:
        describeX25Packet(list, at, left);
        return;
    case PacketKind::X25OverLlc:
        describeFrame(list, at, left, false);
        return;
    case PacketKind::LapbFromEther:
        describeFrame(list, at + behind(2), left - behind(2), true);
        return;
    case PacketKind::LapbDirected:
        describeFrame(list, at + behind(1), left - behind(1), true);
        return;
    default:
        describeFrame(list, at, left, true);
    }
}

void describeDecnet(FieldList& list, const Walk& walk) {
    constexpr std::uint32_t kLength = 2;
    constexpr unsigned kPadding = 0x80; // the other bits: how many octets it has
    const std::byte* const at = walk.data;
    const std::uint32_t left = walk.captured;
    std::uint32_t begin = std::min(kLength, left);
    if (begin < left && (std::to_integer<unsigned>(at[begin]) & kPadding) != 0) {
        begin = std::min(begin + (std::to_integer<std::uint32_t>(at[begin]) & 0x7FU), left);
    }
    const unsigned flags = begin < left ? std::to_integer<unsigned>(at[begin]) : 0;
    const std::uint32_t header = std::min(routingHeader(flags), left - begin);
    list.addLayer(
        "DECnet",
        at,
        header == 0 ? left : begin + header,
        phrase("Engine", "DNA Phase IV Routing: from node to node.")
    );
    if (header == 0) {
        return; // a message between routers
    }
    FieldCursor cursor(list, at + begin, header);
    describeRoute(cursor, header > 6);
    describeNsp(list, at + begin + header, left - begin - header);
}

} // namespace lastack
