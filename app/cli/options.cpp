#include "app/cli/options.h"

#include "app/cli/choices.h"
#include "app/cli/command_line.h"
#include "app/cli/help.h"
#include "query/spelling.h"
#include "report/show_text.h"
#include "report/text_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lastack::cli {

namespace {

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

// Either interfaces are captured, or one input is read that somebody else captures into.
std::optional<UsageError> wrongSource(const Options& options) {
    const auto interfaces = options.live.interfaces.size();
    if (interfaces > 0 && !options.inputs.empty()) {
        return UsageError{"-i captures and -r reads what others capture; choose one of the two"};
    }
    if (interfaces == 0 && options.inputs.size() != 1) {
        return advised(Command::Live, "name an interface with -i, or one pipe with -r, as in -r -");
    }
    return std::nullopt;
}

void takeLive(const Typed& typed, Options& options, std::optional<UsageError>& error) {
    auto checked = checkLive(typed.live);
    if (auto* fault = std::get_if<std::string>(&checked)) {
        error = error ? std::move(error) : std::optional(UsageError{std::move(*fault)});
        return;
    }
    options.live = std::get<LiveRequest>(std::move(checked));
    error = error ? std::move(error) : wrongSource(options);
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
    std::optional<UsageError> error;
    if (command == Command::Live) {
        takeLive(typed, options, error);
    } else if (command != Command::Interfaces) {
        error = wrongInputs(command, options.inputs);
    }
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
    case Command::Live:
    case Command::Interfaces:
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
    for (const auto command :
         {Command::Report, Command::Show, Command::Live, Command::Interfaces}) {
        const bool isInterfaces = command == Command::Interfaces && first == "-D";
        if (first == nameOf(command) || isInterfaces) {
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
