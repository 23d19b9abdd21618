#include "report/words.h"

namespace lastack {

namespace {

struct SystemNames {
    std::optional<std::string_view> onLinux;
    std::optional<std::string_view> onWindows;
};

// SO_LINGER 0 disconnects the socket, for which Linux gives TCP_STATE as the reason;
// TCP_ABORT_ON_LINGER is that of a negative TCP_LINGER2 in FIN-WAIT-2.
SystemNames systemNamesOf(CauseKind cause) {
    constexpr std::string_view kUnread = "unread receive data buffered after close";
    switch (cause) {
    case CauseKind::Linger0:
        return {"TCP_STATE", "application asked for an abort"};
    case CauseKind::ListenerClosed:
        return {"TCP_STATE", "connection not fully associated with accepting endpoint"};
    case CauseKind::UnreadData:
        return {"TCP_ABORT_ON_CLOSE", kUnread};
    case CauseKind::DataAfterClose:
        return {"TCP_ABORT_ON_DATA", kUnread};
    case CauseKind::ClosedPort:
    case CauseKind::NoSuchConnection:
        return {"NO_SOCKET", std::nullopt};
    case CauseKind::KeepaliveTimeout:
        return {"TCP_KEEPALIVE_TIMEOUT", std::nullopt};
    case CauseKind::AcceptQueueOverflow:
    case CauseKind::RetransmissionTimeout:
    case CauseKind::IdleTimeout:
    case CauseKind::Forged:
    case CauseKind::IcmpUnreachable:
    case CauseKind::Application:
    case CauseKind::Unknown:
        return {};
    }
    return {};
}

} // namespace

std::optional<std::string_view> linuxNameOf(CauseKind cause) {
    return systemNamesOf(cause).onLinux;
}

std::optional<std::string_view> winsockNameOf(CauseKind cause) {
    return systemNamesOf(cause).onWindows;
}

std::string_view nameOf(FindingKind kind) {
    switch (kind) {
    case FindingKind::RequestCrossedFin:
        return "request-crossed-fin";
    case FindingKind::SilentIdleDrop:
        return "silent-idle-drop";
    case FindingKind::FastClose:
        return "fast-close";
    case FindingKind::HalfClosedLeak:
        return "half-closed-leak";
    case FindingKind::TimeWait:
        return "time-wait";
    case FindingKind::ResetInTimeWait:
        return "reset-in-time-wait";
    case FindingKind::SimultaneousClose:
        return "simultaneous-close";
    case FindingKind::SimultaneousOpen:
        return "simultaneous-open";
    case FindingKind::SubflowReset:
        return "mptcp-subflow-reset";
    case FindingKind::MultipathFastClose:
        return "mptcp-fastclose";
    }
    return {};
}

} // namespace lastack
