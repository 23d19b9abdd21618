#include "transports/x25_link.h"

#include "disconnect/x25_packet.h"
#include "net/bytes.h"

#include <algorithm>

namespace lastack {

namespace {

// X.25 §2.3.2: control octets, without the poll or final bit.
constexpr std::uint8_t kPollFinal = 0x10;
constexpr std::uint8_t kUnnumbered = 0x03;
constexpr std::uint8_t kSupervisory = 0x01;
constexpr std::uint8_t kFormatMask = 0x03;
constexpr std::uint8_t kUnnumberedInformation = 0x03; // of LLC

struct UnnumberedFrame {
    std::uint8_t control;
    LinkFrame::Kind kind;
    LapbModulo modulo;
};

constexpr UnnumberedFrame kUnnumberedFrames[] = {
    {0x2F, LinkFrame::Kind::SetMode, LapbModulo::Basic},
    {0x6F, LinkFrame::Kind::SetMode, LapbModulo::Extended},
    {0x43, LinkFrame::Kind::Disconnect, LapbModulo::Unknown},
    {0x63, LinkFrame::Kind::Acknowledgement, LapbModulo::Unknown},
    {0x0F, LinkFrame::Kind::DisconnectedMode, LapbModulo::Unknown},
    {0x87, LinkFrame::Kind::Reject, LapbModulo::Unknown},
};

// X.25 §2.4.2: the addresses of commands of the DCE and of the DTE; the others are for links of
// several parallel lines, whose frames have two octets more (§2.5).
constexpr std::uint8_t kAddressA = 0x03;
constexpr std::uint8_t kAddressB = 0x01;
constexpr std::uint8_t kAddressC = 0x0F;
constexpr std::uint8_t kAddressD = 0x07;
constexpr std::size_t kMultilinkSize = 2;

// Where MAC addresses do not tell them apart.
constexpr std::uint64_t kDce = 1;
constexpr std::uint64_t kDte = 2;

bool isGroup(std::uint64_t mac) {
    constexpr std::uint64_t kGroupBit = std::uint64_t{1} << 40;
    return (mac & kGroupBit) != 0;
}

bool hasStations(const TransportPacket& packet) {
    return packet.linkSource != 0 || packet.linkDestination != 0;
}

// Bytes with the length that they have on the wire.
struct Part {
    std::span<const std::byte> bytes;
    std::uint32_t length = 0;

    bool has(std::size_t size) const { return bytes.size() >= size; }

    std::uint8_t at(std::size_t place) const { return std::to_integer<std::uint8_t>(bytes[place]); }

    // The caller has checked that it has them.
    Part behind(std::size_t size) const {
        return {bytes.subspan(size), length - static_cast<std::uint32_t>(size)};
    }

    Part limitedTo(std::uint32_t most) const {
        return {bytes.first(std::min<std::size_t>(bytes.size(), most)), most};
    }
};

bool isLapbAddress(std::uint8_t address) {
    return address == kAddressA || address == kAddressB || address == kAddressC ||
           address == kAddressD;
}

LinkFrame ofKind(LinkFrame::Kind kind) {
    LinkFrame frame;
    frame.kind = kind;
    return frame;
}

void setContent(LinkFrame& frame, const Part& content) {
    frame.content = content.bytes;
    frame.length = content.length;
}

LinkFrame unnumberedFrame(const Part& behindControl, std::uint8_t control) {
    const std::uint8_t plain = control & static_cast<std::uint8_t>(~kPollFinal);
    LinkFrame frame = ofKind(LinkFrame::Kind::Other);
    for (const UnnumberedFrame& one : kUnnumberedFrames) {
        if (one.control == plain) {
            frame.kind = one.kind;
            frame.modulo = one.modulo;
        }
    }
    setContent(frame, behindControl);
    return frame;
}

bool isCommand(const LinkFrame& frame) {
    return frame.kind == LinkFrame::Kind::Packet || frame.kind == LinkFrame::Kind::SetMode ||
           frame.kind == LinkFrame::Kind::Disconnect;
}

// Where no SABM was seen: the packet's first octet tells where it begins, most often.
LapbModulo guessedModulo(const Part& frame, LapbModulo known) {
    constexpr std::size_t kBasicAt = 2;
    constexpr std::size_t kExtendedAt = 3;
    if (known != LapbModulo::Unknown) {
        return known;
    }
    if (frame.has(kBasicAt + 1) && isX25Format(frame.at(kBasicAt))) {
        return LapbModulo::Basic;
    }
    const bool isExtended = frame.has(kExtendedAt + 1) && isX25Format(frame.at(kExtendedAt));
    return isExtended ? LapbModulo::Extended : LapbModulo::Basic;
}

// The frame from its address on.
std::optional<LinkFrame> lapbFrame(const Part& part, LapbModulo known) {
    if (!part.has(2) || !isLapbAddress(part.at(0))) {
        return std::nullopt;
    }
    const std::uint8_t control = part.at(1);
    if ((control & kFormatMask) == kUnnumbered) {
        return unnumberedFrame(part.behind(2), control);
    }
    if ((control & kFormatMask) == kSupervisory) {
        return ofKind(LinkFrame::Kind::Other);
    }
    LinkFrame frame = ofKind(LinkFrame::Kind::Packet);
    const LapbModulo modulo = guessedModulo(part, known);
    const bool isMultilink = part.at(0) == kAddressC || part.at(0) == kAddressD;
    const std::size_t header =
        2 + (modulo == LapbModulo::Extended ? 1U : 0U) + (isMultilink ? kMultilinkSize : 0U);
    if (!part.has(header)) {
        return std::nullopt;
    }
    setContent(frame, part.behind(header));
    return frame;
}

// X.25 §2.4.2: a command has the address of who receives it, a response that of who sends it. What
// supervisory frames are is not known, and does not matter.
std::uint64_t stationByAddress(const LinkFrame& frame, std::uint8_t address) {
    const bool isDces = address == kAddressA || address == kAddressC;
    return isDces == isCommand(frame) ? kDce : kDte;
}

// From the control octet of LLC on.
std::optional<LinkFrame> llcFrame(const Part& part) {
    constexpr std::size_t kInformationHeader = 2;
    if (!part.has(1)) {
        return std::nullopt;
    }
    const std::uint8_t control = part.at(0);
    if ((control & kFormatMask) == kSupervisory) {
        return ofKind(LinkFrame::Kind::Other);
    }
    const bool isUnnumbered = (control & kFormatMask) == kUnnumbered;
    const bool isInformation = !isUnnumbered || (control & ~kPollFinal) == kUnnumberedInformation;
    if (!isInformation) {
        return unnumberedFrame(part.behind(1), control);
    }
    const std::size_t header = isUnnumbered ? 1 : kInformationHeader;
    if (!part.has(header)) {
        return std::nullopt;
    }
    LinkFrame frame = ofKind(LinkFrame::Kind::Packet);
    setContent(frame, part.behind(header));
    return frame;
}

std::optional<LinkFrame> lapbFromEther(const Part& part, LapbModulo known) {
    if (!part.has(2)) {
        return std::nullopt;
    }
    const std::uint32_t length = loadLittle16(part.bytes.data());
    const Part behind = part.behind(2);
    return length > behind.length ? std::nullopt : lapbFrame(behind.limitedTo(length), known);
}

// An octet before the frame: 0 where the capturing host received it.
std::optional<LinkFrame> directedLapb(const Part& part, LapbModulo known) {
    if (!part.has(1)) {
        return std::nullopt;
    }
    auto frame = lapbFrame(part.behind(1), known);
    if (frame) {
        frame->station = part.at(0) == 0 ? kDce : kDte;
    }
    return frame;
}

std::optional<LinkFrame> frameOf(const TransportPacket& packet, LapbModulo known) {
    const Part part{packet.bytes(), packet.length};
    switch (packet.kind) {
    case PacketKind::X25: {
        LinkFrame frame = ofKind(LinkFrame::Kind::Packet);
        frame.mayBePadded = true;
        setContent(frame, part);
        return frame;
    }
    case PacketKind::X25OverLlc:
        return llcFrame(part);
    case PacketKind::Lapb:
        return lapbFrame(part, known);
    case PacketKind::LapbFromEther:
        return lapbFromEther(part, known);
    case PacketKind::LapbDirected:
        return directedLapb(part, known);
    default:
        return std::nullopt;
    }
}

std::optional<std::uint8_t> lapbAddress(const TransportPacket& packet) {
    constexpr std::size_t kLengthSize = 2;
    const std::size_t at = packet.kind == PacketKind::LapbFromEther ? kLengthSize : 0;
    const bool isLapb = packet.kind == PacketKind::Lapb || packet.kind == PacketKind::LapbFromEther;
    return isLapb && packet.captured > at
               ? std::optional(std::to_integer<std::uint8_t>(packet.data[at]))
               : std::nullopt;
}

} // namespace

// Linux sends LAPB over Ethernet to everybody.
X25LinkId x25LinkOf(const TransportPacket& packet) {
    X25LinkId id{.kind = packet.kind, .encapsulation = packet.encapsulation};
    if (!hasStations(packet)) {
        id.capture = packet.capture;
    } else if (isGroup(packet.linkDestination)) {
        id.capture = packet.capture;
        id.high = packet.linkDestination;
    } else {
        id.low = std::min(packet.linkSource, packet.linkDestination);
        id.high = std::max(packet.linkSource, packet.linkDestination);
    }
    return id;
}

std::optional<LinkFrame> linkFrameOf(const TransportPacket& packet, LapbModulo modulo) {
    auto frame = frameOf(packet, modulo);
    if (!frame || frame->station != 0) {
        return frame;
    }
    if (hasStations(packet)) {
        frame->station = packet.linkSource;
        return frame;
    }
    const auto address = lapbAddress(packet);
    if (!address) {
        return std::nullopt;
    }
    frame->station = stationByAddress(*frame, *address);
    return frame;
}

} // namespace lastack
