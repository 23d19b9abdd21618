// Which header the frames of a link type begin with.
#include "decode/walk.h"

#include <algorithm>
#include <iterator>

namespace lastack {

namespace {

struct Beginning {
    LinkType link;
    WalkStep step;
};

// The commonest first.
constexpr Beginning kBeginnings[] = {
    {LinkType::Ethernet, WalkStep::Ethernet},
    {LinkType::LinuxSll, WalkStep::LinuxSll},
    {LinkType::LinuxSll2, WalkStep::LinuxSll2},
    {LinkType::Raw, WalkStep::Ip},
    {LinkType::Null, WalkStep::BsdLoopback},
    {LinkType::Loop, WalkStep::BsdLoopback},
    {LinkType::Radiotap, WalkStep::Radiotap},
    {LinkType::Wlan, WalkStep::Wlan},
    {LinkType::Ppi, WalkStep::Ppi},
    {LinkType::Prism, WalkStep::Prism},
    {LinkType::Avs, WalkStep::Avs},
    {LinkType::PkTap, WalkStep::PkTap},
    {LinkType::NfLog, WalkStep::NfLog},
    {LinkType::PfLog, WalkStep::PfLog},
    {LinkType::Enc, WalkStep::Enc},
    {LinkType::Raw12, WalkStep::Ip},
    {LinkType::Raw14, WalkStep::Ip},
    {LinkType::Ipv4, WalkStep::Ipv4},
    {LinkType::Ipv6, WalkStep::Ipv6},
    {LinkType::Mpls, WalkStep::Mpls},
    {LinkType::Ppp, WalkStep::Ppp},
    {LinkType::PppHdlc, WalkStep::Ppp},
    {LinkType::PppEther, WalkStep::PppoeSession},
    {LinkType::PppPppd, WalkStep::PppPppd},
    {LinkType::PppWithDirection, WalkStep::PppWithDirection},
    {LinkType::CiscoHdlc, WalkStep::CiscoHdlc},
    {LinkType::CiscoHdlcWithDirection, WalkStep::CiscoHdlcWithDirection},
    {LinkType::FrameRelay, WalkStep::FrameRelay},
    {LinkType::FrameRelayWithDirection, WalkStep::FrameRelayWithDirection},
    {LinkType::AtmRfc1483, WalkStep::Llc},
    {LinkType::AtmClip, WalkStep::Llc},
    {LinkType::SunAtm, WalkStep::SunAtm},
    {LinkType::TokenRing, WalkStep::TokenRing},
    {LinkType::Fddi, WalkStep::Fddi},
    {LinkType::IpOverFibreChannel, WalkStep::FibreChannelIp},
    {LinkType::ArcnetLinux, WalkStep::ArcnetLinux},
    {LinkType::AppleFireWire, WalkStep::AppleFireWire},
    {LinkType::Docsis, WalkStep::Docsis},
    {LinkType::NetAnalyzer, WalkStep::NetAnalyzer},
    {LinkType::Sctp, WalkStep::BareSctp},
    {LinkType::LapbWithDirection, WalkStep::DirectedLapb},
};

} // namespace

// Files name link types that the enumeration does not.
WalkStep firstStep(Walk& walk, LinkType link) {
    const auto* const found =
        std::find_if(std::begin(kBeginnings), std::end(kBeginnings), [&](const Beginning& one) {
            return one.link == link;
        });
    return found == std::end(kBeginnings) ? walk.stop(Undecoded::OtherLinkType) : found->step;
}

} // namespace lastack
