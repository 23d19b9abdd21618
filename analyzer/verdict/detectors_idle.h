// DetectorsIdle: what happens to connections that were silent for a while before somebody used or
// ended them. Pure functions, called by detectStories().
#pragma once

#include "verdict/verdict.h"

#include <optional>

namespace lastack {

struct Case;

// An empty finding of this kind, on this side.
inline Finding findingOf(FindingKind kind, Side by) {
    Finding finding;
    finding.kind = kind;
    finding.by = by;
    return finding;
}

// Data that its sender let go before the peer's FIN arrived, and that a closed socket then answered
// with a reset: the race of every reused idle connection.
std::optional<Finding> requestCrossedFin(const Case& made, const Verdict& verdict);

// After a long silence the next data was reset by a peer without such a connection, or never
// answered at all.
std::optional<Finding> silentIdleDrop(const Case& made, const Verdict& verdict);

// The server repeated its SYN-ACK although the client had acknowledged it, as a full accept queue
// makes it do.
bool synAckRepeatedAfterAck(const Case& made);

} // namespace lastack
