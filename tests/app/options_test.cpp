#include "app/cli/options.h"
#include "query/filter.h"
#include "report/writer.h"
#include "tests/support/catch.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace lastack;
using namespace lastack::cli;

namespace {

using Arguments = std::vector<std::string>;

Options accepted(const Arguments& arguments) {
    auto parsed = parseOptions(arguments);
    if (const auto* error = std::get_if<UsageError>(&parsed)) {
        FAIL(error->message);
    }
    REQUIRE(std::holds_alternative<Options>(parsed));
    return std::get<Options>(std::move(parsed));
}

std::string refused(const Arguments& arguments) {
    const auto parsed = parseOptions(arguments);
    const auto* error = std::get_if<UsageError>(&parsed);
    return error == nullptr ? "(accepted)" : error->message;
}

std::string printed(const Arguments& arguments) {
    const auto parsed = parseOptions(arguments);
    const auto* printout = std::get_if<Printout>(&parsed);
    return printout == nullptr ? "(nothing)" : printout->text;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("files alone are reported as text to standard output", "[options]") {
    const auto options = accepted({"a.pcap", "b.pcapng.gz"});
    Options expected;
    expected.inputs = {"a.pcap", "b.pcapng.gz"};
    expected.format = "text";
    CHECK(options == expected);
    CHECK(accepted({"report", "a.pcap", "b.pcapng.gz"}) == expected);
}

TEST_CASE("every option of report has its effect", "[options]") {
    const auto options =
        accepted({"report", "-r",          "a",      "b",         "-r",      "c",
                  "-T",     "csv",         "-o",     "out.json",  "--where", "outcome == abortive",
                  "-f",     "tcp port 80", "-q",     "--summary", "--sort",  "severity",
                  "-n",     "--color",     "always", "--width",   "120"});
    CHECK(options.command == Command::Report);
    CHECK(options.inputs == Arguments{"a", "c", "b"});
    CHECK(options.format == "csv");
    CHECK(options.output == "out.json");
    CHECK(options.where == "outcome == abortive");
    CHECK(options.packetFilter == "tcp port 80");
    CHECK(options.quiet);
    CHECK(options.summaryOnly);
    CHECK(options.sort == SortKey::Severity);
    CHECK_FALSE(options.names);
    CHECK(options.color == ColorChoice::Always);
    CHECK(options.width == 120U);
}

TEST_CASE("long names mean the same as short ones", "[options]") {
    CHECK(
        accepted({"--read=a", "--format=csv", "--output=-", "--filter=tcp", "--quiet", "--no-names"}
        ) == accepted({"-r", "a", "-T", "csv", "-o", "-", "-f", "tcp", "-q", "-n"})
    );
    CHECK(accepted({"a", "-qn"}) == accepted({"-n", "a", "-q"}));
}

TEST_CASE("every sort key and color choice is known by its name", "[options]") {
    const std::pair<const char*, SortKey> keys[] = {
        {"start", SortKey::Start},
        {"severity", SortKey::Severity},
        {"duration", SortKey::Duration},
        {"bytes", SortKey::Bytes},
        {"packets", SortKey::Packets},
    };
    for (const auto& [name, key] : keys) {
        CHECK(accepted({"a", "--sort", name}).sort == key);
    }
    CHECK(accepted({"a", "--color", "auto"}).color == ColorChoice::Auto);
    CHECK(accepted({"a", "--color", "never"}).color == ColorChoice::Never);
}

TEST_CASE("show takes files and the number of a connection", "[options]") {
    const auto options =
        accepted({"show", "a.pcap", "--connection", "17", "-o", "x.JSON", "--width", "80"});
    CHECK(options.command == Command::Show);
    CHECK(options.inputs == Arguments{"a.pcap"});
    CHECK(options.connection == 17);
    CHECK(options.format == "json");
    CHECK(options.width == 80U);
    CHECK(accepted({"show", "-r", "a", "--connection", "1"}).format == "text");
    CHECK(
        refused({"show", "a"}) ==
        "show needs the number of a connection: --connection N, as the report prints it, or --all"
    );
    CHECK(accepted({"show", "a", "b", "--connection", "1"}).inputs == Arguments{"a", "b"});
    CHECK(
        refused({"show", "a", "--connection", "0"}) == "--connection takes a number from 1, not '0'"
    );
    CHECK(
        refused({"show", "a", "--connection", "1", "-T", "csv"}) ==
        "--format takes text, svg, mermaid or json, not 'csv'"
    );
    CHECK(has(
        refused({"show", "a", "--connection", "1", "--summary"}), "there is no option '--summary'"
    ));
}

TEST_CASE("show takes every connection, or those that a filter selects", "[options]") {
    const auto options = accepted({"show", "a", "--all", "--where", "id < 3"});
    CHECK(options.all);
    CHECK(options.connection == 0);
    CHECK(options.where == "id < 3");
    CHECK_FALSE(accepted({"show", "a", "--connection", "1"}).all);
    CHECK(
        refused({"show", "a", "--all", "--connection", "1"}) ==
        "--connection shows one connection and --all every one; choose one of the two"
    );
    CHECK(
        refused({"show", "a", "--connection", "1", "--where", "id < 3"}) ==
        "--where selects among all connections; write --all instead of --connection N"
    );
    CHECK(printed({"show", "--help-where"}) == printed({"--help-where"}));
}

TEST_CASE("what show draws is chosen by names", "[options]") {
    const auto plain = accepted({"show", "a", "--connection", "1"});
    CHECK(plain.times == diagram::TimeStyle::Relative);
    CHECK(plain.seq == diagram::SeqStyle::Relative);
    CHECK(plain.data == diagram::DataDetail::Collapsed);
    CHECK(plain.charset == diagram::Charset::Unicode);
    CHECK(plain.theme == diagram::Theme::Light);
    CHECK(plain.vocabulary == Vocabulary::Wsp);
    CHECK(plain.assumed == OperatingSystem::Unknown);
    CHECK(plain.receiveOff == ReceiveOffModel::Api);
    const auto options = accepted(
        {"show",
         "a",
         "--connection",
         "1",
         "--times",
         "delta",
         "--seq",
         "absolute",
         "--data",
         "--ascii",
         "--theme",
         "dark",
         "--vocabulary",
         "posix",
         "--assume-os",
         "windows",
         "--recvdisc-model=spi"}
    );
    CHECK(options.times == diagram::TimeStyle::Delta);
    CHECK(options.seq == diagram::SeqStyle::Absolute);
    CHECK(options.data == diagram::DataDetail::Each);
    CHECK(options.charset == diagram::Charset::Ascii);
    CHECK(options.theme == diagram::Theme::Dark);
    CHECK(options.vocabulary == Vocabulary::Posix);
    CHECK(options.assumed == OperatingSystem::Windows);
    CHECK(options.receiveOff == ReceiveOffModel::Spi);
    const auto one = [](const char* option, const char* value) {
        return Arguments{"show", "a", "--connection", "1", option, value};
    };
    CHECK(accepted(one("--times", "absolute")).times == diagram::TimeStyle::Absolute);
    CHECK(accepted(one("--theme", "auto")).theme == diagram::Theme::Auto);
    CHECK(accepted(one("--assume-os", "linux")).assumed == OperatingSystem::Linux);
    CHECK(refused(one("--times", "utc")) == "--times takes relative, absolute or delta, not 'utc'");
    CHECK(refused(one("--seq", "raw")) == "--seq takes relative or absolute, not 'raw'");
    CHECK(refused(one("--theme", "blue")) == "--theme takes light, dark or auto, not 'blue'");
    CHECK(refused(one("--vocabulary", "bsd")) == "--vocabulary takes wsp or posix, not 'bsd'");
    CHECK(
        refused(one("--assume-os", "vms")) == "--assume-os takes windows, linux or auto, not 'vms'"
    );
    CHECK(
        refused(one("--recvdisc-model", "both")) == "--recvdisc-model takes api or spi, not 'both'"
    );
    CHECK(accepted({"a", "--recvdisc-model", "spi"}).receiveOff == ReceiveOffModel::Spi);
    CHECK(accepted({"a", "--vocabulary", "posix"}).vocabulary == Vocabulary::Posix);
    CHECK(accepted({"a", "--assume-os", "linux"}).assumed == OperatingSystem::Linux);
    CHECK(has(refused({"a", "--times", "delta"}), "there is no option '--times'"));
}

TEST_CASE("the extension of what show writes decides the format", "[options]") {
    const std::pair<const char*, const char*> formats[] = {
        {"a.txt", "text"},
        {"a.svg", "svg"},
        {"a.mmd", "mermaid"},
        {"a.md", "mermaid"},
        {"a.json", "json"},
    };
    for (const auto& [output, format] : formats) {
        CHECK(accepted({"show", "a", "--connection", "1", "-o", output}).format == format);
        CHECK(accepted({"show", "a", "--connection", "1", "-T", format}).format == format);
    }
}

TEST_CASE("several images need a folder", "[options]") {
    CHECK(accepted({"show", "a", "--all", "-T", "svg", "-o", "images/"}).output == "images/");
    CHECK(
        refused({"show", "a", "--all", "-T", "svg"}) ==
        "--all makes an SVG image of each connection; name a folder for them with -o, as in "
        "-o images/"
    );
    CHECK(has(refused({"show", "a", "--all", "-o", "images/"}), "does not tell the format"));
}

TEST_CASE("without --format the extension of the output decides", "[options]") {
    for (const auto& writer : allWriters()) {
        const auto output = "some.dir/report." + std::string(writer.extension);
        CHECK(accepted({"a", "-o", output}).format == writer.name);
        CHECK(accepted({"a", "-T", std::string(writer.name)}).format == writer.name);
    }
    for (const auto* output :
         {"report", "report.xyz", "dir.json/report", ".json", "json", "report."}) {
        CHECK(has(refused({"a", "-o", output}), "does not tell the format; add --format text, "));
        CHECK(accepted({"a", "-o", output, "-T", "json"}).format == "json");
    }
}

TEST_CASE("wrong values are refused with what may stand there", "[options]") {
    CHECK(
        refused({"a", "-T", "xml"}) == "--format takes text, json, ndjson, csv or zeek, not 'xml'"
    );
    CHECK(
        refused({"a", "--sort", "size"}) ==
        "--sort takes start, severity, duration, bytes or packets, not 'size'"
    );
    CHECK(refused({"a", "--color", "yes"}) == "--color takes auto, always or never, not 'yes'");
    for (const auto* width : {"79", "201", "-1", "80x", " 80", "99999999999999999999", "8.5"}) {
        INFO(width);
        CHECK(
            has(refused({"a", std::string("--width=") + width}),
                "--width takes a number from 80 to 200, not ")
        );
    }
    CHECK(accepted({"a", "--width", "80"}).width == 80U);
    CHECK(accepted({"a", "--width", "200"}).width == 200U);
    CHECK(accepted({"show", "a", "--connection", "1", "--width", "72"}).width == 72U);
    CHECK(
        refused({"show", "a", "--connection", "1", "--width", "71"}) ==
        "--width takes a number from 72 to 200, not '71'"
    );
}

TEST_CASE("unknown options are refused, with the nearest one suggested", "[options]") {
    CHECK(refused({"a", "--sumary"}) == "there is no option '--sumary'; did you mean '--summary'?");
    CHECK(
        refused({"a", "--colour=never"}) == "there is no option '--colour'; did you mean '--color'?"
    );
    CHECK(
        refused({"a", "-z"}) == "there is no option '-z'; 'lastack report --help' names all options"
    );
    CHECK(
        refused({"show", "a", "--zzzzzzzz"}) ==
        "there is no option '--zzzzzzzz'; 'lastack show --help' names all options"
    );
    CHECK_FALSE(has(refused({"a", "--\x1b[31m"}), "\x1b"));
}

TEST_CASE("options that lack a value, or have one too many, are refused", "[options]") {
    CHECK(
        refused({"a", "-T"}) ==
        "'--format' needs a value; 'lastack report --help' names all options"
    );
    CHECK(
        refused({"a", "--where"}) ==
        "'--where' needs a value; 'lastack report --help' names all options"
    );
    CHECK(
        refused({"a", "-r"}) == "'--read' needs a value; 'lastack report --help' names all options"
    );
    CHECK(
        refused({"a", "--quiet=maybe"}) ==
        "'--quiet' takes no value; 'lastack report --help' names all options"
    );
}

TEST_CASE("the last of several values of one option counts", "[options]") {
    CHECK(accepted({"a", "-T", "json", "-T", "csv"}).format == "csv");
}

TEST_CASE("a run needs something to read", "[options]") {
    CHECK(
        refused({}) ==
        "name a capture file, as in 'lastack capture.pcapng'; 'lastack --help' tells more"
    );
    CHECK(
        refused({"-q"}) ==
        "name a capture file, or - for standard input; 'lastack report --help' names all options"
    );
    CHECK(refused({"-", "-"}) == "standard input (-) can be read only once");
    CHECK(refused({""}) == "the name of a file is empty");
    CHECK(accepted({"-"}).inputs == Arguments{"-"});
}

TEST_CASE("after -- everything is a file, and a value may begin with a dash", "[options]") {
    CHECK(accepted({"report", "--", "--odd", "-q"}).inputs == Arguments{"--odd", "-q"});
    CHECK(accepted({"--", "show"}).inputs == Arguments{"show"});
    CHECK(accepted({"./report"}).inputs == Arguments{"./report"});
    CHECK(accepted({"a", "--where=-x"}).where == "-x");
}

TEST_CASE("version and help are printed and end the program well", "[options]") {
    CHECK(printed({"--version"}).starts_with("lastack "));
    CHECK(has(printed({"--help"}), "Commands:"));
    CHECK(printed({"-h"}) == printed({"--help"}));
    CHECK(has(printed({"report", "--help"}), "lastack report [OPTIONS]"));
    CHECK(has(printed({"show", "-h"}), "lastack show [OPTIONS]"));
    CHECK(printed({"capture.pcap", "-T", "json", "--help"}) == printed({"report", "--help"}));
}

TEST_CASE("help shows every option of a command with an example", "[options]") {
    const std::pair<const char*, std::vector<const char*>> commands[] = {
        {"report",
         {"-r",
          "-f",
          "-T",
          "-o",
          "--where",
          "--help-where",
          "--summary",
          "--sort",
          "--vocabulary",
          "--assume-os",
          "--recvdisc-model",
          "-n",
          "-q",
          "--color",
          "--width"}},
        {"show", {"-r",      "-f",           "--connection", "--all",
                  "-T",      "-o",           "--where",      "--help-where",
                  "--times", "--seq",        "--data",       "--ascii",
                  "--theme", "--vocabulary", "--assume-os",  "--recvdisc-model",
                  "-n",      "-q",           "--color",      "--width"}},
    };
    for (const auto& [command, options] : commands) {
        const auto help = printed({command, "--help"});
        const auto examples = help.substr(help.find("Examples:"));
        std::set<std::string> listed;
        for (std::size_t at = help.find("\n  -"); at != std::string::npos;
             at = help.find("\n  -", at + 1)) {
            listed.insert(help.substr(at + 3, help.find_first_of(", ", at + 3) - at - 3));
        }
        for (const auto* option : options) {
            INFO(command << " " << option);
            CHECK(has(examples, std::string(" ") + option));
            CHECK(listed.erase(option) == 1);
        }
        CHECK(listed == std::set<std::string>{"-h"});
    }
}

TEST_CASE("every example of the help is a command line that works", "[options]") {
    for (const auto* command : {"report", "show"}) {
        const auto help = printed({command, "--help"});
        for (auto at = help.find("\n  lastack "); at != std::string::npos;
             at = help.find("\n  lastack ", at + 1)) {
            const auto line = help.substr(at + 11, help.find('\n', at + 1) - at - 11);
            Arguments arguments{""};
            bool isQuoted = false;
            for (const char c : line) {
                isQuoted = isQuoted != (c == '\'');
                if (c == ' ' && !isQuoted) {
                    arguments.emplace_back();
                } else if (c != '\'') {
                    arguments.back() += c;
                }
            }
            INFO(line);
            CHECK(refused(arguments) == "(accepted)");
        }
    }
}

TEST_CASE("help names every format, and help for --where every field", "[options]") {
    const auto help = printed({"report", "--help"});
    for (const auto& writer : allWriters()) {
        CHECK(has(help, writer.description));
        CHECK(has(help, "(." + std::string(writer.extension) + ")"));
    }
    const auto where = printed({"--help-where"});
    for (const auto& field : Filter::fields()) {
        CHECK(has(where, "\n  " + std::string(field.name) + " "));
        CHECK(has(where, field.meaning));
    }
    for (const auto* value : {"half-closed", "data-after-close", "fin-then-rst", "certain"}) {
        CHECK(has(where, value));
    }
}

TEST_CASE("every filter in the help compiles", "[options]") {
    unsigned filters = 0;
    for (const auto& text :
         {printed({"--help"}), printed({"report", "--help"}), printed({"--help-where"})}) {
        constexpr std::string_view kBegin = "--where '";
        for (auto at = text.find(kBegin); at != std::string::npos; at = text.find(kBegin, at + 1)) {
            const auto begin = at + kBegin.size();
            const auto expression = text.substr(begin, text.find('\'', begin) - begin);
            INFO(expression);
            CHECK(Filter::compile(expression).has_value());
            ++filters;
        }
    }
    CHECK(filters == 8);
}

TEST_CASE("argc and argv are read without the program's name", "[options]") {
    const char* const arguments[] = {"lastack", "a.pcap", "-q"};
    const auto parsed = parseOptions(3, arguments);
    REQUIRE(std::holds_alternative<Options>(parsed));
    CHECK(std::get<Options>(parsed).inputs == Arguments{"a.pcap"});
    CHECK(std::holds_alternative<UsageError>(parseOptions(0, arguments)));
}
