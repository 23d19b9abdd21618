// Captures with a snapshot length: every frame is cut to so many octets and says how long it was.
#pragma once

#include "tests/support/followed.h"

#include <cstddef>
#include <vector>

namespace lastack::test {

Followed followSnapped(
    const std::vector<BuiltPacket>& packets,
    std::size_t snapLength,
    LinkType link = LinkType::Ethernet
);

// The same where only the frame at a place is cut.
Followed followCut(
    const std::vector<BuiltPacket>& packets,
    std::size_t place,
    std::size_t size,
    LinkType link = LinkType::Ethernet
);

} // namespace lastack::test
