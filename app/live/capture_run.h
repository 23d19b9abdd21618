// runCapture(): one live capture from the start of the helper to its end, analyzed while its
// packets go into a file. The thread that calls it is the helper's parent: it must stay until the
// end, and does; and it enters a sandbox, so that it must do nothing else afterwards. Thread-safe,
// one file each.
#pragma once

#include "app/live/helper_process.h"
#include "app/live/helper_request.h"
#include "app/live/sandbox.h"
#include "net/result.h"
#include "session/live_board.h"
#include "session/session.h"

#include <optional>
#include <string>

namespace lastack::live {

struct CaptureOrder {
    HelperRequest request;
    std::string helper; // the program; empty: the one that belongs to this one
    std::string file;   // pcapng; what is there is replaced
    Sandbox sandbox = Sandbox::On;
};

// How it ended, beside the result.
struct CaptureEnd {
    HelperEnd helper;
    std::optional<Error> saving; // the file does not have everything
};

// Until control.shouldStop, or until the helper ends. Errors: CannotWrite of the file; CannotOpen
// and what the helper said when nothing was captured.
Result<RunResult> runCapture(
    const CaptureOrder& order, const RunControl& control, LiveBoard& board, CaptureEnd& end
);

// "eth0, eth1"
std::string titleOf(const HelperRequest& request);

} // namespace lastack::live
