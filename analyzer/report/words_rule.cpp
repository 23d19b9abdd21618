#include "report/words_call.h"

#include <array>

namespace lastack {

namespace {

struct RuleWords {
    std::string_view id;
    std::string_view meaning;
};

// By WspRule. Sources: the pages of Microsoft's Winsock documentation on shutdown, linger options
// and network events, and RFC 9293.
constexpr std::array<RuleWords, kWspRules> kRuleWords{{
    {"D1", "it acknowledged data that came after its FIN, so the socket still received"},
    {"D2", "it answered data that came after its FIN with a reset, so nobody received any more"},
    {"D3", "no data came after its FIN, so all calls that send a FIN look alike"},
    {"D4", "whether received data was read, by its window and its answers"},
    {"D5", "what it had sent and was not acknowledged"},
    {"D6", "probes at even distances went unanswered"},
    {"D7", "how soon it reacted"},
    {"D8", "the form of the reset: an abort by a live connection"},
    {"D9", "its FIN left before the peer's arrived"},
    {"D10", "it sent data after the peer's FIN"},
    {"R1", "a call comes before the segment that it sends"},
    {"R2", "data and FIN leave in the order of their calls"},
    {"R3", "a segment arrives after it left, and is acknowledged after it arrived"},
    {"R4", "the end of the stream is told after the FIN and all before it arrived"},
    {"R5", "a reset is told after it arrived"},
    {"R6", "a program probably reacts to what it was told"},
    {"R7", "a shutdown comes before the close of the same socket"},
    {"R8", "a close that sends nothing has no order with what the peer does"},
    {"R9", "a close comes before the FIN or reset that it sends"},
    {"R10", "nothing is told after the close of the socket"},
    {"R11", "the end is told after the last data was read"},
    {"R12", "a reset answers the segment that provoked it, and the close came before"},
    {"R13", "the linger option is set before the close"},
    {"R14", "probes come before the failure that they lead to"},
    {"F1", "FD_CLOSE: the peer has ended the connection"},
    {"F2", "FD_CLOSE is told to who registered for it"},
    {"F3", "FD_CLOSE carries 0, WSAECONNRESET, WSAECONNABORTED or WSAENETDOWN"},
    {"F4", "FD_CLOSE comes after the peer's FIN, when no data is left to read"},
    {"F5", "FD_CLOSE also comes when the own side had shut down first"},
    {"F6", "after a reset FD_CLOSE comes at once"},
    {"F7", "FD_CLOSE comes at once to who registers when all is over"},
    {"F8", "FD_CLOSE never comes after WSPCloseSocket"},
    {"F9", "FD_CLOSE comes at most once"},
    {"F10", "data is told by FD_READ, the end only by FD_CLOSE"},
    {"F11", "FD_CLOSE: the connection entered CLOSE-WAIT or TIME-WAIT"},
    {"F12", "neither the own shutdown nor a peer that vanished brings FD_CLOSE"},
    {"F13", "the leaves of a multipoint session are told when the root closes"},
    {"F14", "WSPSelect tells the same: readable with 0 bytes or an error"},
    {"F15", "WSAPoll tells the same by POLLHUP and POLLERR"},
    {"XP1", "TCP carries no disconnect data, so that the call fails with WSAENOPROTOOPT"},
    {"3.4", "somebody else made the reset in its name"},
    {"TIMER", "a timer ran out; the stack does that without a call"},
    {"REPLY", "the reset answers a segment that found no socket"},
    {"P17", "the server had sent nothing of its own"},
    {"2.3", "the reset was not accepted"},
    {"NO-RST", "no reset that counts reached it"},
    {"NO-FIN", "no FIN reached it"},
    {"P32", "bytes before the FIN never arrived"},
    {"ACKED", "all that it sent was acknowledged"},
    {"P31", "no call sends such a segment"},
    {"LINUX", "Linux and Windows differ here"},
    {"SYN", "the connection was not yet established"},
    {"4.4", "its protocol's release has room for disconnect data"},
    {"V1",
     "after receiving was switched off data is reset or, as --recvdisc-model=spi has it, not "
     "acknowledged"},
}};

constexpr std::array<RuleWords, 16> kSequenceWords{{
    {"", ""},
    {"Q1", "plain close: WSPCloseSocket, linger off"},
    {"Q2", "recommended, by events: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv to 0, WSPCloseSocket"},
    {"Q3", "recommended, overlapped: WSPShutdown(SD_SEND), WSPRecv to 0, WSPCloseSocket"},
    {"Q4", "responder: WSPRecv to 0, WSPSend the rest, WSPShutdown(SD_SEND) or WSPCloseSocket"},
    {"Q5", "both directions off: WSPShutdown(SD_BOTH), WSPCloseSocket"},
    {"Q6", "hard close: SO_LINGER on with 0 s, WSPCloseSocket"},
    {"Q7", "linger with a limit: SO_LINGER on with n s, WSPCloseSocket"},
    {"Q8", "careless close: WSPCloseSocket with data unread"},
    {"Q9", "disconnect data, initiator: WSPSendDisconnect with data"},
    {"Q10", "disconnect data, responder: WSPRecvDisconnect, WSPSendDisconnect with data"},
    {"Q11", "WSPSendDisconnect without data, WSPCloseSocket"},
    {"Q12", "socket reuse: DisconnectEx or TransmitFile with TF_REUSE_SOCKET"},
    {"Q13", "no call: process end, WSPCleanup, provider abort or timeout"},
    {"Q14", "retry after WSAEWOULDBLOCK: the failed WSPCloseSocket sent nothing"},
    {"Q15", "shared handle: the last WSPCloseSocket of several"},
}};

} // namespace

std::string_view idOf(WspRule rule) {
    return kRuleWords[static_cast<std::size_t>(rule)].id;
}

std::string_view meaningOf(WspRule rule) {
    return kRuleWords[static_cast<std::size_t>(rule)].meaning;
}

std::string_view idOf(SequenceId sequence) {
    return kSequenceWords[static_cast<std::size_t>(sequence)].id;
}

std::string_view meaningOf(SequenceId sequence) {
    return kSequenceWords[static_cast<std::size_t>(sequence)].meaning;
}

} // namespace lastack
