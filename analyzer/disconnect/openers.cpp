#include "disconnect/openers.h"

#include "disconnect/reply_decoder.h"
#include "disconnect/text.h"

#include <algorithm>
#include <cctype>

namespace lastack {

extern const Protocol ftpProtocol;
extern const Protocol imapProtocol;
extern const Protocol ldapProtocol;
extern const Protocol mysqlProtocol;
extern const Protocol pop3Protocol;
extern const Protocol postgresqlProtocol;
extern const Protocol redisProtocol;
extern const Protocol smtpProtocol;

namespace {

Claim anyOf(Claim one, Claim another) {
    if (one == Claim::Yes || another == Claim::Yes) {
        return Claim::Yes;
    }
    const bool needsMore = one == Claim::NeedMore || another == Claim::NeedMore;
    return needsMore ? Claim::NeedMore : Claim::No;
}

bool names(ByteView greeting, std::string_view word) {
    const std::string_view text = asText(greeting);
    const auto found =
        std::search(text.begin(), text.end(), word.begin(), word.end(), [](char one, char another) {
            return std::toupper(static_cast<unsigned char>(one)) == another;
        });
    return found != text.end();
}

// RFC 959 §5.4 and RFC 5321 §3.1: both greet with 220, or refuse with 421. Only their text tells
// them apart.
Claim greetsWith(ByteView first, std::string_view word) {
    const Claim reply = anyOf(claimsPrefix(first, "220"), claimsPrefix(first, "421"));
    if (reply != Claim::Yes || claimsReply(first) != Claim::Yes) {
        return reply == Claim::Yes ? claimsReply(first) : reply;
    }
    const auto line = lineOf(first);
    if (names(line.value_or(first), word)) {
        return Claim::Yes;
    }
    return line ? Claim::No : Claim::NeedMore;
}

Claim greetsFtp(ByteView first) {
    return anyOf(greetsWith(first, "FTP"), greetsWith(first, "FILEZILLA"));
}

Claim greetsSmtp(ByteView first) {
    return greetsWith(first, "SMTP");
}

// RFC 9051 §7.1.
Claim greetsImap(ByteView first) {
    return anyOf(
        claimsPrefix(first, "* OK "),
        anyOf(claimsPrefix(first, "* PREAUTH "), claimsPrefix(first, "* BYE "))
    );
}

// RFC 1939 §4.
Claim greetsPop3(ByteView first) {
    return anyOf(claimsPrefix(first, "+OK "), claimsPrefix(first, "+OK\r\n"));
}

// The first packet of a server: its number, the version of the protocol, and that of the server.
Claim greetsMySql(ByteView first) {
    constexpr std::size_t kNumberAt = 3;
    constexpr std::size_t kVersionAt = 4;
    constexpr std::byte kVersion{10};
    const bool isOther = first.size() > kVersionAt &&
                         (first[kNumberAt] != std::byte{0} || first[kVersionAt] != kVersion);
    return isOther ? Claim::No : mysqlProtocol.claims(Side::Server, first);
}

Claim asksLdap(ByteView first) {
    return ldapProtocol.claims(Side::Client, first);
}

Claim asksPostgresql(ByteView first) {
    return postgresqlProtocol.claims(Side::Client, first);
}

// A command as an array of strings.
Claim asksRedis(ByteView first) {
    const Claim claim = claimsPrefix(first, "*");
    const auto line = claim == Claim::Yes ? lineOf(first) : std::nullopt;
    if (!line) {
        return claim == Claim::Yes ? redisProtocol.claims(Side::Client, first) : claim;
    }
    const bool isCount = redisProtocol.claims(Side::Client, first) == Claim::Yes;
    return isCount ? claimsPrefix(first.subspan(line->size()), "$") : Claim::No;
}

struct Known {
    const Protocol* protocol;
    Side side; // that speaks first
    Claim (*opens)(ByteView first);
};

constexpr Known kKnown[] = {
    {&ftpProtocol, Side::Server, greetsFtp},
    {&smtpProtocol, Side::Server, greetsSmtp},
    {&imapProtocol, Side::Server, greetsImap},
    {&pop3Protocol, Side::Server, greetsPop3},
    {&mysqlProtocol, Side::Server, greetsMySql},
    {&ldapProtocol, Side::Client, asksLdap},
    {&postgresqlProtocol, Side::Client, asksPostgresql},
    {&redisProtocol, Side::Client, asksRedis},
};

} // namespace

Opener openerOf(Side from, ByteView first) {
    Opener opener;
    for (const Known& known : kKnown) {
        const Claim claim = known.side == from ? known.opens(first) : Claim::No;
        if (claim == Claim::Yes) {
            return {known.protocol, claim};
        }
        opener.claim = anyOf(opener.claim, claim);
    }
    return opener;
}

} // namespace lastack
