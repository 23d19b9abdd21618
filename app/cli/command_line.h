// CommandLine: declares the options of one command, each together with the example that --help
// prints, and takes their values as typed. What they mean is checked afterwards (options.cpp). Not
// thread-safe.
#pragma once

#include "app/cli/live_request.h"
#include "app/cli/options.h"

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace lastack::cli {

// Option values as typed.
struct Typed {
    std::vector<std::string> read; // -r
    std::vector<std::string> files;
    std::string format;
    std::string output = "-";
    std::string where;
    std::string packetFilter;
    std::string sort = "start";
    std::string color = "auto";
    std::string width;
    std::string connection;
    std::string times = "relative";
    std::string seq = "relative";
    std::string theme = "light";
    std::string vocabulary = "wsp";
    std::string assumed = "auto";
    std::string receiveOff = "api";
    TypedLive live;
    bool data = false;
    bool ascii = false;
    bool all = false;
    bool summaryOnly = false;
    bool noNames = false;
    bool quiet = false;
    bool helpWhere = false;
};

std::string_view nameOf(Command command);

class CommandLine {
public:
    // Values go to `typed`, which must outlive it.
    CommandLine(Command command, Typed& typed);

    CLI::App& app() { return app_; }

    std::string help();

private:
    void option(
        const std::string& flags,
        std::string& target,
        const std::string& value,
        const std::string& meaning,
        const std::string& example
    );
    void flag(
        const std::string& flags,
        bool& target,
        const std::string& meaning,
        const std::string& example
    );
    void addExample(const std::string& example);
    void addWholeExample(const std::string& arguments);
    void addFiles();
    void addCapture();
    void addLimits();
    void addWatching();
    void addInputs();
    void addConnection();
    void addOutputs();
    void addSelection();
    void addTotals();
    void addDrawing();
    void addWords();
    void addAppearance();
    std::string footer() const;

    Command command_;
    Typed& typed_;
    CLI::App app_;
    std::string examples_;
};

} // namespace lastack::cli
