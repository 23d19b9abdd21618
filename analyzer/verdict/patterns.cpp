#include "verdict/patterns.h"

#include "verdict/case.h"
#include "verdict/first_match.h"
#include "verdict/origin.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint64_t kDefaultMss = 536; // RFC 9293 §3.7.1
constexpr Duration kForgottenAfter =
    Duration::seconds(30); // no device or host forgets a live connection sooner

const ResetFinding& killerOf(const Case& made) {
    return made.resets[*made.killer];
}

bool isPeerRestart(const Case& made) {
    const SegmentEvent& reset = made.killerEvent();
    return std::any_of(
        made.connection.events.begin(),
        made.connection.events.end(),
        [&](const auto& event) {
            return event.kind == EventKind::Syn && event.from == reset.from &&
                   event.frame < reset.frame && event.seq != 0 && made.connection.established;
        }
    );
}

bool isInjected(const Case& made) {
    return isForged(killerOf(made));
}

bool isZeroWindowStall(const Case& made) {
    const SegmentEvent& reset = made.killerEvent();
    const DirectionFacts& sender = made.connection.from(reset.from);
    const bool pushed = sender.unackedBytes > 0 || sender.zeroWindowProbes > 0;
    return made.connection.from(other(reset.from)).windowZeroAtEnd && pushed;
}

bool areCrossingResets(const Case& made) {
    const SegmentEvent& reset = made.killerEvent();
    return std::any_of(made.resets.begin(), made.resets.end(), [&](const ResetFinding& finding) {
        const SegmentEvent& second = made.event(finding.event);
        return second.from != reset.from && finding.kind == ResetKind::Active &&
               killerOf(made).kind == ResetKind::Active && second.at - reset.at <= made.crossing;
    });
}

bool finSentBefore(const Case& made, Side side) {
    const DirectionFacts& facts = made.connection.from(side);
    return facts.finSeen && facts.finAt <= made.killerEvent().at;
}

bool isInLastAck(const Case& made) {
    const Side by = made.killerEvent().from;
    return finSentBefore(made, by) && finSentBefore(made, other(by)) &&
           killerOf(made).kind == ResetKind::Reply;
}

bool isLateReset(const Case& made) {
    return finSentBefore(made, Side::Client) && finSentBefore(made, Side::Server);
}

bool isAfterPeerFin(const Case& made) {
    const Side by = made.killerEvent().from;
    return finSentBefore(made, other(by)) && !finSentBefore(made, by);
}

// The half-close was used, but what came back was not read (D1 and then D4).
bool isHalfCloseUnread(const Case& made) {
    const Side by = made.killerEvent().from;
    return finSentBefore(made, by) && killerOf(made).kind == ResetKind::Active &&
           made.connection.from(other(by)).bytesAfterPeerFinAcked > 0 &&
           unreadBytes(made.connection, by) > 0;
}

bool isAfterOwnFin(const Case& made) {
    return finSentBefore(made, made.killerEvent().from);
}

bool isReplyWithoutFin(const Case& made) {
    return killerOf(made).kind == ResetKind::Reply;
}

bool isStaleState(const Case& made) {
    return isReplyWithoutFin(made) && silenceBeforeStimulus(made) > kForgottenAfter;
}

bool isUnreadData(const Case& made) {
    return unreadBytes(made.connection, made.killerEvent().from) > 0;
}

bool isRefusedAfterAccept(const Case& made) {
    const DirectionFacts& server = made.connection.from(Side::Server);
    return made.killerEvent().from == Side::Server &&
           payloadBeforeReset(server, made.killerEvent()) == 0 && !made.connection.midstream;
}

bool always(const Case&) {
    return true;
}

struct Rule {
    Pattern pattern;
    bool (*holds)(const Case&);
};

constexpr Rule kAbortive[] = {
    {Pattern::PeerRestart, isPeerRestart},
    {Pattern::Injected, isInjected},
    {Pattern::ZeroWindowStall, isZeroWindowStall},
    {Pattern::CrossingResets, areCrossingResets},
    {Pattern::DataAfterClose, metClosedSocket},
    {Pattern::ResetInLastAck, isInLastAck},
    {Pattern::LateReset, isLateReset},
    {Pattern::AfterPeerFin, isAfterPeerFin},
    {Pattern::HalfCloseUnread, isHalfCloseUnread},
    {Pattern::AfterOwnFin, isAfterOwnFin},
    {Pattern::StaleState, isStaleState},
    {Pattern::PeerRestart, isReplyWithoutFin},
    {Pattern::UnreadData, isUnreadData},
    {Pattern::RefusedAfterAccept, isRefusedAfterAccept},
    {Pattern::HardClose, always},
};

bool isIntoTimeWait(const Case& made) {
    return std::any_of(made.resets.begin(), made.resets.end(), [](const ResetFinding& finding) {
        return std::find(finding.why.begin(), finding.why.end(), Reason::AfterBothFins) !=
               finding.why.end();
    });
}

bool isSimultaneous(const Case& made) {
    return made.finsCrossed;
}

bool usedHalfClose(const Case& made) {
    return made.firstFin && made.connection.from(other(*made.firstFin)).bytesAfterPeerFinAcked > 0;
}

// The second FIN is itself the acknowledgement of the first.
bool tookThreeSegments(const Case& made) {
    return std::any_of(
        made.connection.events.begin(),
        made.connection.events.end(),
        [](const auto& event) {
            return event.kind == EventKind::Fin && event.marks.has(EventMarks::kAcksFin);
        }
    );
}

constexpr Rule kGraceful[] = {
    {Pattern::TimeWaitReset, isIntoTimeWait},
    {Pattern::Simultaneous, isSimultaneous},
    {Pattern::HalfCloseUsed, usedHalfClose},
    {Pattern::ThreeWay, tookThreeSegments},
    {Pattern::FourWay, always},
};

Pattern patternOfTimeout(const Case& made) {
    const auto& givenUp = made.givenUp;
    if (!givenUp) {
        return Pattern::TimeoutSilent;
    }
    if (givenUp->keepalive) {
        return Pattern::KeepaliveFailure;
    }
    if (givenUp->finOnly) {
        return Pattern::FinUnacked;
    }
    return givenUp->withReset ? Pattern::TimeoutReset : Pattern::TimeoutSilent;
}

Pattern patternOfUnknown(const Connection& connection) {
    if (connection.ended == EndOfRecord::Superseded) {
        return Pattern::Superseded;
    }
    const bool odd = !connection.events.empty() && connection.events.front().kind == EventKind::Odd;
    return odd && !connection.established ? Pattern::OddFlags : Pattern::TailMissing;
}

} // namespace

bool metClosedSocket(const Case& made) {
    const ResetFinding& reset = killerOf(made);
    const SegmentEvent& event = made.killerEvent();
    if (!finSentBefore(made, event.from) || reset.kind != ResetKind::Reply) {
        return false;
    }
    return made.connection.from(other(event.from)).bytesAfterPeerFin > 0;
}

Duration silenceBeforeStimulus(const Case& made) {
    const ResetFinding& reset = killerOf(made);
    if (reset.inReplyTo == EventIndex::None) {
        return {};
    }
    const SegmentEvent& stimulus = made.event(reset.inReplyTo);
    Timestamp before = made.connection.firstAt;
    for (const SegmentEvent& event : made.connection.events) {
        before = event.frame < stimulus.frame ? std::max(before, event.at) : before;
    }
    for (const DirectionFacts& facts : made.connection.directions) {
        before = facts.lastDataAt < stimulus.at ? std::max(before, facts.lastDataAt) : before;
    }
    return stimulus.at - before;
}

std::uint64_t unreadBytes(const ReceiveWindow& window, std::uint64_t received) {
    const std::uint64_t closed = window.max > window.last ? window.max - window.last : 0;
    // Less than half a segment is rounding of the scaled window, not a reader that stopped.
    const std::uint64_t segment = window.mss != 0 ? window.mss : kDefaultMss;
    return closed >= segment / 2 ? std::min(closed, received) : 0;
}

std::uint64_t unreadBytes(const Connection& connection, Side receiver) {
    const DirectionFacts& facts = connection.from(receiver);
    const ReceiveWindow window{facts.windowMax, facts.windowLast, facts.mss};
    return unreadBytes(window, connection.from(other(receiver)).bytes);
}

std::uint64_t payloadBeforeReset(const DirectionFacts& sender, const SegmentEvent& reset) {
    const std::uint32_t first = sender.finSeen ? 2 : 1; // relative: SYN and FIN take a number each
    const bool tells = sender.isnKnown && reset.flags.ack() && reset.seq > first;
    return tells ? reset.seq - first : sender.bytes + sender.missedBytes;
}

Pattern patternOf(const Case& made, Outcome outcome) {
    switch (outcome) {
    case Outcome::Graceful:
        return firstMatch<kGraceful>(made)->pattern;
    case Outcome::HalfClosed:
        return Pattern::HalfClosedAtEnd;
    case Outcome::Abortive:
        // Of what began before the capture only its end is known.
        return made.connection.established || made.connection.midstream
                   ? firstMatch<kAbortive>(made)->pattern
                   : Pattern::HandshakeAborted;
    case Outcome::Refused:
        return made.killer ? Pattern::Refused : Pattern::IcmpUnreachable;
    case Outcome::Unanswered:
        return made.connection.from(Side::Server).syns > 0 ? Pattern::HalfOpenHandshake
                                                           : Pattern::Unanswered;
    case Outcome::TimedOut:
        return patternOfTimeout(made);
    case Outcome::StillOpen:
        return Pattern::TailMissing;
    case Outcome::Unknown:
        return patternOfUnknown(made.connection);
    }
    return Pattern::None;
}

} // namespace lastack
