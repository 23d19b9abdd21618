// RFC 9051: LOGOUT (§6.1.3) and the untagged BYE (§7.1.5), which answers it or ends the connection
// of the server's own accord. Literals (§4.3) are no lines. After the OK to STARTTLS (§6.2.1) or
// COMPRESS (RFC 4978) nothing is readable.
#include "disconnect/line_decoder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {143};
constexpr Carrier kCarriers[] = {Carrier::ImapLogout, Carrier::ImapBye};
constexpr std::string_view kBye = "* BYE";

class ImapDecoder : public LineDecoder {
private:
    Taken takeLine(Side from, const Line& line, Findings& findings) override;
    LongLine longLine(Side from) const override;
    std::size_t skipNext(Side from) override;

    void onCommand(ByteView command, Findings& findings);
    void onResponse(ByteView response, Findings& findings);
    CloseKind kindOfBye() const;

    std::array<bool, 2> continued_{};  // the line goes on after a literal
    std::uint32_t offeredLiteral_ = 0; // by the client, which waits for the server's consent
    bool isGreeted_ = false;
    bool hasLoggedOut_ = false;
    std::string tlsTag_; // of the command that asks for it; empty: none does
    std::string compressionTag_;
};

struct Literal {
    std::uint32_t size = 0;
    bool waits = false; // for a continuation request
    bool exists = false;
};

// RFC 9051 §9: "{" number64 ["+"] "}" at the end of the line.
Literal literalOf(ByteView line) {
    const std::string_view text = asText(line);
    const std::size_t open = text.rfind('{');
    if (open == std::string_view::npos || !text.ends_with('}')) {
        return {};
    }
    Literal literal;
    const char* last = text.data() + text.size() - 1;
    const auto parsed = std::from_chars(text.data() + open + 1, last, literal.size);
    const std::string_view rest(parsed.ptr, static_cast<std::size_t>(last - parsed.ptr));
    literal.exists = parsed.ec == std::errc() && (rest.empty() || rest == "+" || rest == "-");
    literal.waits = rest.empty();
    return literal;
}

// What follows the tag; empty for a line of one word.
ByteView behindTag(ByteView line) {
    const std::size_t blank = asText(line).find(' ');
    return blank == std::string_view::npos ? ByteView() : line.subspan(blank + 1);
}

// RFC 9051 §2.2.1; longer ones than anybody uses are cut.
std::string_view tagOf(ByteView line) {
    constexpr std::size_t kMostTag = 32;
    const std::string_view text = asText(line);
    return text.substr(0, std::min(text.find(' '), kMostTag));
}

Taken ImapDecoder::takeLine(Side from, const Line& line, Findings& findings) {
    if (line.isWhole && !continued_[index(from)]) {
        from == Side::Client ? onCommand(line.text, findings) : onResponse(line.text, findings);
    }
    const Literal literal = line.isCut ? Literal() : literalOf(line.text);
    continued_[index(from)] = literal.exists;
    if (from == Side::Client && literal.exists && literal.waits) {
        offeredLiteral_ = literal.size;
        return {line.size};
    }
    return {line.size + (literal.exists ? literal.size : 0)};
}

// The server's refusal would have come before these bytes.
std::size_t ImapDecoder::skipNext(Side from) {
    return from == Side::Client ? std::exchange(offeredLiteral_, 0) : 0;
}

void ImapDecoder::onCommand(ByteView command, Findings& findings) {
    isGreeted_ = true; // a client waits for the greeting
    const ByteView name = behindTag(command);
    if (isCommand(name, "STARTTLS")) {
        tlsTag_ = tagOf(command);
    } else if (isCommand(name, "COMPRESS")) {
        compressionTag_ = tagOf(command);
    }
    if (isCommand(name, "LOGOUT")) {
        hasLoggedOut_ = true;
        findings.add({.carrier = Carrier::ImapLogout, .kind = CloseKind::Graceful});
    }
}

CloseKind ImapDecoder::kindOfBye() const {
    if (hasLoggedOut_) {
        return CloseKind::Confirm;
    }
    return isGreeted_ ? CloseKind::Abortive : CloseKind::Refused;
}

void ImapDecoder::onResponse(ByteView response, Findings& findings) {
    if (isCommand(response, kBye)) {
        findings.add(
            {.carrier = Carrier::ImapBye,
             .kind = kindOfBye(),
             .data = response.subspan(std::min(response.size(), kBye.size() + 1)),
             .flags = DisconnectDatum::kIsText}
        );
    }
    isGreeted_ = true;
    if (startsWith(response, "*") || startsWith(response, "+")) {
        return;
    }
    const bool isAccepted = isCommand(behindTag(response), "OK");
    if (!isAccepted && offeredLiteral_ != 0) {
        offeredLiteral_ = 0; // the command is refused, its literal does not come
        continued_[index(Side::Client)] = false;
    }
    if (isAccepted && !tlsTag_.empty() && tagOf(response) == tlsTag_) {
        turnToTls();
    } else if (isAccepted && !compressionTag_.empty() && tagOf(response) == compressionTag_) {
        becomeOpaque();
    }
}

// Answers to SEARCH and FETCH have any length.
ImapDecoder::LongLine ImapDecoder::longLine(Side) const {
    return LongLine::Pass;
}

Claim claims(Side from, ByteView first) {
    return from == Side::Server ? claimsPrefix(first, "* ") : Claim::No;
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<ImapDecoder>();
}

std::string_view reason(Carrier, std::uint32_t, std::uint32_t) {
    return {};
}

} // namespace

extern const Protocol imapProtocol;
const Protocol imapProtocol{"imap", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
