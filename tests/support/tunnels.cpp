#include "tests/support/tunnels.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>

namespace lastack::test {

namespace {

Bytes big16(std::size_t value) {
    return {static_cast<std::byte>(value >> 8 & 0xFF), static_cast<std::byte>(value & 0xFF)};
}

std::uint16_t typeOf(const Bytes& packet) {
    return (packet[0] >> 4) == std::byte{4} ? 0x0800 : 0x86DD;
}

Bytes pppoe(const Bytes& packet) {
    const Bytes protocol = hexBytes(typeOf(packet) == 0x0800 ? "0021" : "0057");
    return ethernet(0x8864, hexBytes("11 00 0007") + big16(packet.size() + 2) + protocol + packet);
}

} // namespace

Bytes betweenRouters(std::uint8_t protocol, const Bytes& payload) {
    const IpSpec ip{
        .source = *IpAddress::parse("203.0.113.1"),
        .destination = *IpAddress::parse("203.0.113.2"),
        .protocol = protocol};
    return ipPacket(ip, payload);
}

Bytes betweenRoutersV6(std::uint8_t protocol, const Bytes& payload) {
    const IpSpec ip{
        .source = *IpAddress::parse("2001:db8:ffff::1"),
        .destination = *IpAddress::parse("2001:db8:ffff::2"),
        .protocol = protocol};
    return ipPacket(ip, payload);
}

Bytes udpBetweenRouters(std::uint16_t destinationPort, const Bytes& payload) {
    constexpr std::uint8_t kUdp = 17;
    return betweenRouters(
        kUdp,
        big16(49'152) + big16(destinationPort) + big16(payload.size() + 8) + big16(0) + payload
    );
}

Bytes ethernet(std::uint16_t etherType, const Bytes& payload) {
    return hexBytes("02 00 00 00 00 04  02 00 00 00 00 03") + big16(etherType) + payload;
}

Bytes ethernet(const Bytes& packet) {
    return ethernet(typeOf(packet), packet);
}

bool isTunnelName(std::string_view name) {
    constexpr std::string_view kNames[] = {"vxlan", "mpls", "pppoe", "gre", "ipip"};
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

Bytes tunnelFrame(std::string_view name, const Bytes& packet) {
    if (name == "vxlan") {
        const Bytes header = hexBytes("08000000 00002a00"); // network 42
        return ethernet(udpBetweenRouters(4789, header + ethernet(packet)));
    }
    if (name == "mpls") {
        return ethernet(0x8847, hexBytes("00010040 000111ff") + packet); // labels 16 and 17
    }
    if (name == "pppoe") {
        return pppoe(packet);
    }
    if (name == "gre") {
        return ethernet(betweenRouters(47, hexBytes("0000") + big16(typeOf(packet)) + packet));
    }
    if (name == "ipip") {
        return ethernet(betweenRouters(typeOf(packet) == 0x0800 ? 4 : 41, packet));
    }
    throw std::invalid_argument("unknown tunnel: " + std::string(name));
}

} // namespace lastack::test
