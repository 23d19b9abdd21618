#include "decode/decoder.h"
#include "tests/support/catch.h"
#include "tests/support/script.h"
#include "tests/support/script_frames.h"

using namespace lastack;
using namespace lastack::test;

namespace {

std::string errorOf(std::string_view text) {
    try {
        parseScript(text);
    } catch (const ScriptError& error) {
        return error.what();
    }
    return "none";
}

std::vector<Segment> decoded(
    const std::vector<CapturedFrame>& frames, LinkType link, SegmentBatch& batch
) {
    static Decoder decoder;
    std::vector<Frame> descriptors;
    for (const auto& frame : frames) {
        descriptors.push_back(descriptor(frame.bytes, {.at = frame.at, .link = link}));
    }
    TransportPacketBatch packets;
    decoder.decode(descriptors, batch, packets);
    return {batch.segments().begin(), batch.segments().end()};
}

constexpr std::string_view kExchange = R"(
    isn C 4294967290
    isn S 100
    0.000  C > S  SYN      win 64240 <mss 1460, wscale 7, sackOK, ts>
    0.020  S > C  SYN ACK  <mss 1460, wscale 7, sackOK, ts>
    +0.001 C > S  ACK                                # times may be relative
    +0.001 C > S  PSH ACK  payload "hello\r\n\x00\"" # 9 bytes
    0.050  S > C  PSH ACK  len 20 duplicate
    0.060  C > S  FIN ACK  ttl 61 id 0x1234
    0.070  S > C  RST      seq =50 win 3 drop
    0.080  ICMP S > C  port-unreachable about C > S seq 0
    60     arp
)";

} // namespace

TEST_CASE("a script leaves out numbers that follow from the segments before", "[script]") {
    const auto script = parseScript(kExchange);
    REQUIRE(script.segments.size() == 9);
    const auto& data = script.segments[3];
    CHECK(data.seq == 1);
    CHECK(data.ack == 1);
    CHECK(data.length == 9);
    CHECK(data.at == Duration::milliseconds(22));
    CHECK(data.window == 502);
    const auto& answer = script.segments[4];
    CHECK(answer.ack == 10);
    CHECK(answer.duplicated);
    const auto& fin = script.segments[5];
    CHECK(fin.seq == 10);
    CHECK(fin.ack == 21);
    CHECK(fin.hopLimit == 61);
    CHECK(fin.ipId == 0x1234);
    CHECK(script.segments[6].seq == static_cast<std::uint32_t>(-50));
    CHECK(script.segments[6].fate == Fate::Missed);
}

TEST_CASE("a script written out in full parses to the same script", "[script]") {
    const auto script = parseScript(kExchange);
    const auto again = parseScript(toText(script));
    CHECK(again.segments == script.segments);
    CHECK(again.connections == script.connections);
    CHECK(pcapngOf(again) == pcapngOf(script));
}

TEST_CASE("the frames of a script decode to its segments", "[script]") {
    const auto script = parseScript(kExchange);
    const auto frames = framesOf(script);
    REQUIRE(frames.size() == 9);
    SegmentBatch batch;
    const auto segments = decoded(frames, script.link, batch);
    REQUIRE(segments.size() == 8);
    CHECK(segments[0].seq == SeqNum{4294967290U});
    CHECK(segments[0].window == 64240);
    CHECK(segments[0].headerLength == 40);
    CHECK(segments[3].seq == SeqNum{4294967291U});
    CHECK(segments[3].ack == SeqNum{101});
    CHECK(segments[3].length == 9);
    CHECK(segments[3].payload[0] == std::byte{'h'});
    CHECK(segments[4].seq == segments[5].seq);
    CHECK(segments[6].flags == TcpFlags{TcpFlags::kFin | TcpFlags::kAck});
    CHECK(segments[6].hopLimit == 61);
    CHECK(segments[7].kind == Segment::Kind::IcmpError);
    CHECK(segments[7].seq == SeqNum{4294967290U});
    for (const auto& segment : segments) {
        CHECK_FALSE(segment.checksumWrong);
    }
}

TEST_CASE("a script works over IPv6, VLANs and other links", "[script]") {
    const auto* const prologue = GENERATE(
        "client [2001:db8::5]:1024\nserver [2001:db8::9]:443",
        "vlan 10\nvlan 20",
        "link raw",
        "link sll"
    );
    const auto script = parseScript(std::string(prologue) + R"(
        0 C > S SYN
        1 ICMP S > C host-unreachable about C > S seq 0
        2 arp
    )");
    SegmentBatch batch;
    const auto segments = decoded(framesOf(script), script.link, batch);
    REQUIRE(segments.size() == 2);
    CHECK(segments[0].flags.syn());
    CHECK(segments[1].kind == Segment::Kind::IcmpError);
}

TEST_CASE("a snap length cuts frames, which still say how long they were", "[script]") {
    const auto script = parseScript(R"(
        snap 60
        0  C > S  ACK  seq 1 ack 1 len 20
        1  S > C  ACK
    )");
    const auto frames = framesOf(script);
    REQUIRE(frames.size() == 2);
    CHECK(frames[0].bytes.size() == 60);
    CHECK(frames[0].length() == 74);
    CHECK(frames[1].length() == frames[1].bytes.size());
    CHECK(parseScript(toText(script)).snapLength == 60);
}

TEST_CASE("what was lost is captured and what was dropped is not", "[script]") {
    const auto script = parseScript(R"(
        0  C > S  ACK  seq 1 ack 1 len 5 lost
        1  S > C  ACK
        2  C > S  ACK  seq 1 ack 1 len 5 drop
        3  S > C  ACK
    )");
    CHECK(framesOf(script).size() == 3);
    CHECK(script.segments[1].ack == 0);
    CHECK(script.segments[3].ack == 6);
}

TEST_CASE("segments of several connections are put into the order of time", "[script]") {
    const auto script = parseScript(R"(
        0  C > S  SYN
        5  C > S  SYN
        connection 2
        client 10.0.0.7:5000
        1  C > S  SYN
    )");
    REQUIRE(script.segments.size() == 3);
    CHECK(script.segments[1].connection == 1);
    CHECK(script.connections[1].hosts[0].endpoint == endpoint("10.0.0.7", 5000));
}

TEST_CASE("a fault in a script is reported with its line", "[script]") {
    CHECK(
        errorOf("0 C > S SYN\n1 C > C ACK") ==
        "script line 2: a segment goes from one side to the other"
    );
    CHECK(errorOf("0 C > S SYM") == "script line 1: 'SYM' is not a TCP flag");
    CHECK(errorOf("\n\n0.x C > S SYN") == "script line 3: 'x00000000' is not a number");
    CHECK(errorOf("later C > S SYN") == "script line 1: 'later' is neither a time nor a directive");
    CHECK(errorOf("0 C > S ACK len") == "script line 1: the length is missing at the end");
    CHECK(errorOf("0 C > S ACK win 70000") == "script line 1: 70000 is more than 65535");
    CHECK(errorOf("0 C > S ACK payload \"x") == "script line 1: \" is not closed");
    CHECK(errorOf("0 C > S ACK <mss 1, what>") == "script line 1: unknown TCP option ' what'");
    CHECK(errorOf("0 C > S ACK seq 1 now") == "script line 1: 'now' is not understood here");
    CHECK(errorOf("client here") == "script line 1: 'here' is not address:port");
    CHECK(errorOf("connection 0") == "script line 1: connections are counted from 1");
    CHECK(errorOf("isn C 1 2") == "script line 1: '2' is one word too many");
}
