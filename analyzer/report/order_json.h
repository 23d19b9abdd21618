// OrderJson: the members of a connection record that say what came before what: the order of calls,
// packets and indications, and which of Microsoft's tables they fit.
#pragma once

#include "report/call_ids.h"
#include "report/json_text.h"

namespace lastack {

void writeOrder(JsonWriter& json, const WspMapping& mapping, const CallIds& ids);

} // namespace lastack
