#include "report/sentence_words.h"

#include <array>

namespace lastack {

namespace {

struct Template {
    SentenceCode code;
    std::string_view text;
};

// In the order of the codes, which the assertions below hold it to.
constexpr std::array kTemplates = {
    Template{
        SentenceCode::FourWay,
        phrase(
            "Engine",
            "The {actor} closed first[ (packet {packet})] and the {peer} closed[ "
            "{duration} later][ (packet {answer})]; both FINs were acknowledged and "
            "nothing was lost"
        )},
    Template{
        SentenceCode::ThreeWay,
        phrase(
            "Engine",
            "The {actor} closed first[ (packet {packet})] and the {peer} acknowledged "
            "that with a FIN of its own[ (packet {answer})]; both FINs were acknowledged "
            "and nothing was lost"
        )},
    Template{
        SentenceCode::Simultaneous,
        phrase(
            "Engine",
            "Both sides closed at the same time: their FINs crossed[ (packets {packet} "
            "and {answer})] and both were acknowledged"
        )},
    Template{
        SentenceCode::HalfCloseUsed,
        phrase(
            "Engine",
            "The {actor} closed its direction first[ (packet {packet})]; the {peer} sent "
            "[another {bytes} {bytes?byte|bytes}|more data], which the {actor} "
            "acknowledged, and then closed as well[ (packet {answer})]"
        )},
    Template{
        SentenceCode::HalfCloseUnread,
        phrase(
            "Engine",
            "The {actor} closed its direction first[ (packet {packet})]; the {peer} sent "
            "[another {bytes} {bytes?byte|bytes}|more data] that the {actor}'s stack "
            "acknowledged but apparently nobody read, and then closed as well[ (packet "
            "{answer})]"
        )},
    Template{
        SentenceCode::BothClosed,
        phrase(
            "Engine",
            "Both sides closed[ (packets {packet} and {answer})] and both FINs were "
            "acknowledged"
        )},
    Template{
        SentenceCode::ResetForLastAck,
        phrase(
            "Engine",
            "The {actor} closed first[ (packet {packet})], the {peer} closed as well[ "
            "(packet {answer})], and the {actor} answered that with a reset[ (packet "
            "{third})] instead of the last acknowledgment"
        )},
    Template{
        SentenceCode::HalfClosed,
        phrase(
            "Engine",
            "The {actor} closed its direction[ (packet {packet})], but the {peer} never "
            "did: it still held the connection open[ in {state}] {when}[, {duration} "
            "later]"
        )},
    Template{
        SentenceCode::HalfClosedData,
        phrase(
            "Engine",
            "The {actor} closed its direction[ (packet {packet})]; the {peer} sent "
            "[another {bytes} {bytes?byte|bytes}|more data] but never closed: it still "
            "held the connection open[ in {state}] {when}[, {duration} later]"
        )},
    Template{
        SentenceCode::HardReset,
        phrase(
            "Engine",
            "The {actor} reset the connection[ (packet {packet})] without closing it "
            "first"
        )},
    Template{
        SentenceCode::DataAfterClose,
        phrase(
            "Engine",
            "The {actor} closed first[ (packet {packet})]; the {peer} still sent "
            "[{bytes} {bytes?byte|bytes}|data], which the {actor}'s stack answered with "
            "a reset[ (packet {answer})]"
        )},
    Template{
        SentenceCode::AfterOwnFin,
        phrase(
            "Engine",
            "The {actor} closed[ (packet {packet})] and then reset the connection "
            "itself[ (packet {answer})] before the {peer} had closed"
        )},
    Template{
        SentenceCode::AfterPeerFin,
        phrase(
            "Engine",
            "The {peer} closed first[ (packet {packet})], but the {actor} answered with "
            "a reset[ (packet {answer})] instead of a FIN"
        )},
    Template{
        SentenceCode::FinCrossedReset,
        phrase(
            "Engine",
            "The {peer} closed[ (packet {packet})] and the {actor} reset the connection[ "
            "(packet {answer})] at the same time, neither knowing of the other"
        )},
    Template{
        SentenceCode::LateReset,
        phrase(
            "Engine",
            "Both sides closed[ (packets {packet} and {answer})], but the {actor} reset "
            "the connection[ (packet {third})] before both FINs were acknowledged"
        )},
    Template{
        SentenceCode::UnreadAfterFin,
        phrase(
            "Engine",
            "The {actor} closed its direction[ (packet {packet})], acknowledged [another "
            "{bytes} {bytes?byte|bytes}|more data] and then reset the connection[ "
            "(packet {answer})] with [{bytes?it|them}|it] apparently unread"
        )},
    Template{
        SentenceCode::AcceptedThenReset,
        phrase(
            "Engine",
            "The {actor} accepted the connection and reset it[ (packet {packet})] before "
            "it had sent anything"
        )},
    Template{
        SentenceCode::HandshakeAborted,
        phrase(
            "Engine",
            "The {actor} reset the connection[ (packet {packet})] during the handshake[, "
            "after the {peer}'s SYN-ACK (packet {answer})]"
        )},
    Template{
        SentenceCode::CrossingResets,
        phrase(
            "Engine",
            "Both sides reset the connection at the same time[ (packets {packet} and "
            "{answer})]"
        )},
    Template{
        SentenceCode::PeerRestart,
        phrase(
            "Engine",
            "The {actor} no longer knew the connection, as after a restart, and reset "
            "it[ (packet {packet})]"
        )},
    Template{
        SentenceCode::StaleState,
        phrase(
            "Engine",
            "The {peer} sent data after [{duration} of|a long] silence, and the {actor} "
            "answered with a reset[ (packet {packet})] because it no longer knew the "
            "connection"
        )},
    Template{
        SentenceCode::Injected,
        phrase(
            "Engine",
            "A device on the path, not the {actor}, [{adverb} ]made the reset[ (packet "
            "{packet})] that ended the connection"
        )},
    Template{
        SentenceCode::InjectedBothWays,
        phrase(
            "Engine",
            "A device on the path [{adverb} ]reset the connection towards both sides[ "
            "(packets {packet} and {answer})]"
        )},
    Template{
        SentenceCode::ZeroWindowReset,
        phrase(
            "Engine",
            "The {actor} reset the connection[ (packet {packet})] while the {side}'s "
            "receive window was zero"
        )},
    Template{
        SentenceCode::RequestCrossedFin,
        phrase(
            "Engine",
            "The {actor}'s data[ (packet {packet})] crossed the {peer}'s FIN[ (packet {answer})][ "
            "by "
            "{span}][ after {duration} of idleness] and met a closed socket: a keep-alive race, "
            "answered with a reset[ (packet {third})]"
        )},
    Template{
        SentenceCode::KeepaliveSilent,
        phrase(
            "Engine",
            "The {peer} fell silent: [{count} keepalive {count?probe|probes}|keepalive "
            "probes] from the {actor} went unanswered to the end"
        )},
    Template{
        SentenceCode::KeepaliveReset,
        phrase(
            "Engine",
            "The {peer} fell silent: the {actor} sent [{count} keepalive "
            "{count?probe|probes}|keepalive probes] without an answer and gave up with a "
            "reset[ (packet {packet})]"
        )},
    Template{
        SentenceCode::TimeoutSilent,
        phrase(
            "Engine",
            "The {peer} fell silent: the {actor} repeated unacknowledged segments[ "
            "{count} {count?time|times}] without an answer and gave up without a reset"
        )},
    Template{
        SentenceCode::TimeoutReset,
        phrase(
            "Engine",
            "The {peer} fell silent: the {actor} repeated unacknowledged segments[ "
            "{count} {count?time|times}] without an answer and gave up with a reset[ "
            "(packet {packet})]"
        )},
    Template{
        SentenceCode::FinUnacked,
        phrase(
            "Engine",
            "The {actor} closed[ (packet {packet})], but its FIN was never "
            "acknowledged[, although it was sent {count} {count?time|times}]"
        )},
    Template{
        SentenceCode::ZeroWindowSilent,
        phrase(
            "Engine",
            "The connection stalled and fell silent: the {side}'s receive window was "
            "zero to the end"
        )},
    Template{
        SentenceCode::WentSilent,
        phrase("Engine", "The {peer} fell silent and the {actor} gave up")},
    Template{
        SentenceCode::Refused,
        phrase(
            "Engine",
            "The {actor} refused the connection: it answered the SYN[ (packet {packet})] "
            "with a reset[ (packet {answer})]"
        )},
    Template{
        SentenceCode::RefusedByDevice,
        phrase(
            "Engine",
            "A device on the path [{adverb} ]refused the connection in the {actor}'s "
            "name: a reset[ (packet {answer})] answered the SYN[ (packet {packet})]"
        )},
    Template{
        SentenceCode::RefusedIcmp,
        phrase(
            "Engine",
            "The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] "
            "answered the {actor}'s SYN[ (packet {packet})]"
        )},
    Template{
        SentenceCode::Unanswered,
        phrase(
            "Engine",
            "The {actor} sent [{count} {count?SYN|SYNs}|a SYN][ in {duration}][ (first "
            "in packet {packet})] and got no answer"
        )},
    Template{
        SentenceCode::SynAckUnanswered,
        phrase(
            "Engine",
            "The {peer} answered the SYN[ (packet {packet})] with a SYN-ACK[ (packet "
            "{answer})][, sent {count} {count?time|times}], but the {actor} never "
            "completed the handshake"
        )},
    Template{
        SentenceCode::StillOpen,
        phrase(
            "Engine",
            "Neither side had closed the connection {when}[, {duration} after its last "
            "packet]"
        )},
    Template{
        SentenceCode::UnknownOddFlags,
        phrase(
            "Engine",
            "The packets do not tell how the connection ended: the flags[ of packet "
            "{packet}] are a combination that no socket call sends"
        )},
    Template{
        SentenceCode::UnknownSuperseded,
        phrase(
            "Engine",
            "The packets do not tell how the connection ended: a new one took over its "
            "addresses and ports before it was seen to close"
        )},
    Template{
        SentenceCode::UnknownEvicted,
        phrase(
            "Engine",
            "How the connection ended was not followed: too many connections were alive "
            "at once and this one had been idle longest"
        )},
    Template{
        SentenceCode::UnknownOneSided,
        phrase(
            "Engine",
            "The packets do not tell how the connection ended: only those of the {actor} "
            "are in the capture"
        )},
    Template{
        SentenceCode::UnknownLoss,
        phrase(
            "Engine",
            "The packets do not tell how the connection ended: some that a side "
            "acknowledged are missing from the capture"
        )},
    Template{
        SentenceCode::UnknownReset,
        phrase(
            "Engine",
            "The packets do not tell how the connection ended: whether the reset[ from "
            "the {actor} (packet {packet})] was accepted cannot be seen"
        )},
    Template{
        SentenceCode::UnknownFinAck,
        phrase(
            "Engine",
            "The packets do not tell how the connection ended: no acknowledgment of the "
            "{actor}'s FIN[ (packet {packet})] is in the capture"
        )},
    Template{
        SentenceCode::UnknownTail,
        phrase(
            "Engine",
            "The packets do not tell how the connection ended: the capture stopped[ "
            "{duration}] after its last packet"
        )},
    Template{
        SentenceCode::UnknownMidstream,
        phrase(
            "Engine",
            "The packets do not tell how the connection ended: too little of it is in "
            "the capture, and not its beginning"
        )},
    Template{
        SentenceCode::UnknownPlain,
        phrase(
            "Engine", "The packets do not tell how the connection ended: they fit no known ending"
        )},
    Template{
        SentenceCode::ExchangeReleased,
        phrase(
            "Engine",
            "The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})], "
            "and "
            "the {peer} agreed[ with {reply}][ (packet {answer})]"
        )},
    Template{
        SentenceCode::ExchangeCrossed,
        phrase(
            "Engine",
            "Both sides asked for the end of the connection at the same time[, with {unit} (packet "
            "{packet})][ and {reply} (packet {answer})]"
        )},
    Template{
        SentenceCode::ExchangeGivenUp,
        phrase(
            "Engine",
            "The {actor} asked for the end of the connection[ with {unit}][ (packet {packet})][, "
            "{count} {count?time|times}] without an answer"
        )},
    Template{
        SentenceCode::ExchangeUnfinished,
        phrase(
            "Engine",
            "The packets do not tell how the connection ended: the {actor} asked for its end[ with "
            "{unit}][ (packet {packet})], and the answer is not in the capture"
        )},
    Template{
        SentenceCode::ExchangeAborted,
        phrase(
            "Engine", "The {actor} ended the connection at once[ with {unit}][ (packet {packet})]"
        )},
    Template{
        SentenceCode::ExchangeReleaseAborted,
        phrase(
            "Engine",
            "The {peer} asked for the end of the connection[ with {reply}][ (packet {answer})], "
            "but "
            "the {actor} broke it off[ with {unit}][ (packet {packet})]"
        )},
    Template{
        SentenceCode::ExchangeBothAborted,
        phrase(
            "Engine",
            "Both sides ended the connection at once[, with {unit} (packet {packet})][ and {reply} "
            "(packet {answer})]"
        )},
    Template{
        SentenceCode::ExchangeRestarted,
        phrase(
            "Engine",
            "The {actor} had lost the connection and opened it anew[ with {unit}][ (packet "
            "{packet})], "
            "which ended this one"
        )},
    Template{
        SentenceCode::ExchangeRefused,
        phrase(
            "Engine", "The {actor} refused to open the connection[ with {unit}][ (packet {packet})]"
        )},
    Template{
        SentenceCode::ExchangeRefusedIcmp,
        phrase(
            "Engine",
            "The connection was refused: an ICMP error[ ({icmp})][ in packet {answer}] "
            "answered the {actor}'s {unit}[ (packet {packet})]"
        )},
    Template{
        SentenceCode::ExchangeNoAnswer,
        phrase(
            "Engine",
            "The {actor} asked for a connection[ with {unit}][ (packet {packet})][, {count} "
            "{count?time|times}], and got no answer"
        )},
    Template{
        SentenceCode::ExchangeNeverUsed,
        phrase(
            "Engine",
            "The {peer} granted the connection[ with {reply}][ (packet {answer})], but the {actor} "
            "never used it"
        )},
    Template{
        SentenceCode::TailLostAll,
        phrase("Engine", "[: {bytes?it was|they were} lost|: it was lost]")},
    Template{SentenceCode::TailLostSome, phrase("Engine", ": {lost} of them {lost?was|were} lost")},
    Template{
        SentenceCode::TailLostMore,
        phrase("Engine", ": {lost} {lost?byte|bytes} of its data {lost?was|were} lost")},
    Template{
        SentenceCode::TailLostNone,
        phrase("Engine", ": {bytes?it was|they were} acknowledged, but probably never read")},
    Template{SentenceCode::TailLinger0, phrase("Engine", ", [{adverb} ]by a close with linger 0")},
    Template{
        SentenceCode::TailUnreadData,
        phrase("Engine", ", [{adverb} ]because data it had received was unread")},
    Template{
        SentenceCode::TailNothingListened,
        phrase("Engine", ", [{adverb} ]because nothing listened on the port")},
    Template{
        SentenceCode::TailListenerClosed,
        phrase("Engine", ", [{adverb} ]because the listening socket was closed")},
    Template{
        SentenceCode::TailQueueFull,
        phrase("Engine", ", [{adverb} ]because the queue of the listening socket was full")},
    Template{
        SentenceCode::TailIdle,
        phrase("Engine", ", [{adverb} ]because it had been idle for too long")},
    Template{
        SentenceCode::TailNoSuchConnection,
        phrase("Engine", ", [{adverb} ]because its stack did not know the connection any more")},
    Template{
        SentenceCode::TailUnacked,
        phrase(
            "Engine",
            "; {bytes} {bytes?byte|bytes} from the {actor} {bytes?was|were} never "
            "acknowledged"
        )},
    Template{
        SentenceCode::TailUnackedBoth,
        phrase(
            "Engine",
            "; {bytes} {bytes?byte|bytes} from the {actor} and {lost} {lost?byte|bytes} "
            "from the {peer} were never acknowledged"
        )},
    Template{
        SentenceCode::TailAtRisk,
        phrase(
            "Engine",
            "; {bytes} acknowledged {bytes?byte|bytes} from the {actor} may never have "
            "been read"
        )},
    Template{
        SentenceCode::TailAtRiskBoth,
        phrase(
            "Engine",
            "; {bytes} acknowledged {bytes?byte|bytes} from the {actor} and {lost} from "
            "the {peer} may never have been read"
        )},
    Template{
        SentenceCode::TailAllAcknowledged,
        phrase("Engine", "; all data sent had been acknowledged")},
    Template{SentenceCode::TailNoData, phrase("Engine", "; no data had been sent")},
    Template{SentenceCode::TailTimes, phrase("Engine", ", {count} times in all")},
    Template{
        SentenceCode::TailResetIgnored,
        phrase("Engine", "; a reset from the {actor}[ (packet {packet})] had no effect")},
    Template{
        SentenceCode::TailResetsIgnored,
        phrase("Engine", "; {count} resets had no effect[ (first in packet {packet})]")},
    Template{
        SentenceCode::TailForgedIgnored,
        phrase(
            "Engine",
            "; a reset that somebody else made in the {actor}'s name[ (packet {packet})] "
            "had no effect"
        )},
    Template{
        SentenceCode::TailForgedsIgnored,
        phrase(
            "Engine",
            "; {count} resets that somebody else made had no effect[ (first in packet {packet})]"
        )},
    Template{
        SentenceCode::TailResetFollowed,
        phrase("Engine", "; the reset that followed[ (packet {packet})] changed nothing")},
    Template{
        SentenceCode::TailMidstream,
        phrase("Engine", "; the beginning of the connection is not in the capture")},
    Template{
        SentenceCode::TailOneSided,
        phrase("Engine", "; only the {actor}'s packets are in the capture")},
    Template{SentenceCode::TailLeak, phrase("Engine", "; the {actor} may have leaked its socket")},
    Template{
        SentenceCode::TailIdleDrop,
        phrase(
            "Engine",
            "; before that nothing was sent[ for {span}], so a device on the path may have "
            "forgotten "
            "the connection"
        )},
    Template{
        SentenceCode::TailUnansweredTries,
        phrase(
            "Engine",
            "; the {actor} was still repeating data[, {count} {count?time|times} so far], and the "
            "{peer} had never sent more than its SYN-ACK"
        )},
    Template{
        SentenceCode::TailSubflow,
        phrase("Engine", "; it was one subflow of an MPTCP connection, which goes on without it")},
    Template{
        SentenceCode::TailAbortConfirmed,
        phrase("Engine", "; the {actor} confirmed it[ (packet {packet})]")},
    Template{SentenceCode::TailReason, phrase("Engine", ", giving the reason: {reason}")},
    Template{
        SentenceCode::TailData,
        phrase(
            "Engine", "; it carried {bytes} {bytes?byte|bytes} of disconnect data[ (\"{text}\")]"
        )},
    Template{
        SentenceCode::TailFirstCause,
        phrase(
            "Engine",
            "; before that the {actor} had announced the end[ (packet {packet})]: {unit}[, "
            "{reason}]"
        )},
    Template{
        SentenceCode::FindingRequestCrossedFin,
        phrase(
            "Engine",
            "Keep-alive race: the {actor}'s data[ (packet {packet})] crossed the {peer}'s FIN[ "
            "(packet "
            "{answer})][ by {span}][ after {duration} of idleness][, possibly the timeout of "
            "{suspect}]"
        )},
    Template{
        SentenceCode::FindingSilentIdleDrop,
        phrase(
            "Engine",
            "Dropped while idle: after [{span} of|a] silence the {actor}'s next data met nobody "
            "who "
            "knew the connection[; that is just over the default timeout of {suspect}]"
        )},
    Template{
        SentenceCode::FindingFastClose,
        phrase(
            "Engine",
            "Fast close: the {actor} reset the connection[ (packet {answer})][ {span}] after its "
            "own "
            "FIN[ (packet {packet})]; no data was lost, so it is harmless"
        )},
    Template{
        SentenceCode::FindingHalfClosedLeak,
        phrase(
            "Engine",
            "Possible leak: the {actor} has been in CLOSE-WAIT[ for {span}] since it got the FIN[ "
            "(packet {packet})] and has neither sent nor closed"
        )},
    Template{
        SentenceCode::FindingTimeWait,
        phrase(
            "Engine",
            "TIME-WAIT is held by the {actor}[, {span} when the capture ended]; it lasts 60 s on "
            "Linux, 120 s by default on Windows, 4 min by RFC 9293"
        )},
    Template{
        SentenceCode::FindingResetInTimeWait,
        phrase(
            "Engine",
            "Harmless reset: the {actor}'s[ (packet {packet})] came[ {span}] after both FINs had "
            "been "
            "acknowledged"
        )},
    Template{
        SentenceCode::FindingSimultaneousClose,
        phrase(
            "Engine",
            "Simultaneous close: the FINs crossed[ (packets {packet} and {answer})][, {span} apart]"
        )},
    Template{
        SentenceCode::FindingSimultaneousOpen,
        phrase(
            "Engine",
            "Simultaneous open: the SYNs crossed[ (packets {packet} and {answer})][, {span} apart]"
        )},
    Template{
        SentenceCode::FindingSubflowReset,
        phrase(
            "Engine",
            "The reset[ (packet {packet})] ended one subflow (MP_JOIN), not the MPTCP connection"
        )},
    Template{
        SentenceCode::FindingMultipathFastClose,
        phrase(
            "Engine",
            "MP_FASTCLOSE: the {actor}[ (packet {packet})] reset the whole MPTCP connection, not "
            "only "
            "this subflow"
        )},
};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < kTemplates.size(); ++i) {
        if (static_cast<std::size_t>(kTemplates[i].code) != i) {
            return false;
        }
    }
    return true;
}

static_assert(kTemplates.size() == kSentenceCodes && inOrder());

} // namespace

std::string_view phraseOf(SentenceCode code) {
    const auto position = static_cast<std::size_t>(code);
    return position < kTemplates.size() ? kTemplates[position].text : std::string_view();
}

std::string_view adverbOf(Confidence confidence) {
    switch (confidence) {
    case Confidence::Certain:
    case Confidence::Excluded:
        return {};
    case Confidence::Likely:
        return phrase("Engine", "most likely");
    case Confidence::Possible:
        return phrase("Engine", "possibly");
    }
    return {};
}

std::string_view whenOf(EndOfRecord ended) {
    switch (ended) {
    case EndOfRecord::CaptureEnd:
        return phrase("Engine", "when the capture ended");
    case EndOfRecord::Expired:
        return phrase("Engine", "when its packets stopped");
    case EndOfRecord::Superseded:
        return phrase("Engine", "when a new connection took over its addresses and ports");
    case EndOfRecord::Evicted:
        return phrase("Engine", "when its record was closed to make room for others");
    }
    return {};
}

std::string_view sideOf(Side side) {
    switch (side) {
    case Side::Client:
        return phrase("Engine", "client");
    case Side::Server:
        return phrase("Engine", "server");
    }
    return {};
}

std::string_view leadingSideOf(Side side) {
    switch (side) {
    case Side::Client:
        return phrase("Engine", "Client");
    case Side::Server:
        return phrase("Engine", "Server");
    }
    return {};
}

} // namespace lastack
