#include "report/csv_columns.h"
#include "report/csv_writer.h"
#include "tests/report/memory_sink.h"
#include "tests/report/samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lastack;

namespace {

// A reader of RFC 4180 of its own, so that the writer is not its own judge.
std::vector<std::vector<std::string>> rowsOf(const std::string& text) {
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            rows.back().back() += text[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            rows.back().emplace_back();
        } else if (!quoted && c == '\r' && text[i + 1] == '\n') {
            rows.emplace_back(1);
            ++i;
        } else {
            rows.back().back() += c;
        }
    }
    rows.pop_back(); // after the last line break
    return rows;
}

std::string cell(
    const std::vector<std::vector<std::string>>& rows, std::size_t row, const std::string& column
) {
    const auto& header = rows.front();
    const auto at = std::find(header.begin(), header.end(), column);
    REQUIRE(at != header.end());
    return rows[row][static_cast<std::size_t>(at - header.begin())];
}

} // namespace

TEST_CASE("every row has a cell for every column", "[csv]") {
    const auto rows = rowsOf(samples::written("csv", samples::allReports()));
    REQUIRE(rows.size() == samples::all().size() + 1);
    for (const auto& row : rows) {
        CHECK(row.size() == csvColumns().size() + csvCallColumns().size());
    }
}

TEST_CASE("cells hold what their columns say", "[csv]") {
    const auto rows = rowsOf(samples::written("csv", {samples::dataAfterClose()}));
    CHECK(cell(rows, 1, "id") == "17");
    CHECK(cell(rows, 1, "start") == "2026-11-20T08:15:30.000000000Z");
    CHECK(cell(rows, 1, "duration_ns") == "3090000000");
    CHECK(cell(rows, 1, "client_ip") == "10.0.0.5");
    CHECK(cell(rows, 1, "server_port") == "8080");
    CHECK(cell(rows, 1, "outcome") == "abortive");
    CHECK(cell(rows, 1, "rst_by") == "client");
    CHECK(cell(rows, 1, "cause") == "data-after-close");
    CHECK(cell(rows, 1, "tags") == "fin-then-rst data-with-fin data-lost");
    CHECK(cell(rows, 1, "server_to_client_unacked_bytes") == "512");
    CHECK(cell(rows, 1, "half_closed_ns").empty());
    CHECK(cell(rows, 1, "problems") == "roles-guessed");
    CHECK(cell(rows, 1, "summary").substr(0, 37) == "The client closed first (packet 41); ");
}

TEST_CASE("the last columns name the calls in the words that were asked for", "[csv]") {
    TeardownReport report = samples::dataAfterClose();
    const auto ended = [](CallId id, Confidence certainty) {
        Call call;
        call.kind = CallKind::Teardown;
        call.candidates.push_back({id, certainty, 1, {WspRule::D2}, {}});
        return call;
    };
    report.mapping.of(Side::Client).calls = {
        ended(CallId::ShutSend, Confidence::Likely),
        ended(CallId::CloseHard, Confidence::Possible)};
    report.mapping.of(Side::Server).calls.clear();
    const auto rowIn = [&report](Vocabulary vocabulary) {
        return rowsOf(samples::written("csv", {report}, {.vocabulary = vocabulary}));
    };
    const auto wsp = rowIn(Vocabulary::Wsp);
    CHECK(cell(wsp, 1, "client_call") == "WSPShutdown(SD_SEND); then WSPCloseSocket, linger 0?");
    CHECK(cell(wsp, 1, "server_call").empty());
    CHECK(
        cell(rowIn(Vocabulary::Posix), 1, "client_call") ==
        "shutdown(fd, SHUT_WR); then close(fd), linger 0?"
    );
}

TEST_CASE("lines end as RFC 4180 says and nothing else breaks one", "[csv]") {
    const std::string text = samples::written("csv", {samples::hostile()});
    CHECK(std::count(text.begin(), text.end(), '\n') == 2);
    CHECK(std::count(text.begin(), text.end(), '\r') == 2);
    CHECK(text.find('\x1b') == std::string::npos);
}

TEST_CASE("a name that a spreadsheet would run is disarmed", "[csv]") {
    const auto rows = rowsOf(samples::written("csv", {samples::hostile()}));
    CHECK(cell(rows, 1, "client_name") == "'=cmd|'/c calc'!A1\",\\x0d\\x0a\\x1b[2J");
    for (const char* formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
        CHECK(csvCell(formula).front() == '\'');
    }
    CHECK(csvCell("a,b") == "\"a,b\"");
    CHECK(csvCell("say \"hi\"") == "\"say \"\"hi\"\"\"");
    CHECK(csvCell("plain") == "plain");
    CHECK(csvCell("").empty());
}

TEST_CASE("names are left out of rows when they are turned off", "[csv]") {
    const auto rows = rowsOf(samples::written("csv", {samples::hostile()}, {.names = false}));
    CHECK(cell(rows, 1, "client_name").empty());
    CHECK(cell(rows, 1, "server_name").empty());
}

TEST_CASE("without connections the rows are the outcomes", "[csv]") {
    const auto rows =
        rowsOf(samples::written("csv", samples::allReports(), {.connections = false}));
    REQUIRE(rows.size() == kOutcomes + 1);
    CHECK(rows[0] == std::vector<std::string>{"outcome", "connections"});
    const auto all = samples::all();
    const auto graceful = std::count_if(all.begin(), all.end(), [](const samples::Sample& sample) {
        return sample.report.verdict.outcome == Outcome::Graceful;
    });
    CHECK(rows[1] == std::vector<std::string>{"graceful", std::to_string(graceful)});
}
