// Steps: what the commands that read captures have in common: open the output, run the session with
// a progress bar, tell of errors and damage. Uses standard streams; not thread-safe.
#pragma once

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "query/filter.h"
#include "report/writer.h"
#include "session/session.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>

namespace lastack::cli {

ExitStatus fail(const Error& error);

// Who interrupts before there is anything to report has not used the program wrongly.
ExitStatus failUnless(const std::atomic<bool>& interrupted, const Error& error);

// The filter of --where; nothing when there is none.
Result<std::optional<Filter>> compileWhere(const Options& options);

// Opens a file to write, but never one that is read. "-" is standard output.
Result<std::unique_ptr<Output>> openOutput(const Options& options, const std::string& path);

// The writer of the format asked for.
std::unique_ptr<ReportWriter> makeWriter(const Options& options, Output& output);

// Whether the command's output tells of calls, and of what the protocols above TCP say.
bool tellsCalls(const Options& options);

bool useColor(const Options& options);

// Columns of text: asked for, or those of the terminal.
unsigned widthOf(const Options& options);

// where may be null.
Result<RunResult> analyzeWithProgress(
    const Options& options, const Filter* where, const std::atomic<bool>& interrupted
);

void tellDamage(const RunResult& result);

ExitStatus statusOf(const RunResult& result);

Error cannotReadBack();

} // namespace lastack::cli
