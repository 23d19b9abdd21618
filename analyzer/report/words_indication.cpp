#include "report/figures.h"
#include "report/words_call.h"

#include <fmt/format.h>

#include <array>

namespace lastack {

namespace {

struct IndicationWords {
    std::string_view id;
    std::string_view what;
    SocketError error; // numbers of winsock2.h
    std::string_view label;
    std::string_view posix;
};

// By IndicationId.
constexpr std::array<IndicationWords, kIndicationIds> kIndications{{
    {"I.DATA", "WSPRecv", {}, "WSPRecv", "recv()"},
    {"I.CLOSE0", "FD_CLOSE", {}, "FD_CLOSE", "poll: POLLIN|POLLRDHUP"},
    {"I.RECV0", "WSPRecv", {}, "WSPRecv → 0 bytes", "recv() = 0"},
    {"I.CLOSE_RST",
     "FD_CLOSE",
     {"WSAECONNRESET", 10054},
     "FD_CLOSE WSAECONNRESET",
     "poll: POLLIN|POLLRDHUP|POLLERR|POLLHUP"},
    {"I.RECV_RST",
     "WSPRecv",
     {"WSAECONNRESET", 10054},
     "WSPRecv → WSAECONNRESET",
     "recv(): ECONNRESET"},
    {"I.SEND_RST",
     "WSPSend",
     {"WSAECONNRESET", 10054},
     "WSPSend → WSAECONNRESET",
     "send(): ECONNRESET or EPIPE"},
    {"I.SEND_OK_LOST",
     "WSPSend",
     {},
     "WSPSend succeeded, data lost",
     "send() succeeded, data lost"},
    {"I.ABORTED",
     "FD_CLOSE, WSPRecv or WSPSend",
     {"WSAECONNABORTED", 10053},
     "WSAECONNABORTED",
     "ETIMEDOUT or ECONNABORTED"},
    {"I.TIMEDOUT",
     "WSPRecv or WSPSend",
     {"WSAETIMEDOUT", 10060},
     "WSAETIMEDOUT",
     "recv(), send(): ETIMEDOUT"},
    {"I.NETRESET",
     "WSPRecv or WSPSend in progress",
     {"WSAENETRESET", 10052},
     "WSAENETRESET",
     "recv(), send(): ETIMEDOUT"},
    {"I.SHUTDOWN",
     "WSPRecv or WSPSend",
     {"WSAESHUTDOWN", 10058},
     "WSAESHUTDOWN",
     "send(): EPIPE, recv() = 0"},
    {"I.NOTCONN", "any call", {"WSAENOTCONN", 10057}, "WSAENOTCONN", "ENOTCONN"},
    {"I.CONNECTED", "FD_CONNECT", {}, "FD_CONNECT", "connect() = 0"},
    {"I.REFUSED",
     "WSPConnect or FD_CONNECT",
     {"WSAECONNREFUSED", 10061},
     "WSAECONNREFUSED",
     "connect(): ECONNREFUSED"},
    {"I.CONN_TO",
     "WSPConnect or FD_CONNECT",
     {"WSAETIMEDOUT", 10060},
     "WSAETIMEDOUT",
     "connect(): ETIMEDOUT"},
    {"I.CONN_UNREACH",
     "WSPConnect or FD_CONNECT",
     {"WSAEHOSTUNREACH", 10065},
     "WSAEHOSTUNREACH",
     "connect(): EHOSTUNREACH or ECONNREFUSED"},
    {"I.ACC_RST",
     "WSPAccept",
     {"WSAECONNRESET", 10054},
     "WSPAccept → WSAECONNRESET",
     "accept(), then recv(): ECONNRESET"},
    {"I.OVL_ABORT",
     "overlapped operations",
     {"WSA_OPERATION_ABORTED", 995},
     "WSA_OPERATION_ABORTED",
     "ECANCELED"},
    {"I.OVL_PENDING",
     "WSPGetOverlappedResult",
     {"WSA_IO_INCOMPLETE", 996},
     "WSA_IO_INCOMPLETE",
     "recv() does not return"},
    {"I.EDISCON", "WSPRecv", {"WSAEDISCON", 10101}, "WSPRecv → WSAEDISCON", "t_look(): T_ORDREL"},
    {"I.DDATA", "WSPRecvDisconnect", {}, "WSPRecvDisconnect", "t_rcvreldata()"},
}};

const IndicationWords& wordsOf(IndicationId indication) {
    return kIndications[static_cast<std::size_t>(indication)];
}

} // namespace

std::string_view idOf(IndicationId indication) {
    return wordsOf(indication).id;
}

std::string_view whatOf(IndicationId indication) {
    return wordsOf(indication).what;
}

SocketError errorOf(IndicationId indication) {
    return wordsOf(indication).error;
}

std::string_view posixOf(IndicationId indication) {
    return wordsOf(indication).posix;
}

std::string_view nameOf(IndicationStatus status) {
    switch (status) {
    case IndicationStatus::Available:
        return "available";
    case IndicationStatus::Excluded:
        return "excluded";
    case IndicationStatus::Unknowable:
        return "unknowable";
    }
    return {};
}

std::string_view nameOfRequirement(std::uint16_t requirement) {
    switch (requirement) {
    case Requirements::kRegistered:
        return "registered for FD_CLOSE";
    case Requirements::kHandleOpen:
        return "handle open";
    case Requirements::kDrained:
        return "all data read";
    case Requirements::kReceive:
        return "a receive issued";
    case Requirements::kSend:
        return "a send issued";
    case Requirements::kReceiveOn:
        return "receive side not shut down";
    case Requirements::kKeepalive:
        return "keepalive on";
    case Requirements::kInProgress:
        return "an operation in progress";
    case Requirements::kClosed:
        return "closed with an operation pending";
    case Requirements::kAccepting:
        return "accepted afterwards";
    case Requirements::kOwnShutdown:
        return "own shutdown of that direction";
    default:
        return {};
    }
}

std::string labelOf(const Indication& indication, Vocabulary vocabulary) {
    const IndicationWords& words = wordsOf(indication.id);
    const bool wsp = vocabulary == Vocabulary::Wsp;
    if (indication.id == IndicationId::Data) {
        return wsp ? fmt::format("WSPRecv, {} B", grouped(indication.bytes))
                   : fmt::format("recv() = {}", indication.bytes);
    }
    if (indication.id == IndicationId::DisconnectData) {
        const std::string_view fetch = wsp ? words.label : words.posix;
        return fmt::format("{}, {} B", fetch, grouped(indication.bytes));
    }
    return std::string(wsp ? words.label : words.posix);
}

} // namespace lastack
