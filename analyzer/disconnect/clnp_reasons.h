// What an error report of the connectionless network protocol says (ISO/IEC 8473-1 §7.9.5).
#pragma once

#include <cstdint>
#include <string_view>

namespace lastack {

// Whether nobody is there to take what was sent; other reasons may pass.
bool saysUnreachable(std::uint8_t reason);

// Empty for an unknown one.
std::string_view clnpReason(std::uint32_t reason);

} // namespace lastack
