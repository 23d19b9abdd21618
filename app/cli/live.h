// Live: captures, or reads what somebody captures, and tells of every connection as it ends.
// Uses standard streams; not thread-safe.
#pragma once

#include "app/cli/options.h"
#include "app/cli/run.h"

#include <atomic>

namespace lastack::cli {

ExitStatus runLive(const Options& options, const std::atomic<bool>& interrupted);

} // namespace lastack::cli
