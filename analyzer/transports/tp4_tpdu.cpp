#include "transports/tp4_tpdu.h"

#include "net/bytes.h"
#include "transports/fletcher.h"

#include <algorithm>

namespace lastack {

namespace {

using Octets = std::span<const std::byte>;

constexpr std::size_t kMostTpdus = 32; // in one unit; each takes five octets
constexpr std::uint8_t kClass4 = 4;
constexpr std::uint8_t kExtendedFormats = 0x02; // §13.3.3 e)
constexpr std::byte kEot{0x80};

// Parameters, §13.3.4 and §13.9.4.
constexpr std::uint8_t kChecksum = 0xC3;
constexpr std::uint8_t kAlternativeClasses = 0xC7;

std::uint16_t wordAt(Octets bytes, std::size_t at) {
    return at + 2 <= bytes.size() ? loadBig16(bytes.data() + at) : std::uint16_t{0};
}

bool hasUserData(TpduCode code) {
    switch (code) {
    case TpduCode::ConnectRequest:
    case TpduCode::ConnectConfirm:
    case TpduCode::DisconnectRequest:
    case TpduCode::Data:
    case TpduCode::ExpeditedData:
        return true;
    case TpduCode::DisconnectConfirm:
    case TpduCode::Error:
    case TpduCode::ExpeditedAcknowledgement:
    case TpduCode::Acknowledgement:
    case TpduCode::Reject:
        return false;
    }
    return false;
}

bool hasSource(TpduCode code) {
    return code == TpduCode::ConnectRequest || code == TpduCode::ConnectConfirm ||
           code == TpduCode::DisconnectRequest || code == TpduCode::DisconnectConfirm;
}

bool hasNumber(TpduCode code) {
    return fixedPartOf(code, TpduFormat::Normal) != fixedPartOf(code, TpduFormat::Extended);
}

// §13.7.4, §13.9.4; ICAO Doc 9880: the extended checksum. What TPDUs with numbers may carry.
bool mayStandByNumbers(std::uint8_t parameter) {
    constexpr std::uint8_t kSubsequence = 0x8A;
    constexpr std::uint8_t kFlowControl = 0x8C;
    constexpr std::uint8_t kSelective = 0x8F;
    constexpr std::uint8_t kExtendedChecksum = 0x08;
    return parameter == kChecksum || parameter == kSubsequence || parameter == kFlowControl ||
           parameter == kSelective || parameter == kExtendedChecksum;
}

// Octets of a wider number may look like a list, but hardly of these.
bool isList(Octets parameters, TpduCode code) {
    ByteReader reader(parameters);
    bool areKnown = true;
    while (reader.remaining() > 0) {
        const std::uint8_t parameter = reader.u8();
        areKnown = areKnown && (!hasNumber(code) || mayStandByNumbers(parameter));
        reader.skip(reader.u8());
    }
    return areKnown && !reader.failed();
}

Octets parametersOf(const Tp4Tpdu& tpdu, TpduFormat format) {
    const std::size_t fixed = fixedPartOf(tpdu.code(), format);
    return tpdu.tpdu.header.subspan(std::min(fixed, tpdu.tpdu.header.size()));
}

bool fits(const Tp4Tpdu& tpdu, TpduFormat format) {
    return tpdu.tpdu.header.size() >= fixedPartOf(tpdu.code(), format) &&
           isList(parametersOf(tpdu, format), tpdu.code());
}

// The first of what is left; nothing when that is no TPDU, or not even its fixed part was captured.
std::optional<Tp4Tpdu> readFirst(Octets bytes, std::uint32_t length) {
    const auto start = TpduStart::read(bytes, TpduFormat::Normal);
    if (!start || start->header > length ||
        bytes.size() < fixedPartOf(start->code, TpduFormat::Normal)) {
        return std::nullopt;
    }
    const TpduCode code = start->code;
    const auto header = static_cast<std::uint32_t>(start->header);
    const std::uint32_t whole = hasUserData(code) ? length : header;
    Tp4Tpdu read;
    read.bytes = bytes.first(std::min<std::size_t>(bytes.size(), whole));
    read.tpdu.code = code;
    read.tpdu.header = read.bytes.first(std::min<std::size_t>(read.bytes.size(), header));
    read.tpdu.userData = read.bytes.subspan(read.tpdu.header.size());
    read.tpdu.isCut = read.bytes.size() < whole;
    read.userLength = whole - header;
    read.destination = code == TpduCode::ConnectRequest ? std::uint16_t{0} : wordAt(bytes, 2);
    read.source = hasSource(code) ? wordAt(bytes, 4) : std::uint16_t{0};
    read.isSound = read.tpdu.header.size() < header || fits(read, TpduFormat::Normal) ||
                   fits(read, TpduFormat::Extended);
    return read;
}

} // namespace

UnitId unitOf(TpduCode code) {
    switch (code) {
    case TpduCode::ConnectRequest:
        return UnitId::TpConnectRequest;
    case TpduCode::ConnectConfirm:
        return UnitId::TpConnectConfirm;
    case TpduCode::DisconnectRequest:
        return UnitId::TpDisconnectRequest;
    case TpduCode::DisconnectConfirm:
        return UnitId::TpDisconnectConfirm;
    case TpduCode::Data:
        return UnitId::TpData;
    case TpduCode::ExpeditedData:
        return UnitId::TpExpeditedData;
    case TpduCode::Acknowledgement:
        return UnitId::TpDataAck;
    case TpduCode::ExpeditedAcknowledgement:
        return UnitId::TpExpeditedAck;
    case TpduCode::Reject:
        return UnitId::TpReject;
    case TpduCode::Error:
        return UnitId::TpError;
    }
    return UnitId::None;
}

Tp4Tpdus readNsdu(Octets bytes, std::uint32_t length) {
    Tp4Tpdus tpdus;
    while (!bytes.empty() && tpdus.size() < kMostTpdus) {
        const auto next = readFirst(bytes, length);
        if (!next) {
            break;
        }
        tpdus.push_back(*next);
        bytes = bytes.subspan(next->bytes.size());
        length -= static_cast<std::uint32_t>(next->bytes.size());
    }
    return tpdus;
}

TpduFormat formatOf(const Tp4Tpdu& tpdu, std::optional<TpduFormat> agreed) {
    const std::size_t extended = fixedPartOf(tpdu.code(), TpduFormat::Extended);
    if (tpdu.tpdu.header.size() < extended || agreed == TpduFormat::Normal ||
        !hasNumber(tpdu.code())) {
        return TpduFormat::Normal;
    }
    const bool isExtended = agreed || !fits(tpdu, TpduFormat::Normal);
    return isExtended ? TpduFormat::Extended : TpduFormat::Normal;
}

Tp4Tpdu::Checksum checksumOf(const Tp4Tpdu& tpdu, TpduFormat format) {
    const auto parameter = parameterOf(parametersOf(tpdu, format), kChecksum);
    if (tpdu.tpdu.isCut || !parameter || parameter->size() != 2) {
        return Tp4Tpdu::Checksum::Unknown;
    }
    return hasRightFletcher(tpdu.bytes) ? Tp4Tpdu::Checksum::Right : Tp4Tpdu::Checksum::Wrong;
}

std::uint32_t numberOf(const Tp4Tpdu& tpdu, TpduFormat format) {
    constexpr std::uint32_t kNormalMask = 0x7F;
    constexpr std::uint32_t kExtendedMask = 0x7FFF'FFFF;
    ByteReader reader(tpdu.bytes);
    reader.skip(4);
    return format == TpduFormat::Extended ? reader.u32() & kExtendedMask
                                          : reader.u8() & kNormalMask;
}

bool endsTsdu(const Tp4Tpdu& tpdu) {
    return tpdu.bytes.size() > 4 && (tpdu.bytes[4] & kEot) != std::byte{0};
}

bool saysMismatch(const Tp4Tpdu& disconnect) {
    constexpr std::uint8_t kMismatchedReferences = 132; // §13.5.3
    return octetAt(disconnect.bytes, 6) == kMismatchedReferences;
}

ConnectOptions optionsOf(const Tp4Tpdu& tpdu) {
    const std::uint8_t octet = octetAt(tpdu.bytes, 6);
    ConnectOptions options;
    options.preferredClass = static_cast<std::uint8_t>(octet >> 4);
    options.allowsClass4 = options.preferredClass == kClass4;
    options.format = (octet & kExtendedFormats) != 0 ? TpduFormat::Extended : TpduFormat::Normal;
    const auto alternatives = parameterOf(tpdu.tpdu.parameters(), kAlternativeClasses);
    for (const std::byte alternative : alternatives.value_or(Octets{})) {
        options.allowsClass4 |= std::to_integer<std::uint8_t>(alternative >> 4) == kClass4;
    }
    return options;
}

} // namespace lastack
