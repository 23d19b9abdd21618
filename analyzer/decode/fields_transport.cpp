// The fields of UDP, SCTP and DCCP headers.
#include "decode/field_list.h"
#include "net/phrase.h"

namespace lastack {

namespace {

std::string_view nameOfChunk(unsigned type) {
    switch (type) {
    case 0:
        return "DATA";
    case 1:
        return "INIT";
    case 2:
        return "INIT ACK";
    case 3:
        return "SACK";
    case 4:
        return "HEARTBEAT";
    case 5:
        return "HEARTBEAT ACK";
    case 6:
        return "ABORT";
    case 7:
        return "SHUTDOWN";
    case 8:
        return "SHUTDOWN ACK";
    case 9:
        return "ERROR";
    case 10:
        return "COOKIE ECHO";
    case 11:
        return "COOKIE ACK";
    case 14:
        return "SHUTDOWN COMPLETE";
    default:
        return phrase("Engine", "Chunk");
    }
}

bool endsAssociation(unsigned type) {
    return type == 6 || type == 7 || type == 8 || type == 14;
}

void describeChunks(FieldCursor& cursor) {
    constexpr std::uint32_t kChunkHeader = 4;
    while (cursor.left() >= kChunkHeader) {
        const unsigned type = cursor.u8();
        const std::uint32_t length = cursor.u8(2) << 8 | cursor.u8(3);
        if (length < kChunkHeader) {
            cursor.field(
                cursor.left(),
                phrase("Engine", "Malformed chunk"),
                std::to_string(type),
                phrase("Engine", "Not read.")
            );
            return;
        }
        cursor.inside(
            0,
            length,
            nameOfChunk(type),
            sizeValue(length),
            "RFC 9260 §3.2.",
            1,
            endsAssociation(type) ? FieldRole::Flags : FieldRole::Plain
        );
        cursor.inside(
            0,
            1,
            phrase("Engine", "Type"),
            std::to_string(type),
            phrase("Engine", "What kind of chunk.")
        );
        cursor.inside(
            1,
            1,
            phrase("Engine", "Flags"),
            hexText(cursor.u8(1), 2),
            phrase("Engine", "Their use depends on the type.")
        );
        cursor.inside(
            2,
            2,
            phrase("Engine", "Length"),
            numberValue(length),
            phrase("Engine", "Of the chunk, without padding.")
        );
        cursor.inside(
            4,
            length - kChunkHeader,
            phrase("Engine", "Value"),
            sizeValue(length - kChunkHeader),
            phrase("Engine", "What the chunk carries.")
        );
        cursor.skip((length + 3) / 4 * 4);
    }
}

void describeSctp(FieldList& list, const Walk& walk) {
    list.add(
        {list.offsetOf(walk.data),
         walk.captured,
         FieldRole::Layer,
         0,
         "SCTP",
         {},
         phrase("Engine", "RFC 9260: the association.")}
    );
    FieldCursor cursor(list, walk.data, walk.captured);
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
        phrase("Engine", "Verification tag"),
        hexText(cursor.u32(), 8),
        phrase("Engine", "That the receiver gave: who lacks it forges.")
    );
    cursor.field(
        4,
        phrase("Engine", "Checksum"),
        hexText(cursor.u32(), 8),
        phrase("Engine", "CRC32c of the packet.")
    );
    describeChunks(cursor);
}

std::string_view nameOfDccp(unsigned type) {
    constexpr std::string_view kNames[] = {
        "Request",
        "Response",
        "Data",
        "Ack",
        "DataAck",
        "CloseReq",
        "Close",
        "Reset",
        "Sync",
        "SyncAck",
        "Listen"};
    return type < std::size(kNames) ? kNames[type] : phrase("Engine", "reserved");
}

void describeDccp(FieldList& list, const Walk& walk) {
    list.add(
        {list.offsetOf(walk.data),
         walk.captured,
         FieldRole::Layer,
         0,
         "DCCP",
         {},
         phrase("Engine", "RFC 4340: the connection.")}
    );
    FieldCursor cursor(list, walk.data, walk.captured);
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
        1,
        phrase("Engine", "Data offset"),
        sizeValue(cursor.u8() * 4),
        phrase("Engine", "Length of the header.")
    );
    cursor.field(
        1, phrase("Engine", "CCVal and coverage"), hexText(cursor.u8(), 2), "RFC 4340 §5.1."
    );
    cursor.field(
        2,
        phrase("Engine", "Checksum"),
        hexText(cursor.u16(), 4),
        phrase("Engine", "Of what is covered.")
    );
    const unsigned type = cursor.u8() >> 1 & 0x0FU;
    cursor.field(
        1,
        phrase("Engine", "Type"),
        {"{number} {name}",
         {{.name = "number", .text = std::to_string(type)},
          {.name = "name", .phrase = nameOfDccp(type)}}},
        phrase("Engine", "Which packet it is; the last bit says how long sequence numbers are."),
        FieldRole::Flags
    );
}

} // namespace

void describeUserData(FieldList& list, const std::byte* at, std::uint32_t size) {
    list.add(
        {list.offsetOf(at),
         size,
         FieldRole::Payload,
         0,
         phrase("Engine", "User data"),
         sizeValue(size),
         phrase("Engine", "What the transport carries for the layer above it.")}
    );
}

void describeUdp(FieldList& list, const std::byte* at, std::uint32_t size) {
    list.add(
        {list.offsetOf(at),
         size,
         FieldRole::Layer,
         0,
         "UDP",
         portsValue(loadBig16(at), loadBig16(at + 2)),
         "RFC 768."}
    );
    FieldCursor cursor(list, at, size);
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
        2,
        phrase("Engine", "Length"),
        numberValue(cursor.u16()),
        phrase("Engine", "Of this header and what follows.")
    );
    cursor.field(
        2, phrase("Engine", "Checksum"), hexText(cursor.u16(), 4), phrase("Engine", "0: none.")
    );
}

void describePacket(FieldList& list, const Walk& walk) {
    switch (walk.packet) {
    case PacketKind::Sctp:
    case PacketKind::SctpInUdp:
        describeSctp(list, walk);
        return;
    case PacketKind::Dccp:
    case PacketKind::DccpInUdp:
        describeDccp(list, walk);
        return;
    case PacketKind::IsoTransport:
    case PacketKind::IsoIp:
    case PacketKind::IsoNetwork:
        describeOsi(list, walk);
        return;
    case PacketKind::Decnet:
        describeDecnet(list, walk);
        return;
    case PacketKind::X25:
    case PacketKind::X25OverLlc:
    case PacketKind::Lapb:
    case PacketKind::LapbFromEther:
    case PacketKind::LapbDirected:
        describeX25(list, walk);
        return;
    case PacketKind::Udp:
        break;
    }
    list.add(
        {list.offsetOf(walk.data),
         walk.captured,
         FieldRole::Payload,
         0,
         phrase("Engine", "Payload"),
         sizeValue(walk.length),
         phrase("Engine", "What the transport sent; its units are in the timeline.")}
    );
}

} // namespace lastack
