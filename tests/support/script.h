// Script: an exchange of TCP segments as text, close to packetdrill's notation, for tests and
// samples. One line is one segment as it passes the capture point; numbers are relative to each
// side's initial sequence number. Plain values and pure functions, so thread-safe. parseScript()
// throws ScriptError, which names the line.
//
//     client 10.0.0.5:49812            # directives come before the lines they are for
//     isn C 4294967000
//     0.000  C > S  SYN      win 64240 <mss 1460, wscale 7, sackOK, ts>
//     +0.012 S > C  SYN ACK            # seq and ack left out: the next byte, all that arrived in
//     order +0.001 C > S  ACK      seq 1 ack 1 +0.001 C > S  PSH ACK  payload "hello\n" duplicate
//     +0.010 S > C  RST      seq =0 ttl 46 id 0x1234
//     +0.010 ICMP S > C  port-unreachable about C > S seq 0
//     +60    arp                       # other traffic
//
// Directives: client, server (address:port), isn, ttl, id, connection N, router ADDRESS (sends the
// ICMP errors), vlan N, link ethernet|raw|sll, start SECONDS, inside vxlan|mpls|pppoe|gre|ipip (how
// every packet is captured), also outside (and captured again as it leaves that), snap N (octets of
// a packet that are captured). After a segment: len, payload, win, ttl, id, urgent N, and its fate:
// `drop` (delivered but not captured), `lost` (captured but never delivered), `duplicate` (captured
// twice); `forged`: made on the path in the sender's name. seq =N is the number in the header. For
// what a forger gets wrong: `df`, `bits N` (beside the data offset), `mac N` (last octet of the
// frame's source), and any option as <raw 1e048106>.
#pragma once

#include "capture/frame.h"
#include "net/address.h"
#include "net/tcp_flags.h"
#include "net/time.h"
#include "tests/support/frame_builder.h"
#include "track/event.h"

#include <array>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lastack::test {

struct ScriptError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Where a segment got to. The capture point lies between the hosts.
enum class Fate : std::uint8_t {
    Delivered, // captured, and reached its receiver
    Missed,    // reached its receiver, but the capture has a gap here
    Lost,      // captured, but never reached its receiver
};

struct ScriptOptions {
    std::optional<std::uint16_t> mss{};
    std::optional<std::uint8_t> windowScale{};
    bool sackPermitted = false;
    std::optional<std::pair<std::uint32_t, std::uint32_t>> timestamps{}; // value, echo
    Bytes raw{}; // any other options, as they stand in the header

    bool operator==(const ScriptOptions&) const = default;
};

struct ScriptIcmp {
    IpAddress reporter{};
    std::uint8_t type = 0;
    std::uint8_t code = 0;

    bool operator==(const ScriptIcmp&) const = default;
};

struct ScriptSegment {
    enum class Kind : std::uint8_t { Tcp, Icmp, Arp };

    Duration at{}; // since the script's start
    Kind kind{};
    std::size_t connection = 0;
    Side from{}; // Icmp: who sent the segment that is quoted
    TcpFlags flags{};
    std::uint32_t seq = 0; // relative to the sender's initial sequence number
    std::uint32_t ack = 0; // relative to the peer's
    std::uint32_t length = 0;
    Bytes payload{}; // filler when empty though length is not 0
    std::uint16_t window = 0;
    std::uint16_t urgent = 0;
    std::uint8_t hopLimit = 64;
    std::uint16_t ipId = 0;
    ScriptOptions options{};
    ScriptIcmp icmp{};
    Fate fate{};
    bool duplicated = false;
    bool forged = false; // made on the path, in the sender's name
    bool dontFragment = false;
    std::uint8_t headerBits = 0; // beside the data offset: reserved ones and AE
    std::uint8_t mac = 1;        // last octet of the address that sends the frame

    bool operator==(const ScriptSegment&) const = default;
};

// Sequence numbers that a segment takes: its payload, and one each for SYN and FIN (RFC 9293 §3.4).
std::uint32_t sequenceLength(const ScriptSegment& segment);

struct ScriptHost {
    Endpoint endpoint{};
    std::uint32_t isn = 0;

    bool operator==(const ScriptHost&) const = default;
};

struct ScriptConnection {
    std::array<ScriptHost, 2> hosts{}; // by Side; "client" is the script's C

    bool operator==(const ScriptConnection&) const = default;
};

struct Script {
    static constexpr std::uint32_t kAllOctets = 262'144;

    Timestamp start{};
    LinkType link = LinkType::Ethernet;
    std::vector<VlanTag> vlans{};
    std::string inside{}; // a tunnel or link, see tunnelFrame(); empty: none
    bool alsoOutside = false;
    std::uint32_t snapLength = kAllOctets;
    std::vector<ScriptConnection> connections{};
    std::vector<ScriptSegment> segments{}; // in the order of the capture
};

Script parseScript(std::string_view text);

// A connection between default hosts: the one parseScript() starts from.
ScriptConnection defaultConnection(std::size_t index);

// 2026-03-02 09:15:00 UTC.
constexpr Timestamp kScriptStart{1'772'442'900'000'000'000};

// The script as text with every number written out; parses to the same script.
std::string toText(const Script& script);

} // namespace lastack::test
