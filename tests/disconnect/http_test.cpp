#include "tests/disconnect/talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

const std::string kGet = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
const std::string kEmpty = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

const Units kIncomplete{"server http-incomplete incomplete"};

std::string response(const std::string& fields, const std::string& body = "") {
    return "HTTP/1.1 200 OK\r\n" + fields + "\r\n" + body;
}

Units unitsOfAnswer(const std::string& answer, StreamEnd end = StreamEnd::Fin) {
    return unitsOf(8080, {{Side::Client, kGet}, {Side::Server, answer}}, end, end);
}

Units unitsOfBoth(const std::string& requests, const std::string& responses) {
    return unitsOf(8080, {{Side::Client, requests}, {Side::Server, responses}});
}

} // namespace

TEST_CASE("a counted HTTP body lacks what never came of it", "[disconnect]") {
    const std::string hundred = "Content-Length: 100\r\n";
    CHECK(unitsOfAnswer(response(hundred, std::string(100, 'a'))).empty());
    CHECK(
        unitsOfAnswer(response(hundred, std::string(40, 'a'))) ==
        Units{"server http-incomplete incomplete 60 (octets missing)"}
    );
    CHECK(
        unitsOfAnswer(response(hundred), StreamEnd::Reset) ==
        Units{"server http-incomplete incomplete 100 (octets missing)"}
    );
    CHECK(unitsOfAnswer(response(hundred), StreamEnd::CaptureEnd).empty());
    CHECK(
        unitsOfAnswer(response("content-length: 9223372036854775808\r\n", "a")) ==
        Units{"server http-incomplete incomplete 4294967295 (octets missing)"}
    );
    CHECK(
        unitsOfBoth("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc", kEmpty) ==
        Units{"client http-incomplete incomplete 7 (octets missing)"}
    );
}

TEST_CASE(
    "a server that speaks another protocol than HTTP leaves no response unfinished", "[disconnect]"
) {
    CHECK(
        unitsOfAnswer(hex("000006040000000000000300000064")) ==
        Units{"server http-unanswered incomplete 1 (requests without response)"}
    );
    CHECK(
        unitsOfAnswer("HTTP/1.1 20") ==
        Units{
            "server http-incomplete incomplete",
            "server http-unanswered incomplete 1 (requests without response)"}
    );
}

TEST_CASE("a Content-Length of nonsense ends the reading of HTTP", "[disconnect]") {
    for (const auto* value : {"-1", "1e3", "+5", "0x10", "5, 6", "18446744073709551616", "five"}) {
        INFO(value);
        const std::string fields = "Content-Length: " + std::string(value) + "\r\n";
        CHECK(unitsOfAnswer(response(fields, "a")).empty());
    }
    CHECK(unitsOfAnswer(response("Content-Length: 5, 5\r\n", "hello")).empty());
    CHECK(
        unitsOfAnswer(response("Content-Length: 5\r\nContent-Length:\t5 \r\n", "hell")) ==
        Units{"server http-incomplete incomplete 1 (octets missing)"}
    );
}

TEST_CASE("a chunked HTTP body ends with its last chunk and the trailers", "[disconnect]") {
    const std::string chunked = "Content-Length: 5\r\nTransfer-Encoding: gzip, Chunked\r\n";
    const auto ofBody = [&](const std::string& body) {
        return unitsOfAnswer(response(chunked, body));
    };
    const std::string chunk = "10\r\nbbbbbbbbbbbbbbbb\r\n";
    CHECK(ofBody(chunk + "A ;name=value\r\n0123\r\n6789\r\n0\r\n\r\n").empty());
    CHECK(ofBody(chunk + "0\r\nDigest: x\r\n\r\n").empty());
    CHECK(ofBody("") == kIncomplete);
    CHECK(ofBody(chunk) == kIncomplete);
    CHECK(ofBody(chunk + "8\r\nbbb") == kIncomplete);
    CHECK(ofBody(chunk + "0\r\n") == kIncomplete);
    CHECK(ofBody(chunk + "0\r\nDigest: x\r\n") == kIncomplete);
    CHECK(ofBody("8000000000000000\r\nbbb") == kIncomplete);
    CHECK(ofBody("10000000000000000\r\nbbb").empty());
    CHECK(ofBody("-8\r\nbbb").empty());
    CHECK(ofBody("\r\nxyz\r\n").empty());
}

TEST_CASE("an HTTP body that the close ends is whole after a FIN", "[disconnect]") {
    const std::string answer = response("Connection: keep-alive, Close\r\n", "cccccccc");
    const Units closing{"server http-close advisory"};
    CHECK(unitsOfAnswer(answer) == closing);
    CHECK(
        unitsOfAnswer(answer, StreamEnd::Reset) ==
        Units{"server http-close advisory", "server http-incomplete incomplete"}
    );
    CHECK(unitsOfAnswer(response("Transfer-Encoding: gzip\r\n", "HTTP/1.1 200")).empty());
    CHECK(
        unitsOfBoth(
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            response("Content-Length: 5\r\nConnection: close\r\n", "hello")
        ) == Units{"client http-close advisory", "server http-close advisory"}
    );
}

TEST_CASE("some HTTP responses have no body, whatever they count", "[disconnect]") {
    const std::string counted = "Content-Length: 100\r\n\r\n";
    CHECK(unitsOfBoth(
              "HEAD / HTTP/1.1\r\n\r\n" + kGet + kGet + kGet + "POST / HTTP/1.1\r\n\r\n",
              "HTTP/1.1 200 OK\r\n" + counted + "HTTP/1.1 304 Not Modified\r\n" + counted +
                  "HTTP/1.1 204 No Content\r\n\r\n" + kEmpty +
                  "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" + kEmpty
    )
              .empty());
    CHECK(
        unitsOfBoth(kGet, "HTTP/1.1 100 Continue\r\n\r\n") ==
        Units{"server http-unanswered incomplete 1 (requests without response)"}
    );
}

TEST_CASE("HTTP requests that nobody answered are counted", "[disconnect]") {
    const Units one{"server http-unanswered incomplete 1 (requests without response)"};
    CHECK(unitsOfBoth(kGet + kGet, response("Content-Length: 5\r\n", "hello")) == one);
    CHECK(
        unitsOfBoth(kGet + kGet + kGet + kGet, kEmpty) ==
        Units{"server http-unanswered incomplete 3 (requests without response)"}
    );
    CHECK(unitsOfAnswer("", StreamEnd::Reset) == one);
    CHECK(unitsOfAnswer("", StreamEnd::CaptureEnd).empty());
    const std::string begun = "HTTP/1.1 200 OK\r\nContent-Le";
    CHECK(unitsOfBoth(kGet, begun) == kIncomplete);
    CHECK(unitsOfBoth(kGet + kGet, begun) == Units{kIncomplete[0], one[0]});
}

TEST_CASE("a request to a server that has closed its side has no answer", "[disconnect]") {
    Conversation conversation(80);
    const auto say = [&](std::uint32_t seq, std::uint64_t frame) {
        const auto bytes = std::as_bytes(std::span(kGet.data(), kGet.size()));
        const auto length = static_cast<std::uint32_t>(bytes.size());
        conversation.push(Side::Client, {SeqNum{seq}, bytes, length, FrameNumber{frame}, {}});
    };
    const auto answer = std::as_bytes(std::span(kEmpty.data(), kEmpty.size()));
    const auto length = static_cast<std::uint32_t>(answer.size());
    say(1, 1);
    conversation.push(Side::Server, {SeqNum{1}, answer, length, FrameNumber{2}, {}});
    conversation.end(Side::Server, StreamEnd::Fin, FrameNumber{3}, {});
    CHECK(conversation.data().units.empty());
    say(1 + static_cast<std::uint32_t>(kGet.size()), 4);
    REQUIRE(conversation.data().units.size() == 1);
    CHECK(
        toLine(conversation.data().units[0], conversation.data()) ==
        "client http-unanswered incomplete 1 (requests without response)"
    );
}

TEST_CASE(
    "an HTTP body that waits for 100 Continue is not missing after a final answer", "[disconnect]"
) {
    const std::string expect = "PUT /a HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n";
    const std::string refusal = "HTTP/1.1 417 Expectation Failed\r\nContent-Length: 0\r\n\r\n";
    CHECK(unitsOfBoth(expect + "Content-Length: 100\r\n\r\n", refusal).empty());
    CHECK(unitsOfBoth(expect + "Transfer-Encoding: chunked\r\n\r\n", refusal).empty());
    CHECK(
        unitsOfBoth(expect + "Content-Length: 100\r\n\r\nabc", refusal) ==
        Units{"client http-incomplete incomplete 97 (octets missing)"}
    );
    CHECK(
        unitsOfBoth(expect + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", refusal) ==
        Units{"client http-incomplete incomplete"}
    );
}

TEST_CASE("an HTTP head may come without its end, or without end", "[disconnect]") {
    const Units client{"client http-incomplete incomplete"};
    CHECK(unitsOf(80, {{Side::Client, "GET / HTTP/1.1\r\nHost: x\r\n"}}) == client);
    CHECK(unitsOf(80, {{Side::Client, "GET /" + std::string(100, 'x')}}) == client);
    CHECK(unitsOf(80, {{Side::Client, "GET /" + std::string(70'000, 'x')}}).empty());
    std::string fields;
    for (int at = 0; at < 1'100; ++at) {
        fields += "A: b\n";
    }
    CHECK(unitsOf(80, {{Side::Client, "GET / HTTP/1.0\n" + fields}}).empty());
    CHECK(unitsOfBoth(kGet + "\r\n\r\n", kEmpty + "\r\n").empty());
    std::string pipeline;
    for (int at = 0; at < 300; ++at) {
        pipeline += "GET / HTTP/1.0\n\n";
    }
    CHECK(
        unitsOfBoth(pipeline, "") ==
        Units{"server http-unanswered incomplete 256 (requests without response)"}
    );
}

TEST_CASE("HTTP is known by its first line on any port", "[disconnect]") {
    CHECK(unitsOf(9, {{Side::Client, kGet}}).size() == 1);
    CHECK(
        unitsOf(9, {{Side::Server, "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n"}}) ==
        Units{"server http-close advisory"}
    );
    CHECK(unitsOf(80, {{Side::Client, "GET key\r\n"}}).empty());
    CHECK(unitsOf(80, {{Side::Client, "OPTIONS rtsp://x/ RTSP/1.0\r\nCSeq: 1\r\n\r\n"}}).empty());
    CHECK(unitsOf(80, {{Side::Client, "GET / HTTP/2.0\r\n\r\n"}}).empty());
}

TEST_CASE("a tunnel and a switch to an unknown protocol are left alone", "[disconnect]") {
    const std::string established = "HTTP/1.1 200 Connection established\r\n\r\n";
    const std::string closing = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    CHECK(unitsOfBoth("CONNECT x:443 HTTP/1.1\r\n\r\n" + kGet, established + closing).empty());
    CHECK(
        unitsOfBoth(
            "CONNECT x:443 HTTP/1.1\r\n\r\n", "HTTP/1.1 403 Forbidden\r\nContent-Length: 1\r\n\r\n"
        ) == Units{"server http-incomplete incomplete 1 (octets missing)"}
    );
    CHECK(unitsOfBoth(
              "GET / HTTP/1.1\r\nUpgrade: tcp\r\nConnection: Upgrade\r\n\r\n",
              "HTTP/1.1 101 Switching Protocols\r\nUpgrade: tcp\r\n\r\n" + closing
    )
              .empty());
}

} // namespace lastack::test
