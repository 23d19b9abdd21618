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

const std::string kOrigin = hex("00000108 40000011") + "a.example" + hex("000000");

std::string message(std::string_view flagsAndCommand, const std::string& avps) {
    std::string bytes = hex("01000000") + hex(flagsAndCommand) + std::string(12, '\0') + avps;
    bytes[1] = static_cast<char>(bytes.size() >> 16);
    bytes[2] = static_cast<char>(bytes.size() >> 8);
    bytes[3] = static_cast<char>(bytes.size());
    return bytes;
}

std::string request(std::string_view avps) {
    return message("8000011a", kOrigin + hex(avps));
}

} // namespace

TEST_CASE("a Diameter peer asks to disconnect and says why", "[disconnect]") {
    CHECK(
        unitsOf(
            3868,
            {client(message("80000101", kOrigin)),
             server(request("00000111 4000000c 00000002")),
             client(message("0000011a", hex("0000010c 4000000c 000007d1") + kOrigin))}
        ) ==
        Units{
            "server diameter-dpr graceful 2 (DO_NOT_WANT_TO_TALK_TO_YOU)",
            "client diameter-dpa confirm 2001 (DIAMETER_SUCCESS)"}
    );
    CHECK(
        unitsOf(3868, {client(request("00000111 4000000c 00000000"))}) ==
        Units{"client diameter-dpr graceful 0 (REBOOTING)"}
    );
    const std::string failed =
        hex("0000010c 4000000c 00001394 00000119 0000000d") + "why??" + hex("000000");
    CHECK(
        unitsOf(3868, {client(request("")), server(message("2000011a", failed))})[1] ==
        "server diameter-dpa confirm 5012 (DIAMETER_UNABLE_TO_COMPLY) \"why??\""
    );
}

TEST_CASE("Diameter's lengths are not trusted", "[disconnect]") {
    const Units bare{"client diameter-dpr graceful"};
    CHECK(unitsOf(3868, {client(request("00000111 40000000 00000002"))}) == bare);
    CHECK(unitsOf(3868, {client(request("00000111 40000010 00000002"))}) == bare);
    CHECK(unitsOf(3868, {client(request("00000111 4000000a 00020000"))}) == bare);
    CHECK(unitsOf(3868, {client(request("00000111 c000000c 00000002"))}) == bare);
    CHECK(unitsOf(3868, {client(request("00000111 c0000008 00000002"))}) == bare);
    CHECK(unitsOf(3868, {client(request("00000111"))}) == bare);
    CHECK(unitsOf(3868, {client(hex("01000010 8000011a 00000000 00000000"))}).empty());
    CHECK(unitsOf(3868, {client(message("80000101", "") + "junk" + request(""))}).empty());
    const std::string large = hex("01fffffc 80000110") + std::string(0xFF'FFFC - 8, '\x01');
    CHECK(unitsOf(38680, {client(large)}).empty());
}

} // namespace lastack::test
