// judgePlain: what the rules of judge() come to for an ending that nothing disturbed, as far as
// totals need it. Pure.
#pragma once

#include "track/plain_ending.h"
#include "verdict/verdict.h"

#include <optional>

namespace lastack {

struct PlainVerdict {
    Outcome outcome{};
    Pattern pattern{};
    Initiator initiator = Initiator::None;
    ResetBy resetBy = ResetBy::None;
    std::optional<CauseKind> cause = {};
};

PlainVerdict judgePlain(const PlainEnding& ending);

} // namespace lastack
