#include "decode/decoder.h"
#include "tests/support/catch.h"
#include "tests/support/decoding.h"

namespace lastack {

using namespace lastack::test;

namespace {

TcpSpec exampleV4() {
    return {
        .source = endpoint("192.0.2.1", 1234),
        .destination = endpoint("192.0.2.2", 443),
        .seq = 5,
        .flags = {TcpFlags::kFin | TcpFlags::kAck},
        .payload = textBytes("last")};
}

TcpSpec exampleV6() {
    TcpSpec spec = exampleV4();
    spec.source = endpoint("2001:db8::1", 1234);
    spec.destination = endpoint("2001:db8::2", 443);
    return spec;
}

void set16(Bytes& bytes, std::size_t at, unsigned value) {
    bytes[at] = static_cast<std::byte>(value >> 8);
    bytes[at + 1] = static_cast<std::byte>(value & 0xFF);
}

// A raw packet with the IPv4 header checksum made right again.
Bytes resummed(Bytes packet) {
    set16(packet, 10, 0);
    set16(packet, 10, internetChecksum({packet.begin(), packet.begin() + 20}));
    return packet;
}

bool isCountedAs(Undecoded reason, const Bytes& packet) {
    Decoding decoding;
    return !decoding.decode(packet, LinkType::Raw) && decoding.count(reason) == 1;
}

void checkWhole(const std::optional<Segment>& segment) {
    REQUIRE(segment);
    CHECK(segment->length == 4);
    CHECK(payloadText(*segment) == "last");
    CHECK_FALSE(segment->checksumWrong);
}

} // namespace

TEST_CASE("IPv4 options are skipped", "[ip]") {
    TcpSpec spec = exampleV4();
    spec.ipOptions = GENERATE(hexBytes("94040000"), Bytes(40));
    Decoding decoding;
    checkWhole(decoding.decode(tcpFrame(spec)));
    CHECK(decoding.decoder().counts({}).wrongChecksums == 0);
}

TEST_CASE("bytes behind the packet are not payload", "[ip]") {
    const auto spec = GENERATE(exampleV4(), exampleV6());
    Decoding decoding;
    checkWhole(decoding.decode(tcpFrame(spec) + hexBytes("0000 0000 deadbeef")));
}

TEST_CASE("a length of zero means the rest of the frame", "[ip]") {
    Decoding decoding;
    SECTION("IPv4") {
        Bytes packet = ipPacket(exampleV4());
        set16(packet, 2, 0);
        checkWhole(decoding.decode(linkFrame(resummed(packet), LinkType::Ethernet)));
    }
    SECTION("IPv6") {
        Bytes packet = ipPacket(exampleV6());
        set16(packet, 4, 0);
        checkWhole(decoding.decode(linkFrame(packet, LinkType::Ethernet)));
    }
    SECTION("longer than the field can say, and cut by the snap length") {
        Bytes packet = ipPacket(exampleV6());
        set16(packet, 4, 0);
        const auto segment = decoding.decode(
            linkFrame(packet, LinkType::Ethernet), {.length = 14 + 40 + 20 + 180'000}
        );
        REQUIRE(segment);
        CHECK(segment->length == 180'000);
        CHECK(payloadText(*segment) == "last");
    }
    SECTION("but not of a frame that claims to be longer than anything sent") {
        Bytes packet = ipPacket(exampleV6());
        set16(packet, 4, 0);
        CHECK_FALSE(decoding.decode(linkFrame(packet, LinkType::Ethernet), {.length = 0xFFFF'FFFF})
        );
        CHECK(decoding.count(Undecoded::BadIpHeader) == 1);
    }
}

TEST_CASE("a total length beyond the frame is believed unless the header is damaged", "[ip]") {
    Bytes packet = ipPacket(exampleV4());
    set16(packet, 2, 1040);
    Decoding decoding;
    CHECK(decoding.decode(linkFrame(resummed(packet), LinkType::Ethernet))->length == 1000);
    CHECK(decoding.decode(linkFrame(packet, LinkType::Ethernet))->length == 4);
}

TEST_CASE("IP headers that make no sense are counted", "[ip]") {
    const Bytes v4 = ipPacket(exampleV4());
    Bytes changed = v4;
    SECTION("version") {
        changed[0] = std::byte{0x55};
    }
    SECTION("header length") {
        changed[0] = std::byte{0x44};
    }
    SECTION("total length") {
        set16(changed, 2, 19);
    }
    CHECK(isCountedAs(Undecoded::BadIpHeader, changed));
}

TEST_CASE("IP headers cut by the snap length are counted", "[ip]") {
    Bytes longHeader = ipPacket(exampleV4());
    longHeader[0] = std::byte{0x4F};
    set16(longHeader, 2, 100);
    CHECK(isCountedAs(Undecoded::CutIpHeader, {}));
    CHECK(isCountedAs(Undecoded::CutIpHeader, Bytes(19, std::byte{0x45})));
    CHECK(isCountedAs(Undecoded::CutIpHeader, longHeader));
    CHECK(isCountedAs(Undecoded::CutIpHeader, Bytes(39, std::byte{0x60})));
}

TEST_CASE("IPv6 extension headers are skipped", "[ip]") {
    TcpSpec spec = exampleV6();
    spec.extensions = {ipv6Extension(0, hexBytes("050200000100"))};
    for (const int type : {60, 43, 135, 139, 140, 60}) {
        spec.extensions.push_back(ipv6Extension(static_cast<std::uint8_t>(type), Bytes(14)));
    }
    Decoding decoding;
    checkWhole(decoding.decode(tcpFrame(spec)));
}

TEST_CASE("an authentication header counts in units of four octets", "[ip]") {
    Bytes header(24);
    header[0] = std::byte{51};
    header[1] = std::byte{4};
    Decoding decoding;
    SECTION("IPv6") {
        TcpSpec spec = exampleV6();
        spec.extensions = {header};
        checkWhole(decoding.decode(tcpFrame(spec)));
    }
    SECTION("IPv4") {
        const TcpSpec spec = exampleV4();
        header[0] = std::byte{6};
        const IpSpec ip{
            .source = spec.source.address, .destination = spec.destination.address, .protocol = 51};
        checkWhole(decoding.decode(ipPacket(ip, header + tcpSegment(spec)), LinkType::Raw));
    }
}

TEST_CASE("a routing header with stops ahead leaves the checksum unjudged", "[ip]") {
    TcpSpec spec = exampleV6();
    const auto segmentsLeft = GENERATE(0, 1);
    spec.extensions = {
        ipv6Extension(43, Bytes{std::byte{4}, static_cast<std::byte>(segmentsLeft)})};
    Bytes frame = tcpFrame(spec);
    frame.back() ^= std::byte{1};
    Decoding decoding;
    CHECK(decoding.decode(frame)->checksumWrong == (segmentsLeft == 0));
}

TEST_CASE("extension headers that make no sense are counted", "[ip]") {
    TcpSpec spec = exampleV6();
    SECTION("hop-by-hop not in the first place") {
        spec.extensions = {ipv6Extension(60, {}), ipv6Extension(0, {})};
        CHECK(isCountedAs(Undecoded::BadExtensionHeader, ipPacket(spec)));
    }
    SECTION("longer than the packet") {
        spec.extensions = {ipv6Extension(60, {})};
        Bytes packet = ipPacket(spec);
        packet[41] = std::byte{0xFF};
        CHECK(isCountedAs(Undecoded::BadExtensionHeader, packet));
    }
    SECTION("cut") {
        spec.extensions = {ipv6Extension(60, Bytes(22))};
        Bytes packet = ipPacket(spec);
        packet.resize(50);
        CHECK(isCountedAs(Undecoded::BadExtensionHeader, packet));
    }
}

TEST_CASE("a chain of extension headers is followed only so far", "[ip]") {
    TcpSpec spec = exampleV6();
    spec.extensions.assign(20, ipv6Extension(60, {}));
    Decoding decoding;
    checkWhole(decoding.decode(tcpFrame(spec)));
    spec.extensions.assign(40, ipv6Extension(60, {}));
    CHECK_FALSE(decoding.decode(tcpFrame(spec)));
    CHECK(decoding.count(Undecoded::TooManyHeaders) == 1);
}

TEST_CASE("other protocols are counted by what they are", "[ip]") {
    const auto packet = [](const TcpSpec& spec, std::uint8_t protocol) {
        const IpSpec ip{
            .source = spec.source.address,
            .destination = spec.destination.address,
            .protocol = protocol};
        return ipPacket(ip, Bytes(24));
    };
    const auto spec = GENERATE(exampleV4(), exampleV6());
    CHECK(isCountedAs(Undecoded::Udp, packet(spec, 17)));
    CHECK(isCountedAs(Undecoded::Sctp, packet(spec, 132)));
    CHECK(isCountedAs(Undecoded::OtherIpProtocol, packet(spec, 89)));
    CHECK(isCountedAs(Undecoded::OtherIpProtocol, packet(spec, 59)));
    // Each version has its own ICMP, and IPv6 extension headers mean nothing in IPv4.
    CHECK(isCountedAs(Undecoded::OtherIpProtocol, packet(exampleV4(), 58)));
    CHECK(isCountedAs(Undecoded::OtherIpProtocol, packet(exampleV6(), 1)));
    CHECK(isCountedAs(Undecoded::OtherIpProtocol, packet(exampleV4(), 60)));
}

} // namespace lastack
