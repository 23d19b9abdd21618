// Protocols away from their ports: who speaks first tells, and nobody else does.
#include "tests/disconnect/talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

constexpr std::uint16_t kNobodys = 40'123;

} // namespace

TEST_CASE("mail and file servers are known by their greeting on any port", "[disconnect]") {
    CHECK(
        unitsOf(
            kNobodys,
            {{Side::Server, "220 (vsFTPd 3.0.3)\r\n"},
             {Side::Client, "QUIT\r\n"},
             {Side::Server, "221 Goodbye.\r\n"}}
        ) ==
        unitsOf(
            21,
            {{Side::Server, "220 (vsFTPd 3.0.3)\r\n"},
             {Side::Client, "QUIT\r\n"},
             {Side::Server, "221 Goodbye.\r\n"}}
        )
    );
    const Units smtp = unitsOf(
        kNobodys,
        {{Side::Server, "220 mx ESMTP Exim\r\n"},
         {Side::Client, "QUIT\r\n"},
         {Side::Server, "221 mx closing\r\n"}}
    );
    REQUIRE(smtp.size() == 2);
    CHECK(smtp[0].rfind("client smtp-quit", 0) == 0);
    const Units imap = unitsOf(
        kNobodys,
        {{Side::Server, "* OK ready\r\n"},
         {Side::Client, "a LOGOUT\r\n"},
         {Side::Server, "* BYE out\r\na OK done\r\n"}}
    );
    REQUIRE_FALSE(imap.empty());
    CHECK(imap[0].rfind("client imap-logout", 0) == 0);
    const Units pop3 = unitsOf(
        kNobodys,
        {{Side::Server, "+OK ready\r\n"}, {Side::Client, "QUIT\r\n"}, {Side::Server, "+OK bye\r\n"}}
    );
    REQUIRE_FALSE(pop3.empty());
    CHECK(pop3[0].rfind("client pop3-quit", 0) == 0);
}

TEST_CASE("clients of directories and databases are known on any port", "[disconnect]") {
    const std::string bind = hex("300c020101600702010304008000");
    const Units ldap =
        unitsOf(kNobodys, {{Side::Client, bind}, {Side::Client, hex("30050201024200")}});
    REQUIRE(ldap.size() == 1);
    CHECK(ldap[0].rfind("client ldap-unbind", 0) == 0);
    const std::string startup = hex("00000010 00030000 7573657200 6100 00");
    const Units postgresql =
        unitsOf(kNobodys, {{Side::Client, startup}, {Side::Client, hex("5800000004")}});
    REQUIRE(postgresql.size() == 1);
    CHECK(postgresql[0].rfind("client postgresql-terminate", 0) == 0);
    const Units redis =
        unitsOf(kNobodys, {{Side::Client, "*1\r\n$4\r\nQUIT\r\n"}, {Side::Server, "+OK\r\n"}});
    REQUIRE_FALSE(redis.empty());
    CHECK(redis[0].rfind("client redis-quit", 0) == 0);
}

TEST_CASE("what answers somebody is no greeting", "[disconnect]") {
    CHECK(unitsOf(
              kNobodys,
              {{Side::Client, "hello\r\n"},
               {Side::Server, "+OK ready\r\n"},
               {Side::Client, "QUIT\r\n"}}
    ).empty());
    CHECK(unitsOf(kNobodys, {{Side::Server, "220 telnet\r\n"}, {Side::Client, "QUIT\r\n"}}).empty()
    );
    CHECK(unitsOf(kNobodys, {{Side::Client, "*not a count\r\n"}}).empty());
}

} // namespace lastack::test
