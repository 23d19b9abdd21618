#include "report/phrases.h"
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
    {"D1",
     phrase(
         "Engine", "it acknowledged data that came after its FIN, so the socket still received"
     )},
    {"D2",
     phrase(
         "Engine",
         "it answered data that came after its FIN with a reset, so nobody received any more"
     )},
    {"D3", phrase("Engine", "no data came after its FIN, so all calls that send a FIN look alike")},
    {"D4", phrase("Engine", "whether received data was read, by its window and its answers")},
    {"D5", phrase("Engine", "what it had sent and was not acknowledged")},
    {"D6", phrase("Engine", "probes at even distances went unanswered")},
    {"D7", phrase("Engine", "how soon it reacted")},
    {"D8", phrase("Engine", "the form of the reset: an abort by a live connection")},
    {"D9", phrase("Engine", "its FIN left before the peer's arrived")},
    {"D10", phrase("Engine", "it sent data after the peer's FIN")},
    {"R1", phrase("Engine", "a call comes before the segment that it sends")},
    {"R2", phrase("Engine", "data and FIN leave in the order of their calls")},
    {"R3",
     phrase("Engine", "a segment arrives after it left, and is acknowledged after it arrived")},
    {"R4",
     phrase("Engine", "the end of the stream is told after the FIN and all before it arrived")},
    {"R5", phrase("Engine", "a reset is told after it arrived")},
    {"R6", phrase("Engine", "a program probably reacts to what it was told")},
    {"R7", phrase("Engine", "a shutdown comes before the close of the same socket")},
    {"R8", phrase("Engine", "a close that sends nothing has no order with what the peer does")},
    {"R9", phrase("Engine", "a close comes before the FIN or reset that it sends")},
    {"R10", phrase("Engine", "nothing is told after the close of the socket")},
    {"R11", phrase("Engine", "the end is told after the last data was read")},
    {"R12",
     phrase("Engine", "a reset answers the segment that provoked it, and the close came before")},
    {"R13", phrase("Engine", "the linger option is set before the close")},
    {"R14", phrase("Engine", "probes come before the failure that they lead to")},
    {"F1", phrase("Engine", "FD_CLOSE: the peer has ended the connection")},
    {"F2", phrase("Engine", "FD_CLOSE is told to who registered for it")},
    {"F3", phrase("Engine", "FD_CLOSE carries 0, WSAECONNRESET, WSAECONNABORTED or WSAENETDOWN")},
    {"F4", phrase("Engine", "FD_CLOSE comes after the peer's FIN, when no data is left to read")},
    {"F5", phrase("Engine", "FD_CLOSE also comes when the own side had shut down first")},
    {"F6", phrase("Engine", "after a reset FD_CLOSE comes at once")},
    {"F7", phrase("Engine", "FD_CLOSE comes at once to who registers when all is over")},
    {"F8", phrase("Engine", "FD_CLOSE never comes after WSPCloseSocket")},
    {"F9", phrase("Engine", "FD_CLOSE comes at most once")},
    {"F10", phrase("Engine", "data is told by FD_READ, the end only by FD_CLOSE")},
    {"F11", phrase("Engine", "FD_CLOSE: the connection entered CLOSE-WAIT or TIME-WAIT")},
    {"F12", phrase("Engine", "neither the own shutdown nor a peer that vanished brings FD_CLOSE")},
    {"F13", phrase("Engine", "the leaves of a multipoint session are told when the root closes")},
    {"F14", phrase("Engine", "WSPSelect tells the same: readable with 0 bytes or an error")},
    {"F15", phrase("Engine", "WSAPoll tells the same by POLLHUP and POLLERR")},
    {"XP1",
     phrase(
         "Engine", "TCP carries no disconnect data, so that the call fails with WSAENOPROTOOPT"
     )},
    {"3.4", phrase("Engine", "somebody else made the reset in its name")},
    {"TIMER", phrase("Engine", "a timer ran out; the stack does that without a call")},
    {"REPLY", phrase("Engine", "the reset answers a segment that found no socket")},
    {"P17", phrase("Engine", "the server had sent nothing of its own")},
    {"2.3", phrase("Engine", "the reset was not accepted")},
    {"NO-RST", phrase("Engine", "no reset that counts reached it")},
    {"NO-FIN", phrase("Engine", "no FIN reached it")},
    {"P32", phrase("Engine", "bytes before the FIN never arrived")},
    {"ACKED", phrase("Engine", "all that it sent was acknowledged")},
    {"P31", phrase("Engine", "no call sends such a segment")},
    {"LINUX", phrase("Engine", "Linux and Windows differ here")},
    {"SYN", phrase("Engine", "the connection was not yet established")},
    {"4.4", phrase("Engine", "its protocol's release has room for disconnect data")},
    {"V1",
     phrase(
         "Engine",
         "after receiving was switched off data is reset or, as --recvdisc-model=spi has it, not "
         "acknowledged"
     )},
}};

constexpr std::array<RuleWords, 16> kSequenceWords{{
    {"", ""},
    {"Q1", phrase("Engine", "plain close: WSPCloseSocket, linger off")},
    {"Q2",
     phrase(
         "Engine",
         "recommended, by events: WSPShutdown(SD_SEND), FD_CLOSE, WSPRecv to 0, WSPCloseSocket"
     )},
    {"Q3",
     phrase(
         "Engine", "recommended, overlapped: WSPShutdown(SD_SEND), WSPRecv to 0, WSPCloseSocket"
     )},
    {"Q4",
     phrase(
         "Engine",
         "responder: WSPRecv to 0, WSPSend the rest, WSPShutdown(SD_SEND) or WSPCloseSocket"
     )},
    {"Q5", phrase("Engine", "both directions off: WSPShutdown(SD_BOTH), WSPCloseSocket")},
    {"Q6", phrase("Engine", "hard close: SO_LINGER on with 0 s, WSPCloseSocket")},
    {"Q7", phrase("Engine", "linger with a limit: SO_LINGER on with n s, WSPCloseSocket")},
    {"Q8", phrase("Engine", "careless close: WSPCloseSocket with data unread")},
    {"Q9", phrase("Engine", "disconnect data, initiator: WSPSendDisconnect with data")},
    {"Q10",
     phrase(
         "Engine", "disconnect data, responder: WSPRecvDisconnect, WSPSendDisconnect with data"
     )},
    {"Q11", phrase("Engine", "WSPSendDisconnect without data, WSPCloseSocket")},
    {"Q12", phrase("Engine", "socket reuse: DisconnectEx or TransmitFile with TF_REUSE_SOCKET")},
    {"Q13", phrase("Engine", "no call: process end, WSPCleanup, provider abort or timeout")},
    {"Q14", phrase("Engine", "retry after WSAEWOULDBLOCK: the failed WSPCloseSocket sent nothing")},
    {"Q15", phrase("Engine", "shared handle: the last WSPCloseSocket of several")},
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
