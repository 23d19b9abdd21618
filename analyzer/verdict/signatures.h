// Signatures: the 19 ways of an ending that Sundara Raman et al. (SIGCOMM 2023, Table 1) found to
// go with tampering, computed as there from the client's first packets alone; the numbers are ours.
// A match is a description, never an accusation: what the other direction and the clues say of it
// is in `confirmed`. Pure functions.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

struct Case;

// Nothing for an ending that matches none.
std::optional<SignatureFinding> findSignature(const Case& made);

} // namespace lastack
