// The names of BGP error codes and subcodes, from the IANA registry of BGP parameters.
#pragma once

#include <cstdint>
#include <string_view>

namespace lastack {

// "Cease: Administrative Shutdown"; the code alone for an unknown subcode and for 0.
std::string_view bgpReason(std::uint32_t code, std::uint32_t subcode);

} // namespace lastack
