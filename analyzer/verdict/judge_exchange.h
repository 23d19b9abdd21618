// The verdict on a connection of a transport other than TCP, from what its units mean. The same
// words as for TCP: a release that was answered is graceful, an abort abortive, a refusal refused.
// Pure function; thread-safe.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

Verdict judgeExchange(const Connection& connection);

} // namespace lastack
