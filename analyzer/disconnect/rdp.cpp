#include "disconnect/rdp.h"

#include "disconnect/text.h"
#include "net/bytes.h"

#include <optional>

namespace lastack {

namespace {

constexpr std::size_t kNegotiation = 8; // MS-RDPBCGR §2.2.1.1.1
constexpr std::uint8_t kRequest = 1;    // §2.2.1.1.1
constexpr std::uint8_t kFailure = 3;    // §2.2.1.2.2
constexpr std::uint8_t kUltimatum = 8;  // T.125 §7: the choice of the PDU, in six bits
constexpr std::uint8_t kSendDataIndication = 26;
constexpr std::uint16_t kDataPdu = 0x17;     // §2.2.8.1.1.1.1: type 7 of version 1
constexpr std::uint8_t kSetErrorInfo = 0x2F; // §2.2.5.1.1
constexpr std::uint16_t kEncrypted = 0x0008; // §2.2.8.1.1.2.1
constexpr std::size_t kSecurityHeader = 4;   // §2.2.8.1.1.2.1

struct Negotiation {
    std::uint8_t type = 0;
    std::uint32_t value = 0;
};

std::uint16_t little16(ByteView bytes, std::size_t at) {
    return loadLittle16(bytes.data() + at);
}

// The last eight octets of the header, behind a cookie if there is one.
std::optional<Negotiation> negotiationIn(ByteView parameters) {
    if (parameters.size() < kNegotiation) {
        return std::nullopt;
    }
    const ByteView last = parameters.last(kNegotiation);
    const auto type = std::to_integer<std::uint8_t>(last[0]);
    if (type < kRequest || type > kFailure || little16(last, 2) != kNegotiation) {
        return std::nullopt;
    }
    return Negotiation{type, loadLittle32(last.data() + 4)};
}

// T.125 §7, aligned PER: the reason's three bits follow the choice's six.
void reportUltimatum(ByteView pdu, Findings& findings) {
    if (pdu.size() < 2) {
        return;
    }
    const auto first = std::to_integer<std::uint32_t>(pdu[0]);
    const std::uint32_t reason = (first & 3U) << 1 | std::to_integer<std::uint32_t>(pdu[1]) >> 7;
    const bool isWanted = reason == 1 || reason == 3; // by the server or by the user
    findings.add(
        {.carrier = Carrier::McsDisconnect,
         .kind = isWanted ? CloseKind::Graceful : CloseKind::Abortive,
         .code = reason}
    );
}

// T.125 §7: initiator, channel, priority and segmentation, then the length in one octet or two.
ByteView dataOfIndication(ByteView pdu) {
    ByteReader reader(pdu);
    reader.skip(6);
    std::size_t length = reader.u8();
    if ((length & 0x80U) != 0) {
        length = (length & 0x7FU) << 8 | reader.u8();
    }
    return reader.take(length);
}

// MS-RDPBCGR §2.2.8.1.1.1.1 and §2.2.8.1.1.1.2: the headers of a Data PDU are 18 octets.
std::optional<std::uint32_t> errorInfoIn(ByteView pdu) {
    constexpr std::size_t kType2 = 14;
    constexpr std::size_t kErrorInfo = 18;
    if (pdu.size() < kErrorInfo + 4 || little16(pdu, 2) != kDataPdu ||
        little16(pdu, 0) > pdu.size() ||
        std::to_integer<std::uint8_t>(pdu[kType2]) != kSetErrorInfo) {
        return std::nullopt;
    }
    return loadLittle32(pdu.data() + kErrorInfo);
}

// A security header stands before it unless the encryption level is none.
std::optional<std::uint32_t> errorInfoBehindSecurity(ByteView data) {
    const auto plain = errorInfoIn(data);
    if (plain || data.size() < kSecurityHeader || (little16(data, 0) & kEncrypted) != 0) {
        return plain;
    }
    return errorInfoIn(data.subspan(kSecurityHeader));
}

void reportErrorInfo(ByteView pdu, Findings& findings) {
    const auto error = errorInfoBehindSecurity(dataOfIndication(pdu));
    if (error && *error != 0) {
        findings.add({.carrier = Carrier::RdpErrorInfo, .kind = CloseKind::Advisory, .code = *error}
        );
    }
}

} // namespace

void Rdp::takeConnect(const Tpdu& tpdu, Findings& findings) {
    const ByteView parameters = tpdu.parameters();
    const auto negotiation = tpdu.hasWholeHeader() ? negotiationIn(parameters) : std::nullopt;
    isRdp_ = isRdp_ || negotiation || startsWith(parameters, "Cookie: mstshash=");
    if (tpdu.code == TpduCode::ConnectConfirm && negotiation && negotiation->type == kFailure) {
        findings.add(
            {.carrier = Carrier::RdpNegotiationFailure,
             .kind = CloseKind::Refused,
             .code = negotiation->value}
        );
    }
}

void Rdp::takeData(ByteView userData, Findings& findings) {
    isRdp_ = isRdp_ || startsWith(userData, "\x7F\x65"); // T.125 §7: Connect-Initial
    if (!isRdp_ || userData.empty()) {
        return;
    }
    const auto choice = std::to_integer<std::uint8_t>(userData[0] >> 2);
    if (choice == kUltimatum) {
        reportUltimatum(userData, findings);
    } else if (choice == kSendDataIndication) {
        reportErrorInfo(userData, findings);
    }
}

} // namespace lastack
