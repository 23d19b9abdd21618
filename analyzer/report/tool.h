// The name and version that reports carry, so that a result can be traced to the program that made
// it. Constants only; thread-safe.
#pragma once

#include <string_view>

namespace lastack {

constexpr std::string_view kToolName = "lastack";
constexpr std::string_view kToolVersion = "0.1.0";

} // namespace lastack
