// WspRule: why a call or an indication was kept, excluded or ordered; each has an id in the report
// ("D1", "R4", "F8", …) and one line of meaning with its source (words_rule.cpp). Values only.
#pragma once

#include <boost/container/static_vector.hpp>

#include <cstddef>
#include <cstdint>

namespace lastack {

enum class WspRule : std::uint8_t {
    // Discriminators between calls that look alike.
    D1,
    D2,
    D3,
    D4,
    D5,
    D6,
    D7,
    D8,
    D9,
    D10,
    // The order of calls, segments and indications.
    R1,
    R2,
    R3,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    R10,
    R11,
    R12,
    R13,
    R14,
    // When FD_CLOSE is posted, and when not.
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
    F13,
    F14,
    F15,
    // What happens without a call, or instead of one.
    NoDisconnectData, // TCP carries none: WSPSendDisconnect with data fails
    Forged,           // the claimed sender did not make the reset
    TimerRanOut,      // keepalive or retransmission timer: the stack resets without a call
    StackReply,       // the reset answers a segment for which there was no socket
    NeverAccepted,    // the server had sent nothing of its own
    Ineffective,      // the reset was not accepted
    NoReset,          // no reset that counts reached this side
    NoFin,            // no FIN reached this side
    HoleBeforeFin,    // bytes below the FIN never arrived
    AllAcknowledged,  // everything sent was acknowledged
    OddFlags,         // no call emits such a segment
    LinuxDiffers,     // another rule holds on Linux than on Windows
    SynPhase,         // the connection was not yet established
    CarriesData,      // the protocol above TCP carries disconnect data in its release
    ReceiveOff,       // what data does that comes after receiving was switched off
};
constexpr std::size_t kWspRules = 54;

using WspRules = boost::container::static_vector<WspRule, 8>;

} // namespace lastack
