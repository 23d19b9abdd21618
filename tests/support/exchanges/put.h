// Appends numbers and addresses in network order, and wraps a payload in a UDP header, for the
// builders of packets. Free functions on values.
#pragma once

#include "net/address.h"
#include "tests/support/frame_builder.h"

#include <cstddef>
#include <cstdint>

namespace lastack::test {

inline void put8(Bytes& out, std::size_t value) {
    out.push_back(static_cast<std::byte>(value & 0xFF));
}

inline void put16(Bytes& out, std::size_t value) {
    put8(out, value >> 8);
    put8(out, value);
}

inline void put32(Bytes& out, std::size_t value) {
    put16(out, value >> 16);
    put16(out, value);
}

inline void put48(Bytes& out, std::uint64_t value) {
    put16(out, value >> 32);
    put32(out, value);
}

inline void set16(Bytes& out, std::size_t at, std::size_t value) {
    out[at] = static_cast<std::byte>(value >> 8 & 0xFF);
    out[at + 1] = static_cast<std::byte>(value & 0xFF);
}

inline void set32(Bytes& out, std::size_t at, std::size_t value) {
    set16(out, at, value >> 16);
    set16(out, at + 2, value);
}

// Four octets or sixteen.
inline void putAddress(Bytes& out, const IpAddress& address) {
    const auto octets = address.bytes();
    for (std::size_t at = address.isV4() ? 12 : 0; at < octets.size(); ++at) {
        put8(out, octets[at]);
    }
}

// Without a checksum, which IPv4 leaves to the sender (RFC 768).
inline Bytes udpDatagram(
    std::uint16_t sourcePort, std::uint16_t destinationPort, const Bytes& payload
) {
    Bytes out;
    put16(out, sourcePort);
    put16(out, destinationPort);
    put16(out, payload.size() + 8);
    put16(out, 0);
    return out + payload;
}

} // namespace lastack::test
