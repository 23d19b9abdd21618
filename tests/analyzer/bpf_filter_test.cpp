#include "capture/bpf_filter.h"
#include "tests/support/capture_bytes.h"
#include "tests/support/catch.h"

using namespace lastack;
using namespace lastack::test;

namespace {

// IPv4 and TCP from 10.0.0.1 to 10.0.0.2, SYN.
Bytes ipPacket(std::uint16_t destinationPort) {
    Bytes packet(ByteOrder::Big);
    packet.u16(0x4500).u16(40).u32(0).u8(64).u8(6).u16(0).u32(0x0A00'0001).u32(0x0A00'0002);
    return packet.u16(40'000).u16(destinationPort).u32(1).u32(0).u16(0x5002).u16(0).u32(0);
}

Bytes ethernet(std::uint16_t destinationPort) {
    Bytes packet(ByteOrder::Big);
    packet.u32(0x0200'0000).u16(1).u32(0x0200'0000).u16(2).u16(0x0800);
    return packet.add(ipPacket(destinationPort));
}

Frame frameOf(const Bytes& packet, LinkType link) {
    Frame frame{};
    frame.data = packet.span().data();
    frame.captured = frame.length = static_cast<std::uint32_t>(packet.size());
    frame.link = link;
    return frame;
}

bool matches(const std::string& expression, const Bytes& packet, LinkType link) {
    auto filter = BpfFilter::compile(expression);
    REQUIRE(filter);
    return filter->matches(frameOf(packet, link));
}

} // namespace

TEST_CASE("a filter means the same on every link type", "[bpf_filter]") {
    const Bytes null = Bytes().u32(2).add(ipPacket(80));
    auto filter = BpfFilter::compile("tcp dst port 80 and host 10.0.0.1");
    REQUIRE(filter);
    CHECK(filter->matches(frameOf(ethernet(80), LinkType::Ethernet)));
    CHECK_FALSE(filter->matches(frameOf(ethernet(443), LinkType::Ethernet)));
    for (const LinkType raw : {LinkType::Raw, LinkType::Raw12, LinkType::Raw14, LinkType::Ipv4}) {
        CHECK(filter->matches(frameOf(ipPacket(80), raw)));
        CHECK_FALSE(filter->matches(frameOf(ipPacket(443), raw)));
    }
    CHECK(filter->matches(frameOf(null, LinkType::Null)));
    CHECK(filter->meaninglessLinks().empty());
}

TEST_CASE("an empty filter lets everything pass", "[bpf_filter]") {
    CHECK(matches("", ethernet(1), LinkType::Ethernet));
}

TEST_CASE("frames shorter than what a filter looks at do not match", "[bpf_filter]") {
    const Bytes packet = ethernet(80).cut(20);
    CHECK_FALSE(matches("tcp port 80", packet, LinkType::Ethernet));
    CHECK_FALSE(matches("tcp port 80", Bytes(), LinkType::Ethernet));
    CHECK(matches("len <= 20", packet, LinkType::Ethernet));
}

TEST_CASE("a filter for one link type leaves frames of others out", "[bpf_filter]") {
    auto filter = BpfFilter::compile("ether host 02:00:00:00:00:01");
    REQUIRE(filter);
    CHECK(filter->matches(frameOf(ethernet(80), LinkType::Ethernet)));
    CHECK_FALSE(filter->matches(frameOf(ipPacket(80), LinkType::Raw)));
    CHECK(filter->meaninglessLinks() == std::vector{LinkType::Raw});
}

TEST_CASE("words that only 802.11 knows compile", "[bpf_filter]") {
    const auto filter = BpfFilter::compile("type mgt subtype beacon");
    REQUIRE(filter);
    CHECK(filter->expression() == "type mgt subtype beacon");
}

TEST_CASE("a link type that libpcap does not know matches nothing", "[bpf_filter]") {
    CHECK_FALSE(matches("tcp port 80", ethernet(80), LinkType{60'000}));
}

TEST_CASE("a bad filter is refused with the words of libpcap", "[bpf_filter]") {
    for (const char* const bad : {"tcp porty 80", "host", "(tcp", "port 99999"}) {
        const auto filter = BpfFilter::compile(bad);
        REQUIRE_FALSE(filter);
        CHECK(filter.error().code == ErrorCode::BadFilter);
        CHECK(filter.error().message.find(bad) != std::string::npos);
        CHECK(filter.error().message.find('\n') == std::string::npos);
    }
    const auto syntax = BpfFilter::compile("(tcp");
    CHECK(syntax.error().message.find("syntax error") != std::string::npos);
    CHECK_FALSE(BpfFilter::compile(std::string("tcp\0udp", 7)));
}
