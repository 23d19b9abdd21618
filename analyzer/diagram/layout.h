// layOut(): the timeline of a connection as a picture for any output. Rows are instants at the
// place of the capture, top to bottom; both ends of a sloped arrow are inferred from there.
// So cheap (microseconds for a usual connection) that it is done again for every size. Pure
// function; thread-safe.
#pragma once

#include "diagram/diagram.h"
#include "diagram/layout_options.h"
#include "diagram/text_metrics.h"
#include "report/teardown_report.h"

namespace lastack::diagram {

Diagram layOut(
    const TeardownReport& report, const TextMetrics& metrics, const LayoutOptions& options
);

} // namespace lastack::diagram
