// Numbers with their thousands apart, as people read them. Pure function; thread-safe.
#pragma once

#include <cstdint>
#include <string>

namespace lastack {

std::string grouped(std::uint64_t value); // "1,204"

} // namespace lastack
