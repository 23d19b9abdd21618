#include "report/words_link.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace lastack {

namespace {

struct LinkName {
    LinkType link;
    std::string_view name;
};

constexpr std::array kNames{
    LinkName{LinkType::Null, "BSD loopback"},
    LinkName{LinkType::Ethernet, "Ethernet"},
    LinkName{LinkType::TokenRing, "Token Ring"},
    LinkName{LinkType::Ppp, "PPP"},
    LinkName{LinkType::Fddi, "FDDI"},
    LinkName{LinkType::Raw12, "raw IP"},
    LinkName{LinkType::Raw14, "raw IP"},
    LinkName{LinkType::PppHdlc, "PPP in HDLC"},
    LinkName{LinkType::PppEther, "PPPoE"},
    LinkName{LinkType::AtmRfc1483, "ATM (RFC 1483)"},
    LinkName{LinkType::Raw, "raw IP"},
    LinkName{LinkType::CiscoHdlc, "Cisco HDLC"},
    LinkName{LinkType::Wlan, "IEEE 802.11"},
    LinkName{LinkType::AtmClip, "IP over ATM"},
    LinkName{LinkType::FrameRelay, "Frame Relay"},
    LinkName{LinkType::Loop, "OpenBSD loopback"},
    LinkName{LinkType::Enc, "OpenBSD enc"},
    LinkName{LinkType::LinuxSll, "Linux cooked"},
    LinkName{LinkType::PfLog, "pflog"},
    LinkName{LinkType::Prism, "IEEE 802.11 with Prism header"},
    LinkName{LinkType::IpOverFibreChannel, "IP over Fibre Channel"},
    LinkName{LinkType::SunAtm, "SunATM"},
    LinkName{LinkType::Radiotap, "IEEE 802.11 with radiotap"},
    LinkName{LinkType::ArcnetLinux, "ARCNET"},
    LinkName{LinkType::AppleFireWire, "IP over FireWire"},
    LinkName{LinkType::Docsis, "DOCSIS"},
    LinkName{LinkType::Avs, "IEEE 802.11 with AVS header"},
    LinkName{LinkType::PppPppd, "PPP from pppd"},
    LinkName{LinkType::Ppi, "PPI"},
    LinkName{LinkType::PppWithDirection, "PPP with direction"},
    LinkName{LinkType::CiscoHdlcWithDirection, "Cisco HDLC with direction"},
    LinkName{LinkType::FrameRelayWithDirection, "Frame Relay with direction"},
    LinkName{LinkType::LapbWithDirection, "LAPB with direction"},
    LinkName{LinkType::Mpls, "MPLS"},
    LinkName{LinkType::Ipv4, "IPv4"},
    LinkName{LinkType::Ipv6, "IPv6"},
    LinkName{LinkType::NfLog, "NFLOG"},
    LinkName{LinkType::NetAnalyzer, "netANALYZER"},
    LinkName{LinkType::Sctp, "SCTP"},
    LinkName{LinkType::PkTap, "Apple PKTAP"},
    LinkName{LinkType::LinuxSll2, "Linux cooked, version 2"},
};

} // namespace

std::string nameOf(LinkType link) {
    const auto found = std::find_if(kNames.begin(), kNames.end(), [link](const LinkName& known) {
        return known.link == link;
    });
    return found == kNames.end() ? fmt::format("link type {}", static_cast<unsigned>(link))
                                 : std::string(found->name);
}

} // namespace lastack
