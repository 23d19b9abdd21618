#include "tests/disconnect/talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

const std::string kRequest = "GET /chat HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
                             "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n\r\n";
const std::string kAnswer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\n"
                            "Connection: Upgrade\r\n\r\n";

// With the key 12 34 56 78.
std::string masked(std::string_view first, const std::string& payload) {
    const std::string key = hex("12345678");
    std::string bytes = hex(first) + static_cast<char>(0x80 + payload.size()) + key;
    for (std::size_t at = 0; at < payload.size(); ++at) {
        bytes += static_cast<char>(payload[at] ^ key[at % 4]);
    }
    return bytes;
}

std::string plain(std::string_view first, const std::string& payload) {
    return hex(first) + static_cast<char>(payload.size()) + payload;
}

Units unitsAfterUpgrade(
    const std::vector<Said>& talk,
    StreamEnd clientEnd = StreamEnd::Fin,
    StreamEnd serverEnd = StreamEnd::Fin
) {
    std::vector<Said> all{{Side::Client, kRequest}, {Side::Server, kAnswer}};
    all.insert(all.end(), talk.begin(), talk.end());
    return unitsOf(8080, all, clientEnd, serverEnd);
}

} // namespace

TEST_CASE("WebSocket closes with a status and a reason, which the other confirms", "[disconnect]") {
    CHECK(
        unitsAfterUpgrade(
            {{Side::Client, masked("81", "hello")},
             {Side::Client, masked("88", hex("03e9") + "tab closed")},
             {Side::Server, plain("88", hex("03e9") + "tab closed")}}
        ) ==
        Units{
            "client websocket-close graceful 1001 (Going Away) \"tab closed\"",
            "server websocket-close confirm 1001 (Going Away) \"tab closed\""}
    );
    const std::string reason(123, 'R');
    CHECK(
        unitsAfterUpgrade(
            {{Side::Server, plain("88", hex("03f3") + reason)},
             {Side::Client, masked("88", hex("03f3"))}}
        ) ==
        Units{
            "server websocket-close abortive 1011 (Internal Error) \"" + reason + "\"",
            "client websocket-close confirm 1011 (Internal Error)"}
    );
    CHECK(
        unitsAfterUpgrade({{Side::Server, hex("8800")}, {Side::Client, hex("8880 12345678")}}) ==
        Units{"server websocket-close graceful", "client websocket-close confirm"}
    );
}

TEST_CASE("the kind of a WebSocket close is that of its status", "[disconnect]") {
    const auto closing = [](std::string_view status) {
        return unitsAfterUpgrade(
            {{Side::Server, plain("88", hex(status))}}, StreamEnd::Reset, StreamEnd::Reset
        );
    };
    CHECK(closing("03e8") == Units{"server websocket-close graceful 1000 (Normal Closure)"});
    CHECK(closing("03ea") == Units{"server websocket-close abortive 1002 (Protocol Error)"});
    CHECK(closing("03f4") == Units{"server websocket-close graceful 1012 (Service Restart)"});
    CHECK(closing("03e7") == Units{"server websocket-close abortive 999 (not used)"});
    CHECK(closing("1387") == Units{"server websocket-close graceful 4999 (private use)"});
    CHECK(closing("1388") == Units{"server websocket-close abortive 5000"});
    CHECK(closing("03") == Units{"server websocket-close graceful"}); // half a status is none
}

TEST_CASE("control frames stand between the fragments of a message", "[disconnect]") {
    const std::string big = hex("02 7e ffff") + std::string(65'535, '\x88');
    const std::string bigger = hex("80 7f 0000000000011170") + std::string(70'000, '\x88');
    CHECK(
        unitsAfterUpgrade(
            {{Side::Server, big + plain("89", "ping") + bigger + plain("88", hex("03e8") + "bye")},
             {Side::Client, masked("8a", "ping") + masked("88", hex("03e8"))}}
        ) ==
        Units{
            "server websocket-close graceful 1000 (Normal Closure) \"bye\"",
            "client websocket-close confirm 1000 (Normal Closure)"}
    );
}

TEST_CASE("WebSocket that ends without a close is cut off", "[disconnect]") {
    const Said hello{Side::Client, masked("81", "hello")};
    CHECK(unitsAfterUpgrade({hello}) == Units{"client websocket-truncation incomplete"});
    CHECK(unitsAfterUpgrade({hello}, StreamEnd::CaptureEnd, StreamEnd::CaptureEnd).empty());
    const Said closing{
        Side::Client, hex("88") + masked("88", hex("1387") + "private code").substr(1)};
    CHECK(
        unitsAfterUpgrade({hello, closing}, StreamEnd::Reset, StreamEnd::Reset) ==
        Units{"client websocket-close graceful 4999 (private use) \"private code\""}
    );
    CHECK(
        unitsAfterUpgrade({hello, closing}) ==
        Units{
            "client websocket-close graceful 4999 (private use) \"private code\"",
            "server websocket-truncation incomplete"}
    );
    CHECK(
        unitsAfterUpgrade({{Side::Server, hex("8805 03e8")}}) ==
        Units{
            "server websocket-close graceful 1000 (Normal Closure) truncated",
            "client websocket-truncation incomplete"}
    );
}

TEST_CASE("frames that no WebSocket sends end the reading of that side", "[disconnect]") {
    const std::string closing = plain("88", hex("03e8"));
    const Units cut{"client websocket-close graceful 1000 (Normal Closure)"};
    for (const auto* bad : {"887e0080", "08020000", "8300", "8b00", "827fffffffffffffffff"}) {
        INFO(bad);
        CHECK(
            unitsAfterUpgrade({{Side::Server, hex(bad) + closing}, {Side::Client, closing}}) == cut
        );
    }
}

TEST_CASE("what a client says early waits for the answer to its request", "[disconnect]") {
    const std::string closing = masked("88", hex("03e8"));
    CHECK(
        unitsOf(
            80,
            {{Side::Client, kRequest + closing},
             {Side::Server, kAnswer},
             {Side::Server, plain("88", "")}}
        ) ==
        Units{
            "client websocket-close graceful 1000 (Normal Closure)",
            "server websocket-close confirm"}
    );
    CHECK(
        unitsOf(
            80,
            {{Side::Client, kRequest + "GET / HTTP/1.1\r\n\r\n"},
             {Side::Server, "HTTP/1.1 426 Upgrade Required\r\nContent-Length: 0\r\n\r\n"}}
        ) == Units{"server http-unanswered incomplete 1 (requests without response)"}
    );
}

} // namespace lastack::test
