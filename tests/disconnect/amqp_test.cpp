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

const std::string kHeader = "AMQP" + hex("00 00 09 01");
const std::string kStart = hex("01 0000 00000005 000a 000a 00 ce");
const std::string kOpenOk = hex("01 0000 00000005 000a 0029 00 ce");
const std::string kCloseOk = hex("01 0000 00000004 000a 0033 ce");

std::string close(std::string_view ids, std::string_view code, const std::string& text) {
    std::string frame = hex("01 0000 00000000") + hex(ids) + hex(code);
    frame += static_cast<char>(text.size());
    frame += text + hex("0000 0000 ce");
    const std::size_t size = frame.size() - 8;
    frame[5] = static_cast<char>(size >> 8);
    frame[6] = static_cast<char>(size);
    return frame;
}

} // namespace

TEST_CASE("AMQP closes with a code, a text and an answer", "[disconnect]") {
    CHECK(
        unitsOf(
            5672,
            {client(kHeader),
             server(kStart + kOpenOk),
             client(close("000a 0032", "00c8", "Goodbye")),
             server(kCloseOk)}
        ) ==
        Units{
            "client amqp-connection-close graceful 200 (REPLY-SUCCESS) \"Goodbye\"",
            "server amqp-connection-close-ok confirm"}
    );
    const std::string text(255, 't');
    CHECK(
        unitsOf(
            5673, {client(kHeader), server(kStart + kOpenOk + close("000a 0032", "0140", text))}
        ) == Units{"server amqp-connection-close abortive 320 (CONNECTION-FORCED) \"" + text + "\""}
    );
    CHECK(
        unitsOf(5672, {client(kHeader), server(kStart + close("000a 0032", "0193", ""))}) ==
        Units{"server amqp-connection-close refused 403 (ACCESS-REFUSED)"}
    );
}

TEST_CASE("what AMQP's channels say does not crowd out the connection", "[disconnect]") {
    std::string channels;
    for (int channel = 0; channel < 100; ++channel) {
        channels += close("0014 0028", "0194", "no exchange");
    }
    const Units units = unitsOf(
        5672,
        {client(kHeader),
         server(kStart + kOpenOk + close("0014 0028", "0194", "no exchange")),
         client(hex("01 0001 00000004 0014 0029 ce")),
         server(channels + close("000a 0032", "0140", "bye"))}
    );
    REQUIRE(units.size() == 13);
    CHECK(units[0] == "server amqp-channel-close advisory 404 (NOT-FOUND) \"no exchange\"");
    CHECK(units[1] == "client amqp-channel-close-ok confirm");
    CHECK(units[12] == "server amqp-connection-close abortive 320 (CONNECTION-FORCED) \"bye\"");
}

TEST_CASE("an AMQP connection with channels is open, whatever else was seen", "[disconnect]") {
    const std::string onChannel = hex("01 0001 00000004 0014 0029 ce");
    CHECK(
        unitsOf(
            5672,
            {client(kHeader),
             server(kStart),
             client(onChannel),
             server(close("000a 0032", "0140", "bye"))}
        )[1] == "server amqp-connection-close abortive 320 (CONNECTION-FORCED) \"bye\""
    );
}

TEST_CASE("a capture may begin long after AMQP's connection was opened", "[disconnect]") {
    const std::string heartbeat = hex("08 0000 00000000 ce");
    const std::string ack = hex("01 0001 0000000d 003c 0050 0000000000000001 00 ce");
    const std::string forced = close("000a 0032", "0140", "maintenance");
    const Units ended{
        "server amqp-connection-close abortive 320 (CONNECTION-FORCED) \"maintenance\""};
    CHECK(unitsOf(5672, {client(heartbeat), server(heartbeat + forced)}) == ended);
    CHECK(unitsOf(5672, {client(ack), server(forced)}) == ended);
    CHECK(unitsOf(25'671, {server(forced)}) == ended);
    // A longer method is known by its head, content by nothing.
    const std::string deliver =
        hex("01 0001 00000064 003c 003c") + std::string(96, 'd') + hex("ce");
    CHECK(unitsOf(5672, {server(deliver + forced)}) == ended);
    CHECK(unitsOf(5672, {server(hex("01 0001 00000004 003c 0050 cd") + forced)}).empty());
    CHECK(unitsOf(5672, {server(hex("01 0001 00000004 00ff 0050 ce") + forced)}).empty());
    CHECK(unitsOf(5672, {server(hex("03 0001 00000001 61 ce") + forced)}).empty());
}

TEST_CASE("AMQP's content is not looked at, and broken frames end the reading", "[disconnect]") {
    const std::string content = hex("03 0001 00013880") + std::string(80'000, '\x01') + hex("ce");
    CHECK(
        unitsOf(5672, {server(kStart + content), client(kHeader), server(kCloseOk)}) ==
        Units{"server amqp-connection-close-ok confirm"}
    );
    CHECK(unitsOf(5672, {client(kHeader), server(hex("01 0000 00000003 000a 00 ce") + kCloseOk)})
              .empty());
    CHECK(unitsOf(5672, {client(kHeader), server(hex("01 0000 00000004 000a 0033 cf"))}).empty());
    CHECK(unitsOf(5672, {client(kHeader), server(hex("04 0000 00000000 ce") + kCloseOk)}).empty());
    // A text that is longer than its frame.
    CHECK(
        unitsOf(5672, {client(kHeader), server(hex("01 0000 00000009 000a 0032 0140 ff 61 62 ce"))})
            .empty()
    );
    CHECK(unitsOf(5672, {client("AMQP" + hex("00 01 00 00")), server(kCloseOk)}).empty());
}

TEST_CASE("AMQP refuses a version by the header of the one it speaks", "[disconnect]") {
    const std::string asked = "AMQP" + hex("00 01 00 00");
    CHECK(
        unitsOf(5672, {client(asked), server(kHeader)}) ==
        Units{
            "server amqp-protocol-header refused 2305/65536 (speaks AMQP 0-9-1) \"" + kHeader +
            "\""}
    );
    CHECK(
        unitsOf(5672, {client(kHeader), server("AMQP" + hex("03 01 00 00"))}) ==
        Units{
            "server amqp-protocol-header refused 50397184/2305 (speaks AMQP 1.0 behind SASL) \""
            "AMQP" +
            hex("03 01 00 00") + "\""}
    );
    CHECK(unitsOf(5672, {client(asked), server(asked)}).empty());
    CHECK(unitsOf(5672, {client(asked), server(kHeader.substr(0, 7))}).empty());
    // 1.0 has frames of its own.
    CHECK(unitsOf(5672, {client(asked + close("000a 0032", "0140", "bye"))}).empty());
}

} // namespace lastack::test
