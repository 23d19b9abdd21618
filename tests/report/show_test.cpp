#include "report/show_text.h"
#include "report/text_layout.h"
#include "tests/report/samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lastack;

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::size_t widest(const std::string& text) {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        columns = std::max(columns, columnsOf(std::string_view(text).substr(at, end - at)));
        at = end + 1;
    }
    return columns;
}

} // namespace

TEST_CASE("a connection is shown with sentence, timeline, evidence and reasons", "[show]") {
    CHECK(
        showText(samples::dataAfterClose()) ==
        R"(Connection 17: ✖ abortive, certain (P10 data after close)
The client closed first (packet 41); the server still sent 512 bytes, which the
client's stack answered with a reset (packet 44): they were lost.

     Client 10.0.0.5:49812                            Server 10.0.0.9:8080
               │                   SYN  seq 0                   │
      #1  +0 s │───────────────────────────────────────────────▶│
               │             SYN, ACK  seq 0 ack 1              │
               │◀───────────────────────────────────────────────│ +12.0 ms  #2
               │                     ACK 0                      │
  #3  +13.0 ms │───────────────────────────────────────────────▶│
               │· · · · · · · · · · 1.007 s · · · · · · · · · · │
               │          FIN, ACK  seq 1 ack 1, 87 B           │
 #41  +1.020 s │───────────────────────────────────────────────▶│
               │                     ACK 88                     │
               │◀───────────────────────────────────────────────│ +1.032 s  #42
               │· · · · · · · · · · 2.058 s · · · · · · · · · · │
               │          PSH, ACK  seq 1 ack 1, 512 B          │
               │◀───────────────────────────────────────────────│ +3.090 s  #43
               │             RST, ACK  seq 88 ack 1             │
 #44  +3.090 s │───────────────────────────────────────────────▶│
            CLOSED                                           CLOSED
Times as captured, since the first packet.

Evidence
  w1   packet 41: FIN,ACK from the client, last data and FIN in one segment
  w2   packet 43: PSH,ACK from the server
  w3   packet 44: RST,ACK from the client, a stack's reply to w2, accepted,
       probably genuine: the reset has the form of a stack's reply to the
       segment before it (RFC 9293 §3.10.7.1) [3.4:reply]; the reset carries
       exactly the sequence number its receiver expects, so it is accepted
       [RFC9293-3.10.7.4]

Cause        data after close (Linux TCP_ABORT_ON_DATA, Winsock "unread receive
             data buffered after close"), likely: data sent after the FIN was
             answered by a reset, so nobody was receiving any more [D2]
  or         the application's choice, possible: the room taken by received data
             was never advertised again, so it was probably not read [D4]
Client       10.0.0.5:49812 sent 87 B in 4 packets; its FIN was acknowledged
Server       10.0.0.9:8080 sent 512 B in 3 packets; ended by a reset, 512 B
             never acknowledged
Began        2026-11-20T08:15:30.000000000Z
Times        from first to last packet 3.090 s, round trip 12.0 ms, idle before
             the close 40.0 ms, the close took 2.070 s
Captured     at the server, possible
Tags         fin-then-rst, data-with-fin, data-lost
Problems     Which side is the client is a guess.
)"
    );
}

TEST_CASE("no line is wider than asked, whatever was captured", "[show]") {
    auto all = samples::all();
    all.push_back({"hostile", samples::hostile(), ""});
    for (const unsigned width : {72U, 80U, 81U, 100U, 113U, 120U, 200U}) {
        for (const auto& sample : all) {
            INFO(width << ": " << sample.name);
            CHECK(widest(showText(sample.report, {.width = width})) <= width);
        }
    }
}

TEST_CASE("events that were not kept leave a visible gap", "[show]") {
    samples::Builder b(Outcome::StillOpen, Pattern::None);
    for (std::uint64_t i = 0; i < 20; ++i) {
        b.data(Side::Client, 10 + i, 20 + static_cast<std::int64_t>(i), 1);
    }
    b.connection().eventsOmitted = 1'204;
    CHECK(contains(showText(b.build()), "1,204 more events, 1.0 ms"));
}

TEST_CASE("an ICMP error comes back to the side it is meant for", "[show]") {
    for (const auto& sample : samples::silent()) {
        if (sample.name == "refused by ICMP") {
            const std::string text = showText(sample.report);
            CHECK(contains(text, "│◀┄"));
            CHECK(contains(text, "ICMP administratively prohibited"));
        }
    }
}

TEST_CASE("addresses that the lanes shorten stand in full below", "[show]") {
    TeardownReport report = samples::dataAfterClose();
    report.connection.client.address = IpAddress::parse("2001:db8:1234:5678::9a").value();
    report.connection.server.address = IpAddress::parse("2001:db8:1234:5678::9b").value();
    CHECK(contains(showText(report, {.width = 80}), "[2001:db8:1234:5678::9a]:49812 sent 87 B"));
}

TEST_CASE("data kept without its flags is called data", "[show]") {
    TeardownReport report = samples::dataAfterClose();
    for (SegmentEvent& event : report.connection.events) {
        event.flags.bits = event.kind == EventKind::Data ? std::uint8_t{0} : event.flags.bits;
    }
    const std::string text = showText(report);
    CHECK(contains(text, "packet 43: data (512 B) from the server"));
    CHECK_FALSE(contains(text, "none from"));
}

TEST_CASE("a close of one packet has no length of time", "[show]") {
    TeardownReport report = samples::dataAfterClose();
    report.verdict.timing.close = Duration{0};
    CHECK_FALSE(contains(showText(report), "the close took"));
}

TEST_CASE("reasons that the cause gave are not told again for its alternatives", "[show]") {
    TeardownReport report = samples::dataAfterClose();
    REQUIRE_FALSE(report.verdict.causeAlternatives.empty());
    report.verdict.causeAlternatives.front().why = report.verdict.cause.why;
    CHECK(contains(showText(report), "  or         the application's choice, possible\n"));
}

TEST_CASE("a clock that steps back gives negative times, not large ones", "[show]") {
    TeardownReport report = samples::dataAfterClose();
    report.connection.events.back().at.ns = report.connection.firstAt.ns - 1'500'000;
    CHECK(contains(showText(report), "-1.5 ms"));
    report.connection.events.back().at.ns = INT64_MIN;
    CHECK_FALSE(showText(report).empty());
}

TEST_CASE("names and layers from a capture cannot steer the terminal", "[show]") {
    const std::string text = showText(samples::hostile());
    CHECK_FALSE(contains(text, "\x1b"));
    CHECK_FALSE(contains(text, "\x07"));
    CHECK(contains(text, "vlan:10, \\x1b]0;owned\\x07"));
}

TEST_CASE("ASCII holds for everything that is shown", "[show]") {
    const std::string text =
        showText(samples::dataAfterClose(), {.charset = diagram::Charset::Ascii});
    CHECK(contains(text, "Connection 17: x abortive"));
    CHECK(std::all_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x80;
    }));
}

TEST_CASE("color is for the terminal that asked for it", "[show]") {
    CHECK_FALSE(contains(showText(samples::dataAfterClose()), "\x1b"));
    CHECK(contains(
        showText(samples::dataAfterClose(), {.coloring = Coloring::Colored}),
        "\x1b[1;31m✖ abortive\x1b[0m"
    ));
}
