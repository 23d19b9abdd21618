// RFC 1006 and RFC 2126: COTP over TCP, each TPDU in a packet of its own, and what is carried above
// it: the OSI session, or RDP on port 3389. Both are one decoder, for RDP begins as COTP and says
// so later or never.
#include "disconnect/acse.h"
#include "disconnect/cotp.h"
#include "disconnect/cotp_user.h"
#include "disconnect/fields.h"
#include "disconnect/presentation.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {102, 399, 1503};
constexpr std::uint16_t kRdpPorts[] = {3389};
constexpr Carrier kCarriers[] = {
    Carrier::CotpDisconnectRequest,
    Carrier::CotpDisconnectConfirm,
    Carrier::CotpError,
    Carrier::SessionFinish,
    Carrier::SessionDisconnect,
    Carrier::SessionNotFinished,
    Carrier::SessionAbort,
    Carrier::SessionAbortAccept,
    Carrier::SessionRefuse,
    Carrier::SessionPleaseTokens,
    Carrier::PresentationAbort,
    Carrier::PresentationRefuse,
    Carrier::AcseRelease,
    Carrier::AcseReleaseResponse,
    Carrier::AcseAbort,
    Carrier::AcseReject,
    Carrier::RdpNegotiationFailure,
    Carrier::McsDisconnect,
    Carrier::RdpErrorInfo};
constexpr std::uint8_t kVersion = 3;
constexpr std::size_t kHeader = 4;
constexpr std::size_t kLeastPacket = kHeader + Tpdu::kLeast;
constexpr std::uint8_t kEot = 0x80; // X.224 §13.7.3 d)

// Of the code with the low bits that belong to it; 0 for what cannot begin a packet that is looked
// for.
std::uint8_t leastIndicator(std::uint8_t code) {
    switch (code) {
    case 0xE0: // CR
    case 0xD0: // CC
    case 0x80: // DR
        return 6;
    case 0xC0: // DC
        return 5;
    case 0x70: // ER
        return 4;
    case 0xF0: // DT
        return 2;
    }
    return 0;
}

// X.224 §13.7.1: the length indicator of a DT without parameters, by class and format.
bool isDataIndicator(std::uint8_t indicator) {
    return indicator == 2 || indicator == 4 || indicator == 7;
}

Claim claims(Side /*from*/, ByteView first) {
    constexpr std::array<std::uint8_t, 2> kBegin{kVersion, 0};
    for (std::size_t at = 0; at < std::min(first.size(), kBegin.size()); ++at) {
        if (octetAt(first, at) != kBegin[at]) {
            return Claim::No;
        }
    }
    if (first.size() < kLeastPacket) {
        return Claim::NeedMore;
    }
    const std::size_t length = loadBig16(first.data() + 2);
    const std::uint8_t indicator = octetAt(first, kHeader);
    const std::uint8_t code = octetAt(first, kHeader + 1);
    const std::uint8_t least = leastIndicator(code);
    const bool fits =
        least != 0 && indicator >= least && indicator < 255 && kHeader + 1 + indicator <= length;
    const bool isData = code == 0xF0;
    return fits && (!isData || isDataIndicator(indicator)) ? Claim::Yes : Claim::No;
}

// RFC 8446 §5.1: a record of TLS, which RDP changes to after the confirmation.
bool mayBeTls(std::uint8_t first) {
    return first >= 0x14 && first <= 0x17;
}

class TpktDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;
    void end(Side from, StreamEnd how, ByteView rest, Findings& findings) override;
    bool resumes(Side from) override;

protected:
    CotpUser user_;

private:
    static Taken findPacket(ByteView bytes);
    Taken takeForeign(ByteView bytes) const;
    Taken takePacket(Side from, ByteView packet, std::size_t length, Findings& findings);
    Taken takeData(Side from, ByteView tpdu, std::size_t whole, Findings& findings);
    void takeControl(Side from, ByteView tpdu, std::size_t whole, Findings& findings);

    CotpConnection cotp_;
    std::array<bool, 2> isResuming_{}; // by Side: behind a gap, before the next packet
};

Taken TpktDecoder::take(Side from, ByteView bytes, Findings& findings) {
    if (isResuming_[index(from)]) {
        const Taken before = findPacket(bytes);
        const bool isFound = before.consumed == 0 && claims(from, bytes) == Claim::Yes;
        if (!isFound) {
            return before;
        }
        isResuming_[index(from)] = false;
    }
    if (octetAt(bytes, 0) != kVersion) {
        return takeForeign(bytes);
    }
    if (bytes.size() < kLeastPacket) {
        return {};
    }
    const std::size_t length = loadBig16(bytes.data() + 2);
    if (length < kLeastPacket) {
        return {0, true};
    }
    return takePacket(from, bytes.first(std::min(length, bytes.size())), length, findings);
}

// Up to what looks like a packet or may become one.
Taken TpktDecoder::findPacket(ByteView bytes) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (claims(Side::Client, bytes.subspan(at)) != Claim::No) {
            return {at};
        }
    }
    return {bytes.size()};
}

// MS-RDPBCGR §2.2.8.1.2: a fast-path PDU has a length of one octet or two and no TPKT.
Taken TpktDecoder::takeForeign(ByteView bytes) const {
    const std::uint8_t first = octetAt(bytes, 0);
    const bool mayBeFastPath = user_.isRdp() && (first & 3U) == 0;
    if (!mayBeFastPath && !mayBeTls(first)) {
        return {0, true};
    }
    if (bytes.size() < 3) {
        return {};
    }
    if (mayBeTls(first) && octetAt(bytes, 1) == 3) {
        return {.turnsToTls = true};
    }
    if (!mayBeFastPath) {
        return {0, true};
    }
    const std::uint8_t second = octetAt(bytes, 1);
    const std::size_t length =
        (second & 0x80U) == 0 ? second : std::size_t{second & 0x7FU} << 8 | octetAt(bytes, 2);
    return length < 3 ? Taken{0, true} : Taken{length};
}

Taken TpktDecoder::takePacket(Side from, ByteView packet, std::size_t length, Findings& findings) {
    const ByteView tpdu = packet.subspan(kHeader);
    if (TpduCode{static_cast<std::uint8_t>(octetAt(tpdu, 1) & 0xF0U)} == TpduCode::Data) {
        return takeData(from, tpdu, length - kHeader, findings);
    }
    if (isAwaited(packet, length, findings)) {
        return {};
    }
    takeControl(from, tpdu, length - kHeader, findings);
    return {length};
}

// `tpdu` is what has come of the `whole` octets. What nobody above wants to read is not waited for.
Taken TpktDecoder::takeData(Side from, ByteView tpdu, std::size_t whole, Findings& findings) {
    const std::size_t header = std::size_t{octetAt(tpdu, 0)} + 1;
    if (header < Tpdu::kLeast || header > whole) {
        return {kHeader + whole};
    }
    if (tpdu.size() < header || isAwaited(tpdu, std::min(header + 1, whole), findings)) {
        return {};
    }
    cotp_.noteOpen();
    const std::size_t eotAt = header == Tpdu::kLeast ? 2 : std::min<std::size_t>(4, header - 1);
    const bool isLast = (octetAt(tpdu, eotAt) & kEot) != 0;
    const auto eot = isLast ? TsduAssembly::Eot::Last : TsduAssembly::Eot::MoreFollows;
    const ByteView userData = tpdu.subspan(header);
    if (findings.isCut()) {
        user_.takeCut(from, userData, whole - header, eot, findings);
        return {kHeader + whole};
    }
    const bool isWanted = user_.wants(from, userData, whole - header);
    if (isWanted && tpdu.size() < whole) {
        return {};
    }
    user_.take(from, isWanted ? userData : ByteView(), eot, findings);
    return {kHeader + whole};
}

void TpktDecoder::takeControl(Side from, ByteView bytes, std::size_t whole, Findings& findings) {
    const auto tpdu = readTpdu(bytes, whole);
    if (!tpdu) {
        return;
    }
    const auto above =
        user_.isReleased() ? CotpConnection::Above::Released : CotpConnection::Above::InUse;
    cotp_.take(from, *tpdu, above, findings);
    if (tpdu->code == TpduCode::ConnectRequest || tpdu->code == TpduCode::ConnectConfirm) {
        user_.noteConnect(*tpdu, findings);
    }
}

bool TpktDecoder::resumes(Side from) {
    isResuming_[index(from)] = true;
    user_.noteGap(from);
    return true;
}

void TpktDecoder::end(Side from, StreamEnd how, ByteView /*rest*/, Findings& findings) {
    if (how != StreamEnd::CaptureEnd && !user_.isRdp()) {
        user_.end(from, findings);
    }
}

class RdpDecoder : public TpktDecoder {
public:
    RdpDecoder() { user_.presumeRdp(); }
};

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<TpktDecoder>();
}

std::unique_ptr<StreamDecoder> makeRdp() {
    return std::make_unique<RdpDecoder>();
}

// Each knows its own carriers.
std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    for (const auto name : {cotpReason, sessionReason, presentationReason, acseReason, rdpReason}) {
        const std::string_view found = name(carrier, code);
        if (!found.empty()) {
            return found;
        }
    }
    return {};
}

} // namespace

extern const Protocol cotpProtocol;
const Protocol cotpProtocol{"cotp", kPorts, claims, true, make, reason, kCarriers};

extern const Protocol rdpProtocol;
const Protocol rdpProtocol{"rdp", kRdpPorts, claims, false, makeRdp, reason, kCarriers};

} // namespace lastack
