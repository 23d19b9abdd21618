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
    case Undecoded::OtherIpProtocol:
        return "other IP protocol";
    case Undecoded::Icmp:
        return "ICMP without a TCP segment";
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
