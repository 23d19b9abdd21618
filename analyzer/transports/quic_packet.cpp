#include "transports/quic_packet.h"

#include "net/bytes.h"
#include "transports/quic_varint.h"

namespace lastack {

namespace {

constexpr std::size_t kRetryTag = 16; // RFC 9000 §17.2.5
constexpr std::size_t kVersionSize = 4;

std::optional<QuicForm> formOf(std::uint8_t first, std::uint32_t version) {
    if (version == 0) {
        return QuicForm::VersionNegotiation;
    }
    if (quicSchemeOf(version) != nullptr) {
        return quicFormOf(version, static_cast<std::uint8_t>(first >> 4 & 0x03U));
    }
    return isReservedQuicVersion(version) ? std::optional(QuicForm::Unknown) : std::nullopt;
}

std::optional<QuicId> readId(ByteReader& reader) {
    const std::size_t size = reader.u8();
    if (size > QuicId::kMostOctets) {
        return std::nullopt;
    }
    const auto octets = reader.take(size);
    return reader.failed() ? std::nullopt : std::optional(QuicId(octets));
}

// RFC 9000 §17.2.2: only Initial packets have a token, and these, 0-RTT and Handshake packets state
// their length.
bool readLength(ByteReader& reader, QuicPacket& packet, std::size_t captured, std::size_t length) {
    if (packet.form == QuicForm::Initial) {
        const std::uint64_t token = readVarint(reader);
        packet.hasToken = token > 0;
        if (token > reader.remaining()) {
            return false;
        }
        reader.skip(static_cast<std::size_t>(token));
    }
    const std::uint64_t protectedLength = readVarint(reader);
    packet.numberAt = captured - reader.remaining();
    packet.length = packet.numberAt + static_cast<std::size_t>(protectedLength);
    return !reader.failed() && protectedLength <= length - packet.numberAt;
}

// RFC 9000 §17.2.1: it takes the whole datagram.
bool readVersions(ByteReader& reader, QuicPacket& packet) {
    packet.versions = reader.rest();
    const std::size_t whole = packet.length - (packet.bytes.size() - packet.versions.size());
    return whole > 0 && whole % kVersionSize == 0;
}

} // namespace

std::optional<QuicPacket> readLongHeader(std::span<const std::byte> captured, std::size_t length) {
    ByteReader reader(captured);
    const std::uint8_t first = reader.u8();
    QuicPacket packet;
    packet.version = reader.u32();
    const auto form = formOf(first, packet.version);
    if (reader.failed() || !form) {
        return std::nullopt;
    }
    packet.form = *form;
    const auto destination = readId(reader);
    const auto source = destination ? readId(reader) : std::nullopt;
    if (!source) {
        return std::nullopt;
    }
    packet.destination = *destination;
    packet.source = *source;
    packet.length = length;
    packet.bytes = captured;
    bool fits = true;
    switch (packet.form) {
    case QuicForm::Initial:
    case QuicForm::ZeroRtt:
    case QuicForm::Handshake:
        fits = readLength(reader, packet, captured.size(), length);
        packet.bytes = captured.first(fits ? std::min(captured.size(), packet.length) : 0);
        break;
    case QuicForm::Retry:
        fits = length - (captured.size() - reader.remaining()) > kRetryTag;
        break;
    case QuicForm::VersionNegotiation:
        fits = readVersions(reader, packet);
        break;
    case QuicForm::Unknown:
        break;
    }
    return fits ? std::optional(packet) : std::nullopt;
}

} // namespace lastack
