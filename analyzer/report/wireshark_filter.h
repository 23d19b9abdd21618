// wiresharkFilter(): the display filter that shows the same connection in Wireshark. Pure function;
// thread-safe.
#pragma once

#include "track/connection.h"

#include <string>

namespace lastack {

// "(ip.addr eq 10.0.0.7 and ip.addr eq 10.0.0.9) and (tcp.port eq 51514 and tcp.port eq 80) and …":
// with its packets' numbers, which tell it from others of the same ports. Those are the numbers of
// one file; several are numbered as mergecap would.
std::string wiresharkFilter(const Connection& connection);

} // namespace lastack
