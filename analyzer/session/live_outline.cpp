#include "session/live_outline.h"

#include <algorithm>

namespace lastack {

TeardownReport outlineOf(const LiveFlow& flow, Timestamp now) {
    TeardownReport outline;
    ConnectionHeader& connection = outline.connection;
    connection.id = flow.id;
    connection.transport = Transport::Tcp;
    connection.client = flow.ends[flow.client];
    connection.server = flow.ends[1 - flow.client];
    connection.firstAt = flow.firstAt;
    connection.lastAt = flow.lastAt;
    Verdict& verdict = outline.verdict;
    verdict.outcome = Outcome::StillOpen;
    verdict.timing.duration = std::max(now, flow.lastAt) - flow.firstAt;
    if (flow.finAcked[0] != flow.finAcked[1]) {
        const bool isByClient = flow.finAcked[flow.client];
        verdict.outcome = Outcome::HalfClosed;
        verdict.initiator = isByClient ? Initiator::Client : Initiator::Server;
    }
    return outline;
}

} // namespace lastack
