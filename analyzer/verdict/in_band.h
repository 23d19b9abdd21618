// In-band reasons: what a reset itself says of why it was sent: text in its payload (RFC 9293
// §3.5.3), the diagnostic payload of the TCPM draft, MPTCP's reason option (RFC 8684 §3.6), and
// NetScaler's window codes. Claims of a packet, not findings: whoever made the reset wrote them.
// Pure functions.
#pragma once

#include "track/connection.h"
#include "verdict/verdict.h"

#include <span>
#include <vector>

namespace lastack {

enum class ResetCarrier : std::uint8_t {
    ResetPayload,
    ResetDiagnostic,
    MultipathReset,
    MultipathFastClose,
    NetscalerWindow,
};
constexpr std::size_t kCarriers = 5;

struct InBandReason {
    EventIndex event{};
    ResetCarrier carrier{};
    Confidence confidence = Confidence::Certain; // that the carrier is what it seems
    std::optional<std::uint32_t> code{};
    std::optional<std::uint32_t> enterprise{}; // ResetDiagnostic: whose codes, 0 for the draft's
    std::uint16_t payloadAt = 0;               // in the connection's resetPayloads
    std::uint16_t payloadKept = 0;
    bool truncated = false; // more was on the wire than was captured or kept
};

enum class WindowCodes : std::uint8_t { Unconfirmed, Agreeing }; // of the reset's sender

// By Side: whether the resets of that side's address in this capture agree on NetScaler's codes.
using WindowCodesBySide = std::array<WindowCodes, 2>;

std::vector<InBandReason> inBandReasons(
    const Connection& connection, const WindowCodesBySide& windowCodes
);

std::span<const std::byte> payloadOf(const Connection& connection, const InBandReason& reason);

} // namespace lastack
