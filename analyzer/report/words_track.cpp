#include "report/phrases.h"
#include "report/words.h"

#include <fmt/format.h>

namespace lastack {

std::string_view nameOf(Side side) {
    switch (side) {
    case Side::Client:
        return "client";
    case Side::Server:
        return "server";
    }
    return {};
}

std::string_view nameOf(Position position) {
    switch (position) {
    case Position::Client:
        return "client";
    case Position::Server:
        return "server";
    case Position::Middle:
        return "middle";
    case Position::Unknown:
        return "unknown";
    }
    return {};
}

std::string_view nameOf(EndOfRecord ended) {
    switch (ended) {
    case EndOfRecord::CaptureEnd:
        return "capture-end";
    case EndOfRecord::Expired:
        return "expired";
    case EndOfRecord::Superseded:
        return "superseded";
    case EndOfRecord::Evicted:
        return "evicted";
    }
    return {};
}

std::string_view nameOf(TcpState state) {
    switch (state) {
    case TcpState::Closed:
        return "CLOSED";
    case TcpState::Listen:
        return "LISTEN";
    case TcpState::SynSent:
        return "SYN-SENT";
    case TcpState::SynReceived:
        return "SYN-RECEIVED";
    case TcpState::Established:
        return "ESTABLISHED";
    case TcpState::FinWait1:
        return "FIN-WAIT-1";
    case TcpState::FinWait2:
        return "FIN-WAIT-2";
    case TcpState::CloseWait:
        return "CLOSE-WAIT";
    case TcpState::Closing:
        return "CLOSING";
    case TcpState::LastAck:
        return "LAST-ACK";
    case TcpState::TimeWait:
        return "TIME-WAIT";
    }
    return {};
}

std::string_view nameOf(RolesBasis basis) {
    return basis == RolesBasis::Handshake ? "handshake" : "guessed";
}

std::optional<std::string_view> reasonOf(RolesBasis basis) {
    switch (basis) {
    case RolesBasis::Handshake:
        return std::nullopt;
    case RolesBasis::GuessedPort:
        return phrase(
            "Engine",
            "The handshake is not in the capture; the side with the lower or well-known port is "
            "taken for the "
            "server."
        );
    case RolesBasis::GuessedFirst:
        return phrase(
            "Engine",
            "The handshake is not in the capture; the side that sent the first packet is taken "
            "for the client."
        );
    }
    return std::nullopt;
}

std::string_view nameOf(EventKind kind) {
    switch (kind) {
    case EventKind::Syn:
        return "SYN";
    case EventKind::SynAck:
        return "SYN-ACK";
    case EventKind::HandshakeAck:
    case EventKind::Ack:
        return "ACK";
    case EventKind::Data:
        return "DATA";
    case EventKind::Fin:
        return "FIN";
    case EventKind::Rst:
        return "RST";
    case EventKind::Probe:
        return "PROBE";
    case EventKind::IcmpError:
        return "ICMP";
    case EventKind::Odd:
        return "ODD";
    case EventKind::Open:
        return "open";
    case EventKind::Accept:
        return "accept";
    case EventKind::Confirm:
        return "confirm";
    case EventKind::Refusal:
        return "refusal";
    case EventKind::Release:
        return "release";
    case EventKind::ReleaseAnswer:
        return "release answer";
    case EventKind::ReleaseDone:
        return "release done";
    case EventKind::Abort:
        return "abort";
    case EventKind::AbortDone:
        return "abort done";
    case EventKind::Notice:
        return "notice";
    }
    return {};
}

std::string_view nameOf(ResetKind kind) {
    switch (kind) {
    case ResetKind::Active:
        return "active";
    case ResetKind::Reply:
        return "reply";
    case ResetKind::Refusal:
        return "refusal";
    }
    return {};
}

std::string_view nameOf(Effect effective) {
    switch (effective) {
    case Effect::Yes:
        return "yes";
    case Effect::No:
        return "no";
    case Effect::Unknown:
        return "unknown";
    }
    return {};
}

} // namespace lastack
