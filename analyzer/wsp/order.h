// orderCalls(): what must have come before what among the calls, segments and indications of a
// connection, and which pairs that people would order have no order (RFC 9293 acknowledgements
// prove it, times never do). Pure function.
#pragma once

#include "wsp/evidence_of_calls.h"
#include "wsp/mapping.h"

namespace lastack {

CallOrder orderCalls(const CallCase& made, const WspMapping& mapping);

} // namespace lastack
