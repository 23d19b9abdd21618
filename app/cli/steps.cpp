#include "app/cli/steps.h"

#include "app/cli/progress.h"
#include "app/cli/terminal.h"
#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace lastack::cli {

namespace {

constexpr unsigned kFallbackWidth = 120;
constexpr unsigned kFallbackBarWidth = 80;

// A report that took the place of its own capture would destroy it.
std::optional<Error> overwritten(const Options& options, const std::string& path) {
    for (const std::string& input : options.inputs) {
        std::error_code unknown;
        if (std::filesystem::is_regular_file(path, unknown) &&
            std::filesystem::equivalent(path, input, unknown) && !unknown) {
            return Error{
                ErrorCode::BadUsage,
                fmt::format(
                    "{}: is read and cannot be written as well; choose another name for -o",
                    escapeForTerminal(path)
                )};
        }
    }
    return std::nullopt;
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
        .width = terminalWidth(stderr, kFallbackBarWidth),
    });
}

} // namespace

ExitStatus fail(const Error& error) {
    fmt::print(stderr, "lastack: {}\n", error.message);
    return ExitStatus::BadInput;
}

ExitStatus failUnless(const std::atomic<bool>& interrupted, const Error& error) {
    const ExitStatus status = fail(error);
    return interrupted.load() ? ExitStatus::Interrupted : status;
}

Result<std::optional<Filter>> compileWhere(const Options& options) {
    if (options.where.empty()) {
        return std::optional<Filter>{};
    }
    auto compiled = Filter::compile(options.where);
    if (!compiled) {
        return compiled.error();
    }
    return std::optional<Filter>(std::move(*compiled));
}

Result<std::unique_ptr<Output>> openOutput(const Options& options, const std::string& path) {
    if (const auto error = overwritten(options, path)) {
        return *error;
    }
    return Output::open(path);
}

std::unique_ptr<ReportWriter> makeWriter(const Options& options, Output& output) {
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
        .vocabulary = options.vocabulary,
    };
    return format->make(output, appearance);
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
    const auto [least, most] = widthBounds(options.command);
    return std::clamp(wanted, least, most);
}

bool tellsCalls(const Options& options) {
    const auto formats = allWriters();
    const auto format = std::find_if(formats.begin(), formats.end(), [&](const auto& candidate) {
        return candidate.name == options.format;
    });
    return options.command == Command::Show ||
           (format != formats.end() && format->tellsCalls == TellsCalls::Yes);
}

Result<RunResult> analyzeWithProgress(
    const Options& options, const Filter* where, const std::atomic<bool>& interrupted
) {
    SessionOptions session;
    session.paths = options.inputs;
    session.packetFilter = options.packetFilter;
    session.where = where;
    session.keepConnections = !options.summaryOnly;
    session.explainForWhere = {options.assumed, options.receiveOff};
    if (tellsCalls(options)) {
        session.explain = session.explainForWhere;
    }
    if (options.command == Command::Show) {
        session.onlyId = options.all ? std::nullopt : std::optional(options.connection);
        session.transcripts = true;
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
    auto result = analyze(session, control);
    if (result && !result->connections.failure().empty()) {
        return Error{ErrorCode::CannotWrite, result->connections.failure()};
    }
    return result;
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

Error cannotReadBack() {
    return {
        ErrorCode::ReadFailed,
        "the temporary file with the results cannot be read back; check the disk of TMPDIR"};
}

} // namespace lastack::cli
