#include "decode/undecoded.h"

#include "net/phrase.h"

namespace lastack {

std::string_view describe(Undecoded reason) {
    switch (reason) {
    case Undecoded::OtherLinkType:
        return phrase("Engine", "link type not supported");
    case Undecoded::CutLinkHeader:
        return phrase("Engine", "truncated link-layer header");
    case Undecoded::Llc:
        return phrase("Engine", "IEEE 802.2 LLC");
    case Undecoded::OtherEtherType:
        return phrase("Engine", "other EtherType");
    case Undecoded::Arp:
        return "ARP";
    case Undecoded::WlanControl:
        return phrase("Engine", "802.11 frame without data");
    case Undecoded::WlanAggregate:
        return phrase("Engine", "802.11 aggregate of several frames (A-MSDU)");
    case Undecoded::WlanFragment:
        return phrase("Engine", "fragment of an 802.11 frame");
    case Undecoded::WlanDamaged:
        return phrase("Engine", "802.11 frame received with errors");
    case Undecoded::OtherPpp:
        return phrase("Engine", "other PPP protocol");
    case Undecoded::CompressedHeader:
        return phrase("Engine", "compressed TCP/IP header");
    case Undecoded::Encrypted:
        return phrase("Engine", "encrypted");
    case Undecoded::OtherMpls:
        return phrase("Engine", "other MPLS payload");
    case Undecoded::CutIpHeader:
        return phrase("Engine", "truncated IP header");
    case Undecoded::BadIpHeader:
        return phrase("Engine", "malformed IP header");
    case Undecoded::BadExtensionHeader:
        return phrase("Engine", "malformed or truncated IPv6 extension header");
    case Undecoded::TooManyHeaders:
        return phrase("Engine", "too many nested headers");
    case Undecoded::Udp:
        return "UDP";
    case Undecoded::Sctp:
        return "SCTP";
    case Undecoded::Dccp:
        return "DCCP";
    case Undecoded::IsoTransport:
        return phrase("Engine", "OSI network layer");
    case Undecoded::Decnet:
        return phrase("Engine", "DECnet routing");
    case Undecoded::X25:
        return phrase("Engine", "X.25 or LAPB");
    case Undecoded::OtherIpProtocol:
        return phrase("Engine", "other IP protocol");
    case Undecoded::CutTunnelHeader:
        return phrase("Engine", "truncated tunnel header");
    case Undecoded::OtherTunnel:
        return phrase("Engine", "tunnel that carries no IP");
    case Undecoded::Icmp:
        return phrase("Engine", "ICMP about no connection");
    case Undecoded::FragmentPending:
        return phrase("Engine", "IP fragment, completed by another frame or waiting");
    case Undecoded::FragmentIncomplete:
        return phrase("Engine", "IP fragment of a datagram never completed");
    case Undecoded::FragmentDropped:
        return phrase("Engine", "IP fragment over the memory bound or contradictory");
    case Undecoded::CutTcpHeader:
        return phrase("Engine", "truncated TCP header");
    case Undecoded::BadTcpHeader:
        return phrase("Engine", "malformed TCP header");
    }
    return phrase("Engine", "unknown");
}

} // namespace lastack
