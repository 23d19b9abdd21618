// FrameBuilder: the bytes of frames for tests and samples: TCP over IPv4 or IPv6 over any link
// layer we read, with right checksums. Built in layers that can be used alone: tcpSegment() ->
// ipPacket() -> linkFrame(); tcpFrame() is all three at once. Free functions on values, so
// thread-safe. Not for production: it trusts its caller about sizes.
//
//     const Bytes syn = tcpFrame({.source = endpoint("10.0.0.5", 49812),
//                                 .destination = endpoint("10.0.0.9", 80),
//                                 .seq = 1000,
//                                 .flags = {TcpFlags::kSyn},
//                                 .options = tcpOptionMss(1460)});
//     const Bytes tagged = tcpFrame(spec, LinkType::Ethernet, {{0x8100, 10}});
//     const std::vector<Bytes> parts = fragments(ipPacket(spec), 512);
//     const Frame frame = descriptor(syn, {.number = 1, .at = {0}});
#pragma once

#include "capture/frame.h"
#include "net/address.h"
#include "net/tcp_flags.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lastack::test {

using Bytes = std::vector<std::byte>;

// The characters of a text, and octets in hexadecimal notation ("45 00 0028"; blanks are ignored).
Bytes textBytes(std::string_view text);
Bytes hexBytes(std::string_view digits);
Bytes operator+(Bytes left, const Bytes& right);

// The address must be one that IpAddress::parse accepts.
Endpoint endpoint(std::string_view address, std::uint16_t port);

// One TCP segment and the fields of its IP header that tests care about. IPv4 or IPv6 by the source
// address.
struct TcpSpec {
    Endpoint source{};
    Endpoint destination{};
    std::uint32_t seq = 0;
    std::uint32_t ack = 0;
    TcpFlags flags{};
    std::uint16_t window = 0xFFFF;
    std::uint16_t urgent = 0;
    Bytes options{}; // padded with zeros to a multiple of four; at most 40
    Bytes payload{};
    std::uint8_t hopLimit = 64;
    std::uint16_t ipId = 0;          // IPv4 only
    bool dontFragment = false;       // IPv4 only
    std::uint8_t headerBits = 0;     // the four bits beside the data offset
    Bytes ipOptions{};               // IPv4 only; padded likewise
    std::vector<Bytes> extensions{}; // IPv6 only: see ipv6Extension()
};

// The parts of an IP packet around any payload.
struct IpSpec {
    IpAddress source{};
    IpAddress destination{};
    std::uint8_t protocol = 6; // of the payload
    std::uint8_t hopLimit = 64;
    std::uint16_t id = 0;
    bool dontFragment = false;
    Bytes options{};
    std::vector<Bytes> extensions{};
};

// One VLAN tag: 0x8100 (802.1Q) or 0x88a8 (802.1ad) and its kin, and a VLAN id.
struct VlanTag {
    std::uint16_t type = 0x8100;
    std::uint16_t id = 0;
};

// The TCP header and payload with the checksum over its pseudo header; no IP.
Bytes tcpSegment(const TcpSpec& spec);

Bytes ipPacket(const IpSpec& spec, const Bytes& payload);
Bytes ipPacket(const TcpSpec& spec);

// An IP packet in a frame, without a header for link types not named in linkFrame(). Tags
// (outermost first) only on Ethernet. Null is written in little-endian order.
Bytes linkFrame(const Bytes& packet, LinkType link, const std::vector<VlanTag>& tags = {});

Bytes tcpFrame(
    const TcpSpec& spec, LinkType link = LinkType::Ethernet, const std::vector<VlanTag>& tags = {}
);

// An IPv6 extension header of the common form: header type (0 hop-by-hop, 43 routing, 60
// destination …) and its body after the two leading octets, padded with zeros to a multiple of
// eight octets. ipPacket() links the headers.
Bytes ipv6Extension(std::uint8_t type, const Bytes& body);

// The packet cut into fragments of at most partSize payload octets (rounded down to a multiple of
// eight), in order. IPv4 keeps its id; IPv6 gets a fragment header with the id given, right after
// the fixed header.
std::vector<Bytes> fragments(const Bytes& packet, std::size_t partSize, std::uint32_t ipv6Id = 1);

// An ICMP or ICMPv6 error (by the addresses) of a router or host, quoting the first quotedSize
// octets of a packet.
struct IcmpSpec {
    IpAddress source{};
    IpAddress destination{};
    std::uint8_t type = 3;
    std::uint8_t code = 3;
    std::uint8_t hopLimit = 64;
    Bytes quoted{};
    std::size_t quotedSize = 576;
};

Bytes icmpPacket(const IcmpSpec& spec);

// TCP options, to be joined with +.
Bytes tcpOptionMss(std::uint16_t mss);
Bytes tcpOptionWindowScale(std::uint8_t shift);
Bytes tcpOptionSackPermitted();
Bytes tcpOptionTimestamps(std::uint32_t value, std::uint32_t echo);

// RFC 1071 checksum of bytes, as it stands in a header; start adds a pseudo header's sum.
std::uint16_t internetChecksum(const Bytes& bytes, std::uint32_t start = 0);

struct FrameSpec {
    std::uint64_t number = 1;
    Timestamp at{};
    LinkType link = LinkType::Ethernet;
    CaptureIndex capture{};
    std::uint32_t length = 0; // on the wire; 0: as many as there are bytes
};

// What a FrameSource would say of these bytes, which must outlive the descriptor.
Frame descriptor(const Bytes& bytes, const FrameSpec& spec = {});

} // namespace lastack::test
