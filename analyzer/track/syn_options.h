// The options of a SYN that teardown reasoning needs, packed into 32 bits, for which every flow has
// room. Pure functions.
#pragma once

#include "track/connection.h"

#include <cstdint>

namespace lastack {

struct TcpOptions;

std::uint32_t packSynOptions(const TcpOptions& options);

// Whether one of MPTCP was among them.
bool offersMultipath(std::uint32_t packed);

void unpackSynOptions(std::uint32_t packed, DirectionFacts& facts);

} // namespace lastack
