// Samples of X.25, packet by packet. Pure functions.
#pragma once

#include "tests/support/built_samples.h"

#include <vector>

namespace lastack::test {

std::vector<BuiltPacket> x25ClearUserData(); // LAPB with directions
std::vector<BuiltPacket> x25LinkDown();      // LLC on Ethernet

} // namespace lastack::test
