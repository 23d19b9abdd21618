#include "report/phrases.h"
#include "report/words.h"

#include <array>

namespace lastack {

namespace {

struct ReasonWords {
    std::string_view id;
    std::string_view meaning;
};

constexpr std::array kReasonList = {
    Reason::ResetAtRcvNxt,
    Reason::ResetInWindow,
    Reason::ResetOutsideWindow,
    Reason::ResetAnswersSyn,
    Reason::ResetIgnoredInSynSent,
    Reason::ReceiverWentOn,
    Reason::SenderWentOn,
    Reason::HopLimitDiffers,
    Reason::ReplyForm,
    Reason::ActiveForm,
    Reason::ResetInSynReceived,
    Reason::AfterBothFins,
    Reason::ResetInTimeWait,
    Reason::ResetPassesPaws,
    Reason::AfterReset,
    Reason::DataMetClosedSocket,
    Reason::HalfCloseProved,
    Reason::WindowNotReopened,
    Reason::OutstandingData,
    Reason::ProbesUnanswered,
    Reason::RetransmissionsUnanswered,
    Reason::FinsCrossed,
    Reason::BothEndsReset,
    Reason::NoHandshakeSeen,
    Reason::OneDirectionOnly,
    Reason::CaptureGap,
    Reason::CaptureEndedSoon,
    Reason::ResetDuringHandshake,
    Reason::LongSilence,
    Reason::InputUnanswered,
    Reason::InputAnswered,
    Reason::NothingReceived,
    Reason::NeverAccepted,
    Reason::HandshakeForgotten,
    Reason::NearKnownTimeout,
    Reason::EvenProbes,
    Reason::UnitRefuses,
    Reason::UnitAborts,
    Reason::UnitsRelease,
    Reason::ReleaseUnanswered,
    Reason::ReasonCode,
};

constexpr std::array kProblemList = {
    Problem::Midstream,
    Problem::OneSided,
    Problem::CaptureLoss,
    Problem::FinAckMissing,
    Problem::TailMissing,
    Problem::ResetEffectUnknown,
    Problem::RolesGuessed,
    Problem::EventsOmitted,
    Problem::Evicted,
    Problem::Superseded,
    Problem::ClockStepsBack,
    Problem::SecondObservation,
};

static_assert(kProblemList.size() == kProblems);

ReasonWords wordsOf(Reason reason) {
    switch (reason) {
    case Reason::ResetAtRcvNxt:
        return {
            "RFC9293-3.10.7.4",
            phrase(
                "Engine",
                "the reset carries exactly the sequence number its receiver expects, so it is "
                "accepted"
            )};
    case Reason::ResetInWindow:
        return {
            "RFC5961-3.2",
            phrase(
                "Engine",
                "the reset is in the window but not exact: a challenge ACK answers it and the "
                "connection survives"
            )};
    case Reason::ResetOutsideWindow:
        return {
            "RFC5961-3.2:outside",
            phrase("Engine", "the reset is outside its receiver's window and is dropped")};
    case Reason::ResetAnswersSyn:
        return {
            "RFC9293-3.10.7.3",
            phrase("Engine", "the reset acknowledges the SYN, so a side in SYN-SENT accepts it")};
    case Reason::ResetIgnoredInSynSent:
        return {
            "RFC9293-3.10.7.3:ignored",
            phrase(
                "Engine", "the reset does not acknowledge the SYN, so a side in SYN-SENT ignores it"
            )};
    case Reason::ReceiverWentOn:
        return {
            "2.3",
            phrase(
                "Engine",
                "the receiver of the reset went on with the connection, so the reset had no effect"
            )};
    case Reason::SenderWentOn:
        return {
            "3.4:sender-went-on",
            phrase(
                "Engine",
                "the claimed sender of the reset went on with the connection, so somebody else "
                "made "
                "it"
            )};
    case Reason::HopLimitDiffers:
        return {
            "3.4",
            phrase(
                "Engine",
                "the reset's TTL or hop limit is unlike that of its claimed sender's other packets"
            )};
    case Reason::ReplyForm:
        return {
            "3.4:reply",
            phrase(
                "Engine",
                "the reset has the form of a stack's reply to the segment before it (RFC 9293 "
                "§3.10.7.1)"
            )};
    case Reason::ActiveForm:
        return {
            "3.4:active",
            phrase(
                "Engine",
                "the reset has the form of an abort by a live connection: RST,ACK at its next "
                "sequence "
                "number"
            )};
    case Reason::ResetInSynReceived:
        return {
            "RFC9293-3.10.7.4:syn-received",
            phrase(
                "Engine",
                "the side that was reset was in SYN-RECEIVED: nobody had been given the connection "
                "yet"
            )};
    case Reason::ResetInTimeWait:
        return {
            "RFC1337-3",
            phrase(
                "Engine", "the side that was reset was in TIME-WAIT, where a reset is to be ignored"
            )};
    case Reason::ResetPassesPaws:
        return {
            "RFC7323-5.3",
            phrase(
                "Engine",
                "the reset's timestamp is older than the sender's, which does not make a reset "
                "unacceptable"
            )};
    case Reason::AfterBothFins:
        return {
            "2.3:after-both-fins",
            phrase("Engine", "both FINs were already acknowledged when the reset came")};
    case Reason::AfterReset:
        return {
            "2.3:after-reset",
            phrase("Engine", "an earlier reset had already ended the connection")};
    case Reason::DataMetClosedSocket:
        return {
            "D2",
            phrase(
                "Engine",
                "data sent after the FIN was answered by a reset, so nobody was receiving any more"
            )};
    case Reason::HalfCloseProved:
        return {
            "D1",
            phrase(
                "Engine",
                "the sender of the FIN acknowledged later data, so it had closed one direction only"
            )};
    case Reason::WindowNotReopened:
        return {
            "D4",
            phrase(
                "Engine",
                "the room taken by received data was never advertised again, so it was probably "
                "not "
                "read"
            )};
    case Reason::OutstandingData:
        return {"D5", phrase("Engine", "the resetting side had data of its own unacknowledged")};
    case Reason::ProbesUnanswered:
        return {"D6", phrase("Engine", "probes went unanswered")};
    case Reason::RetransmissionsUnanswered:
        return {"P22", phrase("Engine", "retransmissions went unanswered")};
    case Reason::FinsCrossed:
        return {"D9", phrase("Engine", "each FIN left before the other one arrived")};
    case Reason::BothEndsReset:
        return {"P28", phrase("Engine", "resets went in both directions at once")};
    case Reason::NoHandshakeSeen:
        return {"P35", phrase("Engine", "the beginning of the connection is not in the capture")};
    case Reason::OneDirectionOnly:
        return {"P36", phrase("Engine", "only one direction is in the capture")};
    case Reason::CaptureGap:
        return {
            "P32",
            phrase(
                "Engine",
                "packets are missing from the capture: one side acknowledged them, or they were "
                "dropped while capturing"
            )};
    case Reason::CaptureEndedSoon:
        return {"P34", phrase("Engine", "the capture ended before the rest could have been seen")};
    case Reason::ResetDuringHandshake:
        return {"P19", phrase("Engine", "the reset came before the handshake was complete")};
    case Reason::LongSilence:
        return {"P38", phrase("Engine", "the reset answered data sent after a long silence")};
    case Reason::InputUnanswered:
        return {
            "D4:unanswered",
            phrase(
                "Engine",
                "the resetting side sent nothing after the last data it received, and reset only "
                "after "
                "a pause"
            )};
    case Reason::InputAnswered:
        return {
            "D4:answered",
            phrase(
                "Engine",
                "the resetting side had answered what it received, or reset as soon as it had come"
            )};
    case Reason::NothingReceived:
        return {
            "D4:nothing",
            phrase(
                "Engine", "the resetting side had received no data that it could have left unread"
            )};
    case Reason::NeverAccepted:
        return {
            "P17",
            phrase(
                "Engine",
                "the server sent nothing after its SYN-ACK, so perhaps no program ever accepted "
                "the "
                "connection"
            )};
    case Reason::HandshakeForgotten:
        return {
            "P20",
            phrase(
                "Engine",
                "the server never acknowledged anything after its SYN-ACK, as when its accept "
                "queue is "
                "full"
            )};
    case Reason::NearKnownTimeout:
        return {
            "P38:timeout",
            phrase("Engine", "the silence fits an idle timeout that is in wide use")};
    case Reason::EvenProbes:
        return {
            "D6:even",
            phrase(
                "Engine", "the probes came at equal distances, as a keepalive timer sends them"
            )};
    case Reason::UnitRefuses:
        return {"P40:refuses", phrase("Engine", "a unit of the transport refuses the connection")};
    case Reason::UnitAborts:
        return {
            "P40:aborts", phrase("Engine", "a unit of the transport ends the connection at once")};
    case Reason::UnitsRelease:
        return {
            "P40:releases",
            phrase("Engine", "units of the transport ask for the end and agree to it")};
    case Reason::ReleaseUnanswered:
        return {
            "P40:unanswered",
            phrase("Engine", "the unit that asks for the end was repeated without an answer")};
    case Reason::ReasonCode:
        return {
            "P40:reason", phrase("Engine", "the reason code that came with the ending says so")};
    }
    return {};
}

struct ProblemWords {
    std::string_view id;
    std::string_view sentence;
};

ProblemWords wordsOf(Problem problem) {
    switch (problem) {
    case Problem::Midstream:
        return {
            phrase("Engine", "midstream"),
            phrase("Engine", "The beginning of the connection is not in the capture.")};
    case Problem::OneSided:
        return {
            phrase("Engine", "one-sided"),
            phrase("Engine", "Only one direction of the connection is in the capture.")};
    case Problem::CaptureLoss:
        return {
            phrase("Engine", "capture-loss"),
            phrase(
                "Engine",
                "Packets are missing from the capture: a side acknowledged them, or they were "
                "dropped while capturing."
            )};
    case Problem::FinAckMissing:
        return {
            phrase("Engine", "fin-ack-missing"),
            phrase("Engine", "The last acknowledgment of a FIN is not in the capture.")};
    case Problem::TailMissing:
        return {
            phrase("Engine", "tail-missing"),
            phrase(
                "Engine", "The capture ended within moments of the last packet of the connection."
            )};
    case Problem::ResetEffectUnknown:
        return {
            phrase("Engine", "reset-effect-unknown"),
            phrase("Engine", "Whether a reset was accepted cannot be told from the packets.")};
    case Problem::RolesGuessed:
        return {
            phrase("Engine", "roles-guessed"),
            phrase("Engine", "Which side is the client is a guess.")};
    case Problem::EventsOmitted:
        return {
            phrase("Engine", "events-omitted"),
            phrase(
                "Engine",
                "The connection had more events than are kept; some between the first and the last "
                "are "
                "missing."
            )};
    case Problem::Evicted:
        return {
            phrase("Engine", "evicted"),
            phrase(
                "Engine",
                "The table of live connections was full, so this record was closed before the "
                "connection ended."
            )};
    case Problem::Superseded:
        return {
            phrase("Engine", "superseded"),
            phrase(
                "Engine",
                "A new connection used the same addresses and ports before this one was seen to "
                "close."
            )};
    case Problem::ClockStepsBack:
        return {
            phrase("Engine", "clock-steps-back"),
            phrase(
                "Engine",
                "The capture's clock stepped backwards during the connection, so times are "
                "unreliable."
            )};
    case Problem::SecondObservation:
        return {
            phrase("Engine", "second-observation"),
            phrase(
                "Engine",
                "The same connection was captured twice, inside and outside a tunnel; the other "
                "observation is a record of its own."
            )};
    }
    return {};
}

} // namespace

std::span<const Reason> allReasons() {
    return kReasonList;
}

std::span<const Problem> allProblems() {
    return kProblemList;
}

std::string_view idOf(Reason reason) {
    return wordsOf(reason).id;
}

std::string_view meaningOf(Reason reason) {
    return wordsOf(reason).meaning;
}

std::string_view idOf(Problem problem) {
    return wordsOf(problem).id;
}

std::string_view sentenceOf(Problem problem) {
    return wordsOf(problem).sentence;
}

} // namespace lastack
