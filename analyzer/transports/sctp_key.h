// SctpKey: what finds the association of a packet: the tag that its receiver chose, whichever
// addresses the packet has (RFC 9260 §6.4: an endpoint may have several), or, where that is not
// known, the pair of addresses and ports. Values; thread-safe.
#pragma once

#include "decode/transport_packet.h"
#include "transports/sctp_packet.h"

#include <boost/container_hash/hash.hpp>

#include <compare>
#include <cstddef>
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
};

inline std::size_t hash_value(const SctpKey& key) {
    std::size_t hash = 0;
    for (const Endpoint& end : {key.low, key.high}) {
        const auto octets = end.address.bytes();
        boost::hash_range(hash, octets.begin(), octets.end());
        boost::hash_combine(hash, end.port);
    }
    boost::hash_combine(hash, key.tag);
    boost::hash_combine(hash, static_cast<std::uint32_t>(key.encapsulation));
    return hash;
}

} // namespace lastack
