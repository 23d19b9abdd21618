#include "verdict/challenge.h"

#include "verdict/case.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::size_t kLoop = 3; // so often in a row neither side understands the other

// Of a SYN: its receiver was synchronized already.
bool isAfterHandshake(const Case& made, const SegmentEvent& syn) {
    const EventIndex ack = made.landmarks.handshakeAck;
    return ack == EventIndex::None ? made.connection.midstream || syn.seq != 0
                                   : made.event(ack).frame < syn.frame;
}

bool provokes(const Case& made, const SegmentEvent& event) {
    if (event.kind == EventKind::Rst) {
        return event.marks.has(EventMarks::kSeqInWindow);
    }
    return event.kind == EventKind::Syn && made.connection.established &&
           isAfterHandshake(made, event);
}

bool repeatsOldState(const SegmentEvent& event) {
    return event.kind == EventKind::Ack &&
           !event.marks.has(EventMarks::kAcksNewData | EventMarks::kAcksFin);
}

// The first thing that the receiver says after a segment.
EventIndex answerTo(const Case& made, std::size_t at) {
    const auto& events = made.connection.events;
    for (std::size_t after = at + 1; after < events.size(); ++after) {
        if (events[after].from != events[at].from && events[after].kind != EventKind::IcmpError) {
            return EventIndex{static_cast<std::uint16_t>(after)};
        }
    }
    return EventIndex::None;
}

bool isKnown(const Verdict& verdict, EventIndex answer) {
    return std::any_of(
        verdict.challengeAcks.begin(),
        verdict.challengeAcks.end(),
        [answer](const ChallengeAck& known) { return known.event == answer; }
    );
}

} // namespace

void findChallengeAcks(const Case& made, Verdict& verdict) {
    const auto& events = made.connection.events;
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (!provokes(made, events[at])) {
            continue;
        }
        const EventIndex answer = answerTo(made, at);
        const bool challenges = answer != EventIndex::None && repeatsOldState(made.event(answer)) &&
                                !isKnown(verdict, answer);
        if (challenges && verdict.challengeAcks.size() < verdict.challengeAcks.capacity()) {
            verdict.challengeAcks.push_back({answer, EventIndex{static_cast<std::uint16_t>(at)}});
        }
    }
    if (!verdict.challengeAcks.empty()) {
        verdict.tags.add(Tag::ChallengeAck);
    }
    if (verdict.challengeAcks.size() >= kLoop) {
        verdict.tags.add(Tag::ChallengeLoop);
    }
}

} // namespace lastack
