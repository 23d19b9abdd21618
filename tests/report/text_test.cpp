#include "report/figures.h"
#include "report/text_layout.h"
#include "report/text_table.h"
#include "report/text_tone.h"
#include "report/words.h"
#include "tests/report/memory_sink.h"
#include "tests/report/samples.h"
#include "tests/support/catch.h"

#include <fmt/format.h>

using namespace lastack;

namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::string withoutColor(std::string text) {
    for (auto at = text.find('\x1b'); at != std::string::npos; at = text.find('\x1b')) {
        text.erase(at, text.find('m', at) - at + 1);
    }
    return text;
}

TeardownReport withLongAddresses() {
    TeardownReport report = samples::dataAfterClose();
    report.connection.client = {*IpAddress::parse("2001:db8:aaaa:bbbb:cccc:dddd:eeee:1234"), 65535};
    report.connection.server = {*IpAddress::parse("192.168.100.200"), 65535};
    return report;
}

} // namespace

TEST_CASE("numbers read well", "[text]") {
    CHECK(grouped(0) == "0");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1'204) == "1,204");
    CHECK(grouped(18'446'744'073'709'551'615U) == "18,446,744,073,709,551,615");
    CHECK(compactBytes(512) == "512 B");
    CHECK(compactBytes(1'250) == "1.2 kB");
    CHECK(compactBytes(999'999) == "999 kB");
    CHECK(compactBytes(18'446'744'073'709'551'615U) == "18 EB");
    CHECK(tinyBytes(34'000'000) == "34M");
    CHECK(percentOf(1, 8) == "12.5 %");
    CHECK(percentOf(0, 0) == "0.0 %");
}

TEST_CASE("text is fitted by code points, not bytes", "[text]") {
    CHECK(fitted("◐ half", 8) == "◐ half  ");
    CHECK(fitted("abcdef", 4) == "abc…");
    CHECK(fitted("ab", 5, Align::Right) == "   ab");
    CHECK(fitted("ab", 5, Align::Center) == " ab  ");
    CHECK(fitted("ab", 0).empty());
}

TEST_CASE("an address gives up its middle and never its port", "[text]") {
    const auto report = withLongAddresses();
    CHECK(shortEndpoint(report.connection.server, "", 21) == "192.168.100.200:65535");
    CHECK(shortEndpoint(report.connection.server, "", 14) == "192….200:65535");
    const std::string v6 = shortEndpoint(report.connection.client, "", 20);
    CHECK(columnsOf(v6) == 20);
    CHECK(v6.substr(v6.size() - 7) == "]:65535");
    CHECK(v6.front() == '[');
    CHECK(shortEndpoint(report.connection.server, "db\x1b[2J", 30) == "db\\x1b[2J:65535");
}

TEST_CASE("paragraphs wrap at words and indent", "[text]") {
    CHECK(wrapped("one two three", 8, 2, "- ") == "- one\n  two\n  three\n");
    CHECK(wrapped("", 8, 2) == "  \n");
    CHECK(wrapped("unbreakable-word", 8, 0) == "unbreakable-word\n");
}

TEST_CASE("no line of a table is wider than asked, at any width", "[text]") {
    auto reports = samples::allReports();
    reports.push_back(samples::hostile());
    reports.push_back(withLongAddresses());
    reports.back().connection.id = ConnectionId{123'456'789};
    for (unsigned width = kMinTextWidth; width <= kMaxTextWidth; ++width) {
        for (const std::string& line :
             linesOf(samples::written("text", reports, {.width = width}))) {
            INFO(width << ": " << line);
            CHECK(columnsOf(line) <= width);
            CHECK((line.empty() || line.back() != ' '));
        }
    }
}

TEST_CASE("all lines of the table have their columns in the same place", "[text]") {
    const auto lines = linesOf(samples::written("text", samples::allReports(), {.width = 100}));
    const auto column = columnsOf(lines[1].substr(0, lines[1].find("ended")));
    for (std::size_t i = 2; i < samples::all().size() + 2; ++i) {
        const auto outcome = std::string(nameOf(samples::allReports()[i - 2].verdict.outcome));
        INFO(lines[i]);
        CHECK(columnsOf(lines[i].substr(0, lines[i].find(outcome))) == column + 2);
    }
}

TEST_CASE("widths outside the useful range are brought into it", "[text]") {
    CHECK(textWidth(0) == 80);
    CHECK(textWidth(120) == 120);
    CHECK(textWidth(4'000'000'000U) == 200);
}

TEST_CASE(
    "a line says which, when, between whom, how, by whom, why and what was at risk", "[text]"
) {
    const auto lines =
        linesOf(samples::written("text", {samples::dataAfterClose()}, {.width = 120}));
    CHECK(lines[0] == "2026-11-20, times in UTC");
    CHECK(
        lines[2] == "    17 08:15:30.000 10.0.0.5:49812        10.0.0.9:8080         ✖ abortive    "
                    "client data after close "
                    "             512 B"
    );
}

TEST_CASE("a new day starts with its date", "[text]") {
    auto next = samples::dataAfterClose();
    next.connection.firstAt.ns += Duration::seconds(86'400).ns;
    const std::string text = samples::written("text", {samples::dataAfterClose(), next});
    CHECK(text.find("2026-11-20, times in UTC\n") == 0);
    CHECK(text.find("\n\n2026-11-21, times in UTC\n") != std::string::npos);
}

TEST_CASE("color adds nothing but color", "[text]") {
    const auto reports = samples::allReports();
    const std::string plain = samples::written("text", reports, {.width = 100});
    const std::string colored = samples::written("text", reports, {.width = 100, .color = true});
    CHECK(plain.find('\x1b') == std::string::npos);
    CHECK(colored != plain);
    CHECK(withoutColor(colored) == plain);
}

TEST_CASE("the cause is added only where the pattern does not say it", "[text]") {
    TeardownReport report = samples::dataAfterClose();
    CHECK(whyText(report) == "data after close");
    report.verdict.pattern = Pattern::HardClose;
    report.verdict.cause = {CauseKind::UnreadData, Confidence::Likely, {}};
    CHECK(whyText(report) == "hard reset, likely unread data");
    report.verdict.cause = {CauseKind::Linger0, Confidence::Possible, {}};
    CHECK(whyText(report) == "hard reset, linger 0?");
    report.verdict.cause = {CauseKind::ListenerClosed, Confidence::Certain, {}};
    CHECK(whyText(report) == "hard reset, listener closed");
    report.verdict.cause = {CauseKind::Application, Confidence::Certain, {}};
    CHECK(whyText(report) == "hard reset");
    report.verdict.pattern = Pattern::None;
    report.verdict.hasCause = false;
    CHECK(whyText(report) == "roles-guessed");
}

TEST_CASE("every label of a pattern fits the narrowest table", "[text]") {
    for (const Pattern pattern : allPatterns()) {
        INFO(idOf(pattern));
        CHECK(columnsOf(labelOf(pattern)) <= 12);
    }
}

TEST_CASE("totals count, sort and name what was not used", "[text]") {
    const std::string text =
        samples::written("text", samples::allReports(), {.width = 100, .connections = false});
    CHECK(text.find(fmt::format("{} connections, ", samples::all().size())) == 0);
    CHECK(text.find("✖ abortive") != std::string::npos);
    CHECK(text.find("Ended by       4") != std::string::npos);
    CHECK(text.find("Not used       1,206 ARP, 3 truncated TCP header\n") != std::string::npos);
    CHECK(text.find("Bad checksum   2 packets\n") != std::string::npos);
    CHECK(
        text.find("Dropped        12 packets while capturing: 12 by the interface\n") !=
        std::string::npos
    );
    CHECK(
        text.find("! broken\\x1b[2J.pcap: cut short at offset 1,234,567, after packet 99") !=
        std::string::npos
    );
    CHECK(text.find("08:15:30") == std::string::npos);
}

TEST_CASE("quiet leaves one line of totals and the damage", "[text]") {
    const std::string text = samples::written("text", {samples::dataAfterClose()}, {.quiet = true});
    CHECK(
        text == "1 connection: 1 abortive\n! broken\\x1b[2J.pcap: cut short at offset 1,234,567, "
                "after packet 99: the record\n"
                "  claims 70000 bytes, 12 are left.\n"
    );
}

TEST_CASE("no connections give totals and no table", "[text]") {
    const std::string text = samples::written("text", {});
    CHECK(text.find("0 connections, 0 TCP packets, 0 B of payload\n\nNot used") == 0);
}

TEST_CASE("names stand in for addresses unless they are turned off", "[text]") {
    TeardownReport report = samples::dataAfterClose();
    report.serverName = "shop.example";
    CHECK(
        samples::written("text", {report}, {.width = 120}).find("shop.example:8080") !=
        std::string::npos
    );
    CHECK(
        samples::written("text", {report}, {.width = 120, .names = false}).find("10.0.0.9:8080") !=
        std::string::npos
    );
}

TEST_CASE("the list of formats is complete and every name is its own", "[text]") {
    std::vector<std::string_view> names;
    for (const WriterFormat& format : allWriters()) {
        names.push_back(format.name);
        CHECK_FALSE(format.description.empty());
        CHECK_FALSE(samples::written(format.name, samples::allReports()).empty());
    }
    CHECK(names == std::vector<std::string_view>{"text", "json", "ndjson", "csv", "zeek"});
}
