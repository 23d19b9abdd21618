// ClnpPdu: a unit of the connectionless network protocol (ISO/IEC 8473-1), taken apart.
// A view on the bytes it was read from; pure; thread-safe.
#pragma once

#include "net/network_address.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

struct ClnpPdu {
    enum class Type : std::uint8_t { ErrorReport = 0x01, Data = 0x1C };

    // ISO/IEC 8473-1 §7.4: which part of which unit this is.
    struct Segment {
        std::uint16_t unit = 0;
        std::uint16_t offset = 0;
        std::uint32_t whole = 0; // bytes of data that all segments have together
        bool isLast = true;
    };

    Type type{};
    bool checksumWrong = false; // of the header
    NetworkAddress source, destination;
    std::optional<Segment> segment;         // when it may be segmented
    std::optional<std::uint16_t> discarded; // ErrorReport: the reason, and where the fault is
    std::span<const std::byte> data;        // as far as it was captured
    std::uint32_t length = 0;               // of the data on the wire

    // It is all of its unit.
    bool isWhole() const { return !segment || (segment->offset == 0 && segment->isLast); }
};

// Nothing when it is no unit, of another type, or when the capture does not hold its header.
// `length`: that of `bytes` on the wire.
std::optional<ClnpPdu> readClnp(std::span<const std::byte> bytes, std::uint32_t length);

// The same for the beginning of a unit that an error report quotes: its data may be missing.
std::optional<ClnpPdu> readQuotedClnp(std::span<const std::byte> bytes);

} // namespace lastack
