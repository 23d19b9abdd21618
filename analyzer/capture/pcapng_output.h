// Blocks of a pcapng file (draft-ietf-opsawg-pcapng) as bytes, in the byte order of this machine.
// Whoever captures and whoever saves what was captured write the same blocks with this; it needs
// nothing of the engine, so that the privileged helper can have it alone. Pure; thread-safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace lastack::pcapng {

using Bytes = std::vector<std::byte>;

// The name by which the reader knows that statistics are counted as below.
inline constexpr std::string_view kOwnApplication = "LastAck";

struct InterfaceToWrite {
    std::string_view name;
    std::uint16_t link = 0; // a LINKTYPE_ value
    std::uint32_t snapLength = 0;
    std::string_view filter; // BPF in words; empty: none
};

struct PacketToWrite {
    std::uint32_t interface = 0;
    std::int64_t atNs = 0; // since the epoch
    std::span<const std::byte> captured;
    std::uint32_t length = 0; // on the wire
};

// What became of the packets of one interface up to a time. Those that still wait in the kernel
// are not counted: accepted is what was dropped by the kernel or taken from it, so that accepted -
// droppedByKernel - delivered is exactly what the capturing program itself dropped.
struct StatisticsToWrite {
    std::uint32_t interface = 0;
    std::int64_t atNs = 0;
    std::int64_t startNs = 0;
    std::optional<std::uint64_t> droppedByInterface; // this and the others: nothing when unknown
    std::optional<std::uint64_t> accepted;
    std::optional<std::uint64_t> droppedByKernel;
    std::optional<std::uint64_t> delivered;
};

// Each appends one block. Time stamps are of nanoseconds.
void appendSection(Bytes& to, std::string_view application);
void appendInterface(Bytes& to, const InterfaceToWrite& interface);
void appendPacket(Bytes& to, const PacketToWrite& packet);
void appendStatistics(Bytes& to, const StatisticsToWrite& statistics);

// The bytes that appendPacket() adds for so many captured ones.
constexpr std::size_t packetBlockSize(std::size_t captured) {
    constexpr std::size_t kAround = 32;
    return kAround + ((captured + 3) & ~std::size_t{3});
}

} // namespace lastack::pcapng
