// DccpPacket: the header of a DCCP packet (RFC 4340 §5). A view on the packet's bytes; pure
// functions, thread-safe.
#pragma once

#include "decode/transport_packet.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// RFC 4340 §5.1, RFC 5596 §2.1.
enum class DccpType : std::uint8_t {
    Request,
    Response,
    Data,
    Ack,
    DataAck,
    CloseReq,
    Close,
    Reset,
    Sync,
    SyncAck,
    Listen,
};

struct DccpPacket {
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    DccpType type{};
    bool isExtended = true; // numbers of 48 bits, not 24
    std::uint64_t seq = 0;
    std::optional<std::uint64_t> ack;
    bool checksumWrong = false;
    std::uint32_t dataLength = 0;    // of the application, on the wire
    std::span<const std::byte> data; // what is captured of it

    // Of a Reset; nothing when it is cut before it.
    std::optional<std::uint8_t> resetCode;
    std::span<const std::byte> resetData; // Data 1 to Data 3, as far as they are captured

    bool isDataCut() const { return data.size() < dataLength; }
};

constexpr std::uint32_t kDccpPortsSize = 4; // the header begins with them

// Nothing for what is no DCCP packet, or is cut before its sequence number ends.
std::optional<DccpPacket> readDccp(const TransportPacket& packet);

} // namespace lastack
