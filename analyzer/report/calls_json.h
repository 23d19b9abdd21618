// CallsJson: the members of a connection record that tell its calls: `sides`, `order` and
// `scenario`. Calls are c1, c2, … and indications i1, i2, … over both sides, segments as in
// `evidence`.
#pragma once

#include "report/json_text.h"
#include "report/teardown_report.h"

namespace lastack {

void writeCalls(JsonWriter& json, const TeardownReport& report);

} // namespace lastack
