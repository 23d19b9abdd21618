#include "tests/disconnect/talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

const std::string kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

std::string settings() {
    return hex("000000 04 00 00000000");
}

Units unitsOfServer(const std::string& bytes) {
    return unitsOf(
        8080, {{Side::Client, kPreface + settings()}, {Side::Server, settings() + bytes}}
    );
}

} // namespace

TEST_CASE("HTTP/2 announces its end, then goes away, and says why", "[disconnect]") {
    const std::string advice = hex("000008 07 00 00000000 7fffffff 00000000");
    const std::string away = hex("000008 07 00 00000000 00000005 00000000");
    const std::string calm = hex("000016 07 00 00000000 00000001 0000000b") + "too_many_pings";
    CHECK(
        unitsOfServer(advice + hex("000004 03 00 00000001 00000007") + away + calm) ==
        Units{
            "server http2-goaway advisory 0/2147483647 (NO_ERROR)",
            "server http2-rst-stream advisory 7/1 (REFUSED_STREAM)",
            "server http2-goaway graceful 0/5 (NO_ERROR)",
            "server http2-goaway abortive 11/1 (ENHANCE_YOUR_CALM) \"too_many_pings\""}
    );
    CHECK(
        unitsOf(8080, {{Side::Client, kPreface + settings() + away}, {Side::Server, settings()}}) ==
        Units{"client http2-goaway graceful 0/5 (NO_ERROR)"}
    );
    CHECK(
        unitsOfServer(hex("000008 07 00 80000000 80000003 000000ff")) ==
        Units{"server http2-goaway abortive 255/3"}
    );
}

TEST_CASE("HTTP/2 data that reads like a GOAWAY is skipped", "[disconnect]") {
    const std::string inside = hex("000008 07 00 00000000 00000001 00000000");
    const std::string data = hex("000011 00 00 00000001") + inside;
    CHECK(unitsOfServer(data + data).empty());
    CHECK(unitsOfServer(hex("000008 07 00 00000003 00000001 00000000")).empty()); // of a stream
    CHECK(unitsOfServer(hex("000004 07 00 00000000 00000001")).empty());
}

TEST_CASE(
    "HTTP/2 debug data is kept as far as it is bounded and as far as it came", "[disconnect]"
) {
    const std::string head = hex("011178 07 00 00000000 00000001 00000002");
    const Units bounded = unitsOfServer(head + std::string(69'992, 'd') + settings());
    REQUIRE(bounded.size() == 1);
    const std::string kept = "\"" + std::string(16'384, 'd') + "\" truncated";
    CHECK(bounded[0] == "server http2-goaway abortive 2/1 (INTERNAL_ERROR) " + kept);
    CHECK(
        unitsOfServer(head + "late") ==
        Units{"server http2-goaway abortive 2/1 (INTERNAL_ERROR) \"late\" truncated"}
    );
}

TEST_CASE("streams of HTTP/2 that are reset do not push its end out of the list", "[disconnect]") {
    std::string resets;
    for (int at = 0; at < 100; ++at) {
        resets += hex("000004 03 00 00000001 00000008");
    }
    const Units units = unitsOfServer(resets + hex("000008 07 00 00000000 00000001 00000000"));
    REQUIRE(units.size() == 9);
    CHECK(units[0] == "server http2-rst-stream advisory 8/1 (CANCEL)");
    CHECK(units[8] == "server http2-goaway graceful 0/1 (NO_ERROR)");
}

TEST_CASE("HTTP/2 begins with SETTINGS or is none", "[disconnect]") {
    const std::string away = hex("000008 07 00 00000000 00000005 00000000");
    CHECK(unitsOf(8080, {{Side::Client, kPreface + away}, {Side::Server, away}}).empty());
    CHECK(unitsOf(8080, {{Side::Client, "PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n"}}).empty());
}

TEST_CASE("HTTP/1.1 turns to HTTP/2 behind a 101", "[disconnect]") {
    CHECK(
        unitsOf(
            80,
            {{Side::Client,
              "GET / HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n"},
             {Side::Client, kPreface + settings()},
             {Side::Server, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"},
             {Side::Server, settings() + hex("000008 07 00 00000000 00000001 00000001")},
             {Side::Client, hex("000008 07 00 00000000 00000000 00000000")}}
        ) ==
        Units{
            "server http2-goaway abortive 1/1 (PROTOCOL_ERROR)",
            "client http2-goaway graceful 0/0 (NO_ERROR)"}
    );
}

} // namespace lastack::test
