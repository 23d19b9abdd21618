// Clues in the sequence space: a forger races the stream and guesses (Weaver, Sommer, Paxson: the
// tests RST_SEQ_CHANGE, DATA_SEQ_RST and RST_ACK_CHANGE; RST_SEQ_DATA is a sender that went on).
#include "net/sequence.h"
#include "verdict/origin.h"
#include "verdict/suspect.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr Duration kRace = Duration::seconds(2);
constexpr std::uint32_t kSlack = 2;

bool isWholeStream(const Connection& connection) {
    return !connection.captureLoss && !connection.midstream && !connection.oneSided;
}

bool endedBefore(const Connection& connection, const SegmentEvent& reset) {
    const DirectionFacts& sender = connection.from(reset.from);
    return sender.finSeen && sender.finAt <= reset.at;
}

// The highest of the claimed sender's numbers that its peer acknowledged before a reset.
SeqNum ackedBefore(const Connection& connection, const SegmentEvent& reset) {
    SeqNum highest{1};
    for (const SegmentEvent& event : connection.events) {
        const bool acks =
            event.from != reset.from && event.flags.ack() && event.frame < reset.frame;
        if (acks && SeqNum{event.ack} > highest) {
            highest = {event.ack};
        }
    }
    return highest;
}

// The second of two resets lies above the first and above all that was sent and acknowledged.
bool isRace(const Connection& connection, const SegmentEvent& first, const SegmentEvent& second) {
    const ResetDetail* detail = detailOf(connection, first);
    if (detail == nullptr || !detail->senderSeqKnown || second.at - first.at > kRace ||
        first.from != second.from || endedBefore(connection, first)) {
        return false;
    }
    const SeqNum sent{first.seq - static_cast<std::uint32_t>(detail->seqAhead)};
    const SeqNum seq{second.seq};
    return seq > SeqNum{first.seq + kSlack} && seq > sent &&
           seq > ackedBefore(connection, second) + kSlack;
}

void judgeSequenceChange(const Suspect& suspect, ClueFindings& clues) {
    const Connection& connection = suspect.made.connection;
    for (const SegmentEvent& other : connection.events) {
        if (other.kind != EventKind::Rst || other.frame == suspect.reset.frame) {
            continue;
        }
        const bool race = other.frame < suspect.reset.frame
                              ? isRace(connection, other, suspect.reset)
                              : isRace(connection, suspect.reset, other);
        if (race) {
            clues.push_back(
                {Clue::SequenceChange, Says::Forged, Weight::Medium, suspect.reset.seq, other.seq}
            );
            return;
        }
    }
}

// Behind what its sender had sent, and nothing of the peer asks for that number.
void judgeSequenceBehind(const Suspect& suspect, ClueFindings& clues) {
    const ResetDetail& detail = *suspect.detail;
    const SegmentEvent& reset = suspect.reset;
    if (!detail.senderSeqKnown || detail.seqAhead >= 0 ||
        reset.marks.has(EventMarks::kSeqAtNext | EventMarks::kAnswersSyn)) {
        return;
    }
    const auto& events = suspect.made.connection.events;
    const bool maybeAsked = std::any_of(events.begin(), events.end(), [&](const auto& event) {
        const bool recalled = event.kind == EventKind::Data && event.flags.bits == 0;
        return event.from != reset.from && (recalled || event.ack == reset.seq);
    });
    if (!maybeAsked) {
        const auto sent = reset.seq - static_cast<std::uint32_t>(detail.seqAhead);
        clues.push_back({Clue::SequenceBehind, Says::Forged, Weight::Weak, reset.seq, sent});
    }
}

void judgeAckChange(const Suspect& suspect, ClueFindings& clues) {
    const ResetDetail& detail = *suspect.detail;
    const SegmentEvent& reset = suspect.reset;
    if (reset.flags.ack() && detail.receiverSeqKnown && detail.ackAhead > 0) {
        const auto sent = reset.ack - static_cast<std::uint32_t>(detail.ackAhead);
        clues.push_back({Clue::AckChange, Says::Forged, Weight::Medium, reset.ack, sent});
    }
}

} // namespace

void collectSequenceClues(const Suspect& suspect, ClueFindings& clues) {
    if (suspect.detail == nullptr || !isWholeStream(suspect.made.connection)) {
        return;
    }
    judgeSequenceChange(suspect, clues);
    judgeSequenceBehind(suspect, clues);
    judgeAckChange(suspect, clues);
}

} // namespace lastack
