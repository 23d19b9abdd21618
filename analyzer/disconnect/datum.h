// DisconnectDatum: one unit that ended a connection or said why, kept after its bytes are gone.
// Bytes that it carried lie one behind the other in a list beside the data. Plain values.
#pragma once

#include "disconnect/carrier.h"
#include "net/ids.h"
#include "net/side.h"
#include "net/time.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace lastack {

enum class CloseKind : std::uint8_t {
    Graceful,   // the sender is done, and what it sent was or will be delivered
    HalfClose,  // one direction only
    Abortive,   // data under way may be lost
    Refused,    // never established
    Confirm,    // the answer to another unit
    Advisory,   // announces an end, ends nothing
    Incomplete, // the lower layer ended in the middle of a unit
};

struct DisconnectDatum {
    static constexpr std::uint8_t kHasCode = 0x01;
    static constexpr std::uint8_t kHasSubcode = 0x02;
    static constexpr std::uint8_t kIsText = 0x04;    // the standard says that the bytes are text
    static constexpr std::uint8_t kTruncated = 0x08; // the capture or the bound cut the bytes
    static constexpr std::uint8_t kParameter = 0x10; // of a parameter beside the user data

    FrameNumber frame{}; // that brought its last byte
    Timestamp at;
    std::uint32_t code = 0;
    std::uint32_t subcode = 0;
    std::uint32_t dataAt = 0; // in the list of bytes
    std::uint32_t dataLength = 0;
    Carrier carrier{};
    CloseKind kind{};
    Side from{};
    std::uint8_t flags = 0;

    bool has(std::uint8_t mask) const { return (flags & mask) != 0; }
};

static_assert(std::is_trivially_copyable_v<DisconnectDatum>);

// All of one connection. Bounded: what is too much is left out and counted.
struct DisconnectData {
    static constexpr std::size_t kMostUnits = 32;
    static constexpr std::size_t kMostBytes = 70'000; // one SCTP abort reason fits

    std::vector<DisconnectDatum> units; // in capture order
    std::vector<std::byte> bytes;
    std::uint32_t omitted = 0;
};

} // namespace lastack
