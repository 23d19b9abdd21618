// SctpArrival: what finding the association of a packet needs of it. A view, valid as long as the
// packet; pure functions.
#pragma once

#include "net/side.h"
#include "transports/sctp_association.h"
#include "transports/sctp_key.h"
#include "transports/sctp_packet.h"

#include <cstdint>

namespace lastack {

struct SctpArrival {
    const TransportPacket& packet;
    const SctpPacket& sctp;
    SctpItem first; // chunk
    SctpKey pair;

    bool is(ChunkType type) const { return first.type == static_cast<std::uint32_t>(type); }

    bool reflects() const { return reflectsTag(first); }

    // That finds who chose the tag, whoever sends it.
    SctpKey tagKey() const {
        return reflects() ? SctpKey::ofTag(sctp.destinationPort, sctp.sourcePort, sctp.tag)
                          : SctpKey::ofTag(sctp.sourcePort, sctp.destinationPort, sctp.tag);
    }
};

// Tags are random, but not those of every implementation: when both sides have told all their
// addresses, one of them must be the packet's.
bool isPlausible(const SctpAssociation& association, const TransportPacket& packet);

// Who sent the packet: by ports, else by addresses, else by the tag.
Side senderOf(
    const Connection& connection, const SctpAssociation& association, const SctpArrival& arrival
);

} // namespace lastack
