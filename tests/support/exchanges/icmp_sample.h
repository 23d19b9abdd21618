// The samples of ICMP errors about transports other than TCP. Pure functions.
#pragma once

#include "tests/support/built_samples.h"

#include <vector>

namespace lastack::test {

// A router on the way does not reach the host that an SCTP client wants.
std::vector<BuiltPacket> sctpUnreachable();

// The host that a QUIC client wants has nobody at that UDP port, and says so.
std::vector<BuiltPacket> quicNobodyListens();

} // namespace lastack::test
