// TransportPacket: one packet of a transport other than TCP, or as much of one as an ICMP error
// quotes, as a view on the frame it came in.
// Valid until the decoder is given the next batch; never stored. Lengths are those on the wire as
// the layer below states them, so that padding is never part of it.
#pragma once

#include "decode/undecoded.h"
#include "net/address.h"
#include "net/icmp_error.h"
#include "net/ids.h"
#include "net/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// What the bytes begin with.
enum class PacketKind : std::uint8_t {
    Sctp,          // a common header, of IP or of the link itself
    SctpInUdp,     // the same behind UDP (RFC 6951)
    Dccp,          // a generic header
    DccpInUdp,     // the same behind UDP (RFC 6773)
    IsoTransport,  // TPDUs right in IP
    IsoIp,         // a CLNP header right in IP, or an EON header before it (RFC 1070)
    IsoNetwork,    // the octet that names an OSI network protocol
    Decnet,        // a DECnet routing layer length
    X25,           // an X.25 packet
    X25OverLlc,    // the control octet of LLC, then an X.25 packet where one is carried
    Lapb,          // a LAPB frame
    LapbFromEther, // its length in little-endian order, then a LAPB frame
    LapbDirected,  // an octet for the direction, then a LAPB frame
    Udp,           // any other UDP payload, of which only QUIC is understood
};
constexpr std::size_t kPacketKinds = 14;

struct TransportPacket {
    Timestamp at;
    FrameNumber frame{};
    PacketKind kind{};
    const std::byte* data = nullptr;
    std::uint32_t captured = 0; // bytes at data, at most length
    std::uint32_t length = 0;   // on the wire
    bool hasAddresses = false;  // the next four are there
    bool isV6 = false;
    IpAddress source, destination;
    std::uint16_t sourcePort = 0; // of UDP, where there is one
    std::uint16_t destinationPort = 0;
    std::uint16_t ipId = 0; // IPv4 identification; 0 for others
    std::uint8_t hopLimit = 0;
    std::uint64_t linkSource = 0; // of the innermost MAC header; 0: none
    std::uint64_t linkDestination = 0;
    EncapsulationId encapsulation{};
    CaptureIndex capture{};
    std::size_t segmentsBefore = 0; // of the same batch of frames
    Undecoded otherwise{};          // what the frame counts as when nobody understands it
    // The frame is an ICMP error: the packet is what that quotes, of which addresses,
    // identification and ports are, too.
    std::optional<IcmpError> quotedBy;

    std::span<const std::byte> bytes() const { return {data, captured}; }

    bool isCut() const { return captured < length; }
};

// The packets of one FrameBatch, in capture order.
class TransportPacketBatch {
public:
    static constexpr std::size_t kCapacity = 64;

    void clear() { size_ = 0; }

    // How many segments the batch of frames has given so far.
    void noteSegments(std::size_t count) { segments_ = count; }

    TransportPacket& append() {
        TransportPacket& packet = packets_[size_++] = {};
        packet.segmentsBefore = segments_;
        return packet;
    }

    std::span<const TransportPacket> packets() const { return {packets_.data(), size_}; }

private:
    std::array<TransportPacket, kCapacity> packets_;
    std::size_t size_ = 0;
    std::size_t segments_ = 0;
};

} // namespace lastack
