// judge(): from what was captured of one connection to the verdict on it.
// Rules stand in one ordered table (judge.cpp); the first that matches decides. Pure: same
// connection, same verdict.
#pragma once

#include "track/connection.h"
#include "verdict/verdict.h"

namespace lastack {

Verdict judge(const Connection& connection);

} // namespace lastack
