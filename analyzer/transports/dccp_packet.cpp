#include "transports/dccp_packet.h"

#include "decode/checksum.h"
#include "net/bytes.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

constexpr std::uint32_t kShortHeader = 12;
constexpr std::uint32_t kExtendedHeader = 16;
constexpr std::uint32_t kTypes = 11;
constexpr std::uint8_t kProtocol = 33;
constexpr std::size_t kResetData = 3;

std::uint32_t octet(const TransportPacket& packet, std::uint32_t at) {
    return std::to_integer<std::uint32_t>(packet.data[at]);
}

bool mayBeShort(DccpType type) {
    return type == DccpType::Data || type == DccpType::Ack || type == DccpType::DataAck;
}

bool hasAck(DccpType type) {
    return type != DccpType::Request && type != DccpType::Data && type != DccpType::Listen;
}

// Behind the generic header: what every packet of that type has (RFC 4340 §5.1 to §5.8).
std::uint32_t subheaderSize(DccpType type, bool isExtended) {
    const std::uint32_t ack = !hasAck(type) ? 0 : isExtended ? 8 : 4;
    const bool hasFourMore = type == DccpType::Request || type == DccpType::Response ||
                             type == DccpType::Reset || type == DccpType::Listen;
    return ack + (hasFourMore ? 4 : 0);
}

// RFC 4340 §9.1: pseudo header, header with options, and as much data as is covered.
bool isChecksumWrong(const TransportPacket& packet, std::uint32_t headerSize) {
    const std::uint32_t coverage = octet(packet, 5) & 0x0FU;
    const std::uint32_t dataSize = packet.length - headerSize;
    const std::uint32_t covered =
        headerSize + (coverage == 0 ? dataSize : std::min(dataSize, (coverage - 1) * 4));
    // Behind UDP, its checksum counts (RFC 6773 §3).
    if (packet.kind == PacketKind::DccpInUdp || !packet.hasAddresses || covered > packet.captured) {
        return false;
    }
    const std::size_t unused = packet.isV6 ? 0 : 12;
    std::uint64_t sum = 0;
    for (const IpAddress& address : {packet.source, packet.destination}) {
        sum = checksumPart(std::as_bytes(address.bytes().subspan(unused)), sum);
    }
    const std::array<std::byte, 8> rest{
        std::byte{0},
        std::byte{0},
        static_cast<std::byte>(packet.length >> 8 & 0xFFU),
        static_cast<std::byte>(packet.length & 0xFFU),
        std::byte{0},
        std::byte{0},
        std::byte{0},
        std::byte{kProtocol}};
    return !isRightChecksum(checksumPart(packet.bytes().first(covered), checksumPart(rest, sum)));
}

std::uint64_t numberAt(const TransportPacket& packet, std::uint32_t at, bool isExtended) {
    if (!isExtended) {
        return loadBig32(packet.data + at) & 0x00FF'FFFFU;
    }
    return std::uint64_t{loadBig16(packet.data + at)} << 32 | loadBig32(packet.data + at + 2);
}

// The generic header's numbers are there; the rest as far as it is captured.
void readSubheader(const TransportPacket& packet, DccpPacket& dccp, std::uint32_t at) {
    const std::uint32_t ackSize = dccp.isExtended ? 8 : 4;
    if (hasAck(dccp.type) && packet.captured >= at + ackSize) {
        dccp.ack = numberAt(packet, dccp.isExtended ? at + 2 : at, dccp.isExtended);
    }
    if (dccp.type == DccpType::Reset && packet.captured >= at + ackSize + 1) {
        dccp.resetCode = static_cast<std::uint8_t>(octet(packet, at + ackSize));
    }
    if (dccp.resetCode) {
        const auto behind = packet.bytes().subspan(at + ackSize + 1);
        dccp.resetData = behind.first(std::min(behind.size(), kResetData));
    }
}

} // namespace

std::optional<DccpPacket> readDccp(const TransportPacket& packet) {
    if (packet.captured < kShortHeader) {
        return std::nullopt;
    }
    const std::uint32_t type = octet(packet, 8) >> 1 & 0x0FU;
    const bool isExtended = (octet(packet, 8) & 1U) != 0;
    const std::uint32_t genericSize = isExtended ? kExtendedHeader : kShortHeader;
    const std::uint32_t headerSize = octet(packet, 4) * 4;
    if (type >= kTypes || packet.captured < genericSize) {
        return std::nullopt;
    }
    DccpPacket dccp;
    dccp.type = static_cast<DccpType>(type);
    dccp.isExtended = isExtended;
    const bool isKnownForm = isExtended || mayBeShort(dccp.type);
    const bool isKnownSize = headerSize >= genericSize + subheaderSize(dccp.type, isExtended) &&
                             headerSize <= packet.length;
    if (!isKnownForm || !isKnownSize) {
        return std::nullopt;
    }
    dccp.sourcePort = loadBig16(packet.data);
    dccp.destinationPort = loadBig16(packet.data + 2);
    dccp.seq = numberAt(packet, isExtended ? 10 : 8, isExtended);
    readSubheader(packet, dccp, genericSize);
    dccp.checksumWrong = isChecksumWrong(packet, headerSize);
    dccp.dataLength = packet.length - headerSize;
    dccp.data = packet.bytes().subspan(std::min<std::size_t>(packet.captured, headerSize));
    return dccp;
}

} // namespace lastack
