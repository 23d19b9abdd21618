// EventLog: the events of one connection while it lives, bounded to kMaxEvents.
// Keeps the first kFirstEvents and the newest ones; what falls out between is counted. Runs of data
// or acknowledgements after a FIN keep their first and their newest event only, so that a long
// half-close does not push the FIN out.
#pragma once

#include "track/connection.h"

#include <cstdint>

namespace lastack {

class EventLog {
public:
    explicit EventLog(SegmentEvents& events) : events_(events) {}

    // Adds an event; returns how many (0 or 1) had to be left out for it.
    std::uint32_t add(const SegmentEvent& event) {
        std::uint32_t omitted = 0;
        if (events_.size() == kMaxEvents) {
            events_.erase(events_.begin() + kFirstEvents);
            omitted = 1;
        }
        events_.push_back(event);
        return omitted;
    }

    // Adds an event of a run: of the same kind and side since the last event of another sort, only
    // the first and this one stay.
    std::uint32_t addToRun(const SegmentEvent& event) {
        constexpr std::size_t kNone = kMaxEvents;
        std::size_t newest = kNone;
        std::size_t members = 0;
        for (std::size_t at = events_.size(); at-- > 0 && isRunMember(events_[at]);) {
            if (events_[at].kind == event.kind && events_[at].from == event.from) {
                newest = newest == kNone ? at : newest;
                ++members;
            }
        }
        if (members < 2) {
            return add(event);
        }
        events_.erase(events_.begin() + static_cast<std::ptrdiff_t>(newest));
        events_.push_back(event);
        return 1;
    }

    // Takes back the newest event when it is a member of an unanswered run of this side (a probe or
    // a retransmission).
    void dropAnsweredRun(Side side) {
        while (!events_.empty() && events_.back().from == side &&
               isUnansweredAttempt(events_.back())) {
            events_.pop_back();
        }
    }

private:
    static bool isRunMember(const SegmentEvent& event) {
        return event.kind == EventKind::Data || event.kind == EventKind::Ack;
    }

    static bool isUnansweredAttempt(const SegmentEvent& event) {
        return event.kind == EventKind::Probe ||
               (event.kind == EventKind::Data && event.marks.has(EventMarks::kRetransmission));
    }

    SegmentEvents& events_;
};

} // namespace lastack
