// Resets: for each RST what kind it is, what it answers, whether its receiver accepted it, and
// whether it is genuine. Sources: RFC 9293 §3.10.7, RFC 5961 §3, and what both sides did
// afterwards. Pure functions.
#pragma once

#include "verdict/verdict.h"

#include <optional>

namespace lastack {

struct Case;

// Fills resets: one finding per RST among the events, in capture order. Reads everything else of
// the case but killer.
void judgeResets(Case& made);

// The first reset that took effect, or may have, before both FINs were acknowledged. Reads resets.
std::optional<std::size_t> findKiller(const Case& made);

} // namespace lastack
