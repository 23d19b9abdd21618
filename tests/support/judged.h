// judged(): what the product says of a script: its frames through decoder, tracker and judge.
// The shortest way from an exchange to a verdict; no files, no threads, no report.
// Pure functions (the tracker's hash seed is fixed), so thread-safe.
#pragma once

#include "tests/support/script.h"
#include "tests/support/script_frames.h"
#include "track/connection.h"
#include "track/tracker.h"
#include "verdict/verdict.h"

#include <string_view>
#include <vector>

namespace lastack::test {

struct Judged {
    Connection connection;
    Verdict verdict;
};

// No connection waits for stragglers once it is over.
TrackerOptions reportedAtOnce();

// Gives the sink every connection that the tracker finds in the frames.
void track(
    const std::vector<CapturedFrame>& frames,
    LinkType link,
    TrackerOptions options,
    ConnectionSink& sink
);

// Every connection in order of its first packet.
std::vector<Judged> judgedAll(
    const std::vector<CapturedFrame>& frames, LinkType link, const TrackerOptions& options = {}
);
std::vector<Judged> judgedAll(const Script& script, const TrackerOptions& options = {});

// The only connection of the script; ScriptError when there is none or there are several.
Judged judged(const Script& script);
Judged judged(std::string_view script);

} // namespace lastack::test
