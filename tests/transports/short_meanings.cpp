#include "tests/transports/short_meanings.h"

namespace lastack::test {

namespace {

std::string nameOfKind(EventKind kind) {
    switch (kind) {
    case EventKind::Data:
        return "Data";
    case EventKind::Ack:
        return "Ack";
    case EventKind::Probe:
        return "Probe";
    case EventKind::Open:
        return "Open";
    case EventKind::Accept:
        return "Accept";
    case EventKind::Confirm:
        return "Confirm";
    case EventKind::Refusal:
        return "Refusal";
    case EventKind::Release:
        return "Release";
    case EventKind::ReleaseAnswer:
        return "ReleaseAnswer";
    case EventKind::ReleaseDone:
        return "ReleaseDone";
    case EventKind::Abort:
        return "Abort";
    case EventKind::AbortDone:
        return "AbortDone";
    case EventKind::Notice:
        return "Notice";
    default:
        return "of TCP";
    }
}

} // namespace

Lines shortMeaningsOf(const Connection& connection) {
    Lines lines;
    for (const SegmentEvent& event : connection.events) {
        const bool again = event.marks.has(EventMarks::kRetransmission);
        lines.push_back(
            (event.from == Side::Client ? "C " : "S ") + nameOfKind(event.kind) +
            (again ? " again" : "")
        );
    }
    return lines;
}

Lines operator+(Lines left, const Lines& right) {
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

} // namespace lastack::test
