// run(): from options to an exit status: analyze the captures, write the report, tell of damage.
// The only place of the command line that reads captures. Uses standard streams; not thread-safe.
#pragma once

#include "app/cli/options.h"

#include <atomic>

namespace lastack::cli {

// What the program tells its caller (product vocabulary; 1 belongs to checks).
enum class ExitStatus : int {
    Done = 0,
    BadInput = 2,     // bad usage, or nothing could be read
    Damaged = 3,      // input damaged or cut short, analyzed as far as it goes
    Interrupted = 130 // the report of what had been read was finished
};

// interrupted: set from a signal handler; looked at once per batch of packets.
ExitStatus run(const Options& options, const std::atomic<bool>& interrupted);

} // namespace lastack::cli
