// RFC 2812: QUIT (§3.1.7) and ERROR (§3.7.4), with which a server closes a link. Messages may begin
// with tags (IRCv3) and a prefix (§2.3); what has a prefix from the server is of others. After the
// numeric 670 TLS follows (IRCv3 tls).
#include "disconnect/line_decoder.h"

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {
    194, 6660, 6661, 6662, 6663, 6664, 6665, 6666, 6667, 6668, 6669, 7000};
constexpr Carrier kCarriers[] = {Carrier::IrcQuit, Carrier::IrcError};

class IrcDecoder : public LineDecoder {
private:
    Taken takeLine(Side from, const Line& line, Findings& findings) override;

    void onClient(ByteView message, Findings& findings);
    void onServer(ByteView message, Findings& findings);
    CloseKind kindOfError() const;

    bool isRegistered_ = false;
    bool hasQuit_ = false;
};

ByteView behindWord(ByteView message) {
    const std::string_view text = asText(message);
    const std::size_t blank = text.find(' ');
    const std::size_t next = text.find_first_not_of(' ', blank);
    return next == std::string_view::npos ? ByteView() : message.subspan(next);
}

// The only or last parameter: behind ":" it may have blanks.
ByteView trailing(ByteView message) {
    const ByteView parameter = behindWord(message);
    return startsWith(parameter, ":") ? parameter.subspan(1) : parameter;
}

void addMessage(Carrier carrier, CloseKind kind, ByteView message, Findings& findings) {
    findings.add(
        {.carrier = carrier,
         .kind = kind,
         .data = trailing(message),
         .flags = DisconnectDatum::kIsText}
    );
}

Taken IrcDecoder::takeLine(Side from, const Line& line, Findings& findings) {
    if (!line.isWhole) {
        return {line.size};
    }
    const ByteView message = startsWith(line.text, "@") ? behindWord(line.text) : line.text;
    from == Side::Client ? onClient(message, findings) : onServer(message, findings);
    return {line.size};
}

void IrcDecoder::onClient(ByteView message, Findings& findings) {
    const ByteView command = startsWith(message, ":") ? behindWord(message) : message;
    if (isCommand(command, "QUIT")) {
        hasQuit_ = true;
        addMessage(Carrier::IrcQuit, CloseKind::Graceful, command, findings);
    } else if (isCommand(command, "ERROR")) { // of a server that opened the link
        addMessage(Carrier::IrcError, CloseKind::Abortive, command, findings);
    } else if (isCommand(command, "JOIN") || isCommand(command, "PRIVMSG")) {
        isRegistered_ = true; // before the capture began
    }
}

// ":nick!user@host": only who is registered hears of others.
bool isOfUser(ByteView message) {
    const std::string_view text = asText(message);
    return startsWith(message, ":") && text.substr(0, text.find(' ')).find('!') != text.npos;
}

CloseKind IrcDecoder::kindOfError() const {
    if (hasQuit_) {
        return CloseKind::Confirm;
    }
    return isRegistered_ ? CloseKind::Abortive : CloseKind::Refused;
}

void IrcDecoder::onServer(ByteView message, Findings& findings) {
    const ByteView command = startsWith(message, ":") ? behindWord(message) : message;
    isRegistered_ = isRegistered_ || isOfUser(message);
    if (isCommand(command, "ERROR")) {
        addMessage(Carrier::IrcError, kindOfError(), command, findings);
    } else if (isCommand(command, "001")) {
        isRegistered_ = true;
    } else if (isCommand(command, "670")) {
        turnToTls();
    }
}

Claim claims(Side from, ByteView first) {
    static constexpr std::string_view kClient[] = {
        "NICK ", "USER ", "PASS ", "CAP ", "SERVER ", "STARTTLS", "QUIT"};
    static constexpr std::string_view kServer[] = {":", "NOTICE ", "ERROR ", "PING ", "CAP "};
    return from == Side::Server ? claimsAnyPrefix(first, kServer) : claimsAnyPrefix(first, kClient);
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<IrcDecoder>();
}

std::string_view reason(Carrier, std::uint32_t, std::uint32_t) {
    return {};
}

} // namespace

extern const Protocol ircProtocol;
const Protocol ircProtocol{"irc", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
