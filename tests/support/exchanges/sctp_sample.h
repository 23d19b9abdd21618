// The samples of captures/ that hold SCTP and DCCP. Pure functions.
#pragma once

#include "tests/support/built_samples.h"

#include <vector>

namespace lastack::test {

// A client shuts down; every chunk of the graceful end.
std::vector<BuiltPacket> sctpShutdownSample();

// A client that lost its association opens it anew, and shuts the new one down.
std::vector<BuiltPacket> sctpRestartSample();

// A client ends with its total of transactions as the reason of its abort.
std::vector<BuiltPacket> sctpTotalSample();

// A server that drains its work asks its client to close.
std::vector<BuiltPacket> dccpCloseSample();

// A server refuses, and says why.
std::vector<BuiltPacket> dccpRefusalSample();

} // namespace lastack::test
