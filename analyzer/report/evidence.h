// Evidence: the events a verdict rests on, in capture order, with the ids ("w1", "w2", …) that
// reports refer to. It is the union of the verdict's own list, every judged reset with the segment
// it answers, and the segments that calls, indications and their order refer to. Values only;
// thread-safe.
#pragma once

#include "report/teardown_report.h"

#include <optional>
#include <string>
#include <vector>

namespace lastack {

class Evidence {
public:
    explicit Evidence(const TeardownReport& report);

    // Indexes into the connection's events, ascending. None of them is out of range.
    const std::vector<EventIndex>& events() const { return events_; }

    // "w3"; nothing for an event that is not evidence.
    std::optional<std::string> idOf(EventIndex event) const;

private:
    std::vector<EventIndex> events_;
};

// The event, or null for EventIndex::None and for an index that the connection does not have.
const SegmentEvent* eventAt(const Connection& connection, EventIndex event);

// That the event is a challenge ACK, or null.
const ChallengeAck* challengeAt(const Verdict& verdict, EventIndex event);

// What the judge found of a reset, or null when the event is none.
const ResetFinding* findingFor(const Verdict& verdict, EventIndex event);

} // namespace lastack
