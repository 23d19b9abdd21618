// Walk: where the decoder stands in one frame: what is left of it, what the headers so far said,
// and which step comes next. A frame is read as a chain of steps, each of which consumes one header
// and names the next; a bounded loop drives them (decoder.cpp), so nesting never recurses and a new
// encapsulation is one more step. Values; not shared between threads.
#pragma once

#include "capture/frame.h"
#include "decode/header_stack.h"
#include "decode/segment.h"
#include "decode/transport_packet.h"
#include "decode/undecoded.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace lastack {

enum class WalkStep : std::uint8_t {
    // Link layers.
    Ethernet,    // a MAC header
    LinuxSll,    // Linux cooked capture
    LinuxSll2,   // the same, version 2
    BsdLoopback, // an address family in four octets
    TokenRing,
    Fddi,
    Wlan, // IEEE 802.11
    FrameRelay,
    CiscoHdlc,
    Ppp,
    PppPppd, // PPP behind a direction octet, which may stand in place of its address
    SunAtm,
    Docsis,
    FibreChannelIp,
    ArcnetLinux,
    AppleFireWire,
    BareSctp,
    DirectedLapb,

    // What capturing systems put before a packet.
    Radiotap,
    Prism,
    Avs,
    Ppi,
    PkTap,
    PfLog,
    NfLog,
    Enc,
    NetAnalyzer,
    PppWithDirection,
    CiscoHdlcWithDirection,
    FrameRelayWithDirection,

    // Between link layer and IP.
    EtherType, // what Walk::etherType says
    Llc,       // IEEE 802.2
    Snap,
    Nlpid, // ISO/IEC TR 9577
    Mpls,
    PppoeSession,

    Ip, // IPv4 or IPv6 by the version field
    Ipv4,
    Ipv6,
    Protocol, // what Walk::protocol says: a transport, a tunnel or an extension header
    Fragment, // part of a datagram, described by Walk::fragment

    // Tunnels.
    Gre,
    Pptp, // GRE version 1
    ErspanTwo,
    ErspanThree,
    Wccp,
    EtherIp,
    Udp, // by its destination port
    Vxlan,
    Geneve,
    GtpU,
    LayerTwoTunnel, // L2TP version 2

    Tcp,
    Icmp,
    Packet,    // of another transport: Walk::packet
    Done,      // a segment was read
    Undecoded, // Walk::reason says why not
};

// Whether drivers aligned what follows an 802.11 header to four octets.
enum class WlanPadding : std::uint8_t { No, ToFourOctets };

struct Walk {
    const std::byte* data = nullptr; // the header to read next
    std::uint32_t captured = 0;      // bytes at data; never more than length
    std::uint32_t length = 0;        // bytes on the wire from data on

    const std::byte* source = nullptr; // address of the innermost IP header so far
    const std::byte* destination = nullptr;
    const std::byte* macs =
        nullptr; // both addresses of the innermost MAC header, destination first

    struct {
        std::uint32_t id = 0;
        std::uint32_t offset = 0; // in bytes
        bool moreFollow = false;
    } fragment;

    std::uint16_t etherType = 0;
    std::uint16_t ipId = 0;
    WlanPadding wlanPadding = WlanPadding::No;
    std::uint8_t protocol = 0;
    std::uint8_t hopLimit = 0;
    bool isV6 = false;
    bool dontFragment = false;
    bool ipChecksumWrong = false;
    bool behindFixedHeader = false; // nothing stands between data and the fixed IPv6 header
    bool destinationIsFinal = true; // no routing header with stops still ahead
    Undecoded reason{};
    PacketKind packet{};               // of WalkStep::Packet
    std::optional<IcmpError> quotedBy; // of WalkStep::Packet: which then is no packet of the frame
    std::uint16_t sourcePort = 0;      // of UDP
    std::uint16_t destinationPort = 0;
    HeaderStack stack;

    // Leaves a header behind. The caller has checked that size is captured.
    void advance(std::uint32_t size) {
        data += size;
        captured -= size;
        length -= size;
    }

    // Forgets what lies behind the end that a header states (padding, trailers).
    void limitTo(std::uint32_t wireLength) {
        length = wireLength;
        captured = std::min(captured, wireLength);
    }

    // A header whose layer is worth naming was read; goes on with next.
    WalkStep enter(EncapsulationLayer layer, WalkStep next) {
        if (stack.full()) {
            return stop(Undecoded::TooManyHeaders);
        }
        stack.push(layer);
        return next;
    }

    WalkStep stop(Undecoded why) {
        reason = why;
        return WalkStep::Undecoded;
    }

    // What is left belongs to another transport; unless that understands it, it counts as why.
    WalkStep hand(PacketKind kind, Undecoded why) {
        packet = kind;
        reason = why;
        return WalkStep::Packet;
    }
};

constexpr unsigned kMaxHeaders = 32;

// link_types.cpp: where frames of a link type begin.
WalkStep firstStep(Walk& walk, LinkType link);

// headers.cpp: reads one header of any kind but those that decide a frame: fragments, TCP, ICMP.
WalkStep readHeader(Walk& walk, WalkStep step);

// link.cpp
WalkStep readEthernet(Walk& walk);
WalkStep readLinuxSll(Walk& walk);
WalkStep readLinuxSll2(Walk& walk);
WalkStep readBsdLoopback(Walk& walk);
WalkStep readEtherType(Walk& walk);

// other_links.cpp
WalkStep readTokenRing(Walk& walk);
WalkStep readFddi(Walk& walk);
WalkStep readSunAtm(Walk& walk);
WalkStep readDocsis(Walk& walk);
WalkStep readFibreChannelIp(Walk& walk);
WalkStep readArcnetLinux(Walk& walk);
WalkStep readAppleFireWire(Walk& walk);

// capture_headers.cpp
WalkStep readRadiotap(Walk& walk);
WalkStep readPrism(Walk& walk);
WalkStep readAvs(Walk& walk);
WalkStep readPpi(Walk& walk);
WalkStep readPkTap(Walk& walk);
WalkStep readPfLog(Walk& walk);
WalkStep readNfLog(Walk& walk);
WalkStep readEnc(Walk& walk);
WalkStep skipHeader(Walk& walk, std::uint32_t size, WalkStep next);

// wlan.cpp
WalkStep readWlan(Walk& walk);

// llc.cpp
WalkStep readLlc(Walk& walk);
WalkStep readSnap(Walk& walk);
WalkStep readNlpid(Walk& walk);

// ppp.cpp
WalkStep readPpp(Walk& walk);
WalkStep readPppPppd(Walk& walk);
WalkStep readPppoeSession(Walk& walk);
WalkStep readCiscoHdlc(Walk& walk);
WalkStep readFrameRelay(Walk& walk);

// mpls.cpp
WalkStep readMpls(Walk& walk);

// gre.cpp
WalkStep readGre(Walk& walk);
WalkStep readPptp(Walk& walk);
WalkStep readErspanTwo(Walk& walk);
WalkStep readErspanThree(Walk& walk);
WalkStep readWccp(Walk& walk);

// udp_tunnels.cpp
WalkStep readUdp(Walk& walk);
WalkStep readVxlan(Walk& walk);
WalkStep readGeneve(Walk& walk);
WalkStep readGtpU(Walk& walk);

// l2tp.cpp
bool isLayerTwoTunnel(const Walk& walk);
WalkStep readLayerTwoTunnel(Walk& walk);
// The MAC address that sent a frame, as a number; 0 when its link layer has none.
std::uint64_t linkSourceOf(const Frame& frame);

// ip.cpp
WalkStep readIp(Walk& walk);
WalkStep readIpv4(Walk& walk);
WalkStep readIpv6(Walk& walk);
WalkStep readProtocol(Walk& walk);
WalkStep readEtherIp(Walk& walk);

// tcp.cpp and icmp.cpp: fill everything of the segment but where and when its frame was captured.
WalkStep readTcp(Walk& walk, Segment& segment);
WalkStep readIcmp(Walk& walk, Segment& segment);

} // namespace lastack
