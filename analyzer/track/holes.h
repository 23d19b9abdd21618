// Holes: which bytes above the first missing one were captured, for one direction.
// A handful of ranges in order; when they are full the nearest two are joined and the gap between
// them counts as missing.
#pragma once

#include "net/sequence.h"
#include "track/captured_ahead.h"

#include <cstdint>

namespace lastack {

// Adds [begin, end) and merges what touches. Returns the bytes of gaps that had to be given up for
// lack of room.
std::uint32_t addRange(CapturedAhead& ahead, SeqNum begin, SeqNum end);

// Moves `contiguous` over every range it now reaches and drops those ranges.
void advanceOver(CapturedAhead& ahead, SeqNum& contiguous);

// Captured bytes in [from, to).
std::uint32_t capturedBetween(const CapturedAhead& ahead, SeqNum from, SeqNum to);

} // namespace lastack
