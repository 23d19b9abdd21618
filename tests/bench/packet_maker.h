// makePacket(): one Ethernet frame with a TCP segment over IPv4 or IPv6, checksums right.
// Payload is one byte repeated, so that its checksum is arithmetic and gigabytes are made in
// seconds. Pure functions on values; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack::bench {

enum class IpVersion : std::uint8_t { V4, V6 };

struct Host {
    std::uint32_t address; // the last four bytes
    std::uint16_t port;
};

struct Packet {
    IpVersion version;
    Host source, destination;
    std::uint32_t seq, ack;
    std::uint8_t flags;
    std::uint16_t payload; // bytes
    std::uint32_t clock;   // of the timestamp option
};

std::uint32_t wireLength(const Packet& packet);

// Fills `captured`, which may be shorter than the packet: the rest was cut off by the snap length.
void makePacket(const Packet& packet, std::span<std::byte> captured);

} // namespace lastack::bench
