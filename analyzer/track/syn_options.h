// The options of a SYN that teardown reasoning needs, packed into 32 bits, for which every flow has
// room. Pure functions.
#pragma once

#include "track/connection.h"

#include <cstdint>
#include <optional>

namespace lastack {

struct TcpOptions;

std::uint32_t packSynOptions(const TcpOptions& options);

// Whether one of MPTCP was among them.
bool offersMultipath(std::uint32_t packed);

// Single ones of them; the maximum segment size is 0 where none was announced.
std::uint16_t mssOf(std::uint32_t packed);
std::optional<std::uint8_t> windowShiftOf(std::uint32_t packed);
bool hasTimestamps(std::uint32_t packed);

void unpackSynOptions(std::uint32_t packed, DirectionFacts& facts);

} // namespace lastack
