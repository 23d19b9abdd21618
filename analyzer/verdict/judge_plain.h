// judgePlain: what the rules of judge() come to for an ending that nothing disturbed, as far as
// totals need it. Pure.
#pragma once

#include "track/plain_ending.h"
#include "track/plain_reset.h"
#include "verdict/verdict.h"

#include <optional>

namespace lastack {

struct PlainVerdict {
    Outcome outcome{};
    Pattern pattern{};
    Initiator initiator = Initiator::None;
    ResetBy resetBy = ResetBy::None;
    std::optional<CauseKind> cause = {};
    std::uint64_t bytesAtRisk = 0; // unacknowledged or unread, of both sides
};

PlainVerdict judgePlain(const PlainEnding& ending);
PlainVerdict judgePlain(const PlainReset& reset);

} // namespace lastack
