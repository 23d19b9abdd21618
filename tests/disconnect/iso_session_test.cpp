#include "tests/disconnect/tpkt_bytes.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

const std::string kOpen = tpkt(hex("06 e0 0000 0001 00"));
const std::string kOpened = tpkt(hex("06 d0 0001 0002 00"));
const std::string kConnect = cotpData(hex("0d 0c 0506 130100 160102 1402 0002"));
const std::string kAccept = cotpData(hex("0e 0c 0506 130100 160102 1402 0002"));
const std::string kFinish42 = cotpData(hex("09 07 110101 c102 3432"));
const std::string kFinished = "client session-fn graceful 1 (transport connection released)";

// A session of version 2 without presentation, then what is said.
Units sessionOf(
    const std::vector<Said>& talk,
    StreamEnd clientEnd = StreamEnd::Fin,
    StreamEnd serverEnd = StreamEnd::Fin
) {
    std::vector<Said> all{
        {Side::Client, kOpen},
        {Side::Server, kOpened},
        {Side::Client, kConnect},
        {Side::Server, kAccept}};
    all.insert(all.end(), talk.begin(), talk.end());
    return unitsOf(102, all, clientEnd, serverEnd);
}

Units clientSays(const std::string& spdu) {
    return sessionOf({{Side::Client, cotpData(spdu)}});
}

} // namespace

TEST_CASE("a session is released with user data of both sides", "[disconnect]") {
    const Units units = sessionOf(
        {{Side::Client, cotpData(hex("01 00 01 00") + "buy 42")},
         {Side::Client, kFinish42},
         {Side::Server, cotpData(hex("0a 05 c103") + "100")},
         {Side::Client, tpkt(hex("06 80 0002 0001 80"))}}
    );
    CHECK(
        units ==
        Units{
            kFinished + " \"42\"",
            "server session-dn confirm \"100\"",
            "client cotp-dr graceful 128 (normal disconnect initiated by session entity)"}
    );
    CHECK(clientSays(hex("09 00")) == Units{kFinished});
    CHECK(clientSays(hex("09 05 110101 c100")) == Units{kFinished});
    CHECK(
        clientSays(hex("09 03 110100")) ==
        Units{"client session-fn graceful 0 (transport connection kept)"}
    );
}

TEST_CASE("a release that is refused leaves the session, and DR aborts it", "[disconnect]") {
    const Units units = sessionOf(
        {{Side::Server, cotpData(hex("02 08 100140 c103") + "end")},
         {Side::Client, kFinish42},
         {Side::Server, cotpData(hex("08 06 c104") + "stay")},
         {Side::Client, tpkt(hex("06 80 0002 0001 00"))}}
    );
    CHECK(
        units ==
        Units{
            "server session-pt advisory 64 (release token) \"end\"",
            kFinished + " \"42\"",
            "server session-nf advisory \"stay\"",
            "client cotp-dr abortive 0 (reason not specified)"}
    );
    CHECK(clientSays(hex("02 03 100101")).empty()); // another token
}

TEST_CASE("a session is aborted by its user or its provider", "[disconnect]") {
    CHECK(
        clientSays(hex("19 0e 110103 c109") + "123456789") ==
        Units{"client session-ab abortive 3 (user abort) \"123456789\""}
    );
    CHECK(
        clientSays(hex("19 09 110105 3104 0a000102")) ==
        Units{"client session-ab abortive 5 (protocol error) \"" + hex("0a000102") + "\""}
    );
    CHECK(clientSays(hex("19 03 110109")) == Units{"client session-ab abortive 9 (no reason)"});
    CHECK(
        clientSays(hex("19 03 110100")) == Units{"client session-ab abortive 0 (provider abort)"}
    );
    CHECK(clientSays(hex("1a 00")) == Units{"client session-aa confirm"});
    // Behind GT the same numbers are an activity's interrupt and its acknowledgement.
    CHECK(clientSays(hex("01 00 19 03 320101")).empty());
    CHECK(clientSays(hex("01 00 1a 00")).empty());
}

TEST_CASE("a session is refused with a reason and data behind it", "[disconnect]") {
    const auto refusal = [](const std::string& spdu) {
        return unitsOf(
            102,
            {{Side::Client, kOpen},
             {Side::Server, kOpened},
             {Side::Client, kConnect},
             {Side::Server, cotpData(spdu)}}
        );
    };
    CHECK(
        refusal(hex("0c 0b 110101 3206 02") + "night") ==
        Units{"server session-rf refused 2/1 (rejected by called user, user data follows)"
              " \"night\""}
    );
    CHECK(
        refusal(hex("0c 03 3201 86")) ==
        Units{"server session-rf refused 134 (rejected by SPM, implementation restriction)"}
    );
    CHECK(refusal(hex("0c 02 3200")).size() == 1); // no reason at all
}

TEST_CASE("the length of a session unit has one octet or three", "[disconnect]") {
    const std::string most(252, 'm');
    CHECK(clientSays(hex("09 fe c1fc") + most) == Units{kFinished + " \"" + most + "\""});
    const std::string more(253, 'm');
    CHECK(clientSays(hex("09 ff00ff c1fd") + more) == Units{kFinished + " \"" + more + "\""});
    CHECK(clientSays(hex("09 ff0007 110101 c102") + "42") == Units{kFinished + " \"42\""});
}

TEST_CASE("a session unit is put together from data TPDUs and from pieces", "[disconnect]") {
    const Units units = sessionOf(
        {{Side::Client, cotpPart(hex("09")) + cotpPart("") + cotpPart(hex("07 1101 01 c1"))},
         {Side::Server, cotpData(hex("0a 08 190101 c103") + "100")},
         {Side::Client, cotpData(hex("02 3432"))},
         {Side::Server, cotpData(hex("0a 06 190100 c101") + "0")},
         {Side::Server, cotpData(hex("0a 06 190102 c101") + "!")}}
    );
    CHECK(units == Units{kFinished + " \"42\"", "server session-dn confirm \"1000!\""});
    CHECK(clientSays(hex("09 06 190102 c101") + "z") == Units{kFinished + " \"z\" truncated"});
}

TEST_CASE("more than fits one packet comes in many data TPDUs", "[disconnect]") {
    const std::string data(65'520, 'd');
    const std::string spdu = hex("0a fffff4 c1 fffff0") + data;
    std::string packets;
    for (std::size_t at = 0; at < spdu.size(); at += 8000) {
        const std::string part = spdu.substr(at, 8000);
        packets += at + 8000 < spdu.size() ? cotpPart(part) : cotpData(part);
    }
    CHECK(
        sessionOf({{Side::Server, packets}}) == Units{"server session-dn confirm \"" + data + "\""}
    );
}

TEST_CASE("a session unit that the end of the stream cuts is incomplete", "[disconnect]") {
    const std::string cut = "client session-fn incomplete 1 (transport connection released)";
    CHECK(
        sessionOf({{Side::Client, kFinish42.substr(0, kFinish42.size() - 1)}}) ==
        Units{cut + " \"4\" truncated"}
    );
    CHECK(
        sessionOf({{Side::Client, cotpPart(hex("09 07 110101 c102 34"))}}, StreamEnd::Reset) ==
        Units{cut + " \"4\" truncated"}
    );
    CHECK(
        sessionOf({{Side::Client, cotpData(hex("09 09 110101 190101 c101") + "4")}}) ==
        Units{cut + " \"4\" truncated"}
    );
    CHECK(
        sessionOf(
            {{Side::Client, cotpData(hex("09 06 190101 c101") + "4")},
             {Side::Client, cotpPart(hex("09 06 190102 c101"))}}
        ) == Units{cut + " \"4\" truncated"}
    );
    CHECK(sessionOf({{Side::Client, cotpPart(hex("09 07"))}}, StreamEnd::CaptureEnd).empty());
    CHECK(sessionOf({{Side::Client, kFinish42.substr(0, 7)}}).empty());
}

TEST_CASE("lengths that do not fit make a session unit incomplete", "[disconnect]") {
    const std::vector<std::string> wrong{
        "09",
        "09 08 110101 c102 34",
        "09 07 110101 c1ff 3432",
        "09 03 1101",
        "09 ff",
        "09 ff00",
        "09 ffffff 110101",
        "09 04 c1ffff41"};
    for (const std::string& digits : wrong) {
        INFO(digits);
        const Units units = clientSays(hex(digits));
        REQUIRE(units.size() == 1);
        CHECK(units[0].starts_with("client session-fn incomplete"));
    }
    CHECK(clientSays(hex("09 02 c100 4142")) == Units{kFinished}); // more behind the unit
}

TEST_CASE("what begins with another TSDU is no session", "[disconnect]") {
    const auto after = [](const std::string& first) {
        return unitsOf(
            102,
            {{Side::Client, kOpen},
             {Side::Server, kOpened},
             {Side::Client, cotpData(hex(first))},
             {Side::Client, kFinish42}}
        );
    };
    CHECK(after("32 01 0000").empty());
    CHECK(after("09 00").empty());
    CHECK(after("0d 00") == Units{kFinished + " \"42\""});
    // Seen from the middle, what fits exactly is taken for a session.
    CHECK(unitsOf(102, {{Side::Client, kFinish42}}) == Units{kFinished + " \"42\""});
    CHECK(unitsOf(102, {{Side::Client, cotpData(hex("09 00 00"))}}).empty());
    CHECK(unitsOf(102, {{Side::Client, cotpData(hex("09 08 110101 c102 3432"))}}).empty());
}

TEST_CASE("a kept transport connection carries another session", "[disconnect]") {
    const Units units = sessionOf(
        {{Side::Client, cotpData(hex("09 03 110100"))},
         {Side::Server, cotpData(hex("0a 00"))},
         {Side::Client, kConnect},
         {Side::Server, kAccept},
         {Side::Client, tpkt(hex("06 80 0002 0001 00"))}}
    );
    CHECK(
        units ==
        Units{
            "client session-fn graceful 0 (transport connection kept)",
            "server session-dn confirm",
            "client cotp-dr abortive 0 (reason not specified)"}
    );
}

TEST_CASE("a session is found again behind what the capture misses", "[disconnect]") {
    const auto unitsBehind = [](const std::string& behind) {
        Conversation conversation(102);
        SeqNum next{1};
        const auto push = [&](const std::string& bytes) {
            const auto octets = std::as_bytes(std::span(bytes.data(), bytes.size()));
            const auto length = static_cast<std::uint32_t>(octets.size());
            conversation.push(Side::Client, {next, octets, length, FrameNumber{1}, {}});
            next = next + length;
        };
        conversation.start(Side::Client, next);
        push(kOpen + kConnect + cotpPart(hex("09 07")));
        next = next + 50;
        push(behind);
        conversation.acknowledged(Side::Client, next);
        return conversation.data().units.size();
    };
    CHECK(unitsBehind(kFinish42) == 1);
    CHECK(unitsBehind("\x03 rest of a packet \x03\x03" + kFinish42) == 1);
    CHECK(unitsBehind("rest of a packet") == 0);
}

} // namespace lastack::test
