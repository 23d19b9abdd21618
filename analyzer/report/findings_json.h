// FindingsJson: the members of a connection record that tell its stories: findings, and the states
// that each TCP went through.
#pragma once

#include "report/json_text.h"
#include "report/teardown_report.h"

namespace lastack {

void writeFindings(JsonWriter& json, const TeardownReport& report);
void writeStates(JsonWriter& json, const TeardownReport& report, Side side);

} // namespace lastack
