// The numbers of the pcapng format (draft-ietf-opsawg-pcapng) and its options, as values.
// Shared by the walk over blocks and the parsers of their bodies.
// Pure functions and values; thread-safe.
#pragma once

#include "capture/byte_order.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack::pcapng {

enum class BlockType : std::uint32_t {
    Interface = 0x0000'0001,
    Packet = 0x0000'0002, // obsolete
    SimplePacket = 0x0000'0003,
    NameResolution = 0x0000'0004,
    InterfaceStatistics = 0x0000'0005,
    EnhancedPacket = 0x0000'0006,
    JournalExport = 0x0000'0009,
    DecryptionSecrets = 0x0000'000A,
    SysdigEvent = 0x0000'0204,
    SysdigEventV2 = 0x0000'0216,
    SysdigEventV2Large = 0x0000'0221,
    Custom = 0x0000'0BAD,
    CustomNoCopy = 0x4000'0BAD,
    Section = 0x0A0D'0D0A,
};

inline constexpr std::uint32_t kByteOrderMagic = 0x1A2B'3C4D;

// Block type, total length, and the total length again at the end.
inline constexpr std::size_t kBlockOverhead = 12;
inline constexpr std::size_t kBodyAt = 8;

// With their overhead, the smallest blocks of each kind.
inline constexpr std::size_t kMinSection = 28;
inline constexpr std::size_t kMinInterface = 20;
inline constexpr std::size_t kMinPacket = 32;
inline constexpr std::size_t kMinSimplePacket = 16;
inline constexpr std::size_t kMinStatistics = 24;
inline constexpr std::size_t kMinSecrets = 20;

// Where the captured bytes begin in an enhanced or obsolete packet block, and in a simple one.
inline constexpr std::size_t kPacketDataAt = 28;
inline constexpr std::size_t kSimpleDataAt = 12;

inline constexpr std::uint16_t kOptEnd = 0;
inline constexpr std::uint16_t kOptComment = 1;
inline constexpr std::uint16_t kOptIfName = 2;
inline constexpr std::uint16_t kOptIfDescription = 3;
inline constexpr std::uint16_t kOptIfResolution = 9;
inline constexpr std::uint16_t kOptIfTimeOffset = 14;
inline constexpr std::uint16_t kOptIfFilter = 11;
inline constexpr std::uint16_t kOptApplication = 4; // of a section
inline constexpr std::uint16_t kOptStartTime = 2;   // this and what follows: of statistics
inline constexpr std::uint16_t kOptEndTime = 3;
inline constexpr std::uint16_t kOptReceived = 4;
inline constexpr std::uint16_t kOptDropped = 5;
inline constexpr std::uint16_t kOptAccepted = 6;
inline constexpr std::uint16_t kOptKernelDropped = 7;
inline constexpr std::uint16_t kOptDelivered = 8;

constexpr std::size_t padded(std::size_t size) {
    return (size + 3) & ~std::size_t{3};
}

// Of a section header block, of which at least 12 bytes are there; nothing when its magic is
// neither.
std::optional<ByteOrder> byteOrderOf(const std::byte* section);

bool isKnownVersion(std::uint16_t major, std::uint16_t minor);

bool isPacket(BlockType type);

// Whether anything is taken from such a block; others are passed over.
bool isRead(BlockType type);

// Whether Wireshark gives such a block a number in its list of packets although it is none.
bool hasNumberOnly(BlockType type);

struct Option {
    std::uint16_t code;
    std::span<const std::byte> value;
};

// One option after the other; stops at the end option, at the end of the block, or where an option
// runs past it, which is then overran(). The bytes must outlive it.
class OptionReader {
public:
    OptionReader(std::span<const std::byte> bytes, ByteOrder order)
        : bytes_(bytes), order_(order) {}

    std::optional<Option> next();

    bool overran() const { return overran_; }

private:
    std::span<const std::byte> bytes_;
    ByteOrder order_;
    bool overran_ = false;
};

} // namespace lastack::pcapng
