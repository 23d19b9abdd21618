// The cause of an abort or a refusal of a transport other than TCP, from the reason code that came
// with it. Pure function; thread-safe.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

// decisive: the unit that ended the connection, one of its events. Fills cause and hasCause where
// the outcome is abortive or refused.
void findExchangeCause(
    const Connection& connection, const SegmentEvent& decisive, Verdict& verdict
);

} // namespace lastack
