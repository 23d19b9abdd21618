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

std::string connect(int level, int flags) {
    std::string bytes = hex("10 11 0004") + "MQTT" + hex("00 00 003c 0005") + "hello";
    bytes[8] = static_cast<char>(level);
    bytes[9] = static_cast<char>(flags);
    return bytes;
}

const Said kAccepted{Side::Server, hex("20 02 00 00")};
const Said kAccepted5{Side::Server, hex("20 03 00 00 00")};

} // namespace

TEST_CASE("MQTT 5 says why it disconnects, and where to go", "[disconnect]") {
    const std::string properties = hex("11 00000001 1f 0005") + "drain" + hex("26 0001") + "k" +
                                   hex("0001") + "v" + hex("1c 0006") + "b:1883";
    CHECK(
        unitsOf(
            1883,
            {client(connect(5, 2)),
             kAccepted5,
             client(hex("30 04") + "abcd"),
             server(hex("e0 1f 9c 1d") + properties)}
        ) ==
        Units{
            "server mqtt-disconnect abortive 156 (Use another server) \"drain\"",
            "server mqtt-disconnect advisory \"b:1883\""}
    );
    CHECK(
        unitsOf(1883, {client(connect(5, 2)), kAccepted5, client(hex("e0 00"))}) ==
        Units{"client mqtt-disconnect graceful 0 (Normal disconnection)"}
    );
    CHECK(
        unitsOf(
            11883, {client(connect(5, 2)), kAccepted5, client(hex("e0 07 04 05 11 0000000a"))}
        ) == Units{"client mqtt-disconnect graceful 4 (Disconnect with Will Message)"}
    );
}

TEST_CASE("MQTT's properties are read as far as they are well formed", "[disconnect]") {
    const auto answer = [](const std::string& body) {
        std::string packet = hex("e0 00") + body;
        packet[1] = static_cast<char>(body.size());
        return unitsOf(1883, {client(connect(5, 2)), kAccepted5, server(packet)});
    };
    const std::string start = "server mqtt-disconnect abortive 139 (Server shutting down)";
    CHECK(answer(hex("8b")) == Units{start});
    CHECK(answer(hex("8b 00")) == Units{start});
    CHECK(answer(hex("8b ff ff ff ff ff 1f 0001 61")) == Units{start});
    CHECK(answer(hex("8b 04 1f 0001 61")) == Units{start + " \"a\""});
    CHECK(answer(hex("8b 7f 1f 0001 61")) == Units{start + " \"a\""});
    CHECK(answer(hex("8b 04 1f 0009 61")) == Units{start});
    CHECK(answer(hex("8b 05 7f 1f 0001 61")) == Units{start});
    CHECK(answer(hex("8b 06 0b 81 1f 0001 61")) == Units{start});
    CHECK(answer(hex("8b 07 0b 81 01 1f 0001 61")) == Units{start + " \"a\""});
}

TEST_CASE("MQTT has a reason string of the greatest length", "[disconnect]") {
    const std::string text(65'535, 'r');
    const Units units = unitsOf(
        1883,
        {client(connect(5, 2)),
         kAccepted5,
         server(hex("e0 86 80 04 8b 82 80 04 1f ffff") + text),
         server("rubbish")}
    );
    REQUIRE(units.size() == 1);
    CHECK(units[0].size() > text.size());
    const Units tooLong = unitsOf(
        1883,
        {client(connect(5, 2)),
         kAccepted5,
         server(hex("e0 ff ff ff 7f 8b 82 80 04 1f ffff") + text + text)}
    );
    CHECK(tooLong == Units{"server mqtt-disconnect abortive 139 (Server shutting down)"});
}

TEST_CASE("MQTT 3 disconnects without a reason, or refuses with one", "[disconnect]") {
    CHECK(
        unitsOf(1883, {client(connect(4, 2)), kAccepted, client(hex("e0 00"))}) ==
        Units{"client mqtt-disconnect graceful"}
    );
    const std::string old = hex("10 0e 0006") + "MQIsdp" + hex("03 02 003c 0000");
    CHECK(
        unitsOf(1883, {client(old), server(hex("20 02 00 05"))}) ==
        Units{"server mqtt-connack refused 5 (not authorized)"}
    );
    CHECK(
        unitsOf(1883, {client(connect(5, 2)), server(hex("20 06 00 87 03 1f 0000"))}) ==
        Units{"server mqtt-connack refused 135 (Not authorized)"}
    );
}

TEST_CASE("the end of MQTT without DISCONNECT publishes the will", "[disconnect]") {
    const Said publish = client(hex("30 ff 7f") + std::string(0x3fff, 'p'));
    CHECK(
        unitsOf(1883, {client(connect(4, 6)), kAccepted, publish}, StreamEnd::Reset) ==
        Units{"client mqtt-truncation incomplete 1 (the will message is published)"}
    );
    CHECK(
        unitsOf(1883, {client(connect(4, 2)), kAccepted}) ==
        Units{"client mqtt-truncation incomplete"}
    );
    CHECK(unitsOf(1883, {client(connect(4, 6)), kAccepted}, StreamEnd::CaptureEnd).empty());
    CHECK(unitsOf(1883, {client(connect(4, 6))}).empty());
}

TEST_CASE("what is no MQTT is left alone", "[disconnect]") {
    CHECK(unitsOf(1883, {client(hex("10 80 80 80 80 01 0004") + "MQTT")}).empty());
    CHECK(unitsOf(1883, {client("GREETINGS\r\n\r\n"), server(hex("e0 00"))}).empty());
    const Units units = unitsOf(
        1883,
        {client(connect(4, 2)), kAccepted, client(hex("30 ff ff ff ff 01")), client(hex("e0 00"))}
    );
    CHECK(units.empty());
}

} // namespace lastack::test
