// Decoder: frames to TCP segments: link layers, tags, IPv4 and IPv6, fragments, tunnels, TCP, and
// ICMP errors that quote a transport. Keeps no state between frames except bounded IP reassembly.
// What it cannot use it counts by reason, per capture. Not thread-safe; one per thread.
#pragma once

#include "capture/frame.h"
#include "decode/encapsulation.h"
#include "decode/header_stack.h"
#include "decode/segment.h"
#include "decode/transport_packet.h"
#include "decode/tunnel_paths.h"
#include "decode/undecoded.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace lastack {

class IpReassembly;
struct Walk;
enum class WalkStep : std::uint8_t;

// Every frame counts once: as a segment, as an ICMP error that quotes one, as a packet of another
// transport, or as undecoded.
struct DecodeCounts {
    std::uint64_t tcpSegments = 0;
    std::uint64_t icmpErrors = 0;
    std::uint64_t otherTransports = 0;
    // IPv4 headers, and TCP of SYN, FIN and RST segments captured whole. A hint: offload causes it
    // too.
    std::uint64_t wrongChecksums = 0;
    std::array<std::uint64_t, kUndecodedReasons> undecoded{};
};

class Decoder {
public:
    Decoder();
    ~Decoder();

    // Replaces the contents of segments and packets by what the frames (at most 64) hold, in order.
    // Both view the frames' bytes, or reassembled ones that live until the next call.
    void decode(
        std::span<const Frame> frames, SegmentBatch& segments, TransportPacketBatch& packets
    );

    // The packet turned out to be nothing that is understood.
    void reject(const TransportPacket& packet);

    // To be called once when the input has ended: fragments still waiting are counted as undecoded.
    void finish();

    // By CaptureIndex; empty entries for captures without frames so far.
    const DecodeCounts& counts(CaptureIndex capture) const;

    const EncapsulationTable& encapsulations() const { return encapsulations_; }

private:
    DecodeCounts& countsFor(CaptureIndex capture);
    std::size_t decodeRun(
        std::span<const Frame> frames, SegmentBatch& segments, TransportPacketBatch& packets
    );
    bool walkFrame(const Frame& frame, Segment& segment, TransportPacketBatch& packets);
    void handOver(const Walk& walk, const Frame& frame, TransportPacket& packet);
    WalkStep runSteps(Walk& walk, WalkStep first, const Frame& frame, Segment& segment);
    WalkStep reassemble(Walk& walk, const Frame& frame);
    void recountAbandoned();

    EncapsulationTable encapsulations_;
    EncapsulationMemo encapsulationMemo_;
    TunnelPaths tunnelPaths_;
    std::unique_ptr<IpReassembly> reassembly_;
    std::vector<DecodeCounts> counts_;
};

} // namespace lastack
