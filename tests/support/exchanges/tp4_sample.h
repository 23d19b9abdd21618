// The samples of ISO transport class 4. Pure functions.
#pragma once

#include "tests/support/built_samples.h"

#include <vector>

namespace lastack::test {

// A client ends its connection with its transaction total as user data of DR; the first DR is lost.
std::vector<BuiltPacket> tp4DisconnectData();

// The eight steps of a graceful shutdown, twice: FINISH and DISCONNECT of the session above carry
// the totals.
std::vector<BuiltPacket> tp4SessionRelease();

} // namespace lastack::test
