// Show: draws one connection, or every one, in the format asked for.
// What one format looks like is decided in shown() and nowhere else. Uses standard streams; not
// thread-safe.
#pragma once

#include "app/cli/options.h"
#include "app/cli/run.h"

#include <atomic>

namespace lastack::cli {

ExitStatus runShow(const Options& options, const std::atomic<bool>& interrupted);

} // namespace lastack::cli
