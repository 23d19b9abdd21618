#include "app/cli/help.h"

#include "query/filter.h"
#include "report/tool.h"
#include "report/words.h"
#include "report/writer.h"

#include <fmt/format.h>

#include <cstddef>
#include <iterator>
#include <string_view>

namespace lastack::cli {

namespace {

constexpr std::string_view kProgram =
    R"(LastAck says of every TCP connection in a capture who ended it, how and why.

Usage: lastack [report] [OPTIONS] FILE...
       lastack show FILE... --connection N [OPTIONS]
       lastack show FILE... --all [OPTIONS]
       lastack live -i INTERFACE... [OPTIONS]
       lastack interfaces

Commands:
  report      one line per connection, and totals (what lastack does without a command)
  show        one connection, or all: packets between client and server, and the evidence
  live        captures, and tells of every connection as it ends
  interfaces  what can be captured from, and what it takes where it cannot (-D does the same)

Options:
  -h,--help   this text; after a command, every option of that command
  --version   the version

Examples:
  lastack capture.pcapng
  lastack report capture.pcapng -o report.json
  lastack report --where 'outcome == abortive and server.port == 443' *.pcap
  lastack report --help-where
  lastack show capture.pcapng --connection 17
  tcpdump -w - tcp | lastack -
  lastack live -i eth0 -f 'tcp port 443'
  lastack interfaces

Exit status: 0 done; 2 wrong usage, or no input could be read; 3 input damaged or cut short,
but analyzed as far as it goes; 130 interrupted, with the report of what was read.
)";

constexpr std::string_view kLanguage =
    R"(--where EXPR reports only the connections for which EXPR is true.

  field == value    also != < <= > >= and, for parts of names and texts, ~
  field in (a, b)   one of several values; ranges: port in (80, 8000-8080)
  ip in 10.0.0.0/8  addresses with a prefix
  tag in tags       lists: tags, fin_by, problems, encapsulation, calls, indications, disconnect.…
  not, and, or      binding in this order; ( ) group; ! && || mean the same

Durations take units (ns us ms s m h d), bytes too (k M G T, Ki Mi Gi Ti); times are like
2026-11-20 or 2026-11-20T08:15:30Z. ~ looks for a part in any case, and * stands for anything.
A value that is not known equals null. Quote what contains blanks: "half-close used".

Examples:
  lastack report --where 'outcome in (abortive, timed-out)' capture.pcapng
  lastack report --where 'data-lost in tags and server.port == 443' capture.pcapng
  lastack report --where 'ip in 10.0.0.0/8 and timing.idle_before_close > 30s' capture.pcapng
  lastack report --where 'CLOSE_U in server.calls or I.RECV_RST in indications' capture.pcapng
  lastack report --where 'disconnect.carrier == tls-alert and disconnect.code == 40' capture.pcapng
  lastack report --where 'not observed.midstream and bytes > 1M' capture.pcapng
)";

template <typename Code>
std::string namesOf(std::size_t codes) {
    std::string line;
    std::string text;
    for (std::size_t code = 0; code < codes; ++code) {
        constexpr std::size_t kColumns = 90;
        const auto name = nameOf(static_cast<Code>(code));
        if (line.size() + name.size() > kColumns) {
            text += line + "\n ";
            line.clear();
        }
        line += fmt::format(" {}", name);
    }
    return text + line + "\n";
}

std::string valueList() {
    return fmt::format(
        "\nValues of outcome:\n {}\nValues of cause:\n {}\nValues of tags:\n {}"
        "\nValues of confidence, from least to most:\n  possible likely certain\n"
        "\nresources/calls.md lists the values of calls and indications.\n",
        namesOf<Outcome>(kOutcomes),
        namesOf<CauseKind>(kCauses),
        namesOf<Tag>(kTags)
    );
}

} // namespace

std::string versionText() {
    return fmt::format("{} {}\n", kToolName, kToolVersion);
}

std::string programHelp() {
    return std::string(kProgram);
}

std::string whereHelp() {
    std::string text(kLanguage);
    text += "\nFields:\n";
    for (const auto& field : Filter::fields()) {
        fmt::format_to(std::back_inserter(text), "  {:<42} {}\n", field.name, field.meaning);
    }
    return text + valueList();
}

std::string formatList() {
    std::string text = "Formats:\n";
    for (const auto& writer : allWriters()) {
        fmt::format_to(
            std::back_inserter(text),
            "  {:<8} {} (.{})\n",
            writer.name,
            writer.description,
            writer.extension
        );
    }
    return text;
}

} // namespace lastack::cli
