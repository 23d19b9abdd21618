// Samples of DECnet Phase IV, packet by packet. Pure functions.
#pragma once

#include "tests/support/built_samples.h"

#include <vector>

namespace lastack::test {

std::vector<BuiltPacket> nspDisconnectData();
std::vector<BuiltPacket> nspAborted();

} // namespace lastack::test
