// CallTimeJson: the members of a call or an indication that tell of time: its bounds with what they
// assume, and how soon it followed what its side had heard.
#pragma once

#include "report/call_ids.h"
#include "report/json_text.h"
#include "wsp/calls.h"

#include <optional>

namespace lastack {

void writeTimeRange(JsonWriter& json, const TimeRange& time);
void writeReaction(JsonWriter& json, const std::optional<Reaction>& reaction, const CallIds& ids);

// Members of a candidate: null where no linger time ran out.
void writeLinger(JsonWriter& json, const std::optional<LingerExpiry>& linger);

} // namespace lastack
