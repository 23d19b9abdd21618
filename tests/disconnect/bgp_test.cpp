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

std::string message(int type, const std::string& body) {
    std::string bytes = std::string(16, '\xFF') + std::string(3, '\0') + body;
    bytes[16] = static_cast<char>(bytes.size() >> 8);
    bytes[17] = static_cast<char>(bytes.size());
    bytes[18] = static_cast<char>(type);
    return bytes;
}

std::string notification(const std::string& body) {
    return message(3, body);
}

const std::string kOpen = message(1, hex("04 fde9 00b4 0a000001 00"));
const std::string kKeepAlive = message(4, "");

Units answerTo(const std::string& body) {
    return unitsOf(179, {client(kOpen), server(kOpen + kKeepAlive + notification(body))});
}

} // namespace

TEST_CASE("BGP communicates why it is shut down", "[disconnect]") {
    const std::string text = "[TICKET] back in 2 hours \xE2\x80\x93 NOC";
    std::string communication = hex("06 02 00") + text;
    communication[2] = static_cast<char>(text.size());
    CHECK(
        answerTo(communication) ==
        Units{
            "server bgp-notification graceful 6/2 (Cease: Administrative Shutdown) \"" + text +
            "\""}
    );
    const std::string longest(255, 'L');
    CHECK(
        answerTo(hex("06 04 ff") + longest) ==
        Units{
            "server bgp-notification graceful 6/4 (Cease: Administrative Reset) \"" + longest +
            "\""}
    );
    CHECK(
        answerTo(hex("06 02")) ==
        Units{"server bgp-notification graceful 6/2 (Cease: Administrative Shutdown)"}
    );
    CHECK(
        answerTo(hex("06 02 00")) ==
        Units{"server bgp-notification graceful 6/2 (Cease: Administrative Shutdown)"}
    );
}

TEST_CASE("a BGP communication that is none is shown as it is", "[disconnect]") {
    const std::string start =
        "server bgp-notification graceful 6/2 (Cease: Administrative Shutdown) ";
    CHECK(
        answerTo(hex("06 02 05") + "abcd") ==
        Units{
            start + "\"\x05"
                    "abcd\""}
    );
    CHECK(answerTo(hex("06 02 02 c0 af")) == Units{start + "\"" + hex("02 c0 af") + "\""});
}

TEST_CASE("BGP's hard reset wraps the reason, once", "[disconnect]") {
    CHECK(
        answerTo(hex("06 09 06 02 05") + "hello") ==
        Units{
            "server bgp-notification graceful 6/9 (Cease: Hard Reset)",
            "server bgp-notification graceful 6/2 (Cease: Administrative Shutdown) \"hello\""}
    );
    CHECK(
        answerTo(hex("06 09 06 09 06 02")) ==
        Units{
            "server bgp-notification graceful 6/9 (Cease: Hard Reset)",
            "server bgp-notification graceful 6/9 (Cease: Hard Reset) \"\x06\x02\""}
    );
    CHECK(
        answerTo(hex("06 09 06")) ==
        Units{"server bgp-notification graceful 6/9 (Cease: Hard Reset) \"\x06\""}
    );
}

TEST_CASE("BGP refuses at OPEN and aborts on errors", "[disconnect]") {
    CHECK(
        answerTo(hex("02 02 fde8")) ==
        Units{"server bgp-notification refused 2/2 (OPEN Message Error: Bad Peer AS) \"\xFD\xE8\""}
    );
    CHECK(
        answerTo(hex("04 00")) == Units{"server bgp-notification abortive 4/0 (Hold Timer Expired)"}
    );
    CHECK(
        answerTo(hex("06 0a")) == Units{"server bgp-notification abortive 6/10 (Cease: BFD Down)"}
    );
    CHECK(answerTo(hex("06 63")) == Units{"server bgp-notification graceful 6/99 (Cease)"});
    CHECK(answerTo(hex("63 01")) == Units{"server bgp-notification abortive 99/1"});
    CHECK(answerTo(hex("06")).empty());
}

TEST_CASE("BGP is known by its marker and lost without it", "[disconnect]") {
    CHECK(unitsOf(1790, {client(kOpen), server(kOpen + notification(hex("05 03")))}).size() == 1);
    CHECK(unitsOf(179, {client(kOpen), server(kOpen + "x" + notification(hex("05 03")))}).empty());
    CHECK(unitsOf(179, {client(std::string(16, '\xFF') + hex("0012 01"))}).empty());
    CHECK(unitsOf(179, {client(std::string(15, '\xFF') + hex("fe 0013 04"))}).empty());
}

TEST_CASE("BGP is found again behind what the capture misses", "[disconnect]") {
    Conversation conversation(179);
    const auto push = [&](std::uint32_t seq, const std::string& bytes) {
        const auto piece = std::as_bytes(std::span(bytes.data(), bytes.size()));
        conversation.push(
            Side::Client,
            {SeqNum{seq}, piece, static_cast<std::uint32_t>(bytes.size()), FrameNumber{1}, {}}
        );
    };
    push(0, kOpen);
    push(5'000, std::string(17, '\xFF') + "tail of a message\xFF\xFF");
    conversation.acknowledged(Side::Client, SeqNum{5'001});
    push(5'036, notification(hex("06 03")));
    REQUIRE(conversation.data().units.size() == 1);
    CHECK(conversation.data().units[0].subcode == 3);
}

} // namespace lastack::test
