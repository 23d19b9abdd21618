#include "verdict/in_band.h"

#include "net/bytes.h"
#include "verdict/netscaler.h"
#include "verdict/origin.h"

namespace lastack {

namespace {

constexpr std::uint16_t kDiagnosticMagic = 0x33AA; // draft-ietf-tcpm-rst-diagnostic-payload
constexpr std::uint32_t kDiagnosticSize = 8;

// Exactly eight octets that begin with the magic number; of a cut one, what there is of them.
bool isDiagnostic(std::span<const std::byte> payload, std::uint32_t length) {
    return length == kDiagnosticSize && payload.size() >= 2 &&
           loadBig16(payload.data()) == kDiagnosticMagic;
}

void readDiagnostic(std::span<const std::byte> payload, InBandReason& reason) {
    reason.carrier = ResetCarrier::ResetDiagnostic;
    if (payload.size() >= 4) {
        reason.code = loadBig16(payload.data() + 2);
    }
    if (payload.size() == kDiagnosticSize) {
        reason.enterprise = loadBig32(payload.data() + 4);
    }
}

InBandReason readPayload(
    const Connection& connection, const SegmentEvent& event, const ResetDetail& detail
) {
    InBandReason reason{.carrier = ResetCarrier::ResetPayload};
    reason.payloadAt = detail.payloadAt;
    reason.payloadKept = detail.payloadKept;
    reason.truncated = detail.payloadKept < event.length;
    const auto payload = payloadOf(connection, reason);
    if (isDiagnostic(payload, event.length)) {
        readDiagnostic(payload, reason);
    }
    return reason;
}

InBandReason readMultipath(const ResetDetail& detail) {
    if (detail.multipath == MultipathReset::FastClose) {
        return {.carrier = ResetCarrier::MultipathFastClose};
    }
    return {.carrier = ResetCarrier::MultipathReset, .code = detail.multipathReason};
}

// An ordinary window may be any number: not when it is the one that the sender had advertised.
bool mayBeCode(const ResetDetail& detail) {
    return netscalerReason(detail.window) && detail.window != detail.windowBefore &&
           detail.window != detail.receiverWindow;
}

} // namespace

std::vector<InBandReason> inBandReasons(
    const Connection& connection, const WindowCodesBySide& windowCodes
) {
    std::vector<InBandReason> reasons;
    for (std::size_t at = 0; at < connection.events.size(); ++at) {
        const SegmentEvent& event = connection.events[at];
        const ResetDetail* detail =
            event.kind == EventKind::Rst ? detailOf(connection, event) : nullptr;
        if (detail == nullptr) {
            continue;
        }
        const auto add = [&](InBandReason reason) {
            reason.event = EventIndex{static_cast<std::uint16_t>(at)};
            reasons.push_back(reason);
        };
        if (event.length > 0) {
            add(readPayload(connection, event, *detail));
        }
        if (detail->multipath != MultipathReset::None) {
            add(readMultipath(*detail));
        }
        if (mayBeCode(*detail)) {
            const bool agree = windowCodes[index(event.from)] == WindowCodes::Agreeing;
            add(
                {.carrier = ResetCarrier::NetscalerWindow,
                 .confidence = agree ? Confidence::Likely : Confidence::Possible,
                 .code = detail->window}
            );
        }
    }
    return reasons;
}

std::span<const std::byte> payloadOf(const Connection& connection, const InBandReason& reason) {
    const std::span<const std::byte> all(connection.resetPayloads);
    const std::size_t end = std::size_t{reason.payloadAt} + reason.payloadKept;
    return end <= all.size() ? all.subspan(reason.payloadAt, reason.payloadKept)
                             : std::span<const std::byte>();
}

} // namespace lastack
