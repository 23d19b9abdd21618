#include "tests/disconnect/tls_talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

std::string serverHello13(std::string_view suite = "1301") {
    return hex("16 0303 0032 02 00002e 0303") + std::string(32, '\x22') + hex("00") + hex(suite) +
           hex("00 0006 002b 0002 0304");
}

std::vector<Said> handshake13() {
    return {
        {Side::Client, clientHello()},
        {Side::Server, serverHello13() + hex("14 0303 0001 01") + data(2000)},
        {Side::Client, hex("14 0303 0001 01") + data(53)}};
}

Units unitsAfter(
    std::vector<Said> talk,
    const std::vector<Said>& rest,
    StreamEnd clientEnd = StreamEnd::Fin,
    StreamEnd serverEnd = StreamEnd::Fin
) {
    talk.insert(talk.end(), rest.begin(), rest.end());
    return unitsOf(4433, talk, clientEnd, serverEnd);
}

} // namespace

TEST_CASE("a TLS alert in clear refuses, warns or closes", "[disconnect]") {
    CHECK(
        unitsOf(443, {{Side::Client, clientHello()}, {Side::Server, hex("15 0303 0002 02 28")}}) ==
        Units{"server tls-alert refused 40/2 (handshake_failure)"}
    );
    CHECK(
        unitsOf(
            4433,
            {{Side::Client, clientHello()},
             {Side::Server, hex("15 0303 0002 01 70")},
             {Side::Server, hex("15 0303 0002 01 00")}}
        ) ==
        Units{
            "server tls-alert advisory 112/1 (unrecognized_name)",
            "server tls-alert graceful 0/1 (close_notify)"}
    );
    CHECK(
        unitsOf(
            443,
            {{Side::Client, clientHello()},
             {Side::Server, serverHello13()},
             {Side::Client, hex("15 0303 0002 01 2f")}}
        ) == Units{"client tls-alert refused 47/1 (illegal_parameter)"}
    );
}

TEST_CASE(
    "TLS 1.2 shows an alert that it hides, and it is the close before a FIN", "[disconnect]"
) {
    const std::vector<Said> closed{
        {Side::Client, data(48)}, {Side::Client, record("15", 26)}, {Side::Server, data(64)}};
    CHECK(
        unitsAfter(handshake12(), closed) ==
        Units{"client tls-encrypted-alert graceful", "server tls-truncation incomplete"}
    );
    CHECK(
        unitsAfter(handshake12(), closed, StreamEnd::Reset, StreamEnd::Reset) ==
        Units{"client tls-encrypted-alert advisory"}
    );
    CHECK(
        unitsAfter(handshake12(), {{Side::Client, record("15", 26) + data(48)}}) ==
        Units{
            "client tls-encrypted-alert advisory",
            "client tls-truncation incomplete",
            "server tls-truncation incomplete"}
    );
}

TEST_CASE("TLS 1.3 tells the length of its last record only", "[disconnect]") {
    CHECK(
        unitsAfter(handshake13(), {{Side::Client, data(19)}, {Side::Server, data(19)}}) ==
        Units{"client tls-encrypted-alert graceful", "server tls-encrypted-alert graceful"}
    );
    CHECK(
        unitsAfter(
            handshake13(), {{Side::Client, data(19) + data(100)}, {Side::Server, data(19)}}
        ) == Units{"server tls-encrypted-alert graceful", "client tls-truncation incomplete"}
    );
    CHECK(
        unitsOf(
            443,
            {{Side::Client, clientHello()},
             {Side::Server, serverHello13() + data(2000)},
             {Side::Client, hex("14 0303 0001 01") + data(19)}},
            StreamEnd::Reset,
            StreamEnd::Reset
        ) == Units{"client tls-encrypted-alert refused"}
    );
    CHECK(
        unitsOf(
            443,
            {{Side::Client, clientHello()},
             {Side::Server, serverHello13("1305") + data(2000)},
             {Side::Client, data(53) + data(11)},
             {Side::Server, data(19)}}
        ) == Units{"client tls-encrypted-alert graceful", "server tls-truncation incomplete"}
    );
}

TEST_CASE("the other side of TLS 1.3 may go on after close_notify", "[disconnect]") {
    Conversation conversation(443);
    std::array<SeqNum, 2> next{SeqNum{1}, SeqNum{1}};
    std::uint64_t frame = 0;
    const auto say = [&](Side from, const std::string& text) {
        const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
        const auto length = static_cast<std::uint32_t>(bytes.size());
        conversation.push(from, {next[index(from)], bytes, length, FrameNumber{++frame}, {}});
        next[index(from)] = next[index(from)] + length;
    };
    for (const Said& said : handshake13()) {
        say(said.from, said.bytes);
    }
    say(Side::Client, data(19));
    conversation.end(Side::Client, StreamEnd::Fin, FrameNumber{++frame}, {});
    say(Side::Server, data(500));
    REQUIRE(conversation.data().units.size() == 1);
    CHECK(conversation.data().units[0].kind == CloseKind::HalfClose);
    CHECK(conversation.data().units[0].frame == FrameNumber{4});
}

TEST_CASE(
    "an end without close_notify is told after a handshake, of FIN and reset", "[disconnect]"
) {
    const Units both{"client tls-truncation incomplete", "server tls-truncation incomplete"};
    CHECK(unitsAfter(handshake12(), {}) == both);
    CHECK(unitsAfter(handshake12(), {}, StreamEnd::Reset, StreamEnd::Reset) == both);
    CHECK(unitsAfter(handshake12(), {}, StreamEnd::CaptureEnd, StreamEnd::CaptureEnd).empty());
    CHECK(unitsOf(443, {{Side::Client, clientHello()}, {Side::Server, serverHello12()}}).empty());
    const std::string cutOff = data(16'384).substr(0, 5'000);
    CHECK(
        unitsAfter(handshake13(), {{Side::Client, data(19)}, {Side::Server, data(19) + cutOff}}) ==
        Units{"client tls-encrypted-alert graceful", "server tls-truncation incomplete"}
    );
}

TEST_CASE("TLS that the capture cuts is followed by the lengths of its records", "[disconnect]") {
    const std::string alert = record("15", 26);
    CHECK(
        unitsOf(
            443,
            {{Side::Client, clientHello()},
             {Side::Server, serverHello12().substr(0, 30), 17},
             {Side::Client, kFinished12},
             {Side::Server, kFinished12},
             {Side::Server, alert.substr(0, 10), 21}}
        ) == Units{"server tls-encrypted-alert advisory truncated"}
    );
    const Said hidden{Side::Server, hex("1703"), 100}; // may hold its close_notify
    CHECK(unitsAfter(handshake12(), {hidden}, StreamEnd::Reset, StreamEnd::Reset).empty());
    CHECK(unitsAfter(handshake12(), {hidden}) == Units{"client tls-truncation incomplete"});
    const std::string clear = record("15", 2);
    CHECK(
        unitsOf(443, {{Side::Client, clientHello()}, {Side::Server, clear.substr(0, 6), 1}}).empty()
    );
}

TEST_CASE("records of TLS may be empty or nonsense", "[disconnect]") {
    const std::string tooLong = hex("17 0303 ffff") + std::string(70'000, '\x15');
    CHECK(unitsAfter(handshake12(), {{Side::Client, tooLong}, {Side::Server, tooLong}}).empty());
    const std::string empty = record("15", 0) + record("16", 0) + record("17", 0) + record("15", 1);
    CHECK(
        unitsAfter(handshake12(), {{Side::Client, empty}, {Side::Server, record("15", 32)}}) ==
        Units{"server tls-encrypted-alert graceful", "client tls-truncation incomplete"}
    );
    CHECK(unitsOf(443, {{Side::Client, hex("16 0303 0005 01 ffffff 03")}}).empty());
    CHECK(unitsAfter(
              {{Side::Client, clientHello()}, {Side::Server, hex("16 0303 0005 02 ffffff 03")}},
              {{Side::Client, kFinished12}, {Side::Server, kFinished12}}
    ).empty());
}

} // namespace lastack::test
