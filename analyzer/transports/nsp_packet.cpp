#include "transports/nsp_packet.h"

#include "net/bytes.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

constexpr std::size_t kLengthSize = 2;
constexpr std::uint8_t kPadding = 0x80; // the other bits: how many octets it has, itself included

// DNA Phase IV Routing: flags of data packets.
constexpr std::uint8_t kFormat = 0x07;
constexpr std::uint8_t kShortFormat = 0x02;
constexpr std::uint8_t kLongFormat = 0x06;
constexpr std::uint8_t kReturned = 0x10;
constexpr std::uint8_t kVersion = 0x40;
constexpr std::size_t kShortHeader = 6;
constexpr std::size_t kLongHeader = 21;
constexpr std::uint32_t kHighOrder = 0xAA000400; // of every Phase IV station address

// DNA NSP: the octet of flags that begins a message.
struct MessageType {
    std::uint8_t flags;
    UnitId unit;
};

constexpr MessageType kTypes[] = {
    {0x00, UnitId::NspData}, // middle, begin, end and whole
    {0x20, UnitId::NspData},
    {0x40, UnitId::NspData},
    {0x60, UnitId::NspData},
    {0x04, UnitId::NspAck},
    {0x14, UnitId::NspAck}, // of the other subchannel
    {0x10, UnitId::NspLinkService},
    {0x30, UnitId::NspInterrupt},
    {0x18, UnitId::NspConnectInitiate},
    {0x68, UnitId::NspConnectInitiate}, // retransmitted
    {0x24, UnitId::NspConnectAck},
    {0x28, UnitId::NspConnectConfirm},
    {0x38, UnitId::NspDisconnectInitiate},
    {0x48, UnitId::NspDisconnectConfirm},
};
constexpr std::uint8_t kRetransmittedInitiate = 0x68;
constexpr std::uint8_t kOtherSubchannel = 0x10; // in acknowledgements, link services, interrupts

constexpr std::size_t kConnectHeader = 4; // services, version and segment size
constexpr std::size_t kMostImage = 16;
constexpr std::uint16_t kSegmentMask = 0x0FFF;

std::uint16_t little16(ByteReader& reader) {
    const std::uint16_t swapped = reader.u16();
    return static_cast<std::uint16_t>(swapped << 8 | swapped >> 8);
}

// What is left of a message: the bytes captured, and how many there are on the wire.
class MessageReader {
public:
    MessageReader(std::span<const std::byte> captured, std::size_t length)
        : reader_(captured), cut_(length - captured.size()) {}

    bool has(std::size_t size) const { return reader_.remaining() >= size; }

    std::uint8_t u8() { return reader_.u8(); }

    std::uint16_t u16() { return little16(reader_); }

    void skip(std::size_t size) { reader_.skip(size); }

    std::span<const std::byte> rest() const { return reader_.rest(); }

    std::size_t lengthLeft() const { return reader_.remaining() + cut_; }

private:
    ByteReader reader_;
    std::size_t cut_; // bytes behind the captured ones
};

bool readShortHeader(MessageReader& reader, NspMessage& message) {
    if (!reader.has(kShortHeader)) {
        return false;
    }
    reader.skip(1);
    message.toNode = reader.u16();
    message.fromNode = reader.u16();
    reader.skip(1); // nodes visited
    return true;
}

// The address of a station ends with that of its node.
bool readLongHeader(MessageReader& reader, NspMessage& message) {
    constexpr std::size_t kDestinationAt = 3;
    constexpr std::size_t kSourceAt = 11;
    if (!reader.has(kLongHeader)) {
        return false;
    }
    const std::byte* const header = reader.rest().data();
    if (loadBig32(header + kDestinationAt) != kHighOrder ||
        loadBig32(header + kSourceAt) != kHighOrder) {
        return false;
    }
    message.toNode = loadLittle16(header + kDestinationAt + 4);
    message.fromNode = loadLittle16(header + kSourceAt + 4);
    reader.skip(kLongHeader);
    return true;
}

// The flags of the header; nothing for what is no data packet of Phase IV.
std::optional<std::uint8_t> readRouting(MessageReader& reader, NspMessage& message) {
    if (reader.has(1) && (std::to_integer<unsigned>(reader.rest()[0]) & kPadding) != 0) {
        const auto padding = std::to_integer<std::size_t>(reader.rest()[0]) & 0x7FU;
        if (padding == 0 || !reader.has(padding)) {
            return std::nullopt;
        }
        reader.skip(padding);
    }
    if (!reader.has(1)) {
        return std::nullopt;
    }
    const auto flags = std::to_integer<std::uint8_t>(reader.rest()[0]);
    if ((flags & (kVersion | kPadding)) != 0) {
        return std::nullopt;
    }
    const auto format = flags & kFormat;
    const bool isRead = (format == kLongFormat && readLongHeader(reader, message)) ||
                        (format == kShortFormat && readShortHeader(reader, message));
    return isRead ? std::optional(flags) : std::nullopt;
}

// Bit 15 tells an acknowledgement from what else may stand there; two more say whether it is
// negative, which acknowledges as much, and whether it is for the other subchannel.
void readAcks(MessageReader& reader, bool isOther, NspMessage& message) {
    constexpr std::uint16_t kPresent = 0x8000;
    constexpr unsigned kCross = 2;
    constexpr unsigned kReserved = 4;
    for (int count = 0; count < 2 && reader.has(2); ++count) {
        const std::uint16_t field = loadLittle16(reader.rest().data());
        if ((field & kPresent) == 0) {
            return;
        }
        reader.skip(2);
        const unsigned qualifier = (field >> 12) & 7U;
        const bool isOfData = isOther == (qualifier >= kCross);
        if (qualifier < kReserved && isOfData) {
            message.dataAck = static_cast<std::uint16_t>(field & kSegmentMask);
        }
    }
    message.isAckCut = !reader.has(2) && reader.lengthLeft() >= 2;
}

// False: not even on the wire.
bool readSegment(MessageReader& reader, NspMessage& message) {
    constexpr std::size_t kLinkServiceSize = 2;
    if (reader.lengthLeft() < 2) {
        return false;
    }
    if (reader.has(2)) {
        message.segment = static_cast<std::uint16_t>(reader.u16() & kSegmentMask);
    }
    if (message.unit == UnitId::NspLinkService) {
        message.isIdle = reader.has(kLinkServiceSize) && reader.u8() == 0 && reader.u8() == 0;
        return true;
    }
    message.length = static_cast<std::uint32_t>(reader.lengthLeft());
    return true;
}

// An image field: its length, then as many octets. Real nodes leave it out altogether.
void readImage(MessageReader& reader, NspMessage& message) {
    if (!reader.has(1)) {
        message.isImageCut = reader.lengthLeft() > 0;
        return;
    }
    const auto raw = reader.rest();
    const std::size_t rawLength = reader.lengthLeft();
    const std::size_t length = reader.u8();
    const bool isSane = length <= kMostImage && length <= reader.lengthLeft();
    const std::size_t wanted = isSane ? length : rawLength;
    const auto from = isSane ? reader.rest() : raw;
    message.image = from.first(std::min(wanted, from.size()));
    message.isImageCut = message.image.size() < wanted;
    message.length = static_cast<std::uint32_t>(wanted);
}

bool hasSegment(UnitId unit) {
    return unit == UnitId::NspData || unit == UnitId::NspLinkService ||
           unit == UnitId::NspInterrupt;
}

// Both kinds of disconnect; only an initiate has an image.
bool readDisconnect(MessageReader& reader, NspMessage& message) {
    if (!reader.has(2)) {
        return false;
    }
    message.reason = reader.u16();
    if (message.unit == UnitId::NspDisconnectInitiate) {
        readImage(reader, message);
    }
    return true;
}

// What follows both links.
bool readBody(MessageReader& reader, std::uint8_t flags, NspMessage& message) {
    const bool isAck = message.unit == UnitId::NspAck;
    if (isAck || hasSegment(message.unit)) {
        readAcks(reader, (flags & kOtherSubchannel) != 0, message);
        return isAck || readSegment(reader, message);
    }
    if (message.unit == UnitId::NspConnectConfirm && reader.has(kConnectHeader)) {
        reader.skip(kConnectHeader);
        readImage(reader, message);
    }
    return message.unit == UnitId::NspConnectConfirm ||
           message.unit == UnitId::NspConnectInitiate || readDisconnect(reader, message);
}

bool readMessage(MessageReader& reader, NspMessage& message) {
    if (!reader.has(3)) {
        return false;
    }
    const std::uint8_t flags = reader.u8();
    const auto* const type =
        std::find_if(std::begin(kTypes), std::end(kTypes), [&](const auto& one) {
            return one.flags == flags;
        });
    if (type == std::end(kTypes)) {
        return false;
    }
    message.unit = type->unit;
    message.isRetransmission = flags == kRetransmittedInitiate;
    message.body = reader.rest();
    message.toLink = reader.u16();
    if (message.unit == UnitId::NspConnectAck) {
        return message.toLink != 0;
    }
    if (!reader.has(2)) {
        return false;
    }
    message.fromLink = reader.u16();
    return (message.toLink != 0 || message.fromLink != 0) && readBody(reader, flags, message);
}

} // namespace

std::optional<NspMessage> nspMessageOf(const TransportPacket& packet) {
    if (packet.captured < kLengthSize) {
        return std::nullopt;
    }
    const std::size_t length = loadLittle16(packet.data);
    if (length > packet.length - kLengthSize) {
        return std::nullopt;
    }
    const auto behind = packet.bytes().subspan(kLengthSize);
    MessageReader reader(behind.first(std::min(length, behind.size())), length);
    NspMessage message;
    const auto flags = readRouting(reader, message);
    if (!flags || !readMessage(reader, message)) {
        return std::nullopt;
    }
    if ((*flags & kReturned) != 0) {
        // Only connect initiates ask to be sent back.
        if (message.unit != UnitId::NspConnectInitiate) {
            return std::nullopt;
        }
        message.unit = UnitId::NspReturned;
    }
    return message;
}

} // namespace lastack
