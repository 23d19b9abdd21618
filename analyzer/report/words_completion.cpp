#include "report/words_call.h"

#include <array>

namespace lastack {

namespace {

constexpr std::string_view kResult = "WSPGetOverlappedResult";
constexpr std::string_view kPort = "GetQueuedCompletionStatus";

// TRUE and 0 bytes.
constexpr std::array kEnd{Completion{kResult, {}}, Completion{kPort, {}}};

constexpr std::array kReset{
    Completion{kResult, {"WSAECONNRESET", 10054}},
    Completion{kPort, {"ERROR_NETNAME_DELETED", 64}},
};

constexpr std::array kAborted{
    Completion{kResult, {"WSAECONNABORTED", 10053}},
    Completion{kPort, {"ERROR_CONNECTION_ABORTED", 1236}},
};

constexpr std::array kTimedOut{
    Completion{kResult, {"WSAETIMEDOUT", 10060}},
    Completion{kPort, {"ERROR_SEM_TIMEOUT", 121}},
};

constexpr std::array kNetReset{Completion{kResult, {"WSAENETRESET", 10052}}};

constexpr std::array kRefused{
    Completion{kResult, {"WSAECONNREFUSED", 10061}},
    Completion{kPort, {"ERROR_CONNECTION_REFUSED", 1225}},
};

constexpr std::array kCancelled{
    Completion{kResult, {"WSA_OPERATION_ABORTED", 995}},
    Completion{kPort, {"ERROR_OPERATION_ABORTED", 995}},
};

constexpr std::array kDisconnecting{
    Completion{kResult, {"WSAEDISCON", 10101}},
    Completion{kPort, {"ERROR_GRACEFUL_DISCONNECT", 1226}},
};

} // namespace

std::span<const Completion> completionsOf(IndicationId indication) {
    switch (indication) {
    case IndicationId::RecvZero:
        return kEnd;
    case IndicationId::RecvReset:
    case IndicationId::SendReset:
    case IndicationId::AcceptReset:
        return kReset;
    case IndicationId::Aborted:
        return kAborted;
    case IndicationId::TimedOut:
    case IndicationId::ConnectTimedOut:
        return kTimedOut;
    case IndicationId::NetReset:
        return kNetReset;
    case IndicationId::Refused:
        return kRefused;
    case IndicationId::OverlappedAborted:
        return kCancelled;
    case IndicationId::Disconnecting:
        return kDisconnecting;
    case IndicationId::Data:               // what it completes with is no ending
    case IndicationId::CloseZero:          // an event, which completes nothing
    case IndicationId::CloseReset:         // the same
    case IndicationId::SendOkLost:         // like any send
    case IndicationId::Shutdown:           // fails at once
    case IndicationId::NotConnected:       // the same
    case IndicationId::Connected:          // no ending
    case IndicationId::ConnectUnreachable: // no alias is documented
    case IndicationId::OverlappedPending:  // does not complete
    case IndicationId::DisconnectData:     // not overlapped
        return {};
    }
    return {};
}

} // namespace lastack
