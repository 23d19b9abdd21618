// IcmpPackets: ICMP errors about packets that an exchange already has. Free functions on values.
#pragma once

#include "tests/support/built_samples.h"
#include "tests/support/frame_builder.h"

#include <cstddef>
#include <vector>

namespace lastack::test {

// An error of that address about one of the packets, to its sender, a millisecond after the last
// one; what it quotes and where it goes are filled in here.
void complain(
    std::vector<BuiltPacket>& packets, std::size_t about, const IpAddress& from, IcmpSpec spec
);

} // namespace lastack::test
