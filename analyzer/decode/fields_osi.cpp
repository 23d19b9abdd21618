// The fields of CLNP (ISO/IEC 8473-1) and of the TPDUs of the connection-oriented transport
// protocol (X.224 §13).
#include "decode/field_list.h"
#include "net/network_address.h"
#include "net/phrase.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr unsigned kClnp = 0x81;
constexpr unsigned kInactive = 0x00; // ISO/IEC 8473-1 §5.2: one octet, and the TPDU follows

// X.224 §13.1: the codes without the credit that some of them carry.
struct TpduName {
    unsigned code;
    std::string_view name;
    bool hasSource;   // a source reference follows that of the destination
    bool carriesData; // user data ends the unit
    FieldRole role;
};

constexpr TpduName kTpdus[] = {
    {0x10, "ED", false, true, FieldRole::Plain},
    {0x20, "EA", false, false, FieldRole::Plain},
    {0x50, "RJ", false, false, FieldRole::Plain},
    {0x60, "AK", false, false, FieldRole::Plain},
    {0x70, "ER", false, false, FieldRole::Flags},
    {0x80, "DR", true, true, FieldRole::Flags},
    {0xC0, "DC", true, false, FieldRole::Flags},
    {0xD0, "CC", true, true, FieldRole::Plain},
    {0xE0, "CR", true, true, FieldRole::Plain},
    {0xF0, "DT", false, true, FieldRole::Plain},
};

const TpduName* tpduNamed(unsigned code) {
    const auto found = std::find_if(std::begin(kTpdus), std::end(kTpdus), [code](const auto& one) {
        return one.code == (code & 0xF0U);
    });
    return found == std::end(kTpdus) ? nullptr : found;
}

std::string nsapText(const std::byte* at, std::uint32_t size) {
    return NetworkAddress(NetworkAddress::Kind::Nsap, {at, size}).toString();
}

void reference(FieldCursor& cursor, std::string_view name) {
    cursor.field(
        2,
        name,
        hexText(cursor.u16(), 4),
        phrase("Engine", "X.224 §13: the number that names the connection at that side.")
    );
}

// Code, length and value, one after the other (X.224 §13.2.3).
void parameters(FieldCursor& cursor) {
    constexpr std::uint32_t kHead = 2;
    while (cursor.left() >= kHead) {
        const std::uint32_t size = cursor.u8(1);
        cursor.field(
            kHead + size,
            phrase("Engine", "Parameter"),
            {"{code}: {size}",
             {{.name = "code", .text = hexText(cursor.u8(), 2)}, {.name = "size", .number = size}}},
            phrase("Engine", "X.224 §13: its code, and how many bytes its value has.")
        );
    }
}

// What is peculiar to each, behind the references.
void fixedPart(FieldCursor& cursor, unsigned code) {
    switch (code & 0xF0U) {
    case 0x80:
        cursor.field(
            1,
            phrase("Engine", "Reason"),
            std::to_string(cursor.u8()),
            phrase("Engine", "X.224 §13.5.3: why the connection is released."),
            FieldRole::Flags
        );
        break;
    case 0x70:
        cursor.field(
            1,
            phrase("Engine", "Reject cause"),
            std::to_string(cursor.u8()),
            phrase("Engine", "X.224 §13.12.3: what is wrong with a TPDU that came."),
            FieldRole::Flags
        );
        break;
    case 0xC0:
        break;
    case 0xD0:
    case 0xE0:
        cursor.field(
            1,
            phrase("Engine", "Class and options"),
            hexText(cursor.u8(), 2),
            phrase("Engine", "X.224 §13.3.3: which class of the protocol is wanted.")
        );
        break;
    default:
        cursor.field(
            1,
            phrase("Engine", "Number"),
            hexText(cursor.u8(), 2),
            phrase(
                "Engine",
                "X.224 §13.7: of the TPDU; of a DT its first bit ends what belongs together."
            )
        );
    }
}

void describeTpduHeader(FieldCursor& cursor, const TpduName& tpdu, std::uint32_t header) {
    cursor.field(
        1,
        phrase("Engine", "Length indicator"),
        std::to_string(cursor.u8()),
        phrase("Engine", "Of the header, without this byte.")
    );
    const unsigned code = cursor.u8();
    cursor.field(
        1,
        phrase("Engine", "Type"),
        {"{code} {name}",
         {{.name = "code", .text = hexText(code, 2)}, {.name = "name", .phrase = tpdu.name}}},
        phrase("Engine", "Which TPDU it is; some carry a credit in the same byte."),
        tpdu.role
    );
    constexpr std::uint32_t kShortest = 3; // a DT of classes 0 and 1 has no reference
    if (header > kShortest) {
        reference(cursor, phrase("Engine", "Destination reference"));
    }
    if (tpdu.hasSource) {
        reference(cursor, phrase("Engine", "Source reference"));
    }
    fixedPart(cursor, code);
    parameters(cursor);
}

// X.224 §6.4: those that carry user data end the unit, others may be followed by more.
void describeTpdus(FieldList& list, const std::byte* at, std::uint32_t left) {
    constexpr std::uint32_t kMostHeader = 255;
    while (left >= 2) {
        const std::uint32_t header = std::to_integer<std::uint32_t>(at[0]) + 1;
        const TpduName* const tpdu = tpduNamed(std::to_integer<unsigned>(at[1]));
        if (tpdu == nullptr || header < 3 || header > kMostHeader) {
            break;
        }
        const std::uint32_t size = std::min(header, left);
        list.add(
            {list.offsetOf(at),
             size,
             FieldRole::Layer,
             0,
             phrase("Engine", "Transport TPDU"),
             {"{name}", {{.name = "name", .phrase = tpdu->name}}},
             phrase("Engine", "X.224, ISO/IEC 8073: a unit of the transport protocol.")}
        );
        FieldCursor cursor(list, at, size);
        describeTpduHeader(cursor, *tpdu, header);
        at += size;
        left -= size;
        if (tpdu->carriesData) {
            break;
        }
    }
    describeUserData(list, at, left);
}

void address(FieldCursor& cursor, std::string_view name, std::string_view meaning) {
    const std::uint32_t size = std::min(cursor.u8(), cursor.left() == 0 ? 0 : cursor.left() - 1);
    cursor.field(
        1 + size,
        name,
        cursor.left() == 0 ? std::string() : nsapText(cursor.data() + 1, size),
        meaning
    );
}

void segmentation(FieldCursor& cursor) {
    cursor.field(
        2,
        phrase("Engine", "Identification"),
        hexText(cursor.u16(), 4),
        phrase("Engine", "The same in all parts.")
    );
    cursor.field(
        2,
        phrase("Engine", "Offset"),
        {phrase("Engine", "from byte {from}[{more}]"), {{.name = "from", .number = cursor.u16()}}},
        phrase("Engine", "Which part of the datagram this is.")
    );
    cursor.field(
        2,
        phrase("Engine", "Total length"),
        numberValue(cursor.u16()),
        phrase("Engine", "Header and all that follows, as the sender says.")
    );
}

// ISO/IEC 8473-1 §7.2: what every unit begins with. Returns its octet of flags and type.
unsigned describeClnpFixed(FieldCursor& cursor) {
    cursor.field(
        1,
        phrase("Engine", "Network protocol"),
        hexText(cursor.u8(), 2),
        phrase("Engine", "ISO/IEC TR 9577: 0x81 is CLNP.")
    );
    cursor.field(
        1,
        phrase("Engine", "Header length"),
        sizeValue(cursor.u8()),
        phrase("Engine", "Length of the header.")
    );
    cursor.field(
        1, phrase("Engine", "Version"), std::to_string(cursor.u8()), "ISO/IEC 8473-1 §7.2.4."
    );
    cursor.field(
        1,
        phrase("Engine", "Lifetime"),
        std::to_string(cursor.u8()),
        phrase("Engine", "In units of half a second; falls at every router.")
    );
    const unsigned flags = cursor.u8();
    cursor.field(
        1,
        phrase("Engine", "Flags and type"),
        hexText(flags, 2),
        phrase("Engine", "Whether it may be cut and more parts follow; data, or an error report.")
    );
    cursor.field(
        2,
        phrase("Engine", "Segment length"),
        numberValue(cursor.u16()),
        phrase("Engine", "Header and all that follows, as the sender says.")
    );
    cursor.field(
        2,
        phrase("Engine", "Header checksum"),
        hexText(cursor.u16(), 4),
        phrase("Engine", "Of this header alone.")
    );
    return flags;
}

void describeClnp(FieldList& list, const std::byte* at, std::uint32_t captured) {
    constexpr std::uint32_t kFixed = 9;
    constexpr unsigned kMayBeCut = 0x80;
    constexpr unsigned kTypeMask = 0x1F;
    constexpr unsigned kData = 0x1C;
    const std::uint32_t stated = captured > 1 ? std::to_integer<std::uint32_t>(at[1]) : kFixed;
    const std::uint32_t header = std::min(std::max(stated, kFixed), captured);
    list.addLayer("CLNP", at, header, phrase("Engine", "ISO/IEC 8473-1: from host to host."));
    FieldCursor cursor(list, at, header);
    const unsigned flags = describeClnpFixed(cursor);
    address(cursor, phrase("Engine", "Destination"), phrase("Engine", "Whom it is for."));
    address(cursor, phrase("Engine", "Source"), phrase("Engine", "Who sent it, as it claims."));
    bool isLaterPart = false;
    if ((flags & kMayBeCut) != 0) {
        isLaterPart = cursor.left() >= 4 && loadBig16(cursor.data() + 2) != 0;
        segmentation(cursor);
    }
    cursor.field(
        cursor.left(), phrase("Engine", "Options"), sizeValue(cursor.left()), "ISO/IEC 8473-1 §7.5."
    );
    if (isLaterPart || (flags & kTypeMask) != kData) {
        describeUserData(list, at + header, captured - header);
    } else {
        describeTpdus(list, at + header, captured - header);
    }
}

} // namespace

void describeOsi(FieldList& list, const Walk& walk) {
    constexpr unsigned kEon = 0x01; // RFC 1070: the version of its header
    constexpr std::uint32_t kEonSize = 4;
    const std::byte* at = walk.data;
    std::uint32_t left = walk.captured;
    if (walk.packet == PacketKind::IsoTransport) {
        describeTpdus(list, at, left);
        return;
    }
    if (walk.packet == PacketKind::IsoIp && left > kEonSize &&
        std::to_integer<unsigned>(at[0]) == kEon) {
        list.addLayer("EON", at, kEonSize, phrase("Engine", "RFC 1070: OSI over the Internet."));
        at += kEonSize;
        left -= kEonSize;
    }
    const unsigned protocol = left == 0 ? kClnp : std::to_integer<unsigned>(at[0]);
    if (protocol == kClnp) {
        describeClnp(list, at, left);
    } else if (protocol == kInactive) {
        list.add(
            {list.offsetOf(at),
             1,
             FieldRole::Layer,
             0,
             phrase("Engine", "Inactive network layer"),
             {},
             phrase("Engine", "ISO/IEC 8473-1 §5.2: both hosts are on one network.")}
        );
        describeTpdus(list, at + 1, left - 1);
    } else {
        describeUserData(list, at, left);
    }
}

} // namespace lastack
