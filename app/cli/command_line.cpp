#include "app/cli/command_line.h"

#include "app/cli/choices.h"
#include "app/cli/help.h"

#include <fmt/format.h>

namespace lastack::cli {

namespace {

std::string about(Command command) {
    switch (command) {
    case Command::Report:
        return "Reports how every TCP connection of the captures ended.\n"
               "Several files are read as one, in time order.\n";
    case Command::Show:
        return "Shows one TCP connection, or all: how it ended, its packets, and the "
               "evidence.\n"
               "Several files are read as one, in time order.\n";
    case Command::Live:
        return "Captures, and tells of every connection as it ends. Ctrl-C ends it with totals.\n";
    case Command::Interfaces:
        return "Names what can be captured from, and what it takes where it cannot.\n";
    }
    return {};
}

} // namespace

std::string_view nameOf(Command command) {
    switch (command) {
    case Command::Report:
        return "report";
    case Command::Show:
        return "show";
    case Command::Live:
        return "live";
    case Command::Interfaces:
        return "interfaces";
    }
    return {};
}

CommandLine::CommandLine(Command command, Typed& typed)
    : command_(command)
    , typed_(typed)
    , app_(about(command), fmt::format("lastack {}", nameOf(command))) {
    app_.allow_extras();
    app_.get_formatter()->column_width(30);
    app_.get_formatter()->label("OPTIONS", "OPTIONS");
    if (command == Command::Interfaces) {
        option("-T,--format", typed_.format, "FORMAT", "text or json; text unless told", "-T json");
        app_.set_help_flag("-h,--help", "print this text");
        return;
    }
    addInputs();
    addOutputs();
    addSelection();
    if (command == Command::Show) {
        addDrawing();
    }
    addWords();
    addAppearance();
}

std::string CommandLine::help() {
    app_.footer(footer());
    return app_.help();
}

void CommandLine::option(
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

void CommandLine::flag(
    const std::string& flags, bool& target, const std::string& meaning, const std::string& example
) {
    app_.add_flag(flags, target, meaning)->disable_flag_override();
    addExample(example);
}

void CommandLine::addExample(const std::string& example) {
    switch (command_) {
    case Command::Report:
        addWholeExample("capture.pcapng " + example);
        break;
    case Command::Show:
        addWholeExample("capture.pcapng --connection 17 " + example);
        break;
    case Command::Live:
        addWholeExample("-i eth0 " + example);
        break;
    case Command::Interfaces:
        addWholeExample(example);
        break;
    }
}

void CommandLine::addWholeExample(const std::string& arguments) {
    examples_ += fmt::format("  lastack {} {}\n", nameOf(command_), arguments);
}

void CommandLine::addInputs() {
    if (command_ == Command::Live) {
        addCapture();
        addLimits();
        addWatching();
    } else {
        addFiles();
    }
    if (command_ == Command::Show) {
        addConnection();
    }
    option(
        "-f,--filter",
        typed_.packetFilter,
        "BPF",
        "only packets that this filter lets pass",
        "-f 'tcp port 443'"
    );
}

void CommandLine::addConnection() {
    option("--connection", typed_.connection, "N", "number of the connection in the report", "");
    app_.add_flag("--all", typed_.all, "every connection, in order of their numbers")
        ->disable_flag_override();
    addWholeExample("capture.pcapng --all");
}

void CommandLine::addFiles() {
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
}

void CommandLine::addOutputs() {
    const auto formats = listed(formatNames(command_), "or");
    option(
        "-T,--format",
        typed_.format,
        "FORMAT",
        formats + "; text unless -o tells otherwise",
        "-T json"
    );
    const auto isShow = command_ == Command::Show;
    const auto* const example = isShow ? "-o connection.svg" : "-o report.csv";
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

void CommandLine::addSelection() {
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
    const std::string input = command_ == Command::Live ? "-i eth0 " : "capture.pcapng ";
    addWholeExample(input + all + "--where 'outcome == abortive'");
    app_.add_flag("--help-where", typed_.helpWhere, "print the fields and operators of EXPR")
        ->disable_flag_override();
    addWholeExample("--help-where");
    if (!isShow) {
        addTotals();
    }
}

void CommandLine::addTotals() {
    flag("--summary", typed_.summaryOnly, "only the totals", "--summary");
    if (command_ == Command::Live) {
        return; // connections come as they end
    }
    option(
        "--sort",
        typed_.sort,
        "KEY",
        listed(sortNames(), "or") + "; start unless told",
        "--sort severity"
    );
}

void CommandLine::addDrawing() {
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

void CommandLine::addWords() {
    option(
        "--vocabulary",
        typed_.vocabulary,
        "WORDS",
        listed(vocabularyNames(), "or") + ": calls as Winsock's providers name them, or sockets",
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

void CommandLine::addAppearance() {
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

std::string CommandLine::footer() const {
    const bool writesReports = command_ == Command::Report || command_ == Command::Live;
    const auto formats = writesReports ? formatList() + "\n" : std::string{};
    return fmt::format("{}Examples:\n{}", formats, examples_);
}

} // namespace lastack::cli
