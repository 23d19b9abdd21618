#include "decode/decoder.h"
#include "tests/support/catch.h"
#include "tests/support/decoding.h"

namespace lastack {

using namespace lastack::test;

namespace {

TcpSpec exampleV4() {
    return {
        .source = endpoint("10.0.0.5", 49812),
        .destination = endpoint("10.0.0.9", 80),
        .seq = 1000,
        .ack = 0xFFFF'FFF0,
        .flags = {TcpFlags::kPsh | TcpFlags::kAck},
        .window = 501,
        .options = tcpOptionTimestamps(7, 8),
        .payload = textBytes("GET /"),
        .hopLimit = 57,
        .ipId = 0xBEEF};
}

TcpSpec exampleV6() {
    TcpSpec spec = exampleV4();
    spec.source = endpoint("2001:db8::5", 49812);
    spec.destination = endpoint("2001:db8::9", 80);
    return spec;
}

TcpSpec withFlags(TcpSpec spec, std::uint8_t bits) {
    spec.flags = {bits};
    return spec;
}

Bytes damaged(Bytes frame, std::size_t at) {
    frame[at] ^= std::byte{0x10};
    return frame;
}

Bytes cut(const Bytes& frame, std::size_t size) {
    return {frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(size)};
}

constexpr std::size_t kIpAt = 14;

} // namespace

TEST_CASE("a plain IPv4 segment is read completely", "[decoder]") {
    Decoding decoding;
    const auto segment = decoding.decode(tcpFrame(exampleV4()), {.number = 7, .at = {123}});
    REQUIRE(segment);
    CHECK(segment->kind == Segment::Kind::Tcp);
    CHECK(segment->frame == FrameNumber{7});
    CHECK(segment->at == Timestamp{123});
    CHECK(sourceOf(*segment) == endpoint("10.0.0.5", 49812));
    CHECK(destinationOf(*segment) == endpoint("10.0.0.9", 80));
    CHECK(segment->seq == SeqNum{1000});
    CHECK(segment->ack == SeqNum{0xFFFF'FFF0});
    CHECK(segment->flags.bits == (TcpFlags::kPsh | TcpFlags::kAck));
    CHECK(segment->window == 501);
    CHECK(segment->ipId == 0xBEEF);
    CHECK(segment->hopLimit == 57);
    CHECK(segment->headerLength == 32);
    CHECK(segment->headerCaptured == 32);
    CHECK(segment->length == 5);
    CHECK(payloadText(*segment) == "GET /");
    CHECK(segment->encapsulation == EncapsulationId{0});
    CHECK_FALSE(segment->isV6);
    CHECK_FALSE(segment->checksumWrong);
}

TEST_CASE("a plain IPv6 segment is read completely", "[decoder]") {
    Decoding decoding;
    const auto segment = decoding.decode(tcpFrame(exampleV6()));
    REQUIRE(segment);
    CHECK(segment->isV6);
    CHECK(sourceOf(*segment) == endpoint("2001:db8::5", 49812));
    CHECK(destinationOf(*segment) == endpoint("2001:db8::9", 80));
    CHECK(segment->hopLimit == 57);
    CHECK(segment->ipId == 0);
    CHECK(payloadText(*segment) == "GET /");
}

TEST_CASE("the segments of a batch come in the order of its frames", "[decoder]") {
    const Bytes data = tcpFrame(exampleV4());
    const Bytes arp = hexBytes("ffffffffffff 020000000001 0806 0001080006040001");
    const Bytes tagged = tcpFrame(exampleV6(), LinkType::Ethernet, {{0x8100, 9}});
    std::vector<Frame> frames;
    for (std::uint64_t i = 0; i < SegmentBatch::kCapacity; ++i) {
        const Bytes& bytes = i % 3 == 0 ? data : i % 3 == 1 ? arp : tagged;
        frames.push_back(descriptor(bytes, {.number = i + 1}));
    }
    Decoder decoder;
    SegmentBatch segments;
    TransportPacketBatch packets;
    decoder.decode(frames, segments, packets);
    std::uint64_t expected = 1;
    for (const Segment& segment : segments.segments()) {
        CHECK(number(segment.frame) == expected);
        CHECK(segment.isV6 == (expected % 3 == 0));
        expected += expected % 3 == 1 ? 2 : 1;
    }
    CHECK(segments.segments().size() == 43);
    decoder.decode({}, segments, packets);
    CHECK(segments.segments().empty());
}

TEST_CASE("lengths are those on the wire when the snap length cuts the payload", "[decoder]") {
    const Bytes whole = tcpFrame(exampleV4());
    const auto wire = static_cast<std::uint32_t>(whole.size());
    Decoding decoding;
    SECTION("inside the payload") {
        const auto segment =
            decoding.decode(cut(whole, whole.size() - 2), {.number = 1, .length = wire});
        REQUIRE(segment);
        CHECK(segment->length == 5);
        CHECK(payloadText(*segment) == "GET");
    }
    SECTION("inside the options") {
        const auto segment =
            decoding.decode(cut(whole, 14 + 20 + 25), {.number = 1, .length = wire});
        REQUIRE(segment);
        CHECK(segment->length == 5);
        CHECK(segment->captured == 0);
        CHECK(segment->payload == nullptr);
        CHECK(segment->headerLength == 32);
        CHECK(segment->headerCaptured == 25);
    }
    SECTION("right after the flags") {
        const auto segment =
            decoding.decode(cut(whole, 14 + 20 + 14), {.number = 1, .length = wire});
        REQUIRE(segment);
        CHECK(segment->flags.bits == (TcpFlags::kPsh | TcpFlags::kAck));
        CHECK(segment->window == 0);
        CHECK(segment->length == 5);
        CHECK(segment->headerCaptured == 14);
    }
    SECTION("before the flags") {
        CHECK_FALSE(decoding.decode(cut(whole, 14 + 20 + 13), {.number = 1, .length = wire}));
        CHECK(decoding.count(Undecoded::CutTcpHeader) == 1);
    }
}

TEST_CASE(
    "no truncation of any frame reads past its bytes, and each is accounted for", "[decoder]"
) {
    TcpSpec optioned = exampleV4();
    optioned.ipOptions = hexBytes("94040000");
    TcpSpec extended = exampleV6();
    extended.extensions = {
        ipv6Extension(0, {}), ipv6Extension(60, Bytes(9)), ipv6Extension(43, Bytes(6))};
    const Bytes unreachable = icmpPacket(
        {.source = endpoint("10.0.0.1", 0).address,
         .destination = endpoint("10.0.0.5", 0).address,
         .quoted = ipPacket(exampleV4())}
    );
    const Bytes unreachableV6 = icmpPacket(
        {.source = endpoint("2001:db8::1", 0).address,
         .destination = endpoint("2001:db8::5", 0).address,
         .type = 1,
         .quoted = ipPacket(extended)}
    );
    std::vector<Bytes> packets{
        ipPacket(exampleV4()),
        ipPacket(exampleV6()),
        ipPacket(optioned),
        ipPacket(extended),
        unreachable,
        unreachableV6};
    for (const Bytes& part : fragments(ipPacket(extended), 32)) {
        packets.push_back(part);
    }
    Decoding decoding;
    std::uint64_t frames = 0;
    for (const LinkType link :
         {LinkType::Ethernet,
          LinkType::LinuxSll,
          LinkType::LinuxSll2,
          LinkType::Null,
          LinkType::Raw}) {
        for (const Bytes& packet : packets) {
            const Bytes frame = linkFrame(packet, link, {{0x88A8, 100}, {0x8100, 10}});
            for (std::size_t size = 0; size <= frame.size(); ++size) {
                const auto segment = decoding.decode(
                    cut(frame, size),
                    {.number = ++frames,
                     .link = link,
                     .length = static_cast<std::uint32_t>(frame.size())}
                );
                CHECK((!segment || segment->captured <= segment->length));
            }
        }
    }
    decoding.decoder().finish();
    CHECK(decoding.accounted() == frames);
}

TEST_CASE("a TCP header that makes no sense is counted", "[decoder]") {
    const std::size_t tcpAt = kIpAt + 20;
    Bytes frame = tcpFrame(exampleV4());
    Decoding decoding;
    SECTION("data offset below five words") {
        frame[tcpAt + 12] = std::byte{0x40};
    }
    SECTION("data offset beyond the segment") {
        frame[tcpAt + 12] = std::byte{0xF0};
    }
    SECTION("a segment shorter than a header") {
        frame = linkFrame(
            ipPacket(
                {.source = exampleV4().source.address,
                 .destination = exampleV4().destination.address},
                Bytes(19)
            ),
            LinkType::Ethernet
        );
    }
    CHECK_FALSE(decoding.decode(frame));
    CHECK(decoding.count(Undecoded::BadTcpHeader) == 1);
}

TEST_CASE("the TCP checksum is checked on SYN, FIN and RST captured whole", "[decoder]") {
    const auto spec = GENERATE(exampleV4(), exampleV6());
    const auto flag = GENERATE(TcpFlags::kSyn, TcpFlags::kFin, TcpFlags::kRst);
    const auto odd = GENERATE(false, true);
    TcpSpec closing = withFlags(spec, flag);
    closing.payload = textBytes(odd ? "bye" : "byes");
    const Bytes frame = tcpFrame(closing);
    const Bytes wrong = damaged(frame, frame.size() - 1);
    const auto wire = static_cast<std::uint32_t>(frame.size());
    Decoding decoding;
    CHECK_FALSE(decoding.decode(frame)->checksumWrong);
    CHECK(decoding.decoder().counts({}).wrongChecksums == 0);
    CHECK(decoding.decode(wrong)->checksumWrong);
    CHECK(decoding.decoder().counts({}).wrongChecksums == 1);
    CHECK_FALSE(decoding.decode(cut(wrong, wire - 1), {.length = wire})->checksumWrong);
    const Bytes data = tcpFrame(withFlags(closing, TcpFlags::kAck));
    CHECK_FALSE(decoding.decode(damaged(data, data.size() - 1))->checksumWrong);
    CHECK(decoding.decoder().counts({}).wrongChecksums == 1);
}

TEST_CASE("a wrong IPv4 header checksum is counted and drops nothing", "[decoder]") {
    Bytes frame = tcpFrame(exampleV4());
    Decoding decoding;
    SECTION("wrong") {
        CHECK(decoding.decode(damaged(frame, kIpAt + 8)));
        CHECK(decoding.decoder().counts({}).wrongChecksums == 1);
    }
    SECTION("left to hardware") {
        frame[kIpAt + 10] = frame[kIpAt + 11] = std::byte{0};
        CHECK(decoding.decode(frame));
        CHECK(decoding.decoder().counts({}).wrongChecksums == 0);
    }
}

TEST_CASE("counts are kept by capture", "[decoder]") {
    const CaptureIndex other{3};
    Decoding decoding;
    decoding.decode(tcpFrame(exampleV4()), {.capture = other});
    decoding.decode(hexBytes("00"), {.capture = other});
    decoding.decode(tcpFrame(exampleV4()));
    CHECK(decoding.decoder().counts({}).tcpSegments == 1);
    CHECK(decoding.decoder().counts(other).tcpSegments == 1);
    CHECK(decoding.count(Undecoded::CutLinkHeader, other) == 1);
    CHECK(decoding.count(Undecoded::CutLinkHeader) == 0);
    CHECK(decoding.decoder().counts(CaptureIndex{2}).tcpSegments == 0);
    CHECK(decoding.decoder().counts(CaptureIndex{9}).tcpSegments == 0);
}

TEST_CASE("every reason has words of its own", "[decoder]") {
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < kUndecodedReasons; ++i) {
        words.push_back(describe(static_cast<Undecoded>(i)));
        CHECK_FALSE(words.back().empty());
        CHECK(words.back() != "unknown");
    }
    std::sort(words.begin(), words.end());
    CHECK(std::adjacent_find(words.begin(), words.end()) == words.end());
}

} // namespace lastack
