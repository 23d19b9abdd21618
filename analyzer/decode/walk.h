// Walk: where the decoder stands in one frame: what is left of it, what the headers so far said,
// and which step comes next. A frame is read as a chain of steps, each of which consumes one header
// and names the next; a bounded loop drives them (decoder.cpp), so nesting never recurses and a new
// encapsulation is one more step. Values; not shared between threads.
#pragma once

#include "capture/frame.h"
#include "decode/header_stack.h"
#include "decode/segment.h"
#include "decode/undecoded.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace lastack {

enum class Step : std::uint8_t {
    Ethernet,    // a MAC header
    LinuxSll,    // Linux cooked capture
    LinuxSll2,   // the same, version 2
    BsdLoopback, // an address family in four octets
    EtherType,   // what Walk::etherType says
    Ip,          // IPv4 or IPv6 by the version field
    Ipv4,
    Ipv6,
    Protocol, // what Walk::protocol says: a transport or an extension header
    Fragment, // part of a datagram, described by Walk::fragment
    Tcp,
    Icmp,
    Done,      // a segment was read
    Undecoded, // Walk::reason says why not
};

struct Walk {
    const std::byte* data = nullptr; // the header to read next
    std::uint32_t captured = 0;      // bytes at data; never more than length
    std::uint32_t length = 0;        // bytes on the wire from data on

    const std::byte* source = nullptr; // address of the innermost IP header so far
    const std::byte* destination = nullptr;

    struct {
        std::uint32_t id = 0;
        std::uint32_t offset = 0; // in bytes
        bool moreFollow = false;
    } fragment;

    std::uint16_t etherType = 0;
    std::uint16_t ipId = 0;
    std::uint8_t protocol = 0;
    std::uint8_t hopLimit = 0;
    bool isV6 = false;
    bool dontFragment = false;
    bool ipChecksumWrong = false;
    bool behindFixedHeader = false; // nothing stands between data and the fixed IPv6 header
    bool destinationIsFinal = true; // no routing header with stops still ahead
    Undecoded reason{};
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

    Step stop(Undecoded why) {
        reason = why;
        return Step::Undecoded;
    }
};

constexpr unsigned kMaxHeaders = 32;

// link.cpp
Step readEthernet(Walk& walk);
Step readLinuxSll(Walk& walk);
Step readLinuxSll2(Walk& walk);
Step readBsdLoopback(Walk& walk);
Step readEtherType(Walk& walk);

// The MAC address that sent a frame, as a number; 0 when its link layer has none.
std::uint64_t linkSourceOf(const Frame& frame);

// ip.cpp
Step readIp(Walk& walk);
Step readIpv4(Walk& walk);
Step readIpv6(Walk& walk);
Step readProtocol(Walk& walk);

// tcp.cpp and icmp.cpp: fill everything of the segment but where and when its frame was captured.
Step readTcp(Walk& walk, Segment& segment);
Step readIcmp(Walk& walk, Segment& segment);

} // namespace lastack
