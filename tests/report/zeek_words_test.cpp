#include "report/words.h"
#include "tests/support/catch.h"
#include "tests/support/judged.h"

#include <fmt/format.h>

#include <algorithm>

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::string_view kHandshake = R"(
    0      C > S  SYN
    +0.01  S > C  SYN ACK
    +0.01  C > S  ACK
)";

constexpr std::string_view kClose = R"(
    +0.01  C > S  FIN ACK
    +0.01  S > C  FIN ACK
    +0.01  C > S  ACK
)";

Connection followed(std::string_view script) {
    auto all = judgedAll(parseScript(script), {.zeekView = ZeekView::Follow});
    REQUIRE(all.size() == 1);
    return std::move(all.front().connection);
}

std::string wordsOf(const Connection& connection) {
    const ZeekWords& words = connection.zeek;
    return fmt::format("{} {}", nameOf(zeekStateOf(words)), historyOf(words));
}

std::string zeekOf(std::string_view script) {
    return wordsOf(followed(script));
}

std::string afterHandshake(std::string_view rest) {
    return zeekOf(std::string(kHandshake) + std::string(rest));
}

std::string repeated(std::string_view line, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) {
        text += line;
    }
    return text;
}

} // namespace

TEST_CASE("a plain exchange has the letters of its segments", "[zeek]") {
    CHECK(afterHandshake("") == "S1 ShA");
    CHECK(afterHandshake(kClose) == "SF ShAFf");
    CHECK(afterHandshake(R"(
            +0.01  C > S  PSH ACK len 100
            +0.01  S > C  ACK
            +0.01  S > C  PSH ACK len 500
            +0.01  C > S  ACK
            +0.01  C > S  FIN ACK
            +0.01  S > C  ACK
            +0.01  S > C  FIN ACK
            +0.01  C > S  ACK
        )") == "SF ShADadFf");
}

TEST_CASE("each side's first data and first acknowledgement count, in their order", "[zeek]") {
    const std::string upload = "+0.01 C > S ACK len 100\n";
    CHECK(afterHandshake(repeated(upload, 5)) == "S1 ShAD");
    CHECK(afterHandshake(repeated(upload, 5) + "+0.01 S > C ACK\n" + upload) == "S1 ShADa");
    CHECK(
        afterHandshake("+0.01 S > C ACK len 9\n+0.01 C > S ACK len 9\n+0.01 S > C ACK\n") ==
        "S1 ShAdDa"
    );
    CHECK(afterHandshake("+0.01 C > S FIN ACK len 9\n+0.01 S > C FIN ACK len 9\n") == "SF ShAFf");
}

TEST_CASE("attempts that come to nothing", "[zeek]") {
    CHECK(zeekOf("0 C > S SYN") == "S0 S");
    CHECK(zeekOf("0 C > S SYN\n1 C > S SYN seq 0\n3 C > S SYN seq 0") == "S0 S");
    CHECK(zeekOf("0 C > S SYN len 3") == "S0 ST"); // Zeek: its end is not ahead of where it began
    CHECK(zeekOf("0 C > S SYN\n+0.01 S > C RST ACK seq =0") == "REJ Sr");
    CHECK(zeekOf("0 C > S SYN\n+0.01 C > S RST") == "RSTOS0 SR");
    CHECK(zeekOf("0 C > S SYN\n+0.01 C > S FIN ACK") == "SH SF");
    CHECK(zeekOf("0 C > S SYN\n+0.01 S > C SYN ACK\n+0.01 C > S RST") == "RSTO ShR");
    CHECK(zeekOf("0 C > S SYN FIN\n+0.01 S > C RST ACK seq =0") == "RSTR Qr");
}

TEST_CASE("an attempt that Zeek gave up is left for the one that was answered", "[zeek]") {
    const auto connection = followed(R"(
        0      C > S  SYN
        1      C > S  SYN      seq 0
        7      C > S  SYN      seq 0
        +0.01  S > C  SYN ACK
        +0.01  C > S  ACK
        +0.01  C > S  ACK      len 10
    )");
    CHECK(wordsOf(connection) == "S1 ShAD");
    CHECK(connection.zeek.firstAt - kScriptStart == Duration::seconds(7));
    CHECK(connection.zeek.packets == std::array<std::uint64_t, 2>{3, 1});
}

TEST_CASE("an answer after Zeek gave the attempt up begins a connection without SYN", "[zeek]") {
    const std::string rest = R"(
        0      C > S  SYN
        7      S > C  SYN ACK
        +0.01  C > S  ACK
        +0.01  C > S  ACK      len 10
    )";
    CHECK(zeekOf("client 10.0.0.5:49812\nserver 10.0.0.9:80\n" + rest) == "S1 ^hAD");
    CHECK(zeekOf("client 10.0.0.5:49812\nserver 10.0.0.9:2000\n" + rest) == "OTH ^hAD");
}

TEST_CASE("resets count for Zeek as they come", "[zeek]") {
    CHECK(afterHandshake("+0.01 S > C RST") == "RSTR ShAr");
    CHECK(afterHandshake("+0.01 C > S RST ACK") == "RSTO ShAR");
    CHECK(afterHandshake("+0.01 S > C RST seq 90000 forged") == "RSTR ShAr");
    CHECK(afterHandshake("+0.01 C > S RST\n+0.01 C > S RST seq 1") == "RSTO ShAR");
    CHECK(afterHandshake("+0.01 C > S RST\n+0.01 C > S RST seq 1461") == "RSTO ShARR");
    CHECK(afterHandshake("+0.01 C > S FIN RST ACK") == "RSTO ShAI");
    CHECK(
        afterHandshake("+0.01 C > S FIN ACK\n+0.01 S > C FIN ACK\n+0.01 C > S RST") == "SF ShAFfR"
    );
    CHECK(
        afterHandshake("+0.01 C > S FIN ACK\n+0.01 C > S RST\n+0.01 S > C FIN ACK") == "SF ShAFRf"
    );
    CHECK(afterHandshake("+0.01 C > S FIN ACK\n+0.01 S > C RST") == "RSTR ShAFr");
}

TEST_CASE("what comes five seconds after the close is another connection to Zeek", "[zeek]") {
    const std::string close(kClose);
    CHECK(afterHandshake(close + "+4 S > C RST") == "SF ShAFfr");
    CHECK(afterHandshake(close + "+6 S > C RST") == "SF ShAFf");
    CHECK(afterHandshake("+0.01 S > C RST\n+6 C > S ACK len 3") == "RSTR ShAr");
}

TEST_CASE("retransmissions are written down for the 1st and the 10th time", "[zeek]") {
    const std::string again = "+0.5 C > S ACK len 100 seq 1\n";
    CHECK(afterHandshake(again) == "S1 ShAD");
    CHECK(afterHandshake(repeated(again, 2)) == "S1 ShADT");
    CHECK(afterHandshake(repeated(again, 10)) == "S1 ShADT");
    CHECK(afterHandshake(repeated(again, 11)) == "S1 ShADTT");
    CHECK(afterHandshake("+0.01 C > S ACK len 100 duplicate\n") == "S1 ShADT");
}

TEST_CASE("closed windows are written down unless the peer has closed", "[zeek]") {
    CHECK(afterHandshake("+0.01 C > S ACK len 9\n+0.01 S > C ACK win 0\n") == "S1 ShADaw");
    CHECK(afterHandshake("+0.01 C > S FIN ACK\n+0.01 S > C ACK win 0\n") == "S2 ShAFa");
}

TEST_CASE("an acknowledgement of what was not captured shows a gap", "[zeek]") {
    const auto connection = followed(std::string(kHandshake) + R"(
        +0.01  S > C  ACK  len 100
        +0.01  S > C  ACK  len 200 drop
        +0.01  C > S  ACK
        +0.01  C > S  FIN ACK
        +0.01  S > C  FIN ACK
    )");
    CHECK(wordsOf(connection) == "SF ShAdgFf");
    CHECK(connection.zeek.missedBytes == 200);
    CHECK(connection.zeek.bytes == std::array<std::uint64_t, 2>{0, 300});
    CHECK(afterHandshake("+0.01 S > C FIN ACK drop\n+0.01 C > S ACK") == "S1 ShAg");
}

TEST_CASE("without the SYN, ports or real traffic tell who answered", "[zeek]") {
    const std::string rest = R"(
        0      C > S  SYN      drop
        +0.01  S > C  SYN ACK
        +0.01  C > S  ACK
        +0.01  C > S  ACK      len 9
        +0.01  S > C  ACK      len 9
    )";
    const std::string service = "client 10.0.0.5:49812\nserver 10.0.0.9:80\n";
    const std::string other = "client 10.0.0.5:49812\nserver 10.0.0.9:2000\n";
    CHECK(zeekOf(service + rest) == "S1 ^hADd");
    CHECK(zeekOf(other + rest) == "OTH ^hADd");
    CHECK(zeekOf(other + rest + std::string(kClose)) == "SF ^hADdFf");
    CHECK(zeekOf(other + "0 C > S SYN drop\n+0.01 S > C SYN ACK\n+0.01 C > S RST") == "REJ Hr");
}

TEST_CASE("midstream Zeek believes the ports it knows, then who spoke first", "[zeek]") {
    const std::string rest = "0 S > C ACK len 9 seq 1\n+0.01 C > S ACK\n";
    const auto known = followed("client 10.0.0.5:49812\nserver 10.0.0.9:443\n" + rest);
    CHECK(wordsOf(known) == "OTH ^dA");
    CHECK(known.zeek.originator == Side::Client);
    const auto unknown = followed("client 10.0.0.5:49812\nserver 10.0.0.9:444\n" + rest);
    CHECK(wordsOf(unknown) == "OTH Da");
    CHECK(unknown.zeek.originator == Side::Server);
}

TEST_CASE("what is damaged on the way does not count, what was not summed up does", "[zeek]") {
    const auto script = parseScript(std::string(kHandshake) + "+0.01 C > S RST");
    auto frames = framesOf(script);
    constexpr std::size_t kChecksumAt = 14 + 20 + 16;
    const auto damage = [&frames](std::size_t frame) {
        frames[frame].bytes[kChecksumAt] = static_cast<std::byte>(
            std::to_integer<unsigned>(frames[frame].bytes[kChecksumAt]) ^ 0x5AU
        );
    };
    damage(3);
    CHECK(
        wordsOf(judgedAll(frames, script.link, {.zeekView = ZeekView::Follow}).front().connection
        ) == "S1 ShAC"
    );
    damage(0);
    CHECK(
        wordsOf(judgedAll(frames, script.link, {.zeekView = ZeekView::Follow}).front().connection
        ) == "RSTO ShAR"
    );
}

TEST_CASE("sizes survive the end of the sequence space", "[zeek]") {
    const auto connection = followed(
        "isn C 4294967290\n" + std::string(kHandshake) + "+0.01 C > S ACK len 100\n" +
        std::string(kClose)
    );
    CHECK(wordsOf(connection) == "SF ShADFf");
    CHECK(connection.zeek.bytes == std::array<std::uint64_t, 2>{100, 0});
}
