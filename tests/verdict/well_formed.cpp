#include "tests/verdict/well_formed.h"

#include <algorithm>

namespace lastack::test {

namespace {

bool exists(EventIndex event, const Connection& connection) {
    return static_cast<std::size_t>(event) < connection.events.size();
}

bool isNoneOrExists(EventIndex event, const Connection& connection) {
    return event == EventIndex::None || exists(event, connection);
}

bool isReset(EventIndex event, const Connection& connection) {
    return exists(event, connection) &&
           connection.events[static_cast<std::size_t>(event)].kind == EventKind::Rst;
}

std::string faultOfDirection(const Connection& connection, Side side) {
    const auto& facts = connection.from(side);
    if (facts.finAcked && !facts.finSeen && !facts.finInferred) {
        return "a FIN that was neither seen nor inferred is acknowledged";
    }
    if (facts.syns + facts.fins + facts.rsts > 3 * facts.packets) {
        return "more flags than packets";
    }
    // RFC 7323 §2.3: a window is at most 2^30; the bytes of holes count as sent.
    if (facts.unackedBytes > (std::uint64_t{1} << 30)) {
        return "more bytes are unacknowledged than any window holds";
    }
    return {};
}

std::string faultOfEvents(const Connection& connection) {
    if (connection.events.size() > kMaxEvents) {
        return "too many events are kept";
    }
    const auto inOrder = std::is_sorted(
        connection.events.begin(),
        connection.events.end(),
        [](const SegmentEvent& a, const SegmentEvent& b) {
            return number(a.frame) < number(b.frame);
        }
    );
    if (!inOrder) {
        return "the events are not in capture order";
    }
    if (number(connection.firstFrame) > number(connection.lastFrame)) {
        return "the connection ends before it begins";
    }
    return {};
}

std::string faultOfEvidence(const Connection& connection, const Verdict& verdict) {
    if (!std::is_sorted(verdict.evidence.begin(), verdict.evidence.end())) {
        return "the evidence is not in capture order";
    }
    for (const auto event : verdict.evidence) {
        if (!exists(event, connection)) {
            return "the evidence is an event that does not exist";
        }
    }
    if (!isNoneOrExists(verdict.decisive, connection)) {
        return "the decisive event does not exist";
    }
    const auto resets = std::count_if(
        connection.events.begin(),
        connection.events.end(),
        [](const SegmentEvent& event) { return event.kind == EventKind::Rst; }
    );
    if (static_cast<std::size_t>(resets) != verdict.resets.size()) {
        return "not one finding per reset";
    }
    for (const auto& finding : verdict.resets) {
        if (!isReset(finding.event, connection) || !isNoneOrExists(finding.inReplyTo, connection)) {
            return "a finding is not about a reset";
        }
    }
    return {};
}

std::string faultOfVerdict(const Verdict& verdict) {
    if (verdict.finBy.size() > 2 ||
        (verdict.finBy.size() == 2 && verdict.finBy[0] == verdict.finBy[1])) {
        return "a side sent its FIN twice";
    }
    if (verdict.confidence == Confidence::Excluded) {
        return "a verdict is excluded by itself";
    }
    const bool open =
        verdict.outcome == Outcome::StillOpen || verdict.outcome == Outcome::Unanswered;
    if (open && verdict.initiator != Initiator::None) {
        return "nothing ended, but somebody started that";
    }
    if (verdict.outcome == Outcome::Graceful && verdict.initiator == Initiator::None) {
        return "a graceful end that nobody started";
    }
    if (verdict.outcome == Outcome::Abortive && verdict.resetBy == ResetBy::None) {
        return "abortive without a reset";
    }
    return {};
}

} // namespace

std::string faultOf(const Judged& judged) {
    const auto& [connection, verdict] = judged;
    const std::string faults[] = {
        faultOfEvents(connection),
        faultOfDirection(connection, Side::Client),
        faultOfDirection(connection, Side::Server),
        faultOfEvidence(connection, verdict),
        faultOfVerdict(verdict),
    };
    for (const auto& fault : faults) {
        if (!fault.empty()) {
            return fault;
        }
    }
    return "none";
}

} // namespace lastack::test
