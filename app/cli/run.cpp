#include "app/cli/run.h"

#include "app/cli/interfaces.h"
#include "app/cli/live.h"
#include "app/cli/order.h"
#include "app/cli/show.h"
#include "app/cli/steps.h"
#include "report/writer.h"

#include <optional>

namespace lastack::cli {

namespace {

std::optional<Error> writeReport(const Options& options, const RunResult& result, Output& output) {
    const auto writer = makeWriter(options, output);
    writer->begin();
    for (const RowId row : orderOf(result, options.sort)) {
        const auto report = result.report(row);
        if (!report) {
            return cannotReadBack();
        }
        writer->add(*report);
        if (output.failed()) {
            break;
        }
    }
    writer->end(result.captures, result.overview);
    return output.close();
}

ExitStatus runReport(const Options& options, const std::atomic<bool>& interrupted) {
    const auto where = compileWhere(options);
    if (!where) {
        return fail(where.error());
    }
    // Before the captures are read: nobody wants to hear after an hour that there is no such
    // folder.
    auto output = openOutput(options, options.output);
    if (!output) {
        return fail(output.error());
    }
    const auto result = analyzeWithProgress(options, *where ? &**where : nullptr, interrupted);
    if (!result) {
        return failUnless(interrupted, result.error());
    }
    if (const auto error = writeReport(options, *result, **output)) {
        return fail(*error);
    }
    tellDamage(*result);
    return statusOf(*result);
}

} // namespace

ExitStatus run(const Options& options, const std::atomic<bool>& interrupted) {
    switch (options.command) {
    case Command::Report:
        return runReport(options, interrupted);
    case Command::Show:
        return runShow(options, interrupted);
    case Command::Live:
        return runLive(options, interrupted);
    case Command::Interfaces:
        return runInterfaces(options);
    }
    return ExitStatus::BadInput;
}

} // namespace lastack::cli
