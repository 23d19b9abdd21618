// Clues in what happened around a reset: what its claimed sender did afterwards, what came the
// other way at the same time, and how fast it came.
#include "net/sequence.h"
#include "verdict/suspect.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr Duration kBothAtOnce = Duration::milliseconds(2);
constexpr Duration kMeasurable = Duration::milliseconds(1); // round trips below tell nothing

using Events = SegmentEvents;

std::uint32_t endOf(const SegmentEvent& event) {
    const bool control = event.kind == EventKind::Fin || event.kind == EventKind::Syn ||
                         event.kind == EventKind::SynAck;
    return event.seq + event.length + (control ? 1U : 0U);
}

bool isStreamOf(const SegmentEvent& event, Side side) {
    return event.from == side && event.kind != EventKind::Rst &&
           event.kind != EventKind::IcmpError && event.kind != EventKind::Odd;
}

// RFC 9293 §3.10.7.3 and .4: who is still in SYN-SENT or SYN-RECEIVED answers an acknowledgement of
// something else with a reset, and goes on.
bool answersWrongAck(const Suspect& suspect) {
    if (suspect.finding.kind != ResetKind::Reply || suspect.reset.seq == 1) {
        return false;
    }
    const Events& events = suspect.made.connection.events;
    const auto before = events.begin() + static_cast<std::ptrdiff_t>(suspect.position());
    return suspect.sender().isnKnown &&
           std::none_of(events.begin(), before, [&](const SegmentEvent& event) {
               return event.from != suspect.reset.from && event.flags.ack() && event.ack == 1;
           });
}

// A listener that came up after it was refused: the SYN was sent again in between.
bool answersLaterSyn(const Suspect& suspect, std::size_t at) {
    const Events& events = suspect.made.connection.events;
    if (suspect.finding.kind != ResetKind::Refusal) {
        return false;
    }
    const auto first = events.begin() + static_cast<std::ptrdiff_t>(suspect.position());
    const auto last = events.begin() + static_cast<std::ptrdiff_t>(at);
    return std::any_of(first, last, [&](const SegmentEvent& event) {
        return event.from != suspect.reset.from && event.kind == EventKind::Syn;
    });
}

// An endpoint sends nothing more of the stream after its own reset. What only overtook the reset on
// the way lies below its sequence number, and a round trip later nothing overtakes any more.
bool isBeyond(const Suspect& suspect, const SegmentEvent& event) {
    const SegmentEvent& reset = suspect.reset;
    const bool newer = SeqNum{endOf(event)} > SeqNum{reset.seq} &&
                       event.marks.has(EventMarks::kNewData) &&
                       !event.marks.has(EventMarks::kFilledHole);
    const bool accepted =
        suspect.finding.kind == ResetKind::Refusal && event.kind == EventKind::SynAck;
    return newer || accepted || event.at - reset.at > suspect.made.crossing;
}

void judgeGoingOn(const Suspect& suspect, ClueFindings& clues) {
    const Events& events = suspect.made.connection.events;
    if (answersWrongAck(suspect)) {
        return;
    }
    for (std::size_t at = suspect.position() + 1; at < events.size(); ++at) {
        const SegmentEvent& event = events[at];
        if (!isStreamOf(event, suspect.reset.from) || !isBeyond(suspect, event)) {
            continue;
        }
        if (!answersLaterSyn(suspect, at)) {
            clues.push_back(
                {Clue::SenderWentOn,
                 Says::Forged,
                 Weight::Decisive,
                 number(event.frame),
                 number(suspect.reset.frame)}
            );
        }
        return;
    }
}

bool tookOtherPath(const ClueFindings& clues) {
    return std::any_of(clues.begin(), clues.end(), [](const ClueFinding& clue) {
        const bool path = clue.clue == Clue::HopLimit || clue.clue == Clue::HopLimitDefault ||
                          clue.clue == Clue::LinkSource;
        return path && clue.says == Says::Forged;
    });
}

// Two hosts may abort in the same moment; a device in between that does it for both shows in the
// path.
void judgeBothEnds(const Suspect& suspect, ClueFindings& clues) {
    const SegmentEvent& reset = suspect.reset;
    const Events& events = suspect.made.connection.events;
    const auto opposite = std::find_if(events.begin(), events.end(), [&](const auto& event) {
        const Duration apart = event.at - reset.at;
        return event.kind == EventKind::Rst && event.from != reset.from && apart <= kBothAtOnce &&
               apart.ns >= -kBothAtOnce.ns && !event.marks.has(EventMarks::kStimulus);
    });
    if (opposite == events.end()) {
        return;
    }
    const bool other = tookOtherPath(clues);
    clues.push_back(
        {Clue::BothEndsReset,
         other ? Says::Forged : Says::Neutral,
         other ? Weight::Medium : Weight::None,
         number(opposite->frame),
         number(reset.frame)}
    );
}

// From the capture point to a side and back, measured in the handshake.
std::optional<Duration> roundTripTo(const Case& made, Side side) {
    const EventIndex from = side == Side::Server ? made.landmarks.syn[index(Side::Client)]
                                                 : made.landmarks.synAck[index(Side::Server)];
    const EventIndex to = side == Side::Server ? made.landmarks.synAck[index(Side::Server)]
                                               : made.landmarks.handshakeAck;
    if (!made.roundTrip || from == EventIndex::None || to == EventIndex::None) {
        return std::nullopt;
    }
    return made.event(to).at - made.event(from).at;
}

// When what the reset answers, or acknowledges, first passed the capture point.
std::optional<Timestamp> stimulatedAt(const Suspect& suspect) {
    const SegmentEvent& reset = suspect.reset;
    const auto& events = suspect.made.connection.events;
    const auto found = std::find_if(events.begin(), events.end(), [&](const auto& event) {
        if (!isStreamOf(event, other(reset.from)) || !(event.frame < reset.frame)) {
            return false;
        }
        switch (suspect.finding.kind) {
        case ResetKind::Active:
            return endOf(event) == reset.ack;
        case ResetKind::Reply:
            return event.flags.ack() && event.ack == reset.seq;
        case ResetKind::Refusal:
            return false; // no round trip was measured
        }
        return false;
    });
    return found == events.end() ? std::nullopt : std::optional(found->at);
}

void judgeSpeed(const Suspect& suspect, ClueFindings& clues) {
    const auto roundTrip = roundTripTo(suspect.made, suspect.reset.from);
    const auto since = stimulatedAt(suspect);
    if (!roundTrip || !since || *roundTrip < kMeasurable) {
        return;
    }
    const Duration took = suspect.reset.at - *since;
    if (took.ns < 0 || took.ns >= roundTrip->ns / 2) {
        return;
    }
    clues.push_back(
        {Clue::TooSoon,
         Says::Forged,
         took.ns < roundTrip->ns / 3 ? Weight::Medium : Weight::Weak,
         static_cast<std::uint64_t>(took.ns),
         static_cast<std::uint64_t>(roundTrip->ns)}
    );
}

} // namespace

void collectExchangeClues(const Suspect& suspect, ClueFindings& clues) {
    judgeGoingOn(suspect, clues);
    judgeBothEnds(suspect, clues);
    judgeSpeed(suspect, clues);
}

} // namespace lastack
