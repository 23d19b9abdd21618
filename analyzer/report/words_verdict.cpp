#include "report/phrases.h"
#include "report/words.h"

namespace lastack {

std::string_view nameOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Graceful:
        return phrase("Engine", "graceful");
    case Outcome::HalfClosed:
        return phrase("Engine", "half-closed");
    case Outcome::Abortive:
        return phrase("Engine", "abortive");
    case Outcome::Refused:
        return phrase("Engine", "refused");
    case Outcome::Unanswered:
        return phrase("Engine", "unanswered");
    case Outcome::TimedOut:
        return phrase("Engine", "timed-out");
    case Outcome::StillOpen:
        return phrase("Engine", "still-open");
    case Outcome::Unknown:
        return phrase("Engine", "unknown");
    }
    return {};
}

std::string_view glyphOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Graceful:
        return "◆";
    case Outcome::HalfClosed:
        return "◐";
    case Outcome::Abortive:
        return "✖";
    case Outcome::Refused:
        return "⊘";
    case Outcome::Unanswered:
        return "◌";
    case Outcome::TimedOut:
        return "◷";
    case Outcome::StillOpen:
        return "○";
    case Outcome::Unknown:
        return "?";
    }
    return {};
}

std::string_view meaningOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Graceful:
        return phrase("Engine", "both directions ended by FIN and both FINs were acknowledged");
    case Outcome::HalfClosed:
        return phrase(
            "Engine",
            "exactly one direction ended by an acknowledged FIN, the other was open at the end"
        );
    case Outcome::Abortive:
        return phrase(
            "Engine",
            "a reset that its receiver accepted ended it before both FINs were acknowledged"
        );
    case Outcome::Refused:
        return phrase("Engine", "the SYN was answered by a reset or an ICMP unreachable");
    case Outcome::Unanswered:
        return phrase("Engine", "the handshake never completed and nobody reset it");
    case Outcome::TimedOut:
        return phrase("Engine", "one side gave up on a silent peer");
    case Outcome::StillOpen:
        return phrase("Engine", "established, neither FIN nor reset when the capture ended");
    case Outcome::Unknown:
        return phrase("Engine", "the packets do not decide");
    }
    return {};
}

std::string_view nameOf(Initiator initiator) {
    switch (initiator) {
    case Initiator::Client:
        return phrase("Engine", "client");
    case Initiator::Server:
        return phrase("Engine", "server");
    case Initiator::Both:
        return phrase("Engine", "both");
    case Initiator::Middlebox:
        return phrase("Engine", "middlebox");
    case Initiator::None:
        return phrase("Engine", "none");
    }
    return {};
}

std::optional<std::string_view> nameOf(ResetBy resetBy) {
    switch (resetBy) {
    case ResetBy::Client:
        return "client";
    case ResetBy::Server:
        return "server";
    case ResetBy::Both:
        return "both";
    case ResetBy::Middlebox:
        return "middlebox";
    case ResetBy::None:
        return std::nullopt;
    }
    return std::nullopt;
}

std::string_view nameOf(Confidence confidence) {
    switch (confidence) {
    case Confidence::Certain:
        return phrase("Engine", "certain");
    case Confidence::Likely:
        return phrase("Engine", "likely");
    case Confidence::Possible:
        return phrase("Engine", "possible");
    case Confidence::Excluded:
        return phrase("Engine", "excluded");
    }
    return {};
}

std::string_view nameOf(DirectionEnd end) {
    switch (end) {
    case DirectionEnd::FinAcked:
        return "fin-acked";
    case DirectionEnd::FinUnacked:
        return "fin-unacked";
    case DirectionEnd::Reset:
        return "reset";
    case DirectionEnd::Silent:
        return "silent";
    case DirectionEnd::Open:
        return "open";
    }
    return {};
}

std::string_view nameOf(CauseKind cause) {
    switch (cause) {
    case CauseKind::Linger0:
        return "linger0";
    case CauseKind::UnreadData:
        return "unread-data";
    case CauseKind::DataAfterClose:
        return "data-after-close";
    case CauseKind::ClosedPort:
        return "closed-port";
    case CauseKind::NoSuchConnection:
        return "no-such-connection";
    case CauseKind::ListenerClosed:
        return "listener-closed";
    case CauseKind::AcceptQueueOverflow:
        return "accept-queue-overflow";
    case CauseKind::KeepaliveTimeout:
        return "keepalive-timeout";
    case CauseKind::RetransmissionTimeout:
        return "retransmission-timeout";
    case CauseKind::IdleTimeout:
        return "idle-timeout";
    case CauseKind::Forged:
        return "forged";
    case CauseKind::IcmpUnreachable:
        return "icmp-unreachable";
    case CauseKind::Application:
        return "application";
    case CauseKind::Unknown:
        return "unknown";
    }
    return {};
}

std::string_view phraseOf(CauseKind cause) {
    switch (cause) {
    case CauseKind::Linger0:
        return phrase("Engine", "linger 0");
    case CauseKind::UnreadData:
        return phrase("Engine", "unread data");
    case CauseKind::DataAfterClose:
        return phrase("Engine", "data after close");
    case CauseKind::ClosedPort:
        return phrase("Engine", "closed port");
    case CauseKind::NoSuchConnection:
        return phrase("Engine", "unknown connection");
    case CauseKind::ListenerClosed:
        return phrase("Engine", "listener closed");
    case CauseKind::AcceptQueueOverflow:
        return phrase("Engine", "accept queue full");
    case CauseKind::KeepaliveTimeout:
        return phrase("Engine", "keepalive timeout");
    case CauseKind::RetransmissionTimeout:
        return phrase("Engine", "retransmission timeout");
    case CauseKind::IdleTimeout:
        return phrase("Engine", "idle timeout");
    case CauseKind::Forged:
        return phrase("Engine", "forged reset");
    case CauseKind::IcmpUnreachable:
        return phrase("Engine", "ICMP unreachable");
    case CauseKind::Application:
        return phrase("Engine", "the application's choice");
    case CauseKind::Unknown:
        return phrase("Engine", "unknown cause");
    }
    return {};
}

} // namespace lastack
