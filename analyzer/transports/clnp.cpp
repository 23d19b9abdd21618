#include "transports/clnp.h"

#include "net/bytes.h"
#include "transports/fletcher.h"

#include <algorithm>
#include <limits>

namespace lastack {

namespace {

using Octets = std::span<const std::byte>;

constexpr std::uint8_t kProtocol = 0x81;
constexpr std::uint8_t kVersion = 1;
constexpr std::uint8_t kMostHeader = 254;
constexpr std::uint8_t kMaySegment = 0x80; // §7.2.5
constexpr std::uint8_t kMoreSegments = 0x40;
constexpr std::uint8_t kTypeMask = 0x1F;
constexpr std::uint8_t kReasonForDiscard = 0xC1; // §7.9.5

struct FixedPart {
    std::uint8_t flags = 0;
    std::uint8_t headerLength = 0;
    std::uint16_t segmentLength = 0;
    std::uint16_t checksum = 0;
};

// §7.2.
std::optional<FixedPart> readFixedPart(ByteReader& reader) {
    FixedPart fixed;
    const bool isClnp = reader.u8() == kProtocol;
    fixed.headerLength = reader.u8();
    const bool isVersion1 = reader.u8() == kVersion;
    reader.skip(1); // lifetime
    fixed.flags = reader.u8();
    fixed.segmentLength = reader.u16();
    fixed.checksum = reader.u16();
    const bool isSound = isClnp && isVersion1 && !reader.failed() &&
                         fixed.headerLength <= kMostHeader &&
                         fixed.segmentLength >= fixed.headerLength;
    return isSound ? std::optional(fixed) : std::nullopt;
}

// §7.3.
std::optional<NetworkAddress> readAddress(ByteReader& reader) {
    const std::size_t length = reader.u8();
    if (length == 0 || length > NetworkAddress::kMostOctets) {
        return std::nullopt;
    }
    const NetworkAddress address(NetworkAddress::Kind::Nsap, reader.take(length));
    return reader.failed() ? std::nullopt : std::optional(address);
}

// §7.4: the total length counts the header, which all segments have alike.
std::optional<ClnpPdu::Segment> readSegment(ByteReader& reader, const FixedPart& fixed) {
    ClnpPdu::Segment segment;
    segment.unit = reader.u16();
    segment.offset = reader.u16();
    const std::uint16_t total = reader.u16();
    segment.isLast = (fixed.flags & kMoreSegments) == 0;
    const std::uint32_t end = std::uint32_t{segment.offset} + fixed.segmentLength;
    if (reader.failed() || end > total) {
        return std::nullopt;
    }
    segment.whole = std::uint32_t{total} - fixed.headerLength;
    return segment;
}

// §7.5.
std::optional<std::uint16_t> reasonIn(Octets options) {
    ByteReader reader(options);
    while (reader.remaining() > 0) {
        const std::uint8_t code = reader.u8();
        const Octets value = reader.take(reader.u8());
        if (code == kReasonForDiscard && value.size() >= 2) {
            return loadBig16(value.data());
        }
    }
    return std::nullopt;
}

bool isKnown(ClnpPdu::Type type) {
    return type == ClnpPdu::Type::Data || type == ClnpPdu::Type::ErrorReport;
}

} // namespace

std::optional<ClnpPdu> readClnp(Octets bytes, std::uint32_t length) {
    ByteReader whole(bytes);
    const auto fixed = readFixedPart(whole);
    if (!fixed || fixed->headerLength > bytes.size() || fixed->segmentLength > length) {
        return std::nullopt;
    }
    ClnpPdu pdu;
    pdu.type = ClnpPdu::Type{static_cast<std::uint8_t>(fixed->flags & kTypeMask)};
    ByteReader header(bytes.first(fixed->headerLength));
    readFixedPart(header);
    const auto destination = readAddress(header);
    const auto source = readAddress(header);
    if (!isKnown(pdu.type) || !destination || !source) {
        return std::nullopt;
    }
    pdu.destination = *destination;
    pdu.source = *source;
    if ((fixed->flags & kMaySegment) != 0) {
        pdu.segment = readSegment(header, *fixed);
        if (!pdu.segment) {
            return std::nullopt;
        }
    }
    pdu.discarded = reasonIn(header.rest());
    pdu.checksumWrong = fixed->checksum != 0 && !hasRightFletcher(bytes.first(fixed->headerLength));
    pdu.length = std::uint32_t{fixed->segmentLength} - fixed->headerLength;
    pdu.data = bytes.subspan(fixed->headerLength);
    pdu.data = pdu.data.first(std::min<std::size_t>(pdu.data.size(), pdu.length));
    return pdu;
}

std::optional<ClnpPdu> readQuotedClnp(Octets bytes) {
    return readClnp(bytes, std::numeric_limits<std::uint16_t>::max());
}

} // namespace lastack
