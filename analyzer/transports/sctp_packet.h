// SctpPacket: the common header of an SCTP packet and a walk over its chunks (RFC 9260 §3).
// Whatever the capture or the sender cut is given as far as it goes. Views on the packet's bytes;
// pure functions, thread-safe.
#pragma once

#include "decode/transport_packet.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// RFC 9260 §3.2, RFC 8260 §2.1, RFC 5061 §4.1.
enum class ChunkType : std::uint8_t {
    Data = 0,
    Init = 1,
    InitAck = 2,
    Sack = 3,
    Heartbeat = 4,
    HeartbeatAck = 5,
    Abort = 6,
    Shutdown = 7,
    ShutdownAck = 8,
    Error = 9,
    CookieEcho = 10,
    CookieAck = 11,
    ShutdownComplete = 14,
    InterleavedData = 64,
    AddressConfiguration = 193,
};

// A type (or code), a length and a value: what chunks, parameters and error causes are made of.
struct SctpItem {
    std::uint32_t type = 0;
    std::uint8_t flags = 0;           // of a chunk
    std::uint32_t length = 0;         // of the value on the wire
    std::span<const std::byte> value; // what is captured of it

    bool isCut() const { return value.size() < length; }
};

// Items one behind the other, each padded to four octets. Stops at the first that makes no sense
// or of which nothing is there.
class SctpItems {
public:
    enum class Kind : std::uint8_t { Chunks, Parameters }; // causes are like parameters

    // length: how much there was on the wire.
    SctpItems(Kind kind, std::span<const std::byte> bytes, std::uint32_t length)
        : bytes_(bytes), length_(length), kind_(kind) {}

    std::optional<SctpItem> next();

    // Whether the walk came to the end without a contradiction; less than four octets may be over.
    bool isConsistent() const { return isConsistent_; }

private:
    std::span<const std::byte> bytes_;
    std::uint32_t length_;
    Kind kind_;
    bool isConsistent_ = true;
};

enum class SctpChecksum : std::uint8_t {
    Right,
    Wrong,
    Absent,  // zero: left to hardware, or not wanted (RFC 9653)
    Unknown, // the packet was cut
};

struct SctpPacket {
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    std::uint32_t tag = 0; // the verification tag
    SctpChecksum checksum{};
    std::span<const std::byte> bytes; // of the chunks
    std::uint32_t length = 0;         // of the chunks, on the wire

    SctpItems chunks() const { return {SctpItems::Kind::Chunks, bytes, length}; }
};

// What INIT and INIT ACK begin with (RFC 9260 §3.3.2).
struct SctpOpening {
    std::uint32_t initiateTag = 0;
    std::optional<std::uint32_t> initialTsn;
    SctpItems parameters;
    bool isWhole = false; // nothing of it is missing
};

// Nothing for another chunk, or one that is cut before its tag ends.
std::optional<SctpOpening> openingOf(const SctpItem& chunk);

// RFC 9260 §8.5.1: the T bit of ABORT and SHUTDOWN COMPLETE says that the sender knew no tag of its
// peer's and sent back the one that it got.
bool reflectsTag(const SctpItem& chunk);

// The address of a parameter of INIT and INIT ACK, or the one that such a parameter of an address
// configuration adds (RFC 5061 §4.2); nothing for other parameters.
std::optional<IpAddress> addressOf(const SctpItem& parameter);

// The parameters of a chunk that configures addresses.
SctpItems addressParametersOf(const SctpItem& chunk);

// Nothing for what is no SCTP packet, or is cut before its first chunk says what it is.
std::optional<SctpPacket> readSctp(const TransportPacket& packet);

// What an ICMP error quotes of one: as many chunks as there are, perhaps none. Nothing when it is
// cut before its tag ends.
std::optional<SctpPacket> readQuotedSctp(const TransportPacket& quoted);

} // namespace lastack
