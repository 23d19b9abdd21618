// The fields of IPv4, IPv6, its extension headers, and ICMP.
#include "decode/checksum.h"
#include "decode/field_list.h"
#include "net/address.h"
#include "net/phrase.h"

#include <fmt/format.h>

namespace lastack {

namespace {

std::string_view nameOfProtocol(unsigned protocol) {
    switch (protocol) {
    case 1:
        return "ICMP";
    case 4:
        return phrase("Engine", "IPv4 in IP");
    case 6:
        return "TCP";
    case 17:
        return "UDP";
    case 29:
        return phrase("Engine", "ISO transport class 4");
    case 33:
        return "DCCP";
    case 41:
        return phrase("Engine", "IPv6 in IP");
    case 44:
        return phrase("Engine", "fragment");
    case 47:
        return "GRE";
    case 50:
        return "ESP";
    case 51:
        return "AH";
    case 58:
        return "ICMPv6";
    case 80:
        return "ISO CLNP";
    case 132:
        return "SCTP";
    default:
        return {};
    }
}

constexpr std::string_view kMoreFollow = phrase("Engine", ", more parts follow");

FieldValue fragmentValue(unsigned bits) {
    FieldValue value{
        phrase("Engine", "[{flag}|may be cut][{more}], from byte {from}"),
        {{.name = "from", .number = (bits & 0x1FFFU) * 8}}};
    if ((bits & 0x4000U) != 0) {
        value.parts.push_back({.name = "flag", .text = "DF"});
    }
    if ((bits & 0x2000U) != 0) {
        value.parts.push_back({.name = "more", .phrase = kMoreFollow});
    }
    return value;
}

FieldValue partValue(unsigned bits) {
    FieldValue value{
        phrase("Engine", "from byte {from}[{more}]"), {{.name = "from", .number = bits & 0xFFF8U}}};
    if ((bits & 1U) != 0) {
        value.parts.push_back({.name = "more", .phrase = kMoreFollow});
    }
    return value;
}

FieldValue checksumValue(const std::byte* at, std::uint32_t size, std::uint16_t sum) {
    if (!isWrongIpChecksum(checksumPart({at, size}), sum)) {
        return hexText(sum, 4);
    }
    return {phrase("Engine", "{sum}, wrong"), {{.name = "sum", .text = hexText(sum, 4)}}};
}

} // namespace

FieldValue protocolValue(unsigned protocol) {
    const std::string_view name = nameOfProtocol(protocol);
    if (name.empty()) {
        return std::to_string(protocol);
    }
    return {
        "{number} {name}",
        {{.name = "number", .text = std::to_string(protocol)}, {.name = "name", .phrase = name}}};
}

void describeIpv4(FieldList& list, const std::byte* at, std::uint32_t size) {
    list.add(
        {list.offsetOf(at),
         size,
         FieldRole::Layer,
         0,
         "IPv4",
         fmt::format(
             "{} → {}", IpAddress::v4(at + 12).toString(), IpAddress::v4(at + 16).toString()
         ),
         phrase("Engine", "RFC 791: from host to host.")}
    );
    FieldCursor cursor(list, at, size);
    cursor.field(
        1,
        phrase("Engine", "Version and header length"),
        {phrase("Engine", "4, {size} {size?byte|bytes}"),
         {{.name = "size", .number = (cursor.u8() & 0x0FU) * 4}}},
        phrase("Engine", "The length counts in units of four bytes.")
    );
    cursor.field(
        1,
        phrase("Engine", "Service and ECN"),
        hexText(cursor.u8(), 2),
        phrase("Engine", "RFC 2474 and RFC 3168: how to be treated.")
    );
    cursor.field(
        2,
        phrase("Engine", "Total length"),
        numberValue(cursor.u16()),
        phrase("Engine", "Header and all that follows, as the sender says.")
    );
    cursor.field(
        2,
        phrase("Engine", "Identification"),
        hexText(cursor.u16(), 4),
        phrase(
            "Engine", "Counts up at many hosts: a reset that does not fit in may come from another."
        )
    );
    cursor.field(
        2,
        phrase("Engine", "Flags and offset"),
        fragmentValue(cursor.u16()),
        phrase("Engine", "Whether this is a part of a datagram.")
    );
    cursor.field(
        1,
        phrase("Engine", "Time to live"),
        std::to_string(cursor.u8()),
        phrase("Engine", "Falls by one at every router: a reset with another one took another way.")
    );
    cursor.field(
        1,
        phrase("Engine", "Protocol"),
        protocolValue(cursor.u8()),
        phrase("Engine", "What follows.")
    );
    cursor.field(
        2,
        phrase("Engine", "Header checksum"),
        checksumValue(at, size, cursor.u16()),
        phrase("Engine", "Of this header alone.")
    );
    cursor.field(
        4,
        phrase("Engine", "Source"),
        IpAddress::v4(cursor.data()).toString(),
        phrase("Engine", "Who sent it, as it claims.")
    );
    cursor.field(
        4,
        phrase("Engine", "Destination"),
        IpAddress::v4(cursor.data()).toString(),
        phrase("Engine", "Whom it is for.")
    );
    cursor.field(
        cursor.left(), phrase("Engine", "Options"), sizeValue(cursor.left()), "RFC 791 §3.1."
    );
}

void describeIpv6(FieldList& list, const std::byte* at, std::uint32_t size) {
    list.add(
        {list.offsetOf(at),
         size,
         FieldRole::Layer,
         0,
         "IPv6",
         fmt::format(
             "{} → {}", IpAddress::v6(at + 8).toString(), IpAddress::v6(at + 24).toString()
         ),
         phrase("Engine", "RFC 8200: from host to host.")}
    );
    FieldCursor cursor(list, at, size);
    const std::uint32_t first = cursor.u32();
    cursor.field(
        4,
        phrase("Engine", "Version, class and flow label"),
        {phrase("Engine", "6, class {class}, flow {flow}"),
         {{.name = "class", .text = hexText(first >> 20 & 0xFFU, 2)},
          {.name = "flow", .text = hexText(first & 0xFFFFFU, 5)}}},
        phrase("Engine", "RFC 6437: packets of one flow carry one label.")
    );
    cursor.field(
        2,
        phrase("Engine", "Payload length"),
        numberValue(cursor.u16()),
        phrase("Engine", "All that follows this header.")
    );
    cursor.field(
        1,
        phrase("Engine", "Next header"),
        protocolValue(cursor.u8()),
        phrase("Engine", "What follows.")
    );
    cursor.field(
        1,
        phrase("Engine", "Hop limit"),
        std::to_string(cursor.u8()),
        phrase("Engine", "Falls by one at every router: a reset with another one took another way.")
    );
    cursor.field(
        16,
        phrase("Engine", "Source"),
        IpAddress::v6(cursor.data()).toString(),
        phrase("Engine", "Who sent it, as it claims.")
    );
    cursor.field(
        16,
        phrase("Engine", "Destination"),
        IpAddress::v6(cursor.data()).toString(),
        phrase("Engine", "Whom it is for.")
    );
}

void describeExtension(
    FieldList& list, std::uint8_t protocol, const std::byte* at, std::uint32_t size
) {
    list.add(
        {list.offsetOf(at),
         size,
         FieldRole::Layer,
         0,
         phrase("Engine", "Extension header"),
         protocolValue(protocol),
         phrase("Engine", "RFC 8200 §4: between the IPv6 header and the transport.")}
    );
    FieldCursor cursor(list, at, size);
    cursor.field(
        1,
        phrase("Engine", "Next header"),
        protocolValue(cursor.u8()),
        phrase("Engine", "What follows.")
    );
    constexpr std::uint8_t kFragment = 44;
    if (protocol != kFragment) {
        return;
    }
    cursor.skip(1);
    cursor.field(
        2,
        phrase("Engine", "Offset"),
        partValue(cursor.u16()),
        phrase("Engine", "Which part of the datagram this is.")
    );
    cursor.field(
        4,
        phrase("Engine", "Identification"),
        hexText(cursor.u32(), 8),
        phrase("Engine", "The same in all parts.")
    );
}

void describeIcmp(FieldList& list, const Walk& walk) {
    constexpr std::uint32_t kHeader = 8;
    const std::uint32_t size = std::min(kHeader, walk.captured);
    list.add(
        {list.offsetOf(walk.data),
         size,
         FieldRole::Layer,
         0,
         walk.isV6 ? "ICMPv6" : "ICMP",
         {},
         phrase(
             "Engine",
             "RFC 792, RFC 4443: a device on the way, or the host itself, says that a packet "
             "failed."
         )}
    );
    FieldCursor cursor(list, walk.data, size);
    cursor.field(
        1,
        phrase("Engine", "Type"),
        std::to_string(cursor.u8()),
        phrase("Engine", "What kind of message."),
        FieldRole::Flags
    );
    cursor.field(
        1,
        phrase("Engine", "Code"),
        std::to_string(cursor.u8()),
        phrase("Engine", "Which of its kind.")
    );
    cursor.field(
        2,
        phrase("Engine", "Checksum"),
        hexText(cursor.u16(), 4),
        phrase("Engine", "Of the whole message.")
    );
    cursor.field(
        4,
        phrase("Engine", "Rest of the header"),
        hexText(cursor.u32(), 8),
        phrase("Engine", "Its use depends on the type.")
    );
}

} // namespace lastack
