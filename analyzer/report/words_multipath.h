// WordsMultipath: what is said of the MPTCP connection above a subflow. Pure functions;
// thread-safe.
#pragma once

#include "verdict/multipath.h"

#include <string>
#include <string_view>

namespace lastack {

std::string_view nameOf(MultipathEnding ending); // "data-fin"

// "Subflows 1, 4 of one MPTCP connection, which the client ended in order (DATA_FIN, packet 4)."
std::string multipathText(const MultipathVerdict& verdict);

} // namespace lastack
