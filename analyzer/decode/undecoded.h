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
    WlanControl,        // IEEE 802.11 management, control or data frame without data
    WlanAggregate,      // several frames in one (A-MSDU)
    WlanFragment,       // part of an 802.11 frame
    WlanDamaged,        // its receiver found the frame check sequence wrong
    OtherPpp,           // PPP that carries no IP: LCP, IPCP and their like
    CompressedHeader,   // TCP/IP headers compressed on a PPP link (RFC 1144, RFC 2507)
    Encrypted,          // ESP, protected 802.11 frames, MACsec, MPPE
    OtherMpls,          // neither IP nor Ethernet behind the labels
    CutIpHeader,        // captured bytes end inside the IP header
    BadIpHeader,        // version, header length or total length make no sense
    BadExtensionHeader, // IPv6 extension headers cut, too long or out of order
    TooManyHeaders,     // more nested headers than we follow
    Udp,
    Sctp, // neither a connection of SCTP nor part of one
    Dccp,
    IsoTransport, // CLNP and what it carries, but for connections of class 4
    Decnet,
    X25,
    OtherIpProtocol,
    CutTunnelHeader,    // captured bytes end inside the header of a tunnel
    OtherTunnel,        // a tunnel that carries no IP here: control messages, keepalives, other
                        // protocols
    Icmp,               // ICMP that quotes no connection's packet
    FragmentPending,    // an IP fragment: its datagram was completed by another frame, or is still
                        // waiting
    FragmentIncomplete, // an IP fragment whose datagram was never completed
    FragmentDropped,    // an IP fragment over the memory bound, overlapping or beyond 65535 bytes
    CutTcpHeader,       // captured bytes end before the TCP flags
    BadTcpHeader,       // data offset makes no sense
};
constexpr std::size_t kUndecodedReasons = 32;

// "ARP", "UDP", "truncated TCP header", …
std::string_view describe(Undecoded reason);

} // namespace lastack
