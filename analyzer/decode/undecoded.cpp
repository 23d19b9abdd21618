#include "decode/undecoded.h"

namespace lastack {

std::string_view describe(Undecoded reason) {
    switch (reason) {
    case Undecoded::OtherLinkType:
        return "link type not supported";
    case Undecoded::CutLinkHeader:
        return "truncated link-layer header";
    case Undecoded::Llc:
        return "IEEE 802.2 LLC";
    case Undecoded::OtherEtherType:
        return "other EtherType";
    case Undecoded::Arp:
        return "ARP";
    case Undecoded::WlanControl:
        return "802.11 frame without data";
    case Undecoded::WlanAggregate:
        return "802.11 aggregate of several frames (A-MSDU)";
    case Undecoded::WlanFragment:
        return "fragment of an 802.11 frame";
    case Undecoded::WlanDamaged:
        return "802.11 frame received with errors";
    case Undecoded::OtherPpp:
        return "other PPP protocol";
    case Undecoded::CompressedHeader:
        return "compressed TCP/IP header";
    case Undecoded::Encrypted:
        return "encrypted";
    case Undecoded::OtherMpls:
        return "other MPLS payload";
    case Undecoded::CutIpHeader:
        return "truncated IP header";
    case Undecoded::BadIpHeader:
        return "malformed IP header";
    case Undecoded::BadExtensionHeader:
        return "malformed or truncated IPv6 extension header";
    case Undecoded::TooManyHeaders:
        return "too many nested headers";
    case Undecoded::Udp:
        return "UDP";
    case Undecoded::Sctp:
        return "SCTP";
    case Undecoded::Dccp:
        return "DCCP";
    case Undecoded::IsoTransport:
        return "OSI network layer";
    case Undecoded::Decnet:
        return "DECnet routing";
    case Undecoded::X25:
        return "X.25 or LAPB";
    case Undecoded::OtherIpProtocol:
        return "other IP protocol";
    case Undecoded::CutTunnelHeader:
        return "truncated tunnel header";
    case Undecoded::OtherTunnel:
        return "tunnel that carries no IP";
    case Undecoded::Icmp:
        return "ICMP about no connection";
    case Undecoded::FragmentPending:
        return "IP fragment, completed by another frame or waiting";
    case Undecoded::FragmentIncomplete:
        return "IP fragment of a datagram never completed";
    case Undecoded::FragmentDropped:
        return "IP fragment over the memory bound or contradictory";
    case Undecoded::CutTcpHeader:
        return "truncated TCP header";
    case Undecoded::BadTcpHeader:
        return "malformed TCP header";
    }
    return "unknown";
}

} // namespace lastack
