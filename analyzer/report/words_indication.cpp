#include "report/figures.h"
#include "report/phrases.h"
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
    {"I.RECV0", "WSPRecv", {}, phrase("Engine", "WSPRecv → 0 bytes"), "recv() = 0"},
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
     phrase("Engine", "send(): ECONNRESET or EPIPE")},
    {"I.SEND_OK_LOST",
     "WSPSend",
     {},
     phrase("Engine", "WSPSend succeeded, data lost"),
     phrase("Engine", "send() succeeded, data lost")},
    {"I.ABORTED",
     "FD_CLOSE, WSPRecv or WSPSend",
     {"WSAECONNABORTED", 10053},
     "WSAECONNABORTED",
     phrase("Engine", "ETIMEDOUT or ECONNABORTED")},
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
     phrase("Engine", "connect(): EHOSTUNREACH or ECONNREFUSED")},
    {"I.ACC_RST",
     "WSPAccept",
     {"WSAECONNRESET", 10054},
     "WSPAccept → WSAECONNRESET",
     phrase("Engine", "accept(), then recv(): ECONNRESET")},
    {"I.OVL_ABORT",
     "overlapped operations",
     {"WSA_OPERATION_ABORTED", 995},
     "WSA_OPERATION_ABORTED",
     "ECANCELED"},
    {"I.OVL_PENDING",
     "WSPGetOverlappedResult",
     {"WSA_IO_INCOMPLETE", 996},
     "WSA_IO_INCOMPLETE",
     phrase("Engine", "recv() does not return")},
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
        return phrase("Engine", "registered for FD_CLOSE");
    case Requirements::kHandleOpen:
        return phrase("Engine", "handle open");
    case Requirements::kDrained:
        return phrase("Engine", "all data read");
    case Requirements::kReceive:
        return phrase("Engine", "a receive issued");
    case Requirements::kSend:
        return phrase("Engine", "a send issued");
    case Requirements::kReceiveOn:
        return phrase("Engine", "receive side not shut down");
    case Requirements::kKeepalive:
        return phrase("Engine", "keepalive on");
    case Requirements::kInProgress:
        return phrase("Engine", "an operation in progress");
    case Requirements::kClosed:
        return phrase("Engine", "closed with an operation pending");
    case Requirements::kAccepting:
        return phrase("Engine", "accepted afterwards");
    case Requirements::kOwnShutdown:
        return phrase("Engine", "own shutdown of that direction");
    case Requirements::kUntold:
        return phrase("Engine", "not yet told of the end");
    default:
        return {};
    }
}

std::string labelOf(const Indication& indication, Vocabulary vocabulary, const Phrases& phrases) {
    const IndicationWords& words = wordsOf(indication.id);
    const bool wsp = vocabulary == Vocabulary::Wsp;
    if (indication.id == IndicationId::Data && !wsp) {
        return fmt::format("recv() = {}", indication.bytes);
    }
    const std::string label(phrases.of(wsp ? words.label : words.posix));
    const bool fetches =
        indication.id == IndicationId::Data || indication.id == IndicationId::DisconnectData;
    return fetches ? fmt::format("{}, {}", label, phrases.figure(grouped(indication.bytes) + " B"))
                   : label;
}

} // namespace lastack
