// ZeekState: Zeek's conn_state, from the states in which its endpoints were at the end.
// The rules of Zeek's base/protocols/conn in their order. A pure function, thread-safe.
#pragma once

#include "track/zeek_words.h"

#include <cstddef>
#include <cstdint>

namespace lastack {

enum class ZeekState : std::uint8_t {
    S0,     // attempt without an answer
    S1,     // established, not closed
    SF,     // established and closed by both sides
    Rej,    // attempt rejected
    S2,     // closed by the originator only
    S3,     // closed by the responder only
    Rsto,   // reset by the originator
    Rstr,   // reset by the responder
    Rstos0, // SYN and RST of the originator, nothing of the responder
    Rstrh,  // SYN-ACK and RST of the responder, nothing of the originator
    Sh,     // SYN and FIN of the originator, nothing of the responder
    Shr,    // SYN-ACK and FIN of the responder, nothing of the originator
    Oth,    // none of these, mostly midstream
};

constexpr std::size_t kZeekStates = 13;

ZeekState zeekStateOf(const ZeekWords& words);

} // namespace lastack
