// The fields of a TCP header (RFC 9293 §3.1), its options, and its payload.
#include "decode/field_list.h"
#include "decode/segment.h"
#include "decode/tcp.h"
#include "net/tcp_flags.h"

#include <fmt/format.h>

#include <array>

namespace lastack {

namespace {

constexpr std::uint32_t kLeastHeader = 20;

struct FlagMeaning {
    std::uint8_t mask;
    std::string_view name, meaning;
};

constexpr std::array kFlags{
    FlagMeaning{TcpFlags::kFin, "FIN", "The sender sends nothing more."},
    FlagMeaning{TcpFlags::kSyn, "SYN", "Opens the connection and gives the first sequence number."},
    FlagMeaning{TcpFlags::kRst, "RST", "Ends the connection at once; what is under way is lost."},
    FlagMeaning{TcpFlags::kPsh, "PSH", "The receiver is to hand over what it has."},
    FlagMeaning{TcpFlags::kAck, "ACK", "The acknowledgment number counts."},
    FlagMeaning{TcpFlags::kUrg, "URG", "The urgent pointer counts."},
    FlagMeaning{TcpFlags::kEce, "ECE", "Congestion was marked (RFC 3168)."},
    FlagMeaning{TcpFlags::kCwr, "CWR", "The sender has slowed down (RFC 3168)."},
};

std::string_view nameOfOption(unsigned kind) {
    switch (kind) {
    case 0:
        return "End of options";
    case 1:
        return "No operation";
    case 2:
        return "Maximum segment size";
    case 3:
        return "Window scale";
    case 4:
        return "SACK permitted";
    case 5:
        return "SACK";
    case 8:
        return "Timestamps";
    case 28:
        return "User timeout";
    case 30:
        return "Multipath TCP";
    case 34:
        return "Fast Open";
    default:
        return "Option";
    }
}

std::string valueOfOption(unsigned kind, std::uint32_t size, const FieldCursor& cursor) {
    const std::byte* const body = cursor.data() + 2;
    if (kind == 2 && size == 4) {
        return groupedDigits(loadBig16(body));
    }
    if (kind == 3 && size == 3) {
        return fmt::format("windows count times {}", 1U << std::min(cursor.u8(2), 14U));
    }
    if (kind == 8 && size == 10) {
        return fmt::format(
            "{}, echoes {}", groupedDigits(loadBig32(body)), groupedDigits(loadBig32(body + 4))
        );
    }
    return size > 2 ? fmt::format("kind {}, {} bytes", kind, size) : fmt::format("kind {}", kind);
}

void describeOptions(FieldCursor& cursor, std::uint32_t size) {
    if (size == 0) {
        return;
    }
    cursor.inside(0, size, "Options", fmt::format("{} bytes", size), "RFC 9293 §3.2.", 1);
    std::uint32_t left = std::min(size, cursor.left());
    while (left > 0) {
        const unsigned kind = cursor.u8();
        const std::uint32_t stated = kind < 2 ? 1 : left > 1 ? cursor.u8(1) : 0;
        if (stated == 0 || (kind >= 2 && stated < 2) || stated > left) {
            cursor.inside(0, left, "Malformed option", fmt::format("kind {}", kind), "Not read.");
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
        0, 1, "Flags", toString(flags), "The control bits, which open and end.", 1, FieldRole::Flags
    );
    for (const FlagMeaning& flag : kFlags) {
        if (flags.has(flag.mask)) {
            cursor.inside(0, 1, flag.name, "set", flag.meaning);
        }
    }
    cursor.skip(1);
}

void describeHeader(FieldCursor& cursor, std::uint32_t header) {
    cursor.field(2, "Source port", std::to_string(cursor.u16()), "The sender's.");
    cursor.field(2, "Destination port", std::to_string(cursor.u16()), "The receiver's.");
    cursor.field(
        4,
        "Sequence number",
        groupedDigits(cursor.u32()),
        "Of the first byte; SYN and FIN count as one."
    );
    cursor.field(
        4,
        "Acknowledgment number",
        groupedDigits(cursor.u32()),
        "The next byte that the sender of this expects, where ACK is set."
    );
    cursor.field(
        1, "Data offset", fmt::format("{} bytes", (cursor.u8() >> 4) * 4), "Length of this header."
    );
    describeFlags(cursor);
    cursor.field(
        2,
        "Window",
        groupedDigits(cursor.u16()),
        "How much the sender can take, before it is scaled; 0: nothing now."
    );
    cursor.field(2, "Checksum", hexText(cursor.u16(), 4), "Of header, payload and addresses.");
    cursor.field(2, "Urgent pointer", std::to_string(cursor.u16()), "Where URG is set.");
    describeOptions(cursor, header - std::min(header, kLeastHeader));
}

} // namespace

void describeTcp(FieldList& list, const Walk& walk) {
    const std::uint32_t stated =
        walk.captured > 12 ? std::to_integer<std::uint32_t>(walk.data[12] >> 4) * 4 : kLeastHeader;
    const std::uint32_t header = std::min(std::max(stated, kLeastHeader), walk.captured);
    const std::string way =
        walk.captured < 4
            ? std::string()
            : fmt::format("port {} → {}", loadBig16(walk.data), loadBig16(walk.data + 2));
    list.add(
        {list.offsetOf(walk.data),
         header,
         FieldRole::Layer,
         0,
         "TCP",
         way,
         "RFC 9293: the connection."}
    );
    FieldCursor cursor(list, walk.data, header);
    describeHeader(cursor, header);
    if (walk.captured <= header) {
        return;
    }
    const std::uint32_t onWire = walk.length - header;
    const std::uint32_t captured = walk.captured - header;
    list.add(
        {list.offsetOf(walk.data + header),
         captured,
         FieldRole::Payload,
         0,
         "Payload",
         captured < onWire
             ? fmt::format(
                   "{} bytes, {} of them captured", groupedDigits(onWire), groupedDigits(captured)
               )
             : fmt::format("{} bytes", groupedDigits(onWire)),
         "What the application sent."}
    );
}

} // namespace lastack
