#include "app/cli/live.h"

#include "app/cli/live_watch.h"
#include "app/cli/steps.h"
#include "app/cli/terminal.h"
#include "app/live/helper_process.h"
#include "app/live/rights.h"
#include "app/live/sandbox.h"
#include "app/live/teardown_filter.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace lastack::cli {

namespace {

constexpr unsigned kFallbackColumns = 80;

std::string listOf(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

Error refusedAsRoot() {
    return {
        ErrorCode::BadUsage,
        "packets of strangers are not analyzed as root; run this as a user of group lastack, or "
        "say --allow-root"};
}

std::unique_ptr<StatusLine> statusLine(const Options& options) {
    if (options.quiet || !isTerminal(stderr)) {
        return nullptr;
    }
    const auto write = [](std::string_view text) {
        std::fwrite(text.data(), 1, text.size(), stderr);
        std::fflush(stderr);
    };
    return std::make_unique<StatusLine>(write, terminalWidth(stderr, kFallbackColumns));
}

std::string folderOf(const std::string& path) {
    return std::filesystem::path(path).parent_path().string();
}

// Where files are made or replaced after the sandbox is entered.
std::vector<std::string> foldersOf(const Options& options) {
    std::vector<std::string> folders;
    if (options.output != "-") {
        folders.push_back(folderOf(options.output));
    }
    if (!options.live.save.empty()) {
        folders.push_back(folderOf(options.live.save));
    }
    return folders;
}

// What is saved must not take the place of what is read.
std::optional<Error> wrongSave(const Options& options) {
    std::error_code unknown;
    for (const std::string& input : options.inputs) {
        if (std::filesystem::equivalent(options.live.save, input, unknown) && !unknown) {
            return Error{
                ErrorCode::BadUsage, "the file of -w is the input itself; choose another name"};
        }
    }
    return std::nullopt;
}

Result<LiveOutlets> openOutlets(const Options& options) {
    LiveOutlets outlets;
    auto output = openOutput(options, options.output);
    if (!output) {
        return output.error();
    }
    outlets.output = std::move(*output);
    if (!options.live.save.empty()) {
        if (const auto error = wrongSave(options)) {
            return *error;
        }
        auto save = CaptureWriter::open(options.live.save, options.live.ring);
        if (!save) {
            return save.error();
        }
        outlets.save = std::move(*save);
    }
    outlets.status = statusLine(options);
    return outlets;
}

LiveOptions sessionOptions(const Options& options, const Filter* where) {
    LiveOptions session;
    session.where = where;
    session.maxConnections = options.live.maxConnections;
    session.mostPackets = options.live.stop.packets.value_or(UINT64_MAX);
    session.explainForWhere = {options.assumed, options.receiveOff};
    if (tellsCalls(options)) {
        session.explain = session.explainForWhere;
    }
    if (options.live.interfaces.empty()) {
        session.packetFilter = options.live.kept == Kept::TeardownOnly
                                   ? live::teardownFilter(options.packetFilter, live::Tags::Within)
                                   : options.packetFilter;
    }
    return session;
}

live::HelperRequest helperRequest(const Options& options) {
    return {
        .interfaces = options.live.interfaces,
        .filter = options.packetFilter,
        .kept = options.live.kept,
        .reception = options.live.reception,
        .snapLength = options.live.snapLength,
        .bufferMiB = options.live.bufferMiB};
}

// One run of the command; its parts in the order in which they are opened.
class Run {
public:
    Run(const Options& options, const std::atomic<bool>& interrupted)
        : options_(options), interrupted_(interrupted) {}

    ExitStatus operator()() {
        if (const auto error = prepare()) {
            return failUnless(interrupted_, *error);
        }
        auto input = openInput();
        if (!input) {
            return failUnless(interrupted_, input.error());
        }
        if (const auto error = confine()) {
            return failUnless(interrupted_, *error);
        }
        const auto failed =
            session_->run(std::move(*input), name_, [this] { return shouldStop(); });
        return conclude(failed);
    }

private:
    std::optional<Error> prepare() {
        if (options_.live.root == Root::Refused && live::isRoot()) {
            return refusedAsRoot();
        }
        auto where = compileWhere(options_);
        if (!where) {
            return where.error();
        }
        where_ = std::move(*where);
        auto outlets = openOutlets(options_);
        if (!outlets) {
            return outlets.error();
        }
        outlets_ = std::move(*outlets);
        return std::nullopt;
    }

    Result<FileHandle> openInput() {
        if (options_.live.interfaces.empty()) {
            name_ = options_.inputs.front();
            return FileHandle::open(name_);
        }
        name_ = listOf(options_.live.interfaces);
        const auto path = live::findHelper();
        if (!path) {
            return path.error();
        }
        auto helper = live::HelperProcess::start(*path, argumentsOf(helperRequest(options_)));
        if (!helper) {
            return helper.error();
        }
        helper_.emplace(std::move(*helper));
        return helper_->takeOutput();
    }

    // The last rights go when everything is open; metrics are served in between, because files are
    // limited for threads that begin later.
    std::optional<Error> confine() {
        const bool isOn = options_.live.sandbox == live::Sandbox::On;
        const live::SandboxNeeds needs{
            .writableFolders = foldersOf(options_),
            .helper = helper_ ? helper_->processId() : 0,
            .serves = options_.live.metrics.has_value()};
        auto missing = isOn ? live::limitFiles(needs) : std::nullopt;
        if (options_.live.metrics) {
            auto metrics = Metrics::serve(*options_.live.metrics);
            if (!metrics) {
                return metrics.error();
            }
            outlets_.metrics = std::move(*metrics);
        }
        if (const auto error = beginSession()) {
            return error;
        }
        missing = isOn && !missing ? live::limitCalls(needs) : missing;
        if (missing) {
            fmt::print(stderr, "lastack: there is no sandbox around the analysis: {}\n", *missing);
        }
        return std::nullopt;
    }

    std::optional<Error> beginSession() {
        watch_.emplace(options_, std::move(outlets_));
        auto session =
            LiveSession::make(sessionOptions(options_, where_ ? &*where_ : nullptr), *watch_);
        if (!session) {
            return session.error();
        }
        session_ = std::move(*session);
        watch_->follow(*session_);
        if (options_.live.kept == Kept::TeardownOnly && !options_.quiet) {
            fmt::print(stderr, "lastack: {}\n", live::teardownCost());
        }
        return std::nullopt;
    }

    bool shouldStop() {
        if (!stopped_ && (watch_->isEnough() || interrupted_.load(std::memory_order_relaxed))) {
            stopped_ = true;
            if (helper_) {
                helper_->stop();
            }
        }
        return stopped_;
    }

    // The helper has ended, or is not needed any more: enough packets have come.
    std::optional<live::HelperEnd> awaitHelper() {
        if (!helper_) {
            return std::nullopt;
        }
        const bool isEnough = watch_->isEnough() && !stopped_;
        if (isEnough) {
            helper_->abandon();
        }
        live::HelperEnd end = helper_->await();
        return isEnough ? live::HelperEnd{} : end;
    }

    ExitStatus conclude(const std::optional<Error>& failed) {
        const auto end = awaitHelper();
        if (failed) {
            const bool helperSaid = end && !end->said.empty();
            return failUnless(interrupted_, helperSaid ? Error{failed->code, end->said} : *failed);
        }
        if (const auto error = watch_->finish()) {
            return fail(*error);
        }
        if (interrupted_.load()) {
            return ExitStatus::Interrupted;
        }
        return tellWhyItEnded(end);
    }

    // An end that nobody asked for.
    ExitStatus tellWhyItEnded(const std::optional<live::HelperEnd>& end) {
        std::string why;
        if (end && end->kind == live::HelperEnd::Kind::Killed) {
            why = "the capture helper was killed";
        } else if (end && end->kind != live::HelperEnd::Kind::Stopped) {
            why = end->said.empty() ? "the capture helper failed" : end->said;
        }
        if (!why.empty()) {
            fmt::print(
                stderr, "lastack: {}; the report covers what was captured until then\n", why
            );
            return ExitStatus::Damaged;
        }
        return damageStatus();
    }

    ExitStatus damageStatus() {
        RunResult result;
        result.captures = session_->captures();
        const bool cutByUs = stopped_;
        if (!cutByUs && result.damaged()) {
            tellDamage(result);
            return ExitStatus::Damaged;
        }
        return ExitStatus::Done;
    }

    const Options& options_;
    const std::atomic<bool>& interrupted_;
    std::optional<Filter> where_;
    LiveOutlets outlets_;
    std::string name_;
    std::optional<live::HelperProcess> helper_;
    std::optional<LiveWatch> watch_;
    std::unique_ptr<LiveSession> session_;
    bool stopped_ = false;
};

} // namespace

ExitStatus runLive(const Options& options, const std::atomic<bool>& interrupted) {
    return Run(options, interrupted)();
}

} // namespace lastack::cli
