// RFC 959: QUIT, and the replies 221 and 421 that say that the control connection closes. RFC 4217
// §4: after 234 TLS follows.
#include "disconnect/reply_decoder.h"

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {21};
constexpr Carrier kCarriers[] = {Carrier::FtpQuit, Carrier::FtpReply};
constexpr std::uint32_t kClosing = 221;
constexpr std::uint32_t kLoggedIn = 230;
constexpr std::uint32_t kSecurityAccepted = 234;
constexpr std::uint32_t kNotAvailable = 421;

class FtpDecoder : public ReplyDecoder {
private:
    Taken takeCommand(const Line& line, Findings& findings) override;
    void onReply(const Reply& reply, Findings& findings) override;
    bool wants(std::uint32_t code) const override;
    CloseKind kindOf(std::uint32_t code) const;

    bool isGreeted_ = false; // or the client has spoken, which waits for the greeting
    bool isLoggedIn_ = false;
    bool hasQuit_ = false;
};

// RFC 959 §4.2.1: only who is logged in has data connections (22z) and files (x5z).
bool provesLogin(std::uint32_t code) {
    const bool isOfData = code >= 225 && code < 230;
    const bool isOfFiles = code < 400 && code / 10 % 10 == 5;
    return code == kLoggedIn || isOfData || isOfFiles;
}

Taken FtpDecoder::takeCommand(const Line& line, Findings& findings) {
    if (line.isWhole && isCommand(line.text, "QUIT")) {
        hasQuit_ = true;
        findings.add({.carrier = Carrier::FtpQuit, .kind = CloseKind::Graceful});
    }
    isGreeted_ = true;
    return {line.size};
}

// A greeting of 4yz or 5yz turns the client away.
bool FtpDecoder::wants(std::uint32_t code) const {
    return code == kClosing || code == kNotAvailable || (!isGreeted_ && code >= 400);
}

CloseKind FtpDecoder::kindOf(std::uint32_t code) const {
    if (code == kClosing) {
        return hasQuit_ ? CloseKind::Confirm : CloseKind::Graceful;
    }
    return isLoggedIn_ || hasGap() ? CloseKind::Abortive : CloseKind::Refused;
}

void FtpDecoder::onReply(const Reply& reply, Findings& findings) {
    if (wants(reply.code)) {
        findings.add(
            {.carrier = Carrier::FtpReply,
             .kind = kindOf(reply.code),
             .code = reply.code,
             .data = std::as_bytes(std::span(reply.text)),
             .flags = static_cast<std::uint8_t>(reply.flags | DisconnectDatum::kIsText)}
        );
    }
    isGreeted_ = true;
    isLoggedIn_ = isLoggedIn_ || provesLogin(reply.code);
    if (reply.code == kSecurityAccepted) {
        turnToTls();
    }
}

Claim claims(Side from, ByteView first) {
    static constexpr std::string_view kCommands[] = {"USER ", "AUTH ", "FEAT\r"};
    return from == Side::Server ? claimsReply(first) : claimsAnyPrefix(first, kCommands);
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<FtpDecoder>();
}

// RFC 959 §4.2.1.
std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    if (carrier != Carrier::FtpReply) {
        return {};
    }
    switch (code) {
    case kClosing:
        return "service closing control connection";
    case kNotAvailable:
        return "service not available, closing control connection";
    case 530:
        return "not logged in";
    }
    return {};
}

} // namespace

extern const Protocol ftpProtocol;
const Protocol ftpProtocol{"ftp", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
