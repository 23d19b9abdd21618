// Cause: why a connection ended as it did, with what speaks for it and what else is possible.
// The wire rarely proves a cause; the best one is at most likely unless the protocol itself says
// it.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

struct Case;

// Sets cause and causeAlternatives for endings that have one. Reads outcome and pattern.
void findCause(const Case& made, Verdict& verdict);

} // namespace lastack
