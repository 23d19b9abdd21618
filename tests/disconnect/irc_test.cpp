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

TEST_CASE("IRC says why a link closes", "[disconnect]") {
    CHECK(
        unitsOf(
            6667,
            {client("NICK a\r\nUSER a 0 * :A\r\n"),
             server(":irc 001 a :Welcome\r\n:b!b@c QUIT :not us\r\n:b!b@c PRIVMSG a :ERROR :x\r\n"),
             client("@label=1 QUIT :gone \xF0\x9F\x90\x9F\r\n"),
             server("ERROR :Closing Link: a[host] (Quit: gone)\r\n")}
        ) ==
        Units{
            "client irc-quit graceful \"gone \xF0\x9F\x90\x9F\"",
            "server irc-error confirm \"Closing Link: a[host] (Quit: gone)\""}
    );
    CHECK(
        unitsOf(
            6667,
            {client("NICK a\n"),
             server(":irc 001 a :Welcome\n\n"),
             server("ERROR :Closing Link: a (Ping timeout)\n")}
        ) == Units{"server irc-error abortive \"Closing Link: a (Ping timeout)\""}
    );
    CHECK(
        unitsOf(6667, {server("ERROR :Trying to reconnect too fast.\r\n")}) ==
        Units{"server irc-error refused \"Trying to reconnect too fast.\""}
    );
    CHECK(unitsOf(6667, {client("NICK a\r\nQUIT\r\n")}) == Units{"client irc-quit graceful"});
}

TEST_CASE("who hears of others on IRC is registered", "[disconnect]") {
    CHECK(
        unitsOf(6667, {server(":b!b@c PRIVMSG a :hi\r\nERROR :Closing Link: a (K-lined)\r\n")}) ==
        Units{"server irc-error abortive \"Closing Link: a (K-lined)\""}
    );
    CHECK(
        unitsOf(6667, {server(":irc NOTICE a :Checking!\r\nERROR :Closing Link: a\r\n")}) ==
        Units{"server irc-error refused \"Closing Link: a\""}
    );
}

} // namespace lastack::test
