// wholeReports(): chosen connections with every segment, as the command line shows them: the
// captures are read again for it. Waits until it is done; not for millions. Thread-safe.
#pragma once

#include "session/session.h"

#include <vector>

namespace lastack::gui {

struct WholeReports {
    std::vector<TeardownReport> reports; // in order of start
    std::vector<CaptureReport> captures; // what they came from, with its damage
};

// Errors as analyze(), and CannotWrite where there is no room for the connections.
Result<WholeReports> wholeReports(
    SessionOptions options, const std::vector<ConnectionId>& ids, const RunControl& control
);

} // namespace lastack::gui
