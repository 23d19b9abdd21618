// The reader of every step: the one place where steps meet the functions that take them.
#include "decode/walk.h"

namespace lastack {

namespace {

constexpr std::uint32_t kDirectionSize = 1;
constexpr std::uint32_t kNetAnalyzerSize = 4;

} // namespace

Step readHeader(Walk& walk, Step step) {
    switch (step) {
    case Step::Ethernet:
        return readEthernet(walk);
    case Step::LinuxSll:
        return readLinuxSll(walk);
    case Step::LinuxSll2:
        return readLinuxSll2(walk);
    case Step::BsdLoopback:
        return readBsdLoopback(walk);
    case Step::TokenRing:
        return readTokenRing(walk);
    case Step::Fddi:
        return readFddi(walk);
    case Step::Wlan:
        return readWlan(walk);
    case Step::FrameRelay:
        return readFrameRelay(walk);
    case Step::CiscoHdlc:
        return readCiscoHdlc(walk);
    case Step::Ppp:
        return readPpp(walk);
    case Step::PppPppd:
        return readPppPppd(walk);
    case Step::SunAtm:
        return readSunAtm(walk);
    case Step::Docsis:
        return readDocsis(walk);
    case Step::FibreChannelIp:
        return readFibreChannelIp(walk);
    case Step::ArcnetLinux:
        return readArcnetLinux(walk);
    case Step::AppleFireWire:
        return readAppleFireWire(walk);
    case Step::BareSctp:
        return walk.hand(PacketKind::Sctp, Undecoded::Sctp);
    case Step::DirectedLapb:
        return walk.hand(PacketKind::LapbDirected, Undecoded::X25);
    case Step::Radiotap:
        return readRadiotap(walk);
    case Step::Prism:
        return readPrism(walk);
    case Step::Avs:
        return readAvs(walk);
    case Step::Ppi:
        return readPpi(walk);
    case Step::PkTap:
        return readPkTap(walk);
    case Step::PfLog:
        return readPfLog(walk);
    case Step::NfLog:
        return readNfLog(walk);
    case Step::Enc:
        return readEnc(walk);
    case Step::NetAnalyzer:
        return skipHeader(walk, kNetAnalyzerSize, Step::Ethernet);
    case Step::PppWithDirection:
        return skipHeader(walk, kDirectionSize, Step::Ppp);
    case Step::CiscoHdlcWithDirection:
        return skipHeader(walk, kDirectionSize, Step::CiscoHdlc);
    case Step::FrameRelayWithDirection:
        return skipHeader(walk, kDirectionSize, Step::FrameRelay);
    case Step::EtherType:
        return readEtherType(walk);
    case Step::Llc:
        return readLlc(walk);
    case Step::Snap:
        return readSnap(walk);
    case Step::Nlpid:
        return readNlpid(walk);
    case Step::Mpls:
        return readMpls(walk);
    case Step::PppoeSession:
        return readPppoeSession(walk);
    case Step::Ip:
        return readIp(walk);
    case Step::Ipv4:
        return readIpv4(walk);
    case Step::Ipv6:
        return readIpv6(walk);
    case Step::Protocol:
        return readProtocol(walk);
    case Step::Gre:
        return readGre(walk);
    case Step::Pptp:
        return readPptp(walk);
    case Step::ErspanTwo:
        return readErspanTwo(walk);
    case Step::ErspanThree:
        return readErspanThree(walk);
    case Step::Wccp:
        return readWccp(walk);
    case Step::EtherIp:
        return readEtherIp(walk);
    case Step::Udp:
        return readUdp(walk);
    case Step::Vxlan:
        return readVxlan(walk);
    case Step::Geneve:
        return readGeneve(walk);
    case Step::GtpU:
        return readGtpU(walk);
    case Step::LayerTwoTunnel:
        return readLayerTwoTunnel(walk);
    case Step::Fragment:
    case Step::Tcp:
    case Step::Icmp:
    case Step::Packet:
    case Step::Done:
    case Step::Undecoded:
        break;
    }
    return step;
}

} // namespace lastack
