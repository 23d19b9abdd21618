// The names of SCTP error causes.
#pragma once

#include <cstdint>
#include <string_view>

namespace lastack {

// "User-Initiated Abort"; empty for an unknown one.
std::string_view sctpReason(std::uint32_t cause);

} // namespace lastack
