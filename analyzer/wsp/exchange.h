// The calls and indications behind a connection of a transport other than TCP: its units name what
// was asked for, and some carry disconnect data, so that more is certain than over TCP. Most of
// them carry it one way only: whoever answers has no unit for an answer of its own.
// Pure function; thread-safe.
#pragma once

#include "wsp/evidence_of_calls.h"
#include "wsp/mapping.h"

namespace lastack {

WspMapping mapExchange(const CallCase& made, const ExplainOptions& options);

} // namespace lastack
