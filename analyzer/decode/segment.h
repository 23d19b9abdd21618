// Segment: what one TCP segment, or one ICMP error that quotes one, says, as a view on the frame it
// came in. Valid until the decoder is given the next batch; never stored. Lengths are those on the
// wire (from IP), not those captured. For an ICMP error the addresses, ports and sequence number
// are those of the quoted segment, i.e. `source` is who sent that segment.
#pragma once

#include "net/icmp_error.h"
#include "net/ids.h"
#include "net/sequence.h"
#include "net/tcp_flags.h"
#include "net/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack {

struct Segment {
    enum class Kind : std::uint8_t { Tcp, IcmpError };

    Timestamp at;
    FrameNumber frame;
    const std::byte* source; // address bytes in network order: 4 or 16, by isV6
    const std::byte* destination;
    const std::byte* header;  // TCP header
    const std::byte* payload; // null when nothing of it is captured
    std::uint32_t length;     // payload bytes on the wire
    std::uint32_t captured;   // payload bytes at payload, at most length
    SeqNum ack;               // meaningful when flags.ack()
    SeqNum seq; // from here to the ports backwards: eight octets of the header, swapped at once
    std::uint16_t destinationPort;
    std::uint16_t sourcePort;
    std::uint16_t window; // as in the header, unscaled; 0 when headerCaptured < 16
    std::uint16_t ipId;   // IPv4 identification; 0 for IPv6
    TcpFlags flags;
    std::uint8_t hopLimit;     // TTL or hop limit
    std::uint8_t headerLength; // of the TCP header in bytes, options included
    // Bytes of the header that were captured: at least 14, so that the flags are there.
    std::uint8_t headerCaptured;
    bool icmpFromPeer; // IcmpError: sent by the destination of the quoted segment itself, not on
                       // the way
    bool isV6;
    bool checksumWrong; // only checked where cheap; a hint, never a reason to drop
    EncapsulationId encapsulation;
    TunnelPathId tunnels;
    Kind kind;
    std::uint8_t icmpType; // IcmpError only
    std::uint8_t icmpCode;
    // Only of segments with SYN, FIN or RST; undefined otherwise.
    bool dontFragment;        // IPv4
    std::uint64_t linkSource; // the MAC address that sent the frame; 0 when there is none
};

// Of an IcmpError.
inline IcmpError icmpErrorOf(const Segment& segment) {
    return {segment.icmpType, segment.icmpCode, segment.isV6, segment.icmpFromPeer};
}

// The segments of one FrameBatch, in capture order.
class SegmentBatch {
public:
    static constexpr std::size_t kCapacity = 64;

    void clear() { size_ = 0; }

    // Where the next segments are to be written; grow() then says how many there are.
    Segment* room() { return segments_.data() + size_; }

    void grow(std::size_t count) { size_ += count; }

    std::span<const Segment> segments() const { return {segments_.data(), size_}; }

private:
    std::array<Segment, kCapacity> segments_;
    std::size_t size_ = 0;
};

} // namespace lastack
