// PcapFormat: what the file header of a classic pcap file says of the records that follow.
// The format was never versioned well: resolution, byte order, the order of the length fields and
// even the size of record headers follow from magic numbers, versions and guesses, all made here.
// Pure functions; thread-safe.
#pragma once

#include "capture/byte_order.h"
#include "capture/frame.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace lastack {

enum class PcapVariant : std::uint8_t {
    Standard,
    Nanoseconds,
    Modified,         // Kuznetzov's patches of 1999-04-17 and 1999-10-29: 8 bytes more a record
    ModifiedExtended, // his patch of 1999-09-15: 12 bytes more
    Nokia,            // 4 bytes more
    Aix,              // nanoseconds and interface types of RFC 1573
    Ixia,             // 4 bytes more in the file header
    IxiaNanoseconds,
};

// Which of the two lengths of a record comes first.
enum class LengthOrder : std::uint8_t {
    CapturedFirst,
    LengthFirst,  // before version 2.3, and DG/UX
    SmallerFirst, // 2.3, which was written both ways
};

struct PcapFormat {
    ByteOrder order{};
    PcapVariant variant{};
    LengthOrder lengths{};
    std::uint16_t major = 0;
    std::uint16_t minor = 0;
    std::uint32_t snapLength = 0;
    std::uint32_t linkField = 0; // as written, FCS bits and all
    LinkType link{};
};

inline constexpr std::size_t kPcapHeaderSize = 24;

// What a magic number says; nothing when it is none of pcap's.
std::optional<PcapFormat> pcapFormatOf(std::span<const std::byte, 4> magic);

// Completes the format from a file header of at least kPcapHeaderSize bytes.
void readPcapHeader(PcapFormat& format, std::span<const std::byte> header);

// Whether we know how records of that version are laid out.
bool isKnownVersion(const PcapFormat& format);

// Whether the bits beside link type and FCS length are zero, as they must be.
bool hasValidLinkField(const PcapFormat& format);

// Chooses between the variants that share a magic number by looking at the first records.
void guessVariant(PcapFormat& format, std::span<const std::byte> records);

std::size_t fileHeaderSize(PcapVariant variant);
std::size_t recordHeaderSize(PcapVariant variant);
bool hasNanoseconds(PcapVariant variant);
std::string_view formatName(PcapVariant variant);

} // namespace lastack
