// The protocols that are carried on TCP and say how they end: the whole registry, in the order in
// which they are asked.
#pragma once

#include "disconnect/stream_decoder.h"

#include <optional>
#include <span>
#include <string_view>

namespace lastack {

std::span<const Protocol* const> allProtocols();

// "administrative shutdown"; empty where the standard has no name for it.
std::string_view reasonOf(Carrier carrier, std::uint32_t code, std::uint32_t subcode);

} // namespace lastack
