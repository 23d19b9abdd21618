// finishConnection: from a live connection to the Connection that is reported: counts, loss, what
// stayed unacknowledged. Pure with respect to the flow; writes only the evidence's Connection.
#pragma once

#include "track/connection.h"
#include "track/live_connection.h"

namespace lastack {

struct RecordEnd {
    Endpoint low, high;
    EndOfRecord why{};
    Timestamp captureEnd;
};

// Which connection it was, and when it ended.
void identify(const FlowHead& head, const RecordEnd& ending, Connection& connection);

void finishConnection(LiveConnection live, const RecordEnd& ending);

} // namespace lastack
