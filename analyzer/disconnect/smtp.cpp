// RFC 5321: QUIT, the replies 221 and 421 that close the transmission channel (§3.8), and a
// greeting that refuses (§3.1, RFC 7504). The text of a mail is no command: §4.1.1.4 DATA,
// RFC 3030 BDAT. RFC 3207: after the 220 to STARTTLS TLS follows.
#include "disconnect/reply_decoder.h"

#include <charconv>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {25, 587, 2525};
constexpr Carrier kCarriers[] = {Carrier::SmtpQuit, Carrier::SmtpReply};
constexpr std::uint32_t kReady = 220;
constexpr std::uint32_t kClosing = 221;
constexpr std::uint32_t kStartMail = 354;
constexpr std::uint32_t kNotAvailable = 421;
constexpr std::uint32_t kNoMail = 521;
constexpr std::uint32_t kNoService = 554;

class SmtpDecoder : public ReplyDecoder {
private:
    enum class Mail : std::uint8_t { None, Asked, Running };

    Taken takeCommand(const Line& line, Findings& findings) override;
    void onReply(const Reply& reply, Findings& findings) override;
    bool wants(std::uint32_t code) const override;
    LongLine longLine(Side from) const override;
    CloseKind kindOf(std::uint32_t code) const;
    void followMail(std::uint32_t code);

    Mail mail_ = Mail::None;
    bool hasReplied_ = false;
    bool hasSpoken_ = false; // the client, which should wait for the greeting
    bool wantsTls_ = false;
    bool hasQuit_ = false;
};

// RFC 3030 §2: the chunk of BDAT follows its line at once.
std::size_t chunkSize(ByteView line) {
    const std::string_view digits = asText(line).substr(5);
    std::uint32_t size = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), size);
    return size;
}

Taken SmtpDecoder::takeCommand(const Line& line, Findings& findings) {
    hasSpoken_ = true;
    if (mail_ != Mail::None) {
        const bool isEnd = line.isWhole && !line.isCut && asText(line.text) == ".";
        mail_ = isEnd ? Mail::None : mail_;
        return {line.size};
    }
    if (!line.isWhole) {
        return {line.size};
    }
    if (isCommand(line.text, "QUIT")) {
        hasQuit_ = true;
        findings.add({.carrier = Carrier::SmtpQuit, .kind = CloseKind::Graceful});
    } else if (isCommand(line.text, "DATA")) {
        mail_ = Mail::Asked;
    } else if (isCommand(line.text, "STARTTLS")) {
        wantsTls_ = true;
    } else if (startsWithWord(line.text, "BDAT ")) {
        return {line.size + chunkSize(line.text), line.isCut};
    }
    return {line.size};
}

// Of a greeting, even of one that an impatient client did not wait for.
bool isRefusal(std::uint32_t code) {
    return code == kNoMail || code == kNoService;
}

bool SmtpDecoder::wants(std::uint32_t code) const {
    const bool isClosing = code == kClosing || code == kNotAvailable;
    return isClosing || (!hasReplied_ && (isRefusal(code) || (!hasSpoken_ && code >= 400)));
}

CloseKind SmtpDecoder::kindOf(std::uint32_t code) const {
    if (code == kClosing) {
        return hasQuit_ ? CloseKind::Confirm : CloseKind::Graceful;
    }
    const bool isGreeting = !hasReplied_ && (!hasSpoken_ || isRefusal(code));
    return isGreeting ? CloseKind::Refused : CloseKind::Abortive;
}

// 354 asks for the mail, any success answers the end of it, and an error is for DATA when no mail
// runs yet.
void SmtpDecoder::followMail(std::uint32_t code) {
    if (code == kStartMail) {
        mail_ = Mail::Running;
    } else if (mail_ == Mail::Running ? code < 300 : code >= 400) {
        mail_ = Mail::None;
    }
}

void SmtpDecoder::onReply(const Reply& reply, Findings& findings) {
    if (wants(reply.code)) {
        findings.add(
            {.carrier = Carrier::SmtpReply,
             .kind = kindOf(reply.code),
             .code = reply.code,
             .data = std::as_bytes(std::span(reply.text)),
             .flags = static_cast<std::uint8_t>(reply.flags | DisconnectDatum::kIsText)}
        );
    }
    if (hasReplied_ && wantsTls_ && reply.code == kReady) {
        turnToTls();
    }
    hasReplied_ = true;
    followMail(reply.code);
}

// RFC 5321 §4.5.3.1.6 allows 1,000 octets in a line of a mail; mails do not care.
SmtpDecoder::LongLine SmtpDecoder::longLine(Side from) const {
    return from == Side::Client && mail_ != Mail::None ? LongLine::Pass : LongLine::Lose;
}

Claim claims(Side from, ByteView first) {
    static constexpr std::string_view kCommands[] = {
        "EHLO ", "HELO ", "ehlo ", "helo ", "MAIL FROM:", "STARTTLS"};
    return from == Side::Server ? claimsReply(first) : claimsAnyPrefix(first, kCommands);
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<SmtpDecoder>();
}

// RFC 5321 §4.2.3, RFC 7504.
std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    if (carrier != Carrier::SmtpReply) {
        return {};
    }
    switch (code) {
    case kClosing:
        return "service closing transmission channel";
    case kNotAvailable:
        return "service not available, closing transmission channel";
    case kNoMail:
        return "host does not accept mail";
    case kNoService:
        return "no SMTP service here";
    }
    return {};
}

} // namespace

extern const Protocol smtpProtocol;
const Protocol smtpProtocol{"smtp", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
