// Candidates: which calls can have put a FIN or a reset on the wire, best first, and which evidence
// excludes. One named call is at most likely: only its class is certain (RFC 9293 §3.10.4 knows one
// CLOSE, Winsock half a dozen). Pure functions.
#pragma once

#include "wsp/calls.h"
#include "wsp/evidence_of_calls.h"

#include <optional>

namespace lastack {

// The call behind the first FIN of a side, which must have sent one.
Call callBehindFin(const CallCase& made, Side side);

// The call, or the event without a call, behind the reset `CallEvidence::reset` of a side.
Call callBehindReset(const CallCase& made, Side side);

// The call behind payload of the peer that this side never acknowledged, if one may be:
// only ReceiveOffModel::Spi knows such calls.
std::optional<Call> callBehindSilence(const CallCase& made, Side side);

} // namespace lastack
