// judge(): from what was captured of one connection to the verdict on it.
// Rules stand in one ordered table (judge.cpp); the first that matches decides. Pure: same
// connection, same verdict.
#pragma once

#include "track/connection.h"
#include "verdict/verdict.h"

namespace lastack {

Verdict judge(const Connection& connection);

// Only what totals are made of: outcome, pattern, who, cause, bytes lost or at risk, and times. The
// same values as judge() gives, for half the work.
Verdict judgeEnding(const Connection& connection);

} // namespace lastack
