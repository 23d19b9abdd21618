#include "app/cli/options.h"

#include "app/cli/choices.h"
#include "app/cli/help.h"
#include "query/spelling.h"
#include "report/show_text.h"
#include "report/text_table.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lastack::cli {

namespace {

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
    bool data = false;
    bool ascii = false;
    bool all = false;
    bool summaryOnly = false;
    bool noNames = false;
    bool quiet = false;
    bool helpWhere = false;
};

std::string_view nameOf(Command command) {
    switch (command) {
    case Command::Report:
        return "report";
    case Command::Show:
        return "show";
    }
    return {};
}

// One command's options. Each is declared together with its example, which --help prints.
class CommandLine {
public:
    CommandLine(Command command, Typed& typed)
        : command_(command)
        , typed_(typed)
        , app_(about(command), fmt::format("lastack {}", nameOf(command))) {
        app_.allow_extras();
        app_.get_formatter()->column_width(30);
        app_.get_formatter()->label("OPTIONS", "OPTIONS");
        addInputs();
        addOutputs();
        addSelection();
        if (command == Command::Show) {
            addDrawing();
        }
        addWords();
        addAppearance();
    }

    CLI::App& app() { return app_; }

    std::string help() {
        app_.footer(footer());
        return app_.help();
    }

private:
    static std::string about(Command command) {
        switch (command) {
        case Command::Report:
            return "Reports how every TCP connection of the captures ended.\n"
                   "Several files are read as one, in time order.\n";
        case Command::Show:
            return "Shows one TCP connection, or all: how it ended, its packets, and the "
                   "evidence.\n"
                   "Several files are read as one, in time order.\n";
        }
        return {};
    }

    void option(
        const std::string& flags,
        std::string& target,
        const std::string& value,
        const std::string& meaning,
        const std::string& example
    ) {
        app_.add_option(flags, target, meaning)
            ->type_name(value)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
        if (!example.empty()) {
            addExample(example);
        }
    }

    void flag(
        const std::string& flags,
        bool& target,
        const std::string& meaning,
        const std::string& example
    ) {
        app_.add_flag(flags, target, meaning)->disable_flag_override();
        addExample(example);
    }

    void addExample(const std::string& example) {
        const auto file =
            command_ == Command::Show ? "capture.pcapng --connection 17" : "capture.pcapng";
        addWholeExample(fmt::format("{} {}", file, example));
    }

    void addWholeExample(const std::string& arguments) {
        examples_ += fmt::format("  lastack {} {}\n", nameOf(command_), arguments);
    }

    void addInputs() {
        app_.add_option(
                "FILE",
                typed_.files,
                "capture file: pcap, pcapng or snoop, also compressed; - is standard input"
        )
            ->type_name("");
        app_.add_option("-r,--read", typed_.read, "the same, as tcpdump and tshark name it")
            ->type_name("FILE")
            ->allow_extra_args(false);
        const auto isShow = command_ == Command::Show;
        addWholeExample(isShow ? "-r capture.pcapng --connection 17" : "-r capture.pcapng");
        if (isShow) {
            option(
                "--connection", typed_.connection, "N", "number of the connection in the report", ""
            );
            app_.add_flag("--all", typed_.all, "every connection, in order of their numbers")
                ->disable_flag_override();
            addWholeExample("capture.pcapng --all");
        }
        option(
            "-f,--filter",
            typed_.packetFilter,
            "BPF",
            "only packets that this filter lets pass",
            "-f 'tcp port 443'"
        );
    }

    void addOutputs() {
        const auto formats = listed(formatNames(command_), "or");
        option(
            "-T,--format",
            typed_.format,
            "FORMAT",
            formats + "; text unless -o tells otherwise",
            "-T json"
        );
        const auto isShow = command_ == Command::Show;
        const auto example = isShow ? "-o connection.svg" : "-o report.csv";
        option(
            "-o,--output",
            typed_.output,
            "OUT",
            "file to write, in the format of its extension; - is standard output",
            example
        );
        if (isShow) {
            addWholeExample("capture.pcapng --all -T svg -o images/");
        }
    }

    void addSelection() {
        const auto isShow = command_ == Command::Show;
        const std::string all = isShow ? "--all " : "";
        option(
            "--where",
            typed_.where,
            "EXPR",
            isShow ? "with --all: only connections for which EXPR is true"
                   : "only connections for which EXPR is true",
            ""
        );
        addWholeExample("capture.pcapng " + all + "--where 'outcome == abortive'");
        app_.add_flag("--help-where", typed_.helpWhere, "print the fields and operators of EXPR")
            ->disable_flag_override();
        addWholeExample("--help-where");
        if (!isShow) {
            addTotals();
        }
    }

    void addTotals() {
        flag("--summary", typed_.summaryOnly, "only the totals", "--summary");
        option(
            "--sort",
            typed_.sort,
            "KEY",
            listed(sortNames(), "or") + "; start unless told",
            "--sort severity"
        );
    }

    void addDrawing() {
        option(
            "--times",
            typed_.times,
            "KIND",
            listed(timesNames(), "or") + ": since the first packet, of day, since the row before",
            "--times delta"
        );
        option(
            "--seq",
            typed_.seq,
            "KIND",
            listed(seqNames(), "or") + ": numbers from 0, or those on the wire",
            "--seq absolute"
        );
        flag("--data", typed_.data, "every data segment, not runs of them", "--data");
        flag("--ascii", typed_.ascii, "text of ASCII characters only", "--ascii");
        option(
            "--theme",
            typed_.theme,
            "THEME",
            listed(themeNames(), "or") + " colors of an SVG image; light unless told",
            "-o connection.svg --theme auto"
        );
    }

    void addWords() {
        option(
            "--vocabulary",
            typed_.vocabulary,
            "WORDS",
            listed(vocabularyNames(), "or") +
                ": calls as Winsock's providers name them, or sockets",
            "--vocabulary posix"
        );
        option(
            "--assume-os",
            typed_.assumed,
            "SYSTEM",
            listed(systemNames(), "or") + ": what both ends run; auto guesses it",
            "--assume-os windows"
        );
        option(
            "--recvdisc-model",
            typed_.receiveOff,
            "MODEL",
            listed(receiveOffNames(), "or") +
                ": after WSPRecvDisconnect or SD_RECEIVE later data is reset, or not acknowledged",
            "--recvdisc-model=spi"
        );
    }

    void addAppearance() {
        flag("-n,--no-names", typed_.noNames, "no host names, only addresses", "-n");
        flag("-q,--quiet", typed_.quiet, "no progress bar; as text, one line of totals", "-q");
        option(
            "--color",
            typed_.color,
            "WHEN",
            listed(colorNames(), "or") + "; auto unless told",
            "--color never"
        );
        const auto [least, most] = widthBounds(command_);
        const auto width = fmt::format("columns of text, from {} to {}", least, most);
        option("--width", typed_.width, "N", width, "--width 120");
        app_.set_help_flag("-h,--help", "print this text");
    }

    std::string footer() const {
        const auto formats = command_ == Command::Report ? formatList() + "\n" : std::string{};
        return fmt::format("{}Examples:\n{}", formats, examples_);
    }

    Command command_;
    Typed& typed_;
    CLI::App app_;
    std::string examples_;
};

UsageError advised(Command command, std::string_view message) {
    return {fmt::format("{}; 'lastack {} --help' names all options", message, nameOf(command))};
}

UsageError unknownOption(Command command, CLI::App& app, const std::string& typed) {
    std::vector<std::string> names;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const auto word = std::string_view(typed).substr(0, typed.find('='));
    const auto near =
        word.starts_with("--") ? query::nearest(word, candidates) : std::string_view{};
    if (!near.empty()) {
        return {fmt::format("there is no option {}; did you mean '{}'?", inQuotes(word), near)};
    }
    return advised(command, fmt::format("there is no option {}", inQuotes(word)));
}

// CLI11 says "--format: 1 required TEXT missing" and "quiet was given a disallowed flag override".
UsageError misused(Command command, const CLI::ParseError& error) {
    const std::string said = error.what();
    const auto name = said.substr(0, said.find_first_of(": "));
    if (said.find("flag override") != std::string::npos) {
        return advised(command, fmt::format("'--{}' takes no value", name));
    }
    if (name.starts_with('-')) {
        return advised(command, fmt::format("'{}' needs a value", name));
    }
    return advised(command, inQuotes(said));
}

// CLI11 counts the "--" that ends the options among what it did not understand.
std::optional<std::string> notUnderstood(CLI::App& app) {
    const auto rest = app.remaining();
    const auto found =
        std::find_if(rest.begin(), rest.end(), [](const auto& word) { return word != "--"; });
    return found == rest.end() ? std::nullopt : std::optional(*found);
}

// Moves the value into target, or keeps the first error.
template <typename T, typename Target>
void take(Chosen<T> chosen, Target& target, std::optional<UsageError>& error) {
    if (auto* wrong = std::get_if<UsageError>(&chosen)) {
        error = error ? std::move(error) : std::optional(std::move(*wrong));
    } else {
        target = static_cast<Target>(std::get<T>(std::move(chosen)));
    }
}

std::optional<UsageError> wrongInputs(Command command, const std::vector<std::string>& inputs) {
    if (inputs.empty()) {
        return advised(command, "name a capture file, or - for standard input");
    }
    if (std::count(inputs.begin(), inputs.end(), "-") > 1) {
        return UsageError{"standard input (-) can be read only once"};
    }
    if (std::find(inputs.begin(), inputs.end(), "") != inputs.end()) {
        return UsageError{"the name of a file is empty"};
    }
    return std::nullopt;
}

// Which connections to show.
void takeChoice(const Typed& typed, Options& options, std::optional<UsageError>& error) {
    const auto refuse = [&error](const char* message) {
        error = error ? std::move(error) : std::optional(UsageError{message});
    };
    if (typed.connection.empty() && !typed.all) {
        refuse("show needs the number of a connection: --connection N, as the report prints it, "
               "or --all");
    } else if (!typed.connection.empty() && typed.all) {
        refuse("--connection shows one connection and --all every one; choose one of the two");
    } else if (!typed.where.empty() && !typed.all) {
        refuse("--where selects among all connections; write --all instead of --connection N");
    } else if (!typed.all) {
        take(
            chooseNumber("--connection", typed.connection, 1, UINT64_MAX), options.connection, error
        );
    }
}

void takeDrawing(const Typed& typed, Options& options, std::optional<UsageError>& error) {
    take(chooseTimes(typed.times), options.times, error);
    take(chooseSeq(typed.seq), options.seq, error);
    take(chooseTheme(typed.theme), options.theme, error);
    take(chooseVocabulary(typed.vocabulary), options.vocabulary, error);
    take(chooseSystem(typed.assumed), options.assumed, error);
    take(chooseReceiveOff(typed.receiveOff), options.receiveOff, error);
    options.data = typed.data ? diagram::DataDetail::Each : diagram::DataDetail::Collapsed;
    options.charset = typed.ascii ? diagram::Charset::Ascii : diagram::Charset::Unicode;
    if (options.all && options.format == "svg" && options.output == "-" && !error) {
        error = UsageError{"--all makes an SVG image of each connection; name a folder for them "
                           "with -o, as in -o images/"};
    }
}

void takeNumbers(const Typed& typed, Options& options, std::optional<UsageError>& error) {
    if (!typed.width.empty()) {
        unsigned width = 0;
        const auto [least, most] = widthBounds(options.command);
        take(chooseNumber("--width", typed.width, least, most), width, error);
        options.width = width;
    }
}

ParsedOptions checked(Command command, Typed typed) {
    Options options;
    options.command = command;
    options.inputs = std::move(typed.read);
    options.inputs.insert(options.inputs.end(), typed.files.begin(), typed.files.end());
    options.output = typed.output;
    options.all = typed.all;
    options.where = typed.where;
    options.packetFilter = typed.packetFilter;
    options.summaryOnly = typed.summaryOnly;
    options.names = !typed.noNames;
    options.quiet = typed.quiet;
    auto error = wrongInputs(command, options.inputs);
    take(chooseFormat(command, typed.format, typed.output), options.format, error);
    take(chooseSort(typed.sort), options.sort, error);
    take(chooseColor(typed.color), options.color, error);
    if (command == Command::Show) {
        takeChoice(typed, options, error);
    }
    takeNumbers(typed, options, error);
    takeDrawing(typed, options, error);
    if (error) {
        return std::move(*error);
    }
    return options;
}

ParsedOptions parseCommand(Command command, std::span<const std::string> arguments) {
    Typed typed;
    CommandLine line(command, typed);
    try { // CLI11 takes the arguments from the back
        line.app().parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        return Printout{line.help()};
    } catch (const CLI::ParseError& error) {
        return misused(command, error);
    }
    if (const auto word = notUnderstood(line.app())) {
        return unknownOption(command, line.app(), *word);
    }
    if (typed.helpWhere) {
        return Printout{whereHelp()};
    }
    return checked(command, std::move(typed));
}

} // namespace

WidthBounds widthBounds(Command command) {
    switch (command) {
    case Command::Report:
        return {static_cast<unsigned>(kMinTextWidth), static_cast<unsigned>(kMaxTextWidth)};
    case Command::Show:
        return {kLeastShowWidth, kMostShowWidth};
    }
    return {};
}

ParsedOptions parseOptions(std::span<const std::string> arguments) {
    if (arguments.empty()) {
        return UsageError{
            "name a capture file, as in 'lastack capture.pcapng'; 'lastack --help' tells more"};
    }
    const auto& first = arguments.front();
    if (first == "--version") {
        return Printout{versionText()};
    }
    if (first == "help" && arguments.size() > 1) {
        return parseOptions(std::vector<std::string>{arguments[1], "--help"});
    }
    if (first == "--help" || first == "-h" || first == "help") {
        return Printout{programHelp()};
    }
    for (const auto command : {Command::Report, Command::Show}) {
        if (first == nameOf(command)) {
            return parseCommand(command, arguments.subspan(1));
        }
    }
    return parseCommand(Command::Report, arguments);
}

ParsedOptions parseOptions(int argc, const char* const* argv) {
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    return parseOptions(arguments);
}

} // namespace lastack::cli
