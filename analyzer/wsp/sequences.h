// Sequences: the canonical orders of calls that explain what one side sent (Q1 … Q15), and the
// classes that it must have made. Pure functions.
#pragma once

#include "wsp/mapping.h"

namespace lastack {

constexpr std::size_t kSequences = 15;

// Fills mustHaveMade and mayHaveMade from the calls.
void nameSequences(SideMapping& side);

} // namespace lastack
