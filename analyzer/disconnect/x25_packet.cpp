#include "disconnect/x25_packet.h"

#include "net/bytes.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

constexpr std::size_t kHeader = 3;
constexpr std::uint8_t kModuloMask = 0x30;
constexpr std::uint8_t kModulo8 = 0x10;
constexpr std::uint8_t kModulo128 = 0x20;
constexpr std::uint8_t kAddressesWithType = 0x80; // X.25 §5.2.1: the A bit

struct TypeCode {
    std::uint8_t code;
    X25Type type;
};

constexpr TypeCode kTypes[] = {
    {0x0B, X25Type::CallRequest},
    {0x0F, X25Type::CallConnected},
    {0x13, X25Type::ClearRequest},
    {0x17, X25Type::ClearConfirm},
    {0x1B, X25Type::ResetRequest},
    {0x1F, X25Type::ResetConfirm},
    {0x23, X25Type::Interrupt},
    {0x27, X25Type::InterruptConfirm},
    {0xF1, X25Type::Diagnostic},
    {0xFB, X25Type::RestartRequest},
    {0xFF, X25Type::RestartConfirm},
};

// The others have a receive sequence number in the bits above, modulo 8.
constexpr TypeCode kFlowTypes[] = {
    {0x01, X25Type::ReceiveReady},
    {0x05, X25Type::ReceiveNotReady},
    {0x09, X25Type::Reject},
};
constexpr std::uint8_t kFlowMask = 0x1F;

template <std::size_t Size>
std::optional<X25Type> typeIn(const TypeCode (&types)[Size], unsigned code) {
    const auto* const found =
        std::find_if(std::begin(types), std::end(types), [&](const TypeCode& one) {
            return one.code == code;
        });
    return found == std::end(types) ? std::nullopt : std::optional(found->type);
}

std::optional<X25Type> typeOf(std::uint8_t code, bool isExtended) {
    if ((code & 1U) == 0) {
        return X25Type::Data;
    }
    const auto type = typeIn(kTypes, code);
    return type ? type : typeIn(kFlowTypes, isExtended ? code : code & kFlowMask);
}

bool isAboutTheLink(X25Type type) {
    return type == X25Type::RestartRequest || type == X25Type::RestartConfirm ||
           type == X25Type::Diagnostic;
}

std::uint8_t semiOctet(ByteView octets, std::size_t at) {
    const auto octet = std::to_integer<unsigned>(octets[at / 2]);
    return static_cast<std::uint8_t>(at % 2 == 0 ? octet >> 4 : octet & 0x0FU);
}

// One digit per octet.
NetworkAddress digitsOf(ByteView octets, std::size_t first, std::size_t count) {
    std::array<std::byte, NetworkAddress::kMostOctets> digits{};
    const std::size_t kept = std::min(count, digits.size());
    for (std::size_t i = 0; i < kept; ++i) {
        digits[i] = std::byte{semiOctet(octets, first + i)};
    }
    return kept == 0 ? NetworkAddress()
                     : NetworkAddress(NetworkAddress::Kind::X121, std::span(digits).first(kept));
}

// X.25 §5.2.1: semi-octets, the called address first. Both lengths are in one octet or, with types
// of address, in two; then two semi-octets of each address are its type.
void readAddresses(ByteReader& reader, std::uint8_t format, X25Packet& packet) {
    const bool hasTypes = (format & kAddressesWithType) != 0;
    const std::uint8_t first = reader.u8();
    const std::size_t called = hasTypes ? first : first & 0x0FU;
    const std::size_t calling = hasTypes ? reader.u8() : first >> 4;
    const auto octets = reader.take((called + calling + 1) / 2);
    if (reader.failed()) {
        return;
    }
    const std::size_t typeSize = hasTypes ? 2 : 0;
    packet.called =
        digitsOf(octets, std::min(typeSize, called), called - std::min(typeSize, called));
    packet.calling = digitsOf(
        octets, called + std::min(typeSize, calling), calling - std::min(typeSize, calling)
    );
}

// X.25 §5.2: behind the addresses and the facilities, when these are there.
void readCallFields(ByteReader& reader, std::uint8_t format, X25Packet& packet) {
    readAddresses(reader, format, packet);
    reader.skip(reader.u8());
}

void readCause(ByteReader& reader, X25Packet& packet) {
    if (reader.remaining() > 0) {
        packet.cause = reader.u8();
    }
    if (reader.remaining() > 0) {
        packet.diagnostic = reader.u8();
    }
}

// X.25 §5.6.1: behind the diagnostic code stand the first three octets of the packet at fault.
void readDiagnostic(ByteReader& reader, X25Packet& packet) {
    if (reader.remaining() > 0) {
        packet.diagnostic = reader.u8();
    }
    if (reader.remaining() >= 2) {
        packet.channel = reader.u16() & 0x0FFFU;
    }
}

void readNumbers(ByteReader& reader, std::uint8_t code, X25Packet& packet) {
    if (packet.isExtended) {
        packet.sendNumber = code >> 1;
        packet.receiveNumber = reader.u8() >> 1;
    } else {
        packet.sendNumber = (code >> 1) & 7U;
        packet.receiveNumber = code >> 5;
    }
}

void readFields(ByteReader& reader, std::uint8_t format, std::uint8_t code, X25Packet& packet) {
    switch (packet.type) {
    case X25Type::CallRequest:
    case X25Type::CallConnected:
        return readCallFields(reader, format, packet);
    case X25Type::ClearRequest:
        readCause(reader, packet);
        return readCallFields(reader, format, packet);
    case X25Type::ResetRequest:
    case X25Type::RestartRequest:
        return readCause(reader, packet);
    case X25Type::Diagnostic:
        return readDiagnostic(reader, packet);
    case X25Type::Data:
    case X25Type::ReceiveReady:
    case X25Type::ReceiveNotReady:
    case X25Type::Reject:
        return readNumbers(reader, code, packet);
    case X25Type::ClearConfirm:
    case X25Type::Interrupt:
    case X25Type::InterruptConfirm:
    case X25Type::ResetConfirm:
    case X25Type::RestartConfirm:
        return;
    }
}

bool hasUserData(X25Type type) {
    return type == X25Type::CallRequest || type == X25Type::CallConnected ||
           type == X25Type::ClearRequest || type == X25Type::Data || type == X25Type::Interrupt;
}

} // namespace

bool isX25Format(std::uint8_t first) {
    const auto modulo = first & kModuloMask;
    return modulo == kModulo8 || modulo == kModulo128;
}

std::optional<X25Packet> x25PacketOf(ByteView bytes, std::size_t length) {
    if (bytes.size() < kHeader) {
        return std::nullopt;
    }
    ByteReader reader(bytes);
    const std::uint8_t format = reader.u8();
    const std::uint8_t channel = reader.u8();
    const std::uint8_t code = reader.u8();
    X25Packet packet;
    packet.isExtended = (format & kModuloMask) == kModulo128;
    packet.channel = static_cast<std::uint16_t>((format & 0x0FU) << 8 | channel);
    const auto type = typeOf(code, packet.isExtended);
    if (!isX25Format(format) || !type || (isAboutTheLink(*type) && packet.channel != 0)) {
        return std::nullopt;
    }
    packet.type = *type;
    packet.isCut = bytes.size() < length;
    readFields(reader, format, code, packet);
    if (hasUserData(packet.type) && !reader.failed()) {
        packet.data = reader.rest();
        packet.length = static_cast<std::uint32_t>(reader.remaining() + length - bytes.size());
    }
    return packet;
}

Found x25Found(Carrier carrier, CloseKind kind, const X25Packet& packet) {
    return {
        .carrier = carrier,
        .kind = kind,
        .code = packet.cause,
        .subcode = packet.diagnostic,
        .data = packet.data,
        .flags = packet.isCut ? DisconnectDatum::kTruncated : std::uint8_t{0}};
}

} // namespace lastack
