#include "decode/decoder.h"
#include "tests/support/catch.h"
#include "tests/support/decoding.h"
#include "tests/support/tunnels.h"

namespace lastack {

using namespace lastack::test;

namespace {

using Names = std::vector<std::string>;

TcpSpec example(std::string_view from, std::string_view to) {
    return {
        .source = endpoint(from, 1234),
        .destination = endpoint(to, 443),
        .seq = 77,
        .flags = {TcpFlags::kAck},
        .payload = textBytes("data")};
}

const Bytes& packetV4() {
    static const Bytes kPacket = ipPacket(example("192.0.2.1", "192.0.2.2"));
    return kPacket;
}

const Bytes& packetV6() {
    static const Bytes kPacket = ipPacket(example("2001:db8::1", "2001:db8::2"));
    return kPacket;
}

// The layers around the example packet; also says that it was found whole.
Names layersOf(Decoding& decoding, const Bytes& frame, LinkType link = LinkType::Ethernet) {
    const auto segment = decoding.decode(frame, link);
    if (!segment) {
        return {"not decoded"};
    }
    CHECK(payloadText(*segment) == "data");
    CHECK(segment->seq == SeqNum{77});
    CHECK(sourceOf(*segment).port == 1234);
    return decoding.decoder().encapsulations().describe(segment->encapsulation);
}

Names layersOf(const Bytes& frame, LinkType link = LinkType::Ethernet) {
    Decoding decoding;
    return layersOf(decoding, frame, link);
}

bool isCounted(const Bytes& frame, Undecoded reason, LinkType link = LinkType::Ethernet) {
    Decoding decoding;
    return !decoding.decode(frame, link) && decoding.count(reason) == 1;
}

// Every cut of a frame is counted as something, and none reads past its end.
void checkCuts(const Bytes& frame, LinkType link = LinkType::Ethernet) {
    Decoding decoding;
    for (std::size_t size = 0; size < frame.size(); ++size) {
        decoding.decode(
            Bytes(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(size)), link
        );
    }
    CHECK(decoding.accounted() == frame.size());
}

Bytes gre(std::string_view header, const Bytes& payload) {
    return ethernet(betweenRouters(47, hexBytes(header) + payload));
}

Bytes udp(std::uint16_t port, std::string_view header, const Bytes& payload) {
    return ethernet(udpBetweenRouters(port, hexBytes(header) + payload));
}

} // namespace

TEST_CASE("IP in IP is named by both versions", "[tunnel]") {
    CHECK(layersOf(ethernet(betweenRouters(4, packetV4()))) == Names{"ipip"});
    CHECK(layersOf(ethernet(betweenRouters(41, packetV6()))) == Names{"6in4"});
    CHECK(layersOf(ethernet(betweenRoutersV6(4, packetV4()))) == Names{"4in6"});
    CHECK(layersOf(ethernet(betweenRoutersV6(41, packetV6()))) == Names{"6in6"});
    CHECK(
        layersOf(ethernet(betweenRouters(4, betweenRouters(41, packetV6())))) ==
        Names{"ipip", "6in4"}
    );
    CHECK(
        layersOf(ethernet(betweenRouters(97, hexBytes("3000") + ethernet(packetV4())))) ==
        Names{"etherip"}
    );
    CHECK(isCounted(
        ethernet(betweenRouters(97, hexBytes("4000") + packetV4())), Undecoded::OtherTunnel
    ));
}

TEST_CASE("GRE is read with every optional field", "[tunnel]") {
    CHECK(layersOf(gre("0000 0800", packetV4())) == Names{"gre"});
    CHECK(layersOf(gre("0000 86dd", packetV6())) == Names{"gre"});
    CHECK(layersOf(gre("8000 0800 abcd0000", packetV4())) == Names{"gre"});
    CHECK(layersOf(gre("2000 0800 00000009", packetV4())) == Names{"gre:9"});
    CHECK(layersOf(gre("b000 0800 abcd0000 00000009 00000001", packetV4())) == Names{"gre:9"});
    CHECK(layersOf(gre("1000 6558 00000001", ethernet(packetV4()))) == Names{"gre"});
    CHECK(layersOf(gre("0000 8847 00010140", packetV4())) == Names{"gre", "mpls:16"});
    CHECK(layersOf(gre("0000 883e 00000000", packetV4())) == Names{"gre", "wccp"});
    CHECK(layersOf(gre("0000 883e", packetV4())) == Names{"gre", "wccp"});
    checkCuts(gre("b000 0800 abcd0000 00000009 00000001", packetV4()));
}

TEST_CASE("GRE that carries no IP is counted", "[tunnel]") {
    CHECK(isCounted(gre("4000 0800 00000000", packetV4()), Undecoded::OtherTunnel));
    CHECK(isCounted(gre("0002 0800", packetV4()), Undecoded::OtherTunnel));
    CHECK(isCounted(gre("0000 0000", {}), Undecoded::OtherTunnel)); // a keepalive of Cisco's
    CHECK(isCounted(gre("2000 0800 0000", {}), Undecoded::CutTunnelHeader));
}

TEST_CASE("PPTP's GRE carries PPP, and acknowledgements alone nothing", "[tunnel]") {
    const Bytes ppp = hexBytes("ff03 0021") + packetV4();
    const auto size = ppp.size();
    const Bytes length{std::byte{0}, static_cast<std::byte>(size)};
    const Bytes data = hexBytes("3001 880b") + length + hexBytes("0005 00000001") + ppp;
    const Bytes both = hexBytes("3081 880b") + length + hexBytes("0005 00000001 00000002") + ppp;
    CHECK(layersOf(ethernet(betweenRouters(47, data))) == Names{"pptp:5"});
    CHECK(layersOf(ethernet(betweenRouters(47, both))) == Names{"pptp:5"});
    CHECK(isCounted(gre("2081 880b 0000 0005 00000002", {}), Undecoded::OtherTunnel));
    CHECK(isCounted(gre("3001 0800 0004 0005 00000001", packetV4()), Undecoded::OtherTunnel));
    checkCuts(ethernet(betweenRouters(47, both)));
}

TEST_CASE("mirrored frames are found in every type of ERSPAN", "[tunnel]") {
    const Bytes frame = ethernet(packetV4());
    CHECK(layersOf(gre("0000 88be", frame)) == Names{"erspan"});
    CHECK(layersOf(gre("1000 88be 00000001 1001 0064 00000000", frame)) == Names{"erspan:100"});
    CHECK(
        layersOf(gre("1000 22eb 00000001 2001 0065 00000000 0000 0000", frame)) ==
        Names{"erspan:101"}
    );
    CHECK(
        layersOf(gre("1000 22eb 00000001 2001 0065 00000000 0000 0001 0000000000000000", frame)) ==
        Names{"erspan:101"}
    );
    CHECK(
        layersOf(gre("1000 22eb 00000001 2001 0065 00000000 0000 0800", packetV4())) ==
        Names{"erspan:101"}
    );
    CHECK(isCounted(gre("1000 88be 00000001 2001 0064 00000000", frame), Undecoded::OtherTunnel));
    checkCuts(gre("1000 22eb 00000001 2001 0065 00000000 0000 0001 0000000000000000", frame));
}

TEST_CASE("VXLAN is told by its port and a header that fits", "[tunnel]") {
    const Bytes frame = ethernet(packetV4());
    CHECK(layersOf(udp(4789, "08000000 00002a00", frame)) == Names{"vxlan:42"});
    CHECK(layersOf(udp(8472, "08000000 ffffff00", frame)) == Names{"vxlan:16777215"});
    CHECK(layersOf(udp(4789, "88000007 00002a00", frame)) == Names{"vxlan:42"});
    CHECK(layersOf(udp(4790, "0c000001 00002a00", packetV4())) == Names{"vxlan:42"});
    CHECK(layersOf(udp(4790, "0c000002 00002a00", packetV6())) == Names{"vxlan:42"});
    CHECK(layersOf(udp(4790, "0c000003 00002a00", frame)) == Names{"vxlan:42"});
    CHECK(isCounted(udp(4790, "0c000004 00002a00", frame), Undecoded::OtherTunnel));
    CHECK(isCounted(udp(4789, "00000000 00002a00", frame), Undecoded::Udp));
    CHECK(isCounted(udp(4789, "08000000 00002a01", frame), Undecoded::Udp));
    CHECK(isCounted(udp(4788, "08000000 00002a00", frame), Undecoded::Udp));
    checkCuts(udp(4789, "08000000 00002a00", frame));
}

TEST_CASE("Geneve is read past its options", "[tunnel]") {
    const Bytes frame = ethernet(packetV6());
    CHECK(layersOf(udp(6081, "0000 6558 00000700", frame)) == Names{"geneve:7"});
    CHECK(layersOf(udp(6081, "0000 0800 00000700", packetV4())) == Names{"geneve:7"});
    CHECK(
        layersOf(udp(6081, "0240 6558 00000700 0102 80 01 00000000", frame)) == Names{"geneve:7"}
    );
    CHECK(isCounted(udp(6081, "4000 6558 00000700", frame), Undecoded::Udp));
    CHECK(isCounted(udp(6081, "0001 6558 00000700", frame), Undecoded::Udp));
    checkCuts(udp(6081, "0240 6558 00000700 0102 80 01 00000000", frame));
}

TEST_CASE("GTP-U is read past its options and extension headers", "[tunnel]") {
    const auto gtp = [](std::string_view start, std::string_view rest, const Bytes& payload) {
        const Bytes behind = hexBytes(rest) + payload;
        const Bytes length{
            static_cast<std::byte>(behind.size() >> 8), static_cast<std::byte>(behind.size())};
        return ethernet(
            udpBetweenRouters(2152, hexBytes(start) + length + hexBytes("00000bb8") + behind)
        );
    };
    CHECK(layersOf(gtp("30ff", "", packetV4())) == Names{"gtpu:3000"});
    CHECK(layersOf(gtp("32ff", "0001 00 00", packetV6())) == Names{"gtpu:3000"});
    CHECK(layersOf(gtp("36ff", "0001 00 85 01 1009 00", packetV4())) == Names{"gtpu:3000"});
    CHECK(
        layersOf(gtp("34ff", "0000 00 85 01 1009 c0 01 0001 00", packetV4())) == Names{"gtpu:3000"}
    );
    CHECK(isCounted(gtp("34ff", "0000 00 85 00 1009 00", packetV4()), Undecoded::OtherTunnel));
    CHECK(isCounted(gtp("3201", "0001 00 00", {}), Undecoded::OtherTunnel)); // an echo request
    CHECK(isCounted(gtp("50ff", "", packetV4()), Undecoded::Udp));
    checkCuts(gtp("34ff", "0000 00 85 01 1009 c0 01 0001 00", packetV4()));
}

TEST_CASE("L2TP carries PPP behind any of its optional fields", "[tunnel]") {
    const Bytes ppp = hexBytes("ff03 0021") + packetV4();
    CHECK(layersOf(udp(1701, "0002 0007 0001", ppp)) == Names{"l2tp:7"});
    CHECK(layersOf(udp(1701, "4002 0010 0007 0001", ppp)) == Names{"l2tp:7"});
    CHECK(layersOf(udp(1701, "4a02 0010 0007 0001 00010002 0003 abcdef", ppp)) == Names{"l2tp:7"});
    CHECK(isCounted(udp(1701, "c802 0010 0007 0000 00010002", {}), Undecoded::Udp));
    CHECK(isCounted(udp(1701, "c802 000c 0007 0000 00010002", {}), Undecoded::OtherTunnel));
    CHECK(isCounted(udp(1701, "0003 0007 0001", ppp), Undecoded::Udp));
    CHECK(isCounted(udp(1701, "0202 0007 0001 ffff", ppp), Undecoded::CutTunnelHeader));
    checkCuts(udp(1701, "4a02 0010 0007 0001 00010002 0003 abcdef", ppp));
}

TEST_CASE("MPLS labels are named, entropy is not, and IP is found behind them", "[tunnel]") {
    CHECK(layersOf(ethernet(0x8847, hexBytes("000101ff") + packetV4())) == Names{"mpls:16"});
    CHECK(
        layersOf(ethernet(0x8847, hexBytes("000100ff 000111ff") + packetV6())) ==
        Names{"mpls:16", "mpls:17"}
    );
    CHECK(
        layersOf(ethernet(0x8847, hexBytes("000100ff 000070ff 123451ff") + packetV4())) ==
        Names{"mpls:16"}
    );
    CHECK(layersOf(udp(6635, "000101ff", packetV4())) == Names{"mpls-udp", "mpls:16"});
    CHECK(
        layersOf(ethernet(betweenRouters(137, hexBytes("000101ff") + packetV4()))) ==
        Names{"mpls:16"}
    );
    CHECK(isCounted(ethernet(0x8847, hexBytes("000101ff 1000 0000")), Undecoded::OtherMpls));
    CHECK(isCounted(ethernet(0x8847, Bytes(80, std::byte{0})), Undecoded::TooManyHeaders));
    checkCuts(ethernet(0x8847, hexBytes("000100ff 000111ff") + packetV6()));
}

TEST_CASE("an Ethernet pseudo-wire is found with and without a control word", "[tunnel]") {
    const auto wire = [](std::string_view word, std::string_view macs, const Bytes& packet) {
        return ethernet(
            0x8847,
            hexBytes("000101ff") + hexBytes(word) + hexBytes(macs) + hexBytes("0800") + packet
        );
    };
    const Names both{"mpls:16", "pseudowire"};
    CHECK(layersOf(wire("00000000", "020000000002 020000000001", packetV4())) == both);
    CHECK(layersOf(wire("00000000", "000000000002 000000000001", packetV4())) == both);
    CHECK(layersOf(wire("00000005", "0a0000000002 0a0000000001", packetV4())) == both);
    CHECK(layersOf(wire("", "020000000002 020000000001", packetV4())) == both);
    CHECK(layersOf(wire("", "001122334455 020000000001", packetV4())) == both);
    CHECK(layersOf(wire("", "4a0000000002 020000000001", packetV4())) == both);
    CHECK(layersOf(wire("", "6a0000000002 020000000001", packetV4())) == both);
}

TEST_CASE("PPP is read with and without its optional octets", "[tunnel]") {
    CHECK(layersOf(hexBytes("ff03 0021") + packetV4(), LinkType::Ppp).empty());
    CHECK(layersOf(hexBytes("0057") + packetV6(), LinkType::PppHdlc).empty());
    CHECK(layersOf(hexBytes("21") + packetV4(), LinkType::Ppp).empty());
    CHECK(layersOf(hexBytes("ff03 57") + packetV6(), LinkType::Ppp).empty());
    CHECK(layersOf(hexBytes("00 ff03 0021") + packetV4(), LinkType::PppWithDirection).empty());
    CHECK(layersOf(hexBytes("01 03 0021") + packetV4(), LinkType::PppPppd).empty());
    CHECK(layersOf(hexBytes("0f00 0800") + packetV4(), LinkType::PppHdlc).empty());
    CHECK(layersOf(hexBytes("ff03 0281 000101ff") + packetV4(), LinkType::Ppp) == Names{"mpls:16"});
    CHECK(isCounted(hexBytes("ff03 c021 0101"), Undecoded::OtherPpp, LinkType::Ppp));
    CHECK(isCounted(hexBytes("ff03 002d 0101"), Undecoded::CompressedHeader, LinkType::Ppp));
    CHECK(isCounted(hexBytes("ff03 00fd 0101"), Undecoded::Encrypted, LinkType::Ppp));
}

TEST_CASE("PPP over Ethernet is read, padding and all", "[tunnel]") {
    const Bytes frame = tunnelFrame("pppoe", packetV4());
    CHECK(layersOf(frame + Bytes(6, std::byte{0xEE})) == Names{"pppoe"});
    CHECK(layersOf(tunnelFrame("pppoe", packetV6())) == Names{"pppoe"});
    CHECK(layersOf(Bytes(frame.begin() + 14, frame.end()), LinkType::PppEther) == Names{"pppoe"});
    CHECK(isCounted(ethernet(0x8864, hexBytes("11 09 0000 0000")), Undecoded::OtherPpp));
    checkCuts(frame);
}

TEST_CASE("serial links lead to IP", "[tunnel]") {
    CHECK(layersOf(hexBytes("0f00 0800") + packetV4(), LinkType::CiscoHdlc).empty());
    CHECK(layersOf(hexBytes("8f00 86dd") + packetV6(), LinkType::CiscoHdlc).empty());
    CHECK(
        layersOf(hexBytes("0f00 8847 000101ff") + packetV4(), LinkType::CiscoHdlc) ==
        Names{"mpls:16"}
    );
    CHECK(layersOf(hexBytes("1841 03 cc") + packetV4(), LinkType::FrameRelay).empty());
    CHECK(layersOf(hexBytes("1841 0800") + packetV4(), LinkType::FrameRelay).empty());
    CHECK(layersOf(hexBytes("1841 03 00 80 000000 86dd") + packetV6(), LinkType::FrameRelay).empty()
    );
    CHECK(isCounted(hexBytes("8f00 2000 0102"), Undecoded::OtherEtherType, LinkType::CiscoHdlc));
    checkCuts(hexBytes("1841 03 00 80 000000 86dd") + packetV6(), LinkType::FrameRelay);
}

TEST_CASE("nested tunnels are followed as far as there is room", "[tunnel]") {
    Bytes packet = packetV4();
    for (int depth = 0; depth < 8; ++depth) {
        packet = betweenRouters(4, packet);
    }
    CHECK(layersOf(ethernet(packet)) == Names(8, "ipip"));
    CHECK(isCounted(ethernet(betweenRouters(4, packet)), Undecoded::TooManyHeaders));
}

TEST_CASE("fragments of a tunnel are put together", "[tunnel]") {
    const Bytes frame =
        udpBetweenRouters(4789, hexBytes("08000000 00002a00") + ethernet(packetV4()));
    Decoding decoding;
    const auto parts = fragments(frame, 40);
    for (std::size_t part = 0; part + 1 < parts.size(); ++part) {
        CHECK_FALSE(decoding.decode(ethernet(parts[part])));
    }
    CHECK(layersOf(decoding, ethernet(parts.back())) == Names{"vxlan:42"});
}

TEST_CASE("the tunnels of a packet count by their kind and overlay network", "[tunnel]") {
    Decoding decoding;
    const auto pathOf = [&](const Bytes& frame) {
        const auto segment = decoding.decode(frame);
        REQUIRE(segment);
        return segment->tunnels;
    };
    const Bytes frame = ethernet(packetV4());
    const TunnelPathId none{0};
    CHECK(pathOf(frame) == none);
    CHECK(pathOf(ethernet(0x8847, hexBytes("000101ff") + packetV4())) == none);
    CHECK(pathOf(tunnelFrame("pppoe", packetV4())) == none);
    const TunnelPathId vxlan = pathOf(udp(4789, "08000000 00002a00", frame));
    CHECK(vxlan != none);
    CHECK(pathOf(udp(4789, "08000000 00002a00", frame)) == vxlan);
    CHECK(pathOf(udp(4789, "08000000 00002b00", frame)) != vxlan);
    const TunnelPathId keyed = pathOf(gre("2000 0800 00000009", packetV4()));
    CHECK(keyed != vxlan);
    CHECK(pathOf(gre("2000 0800 0000000a", packetV4())) == keyed);
    CHECK(pathOf(ethernet(betweenRouters(4, packetV4()))) != keyed);
}

TEST_CASE("an error about a tunnel is none about what it carries", "[tunnel]") {
    const Bytes tunnel = betweenRouters(4, packetV4());
    const Bytes error = icmpPacket(
        {.source = *IpAddress::parse("203.0.113.9"),
         .destination = *IpAddress::parse("203.0.113.1"),
         .type = 3,
         .code = 1,
         .quoted = tunnel}
    );
    CHECK(isCounted(ethernet(error), Undecoded::Icmp));
}

} // namespace lastack
