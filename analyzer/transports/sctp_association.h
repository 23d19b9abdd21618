// SctpAssociation: what is kept of an SCTP association beside its Exchange, and what the chunks of
// a packet do to both (RFC 9260 §4, §5, §8, §9). The tracker has found the association and knows
// who sent the packet. Not thread-safe.
#pragma once

#include "net/side.h"
#include "transports/exchange.h"
#include "transports/sctp_packet.h"
#include "transports/sctp_side.h"

#include <array>
#include <cstdint>

namespace lastack {

struct SctpAssociation {
    enum class End : std::uint8_t { None, Released, Aborted, Refused };

    std::array<SctpSide, 2> sides; // by Side
    End end = End::None;

    SctpSide& of(Side side) { return sides[index(side)]; }

    const SctpSide& of(Side side) const { return sides[index(side)]; }
};

// Whether the receiver of a packet takes it for this association's.
enum class TagFit : std::uint8_t { Right, Wrong };

// Notes and says what the chunks mean, after Exchange::take(). What its receiver discards because
// of its tag or its checksum is noted, but drives nothing.
void followChunks(
    Exchange& exchange,
    SctpAssociation& association,
    const SctpPacket& packet,
    Side from,
    TagFit fit
);

} // namespace lastack
