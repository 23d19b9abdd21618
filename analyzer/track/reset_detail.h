// ResetDetail: what clues about the origin of a reset need beyond its SegmentEvent.
// SenderProfile: what its claimed sender's SYN or FIN showed of the host, for comparison. Gathered
// for segments with SYN, FIN or RST alone; a connection keeps at most kMaxResetDetails of them and
// kMaxResetPayload bytes of each reset's payload. Plain values.
#pragma once

#include "net/ids.h"
#include "net/time.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace lastack {

constexpr std::size_t kMaxResetDetails = 16;
constexpr std::size_t kMaxResetPayload = 256;

struct SenderProfile {
    std::uint64_t linkSource = 0; // MAC address of the frames that bring its segments; 0: unknown
    Timestamp timestampAt;        // when it sent the SYN that carried timestampValue
    std::uint32_t timestampValue = 0; // RFC 7323 §3.2; meaningful when hasTimestamp
    bool hasTimestamp = false;
    bool dontFragment = false; // IPv4; meaningful when dontFragmentKnown
    bool dontFragmentKnown = false;
};

// What a reset says to a multipath connection (RFC 8684 §3.5, §3.6).
enum class MultipathReset : std::uint8_t { None, Reason, FastClose };

struct ResetDetail {
    FrameNumber frame{};
    std::uint64_t linkSource = 0; // 0: unknown
    std::int32_t seqAhead = 0;    // its sequence number less SND.NXT of the claimed sender
    std::int32_t ackAhead = 0;    // its acknowledgement less SND.NXT of the receiver
    std::uint32_t rawAck = 0;     // the field of the header, ACK flag or not
    std::uint32_t timestampValue = 0;
    std::uint32_t packetsBefore = 0;  // that the claimed sender had sent
    std::uint16_t ipIdBefore = 0;     // of the claimed sender's last packet
    std::uint16_t receiverIpId = 0;   // of the receiver's last packet
    std::uint16_t window = 0;         // as in the header, as the next two
    std::uint16_t windowBefore = 0;   // of the claimed sender
    std::uint16_t receiverWindow = 0; // of the receiver
    std::uint16_t payloadAt = 0;      // in the connection's resetPayloads
    std::uint16_t payloadKept = 0;    // bytes there
    std::uint8_t headerBits = 0;      // the four bits beside the header's length: reserved, AE
    std::uint8_t multipathReason = 0; // meaningful with MultipathReset::Reason
    MultipathReset multipath{};
    bool hasTimestamp = false;
    bool timestampsAgreed = false; // both SYNs offered them
    bool optionsKnown = false;     // the whole header was captured
    bool dontFragment = false;
    bool senderSeqKnown = false;   // seqAhead means something
    bool receiverSeqKnown = false; // ackAhead means something
};

static_assert(std::is_trivially_copyable_v<ResetDetail>);

} // namespace lastack
