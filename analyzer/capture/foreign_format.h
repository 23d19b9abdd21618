// Formats that are no pcap and no pcapng, by their first bytes, so that a refusal can say what to
// do. Captures of other programs can be converted; archives can be unpacked. Pure functions;
// thread-safe.
#pragma once

#include "net/result.h"

#include <cstddef>
#include <span>
#include <string>

namespace lastack {

// The refusal of a file that begins with these bytes, of which there is at least one.
// Errors: NotACapture, or Unsupported for a capture that another program reads.
Error refusalOf(const std::string& path, std::span<const std::byte> start);

} // namespace lastack
