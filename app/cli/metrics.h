// Metrics: counters of a live capture, served to Prometheus by a web server on its own threads.
// Where the program was built without prometheus-cpp, serving says so. Counting is thread-safe.
#pragma once

#include "app/cli/live_lines.h"
#include "app/cli/live_request.h"
#include "net/result.h"
#include "report/teardown_report.h"

#include <memory>

namespace lastack::cli {

class Metrics {
public:
    // Begins to serve. Errors: BadUsage when the address cannot be served, Unsupported.
    static Result<std::unique_ptr<Metrics>> serve(const MetricsAddress& address);

    virtual ~Metrics() = default;

    virtual void count(const TeardownReport& report) = 0;

    virtual void set(const LiveTotals& totals, const LiveCounts& live) = 0;
};

} // namespace lastack::cli
