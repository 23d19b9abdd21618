// MultipathOption: what the options of kind 30 of one segment say (RFC 8684 §3), field by field.
// For segments of connections that are known to be MPTCP's only; TcpOptions tells which these are.
// A pure function on a view; thread-safe.
#pragma once

#include "decode/segment.h"

#include <cstdint>
#include <optional>

namespace lastack {

struct MultipathOption {
    std::optional<std::uint8_t> version; // of MP_CAPABLE
    std::optional<std::uint64_t> senderKey;
    std::optional<std::uint64_t> receiverKey;
    std::optional<std::uint32_t> joinToken; // of MP_JOIN in a SYN: its receiver's
    std::optional<std::uint32_t> dataAck;   // low half of a data sequence number, as the next
    std::optional<std::uint32_t> dataEnd;   // the number behind DATA_FIN, when there is one
    bool fastClose = false;

    bool operator==(const MultipathOption&) const = default;
};

// An option that is cut off, or of a length that its subtype cannot have, says nothing.
MultipathOption readMultipathOption(const Segment& segment);

} // namespace lastack
