#include "verdict/detectors.h"

#include "verdict/case.h"
#include "verdict/detectors_idle.h"

#include <algorithm>

namespace lastack {

namespace {

Duration apart(Timestamp a, Timestamp b) {
    return a > b ? a - b : b - a;
}

Finding withEvents(Finding finding, std::initializer_list<EventIndex> events) {
    std::copy_if(
        events.begin(),
        events.end(),
        std::back_inserter(finding.events),
        [](EventIndex event) { return event != EventIndex::None; }
    );
    return finding;
}

// RFC 9293 §3.10.7.1: the reset answers nothing, and there was nothing it could lose.
std::optional<Finding> fastClose(const Case& made, const Verdict& verdict) {
    if (verdict.pattern != Pattern::AfterOwnFin || verdict.tags.has(Tag::DataLost)) {
        return std::nullopt;
    }
    const Side by = made.killerEvent().from;
    Finding finding = findingOf(FindingKind::FastClose, by);
    finding.value = made.killerEvent().at - made.connection.from(by).finAt;
    return withEvents(finding, {made.landmarks.fin[index(by)], made.resets[*made.killer].event});
}

// RFC 1122 §4.2.2.13 allows a half-close to last; one that nobody uses and nobody ends is what a
// socket looks like that a program forgot to close.
std::optional<Finding> halfClosedLeak(const Case& made, const Verdict& verdict) {
    if (verdict.outcome != Outcome::HalfClosed || !made.connection.from(*made.firstFin).finAcked) {
        return std::nullopt;
    }
    const Side holder = other(*made.firstFin);
    const DirectionFacts& facts = made.connection.from(holder);
    const Timestamp since = made.connection.from(*made.firstFin).finAckedAt;
    const Duration held = made.connection.captureEndAt - since;
    const bool inUse =
        facts.bytes > 0 && made.connection.captureEndAt - facts.lastDataAt < kLeakSuspected;
    if (held < kLeakSuspected || inUse) {
        return std::nullopt;
    }
    Finding finding = findingOf(FindingKind::HalfClosedLeak, holder);
    finding.value = held;
    finding.confidence = held < kLeakLikely ? Confidence::Possible : Confidence::Likely;
    return withEvents(finding, {made.landmarks.fin[index(*made.firstFin)]});
}

Timestamp closedAt(const Connection& connection) {
    return std::max(connection.directions[0].finAckedAt, connection.directions[1].finAckedAt);
}

// RFC 9293 §3.6.1: who closed first waits, so that its port and address pair rest.
std::optional<Finding> timeWait(const Case& made, const Verdict& verdict) {
    if (verdict.outcome != Outcome::Graceful || !made.bothFinsAcked()) {
        return std::nullopt;
    }
    for (const Side side : {Side::Client, Side::Server}) {
        if (verdict.states[index(side)] == TcpState::TimeWait) {
            Finding finding = findingOf(FindingKind::TimeWait, side);
            finding.value = made.connection.captureEndAt - closedAt(made.connection);
            return withEvents(finding, {made.landmarks.fin[index(other(side))]});
        }
    }
    return std::nullopt;
}

// RFC 1337: such a reset may cut TIME-WAIT short, which stacks avoid by ignoring it.
std::optional<Finding> resetInTimeWait(const Case& made, const Verdict&) {
    for (const ResetFinding& reset : made.resets) {
        const bool late =
            std::find(reset.why.begin(), reset.why.end(), Reason::AfterBothFins) != reset.why.end();
        if (late) {
            const SegmentEvent& event = made.event(reset.event);
            Finding finding = findingOf(FindingKind::ResetInTimeWait, event.from);
            finding.value = event.at - closedAt(made.connection);
            return withEvents(finding, {reset.event});
        }
    }
    return std::nullopt;
}

std::optional<Finding> simultaneousClose(const Case& made, const Verdict&) {
    if (!made.finsCrossed) {
        return std::nullopt;
    }
    const auto& [client, server] = made.landmarks.fin;
    Finding finding = findingOf(FindingKind::SimultaneousClose, Side::Client);
    finding.value = apart(made.event(client).at, made.event(server).at);
    return withEvents(finding, {std::min(client, server), std::max(client, server)});
}

// RFC 9293 §3.5, figure 8.
std::optional<Finding> simultaneousOpen(const Case& made, const Verdict&) {
    const auto& [client, server] = made.landmarks.syn;
    if (client == EventIndex::None || server == EventIndex::None || made.event(server).seq != 0) {
        return std::nullopt;
    }
    Finding finding = findingOf(FindingKind::SimultaneousOpen, Side::Client);
    finding.value = apart(made.event(client).at, made.event(server).at);
    return withEvents(finding, {std::min(client, server), std::max(client, server)});
}

// RFC 8684 §3.6 and §3.5: a reset ends one subflow, MP_FASTCLOSE the connection.
std::optional<Finding> multipathReset(const Case& made, const Verdict&) {
    const auto& [client, server] = made.connection.directions;
    if (!made.killer || !(client.multipath || server.multipath)) {
        return std::nullopt;
    }
    const bool whole = client.multipathFastClose || server.multipathFastClose;
    if (!whole && !client.multipathJoin) {
        return std::nullopt;
    }
    const Side killer = made.killerEvent().from;
    if (whole && !made.connection.from(killer).multipathFastClose) { // the reset answers it
        return findingOf(FindingKind::MultipathFastClose, other(killer));
    }
    const auto kind = whole ? FindingKind::MultipathFastClose : FindingKind::SubflowReset;
    const Finding finding = findingOf(kind, killer);
    return withEvents(finding, {made.resets[*made.killer].event});
}

struct Detector {
    std::optional<Finding> (*find)(const Case&, const Verdict&);
    std::optional<Tag> tag;
};

constexpr Detector kDetectors[] = {
    {requestCrossedFin, Tag::RequestCrossedFin},
    {silentIdleDrop, Tag::SilentIdleDrop},
    {fastClose, std::nullopt},
    {halfClosedLeak, Tag::HalfClosedLeak},
    {timeWait, std::nullopt},
    {resetInTimeWait, std::nullopt},
    {simultaneousClose, std::nullopt},
    {simultaneousOpen, std::nullopt},
    {multipathReset, std::nullopt},
};

} // namespace

void detectStories(const Case& made, Verdict& verdict) {
    for (const Detector& detector : kDetectors) {
        if (auto finding = detector.find(made, verdict)) {
            if (detector.tag) {
                verdict.tags.add(*detector.tag);
            }
            verdict.findings.push_back(std::move(*finding));
        }
    }
    if (handshakeForgotten(made.connection) || synAckRepeatedAfterAck(made)) {
        verdict.tags.add(Tag::AcceptQueueOverflow);
    }
}

} // namespace lastack
