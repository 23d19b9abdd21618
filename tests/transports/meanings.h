// What events mean, for tests of trackers: "client SHUTDOWN release", with " (again)" where it was
// sent again and " (damaged)" where its checksum is wrong.
#pragma once

#include "report/words.h"
#include "track/connection.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace lastack::test {

inline std::string_view wordFor(EventKind kind) {
    switch (kind) {
    case EventKind::Data:
        return "data";
    case EventKind::Ack:
        return "ack";
    case EventKind::Probe:
        return "probe";
    case EventKind::Open:
        return "open";
    case EventKind::Accept:
        return "accept";
    case EventKind::Confirm:
        return "confirm";
    case EventKind::Refusal:
        return "refusal";
    case EventKind::Release:
        return "release";
    case EventKind::ReleaseAnswer:
        return "answer";
    case EventKind::ReleaseDone:
        return "done";
    case EventKind::Abort:
        return "abort";
    case EventKind::AbortDone:
        return "abort done";
    case EventKind::Notice:
        return "notice";
    default:
        return "of TCP";
    }
}

// Of the events from the first on.
inline std::vector<std::string> meaningsOf(const Connection& connection, std::size_t first = 0) {
    std::vector<std::string> lines;
    for (std::size_t at = first; at < connection.events.size(); ++at) {
        const SegmentEvent& event = connection.events[at];
        lines.push_back(fmt::format(
            "{} {} {}{}{}",
            nameOf(event.from),
            nameOf(event.unit()),
            wordFor(event.kind),
            event.marks.has(EventMarks::kRetransmission) ? " (again)" : "",
            event.marks.has(EventMarks::kChecksumWrong) ? " (damaged)" : ""
        ));
    }
    return lines;
}

} // namespace lastack::test
