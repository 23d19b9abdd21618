// The names of the reasons with which DECnet's NSP and its users end logical links. Pure functions.
#pragma once

#include <cstdint>
#include <string_view>

namespace lastack {

// Of disconnect initiates, disconnect confirms and returned connect initiates alike; empty for what
// has no name.
std::string_view nspReason(std::uint32_t reason);

} // namespace lastack
