// The fields of IPv4, IPv6, its extension headers, and ICMP.
#include "decode/checksum.h"
#include "decode/field_list.h"
#include "net/address.h"

#include <fmt/format.h>

namespace lastack {

namespace {

std::string_view nameOfProtocol(unsigned protocol) {
    switch (protocol) {
    case 1:
        return "ICMP";
    case 4:
        return "IPv4 in IP";
    case 6:
        return "TCP";
    case 17:
        return "UDP";
    case 29:
        return "ISO transport class 4";
    case 33:
        return "DCCP";
    case 41:
        return "IPv6 in IP";
    case 44:
        return "fragment";
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

std::string fragmentText(unsigned bits) {
    std::string text = (bits & 0x4000U) != 0 ? "DF" : "may be cut";
    text += (bits & 0x2000U) != 0 ? ", more parts follow" : "";
    return text + fmt::format(", from byte {}", groupedDigits((bits & 0x1FFFU) * 8));
}

std::string checksumText(const std::byte* at, std::uint32_t size, std::uint16_t sum) {
    const bool wrong = isWrongIpChecksum(checksumPart({at, size}), sum);
    return hexText(sum, 4) + (wrong ? ", wrong" : "");
}

} // namespace

std::string protocolText(unsigned protocol) {
    const std::string_view name = nameOfProtocol(protocol);
    return name.empty() ? std::to_string(protocol) : fmt::format("{} {}", protocol, name);
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
         "RFC 791: from host to host."}
    );
    FieldCursor cursor(list, at, size);
    cursor.field(
        1,
        "Version and header length",
        fmt::format("4, {} bytes", (cursor.u8() & 0x0FU) * 4),
        "The length counts in units of four bytes."
    );
    cursor.field(
        1, "Service and ECN", hexText(cursor.u8(), 2), "RFC 2474 and RFC 3168: how to be treated."
    );
    cursor.field(
        2,
        "Total length",
        groupedDigits(cursor.u16()),
        "Header and all that follows, as the sender says."
    );
    cursor.field(
        2,
        "Identification",
        hexText(cursor.u16(), 4),
        "Counts up at many hosts: a reset that does not fit in may come from another."
    );
    cursor.field(
        2, "Flags and offset", fragmentText(cursor.u16()), "Whether this is a part of a datagram."
    );
    cursor.field(
        1,
        "Time to live",
        std::to_string(cursor.u8()),
        "Falls by one at every router: a reset with another one took another way."
    );
    cursor.field(1, "Protocol", protocolText(cursor.u8()), "What follows.");
    cursor.field(
        2, "Header checksum", checksumText(at, size, cursor.u16()), "Of this header alone."
    );
    cursor.field(
        4, "Source", IpAddress::v4(cursor.data()).toString(), "Who sent it, as it claims."
    );
    cursor.field(4, "Destination", IpAddress::v4(cursor.data()).toString(), "Whom it is for.");
    cursor.field(cursor.left(), "Options", fmt::format("{} bytes", cursor.left()), "RFC 791 §3.1.");
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
         "RFC 8200: from host to host."}
    );
    FieldCursor cursor(list, at, size);
    const std::uint32_t first = cursor.u32();
    cursor.field(
        4,
        "Version, class and flow label",
        fmt::format(
            "6, class {}, flow {}", hexText(first >> 20 & 0xFFU, 2), hexText(first & 0xFFFFFU, 5)
        ),
        "RFC 6437: packets of one flow carry one label."
    );
    cursor.field(2, "Payload length", groupedDigits(cursor.u16()), "All that follows this header.");
    cursor.field(1, "Next header", protocolText(cursor.u8()), "What follows.");
    cursor.field(
        1,
        "Hop limit",
        std::to_string(cursor.u8()),
        "Falls by one at every router: a reset with another one took another way."
    );
    cursor.field(
        16, "Source", IpAddress::v6(cursor.data()).toString(), "Who sent it, as it claims."
    );
    cursor.field(16, "Destination", IpAddress::v6(cursor.data()).toString(), "Whom it is for.");
}

void describeExtension(
    FieldList& list, std::uint8_t protocol, const std::byte* at, std::uint32_t size
) {
    list.add(
        {list.offsetOf(at),
         size,
         FieldRole::Layer,
         0,
         "Extension header",
         protocolText(protocol),
         "RFC 8200 §4: between the IPv6 header and the transport."}
    );
    FieldCursor cursor(list, at, size);
    cursor.field(1, "Next header", protocolText(cursor.u8()), "What follows.");
    constexpr std::uint8_t kFragment = 44;
    if (protocol != kFragment) {
        return;
    }
    cursor.skip(1);
    const unsigned bits = cursor.u16();
    cursor.field(
        2,
        "Offset",
        fmt::format(
            "from byte {}{}",
            groupedDigits(bits & 0xFFF8U),
            (bits & 1U) != 0 ? ", more parts follow" : ""
        ),
        "Which part of the datagram this is."
    );
    cursor.field(4, "Identification", hexText(cursor.u32(), 8), "The same in all parts.");
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
         "RFC 792, RFC 4443: a device on the way, or the host itself, says that a packet failed."}
    );
    FieldCursor cursor(list, walk.data, size);
    cursor.field(1, "Type", std::to_string(cursor.u8()), "What kind of message.", FieldRole::Flags);
    cursor.field(1, "Code", std::to_string(cursor.u8()), "Which of its kind.");
    cursor.field(2, "Checksum", hexText(cursor.u16(), 4), "Of the whole message.");
    cursor.field(4, "Rest of the header", hexText(cursor.u32(), 8), "Its use depends on the type.");
}

} // namespace lastack
