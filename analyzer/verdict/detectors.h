// Detectors: endings that have a story and a name of their own, with the values that tell it: a
// request that crossed a FIN, a connection forgotten while idle, a leaked half-close, …
// Each looks at a judged case and says what it found, or nothing. Pure functions.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

struct Case;

// Fills findings and adds their tags. Reads everything else of the verdict.
void detectStories(const Case& made, Verdict& verdict);

// After the peer's FIN this side kept its own direction open for so long that it may be a leak.
constexpr Duration kLeakSuspected = Duration::seconds(10);
constexpr Duration kLeakLikely = Duration::seconds(60);

// So long a silence that devices on the path may have forgotten the connection.
constexpr Duration kLongIdle = Duration::seconds(10);

} // namespace lastack
