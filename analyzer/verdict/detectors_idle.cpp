#include "verdict/detectors_idle.h"

#include "verdict/case.h"
#include "verdict/detectors.h"
#include "verdict/patterns.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr Duration kIdleBeforeRace = Duration::milliseconds(50);
constexpr Duration kSurelyIdle = Duration::seconds(1);
constexpr std::size_t kSurelyRepeated = 2; // one may be due to a lost or late acknowledgement

// The next payload that the FIN waits for, which does not acknowledge the FIN: both were under way
// at once (wsp-semantics 5.4), and nothing else was. A stream in full flow has more under way.
bool crossed(const SegmentEvent& data, const SegmentEvent& fin, std::uint32_t finSeq) {
    const bool carries = data.kind == EventKind::Data || data.kind == EventKind::Fin;
    const bool recalled = data.flags.bits == 0;
    return carries && data.length > 0 && data.from != fin.from && data.seq == fin.ack &&
           (recalled ? data.frame < fin.frame : data.ack <= finSeq);
}

std::optional<EventIndex> crossingData(const Case& made, EventIndex fin) {
    const auto& events = made.connection.events;
    const SegmentEvent& sent = made.event(fin);
    const std::uint32_t finSeq = made.connection.from(sent.from).finSeq;
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (crossed(events[at], sent, finSeq)) {
            return EventIndex{static_cast<std::uint16_t>(at)};
        }
    }
    return std::nullopt;
}

// When the closer had sent its last answer; nothing when the talk went on after it.
std::optional<Timestamp> lastAnswer(const Case& made, EventIndex fin, EventIndex data) {
    const Side closer = made.event(fin).from;
    const DirectionFacts& facts = made.connection.from(closer);
    const Timestamp start = std::min(made.event(fin).at, made.event(data).at);
    if (facts.bytes == 0 || facts.lastDataAt >= start) {
        return std::nullopt;
    }
    const auto& events = made.connection.events;
    const bool wentOn = std::any_of(events.begin(), events.end(), [&](const SegmentEvent& event) {
        return event.from != closer && event.length > 0 && event.at < start &&
               event.at > facts.lastDataAt;
    });
    return wentOn ? std::nullopt : std::optional(facts.lastDataAt);
}

// When the data was first sent to which no answer came, and the newest packet before it.
struct Unanswered {
    Timestamp sent;
    Timestamp before;
};

std::optional<Unanswered> firstUnanswered(const Case& made, Side side) {
    const DirectionFacts& mine = made.connection.from(side);
    const DirectionFacts& peer = made.connection.from(other(side));
    const std::uint64_t segment = mine.mss != 0 ? mine.mss : 536; // RFC 9293 §3.7.1
    if (mine.unackedBytes == 0 || mine.unackedBytes > segment || peer.bytes == 0) {
        return std::nullopt; // what came before it is not known
    }
    Timestamp before = std::max(made.connection.firstAt, peer.lastDataAt);
    for (const SegmentEvent& event : made.connection.events) {
        before = event.at < mine.lastDataAt ? std::max(before, event.at) : before;
    }
    return Unanswered{mine.lastDataAt, before};
}

} // namespace

std::optional<Finding> requestCrossedFin(const Case& made, const Verdict& verdict) {
    if (verdict.pattern != Pattern::DataAfterClose) {
        return std::nullopt;
    }
    const Side closer = made.killerEvent().from;
    const EventIndex fin = made.landmarks.fin[index(closer)];
    if (fin == EventIndex::None) {
        return std::nullopt;
    }
    const auto data = crossingData(made, fin);
    const auto before = data ? lastAnswer(made, fin, *data) : std::nullopt;
    if (!before) {
        return std::nullopt;
    }
    const Timestamp finAt = made.event(fin).at;
    const Timestamp dataAt = made.event(*data).at;
    const Duration idle = std::min(finAt, dataAt) - *before;
    if (idle < kIdleBeforeRace) {
        return std::nullopt;
    }
    Finding finding = findingOf(FindingKind::RequestCrossedFin, other(closer));
    finding.confidence = idle < kSurelyIdle ? Confidence::Possible : Confidence::Likely;
    finding.value = dataAt > finAt ? dataAt - finAt : finAt - dataAt;
    finding.idle = finAt - *before;
    finding.events = {*data, fin, made.resets[*made.killer].event};
    return finding;
}

std::optional<Finding> silentIdleDrop(const Case& made, const Verdict& verdict) {
    Finding finding = findingOf(FindingKind::SilentIdleDrop, Side::Client);
    finding.confidence = Confidence::Likely;
    if (verdict.outcome == Outcome::Abortive && verdict.pattern == Pattern::StaleState) {
        const ResetFinding& reset = made.resets[*made.killer];
        finding.by = other(made.killerEvent().from);
        finding.value = silenceBeforeStimulus(made);
        finding.events = {reset.inReplyTo, reset.event};
        return finding;
    }
    if (verdict.outcome != Outcome::TimedOut || !made.givenUp || made.givenUp->keepalive ||
        made.firstFin) {
        return std::nullopt;
    }
    const auto sent = firstUnanswered(made, made.givenUp->by);
    if (!sent || sent->sent - sent->before < kLongIdle) {
        return std::nullopt;
    }
    finding.by = made.givenUp->by;
    finding.confidence = Confidence::Possible;
    finding.value = sent->sent - sent->before;
    return finding;
}

bool synAckRepeatedAfterAck(const Case& made) {
    const EventIndex ack = made.landmarks.handshakeAck;
    const DirectionFacts& server = made.connection.from(Side::Server);
    if (ack == EventIndex::None || server.syns <= kSurelyRepeated) {
        return false;
    }
    const auto& events = made.connection.events;
    const auto repeated = std::count_if(
        events.begin() + static_cast<std::ptrdiff_t>(ack),
        events.end(),
        [](const SegmentEvent& event) { return event.kind == EventKind::SynAck; }
    );
    return static_cast<std::size_t>(repeated) >= kSurelyRepeated;
}

} // namespace lastack
