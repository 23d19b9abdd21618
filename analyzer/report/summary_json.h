// The parts of the JSON document beside its connections: the captures and the summary of a run.
// Written at the end, because writers stream and both are complete only then.
// Writes to the given writer only; a writer belongs to one thread.
#pragma once

#include "report/json_text.h"
#include "report/overview.h"
#include "report/teardown_report.h"

#include <span>

namespace lastack {

void writeCaptures(JsonWriter& json, std::span<const CaptureReport> captures);
void writeSummary(
    JsonWriter& json, std::span<const CaptureReport> captures, const Overview& overview
);

} // namespace lastack
