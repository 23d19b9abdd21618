// IcmpError: what an ICMP (RFC 792, RFC 1812) or ICMPv6 (RFC 4443) error says of the packet that it
// quotes. Values; thread-safe.
#pragma once

#include <cstdint>

namespace lastack {

struct IcmpError {
    std::uint8_t type = 0;
    std::uint8_t code = 0;
    bool isV6 = false;
    bool fromPeer = false; // sent by the destination of the quoted packet itself, not on the way

    // As an event keeps both.
    std::uint16_t typeAndCode() const { return static_cast<std::uint16_t>(type << 8 | code); }
};

// RFC 792: of destination unreachable.
constexpr std::uint8_t kPortUnreachable = 3;
constexpr std::uint8_t kPortUnreachableV6 = 4; // RFC 4443 §3.1

// Destination unreachable ends a connection attempt (RFC 1122 §4.2.3.9, RFC 4443 §3.1), and so does
// an IPv6 host that knows no such transport (RFC 4443 §3.4); "fragmentation needed" and the time
// exceeded of a traceroute do not.
inline bool isUnreachable(const IcmpError& error) {
    constexpr std::uint8_t kUnreachableV4 = 3;
    constexpr std::uint8_t kFragmentationNeeded = 4;
    constexpr std::uint8_t kUnreachableV6 = 1;
    constexpr std::uint8_t kParameterProblemV6 = 4;
    constexpr std::uint8_t kUnknownNextHeader = 1;
    if (!error.isV6) {
        return error.type == kUnreachableV4 && error.code != kFragmentationNeeded;
    }
    return error.type == kUnreachableV6 ||
           (error.type == kParameterProblemV6 && error.code == kUnknownNextHeader);
}

// Whether it is the port that nobody listens at.
inline bool isPortUnreachable(const IcmpError& error) {
    return isUnreachable(error) &&
           error.code == (error.isV6 ? kPortUnreachableV6 : kPortUnreachable);
}

} // namespace lastack
