#include "decode/decoder.h"
#include "tests/support/catch.h"
#include "tests/support/decoding.h"

#include <algorithm>

namespace lastack {

using namespace lastack::test;

namespace {

TcpSpec example(std::string_view from, std::string_view to) {
    return {
        .source = endpoint(from, 1234),
        .destination = endpoint(to, 443),
        .seq = 77,
        .flags = {TcpFlags::kAck},
        .payload = textBytes("data")};
}

TcpSpec exampleV4() {
    return example("192.0.2.1", "192.0.2.2");
}

TcpSpec exampleV6() {
    return example("2001:db8::1", "2001:db8::2");
}

std::vector<std::string> encapsulationOf(Decoding& decoding, const Bytes& frame) {
    const auto segment = decoding.decode(frame);
    REQUIRE(segment);
    CHECK(payloadText(*segment) == "data");
    return decoding.decoder().encapsulations().describe(segment->encapsulation);
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("every link layer leads to the same segment", "[link]") {
    const auto link = GENERATE(
        LinkType::Null,
        LinkType::Ethernet,
        LinkType::Raw12,
        LinkType::Raw14,
        LinkType::Raw,
        LinkType::Loop,
        LinkType::LinuxSll,
        LinkType::LinuxSll2
    );
    const auto spec = GENERATE(exampleV4(), exampleV6());
    Decoding decoding;
    const auto segment = decoding.decode(tcpFrame(spec, link), link);
    REQUIRE(segment);
    CHECK(sourceOf(*segment) == spec.source);
    CHECK(destinationOf(*segment) == spec.destination);
    CHECK(segment->seq == SeqNum{77});
    CHECK(payloadText(*segment) == "data");
}

TEST_CASE("the link types of one IP version take only that version", "[link]") {
    const Bytes v4 = ipPacket(exampleV4());
    const Bytes v6 = ipPacket(exampleV6());
    Decoding decoding;
    CHECK(decoding.decode(v4, LinkType::Ipv4));
    CHECK(decoding.decode(v6, LinkType::Ipv6));
    CHECK_FALSE(decoding.decode(v6, LinkType::Ipv4));
    CHECK_FALSE(decoding.decode(v4 + Bytes(20), LinkType::Ipv6));
    CHECK(decoding.count(Undecoded::BadIpHeader) == 2);
}

TEST_CASE("VLAN tags are recorded by their type, outermost first", "[link]") {
    const Bytes packet = ipPacket(exampleV4());
    const auto tagged = [&](const std::vector<VlanTag>& tags) {
        return linkFrame(packet, LinkType::Ethernet, tags);
    };
    Decoding decoding;
    CHECK(encapsulationOf(decoding, tagged({})).empty());
    CHECK(encapsulationOf(decoding, tagged({{0x8100, 10}})) == Names{"vlan:10"});
    CHECK(
        encapsulationOf(decoding, tagged({{0x88A8, 100}, {0x8100, 10}})) ==
        Names{"qinq:100", "vlan:10"}
    );
    CHECK(
        encapsulationOf(decoding, tagged({{0x9100, 100}, {0x8100, 10}})) ==
        Names{"qinq:100", "vlan:10"}
    );
    CHECK(encapsulationOf(decoding, tagged({{0x9200, 4095}})) == Names{"qinq:4095"});
    CHECK(
        encapsulationOf(decoding, tagged({{0x8100, 2}, {0x8100, 3}})) == Names{"vlan:2", "vlan:3"}
    );
}

TEST_CASE("priority bits and priority tags do not make a VLAN", "[link]") {
    Decoding decoding;
    const Bytes packet = ipPacket(exampleV6());
    CHECK(
        encapsulationOf(decoding, linkFrame(packet, LinkType::Ethernet, {{0x8100, 0xE000}})).empty()
    );
    CHECK(
        encapsulationOf(decoding, linkFrame(packet, LinkType::Ethernet, {{0x8100, 0xF00A}})) ==
        Names{"vlan:10"}
    );
}

TEST_CASE("a tag behind a cooked header is followed", "[link]") {
    Bytes frame = tcpFrame(exampleV4(), LinkType::LinuxSll);
    const Bytes tag = hexBytes("8100 000a");
    frame.insert(frame.begin() + 14, tag.begin(), tag.end());
    Decoding decoding;
    const auto segment = decoding.decode(frame, LinkType::LinuxSll);
    REQUIRE(segment);
    CHECK(decoding.decoder().encapsulations().describe(segment->encapsulation) == Names{"vlan:10"});
}

TEST_CASE("the number of tags is bounded", "[link]") {
    const Bytes packet = ipPacket(exampleV4());
    Decoding decoding;
    CHECK(
        decoding.decode(linkFrame(packet, LinkType::Ethernet, std::vector<VlanTag>(8, {0x8100, 5})))
    );
    CHECK_FALSE(
        decoding.decode(linkFrame(packet, LinkType::Ethernet, std::vector<VlanTag>(9, {0x8100, 5})))
    );
    CHECK_FALSE(decoding.decode(
        linkFrame(packet, LinkType::Ethernet, std::vector<VlanTag>(400, {0x8100, 0}))
    ));
    CHECK(decoding.count(Undecoded::TooManyHeaders) == 2);
}

TEST_CASE("the address family of BSD loopback is known in both byte orders", "[link]") {
    const auto link = GENERATE(LinkType::Null, LinkType::Loop);
    const auto family = GENERATE(10, 24, 28, 30);
    const Bytes packet = ipPacket(exampleV6());
    Bytes little(4);
    Bytes big(4);
    little[0] = big[3] = static_cast<std::byte>(family);
    Decoding decoding;
    CHECK(decoding.decode(little + packet, link));
    CHECK(decoding.decode(big + packet, link));
    CHECK_FALSE(decoding.decode(hexBytes("00000003") + packet, link));
    CHECK(decoding.count(Undecoded::OtherEtherType) == 1);
    CHECK_FALSE(decoding.decode(hexBytes("000000"), link));
    CHECK(decoding.count(Undecoded::CutLinkHeader) == 1);
}

TEST_CASE("frames that carry no IP are counted by what they are", "[link]") {
    const Bytes macs = hexBytes("0180c2000000 020000000001");
    Decoding decoding;
    const auto reason = [&](const Bytes& frame, LinkType link, Undecoded expected) {
        const auto before = decoding.count(expected);
        return !decoding.decode(frame, link) && decoding.count(expected) == before + 1;
    };
    const auto ethernet = LinkType::Ethernet;
    CHECK(reason(macs + hexBytes("0026 424203"), ethernet, Undecoded::Llc));
    CHECK(reason(macs + hexBytes("8100 000a 0026 424203"), ethernet, Undecoded::Llc));
    CHECK(reason(macs + hexBytes("05ff 424203"), ethernet, Undecoded::Llc));
    CHECK(reason(macs + hexBytes("0600"), ethernet, Undecoded::OtherEtherType));
    CHECK(reason(macs + hexBytes("88cc 0207"), ethernet, Undecoded::OtherEtherType));
    CHECK(reason(macs + hexBytes("0806 0001"), ethernet, Undecoded::Arp));
    CHECK(reason(macs + hexBytes("8100 000a08"), ethernet, Undecoded::CutLinkHeader));
    CHECK(reason(macs, ethernet, Undecoded::CutLinkHeader));
    CHECK(reason({}, ethernet, Undecoded::CutLinkHeader));
    CHECK(reason(macs, static_cast<LinkType>(147), Undecoded::OtherLinkType));
    CHECK(reason(
        hexBytes("0000 0001 0006 020000000001 0000 0004 424203"), LinkType::LinuxSll, Undecoded::Llc
    ));
    CHECK(reason(
        hexBytes("0000 0338 0006 020000000001 0000 0800"),
        LinkType::LinuxSll,
        Undecoded::OtherLinkType
    ));
    CHECK(reason(
        hexBytes("0000 0001 0006 020000000001 0000 08"),
        LinkType::LinuxSll,
        Undecoded::CutLinkHeader
    ));
    CHECK(reason(Bytes(19), LinkType::LinuxSll2, Undecoded::CutLinkHeader));
}

} // namespace lastack
