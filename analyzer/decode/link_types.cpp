// Which header the frames of a link type begin with.
#include "decode/walk.h"

#include <algorithm>
#include <iterator>

namespace lastack {

namespace {

struct Beginning {
    LinkType link;
    Step step;
};

// The commonest first.
constexpr Beginning kBeginnings[] = {
    {LinkType::Ethernet, Step::Ethernet},
    {LinkType::LinuxSll, Step::LinuxSll},
    {LinkType::LinuxSll2, Step::LinuxSll2},
    {LinkType::Raw, Step::Ip},
    {LinkType::Null, Step::BsdLoopback},
    {LinkType::Loop, Step::BsdLoopback},
    {LinkType::Radiotap, Step::Radiotap},
    {LinkType::Wlan, Step::Wlan},
    {LinkType::Ppi, Step::Ppi},
    {LinkType::Prism, Step::Prism},
    {LinkType::Avs, Step::Avs},
    {LinkType::PkTap, Step::PkTap},
    {LinkType::NfLog, Step::NfLog},
    {LinkType::PfLog, Step::PfLog},
    {LinkType::Enc, Step::Enc},
    {LinkType::Raw12, Step::Ip},
    {LinkType::Raw14, Step::Ip},
    {LinkType::Ipv4, Step::Ipv4},
    {LinkType::Ipv6, Step::Ipv6},
    {LinkType::Mpls, Step::Mpls},
    {LinkType::Ppp, Step::Ppp},
    {LinkType::PppHdlc, Step::Ppp},
    {LinkType::PppEther, Step::PppoeSession},
    {LinkType::PppPppd, Step::PppPppd},
    {LinkType::PppWithDirection, Step::PppWithDirection},
    {LinkType::CiscoHdlc, Step::CiscoHdlc},
    {LinkType::CiscoHdlcWithDirection, Step::CiscoHdlcWithDirection},
    {LinkType::FrameRelay, Step::FrameRelay},
    {LinkType::FrameRelayWithDirection, Step::FrameRelayWithDirection},
    {LinkType::AtmRfc1483, Step::Llc},
    {LinkType::AtmClip, Step::Llc},
    {LinkType::SunAtm, Step::SunAtm},
    {LinkType::TokenRing, Step::TokenRing},
    {LinkType::Fddi, Step::Fddi},
    {LinkType::IpOverFibreChannel, Step::FibreChannelIp},
    {LinkType::ArcnetLinux, Step::ArcnetLinux},
    {LinkType::AppleFireWire, Step::AppleFireWire},
    {LinkType::Docsis, Step::Docsis},
    {LinkType::NetAnalyzer, Step::NetAnalyzer},
    {LinkType::Sctp, Step::BareSctp},
    {LinkType::LapbWithDirection, Step::DirectedLapb},
};

} // namespace

// Files name link types that the enumeration does not.
Step firstStep(Walk& walk, LinkType link) {
    const auto* const found =
        std::find_if(std::begin(kBeginnings), std::end(kBeginnings), [&](const Beginning& one) {
            return one.link == link;
        });
    return found == std::end(kBeginnings) ? walk.stop(Undecoded::OtherLinkType) : found->step;
}

} // namespace lastack
