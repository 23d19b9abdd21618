// The names of DCCP reset codes.
#pragma once

#include <cstdint>
#include <string_view>

namespace lastack {

// "Connection Refused"; for the ranges that have no names what they are for.
std::string_view dccpReason(std::uint32_t code);

} // namespace lastack
