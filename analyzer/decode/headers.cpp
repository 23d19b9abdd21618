// The reader of every step: the one place where steps meet the functions that take them.
#include "decode/walk.h"

namespace lastack {

namespace {

constexpr std::uint32_t kDirectionSize = 1;
constexpr std::uint32_t kNetAnalyzerSize = 4;

} // namespace

WalkStep readHeader(Walk& walk, WalkStep step) {
    switch (step) {
    case WalkStep::Ethernet:
        return readEthernet(walk);
    case WalkStep::LinuxSll:
        return readLinuxSll(walk);
    case WalkStep::LinuxSll2:
        return readLinuxSll2(walk);
    case WalkStep::BsdLoopback:
        return readBsdLoopback(walk);
    case WalkStep::TokenRing:
        return readTokenRing(walk);
    case WalkStep::Fddi:
        return readFddi(walk);
    case WalkStep::Wlan:
        return readWlan(walk);
    case WalkStep::FrameRelay:
        return readFrameRelay(walk);
    case WalkStep::CiscoHdlc:
        return readCiscoHdlc(walk);
    case WalkStep::Ppp:
        return readPpp(walk);
    case WalkStep::PppPppd:
        return readPppPppd(walk);
    case WalkStep::SunAtm:
        return readSunAtm(walk);
    case WalkStep::Docsis:
        return readDocsis(walk);
    case WalkStep::FibreChannelIp:
        return readFibreChannelIp(walk);
    case WalkStep::ArcnetLinux:
        return readArcnetLinux(walk);
    case WalkStep::AppleFireWire:
        return readAppleFireWire(walk);
    case WalkStep::BareSctp:
        return walk.hand(PacketKind::Sctp, Undecoded::Sctp);
    case WalkStep::DirectedLapb:
        return walk.hand(PacketKind::LapbDirected, Undecoded::X25);
    case WalkStep::Radiotap:
        return readRadiotap(walk);
    case WalkStep::Prism:
        return readPrism(walk);
    case WalkStep::Avs:
        return readAvs(walk);
    case WalkStep::Ppi:
        return readPpi(walk);
    case WalkStep::PkTap:
        return readPkTap(walk);
    case WalkStep::PfLog:
        return readPfLog(walk);
    case WalkStep::NfLog:
        return readNfLog(walk);
    case WalkStep::Enc:
        return readEnc(walk);
    case WalkStep::NetAnalyzer:
        return skipHeader(walk, kNetAnalyzerSize, WalkStep::Ethernet);
    case WalkStep::PppWithDirection:
        return skipHeader(walk, kDirectionSize, WalkStep::Ppp);
    case WalkStep::CiscoHdlcWithDirection:
        return skipHeader(walk, kDirectionSize, WalkStep::CiscoHdlc);
    case WalkStep::FrameRelayWithDirection:
        return skipHeader(walk, kDirectionSize, WalkStep::FrameRelay);
    case WalkStep::EtherType:
        return readEtherType(walk);
    case WalkStep::Llc:
        return readLlc(walk);
    case WalkStep::Snap:
        return readSnap(walk);
    case WalkStep::Nlpid:
        return readNlpid(walk);
    case WalkStep::Mpls:
        return readMpls(walk);
    case WalkStep::PppoeSession:
        return readPppoeSession(walk);
    case WalkStep::Ip:
        return readIp(walk);
    case WalkStep::Ipv4:
        return readIpv4(walk);
    case WalkStep::Ipv6:
        return readIpv6(walk);
    case WalkStep::Protocol:
        return readProtocol(walk);
    case WalkStep::Gre:
        return readGre(walk);
    case WalkStep::Pptp:
        return readPptp(walk);
    case WalkStep::ErspanTwo:
        return readErspanTwo(walk);
    case WalkStep::ErspanThree:
        return readErspanThree(walk);
    case WalkStep::Wccp:
        return readWccp(walk);
    case WalkStep::EtherIp:
        return readEtherIp(walk);
    case WalkStep::Udp:
        return readUdp(walk);
    case WalkStep::Vxlan:
        return readVxlan(walk);
    case WalkStep::Geneve:
        return readGeneve(walk);
    case WalkStep::GtpU:
        return readGtpU(walk);
    case WalkStep::LayerTwoTunnel:
        return readLayerTwoTunnel(walk);
    case WalkStep::Fragment:
    case WalkStep::Tcp:
    case WalkStep::Icmp:
    case WalkStep::Packet:
    case WalkStep::Done:
    case WalkStep::Undecoded:
        break;
    }
    return step;
}

} // namespace lastack
