// Origin: whether a reset was made by the host it names as its sender. Collects every clue that the
// packets give (verdict/clues.h), weighs them by one ordered table, and accuses only on strong or
// agreeing ones: hosts, load balancers and stacks differ in ways that are not forgery. Pure
// functions.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

struct Case;

// Fills clues, genuine and the reasons of a finding whose event, kind and stimulus are known.
void judgeOrigin(const Case& made, ResetFinding& finding);

// Somebody else than the claimed sender made it, or perhaps did.
bool isForged(const ResetFinding& finding);

// What was noted of a reset beyond its event; null for the later ones of very many.
const ResetDetail* detailOf(const Connection& connection, const SegmentEvent& reset);

} // namespace lastack
