// LinkFrame: a frame of the link layer below X.25 (LAPB, X.25 §2; LLC types 1 and 2, ISO/IEC
// 8802-2) or a packet right on Ethernet, and X25LinkId: which link it is on. Pure functions on
// values.
#pragma once

#include "decode/transport_packet.h"
#include "net/key_hash.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// Two stations of a LAN, else whatever one capture holds.
struct X25LinkId {
    PacketKind kind{};
    EncapsulationId encapsulation{};
    CaptureIndex capture{};
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    bool operator==(const X25LinkId&) const = default;

    void addTo(KeyHash& hash) const {
        hash.add(static_cast<std::uint64_t>(kind)).add(static_cast<std::uint64_t>(encapsulation));
        hash.add(static_cast<std::uint64_t>(capture)).add(low).add(high);
    }
};

X25LinkId x25LinkOf(const TransportPacket& packet);

// How many sequence numbers I frames of LAPB have: SABM sets 8, SABME 128.
enum class LapbModulo : std::uint8_t { Unknown, Basic, Extended };

struct LinkFrame {
    enum class Kind : std::uint8_t {
        Packet,           // an I frame, UI, or no frame at all
        SetMode,          // SABM, SABME
        Acknowledgement,  // UA
        Disconnect,       // DISC
        DisconnectedMode, // DM
        Reject,           // FRMR
        Other,            // supervisory frames, XID, TEST: none ends anything
    };

    Kind kind{};
    LapbModulo modulo{};       // of a SetMode
    std::uint64_t station = 0; // that sent it: its MAC address, else one of both ends of the link
    std::span<const std::byte> content; // the packet, or what FRMR says
    std::uint32_t length = 0;           // of the content, on the wire
    bool mayBePadded = false;           // nothing states the length
};

// modulo: of the link, as far as it is known. Nothing for what is no such frame, or when neither
// addresses nor the link layer tell who sent it.
std::optional<LinkFrame> linkFrameOf(const TransportPacket& packet, LapbModulo modulo);

} // namespace lastack
