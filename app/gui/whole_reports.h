// wholeReports(): chosen connections with every segment, as the command line shows them: the
// captures are read again for it. Waits until it is done; not for millions. Thread-safe.
#pragma once

#include "session/session.h"

#include <vector>

namespace lastack::gui {

// In order of start. Errors as analyze().
Result<std::vector<TeardownReport>> wholeReports(
    SessionOptions options, const std::vector<ConnectionId>& ids, const RunControl& control
);

} // namespace lastack::gui
