#include "verdict/resets.h"

#include "net/sequence.h"
#include "verdict/case.h"
#include "verdict/origin.h"

#include <algorithm>

namespace lastack {

namespace {

using Events = SegmentEvents;

bool isFromWinner(const SegmentEvent& event, Side side) {
    return event.from == side && event.kind != EventKind::Rst &&
           event.kind != EventKind::IcmpError && event.kind != EventKind::Odd;
}

// Nothing of the claimed sender's handshake had been seen: its peer was in SYN-SENT.
bool isIntoSynSent(const Case& made, const SegmentEvent& reset) {
    const EventIndex synAck = made.landmarks.synAck[index(reset.from)];
    const EventIndex syn = made.landmarks.syn[index(reset.from)];
    const bool silent = (synAck == EventIndex::None || reset.frame < made.event(synAck).frame) &&
                        (syn == EventIndex::None || reset.frame < made.event(syn).frame);
    return silent && made.landmarks.syn[index(other(reset.from))] != EventIndex::None &&
           !made.connection.midstream;
}

ResetKind kindOf(const Case& made, const SegmentEvent& reset) {
    const bool answersSyn = reset.flags.ack() && isIntoSynSent(made, reset);
    if (reset.marks.has(EventMarks::kAnswersSyn) || answersSyn) {
        return ResetKind::Refusal;
    }
    // RFC 9293 §3.10.7.1: an answer to a segment with ACK carries no ACK itself and takes its
    // sequence number from it.
    return reset.flags.ack() ? ResetKind::Active : ResetKind::Reply;
}

// A reply takes its sequence number from the acknowledgement of what it answers; of recalled
// payload that number is not known.
bool couldProvoke(const SegmentEvent& event, const SegmentEvent& reset, ResetKind kind) {
    if (kind == ResetKind::Refusal) {
        return event.kind == EventKind::Syn;
    }
    const bool recalled = event.kind == EventKind::Data && event.flags.bits == 0;
    return recalled || event.ack == reset.seq;
}

EventIndex stimulusOf(const Events& events, std::size_t at, ResetKind kind) {
    const SegmentEvent& reset = events[at];
    if (kind == ResetKind::Active) {
        return EventIndex::None;
    }
    for (std::size_t before = at; before-- > 0;) {
        const SegmentEvent& event = events[before];
        if (event.from == reset.from || event.kind == EventKind::Rst) {
            continue;
        }
        if (couldProvoke(event, reset, kind)) {
            return EventIndex{static_cast<std::uint16_t>(before)};
        }
    }
    return EventIndex::None;
}

bool finsWereAcked(const Connection& connection, const SegmentEvent& reset) {
    const auto& [client, server] = connection.directions;
    return client.finAcked && server.finAcked && client.finAckedAt <= reset.at &&
           server.finAckedAt <= reset.at;
}

// The receiver sent something after the reset that cannot have crossed it on the way.
bool receiverWentOn(const Case& made, std::size_t at) {
    const Events& events = made.connection.events;
    const SegmentEvent& reset = events[at];
    const bool refusal = reset.marks.has(EventMarks::kAnswersSyn);
    return std::any_of(
        events.begin() + static_cast<std::ptrdiff_t>(at) + 1,
        events.end(),
        [&](const auto& event) {
            if (!isFromWinner(event, other(reset.from)) || event.at - reset.at <= made.crossing) {
                return false;
            }
            return !refusal ||
                   event.kind != EventKind::Syn; // a refused client may try again with the same SYN
        }
    );
}

// The peer had sent SYN-ACK, and the claimed sender had not acknowledged it.
bool isIntoSynReceived(const Case& made, const SegmentEvent& reset) {
    const EventIndex synAck = made.landmarks.synAck[index(other(reset.from))];
    const EventIndex ack = made.landmarks.handshakeAck;
    return synAck != EventIndex::None && made.event(synAck).frame < reset.frame &&
           (ack == EventIndex::None || reset.frame < made.event(ack).frame) &&
           reset.from == Side::Client;
}

void judgeEffect(const Case& made, std::size_t at, ResetFinding& finding) {
    const Connection& connection = made.connection;
    const SegmentEvent& reset = connection.events[at];
    if (finsWereAcked(connection, reset)) {
        finding.effective = Effect::No;
        finding.why.push_back(Reason::AfterBothFins);
        if (made.firstFin == other(reset.from) || made.finsCrossed) { // the active closer
            finding.why.push_back(Reason::ResetInTimeWait);
        }
        return;
    }
    const bool wentOn = receiverWentOn(made, at);
    if (wentOn) {
        finding.effective = Effect::No;
        finding.why.push_back(Reason::ReceiverWentOn);
    }
    if (reset.marks.has(EventMarks::kAnswersSyn)) {
        finding.why.push_back(Reason::ResetAnswersSyn);
        finding.effective = wentOn ? Effect::No : Effect::Yes;
    } else if (reset.marks.has(EventMarks::kSeqAtNext)) {
        finding.why.push_back(Reason::ResetAtRcvNxt);
        if (isIntoSynReceived(made, reset)) {
            finding.why.push_back(Reason::ResetInSynReceived);
        }
        finding.effective = wentOn ? Effect::No : Effect::Yes;
    } else if (reset.marks.has(EventMarks::kSeqInWindow)) {
        finding.why.push_back(Reason::ResetInWindow);
        finding.effective = wentOn ? Effect::No : Effect::Unknown;
    } else {
        const bool synSent = isIntoSynSent(made, reset);
        finding.why.push_back(synSent ? Reason::ResetIgnoredInSynSent : Reason::ResetOutsideWindow);
        const bool mayBeGapped =
            connection.captureLoss || connection.midstream || connection.oneSided;
        finding.effective = mayBeGapped && !wentOn && !synSent ? Effect::Unknown : Effect::No;
    }
}

// A reset that took effect closed both ends: its sender had left, its receiver heard it. A forged
// one closed only its receiver's.
bool endedBefore(const Case& made, Side sender) {
    return std::any_of(made.resets.begin(), made.resets.end(), [&](const ResetFinding& earlier) {
        const bool toSender = made.event(earlier.event).from != sender;
        return earlier.effective == Effect::Yes && !(toSender && isForged(earlier));
    });
}

} // namespace

void judgeResets(Case& made) {
    const Events& events = made.connection.events;
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (events[at].kind != EventKind::Rst) {
            continue;
        }
        const bool isLate = endedBefore(made, events[at].from);
        ResetFinding& finding = made.resets.emplace_back();
        finding.event = EventIndex{static_cast<std::uint16_t>(at)};
        finding.kind = kindOf(made, events[at]);
        finding.inReplyTo = stimulusOf(events, at, finding.kind);
        if (isLate) {
            finding.effective = Effect::No;
            finding.why.push_back(Reason::AfterReset);
        } else {
            judgeEffect(made, at, finding);
        }
        judgeOrigin(made, finding);
        finding.why.push_back(
            finding.kind == ResetKind::Active ? Reason::ActiveForm : Reason::ReplyForm
        );
    }
}

std::optional<std::size_t> findKiller(const Case& made) {
    for (const Effect wanted : {Effect::Yes, Effect::Unknown}) {
        for (std::size_t at = 0; at < made.resets.size(); ++at) {
            if (made.resets[at].effective == wanted) {
                return at;
            }
        }
    }
    return std::nullopt;
}

} // namespace lastack
