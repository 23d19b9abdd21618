// Strong ids: a frame number can never be used as a connection number.
#pragma once

#include <cstdint>

namespace lastack {

enum class FrameNumber : std::uint64_t {};  // 1-based, the number Wireshark shows
enum class ConnectionId : std::uint64_t {}; // 1-based, in order of first packet
enum class CaptureIndex : std::uint16_t {}; // which input file, 0-based
enum class InterfaceIndex : std::uint16_t {
}; // which interface of that file, 0-based over all its sections
enum class EncapsulationId : std::uint16_t {}; // index into EncapsulationTable; 0 is plain
enum class TunnelPathId : std::uint8_t {};     // which tunnels, one in another; 0 is none

// Position in a connection's list of events.
enum class EventIndex : std::uint16_t { None = 0xFFFF };

constexpr std::uint64_t number(FrameNumber frame) {
    return static_cast<std::uint64_t>(frame);
}

constexpr std::uint64_t number(ConnectionId id) {
    return static_cast<std::uint64_t>(id);
}

} // namespace lastack
