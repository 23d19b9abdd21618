// Silence: whether one side gave up on a peer that no longer answers.
// Several retransmissions or keepalives in a row without any answer to the end of what was
// captured, perhaps closed by a reset of the same side (RFC 9293 §3.8.3, RFC 1122 §4.2.3.6). Pure
// functions.
#pragma once

#include "verdict/verdict.h"

#include <optional>

namespace lastack {

struct GivenUp {
    Side by;
    bool keepalive = false;
    bool withReset = false;
    bool finOnly = false; // only its FIN was outstanding
};

std::optional<GivenUp> givenUpBy(const Connection& connection);

// The unanswered keepalives of this side came at equal distances, as a timer sends them.
bool probesAreEven(const Connection& connection, Side side);

// The server never went beyond its SYN-ACK although the client completed the handshake and sent
// data: the acknowledgement was lost, or dropped because the accept queue was full.
bool handshakeForgotten(const Connection& connection);

} // namespace lastack
