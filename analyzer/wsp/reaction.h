// Reactions: how soon a side ended its connection after what it had last heard (D7). A latency
// supports an explanation and never decides: an event-driven program is as quick as its stack.
// Pure functions; thread-safe.
#pragma once

#include "wsp/evidence_of_calls.h"

#include <optional>

namespace lastack {

// From the last data or FIN of the peer that `own`, a FIN or a reset, acknowledges. Nothing when
// the side sent data of its own since, or when the capture does not tell the way to that side.
std::optional<Reaction> reactionOf(const CallCase& made, EventIndex own);

// R6: a side whose FIN acknowledges the peer's probably closed because of it, unless it took its
// time: that is a decision of the program or of who uses it.
bool reactedToFin(const CallCase& made, Side side);

} // namespace lastack
