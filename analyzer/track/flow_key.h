// FlowKey: the 4-tuple of a segment in canonical order (lower endpoint first), with its hash, and
// the tunnels around it, which are no part of the hash: one direction may go through others. The
// hash is seeded: captures are hostile, and a known hash lets anyone build a chain of collisions.
#pragma once

#include "decode/segment.h"
#include "net/bytes.h"
#include "net/key_hash.h"
#include "track/flow.h"

#include <cstdint>
#include <tuple>

namespace lastack {

struct FlowKey {
    const std::byte* low; // address bytes: 4 or 16, by isV6
    const std::byte* high;
    std::uint16_t lowPort;
    std::uint16_t highPort;
    std::uint64_t addressesV4; // both, as a Flow stores them; unused for IPv6
    std::uint32_t hash;
    TunnelPair tunnels;  // both directions through those of the segment
    Direction direction; // of the segment: 0 when its source is the low endpoint
    bool isV6;
};

namespace detail {

// Exchanges two values where `swap` is all ones and not where it is 0: which way a packet goes is
// anybody's guess, and a branch would be wrong half of the time.
template <typename Value>
void swapIf(std::uint64_t swap, Value& a, Value& b) {
    const auto difference = static_cast<Value>((a ^ b) & static_cast<Value>(swap));
    a = static_cast<Value>(a ^ difference);
    b = static_cast<Value>(b ^ difference);
}

// Two IPv4 addresses as they lie in memory one after the other.
inline std::uint64_t pairV4(const std::byte* low, const std::byte* high) {
    return (static_cast<std::uint64_t>(loadLittle32(high)) << 32) | loadLittle32(low);
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

// Of a 4-tuple in canonical order.
inline std::uint32_t flowHash(
    const std::byte* low,
    const std::byte* high,
    std::uint16_t lowPort,
    std::uint16_t highPort,
    bool isV6,
    std::uint64_t seed
) {
    const std::uint64_t ports = (static_cast<std::uint64_t>(lowPort) << 16) | highPort;
    const std::uint64_t addresses =
        isV6 ? hashV6(low, seed) ^ (hashV6(high, ~seed) * 0xD6E8'FEB8'6659'FD93U)
             : pairV4(low, high);
    const std::uint64_t mixed =
        foldedMultiply(addresses ^ seed, (ports << 8) ^ 0xA076'1D64'78BD'642FU ^ seed);
    return static_cast<std::uint32_t>(mixed ^ (mixed >> 32));
}

} // namespace detail

inline FlowKey flowKey(const Segment& segment, std::uint64_t seed) {
    FlowKey key;
    key.isV6 = segment.isV6;
    key.tunnels = TunnelPair::both(segment.tunnels);
    bool sourceIsLow = false;
    if (segment.isV6) {
        sourceIsLow = detail::isLowerV6(
            segment.source, segment.sourcePort, segment.destination, segment.destinationPort
        );
    } else {
        const auto source =
            (static_cast<std::uint64_t>(loadLittle32(segment.source)) << 16) | segment.sourcePort;
        const auto destination =
            (static_cast<std::uint64_t>(loadLittle32(segment.destination)) << 16) |
            segment.destinationPort;
        sourceIsLow = source <= destination;
    }
    const std::uint64_t swap = sourceIsLow ? 0 : ~std::uint64_t{0};
    auto low = reinterpret_cast<std::uintptr_t>(segment.source);
    auto high = reinterpret_cast<std::uintptr_t>(segment.destination);
    key.lowPort = segment.sourcePort;
    key.highPort = segment.destinationPort;
    detail::swapIf(swap, low, high);
    detail::swapIf(swap, key.lowPort, key.highPort);
    key.direction = swap & 1U;
    key.low = reinterpret_cast<const std::byte*>(low);
    key.high = reinterpret_cast<const std::byte*>(high);
    key.addressesV4 = segment.isV6 ? 0 : detail::pairV4(key.low, key.high);
    key.hash = detail::flowHash(key.low, key.high, key.lowPort, key.highPort, key.isV6, seed);
    return key;
}

} // namespace lastack
