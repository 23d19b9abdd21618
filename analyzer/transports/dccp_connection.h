// DccpConnection: what is kept of a DCCP connection beside its Exchange, and what a packet does to
// both (RFC 4340 §8). The tracker has found the connection and knows who sent the packet. Not
// thread-safe.
#pragma once

#include "net/side.h"
#include "transports/dccp_packet.h"
#include "transports/exchange.h"
#include "transports/seen_numbers.h"

#include <array>
#include <cstdint>
#include <optional>

namespace lastack {

struct DccpSide {
    std::optional<std::uint64_t> firstSeq;
    std::uint64_t greatestSeq = 0;
    SeenNumbers seqs;
    std::uint32_t types = 0; // seen: a bit for each DccpType
    bool hasRightChecksum = false;

    bool hasSent(DccpType type) const { return (types >> static_cast<unsigned>(type) & 1U) != 0; }

    // Whether a number is about as large as those seen before; true when there are none.
    bool isNear(std::uint64_t seq) const;

    // The whole number that its last 24 bits stand for (RFC 4340 §7.6).
    std::uint64_t whole(std::uint64_t seq, bool isExtended) const;
};

struct DccpConnection {
    enum class End : std::uint8_t { None, Released, Aborted, Refused };

    std::array<DccpSide, 2> sides; // by Side
    End end = End::None;

    DccpSide& of(Side side) { return sides[index(side)]; }
};

UnitId unitOf(DccpType type);

// Notes and says what the packet means, after Exchange::take().
void followPacket(
    Exchange& exchange, DccpConnection& connection, const DccpPacket& packet, Side from
);

} // namespace lastack
