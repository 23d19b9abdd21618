// TrafficCounters: how many packets the system counts at each interface, whoever captures them or
// not. Takes no rights. Per platform: where the system does not say there are none. Thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace lastack::live {

// Received and sent since the interface is there; of "any", of all together.
std::optional<std::uint64_t> packetsAt(const std::string& interface);

} // namespace lastack::live
