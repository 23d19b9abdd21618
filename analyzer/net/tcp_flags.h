// TcpFlags: the control bits of a TCP header (RFC 9293 §3.1; ECN bits RFC 3168).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lastack {

struct TcpFlags {
    static constexpr std::uint8_t kFin = 0x01;
    static constexpr std::uint8_t kSyn = 0x02;
    static constexpr std::uint8_t kRst = 0x04;
    static constexpr std::uint8_t kPsh = 0x08;
    static constexpr std::uint8_t kAck = 0x10;
    static constexpr std::uint8_t kUrg = 0x20;
    static constexpr std::uint8_t kEce = 0x40;
    static constexpr std::uint8_t kCwr = 0x80;

    std::uint8_t bits = 0;

    constexpr bool has(std::uint8_t mask) const { return (bits & mask) != 0; }

    constexpr bool fin() const { return has(kFin); }

    constexpr bool syn() const { return has(kSyn); }

    constexpr bool rst() const { return has(kRst); }

    constexpr bool ack() const { return has(kAck); }

    bool operator==(const TcpFlags&) const = default;
};

// "FIN,ACK"; "none" when no bit is set. Order as in the header, high level names first: SYN FIN RST
// PSH ACK URG ECE CWR.
std::string toString(TcpFlags flags);

// The same onto the end of a text, with another separator; nothing for no flags.
void appendNames(std::string& out, TcpFlags flags, std::string_view separator);

} // namespace lastack
