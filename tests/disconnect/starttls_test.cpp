// Protocols that turn to TLS in the middle of their own talk: what TLS says of the end counts then.
#include "tests/disconnect/tls_talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

Said client(std::string bytes) {
    return {Side::Client, std::move(bytes)};
}

Said server(std::string bytes) {
    return {Side::Server, std::move(bytes)};
}

// The talk in clear, then TLS, of which the client closes its direction with an alert and the
// server does not.
Units unitsBehind(std::uint16_t port, std::vector<Said> clear) {
    for (const Said& said : handshake12()) {
        clear.push_back(said);
    }
    clear.push_back(server(data(100)));
    clear.push_back(client(data(80) + record("15", 26)));
    return unitsOf(port, clear);
}

const Units kTlsEnd{"client tls-encrypted-alert graceful", "server tls-truncation incomplete"};

} // namespace

TEST_CASE("mail protocols turn to TLS behind STARTTLS", "[disconnect]") {
    CHECK(
        unitsBehind(
            25,
            {server("220 mx\r\n"),
             client("EHLO a\r\n"),
             server("250-mx\r\n250 STARTTLS\r\n"),
             client("STARTTLS\r\n"),
             server("220 go\r\n")}
        ) == kTlsEnd
    );
    CHECK(
        unitsBehind(
            143,
            {server("* OK ready\r\n"),
             client("a1 CAPABILITY\r\na2 STARTTLS\r\n"),
             server("* CAPABILITY IMAP4rev1\r\na1 OK done\r\na2 OK go\r\n")}
        ) == kTlsEnd
    );
    CHECK(
        unitsBehind(110, {server("+OK ready\r\n"), client("STLS\r\n"), server("+OK go\r\n")}) ==
        kTlsEnd
    );
}

TEST_CASE("FTP and IRC turn to TLS where the server agrees", "[disconnect]") {
    CHECK(
        unitsBehind(21, {server("220 ftp\r\n"), client("AUTH TLS\r\n"), server("234 go\r\n")}) ==
        kTlsEnd
    );
    CHECK(
        unitsBehind(
            6667, {client("STARTTLS\r\n"), server(":irc.example 670 * :STARTTLS successful\r\n")}
        ) == kTlsEnd
    );
}

TEST_CASE("databases turn to TLS behind their request for it", "[disconnect]") {
    CHECK(unitsBehind(5432, {client(hex("00000008 04d2162f")), server("S")}) == kTlsEnd);
    const std::string greeting = hex("4a000000 0a") + "8.0.34" + std::string(68, '\0');
    const std::string request = hex("20000001 05aeff19 00000001 ff") + std::string(23, '\0');
    CHECK(unitsBehind(3306, {server(greeting.substr(0, 78)), client(request)}) == kTlsEnd);
}

TEST_CASE("LDAP turns to TLS when the server grants StartTLS, and not before", "[disconnect]") {
    const std::string oid = "1.3.6.1.4.1.1466.20037";
    const std::string request = hex("301d 020101 7718 8016") + oid;
    const std::string granted = hex("300c 020101 7807 0a0100 0400 0400");
    const std::string refused = hex("300c 020101 7807 0a0134 0400 0400");
    CHECK(unitsBehind(389, {client(request), server(granted)}) == kTlsEnd);
    CHECK(
        unitsOf(389, {client(request), server(refused), client(hex("3005 020102 4200"))}) ==
        Units{"client ldap-unbind graceful"}
    );
}

TEST_CASE("RDP turns to TLS behind the connection confirm", "[disconnect]") {
    const std::string request = hex("03000013 0e e0 0000 0000 00 01 00 0800 01000000");
    const std::string confirm = hex("03000013 0e d0 0000 1234 00 02 00 0800 01000000");
    CHECK(unitsBehind(3389, {client(request), server(confirm)}) == kTlsEnd);
}

TEST_CASE("what follows in clear although TLS was agreed on is not read", "[disconnect]") {
    CHECK(
        unitsOf(
            25,
            {server("220 mx\r\n"), client("STARTTLS\r\n"), server("220 go\r\n"), client("QUIT\r\n")}
        )
            .empty()
    );
}

} // namespace lastack::test
