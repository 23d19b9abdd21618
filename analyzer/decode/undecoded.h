// Undecoded: every reason why a frame gives no TCP segment. Counted, never dropped silently.
#pragma once

#include <cstdint>
#include <string_view>

namespace lastack {

enum class Undecoded : std::uint8_t {
    OtherLinkType,  // a link-layer type we do not read
    CutLinkHeader,  // captured bytes end inside the link-layer header
    Llc,            // IEEE 802.2 frame: spanning tree, LLDP and their like
    OtherEtherType, // neither IP nor anything that carries it
    Arp,
    CutIpHeader,        // captured bytes end inside the IP header
    BadIpHeader,        // version, header length or total length make no sense
    BadExtensionHeader, // IPv6 extension headers cut, too long or out of order
    TooManyHeaders,     // more nested headers than we follow
    Udp,
    Sctp,
    OtherIpProtocol,
    Icmp,               // ICMP that quotes no TCP segment
    FragmentPending,    // an IP fragment: its datagram was completed by another frame, or is still
                        // waiting
    FragmentIncomplete, // an IP fragment whose datagram was never completed
    FragmentDropped,    // an IP fragment over the memory bound, overlapping or beyond 65535 bytes
    CutTcpHeader,       // captured bytes end before the TCP flags
    BadTcpHeader,       // data offset makes no sense
};
constexpr std::size_t kUndecodedReasons = 18;

// "ARP", "UDP", "truncated TCP header", …
std::string_view describe(Undecoded reason);

} // namespace lastack
