#include "net/escape.h"
#include "report/phrases.h"
#include "report/words_reset.h"
#include "verdict/netscaler.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

// draft-ietf-tcpm-rst-diagnostic-payload; IANA has no registry of them yet.
constexpr std::array<std::string_view, 18> kDiagnostics = {
    "reserved",
    "illegal option length",
    "desynchronized state",
    "new data is received after CLOSE is called",
    "ABORT process",
    "unexpected ACK received by non-synchronized state connection",
    "unexpected SYN in the window",
    "unexpected security compartment",
    "malformed message",
    "not authorized",
    "resource exceeded",
    "network failure",
    "reset received from the peer",
    "destination unreachable",
    "connection timeout",
    "too much outstanding data",
    "unacceptable performance",
    "middlebox interference",
};

// RFC 8684 §7.4.
constexpr std::array<std::string_view, 7> kMultipath = {
    "unspecified error",
    "MPTCP-specific error",
    "lack of resources",
    "administratively prohibited",
    "too much outstanding data",
    "unacceptable performance",
    "middlebox interference",
};

template <std::size_t N>
std::optional<std::string_view> entry(
    const std::array<std::string_view, N>& names, std::uint32_t code
) {
    return code < N ? std::optional(names[code]) : std::nullopt;
}

bool isTextByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte != 0x7F) || byte == '\t' || byte == '\r' || byte == '\n';
}

} // namespace

std::string_view nameOf(ResetCarrier carrier) {
    switch (carrier) {
    case ResetCarrier::ResetPayload:
        return "tcp-rst-payload";
    case ResetCarrier::ResetDiagnostic:
        return "tcp-rst-diagnostic";
    case ResetCarrier::MultipathReset:
        return "mptcp-rst";
    case ResetCarrier::MultipathFastClose:
        return "mptcp-fastclose";
    case ResetCarrier::NetscalerWindow:
        return "netscaler-window";
    }
    return {};
}

std::string_view standardOf(ResetCarrier carrier) {
    switch (carrier) {
    case ResetCarrier::ResetPayload:
        return "RFC 9293 3.5.3";
    case ResetCarrier::ResetDiagnostic:
        return "draft-ietf-tcpm-rst-diagnostic-payload";
    case ResetCarrier::MultipathReset:
        return "RFC 8684 3.6";
    case ResetCarrier::MultipathFastClose:
        return "RFC 8684 3.5";
    case ResetCarrier::NetscalerWindow:
        return "Citrix CTX200852";
    }
    return {};
}

std::optional<std::string_view> nameOf(const InBandReason& reason) {
    if (!reason.code) {
        return reason.carrier == ResetCarrier::MultipathFastClose
                   ? std::optional<std::string_view>(
                         phrase("Engine", "all subflows are aborted at once")
                     )
                   : std::nullopt;
    }
    switch (reason.carrier) {
    case ResetCarrier::ResetDiagnostic:
        return reason.enterprise == 0U ? entry(kDiagnostics, *reason.code) : std::nullopt;
    case ResetCarrier::MultipathReset:
        return entry(kMultipath, *reason.code);
    case ResetCarrier::NetscalerWindow:
        return netscalerReason(static_cast<std::uint16_t>(*reason.code));
    case ResetCarrier::ResetPayload:
    case ResetCarrier::MultipathFastClose:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::string> textOf(const Connection& connection, const InBandReason& reason) {
    if (reason.carrier != ResetCarrier::ResetPayload) {
        return std::nullopt;
    }
    const auto bytes = payloadOf(connection, reason);
    std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    text.erase(text.find_last_not_of('\0') + 1); // some pad with zeros
    const bool isText = !text.empty() && std::all_of(text.begin(), text.end(), isTextByte) &&
                        (reason.truncated || validUtf8(text) == text);
    return isText ? std::optional(escapeForTerminal(text)) : std::nullopt;
}

} // namespace lastack
