#include "decode/decoder.h"
#include "tests/support/catch.h"
#include "tests/support/decoding.h"

namespace lastack {

using namespace lastack::test;

namespace {

TcpSpec quotedV4() {
    return {
        .source = endpoint("10.0.0.5", 50000),
        .destination = endpoint("10.0.0.9", 81),
        .seq = 0xCAFE'0001,
        .ack = 44,
        .flags = {TcpFlags::kSyn | TcpFlags::kAck},
        .window = 999,
        .payload = textBytes("hello"),
        .ipId = 321};
}

TcpSpec quotedV6() {
    TcpSpec spec = quotedV4();
    spec.source = endpoint("2001:db8::5", 50000);
    spec.destination = endpoint("2001:db8::9", 81);
    return spec;
}

IcmpSpec errorAbout(const TcpSpec& spec, std::uint8_t type, std::uint8_t code) {
    const bool isV4 = spec.source.address.isV4();
    return {
        .source = endpoint(isV4 ? "10.0.7.1" : "2001:db8:7::1", 0).address,
        .destination = spec.source.address,
        .type = type,
        .code = code,
        .hopLimit = 250,
        .quoted = ipPacket(spec)};
}

std::optional<Segment> decoded(Decoding& decoding, const IcmpSpec& spec) {
    return decoding.decode(linkFrame(icmpPacket(spec), LinkType::Ethernet), {.number = 0});
}

bool isOtherIcmp(const IcmpSpec& spec) {
    Decoding decoding;
    return !decoded(decoding, spec) && decoding.count(Undecoded::Icmp) == 1;
}

void checkQuoted(const std::optional<Segment>& segment, const TcpSpec& spec) {
    REQUIRE(segment);
    CHECK(segment->kind == Segment::Kind::IcmpError);
    CHECK(sourceOf(*segment) == spec.source);
    CHECK(destinationOf(*segment) == spec.destination);
    CHECK(segment->seq == SeqNum{spec.seq});
    CHECK(segment->hopLimit == 250);
    CHECK(segment->captured == 0);
}

} // namespace

TEST_CASE("an ICMP error is a segment with what it quotes", "[icmp]") {
    const auto type = GENERATE(as<std::uint8_t>{}, 3, 11, 12);
    Decoding decoding;
    const auto segment = decoded(decoding, errorAbout(quotedV4(), type, 1));
    checkQuoted(segment, quotedV4());
    CHECK(segment->icmpType == type);
    CHECK(segment->icmpCode == 1);
    CHECK(segment->flags == quotedV4().flags);
    CHECK(segment->ack == SeqNum{44});
    CHECK(segment->window == 999);
    CHECK(segment->ipId == 321);
    CHECK(segment->length == 5);
    CHECK(segment->headerCaptured == 20);
    CHECK(decoding.decoder().counts({}).icmpErrors == 1);
    CHECK(decoding.decoder().counts({}).tcpSegments == 0);
}

TEST_CASE("an ICMP error by the addressed host itself is told from one by a router", "[icmp]") {
    for (const auto& spec : {quotedV4(), quotedV6()}) {
        auto error = errorAbout(spec, spec.source.address.isV4() ? 3 : 1, 4);
        Decoding decoding;
        CHECK_FALSE(decoded(decoding, error)->icmpFromPeer);
        error.source = spec.destination.address;
        CHECK(decoded(decoding, error)->icmpFromPeer);
    }
}

TEST_CASE("an ICMPv6 error is a segment with what it quotes", "[icmp]") {
    const auto type = GENERATE(as<std::uint8_t>{}, 1, 2, 3, 4);
    Decoding decoding;
    const auto segment = decoded(decoding, errorAbout(quotedV6(), type, 4));
    checkQuoted(segment, quotedV6());
    CHECK(segment->isV6);
    CHECK(segment->icmpType == type);
    CHECK(segment->icmpCode == 4);
    CHECK(segment->length == 5);
}

TEST_CASE("eight quoted octets are enough, seven are not", "[icmp]") {
    const auto spec = GENERATE(quotedV4(), quotedV6());
    const bool isV4 = spec.source.address.isV4();
    const std::size_t ipSize = isV4 ? 20 : 40;
    const auto type = static_cast<std::uint8_t>(isV4 ? 3 : 1);
    IcmpSpec error = errorAbout(spec, type, 0);
    Decoding decoding;
    error.quotedSize = ipSize + 8;
    const auto segment = decoded(decoding, error);
    checkQuoted(segment, spec);
    CHECK(segment->flags == TcpFlags{});
    CHECK(segment->ack == SeqNum{0});
    CHECK(segment->headerCaptured == 8);
    error.quotedSize = ipSize + 7;
    CHECK(isOtherIcmp(error));
    for (std::size_t size = 0; size < ipSize + 8; ++size) {
        error.quotedSize = size;
        CHECK(isOtherIcmp(error));
    }
}

TEST_CASE("quoted packets may have options, extension headers and be first fragments", "[icmp]") {
    Decoding decoding;
    TcpSpec v4 = quotedV4();
    v4.ipOptions = Bytes(12);
    checkQuoted(decoded(decoding, errorAbout(v4, 3, 1)), v4);
    TcpSpec v6 = quotedV6();
    v6.extensions = {ipv6Extension(0, {}), ipv6Extension(60, Bytes(14))};
    checkQuoted(decoded(decoding, errorAbout(v6, 1, 0)), v6);
    IcmpSpec error = errorAbout(quotedV6(), 3, 1);
    error.quoted = fragments(ipPacket(quotedV6()), 8)[0];
    checkQuoted(decoded(decoding, error), quotedV6());
    error.quoted = fragments(ipPacket(quotedV6()), 8)[1];
    CHECK(isOtherIcmp(error));
}

TEST_CASE(
    "the quoted length counts although the quote is shorter, also when routers spoiled the "
    "checksum",
    "[icmp]"
) {
    IcmpSpec error = errorAbout(quotedV4(), 11, 0);
    error.quoted[8] = std::byte{1};
    error.quotedSize = 40;
    Decoding decoding;
    CHECK(decoded(decoding, error)->length == 5);
}

TEST_CASE("ICMP that quotes no TCP segment is counted", "[icmp]") {
    CHECK(isOtherIcmp(errorAbout(quotedV4(), 4, 0)));
    CHECK(isOtherIcmp(errorAbout(quotedV4(), 8, 0)));
    CHECK(isOtherIcmp(errorAbout(quotedV6(), 128, 0)));
    CHECK(isOtherIcmp(errorAbout(quotedV6(), 0, 0)));
    IcmpSpec error = errorAbout(quotedV4(), 3, 3);
    error.quoted[0] = std::byte{0x75};
    CHECK(isOtherIcmp(error));
    error.quoted = ipPacket(quotedV6());
    CHECK(isOtherIcmp(error));
    error.quoted = {};
    CHECK(isOtherIcmp(error));
}

TEST_CASE("an ICMP error hands over what it quotes of other transports", "[icmp]") {
    IcmpSpec error = errorAbout(quotedV4(), 3, 3);
    error.quoted[9] = std::byte{17};
    Decoding decoding;
    CHECK_FALSE(decoded(decoding, error));
    const auto packet = decoding.packet();
    REQUIRE(packet);
    CHECK(packet->kind == PacketKind::Udp);
    CHECK(packet->source == quotedV4().source.address);
    CHECK(packet->sourcePort == quotedV4().source.port);
    REQUIRE(packet->quotedBy);
    CHECK(packet->quotedBy->typeAndCode() == 0x0303);
    CHECK_FALSE(packet->quotedBy->fromPeer);
    error.quoted[9] = std::byte{132};
    CHECK_FALSE(decoded(decoding, error));
    REQUIRE(decoding.packet());
    CHECK(decoding.packet()->kind == PacketKind::Sctp);
}

TEST_CASE("an ICMP error that quotes an ICMP error is not followed", "[icmp]") {
    IcmpSpec error = errorAbout(quotedV4(), 3, 3);
    error.quoted = icmpPacket(error);
    CHECK(isOtherIcmp(error));
}

TEST_CASE("a damaged quote never leaves the bytes of its frame", "[icmp]") {
    const auto spec = GENERATE(quotedV4(), quotedV6());
    const auto type = static_cast<std::uint8_t>(spec.source.address.isV4() ? 3 : 1);
    const IcmpSpec error = errorAbout(spec, type, 1);
    for (std::size_t at = 0; at < error.quoted.size(); ++at) {
        for (const int value : {0x00, 0x4F, 0x6F, 0xFF}) {
            IcmpSpec changed = error;
            changed.quoted[at] = static_cast<std::byte>(value);
            Decoding decoding;
            const auto segment = decoded(decoding, changed);
            CHECK((segment.has_value() || decoding.count(Undecoded::Icmp) == 1));
        }
    }
}

} // namespace lastack
