// listIndications(): what the provider of one side would have told its application, from what
// reached that side on the wire. Pure function.
#pragma once

#include "wsp/evidence_of_calls.h"
#include "wsp/mapping.h"

#include <vector>

namespace lastack {

std::vector<Indication> listIndications(const CallCase& made, Side side);

} // namespace lastack
