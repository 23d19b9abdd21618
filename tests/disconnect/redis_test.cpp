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

const std::string kQuit = "*1\r\n$4\r\nquit\r\n";

} // namespace

TEST_CASE("Redis answers QUIT", "[disconnect]") {
    const Units both{"client redis-quit graceful", "server redis-quit confirm"};
    CHECK(unitsOf(6379, {client(kQuit), server("+OK\r\n")}) == both);
    CHECK(unitsOf(6379, {client("QUIT\r\n"), server("+OK\r\n")}) == both);
    CHECK(
        unitsOf(
            6379,
            {client("*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$4\r\nQUIT\r\n*1\r\n$4\r\nEXEC\r\n" + kQuit),
             server("+OK\r\n*3\r\n+OK\r\n*1\r\n*-1\r\n$5\r\n+OK\r\n\r\n"),
             server(">2\r\n+OK\r\n:1\r\n|1\r\n+k\r\n+OK\r\n+OK\r\n")}
        ) == Units{"client redis-quit graceful"}
    );
}

TEST_CASE("Redis turns clients away, and closes on nonsense", "[disconnect]") {
    CHECK(
        unitsOf(6379, {server("-ERR max number of clients reached\r\n")}) ==
        Units{"server redis-error refused \"ERR max number of clients reached\""}
    );
    CHECK(
        unitsOf(
            6379,
            {client("PING\r\n"),
             server("-ERR unknown\r\n-ERR Protocol error: invalid bulk length\r\n")}
        ) == Units{"server redis-error abortive \"ERR Protocol error: invalid bulk length\""}
    );
}

TEST_CASE("Redis's values are not looked at", "[disconnect]") {
    const std::string value = "-ERR max number of clients reached\r\n" + std::string(90'000, 'v');
    const std::string bulk = "$" + std::to_string(value.size()) + "\r\n" + value + "\r\n";
    CHECK(
        unitsOf(
            6379, {client("*2\r\n$3\r\nGET\r\n$1\r\nk\r\n" + kQuit), server(bulk + "+OK\r\n")}
        ) == Units{"client redis-quit graceful", "server redis-quit confirm"}
    );
}

TEST_CASE("what is no RESP ends the reading", "[disconnect]") {
    for (const std::string& bad :
         {std::string("*1\r\n\r\n"),
          std::string("*1\r\n+x\r\n"),
          std::string("*1\r\n$x\r\n"),
          std::string("*99999999999999999999\r\n"),
          std::string(9'000, 'x') + "\r\n"}) {
        CHECK(unitsOf(6379, {client("PING\r\n" + bad + kQuit)}).empty());
    }
    for (const std::string& bad :
         {std::string("$x\r\n"),
          std::string("\r\n"),
          std::string("?\r\n"),
          std::string("*4294967297\r\n")}) {
        const Units units =
            unitsOf(6379, {client("PING\r\n" + kQuit), server("+PONG\r\n" + bad + "+OK\r\n")});
        CHECK(units == Units{"client redis-quit graceful"});
    }
    CHECK(unitsOf(6379, {client("*1\n"), server("HTTP/1.1 200 OK\r\n")}).empty());
}

} // namespace lastack::test
