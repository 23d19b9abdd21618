// An outline of a connection that goes on, as lists show it and filters read it: who, since when,
// and whether one side has closed. Pure; thread-safe.
#pragma once

#include "net/time.h"
#include "report/teardown_report.h"
#include "track/tracker.h"

namespace lastack {

// Duration is the age at that time; of calls, causes and bytes it knows nothing.
TeardownReport outlineOf(const LiveFlow& flow, Timestamp now);

} // namespace lastack
