// The fields of a TCP header (RFC 9293 §3.1), its options, and its payload.
#include "decode/field_list.h"
#include "decode/segment.h"
#include "decode/tcp.h"
#include "net/phrase.h"
#include "net/tcp_flags.h"

#include <array>

namespace lastack {

namespace {

constexpr std::uint32_t kLeastHeader = 20;

struct FlagMeaning {
    std::uint8_t mask;
    std::string_view name, meaning;
};

constexpr std::array kFlags{
    FlagMeaning{TcpFlags::kFin, "FIN", phrase("Engine", "The sender sends nothing more.")},
    FlagMeaning{
        TcpFlags::kSyn,
        "SYN",
        phrase("Engine", "Opens the connection and gives the first sequence number.")},
    FlagMeaning{
        TcpFlags::kRst,
        "RST",
        phrase("Engine", "Ends the connection at once; what is under way is lost.")},
    FlagMeaning{
        TcpFlags::kPsh, "PSH", phrase("Engine", "The receiver is to hand over what it has.")},
    FlagMeaning{TcpFlags::kAck, "ACK", phrase("Engine", "The acknowledgment number counts.")},
    FlagMeaning{TcpFlags::kUrg, "URG", phrase("Engine", "The urgent pointer counts.")},
    FlagMeaning{TcpFlags::kEce, "ECE", phrase("Engine", "Congestion was marked (RFC 3168).")},
    FlagMeaning{TcpFlags::kCwr, "CWR", phrase("Engine", "The sender has slowed down (RFC 3168).")},
};

std::string_view nameOfOption(unsigned kind) {
    switch (kind) {
    case 0:
        return phrase("Engine", "End of options");
    case 1:
        return phrase("Engine", "No operation");
    case 2:
        return phrase("Engine", "Maximum segment size");
    case 3:
        return phrase("Engine", "Window scale");
    case 4:
        return phrase("Engine", "SACK permitted");
    case 5:
        return "SACK";
    case 8:
        return phrase("Engine", "Timestamps");
    case 28:
        return phrase("Engine", "User timeout");
    case 30:
        return "Multipath TCP";
    case 34:
        return "Fast Open";
    default:
        return phrase("Engine", "Option");
    }
}

FieldValue kindValue(unsigned kind) {
    return {phrase("Engine", "kind {kind}"), {{.name = "kind", .text = std::to_string(kind)}}};
}

FieldValue valueOfOption(unsigned kind, std::uint32_t size, const FieldCursor& cursor) {
    const std::byte* const body = cursor.data() + 2;
    if (kind == 2 && size == 4) {
        return numberValue(loadBig16(body));
    }
    if (kind == 3 && size == 3) {
        return {
            phrase("Engine", "windows count times {factor}"),
            {{.name = "factor", .number = 1U << std::min(cursor.u8(2), 14U)}}};
    }
    if (kind == 8 && size == 10) {
        return {
            phrase("Engine", "{value}, echoes {echoed}"),
            {{.name = "value", .number = loadBig32(body)},
             {.name = "echoed", .number = loadBig32(body + 4)}}};
    }
    if (size <= 2) {
        return kindValue(kind);
    }
    return {
        phrase("Engine", "kind {kind}, {size} {size?byte|bytes}"),
        {{.name = "kind", .text = std::to_string(kind)}, {.name = "size", .number = size}}};
}

void describeOptions(FieldCursor& cursor, std::uint32_t size) {
    if (size == 0) {
        return;
    }
    cursor.inside(0, size, phrase("Engine", "Options"), sizeValue(size), "RFC 9293 §3.2.", 1);
    std::uint32_t left = std::min(size, cursor.left());
    while (left > 0) {
        const unsigned kind = cursor.u8();
        const std::uint32_t stated = kind < 2 ? 1 : left > 1 ? cursor.u8(1) : 0;
        if (stated == 0 || (kind >= 2 && stated < 2) || stated > left) {
            cursor.inside(
                0,
                left,
                phrase("Engine", "Malformed option"),
                kindValue(kind),
                phrase("Engine", "Not read.")
            );
            cursor.skip(left);
            return;
        }
        cursor.inside(
            0, stated, nameOfOption(kind), valueOfOption(kind, stated, cursor), "RFC 9293 §3.2."
        );
        cursor.skip(stated);
        left -= stated;
    }
}

void describeFlags(FieldCursor& cursor) {
    const TcpFlags flags{static_cast<std::uint8_t>(cursor.u8())};
    cursor.inside(
        0,
        1,
        phrase("Engine", "Flags"),
        toString(flags),
        phrase("Engine", "The control bits, which open and end."),
        1,
        FieldRole::Flags
    );
    for (const FlagMeaning& flag : kFlags) {
        if (flags.has(flag.mask)) {
            cursor.inside(0, 1, flag.name, phrase("Engine", "set"), flag.meaning);
        }
    }
    cursor.skip(1);
}

void describeHeader(FieldCursor& cursor, std::uint32_t header) {
    cursor.field(
        2,
        phrase("Engine", "Source port"),
        std::to_string(cursor.u16()),
        phrase("Engine", "The sender's.")
    );
    cursor.field(
        2,
        phrase("Engine", "Destination port"),
        std::to_string(cursor.u16()),
        phrase("Engine", "The receiver's.")
    );
    cursor.field(
        4,
        phrase("Engine", "Sequence number"),
        numberValue(cursor.u32()),
        phrase("Engine", "Of the first byte; SYN and FIN count as one.")
    );
    cursor.field(
        4,
        phrase("Engine", "Acknowledgment number"),
        numberValue(cursor.u32()),
        phrase("Engine", "The next byte that the sender of this expects, where ACK is set.")
    );
    cursor.field(
        1,
        phrase("Engine", "Data offset"),
        sizeValue((cursor.u8() >> 4) * 4),
        phrase("Engine", "Length of this header.")
    );
    describeFlags(cursor);
    cursor.field(
        2,
        phrase("Engine", "Window"),
        numberValue(cursor.u16()),
        phrase("Engine", "How much the sender can take, before it is scaled; 0: nothing now.")
    );
    cursor.field(
        2,
        phrase("Engine", "Checksum"),
        hexText(cursor.u16(), 4),
        phrase("Engine", "Of header, payload and addresses.")
    );
    cursor.field(
        2,
        phrase("Engine", "Urgent pointer"),
        std::to_string(cursor.u16()),
        phrase("Engine", "Where URG is set.")
    );
    describeOptions(cursor, header - std::min(header, kLeastHeader));
}

FieldValue payloadValue(std::uint32_t onWire, std::uint32_t captured) {
    if (captured >= onWire) {
        return sizeValue(onWire);
    }
    return {
        phrase("Engine", "{size} {size?byte|bytes}, {captured} of them captured"),
        {{.name = "size", .number = onWire}, {.name = "captured", .number = captured}}};
}

} // namespace

void describeTcp(FieldList& list, const Walk& walk) {
    const std::uint32_t stated =
        walk.captured > 12 ? std::to_integer<std::uint32_t>(walk.data[12] >> 4) * 4 : kLeastHeader;
    const std::uint32_t header = std::min(std::max(stated, kLeastHeader), walk.captured);
    FieldValue way;
    if (walk.captured >= 4) {
        way = portsValue(loadBig16(walk.data), loadBig16(walk.data + 2));
    }
    list.add(
        {list.offsetOf(walk.data),
         header,
         FieldRole::Layer,
         0,
         "TCP",
         std::move(way),
         phrase("Engine", "RFC 9293: the connection.")}
    );
    FieldCursor cursor(list, walk.data, header);
    describeHeader(cursor, header);
    if (walk.captured <= header) {
        return;
    }
    const std::uint32_t captured = walk.captured - header;
    list.add(
        {list.offsetOf(walk.data + header),
         captured,
         FieldRole::Payload,
         0,
         phrase("Engine", "Payload"),
         payloadValue(walk.length - header, captured),
         phrase("Engine", "What the application sent.")}
    );
}

} // namespace lastack
