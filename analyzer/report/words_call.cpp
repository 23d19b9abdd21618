#include "report/words_call.h"

#include "report/figures.h"
#include "report/phrases.h"

#include <fmt/format.h>

#include <array>

namespace lastack {

namespace {

struct CallWords {
    std::string_view id;
    std::string_view function; // empty: no call
    std::string_view argument;
    std::string_view value;
    std::string_view wsp; // as a phrase
    std::string_view posix;
};

// By CallId.
constexpr std::array<CallWords, kCallIds> kCalls{{
    {"SHUT_S", "WSPShutdown", "how", "SD_SEND", "WSPShutdown(SD_SEND)", "shutdown(fd, SHUT_WR)"},
    {"SHUT_R",
     "WSPShutdown",
     "how",
     "SD_RECEIVE",
     "WSPShutdown(SD_RECEIVE)",
     "shutdown(fd, SHUT_RD)"},
    {"SHUT_B", "WSPShutdown", "how", "SD_BOTH", "WSPShutdown(SD_BOTH)", "shutdown(fd, SHUT_RDWR)"},
    {"SDISC_0", "WSPSendDisconnect", "data", "none", "WSPSendDisconnect", "shutdown(fd, SHUT_WR)"},
    {"SDISC_D",
     "WSPSendDisconnect",
     "data",
     "some",
     phrase("Engine", "WSPSendDisconnect with data"),
     phrase("Engine", "no such call")},
    {"RDISC", "WSPRecvDisconnect", "data", "none", "WSPRecvDisconnect", "shutdown(fd, SHUT_RD)"},
    {"CLOSE_G", "WSPCloseSocket", "linger", "off", "WSPCloseSocket", "close(fd)"},
    {"CLOSE_H", "WSPCloseSocket", "linger", "0", "WSPCloseSocket, linger 0", "close(fd), linger 0"},
    {"CLOSE_T",
     "WSPCloseSocket",
     "linger",
     "n",
     "WSPCloseSocket, linger n s",
     "close(fd), linger n s"},
    {"CLOSE_N",
     "WSPCloseSocket",
     "linger",
     "n, non-blocking",
     "WSPCloseSocket → WSAEWOULDBLOCK",
     phrase("Engine", "no such case")},
    {"CLOSE_U",
     "WSPCloseSocket",
     "unread",
     "some",
     phrase("Engine", "WSPCloseSocket, data unread"),
     phrase("Engine", "close(fd), data unread")},
    {"CLOSE_L", "WSPCloseSocket", "linger", "off", "WSPCloseSocket", "close(fd)"},
    {"CLOSE_REF",
     "WSPCloseSocket",
     "references",
     "others open",
     phrase("Engine", "WSPCloseSocket, not the last one"),
     phrase("Engine", "close(fd), not the last one")},
    {"CLEAN",
     "WSPCleanup",
     "sockets",
     "open",
     phrase("Engine", "WSPCleanup, socket open"),
     phrase("Engine", "no such call")},
    {"EXIT", "", "", "", phrase("Engine", "process exit"), phrase("Engine", "process exit")},
    {"HOSTDOWN", "", "", "", phrase("Engine", "host down"), phrase("Engine", "host down")},
    {"DEX", "DisconnectEx", "flags", "0", "DisconnectEx", "shutdown(fd, SHUT_WR)"},
    {"TFD",
     "TransmitFile",
     "flags",
     "TF_DISCONNECT",
     "TransmitFile(TF_DISCONNECT)",
     phrase("Engine", "sendfile, then shutdown(fd, SHUT_WR)")},
    {"CANCEL",
     "WSPCancelBlockingCall",
     "stream",
     "compromised",
     "WSPCancelBlockingCall",
     phrase("Engine", "no such call")},
    {"ACC_REJ",
     "WSPAccept",
     "condition",
     "CF_REJECT",
     "WSPAccept, CF_REJECT",
     phrase("Engine", "no such call")},
    {"LISTEN_CLOSE",
     "WSPCloseSocket",
     "socket",
     "listening",
     phrase("Engine", "WSPCloseSocket of the listener"),
     phrase("Engine", "close(listening fd)")},
    {"RECVFAIL",
     "",
     "",
     "",
     phrase("Engine", "failed receive"),
     phrase("Engine", "failed receive")},
    {"SENDFAIL", "", "", "", phrase("Engine", "failed send"), phrase("Engine", "failed send")},
    {"PNP", "", "", "", phrase("Engine", "Plug and Play event"), phrase("Engine", "device gone")},
    {"NC",
     "",
     "",
     "",
     phrase("Engine", "the stack, no call"),
     phrase("Engine", "the kernel, no call")},
    {"EXT",
     "",
     "",
     "",
     phrase("Engine", "no call of this host"),
     phrase("Engine", "no call of this host")},
}};

const CallWords& wordsOf(CallId call) {
    return kCalls[static_cast<std::size_t>(call)];
}

std::string sureness(std::string text, Confidence certainty) {
    return certainty == Confidence::Possible ? text + "?" : text;
}

} // namespace

std::string_view idOf(CallId call) {
    return wordsOf(call).id;
}

std::string_view idOf(CallClass callClass) {
    switch (callClass) {
    case CallClass::None:
        return {};
    case CallClass::SendEnd:
        return "SE";
    case CallClass::HalfClose:
        return "HC";
    case CallClass::Abort:
        return "AB";
    case CallClass::NoCall:
        return "NC";
    case CallClass::External:
        return "EXT";
    case CallClass::AnyAbort:
        return "ABX";
    }
    return {};
}

std::string_view meaningOf(CallClass callClass) {
    switch (callClass) {
    case CallClass::None:
        return {};
    case CallClass::SendEnd:
        return phrase("Engine", "a call that ends sending");
    case CallClass::HalfClose:
        return phrase("Engine", "a call that ends sending and keeps receiving");
    case CallClass::Abort:
        return phrase("Engine", "a call that aborts");
    case CallClass::NoCall:
        return phrase("Engine", "no call: the stack did it alone");
    case CallClass::External:
        return phrase("Engine", "nothing that this host did");
    case CallClass::AnyAbort:
        return phrase("Engine", "an abort, by a call or without one");
    }
    return {};
}

std::string_view phraseOf(CallId call, Vocabulary vocabulary) {
    const CallWords& words = wordsOf(call);
    switch (vocabulary) {
    case Vocabulary::Wsp:
        return words.wsp;
    case Vocabulary::Posix:
        return words.posix;
    }
    return {};
}

std::optional<std::string_view> functionOf(CallId call) {
    const std::string_view function = wordsOf(call).function;
    return function.empty() ? std::nullopt : std::optional(function);
}

std::optional<CallArgument> argumentOf(CallId call) {
    const CallWords& words = wordsOf(call);
    return words.function.empty() ? std::nullopt
                                  : std::optional(CallArgument{words.argument, words.value});
}

std::string labelOf(const Call& call, Vocabulary vocabulary, const Phrases& phrases) {
    const bool wsp = vocabulary == Vocabulary::Wsp;
    const auto withBytes = [&](std::string_view function) {
        return fmt::format("{}, {}", function, phrases.figure(grouped(call.bytes) + " B"));
    };
    switch (call.kind) {
    case CallKind::Connect:
        return wsp ? "WSPConnect" : "connect(fd)";
    case CallKind::Send:
        return withBytes(wsp ? "WSPSend" : "send(fd)");
    case CallKind::Local:
        return std::string(phrases.of(phrase("Engine", "prepares its answer")));
    case CallKind::SilentClose:
        return wsp ? "WSPCloseSocket" : "close(fd)";
    case CallKind::Teardown:
    case CallKind::ReceiveOff:
        break;
    }
    const Candidate* best = call.best();
    if (best == nullptr) {
        return std::string(phrases.of(meaningOf(call.callClass)));
    }
    if (best->id == CallId::SendDisconnData) {
        return withBytes(wsp ? "WSPSendDisconnect" : "t_sndreldata()");
    }
    return sureness(std::string(phrases.of(phraseOf(best->id, vocabulary))), best->certainty);
}

std::string_view stepOf(Step step) {
    constexpr std::array<std::string_view, 11> kSteps{
        "", "1", "2", "3", "4", "4'", "5", "5'", "6", "7", "8"};
    return kSteps[static_cast<std::size_t>(step)];
}

std::string_view nameOf(SpiApplicability applicability) {
    switch (applicability) {
    case SpiApplicability::Assumed:
        return "assumed";
    case SpiApplicability::Plausible:
        return "plausible";
    case SpiApplicability::Implausible:
        return "implausible";
    }
    return {};
}

std::string_view nameOf(OperatingSystem system) {
    switch (system) {
    case OperatingSystem::Unknown:
        return "unknown";
    case OperatingSystem::Windows:
        return "windows";
    case OperatingSystem::Linux:
        return "linux";
    }
    return {};
}

std::string_view nameOf(Strength strength) {
    switch (strength) {
    case Strength::Must:
        return "must";
    case Strength::Should:
        return "should";
    case Strength::Likely:
        return "likely";
    }
    return {};
}

std::string_view nameOf(ScenarioId scenario) {
    switch (scenario) {
    case ScenarioId::None:
        return {};
    case ScenarioId::Graceful:
        return "graceful";
    case ScenarioId::DisconnectData:
        return "disconnect-data";
    }
    return {};
}

std::string_view idOf(ScenarioVariant variant) {
    switch (variant) {
    case ScenarioVariant::None:
        return {};
    case ScenarioVariant::EndOfStream:
        return "E";
    case ScenarioVariant::Message:
        return "M";
    }
    return {};
}

} // namespace lastack
