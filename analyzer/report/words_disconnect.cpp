#include "report/words_disconnect.h"

#include "disconnect/clnp_reasons.h"
#include "disconnect/dccp_reasons.h"
#include "disconnect/nsp_reasons.h"
#include "disconnect/protocols.h"
#include "disconnect/quic_reasons.h"
#include "disconnect/sctp_reasons.h"
#include "disconnect/sql_state.h"
#include "disconnect/x25.h"
#include "net/escape.h"
#include "report/phrases.h"
#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

std::string_view asText(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool isPrintable(char byte) {
    return static_cast<unsigned char>(byte) >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
}

std::string_view trimmedEnd(std::string_view text) {
    const std::size_t last = text.find_last_not_of("\r\n");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

// Of the protocols over TCP, or of other transports.
std::string_view reasonNameOf(const DisconnectDatum& datum) {
    switch (datum.carrier) {
    case Carrier::ClnpError:
        return clnpReason(datum.code);
    case Carrier::SctpAbort:
        return sctpReason(datum.code);
    case Carrier::DccpReset:
        return dccpReason(datum.code);
    case Carrier::NspDisconnectInitiate:
    case Carrier::NspDisconnectConfirm:
    case Carrier::NspReturned:
        return nspReason(datum.code);
    case Carrier::LapbDisconnect:
        return x25Reason(datum.carrier, datum.code, datum.subcode);
    default:
        return reasonOf(datum.carrier, datum.code, datum.subcode);
    }
}

std::string codeText(const DisconnectDatum& datum) {
    std::string text;
    if (datum.has(DisconnectDatum::kHasCode)) {
        text += fmt::format(", {}", datum.code);
    }
    if (datum.has(DisconnectDatum::kHasSubcode)) {
        text += fmt::format("{}{}", text.empty() ? ", " : "/", datum.subcode);
    }
    const std::string reason = reasonOf(datum);
    return reason.empty() ? text : fmt::format("{} {}", text.empty() ? "," : text, reason);
}

std::string dataText(const DisconnectDatum& datum, const DisconnectData& data) {
    constexpr std::size_t kShown = 128;
    if (datum.dataLength == 0) {
        return {};
    }
    if (const auto text = textOf(datum, data)) {
        return fmt::format(": \"{}\"", *text);
    }
    const auto bytes = bytesOf(datum, data);
    const auto shown = bytes.first(std::min(bytes.size(), kShown));
    return fmt::format(": hex {}{}", hexOf(shown), shown.size() < bytes.size() ? "…" : "");
}

} // namespace

std::string_view nameOf(CloseKind kind) {
    switch (kind) {
    case CloseKind::Graceful:
        return phrase("Engine", "graceful");
    case CloseKind::HalfClose:
        return phrase("Engine", "half-close");
    case CloseKind::Abortive:
        return phrase("Engine", "abortive");
    case CloseKind::Refused:
        return phrase("Engine", "refused");
    case CloseKind::Confirm:
        return phrase("Engine", "confirm");
    case CloseKind::Advisory:
        return phrase("Engine", "advisory");
    case CloseKind::Incomplete:
        return phrase("Engine", "incomplete");
    }
    return {};
}

std::string reasonOf(const DisconnectDatum& datum) {
    if (!datum.has(DisconnectDatum::kHasCode)) {
        return {};
    }
    const bool hasSubcode = datum.has(DisconnectDatum::kHasSubcode);
    if (datum.carrier == Carrier::QuicConnectionClose) { // of the transport with a frame type
        return hasSubcode ? quicTransportReason(datum.code)
                          : std::string(quicApplicationReason(datum.code));
    }
    const std::string_view name = reasonNameOf(datum);
    std::string state;
    if (codeIsSqlState(datum.carrier)) {
        state = sqlStateText(datum.code);
    } else if (hasSubcode && subcodeIsSqlState(datum.carrier)) {
        state = sqlStateText(datum.subcode);
    }
    return state.empty() || name.empty() ? state + std::string(name)
                                         : fmt::format("{} {}", state, name);
}

std::span<const std::byte> bytesOf(const DisconnectDatum& datum, const DisconnectData& data) {
    const std::size_t begin = std::min<std::size_t>(datum.dataAt, data.bytes.size());
    const std::size_t size = std::min<std::size_t>(datum.dataLength, data.bytes.size() - begin);
    return std::span(data.bytes).subspan(begin, size);
}

std::optional<std::string> textOf(const DisconnectDatum& datum, const DisconnectData& data) {
    auto bytes = bytesOf(datum, data);
    if (datum.has(DisconnectDatum::kTruncated)) {
        bytes = bytes.first(withoutCutCharacter(asText(bytes)).size());
    }
    if (bytes.empty() || !datum.has(DisconnectDatum::kIsText)) {
        return printableText(bytes);
    }
    return escapeForTerminal(trimmedEnd(asText(bytes)));
}

std::optional<std::string> printableText(std::span<const std::byte> bytes) {
    const std::string_view text = asText(bytes);
    const bool isText = !text.empty() && std::all_of(text.begin(), text.end(), isPrintable) &&
                        validUtf8(text) == text;
    return isText ? std::optional(escapeForTerminal(trimmedEnd(text))) : std::nullopt;
}

std::string hexOf(std::span<const std::byte> bytes) {
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::byte byte : bytes) {
        constexpr std::string_view kDigits = "0123456789abcdef";
        const auto value = std::to_integer<unsigned>(byte);
        text += kDigits[value >> 4];
        text += kDigits[value & 0x0F];
    }
    return text;
}

std::vector<std::string> disconnectTexts(const TeardownReport& report, const Phrases& phrases) {
    std::vector<std::string> texts;
    if (report.connection.disconnect == nullptr) {
        return texts;
    }
    const DisconnectData& data = *report.connection.disconnect;
    for (const DisconnectDatum& datum : data.units) {
        const bool isWhole = !datum.has(DisconnectDatum::kTruncated);
        texts.push_back(say(
            phrases,
            isWhole
                ? phrase("Engine", "packet {packet}, {side}: {unit}, {kind}{code}{data}")
                : phrase("Engine", "packet {packet}, {side}: {unit}, {kind}{code}{data} (cut off)"),
            {{"packet", std::to_string(number(datum.frame))},
             {"side", std::string(phrases.of(nameOf(datum.from)))},
             {"unit", std::string(nameOf(datum.carrier))},
             {"kind", std::string(phrases.of(nameOf(datum.kind)))},
             {"code", codeText(datum)},
             {"data", dataText(datum, data)}}
        ));
    }
    if (data.omitted > 0) {
        texts.push_back(
            say(phrases,
                phrase("Engine", "{count} more {count?unit|units}"),
                {{"count", std::to_string(data.omitted), data.omitted}})
        );
    }
    return texts;
}

} // namespace lastack
