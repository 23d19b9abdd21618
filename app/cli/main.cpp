// The command line program: arguments, signals, exit status; nothing else.
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "app/cli/terminal.h"

#include <fmt/format.h>

#include <atomic>
#include <csignal>
#include <exception>
#include <new>
#include <string>

namespace {

std::atomic<bool> interrupted{false};

static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal handler");

// The first interrupt finishes the report of what was read; the second ends the program as usual.
void onInterrupt(int signal) {
    interrupted.store(true);
    std::signal(signal, SIG_DFL);
}

int fail(std::string_view message) {
    fmt::print(stderr, "lastack: {}\n", message);
    return static_cast<int>(lastack::cli::ExitStatus::BadInput);
}

int print(const std::string& text) {
    using namespace lastack::cli;
    Output output(stdout, "-", "");
    output.write(text);
    if (const auto error = output.close()) {
        return fail(error->message);
    }
    return static_cast<int>(ExitStatus::Done);
}

int runProgram(int argc, char** argv) {
    using namespace lastack::cli;
    prepareStreams();
    const ParsedOptions parsed = parseOptions(argc, argv);
    if (const auto* printout = std::get_if<Printout>(&parsed)) {
        return print(printout->text);
    }
    if (const auto* error = std::get_if<UsageError>(&parsed)) {
        return fail(error->message);
    }
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    return static_cast<int>(run(std::get<Options>(parsed), interrupted));
}

} // namespace

int main(int argc, char** argv) {
    try {
        return runProgram(argc, argv);
    } catch (const std::bad_alloc&) {
        return fail("out of memory; analyze a smaller capture or filter it with -f");
    } catch (const std::exception& error) {
        return fail(fmt::format("internal error: {}", error.what()));
    }
}
