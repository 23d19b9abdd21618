// FlowKey: the 4-tuple of a segment in canonical order (lower endpoint first), with its hash, and
// the tunnels around it, which are no part of the hash: one direction may go through others. The
// hash is seeded: captures are hostile, and a known hash lets anyone build a chain of collisions.
#pragma once

#include "decode/segment.h"
#include "net/bytes.h"
#include "net/key_hash.h"
#include "track/flow.h"

#include <array>
#include <cstdint>
#include <tuple>
#include <utility>

namespace lastack {

using PortPair = std::array<std::uint16_t, 2>; // of the low endpoint, of the high one

struct FlowKey {
    std::uint64_t addressesV4; // both, as a Flow stores them; unused for IPv6
    const std::byte* low;      // IPv6 only: the addresses, 16 bytes each
    const std::byte* high;
    PortPair ports;
    std::uint32_t hash;
    TunnelPair tunnels;  // both directions through those of the segment
    Direction direction; // of the segment: 0 when its source is the low endpoint
    bool isV6;
};

namespace detail {

// Exchanges two numbers where `swap` is all ones and not where it is 0: which way a packet goes is
// anybody's guess, and a branch would be wrong half of the time.
inline void swapIf(std::uint64_t swap, std::uint64_t& a, std::uint64_t& b) {
    const std::uint64_t difference = (a ^ b) & swap;
    a ^= difference;
    b ^= difference;
}

// Two IPv4 addresses as they lie in memory one after the other.
constexpr std::uint64_t pairV4(std::uint64_t low, std::uint64_t high) {
    return high << 32 | low;
}

inline std::uint64_t hashV6(const std::byte* address, std::uint64_t seed) {
    return foldedMultiply(
        loadLittle64(address) ^ seed, loadLittle64(address + 8) ^ 0x9E37'79B9'7F4A'7C15U
    );
}

inline bool isLowerV6(
    const std::byte* a, std::uint16_t aPort, const std::byte* b, std::uint16_t bPort
) {
    const auto numberOf = [](const std::byte* address, std::uint16_t port) {
        return std::tuple(loadBig64(address), loadBig64(address + 8), port);
    };
    return numberOf(a, aPort) <= numberOf(b, bPort);
}

// Of a 4-tuple in canonical order, with both IPv4 addresses or what stands for those of IPv6.
inline std::uint32_t flowHash(std::uint64_t addresses, PortPair ports, std::uint64_t seed) {
    const std::uint64_t bothPorts = static_cast<std::uint64_t>(ports[0]) << 16 | ports[1];
    const std::uint64_t mixed =
        foldedMultiply(addresses ^ seed, (bothPorts << 8) ^ 0xA076'1D64'78BD'642FU ^ seed);
    return static_cast<std::uint32_t>(mixed ^ (mixed >> 32));
}

inline std::uint32_t flowHashV6(
    const std::byte* low, const std::byte* high, PortPair ports, std::uint64_t seed
) {
    const std::uint64_t addresses =
        hashV6(low, seed) ^ (hashV6(high, ~seed) * 0xD6E8'FEB8'6659'FD93U);
    return flowHash(addresses, ports, seed);
}

// Address and port of an IPv4 endpoint as one number.
inline std::uint64_t endpointV4(const std::byte* address, std::uint16_t port) {
    return static_cast<std::uint64_t>(loadLittle32(address)) << 16 | port;
}

inline void setEndsV4(FlowKey& key, const Segment& segment, std::uint64_t seed) {
    auto low = endpointV4(segment.source, segment.sourcePort);
    auto high = endpointV4(segment.destination, segment.destinationPort);
    key.direction = low > high ? 1U : 0U;
    swapIf(std::uint64_t{0} - key.direction, low, high);
    key.addressesV4 = pairV4(low >> 16, high >> 16);
    key.ports = {static_cast<std::uint16_t>(low), static_cast<std::uint16_t>(high)};
    key.hash = flowHash(key.addressesV4, key.ports, seed);
}

inline void setEndsV6(FlowKey& key, const Segment& segment, std::uint64_t seed) {
    key.low = segment.source;
    key.high = segment.destination;
    key.ports = {segment.sourcePort, segment.destinationPort};
    key.direction = isLowerV6(key.low, key.ports[0], key.high, key.ports[1]) ? 0U : 1U;
    if (key.direction == 1) {
        std::swap(key.low, key.high);
        std::swap(key.ports[0], key.ports[1]);
    }
    key.hash = flowHashV6(key.low, key.high, key.ports, seed);
}

} // namespace detail

inline FlowKey flowKey(const Segment& segment, std::uint64_t seed) {
    FlowKey key;
    key.isV6 = segment.isV6;
    key.tunnels = TunnelPair::both(segment.tunnels);
    if (segment.isV6) {
        detail::setEndsV6(key, segment, seed);
    } else {
        detail::setEndsV4(key, segment, seed);
    }
    return key;
}

} // namespace lastack
