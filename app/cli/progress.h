// ProgressBar: one line on standard error that tells how far a run is: packets, bytes, rate, time
// left. Drawn at most ten times a second and wiped at the end; a run shorter than that draws
// nothing. Writes and tells the time only through what it is given, so that tests need neither. Not
// thread-safe.
#pragma once

#include "app/cli/options.h"
#include "app/cli/status_line.h"
#include "session/session.h"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace lastack::cli {

enum class StreamKind { Terminal, Other };

// Only for people: on a terminal, and unless they asked for quiet.
bool wantsProgress(const Options& options, StreamKind standardError);

class ProgressBar {
public:
    using Time = std::chrono::steady_clock::time_point;

    // What a bar needs of the world.
    struct Surroundings {
        std::function<void(std::string_view)> write; // to the terminal, at once
        std::function<Time()> now;
        unsigned width = 80; // columns of the terminal
    };

    explicit ProgressBar(const Surroundings& surroundings);

    void update(const Progress& progress);

    // Wipes the line, so that whatever is printed next begins in column 1.
    void clear() { line_.clear(); }

private:
    std::function<Time()> now_;
    unsigned width_;
    StatusLine line_;
    Time startedAt_;
    Time drawnAt_;
};

// The line itself, in at most width columns of ASCII.
std::string progressLine(
    const Progress& progress, std::chrono::nanoseconds elapsed, unsigned width
);

} // namespace lastack::cli
