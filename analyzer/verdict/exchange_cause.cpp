#include "verdict/exchange_cause.h"

#include <algorithm>
#include <iterator>

namespace lastack {

namespace {

struct CodedCause {
    Carrier carrier;
    std::uint32_t code;
    CauseKind cause;
};

// Codes that say who wanted it or what was missing; the others name faults of the protocol.
constexpr CodedCause kCodedCauses[] = {
    {Carrier::SctpAbort, 12, CauseKind::Application},              // RFC 9260 §3.3.10.12
    {Carrier::DccpReset, 1, CauseKind::Application},               // RFC 4340 §5.6: Closed
    {Carrier::DccpReset, 3, CauseKind::NoSuchConnection},          // No Connection
    {Carrier::DccpReset, 7, CauseKind::ClosedPort},                // Connection Refused
    {Carrier::DccpReset, 8, CauseKind::ClosedPort},                // Bad Service Code
    {Carrier::DccpReset, 9, CauseKind::AcceptQueueOverflow},       // Too Busy
    {Carrier::CotpDisconnectRequest, 2, CauseKind::ClosedPort},    // X.224 §13.5.3: not attached
    {Carrier::CotpDisconnectRequest, 128, CauseKind::Application}, // by the session entity
    {Carrier::CotpDisconnectRequest, 132, CauseKind::NoSuchConnection},  // mismatched references
    {Carrier::NspDisconnectInitiate, 0, CauseKind::Application},         // DNA: by the end user
    {Carrier::NspDisconnectInitiate, 4, CauseKind::ClosedPort},          // no such object
    {Carrier::NspDisconnectInitiate, 6, CauseKind::AcceptQueueOverflow}, // object too busy
    {Carrier::NspDisconnectInitiate, 9, CauseKind::Application},         // aborted by the end user
    {Carrier::NspDisconnectConfirm, 41, CauseKind::NoSuchConnection},    // no link
    {Carrier::X25Clear, 0, CauseKind::Application}, // X.25 table 5-7: by the DTE
};

const DisconnectDatum* reasonWith(const Connection& connection, const SegmentEvent& decisive) {
    if (connection.disconnect == nullptr) {
        return nullptr;
    }
    const auto& units = connection.disconnect->units;
    const auto found = std::find_if(units.begin(), units.end(), [&](const DisconnectDatum& unit) {
        return unit.frame == decisive.frame && unit.has(DisconnectDatum::kHasCode);
    });
    return found == units.end() ? nullptr : &*found;
}

} // namespace

void findExchangeCause(
    const Connection& connection, const SegmentEvent& decisive, Verdict& verdict
) {
    if (verdict.outcome != Outcome::Abortive && verdict.outcome != Outcome::Refused) {
        return;
    }
    verdict.hasCause = true;
    if (verdict.pattern == Pattern::IcmpUnreachable) {
        verdict.cause = {CauseKind::IcmpUnreachable, Confidence::Certain, {}};
        return;
    }
    verdict.cause = {CauseKind::Unknown, Confidence::Possible, {}};
    const DisconnectDatum* const reason = reasonWith(connection, decisive);
    if (reason == nullptr) {
        return;
    }
    const auto coded = std::find_if(
        std::begin(kCodedCauses),
        std::end(kCodedCauses),
        [&](const CodedCause& entry) {
            return entry.carrier == reason->carrier && entry.code == reason->code;
        }
    );
    if (coded != std::end(kCodedCauses)) {
        verdict.cause = {coded->cause, Confidence::Likely, {Reason::ReasonCode}};
    }
}

} // namespace lastack
