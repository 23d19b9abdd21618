#include "decode/decoder.h"
#include "tests/support/catch.h"
#include "tests/support/decoding.h"
#include "tests/support/tunnels.h"

namespace lastack {

using namespace lastack::test;

namespace {

const Bytes& packetV4() {
    static const Bytes kPacket = ipPacket(TcpSpec{
        .source = endpoint("192.0.2.1", 1234),
        .destination = endpoint("192.0.2.2", 443),
        .seq = 77,
        .flags = {TcpFlags::kAck},
        .payload = textBytes("data")});
    return kPacket;
}

bool isRead(const Bytes& frame, LinkType link) {
    Decoding decoding;
    const auto segment = decoding.decode(frame, link);
    const bool found = segment && payloadText(*segment) == "data" && segment->seq == SeqNum{77};
    Decoding cuts;
    for (std::size_t size = 0; size < frame.size(); ++size) {
        cuts.decode(Bytes(frame.begin(), frame.begin() + static_cast<std::ptrdiff_t>(size)), link);
    }
    return found && cuts.accounted() == frame.size();
}

bool isCounted(const Bytes& frame, Undecoded reason, LinkType link) {
    Decoding decoding;
    return !decoding.decode(frame, link) && decoding.count(reason) == 1;
}

Bytes snap() {
    return hexBytes("aaaa03 000000 0800") + packetV4();
}

// A data frame of these frame control octets, with what follows the three addresses.
Bytes wlan(std::string_view control, std::string_view rest, const Bytes& payload) {
    return hexBytes(control) + hexBytes("0000 020000000001 020000000002 020000000003") +
           hexBytes(rest) + payload;
}

} // namespace

TEST_CASE("LLC leads to IP by SNAP, by its own number and by a network layer identifier", "[llc]") {
    const auto framed = [](const Bytes& payload) {
        return ethernet(static_cast<std::uint16_t>(payload.size()), payload + Bytes(4));
    };
    CHECK(isRead(framed(snap()), LinkType::Ethernet));
    CHECK(isRead(framed(hexBytes("aaaa03 0000f8 0800") + packetV4()), LinkType::Ethernet));
    CHECK(isRead(framed(hexBytes("060603") + packetV4()), LinkType::Ethernet));
    CHECK(isRead(framed(hexBytes("fefe03 cc") + packetV4()), LinkType::Ethernet));
    CHECK(isRead(framed(hexBytes("aaaa03 0080c2 0007") + ethernet(packetV4())), LinkType::Ethernet)
    );
    CHECK(isCounted(framed(hexBytes("aaaa03 00000c 2000 02b4")), Undecoded::Llc, LinkType::Ethernet)
    );
    CHECK(isRead(snap(), LinkType::AtmRfc1483));
    CHECK(isRead(hexBytes("aaaa03 0080c2 0007 0000") + ethernet(packetV4()), LinkType::AtmRfc1483));
    CHECK(isRead(hexBytes("0000 0001 0006 020000000001 0000 0004") + snap(), LinkType::LinuxSll));
}

TEST_CASE("802.11 data frames are read with every form of header", "[wlan]") {
    CHECK(isRead(wlan("0801", "0010", snap()), LinkType::Wlan));
    CHECK(isRead(wlan("8801", "0010 0000", snap()), LinkType::Wlan));
    CHECK(isRead(wlan("8881", "0010 0000 00000000", snap()), LinkType::Wlan));
    CHECK(isRead(wlan("0803", "0010 020000000004", snap()), LinkType::Wlan));
    CHECK(isRead(wlan("8803", "0010 020000000004 0000", snap()), LinkType::Wlan));
}

TEST_CASE("802.11 frames without readable data are counted", "[wlan]") {
    const auto link = LinkType::Wlan;
    CHECK(isCounted(wlan("8000", "0010", Bytes(12)), Undecoded::WlanControl, link));
    CHECK(isCounted(hexBytes("d400 0000 020000000001"), Undecoded::WlanControl, link));
    CHECK(isCounted(wlan("4801", "0010", {}), Undecoded::WlanControl, link));
    CHECK(isCounted(wlan("0841", "0010", snap()), Undecoded::Encrypted, link));
    CHECK(isCounted(wlan("0805", "0010", snap()), Undecoded::WlanFragment, link));
    CHECK(isCounted(wlan("0801", "0110", snap()), Undecoded::WlanFragment, link));
}

TEST_CASE("an 802.11 aggregate is read when it holds a single frame", "[wlan]") {
    const Bytes addresses = hexBytes("020000000001 020000000002 00");
    const Bytes length{static_cast<std::byte>(snap().size())};
    const Bytes one = addresses + length + snap();
    CHECK(isRead(wlan("8801", "0010 8000", one), LinkType::Wlan));
    CHECK(isCounted(
        wlan("8801", "0010 8000", one + Bytes(2) + one), Undecoded::WlanAggregate, LinkType::Wlan
    ));
}

TEST_CASE("radiotap tells of padding, check sequences and damage", "[wlan]") {
    const auto link = LinkType::Radiotap;
    const Bytes frame = wlan("8801", "0010 0000", snap());
    CHECK(isRead(hexBytes("00 00 0800 00000000") + frame, link));
    CHECK(isRead(hexBytes("00 00 0900 02000000 10") + frame + Bytes(4), link));
    CHECK(isRead(hexBytes("00 00 1100 03000000 0000000000000000 10") + frame + Bytes(4), link));
    CHECK(isRead(
        hexBytes("00 00 1900 03000080 00000000 00000000 0000000000000000 10") + frame + Bytes(4),
        link
    ));
    const Bytes padded = wlan("8801", "0010 0000 0000", snap());
    CHECK(isRead(hexBytes("00 00 0900 02000000 20") + padded, link));
    CHECK(isCounted(hexBytes("00 00 0900 02000000 40") + frame, Undecoded::WlanDamaged, link));
    CHECK(isCounted(hexBytes("00 00 0400 00000000") + frame, Undecoded::CutLinkHeader, link));
}

TEST_CASE("other headers of wireless drivers are skipped", "[wlan]") {
    const Bytes frame = wlan("0801", "0010", snap());
    CHECK(isRead(hexBytes("44000000 90000000") + Bytes(136) + frame, LinkType::Prism));
    CHECK(isRead(hexBytes("80211001 00000040") + Bytes(56) + frame, LinkType::Prism));
    CHECK(isRead(hexBytes("80211001 00000040") + Bytes(56) + frame, LinkType::Avs));
    CHECK(isRead(hexBytes("00 00 0800 69000000") + frame, LinkType::Ppi));
    CHECK(isRead(hexBytes("00 00 0800 01000000") + ethernet(packetV4()), LinkType::Ppi));
}

TEST_CASE("headers of capturing systems are skipped", "[link]") {
    CHECK(isRead(hexBytes("3d 02 0000") + Bytes(60) + packetV4(), LinkType::PfLog));
    CHECK(isRead(hexBytes("02000000 00000000 00000000") + packetV4(), LinkType::Enc));
    const Bytes pktap = hexBytes("6c000000 01000000 01000000") + Bytes(96);
    CHECK(isRead(pktap + ethernet(packetV4()), LinkType::PkTap));
    const auto size = static_cast<std::byte>(packetV4().size() + 4);
    const Bytes attributes = hexBytes("0800 0100 08000300 0500 0a00 00 000000");
    CHECK(isRead(
        hexBytes("02 00 0000") + attributes + Bytes{size} + hexBytes("00 0900") + packetV4(),
        LinkType::NfLog
    ));
    CHECK(isRead(Bytes(4) + ethernet(packetV4()), LinkType::NetAnalyzer));
    CHECK(isCounted(hexBytes("3d 07 0000") + Bytes(60), Undecoded::OtherEtherType, LinkType::PfLog)
    );
}

TEST_CASE("rare link layers lead to IP", "[link]") {
    const Bytes macs = hexBytes("020000000001 020000000002");
    CHECK(isRead(hexBytes("1040") + macs + snap(), LinkType::TokenRing));
    CHECK(isRead(
        hexBytes("1040") + hexBytes("020000000001 820000000002 0470 0011") + snap(),
        LinkType::TokenRing
    ));
    CHECK(isRead(hexBytes("50") + macs + snap(), LinkType::Fddi));
    CHECK(isRead(hexBytes("02 00 0000") + snap(), LinkType::SunAtm));
    CHECK(isRead(hexBytes("01 00 0000 0001") + ethernet(packetV4()), LinkType::SunAtm));
    CHECK(isRead(hexBytes("00 00 0040 0000") + ethernet(packetV4()), LinkType::Docsis));
    CHECK(isRead(hexBytes("01 02 0040 abcd 0000") + ethernet(packetV4()), LinkType::Docsis));
    CHECK(isRead(Bytes(16) + snap(), LinkType::IpOverFibreChannel));
    CHECK(isRead(hexBytes("01 02 0000 d4 00 0001") + packetV4(), LinkType::ArcnetLinux));
    CHECK(isRead(Bytes(16) + hexBytes("0800") + packetV4(), LinkType::AppleFireWire));
    CHECK(isRead(hexBytes("000101ff") + packetV4(), LinkType::Mpls));
}

TEST_CASE("tags of providers' bridges and of link security are read", "[link]") {
    CHECK(isRead(ethernet(0x88E7, hexBytes("00000064") + ethernet(packetV4())), LinkType::Ethernet)
    );
    CHECK(isRead(
        ethernet(0x88E5, hexBytes("00 00 00000001 0800") + packetV4() + Bytes(16)),
        LinkType::Ethernet
    ));
    CHECK(isCounted(
        ethernet(0x88E5, hexBytes("0c 00 00000001 1234") + Bytes(40)),
        Undecoded::Encrypted,
        LinkType::Ethernet
    ));
}

} // namespace lastack
