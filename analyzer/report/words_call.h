// WordsCall: the names of calls, indications and the rules of their mapping, in the words of
// Winsock's service providers or of POSIX. Pure functions over constants; thread-safe.
#pragma once

#include "report/phrases.h"
#include "wsp/mapping.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lastack {

enum class Vocabulary : std::uint8_t { Wsp, Posix };

std::string_view idOf(CallId call);              // "SHUT_S"
std::string_view idOf(CallClass callClass);      // "SE"; empty for None
std::string_view meaningOf(CallClass callClass); // "a call that ends sending"
std::string_view stepOf(Step step);              // "5'"; empty for None
std::string_view nameOf(SpiApplicability applicability);
std::string_view nameOf(OperatingSystem system);
std::string_view nameOf(Strength strength);
std::string_view nameOf(Pace pace);                         // "at-once"
std::string_view meaningOf(Pace pace);                      // "at once, as a stack does or …"
std::string_view nameOfAssumption(std::uint8_t assumption); // "owd = rtt/2 assumed symmetric"
std::string_view nameOf(IndicationStatus status);
std::string_view idOf(SequenceId sequence);      // "Q1"
std::string_view meaningOf(SequenceId sequence); // "plain close: WSPCloseSocket, linger off"
std::string_view idOf(WspRule rule);             // "D1"
std::string_view meaningOf(WspRule rule);        // one line

// "WSPShutdown(SD_SEND)", "WSPCloseSocket, linger 0"; "shutdown(fd, SHUT_WR)". For what is no call:
// "process exit", "keepalive timer".
std::string_view phraseOf(CallId call, Vocabulary vocabulary);

// Function and argument apart, as machines read them; nothing where there is no call.
std::optional<std::string_view> functionOf(CallId call); // "WSPShutdown"

struct CallArgument {
    std::string_view name;  // "how"
    std::string_view value; // "SD_SEND"
};

std::optional<CallArgument> argumentOf(CallId call);

// What stands beside a lane: "WSPSend, 16 B", "WSPShutdown(SD_SEND)"; for a class whose members
// cannot be told apart, the best candidate with a mark of how sure it is: "WSPCloseSocket?".
std::string labelOf(
    const Call& call, Vocabulary vocabulary, const Phrases& phrases = englishPhrases()
);

std::string_view nameOf(ScenarioId scenario);   // "disconnect-data"; empty for None
std::string_view idOf(ScenarioVariant variant); // "E"; empty for None

// What tells it: the call or event, and its error as a number of winsock2.h; nothing where the
// call succeeds.
std::string_view idOf(IndicationId indication);   // "I.CLOSE0"
std::string_view whatOf(IndicationId indication); // "FD_CLOSE"

struct SocketError {
    std::string_view name; // "WSAECONNRESET"; empty for success
    int number = 0;        // 10054
};

SocketError errorOf(IndicationId indication);

// What an overlapped operation that it ends completes with: by WSPGetOverlappedResult, and by a
// completion port, which speaks of Win32 errors (winerror.h) instead.
struct Completion {
    std::string_view by; // "GetQueuedCompletionStatus"
    SocketError error;
};

std::span<const Completion> completionsOf(IndicationId indication);
std::string_view posixOf(IndicationId indication); // "recv() = 0"

// "registered for FD_CLOSE", "handle open", …, of one requirement.
std::string_view nameOfRequirement(std::uint16_t requirement);

// "FD_CLOSE", "WSPRecv → 0 bytes", "FD_CLOSE WSAECONNRESET"; "recv() = 0", "ECONNRESET".
std::string labelOf(
    const Indication& indication, Vocabulary vocabulary, const Phrases& phrases = englishPhrases()
);

} // namespace lastack
