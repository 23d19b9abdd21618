#include "disconnect/cotp.h"

#include "net/bytes.h"

#include <algorithm>

namespace lastack {

namespace {

using Octets = std::span<const std::byte>;

constexpr std::uint8_t kReserved = 255;             // X.224 §13.2.1
constexpr std::uint8_t kClearingInformation = 0xE0; // §13.5.4 a)
constexpr std::uint8_t kInvalidTpdu = 0xC1;         // §13.12.4 a)
constexpr std::uint8_t kNormalDisconnect = 128;

// When it is the last of what there is.
std::optional<Octets> cutParameterIn(Octets parameters, std::uint8_t code) {
    constexpr std::size_t kStart = 2; // code and length
    ByteReader reader(parameters);
    while (reader.remaining() > kStart) {
        const std::uint8_t found = reader.u8();
        const std::uint8_t length = reader.u8();
        if (length > reader.remaining()) {
            return found == code ? std::optional(reader.rest()) : std::nullopt;
        }
        reader.skip(length);
    }
    return std::nullopt;
}

} // namespace

std::uint8_t octetAt(Octets bytes, std::size_t at) {
    return at < bytes.size() ? std::to_integer<std::uint8_t>(bytes[at]) : std::uint8_t{0};
}

std::size_t fixedPartOf(TpduCode code, TpduFormat format) {
    const bool isExtended = format == TpduFormat::Extended;
    switch (code) {
    case TpduCode::ConnectRequest:
    case TpduCode::ConnectConfirm:
    case TpduCode::DisconnectRequest:
        return 7;
    case TpduCode::DisconnectConfirm:
        return 6;
    case TpduCode::Error:
        return 5;
    case TpduCode::Data:
        return format == TpduFormat::Unnumbered ? Tpdu::kLeast : isExtended ? 8 : 5;
    case TpduCode::ExpeditedData:
    case TpduCode::ExpeditedAcknowledgement:
        return isExtended ? 8 : 5;
    case TpduCode::Acknowledgement:
    case TpduCode::Reject:
        return isExtended ? 10 : 5;
    }
    return 0;
}

std::optional<TpduStart> TpduStart::read(Octets bytes, TpduFormat format) {
    const std::uint8_t indicator = octetAt(bytes, 0);
    const TpduCode code{static_cast<std::uint8_t>(octetAt(bytes, 1) & 0xF0U)};
    const std::size_t header = std::size_t{indicator} + 1;
    const std::size_t fixed = fixedPartOf(code, format);
    if (indicator == kReserved || fixed == 0 || header < fixed) {
        return std::nullopt;
    }
    return TpduStart{code, header};
}

std::span<const std::byte> Tpdu::parameters() const {
    return header.subspan(fixedPartOf(code, TpduFormat::Unnumbered));
}

bool Tpdu::hasWholeHeader() const {
    return header.size() == std::size_t{octetAt(header, 0)} + 1;
}

std::optional<Octets> Tpdu::parameter(std::uint8_t parameterCode) const {
    const auto whole = parameterOf(parameters(), parameterCode);
    return whole || !isCut ? whole : cutParameterIn(parameters(), parameterCode);
}

std::optional<Tpdu> readTpdu(Octets bytes, std::size_t whole) {
    const auto start = TpduStart::read(bytes, TpduFormat::Unnumbered);
    if (!start || start->header > whole ||
        bytes.size() < fixedPartOf(start->code, TpduFormat::Unnumbered)) {
        return std::nullopt;
    }
    const Octets header = bytes.first(std::min(bytes.size(), start->header));
    return Tpdu{start->code, header, bytes.subspan(header.size()), bytes.size() < whole};
}

std::optional<Octets> parameterOf(Octets parameters, std::uint8_t code) {
    ByteReader reader(parameters);
    while (reader.remaining() > 0) {
        const std::uint8_t found = reader.u8();
        const Octets value = reader.take(reader.u8());
        if (reader.failed()) {
            return std::nullopt;
        }
        if (found == code && !value.empty()) {
            return value;
        }
    }
    return std::nullopt;
}

void reportDisconnectRequest(const Tpdu& tpdu, CloseKind kind, Findings& findings) {
    const std::uint8_t cut = tpdu.isCut ? DisconnectDatum::kTruncated : std::uint8_t{0};
    const bool hasUserData = !tpdu.userData.empty() || (tpdu.isCut && tpdu.hasWholeHeader());
    const auto parameter = tpdu.parameter(kClearingInformation);
    Found found{
        .carrier = Carrier::CotpDisconnectRequest, .kind = kind, .code = octetAt(tpdu.header, 6)};
    if (parameter) {
        found.data = *parameter;
        found.flags = DisconnectDatum::kParameter;
        findings.add(found);
    }
    if (hasUserData || !parameter) {
        found.data = tpdu.userData;
        found.flags = cut;
        findings.add(found);
    }
}

void reportError(const Tpdu& tpdu, CloseKind kind, Findings& findings) {
    const auto rejected = tpdu.parameter(kInvalidTpdu);
    findings.add(
        {.carrier = Carrier::CotpError,
         .kind = kind,
         .code = octetAt(tpdu.header, 4),
         .data = rejected.value_or(Octets{}),
         .flags = rejected ? DisconnectDatum::kParameter : std::uint8_t{0}}
    );
}

void CotpConnection::take(Side from, const Tpdu& tpdu, Above above, Findings& findings) {
    switch (tpdu.code) {
    case TpduCode::ConnectRequest:
    case TpduCode::ConnectConfirm:
        takeConnect(from, tpdu);
        return;
    case TpduCode::DisconnectRequest:
        takeDisconnect(from, tpdu, above, findings);
        return;
    case TpduCode::DisconnectConfirm:
        findings.add({.carrier = Carrier::CotpDisconnectConfirm, .kind = CloseKind::Confirm});
        return;
    case TpduCode::Error:
        reportError(tpdu, kindOfEnd(from), findings);
        return;
    case TpduCode::Data:
    case TpduCode::ExpeditedData:
    case TpduCode::ExpeditedAcknowledgement:
    case TpduCode::Acknowledgement:
    case TpduCode::Reject:
        noteOpen();
        return;
    }
}

void CotpConnection::takeConnect(Side from, const Tpdu& tpdu) {
    if (tpdu.code == TpduCode::ConnectRequest) {
        wasRequested_[index(from)] = true;
        return;
    }
    class_ = static_cast<std::uint8_t>(octetAt(tpdu.header, 6) >> 4);
    noteOpen();
}

// A request that the other side made and nobody confirmed is refused; on an open connection
// X.224 §6.7.1 may lose what is under way.
CloseKind CotpConnection::kindOfEnd(Side from) const {
    const bool isRefusal = wasRequested_[index(other(from))] && !isOpen_;
    return isRefusal ? CloseKind::Refused : CloseKind::Abortive;
}

// RFC 2126 §4.2.3: the non-disruptive disconnect of class 2.
bool CotpConnection::isDelivered(std::uint8_t reason, Octets parameter) const {
    return class_.value_or(2) == 2 && reason == kNormalDisconnect && parameter.size() == 1 &&
           octetAt(parameter, 0) == kNormalDisconnect;
}

void CotpConnection::takeDisconnect(Side from, const Tpdu& tpdu, Above above, Findings& findings)
    const {
    const auto parameter = parameterOf(tpdu.parameters(), kClearingInformation);
    const bool isClean = above == Above::Released ||
                         isDelivered(octetAt(tpdu.header, 6), parameter.value_or(Octets{}));
    reportDisconnectRequest(tpdu, isClean ? CloseKind::Graceful : kindOfEnd(from), findings);
}

} // namespace lastack
