#include "app/cli/run.h"

#include "app/cli/order.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/terminal.h"
#include "net/escape.h"
#include "query/filter.h"
#include "report/show_text.h"
#include "report/writer.h"
#include "session/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

namespace lastack::cli {

namespace {

constexpr unsigned kFallbackWidth = 120;

ExitStatus fail(const Error& error) {
    fmt::print(stderr, "lastack: {}\n", error.message);
    return ExitStatus::BadInput;
}

// Who interrupts before there is anything to report has not used the program wrongly.
ExitStatus failUnless(const std::atomic<bool>& interrupted, const Error& error) {
    const ExitStatus status = fail(error);
    return interrupted.load() ? ExitStatus::Interrupted : status;
}

// A report that took the place of its own capture would destroy it.
std::optional<Error> overwritten(const Options& options) {
    for (const std::string& input : options.inputs) {
        std::error_code unknown;
        if (std::filesystem::is_regular_file(options.output, unknown) &&
            std::filesystem::equivalent(options.output, input, unknown) && !unknown) {
            return Error{
                ErrorCode::BadUsage,
                fmt::format(
                    "{}: is read and cannot be written as well; choose another name for -o",
                    escapeForTerminal(options.output)
                )};
        }
    }
    return std::nullopt;
}

// Before the captures are read: nobody wants to hear after an hour that there is no such folder.
Result<std::unique_ptr<Output>> openOutput(const Options& options) {
    if (const auto error = overwritten(options)) {
        return *error;
    }
    return Output::open(options.output);
}

bool useColor(const Options& options) {
    switch (options.color) {
    case ColorChoice::Always:
        return true;
    case ColorChoice::Never:
        return false;
    case ColorChoice::Auto:
        return options.output == "-" && isTerminal(stdout) && !isColorUnwelcome();
    }
    return false;
}

unsigned widthOf(const Options& options) {
    const unsigned wanted = options.width.value_or(terminalWidth(stdout, kFallbackWidth));
    return std::clamp(wanted, kLeastWidth, kMostWidth);
}

std::unique_ptr<ProgressBar> makeProgressBar(const Options& options) {
    const auto kind = isTerminal(stderr) ? StreamKind::Terminal : StreamKind::Other;
    if (!wantsProgress(options, kind)) {
        return nullptr;
    }
    return std::make_unique<ProgressBar>(ProgressBar::Surroundings{
        .write =
            [](std::string_view text) {
                std::fwrite(text.data(), 1, text.size(), stderr);
                std::fflush(stderr);
            },
        .now = [] { return std::chrono::steady_clock::now(); },
        .width = terminalWidth(stderr, kLeastWidth),
    });
}

Result<RunResult> analyzeWithProgress(
    const Options& options, const Filter* where, const std::atomic<bool>& interrupted
) {
    SessionOptions session;
    session.paths = options.inputs;
    session.packetFilter = options.packetFilter;
    session.where = where;
    session.keepConnections = !options.summaryOnly;
    if (options.command == Command::Show) {
        session.onlyId = options.connection;
    }
    const auto bar = makeProgressBar(options);
    RunControl control;
    control.shouldStop = [&interrupted] {
        return interrupted.load(std::memory_order_relaxed);
    };
    if (bar) {
        control.onProgress = [&bar](const Progress& progress) {
            bar->update(progress);
        };
    }
    return analyze(session, control);
}

void tellDamage(const RunResult& result) {
    for (const CaptureReport& capture : result.captures) {
        for (const Damage& damage : capture.info.damage) {
            const auto packet = number(damage.packet);
            fmt::print(
                stderr,
                "lastack: {}: at offset {}{}: {}; the rest was analyzed as far as it goes\n",
                escapeForTerminal(capture.info.path),
                damage.offset,
                packet == 0 ? std::string() : fmt::format(", after packet {}", packet),
                damage.reason
            );
        }
    }
}

ExitStatus statusOf(const RunResult& result) {
    if (result.interrupted) {
        return ExitStatus::Interrupted;
    }
    return result.damaged() ? ExitStatus::Damaged : ExitStatus::Done;
}

const Error& cannotReadBack() {
    static const Error error{
        ErrorCode::ReadFailed,
        "the temporary file with the results cannot be read back; check the disk of TMPDIR"};
    return error;
}

std::optional<Error> writeReport(const Options& options, const RunResult& result, Output& output) {
    const auto formats = allWriters();
    const auto format = std::find_if(formats.begin(), formats.end(), [&](const auto& candidate) {
        return candidate.name == options.format;
    });
    const WriterOptions appearance{
        .width = widthOf(options),
        .color = useColor(options),
        .names = options.names,
        .connections = !options.summaryOnly,
        .quiet = options.quiet,
    };
    const auto writer = format->make(output, appearance);
    writer->begin();
    for (const std::size_t position : orderOf(result, options.sort)) {
        const auto report = result.report(position);
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
    std::optional<Filter> where;
    if (!options.where.empty()) {
        auto compiled = Filter::compile(options.where);
        if (!compiled) {
            return fail(compiled.error());
        }
        where = std::move(*compiled);
    }
    auto output = openOutput(options);
    if (!output) {
        return fail(output.error());
    }
    const auto result = analyzeWithProgress(options, where ? &*where : nullptr, interrupted);
    if (!result) {
        return failUnless(interrupted, result.error());
    }
    if (const auto error = writeReport(options, *result, **output)) {
        return fail(*error);
    }
    tellDamage(*result);
    return statusOf(*result);
}

std::string shownAs(const Options& options, const TeardownReport& report) {
    ShowOptions show;
    show.width = widthOf(options);
    show.coloring = useColor(options) ? Coloring::Colored : Coloring::Plain;
    show.names = options.names ? HostNames::Include : HostNames::Omit;
    return showText(report, show);
}

std::optional<Error> writeShown(
    const Options& options, const TeardownReport& report, Output& output
) {
    if (options.format == "text") {
        output.write(shownAs(options, report));
        return output.close();
    }
    const auto formats = allWriters();
    const auto lines = std::find_if(formats.begin(), formats.end(), [](const auto& candidate) {
        return candidate.name == "ndjson";
    });
    const auto writer = lines->make(output, {.names = options.names});
    writer->begin();
    writer->add(report);
    writer->end({}, {});
    return output.close();
}

ExitStatus runShow(const Options& options, const std::atomic<bool>& interrupted) {
    auto output = openOutput(options);
    if (!output) {
        return fail(output.error());
    }
    const auto result = analyzeWithProgress(options, nullptr, interrupted);
    if (!result) {
        return failUnless(interrupted, result.error());
    }
    if (result->connections.size() == 0) {
        const auto seen = result->connectionsSeen;
        return fail(
            {ErrorCode::BadUsage,
             fmt::format(
                 "there is no connection {}; the input has {}",
                 options.connection,
                 connectionCount(seen)
             )}
        );
    }
    const auto report = result->report(0);
    if (!report) {
        return fail(cannotReadBack());
    }
    if (const auto error = writeShown(options, *report, **output)) {
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
    }
    return ExitStatus::BadInput;
}

} // namespace lastack::cli
