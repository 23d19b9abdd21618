// findScenario(): which of Microsoft's tables the exchange fits; numberSteps(): its numbers on the
// calls and indications of both sides.
#pragma once

#include "wsp/evidence_of_calls.h"
#include "wsp/mapping.h"

namespace lastack {

Scenario findScenario(const CallCase& made);

// The silent closes must be among the calls already. Adds what the responder does between hearing
// and answering, which no packet shows.
void numberSteps(const CallCase& made, WspMapping& mapping);

} // namespace lastack
