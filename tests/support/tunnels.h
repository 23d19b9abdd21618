// Tunnels: the headers that stand between a link layer and the IP packet of a connection, around
// any bytes, for tests and samples. Free functions on values, so thread-safe.
#pragma once

#include "tests/support/frame_builder.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lastack::test {

// A payload of this protocol between two routers.
Bytes betweenRouters(std::uint8_t protocol, const Bytes& payload);
Bytes betweenRoutersV6(std::uint8_t protocol, const Bytes& payload);

// A UDP datagram without checksum between two routers.
Bytes udpBetweenRouters(std::uint16_t destinationPort, const Bytes& payload);

// A MAC header before an IP packet, or before anything of this type.
Bytes ethernet(const Bytes& packet);
Bytes ethernet(std::uint16_t etherType, const Bytes& payload);

bool isTunnelName(std::string_view name);

// Frames on Ethernet around an IP packet, by the name in the script notation: "vxlan", "mpls",
// "pppoe", "gre", "ipip". Throws std::invalid_argument for any other.
Bytes tunnelFrame(std::string_view name, const Bytes& packet);

} // namespace lastack::test
