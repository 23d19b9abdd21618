#include "verdict/judge.h"

#include "verdict/attributes.h"
#include "verdict/case.h"
#include "verdict/cause.h"
#include "verdict/challenge.h"
#include "verdict/detectors.h"
#include "verdict/first_match.h"
#include "verdict/judge_exchange.h"
#include "verdict/patterns.h"
#include "verdict/signatures.h"

#include <algorithm>

namespace lastack {

namespace {

bool isAbort(const SegmentEvent& reset) {
    return reset.flags.ack() && !reset.marks.has(EventMarks::kZeroSequence);
}

bool isOnlyOddFlags(const Case& made) {
    const auto& events = made.connection.events;
    return !made.connection.established && !events.empty() && events.front().kind == EventKind::Odd;
}

bool hasOnlyResets(const Case& made) {
    const auto& [client, server] = made.connection.directions;
    return made.connection.midstream && client.packets == client.rsts &&
           server.packets == server.rsts;
}

// A reply says that there was no connection; RST,ACK beyond sequence number zero comes from a
// synchronized one.
bool isStrayReset(const Case& made) {
    return hasOnlyResets(made) && !(made.killer && isAbort(made.killerEvent()));
}

bool wasRefusedByIcmp(const Case& made) {
    if (made.connection.established || made.connection.from(Side::Server).packets > 0) {
        return false;
    }
    const auto& events = made.connection.events;
    return std::any_of(events.begin(), events.end(), [](const SegmentEvent& event) {
        return event.kind == EventKind::IcmpError && event.marks.has(EventMarks::kAnswersSyn) &&
               event.marks.has(EventMarks::kHardError);
    });
}

bool wasRefused(const Case& made) {
    return !made.connection.established && made.killer &&
           made.connection.from(Side::Server).syns == 0 &&
           made.killerEvent().marks.has(EventMarks::kAnswersSyn);
}

bool wasHandshakeAborted(const Case& made) {
    return !made.connection.established && !made.connection.midstream && made.killer.has_value();
}

bool hasNoSynAck(const Case& made) {
    return !made.connection.established && made.connection.from(Side::Client).syns > 0 &&
           made.connection.from(Side::Server).syns == 0;
}

bool neverCompleted(const Case& made) {
    return !made.connection.established && made.connection.from(Side::Server).syns > 0;
}

bool endedByGivingUp(const Case& made) {
    return made.givenUp.has_value();
}

bool wasReset(const Case& made) {
    return made.killer.has_value();
}

bool wasClosedByBoth(const Case& made) {
    return made.bothFinsAcked();
}

// Both sides sent FIN and nobody complained: what is missing is an acknowledgement that the capture
// does not hold.
bool lacksOnlyAnAck(const Case& made) {
    return made.bothFinsSeen();
}

// One FIN was captured, and an acknowledgement tells of the other.
bool wasClosedUnseen(const Case& made) {
    const auto& [client, server] = made.connection.directions;
    return (client.finSeen && server.finInferred) || (server.finSeen && client.finInferred);
}

bool hasOneFin(const Case& made) {
    return made.firstFin.has_value() && !made.connection.oneSided;
}

bool isOpen(const Case& made) {
    return made.connection.established && !made.firstFin &&
           made.connection.ended != EndOfRecord::Superseded;
}

bool always(const Case&) {
    return true;
}

struct Rule {
    Outcome outcome;
    bool (*holds)(const Case&);
};

// First match decides. A connection that RFC 9293 would call closed by reset is asked before FINs
// are counted, because a reset that took effect after both FINs were acknowledged is no killer
// (findKiller).
constexpr Rule kRules[] = {
    {Outcome::Unknown,
     isOnlyOddFlags},                 // no socket call emits such segments: a scan or a raw socket
    {Outcome::Unknown, isStrayReset}, // a RST of a connection that the capture does not hold
    {Outcome::Refused, wasRefused},   // RFC 9293 §3.10.7.3: RST acceptable in SYN-SENT
    {Outcome::Refused, wasRefusedByIcmp}, // RFC 1122 §4.2.3.9: hard ICMP error about the SYN
    {Outcome::Abortive,
     wasHandshakeAborted}, // RFC 9293 §3.10.7.4: RST in SYN-RECEIVED, or in answer to the SYN-ACK
    {Outcome::Unanswered, hasNoSynAck},    // RFC 9293 §3.10.7.3: SYN-SENT to the end
    {Outcome::Unanswered, neverCompleted}, // SYN-RECEIVED to the end
    {Outcome::TimedOut, endedByGivingUp}, // RFC 9293 §3.8.3 R2 reached, RFC 1122 §4.2.3.6 keepalive
    {Outcome::Abortive, wasReset},        // RFC 9293 §3.10.7.4, RFC 5961 §3.2
    {Outcome::Graceful, wasClosedByBoth}, // RFC 9293 §3.6, both FINs acknowledged
    {Outcome::Graceful, lacksOnlyAnAck},  // the same, the last acknowledgement not captured
    {Outcome::Graceful, wasClosedUnseen}, // the same, one FIN not captured
    {Outcome::HalfClosed, hasOneFin},     // RFC 1122 §4.2.2.13: one direction ended
    {Outcome::StillOpen, isOpen},
    {Outcome::Unknown, always},
};

Outcome outcomeOf(const Case& made) {
    return firstMatch<kRules>(made)->outcome;
}

void decideEnding(const Case& made, Verdict& verdict) {
    verdict.outcome = outcomeOf(made);
    verdict.pattern = patternOf(made, verdict.outcome);
    attributeEnd(made, verdict);
    attributeDirections(made, verdict);
    attributeTiming(made, verdict);
    findCause(made, verdict);
}

bool isLoneSyn(const Connection& connection) {
    return connection.events.size() == 1 && connection.events.front().kind == EventKind::Syn &&
           connection.from(Side::Server).packets == 0;
}

// What the rules come to for a SYN that nothing followed; floods and scans consist of little else.
Verdict verdictOnLoneSyn(const Connection& connection) {
    Verdict verdict;
    verdict.outcome = Outcome::Unanswered;
    verdict.pattern = Pattern::Unanswered;
    verdict.directions[0].end = DirectionEnd::Silent;
    verdict.directions[1].end = DirectionEnd::Silent;
    verdict.directions[index(Side::Client)].unackedBytes =
        connection.from(Side::Client).unackedBytes;
    verdict.timing.duration = connection.lastAt - connection.firstAt;
    return verdict;
}

Verdict verdictOnEnding(const Connection& connection) {
    const Case made = makeCase(connection, Depth::Ending);
    Verdict verdict;
    decideEnding(made, verdict);
    return verdict;
}

} // namespace

Verdict judgeEnding(const Connection& connection) {
    if (connection.transport != Transport::Tcp) {
        return judgeExchange(connection);
    }
    return isLoneSyn(connection) ? verdictOnLoneSyn(connection) : verdictOnEnding(connection);
}

Verdict judge(const Connection& connection) {
    if (connection.transport != Transport::Tcp) {
        return judgeExchange(connection);
    }
    Case made = makeCase(connection, Depth::Whole);
    Verdict verdict;
    decideEnding(made, verdict);
    attributePosition(made, verdict);
    attributeStates(made, verdict);
    listStates(made, verdict);
    attributeTags(made, verdict);
    findChallengeAcks(made, verdict);
    detectStories(made, verdict);
    verdict.signature = findSignature(made);
    collectEvidence(made, verdict);
    rateConfidence(made, verdict);
    verdict.resets = std::move(made.resets);
    return verdict;
}

} // namespace lastack
