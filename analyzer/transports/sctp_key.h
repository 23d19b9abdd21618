// SctpKey: what finds the association of a packet: the tag that its receiver chose, whichever
// addresses the packet has (RFC 9260 §6.4: an endpoint may have several), or, where that is not
// known, the pair of addresses and ports. Values; thread-safe.
#pragma once

#include "decode/transport_packet.h"
#include "net/key_hash.h"
#include "transports/sctp_packet.h"

#include <compare>
#include <cstdint>
#include <utility>

namespace lastack {

struct SctpKey {
    Endpoint low, high; // of a tag: of its sender and its receiver, without addresses
    std::uint32_t tag = 0;
    EncapsulationId encapsulation{}; // paths may lead through different networks: not for tags
    bool isTag = false;

    // Packets to a port with that tag.
    static SctpKey ofTag(std::uint16_t from, std::uint16_t to, std::uint32_t tag) {
        SctpKey key;
        key.low.port = from;
        key.high.port = to;
        key.tag = tag;
        key.isTag = true;
        return key;
    }

    // Packets between both, in either direction.
    static SctpKey ofPair(const TransportPacket& packet, const SctpPacket& sctp) {
        SctpKey key;
        key.low = {packet.source, sctp.sourcePort};
        key.high = {packet.destination, sctp.destinationPort};
        key.encapsulation = packet.encapsulation;
        if (key.high < key.low) {
            std::swap(key.low, key.high);
        }
        return key;
    }

    bool operator==(const SctpKey&) const = default;

    void addTo(KeyHash& hash) const {
        for (const Endpoint& end : {low, high}) {
            hash.add(end.address.bytes()).add(end.port);
        }
        hash.add(tag).add(static_cast<std::uint64_t>(encapsulation));
    }
};

} // namespace lastack
