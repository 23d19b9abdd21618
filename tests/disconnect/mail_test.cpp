#include "tests/disconnect/talk.h"
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

} // namespace

TEST_CASE("FTP's reply to QUIT has the text of all its lines", "[disconnect]") {
    const Units units = unitsOf(
        21,
        {server("220 ready\r\n"),
         client("quit\r\n"),
         server("221-You have transferred 0 bytes.\r\n 221 is no code here\r\n\r\n221 Goodbye.\r\n"
         )}
    );
    CHECK(
        units ==
        Units{
            "client ftp-quit graceful",
            "server ftp-reply confirm 221 (service closing control connection) "
            "\"You have transferred 0 bytes.\n 221 is no code here\n\nGoodbye.\""}
    );
}

TEST_CASE("FTP's 421 aborts after the login and refuses before it", "[disconnect]") {
    const std::string reason = " 421 (service not available, closing control connection) ";
    CHECK(
        unitsOf(21, {server("220-a\r\n220 b\r\n421 Timeout.\r\n")}) ==
        Units{"server ftp-reply refused" + reason + "\"Timeout.\""}
    );
    CHECK(
        unitsOf(21, {server("220 a\r\n230 in\r\n211-a\r\n421 no\r\n211 b\r\n421 Timeout.")}) ==
        Units{"server ftp-reply abortive" + reason + "\"Timeout.\""}
    );
    CHECK(
        unitsOf(21, {server("530 Too many users\r\n")}) ==
        Units{"server ftp-reply refused 530 (not logged in) \"Too many users\""}
    );
}

TEST_CASE("nothing is read of FTP under TLS, nor of what is no FTP", "[disconnect]") {
    CHECK(unitsOf(
              21,
              {server("220 ready\r\n"),
               client("AUTH TLS\r\n"),
               server("234 ok\r\n"),
               client("QUIT\r\n"),
               server("221 bye\r\n")}
    )
              .empty());
    CHECK(unitsOf(21, {client("QUIT\r\n"), server("Misdirected 421\r\n")}).empty());
    CHECK(unitsOf(21, {server(std::string("220 x") + std::string(9'000, 'x') + "\r\n421 x\r\n")})
              .empty());
}

TEST_CASE("a closing reply is cut where it is longer than any reply", "[disconnect]") {
    std::string reply;
    for (int line = 0; line < 100; ++line) {
        reply += "421-" + std::string(95, 'x') + "\r\n";
    }
    const Units units = unitsOf(25, {server("220 mx\r\n" + reply + "421 end\r\n")});
    REQUIRE(units.size() == 1);
    CHECK(units[0].ends_with("truncated"));
}

TEST_CASE("SMTP tells the end of the channel from its greeting on", "[disconnect]") {
    CHECK(
        unitsOf(
            25,
            {server("220 mx ESMTP\r\n"),
             client("EHLO me\r\n"),
             server("250-mx\r\n250 PIPELINING\r\n"),
             client("QUIT\r\n"),
             server("221 2.0.0 Bye\r\n")}
        ) ==
        Units{
            "client smtp-quit graceful",
            "server smtp-reply confirm 221 (service closing transmission channel) \"2.0.0 Bye\""}
    );
    CHECK(
        unitsOf(25, {server("554-mx\r\n554 you are listed\r\n")}) ==
        Units{"server smtp-reply refused 554 (no SMTP service here) \"mx\nyou are listed\""}
    );
    CHECK(
        unitsOf(587, {server("220 mx\r\n421 4.4.2 Error: timeout exceeded\r\n")}) ==
        Units{"server smtp-reply abortive 421 (service not available, closing transmission "
              "channel) \"4.4.2 Error: timeout exceeded\""}
    );
}

TEST_CASE("an error is no greeting when the capture begins in the middle", "[disconnect]") {
    CHECK(unitsOf(25, {client("MAIL FROM:<a@b>\r\n"), server("550 no\r\n")}).empty());
    CHECK(unitsOf(21, {client("USER a\r\n"), server("530 no\r\n")}).empty());
    const Units early = unitsOf(25, {client("EHLO me\r\n"), server("554 too early\r\n")});
    CHECK(early == Units{"server smtp-reply refused 554 (no SMTP service here) \"too early\""});
    CHECK(unitsOf(21, {server("226 done\r\n421 Timeout.\r\n")})[0].starts_with(
        "server ftp-reply abortive 421"
    ));
    CHECK(
        unitsOf(143, {server("* 5 EXISTS\r\n* BYE idle\r\n")}) ==
        Units{"server imap-bye abortive \"idle\""}
    );
}

TEST_CASE("a mail that quotes SMTP ends no channel", "[disconnect]") {
    const std::string longLine = std::string(20'000, 'x') + ".\r\n";
    const Units units = unitsOf(
        25,
        {server("220 mx\r\n"),
         client("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n"),
         server("250 ok\r\n550 no\r\n354 go\r\n"),
         client("QUIT\r\n" + longLine + "..\r\nQUIT\r\n.\r\nBDAT 6 LAST\r\nQUIT\r\nNOOP\r\n"),
         server("554 later errors end nothing\r\n"),
         client("QUIT\r\n")}
    );
    CHECK(units == Units{"client smtp-quit graceful"});
}

TEST_CASE("SMTP goes on in clear when STARTTLS is refused, and ends when not", "[disconnect]") {
    const auto talk = [](const std::string& answer) {
        return unitsOf(
            25,
            {server("220 mx\r\n"),
             client("STARTTLS\r\n"),
             server(answer + " x\r\n"),
             client("QUIT\r\n")}
        );
    };
    CHECK(talk("454").size() == 1);
    CHECK(talk("220").empty());
}

TEST_CASE("POP3 answers QUIT, and its last error is why it ends", "[disconnect]") {
    CHECK(
        unitsOf(
            110,
            {server("+OK ready\r\n"),
             client("USER a\r\nPASS b\r\nRETR 1\r\nQUIT\r\n"),
             server("+OK\r\n+OK\r\n+OK 20 octets\r\n-ERR quoted\r\n+OK too\r\n..\r\n.\r\n"),
             server("-ERR some messages not removed\r\n")}
        ) ==
        Units{
            "client pop3-quit graceful",
            "server pop3-reply confirm \"-ERR some messages not removed\""}
    );
    CHECK(
        unitsOf(
            110,
            {server("+OK ready\r\n"),
             client("USER a\r\nPASS c\r\n"),
             server("+OK\r\n-ERR bad\r\n"),
             client("PASS b\r\n"),
             server("-ERR [IN-USE] locked\r\n")}
        ) == Units{"server pop3-reply refused \"-ERR [IN-USE] locked\""}
    );
    CHECK(
        unitsOf(110, {server("-ERR busy\r\n")}) == Units{"server pop3-reply refused \"-ERR busy\""}
    );
    CHECK(
        unitsOf(
            110, {server("+OK\r\n"), client("APOP a b\r\n"), server("+OK\r\n-ERR autologout\r\n")}
        ) == Units{"server pop3-reply abortive \"-ERR autologout\""}
    );
}

TEST_CASE("a challenge of POP3 is no answer, and TLS ends the reading", "[disconnect]") {
    const auto talk = [](const std::string& command) {
        return unitsOf(
            110,
            {server("+OK\r\n"),
             client(command + "\r\n"),
             server(command == "STLS" ? "+OK go\r\n" : "+ \r\n"),
             client("QUIT\r\n"),
             server("+OK bye\r\n"),
             client("QUIT\r\n"),
             server("+OK bye\r\n")}
        );
    };
    CHECK(talk("STLS").empty());
    CHECK(
        talk("AUTH PLAIN") ==
        Units{"client pop3-quit graceful", "server pop3-reply confirm \"+OK bye\""}
    );
}

TEST_CASE("IMAP's BYE answers LOGOUT, aborts or refuses", "[disconnect]") {
    CHECK(
        unitsOf(
            143,
            {server("* OK ready\r\n"),
             client("a1 logout\r\n"),
             server("* BYE see you\r\na1 OK done\r\n")}
        ) == Units{"client imap-logout graceful", "server imap-bye confirm \"see you\""}
    );
    CHECK(
        unitsOf(143, {server("* PREAUTH ready\r\n* BYE [UNAVAILABLE] Autologout\r\n")}) ==
        Units{"server imap-bye abortive \"[UNAVAILABLE] Autologout\""}
    );
    CHECK(
        unitsOf(143, {server("* BYE too many connections\r\n")}) ==
        Units{"server imap-bye refused \"too many connections\""}
    );
    CHECK(unitsOf(143, {server("* BYE\r\n")}) == Units{"server imap-bye refused"});
}

TEST_CASE("IMAP's literals are no lines", "[disconnect]") {
    const std::string body = "x\r\n* BYE x\r\n" + std::string(10'000, 'y');
    const Units units = unitsOf(
        143,
        {server("* OK ready\r\n"),
         client("a LOGIN {10}\r\n"),
         server("+ go\r\n"),
         client("\r\nb LOGOUT {6+}\r\nx LOGO LOGOUT\r\n"),
         client("c APPEND x {9999}\r\n"),
         server("c NO\r\n"),
         server("* 1 FETCH ({" + std::to_string(body.size()) + "}\r\n" + body + " BODY)\r\n"),
         server("* 2 FETCH (" + std::string(10'000, 'z') + " {9}\r\n* BYE no\n\r\n"),
         client("d LOGOUT\r\n"),
         server("* BYE yes\r\n")}
    );
    CHECK(units == Units{"client imap-logout graceful", "server imap-bye confirm \"yes\""});
}

TEST_CASE("IMAP under TLS is not read", "[disconnect]") {
    const auto talk = [](const std::string& answer) {
        return unitsOf(
            143,
            {server("* OK ready\r\n"),
             client("a STARTTLS\r\n"),
             server("a " + answer + "\r\n"),
             client("b LOGOUT\r\n")}
        );
    };
    CHECK(talk("OK").empty());
    CHECK(talk("BAD").size() == 1);
}

} // namespace lastack::test
