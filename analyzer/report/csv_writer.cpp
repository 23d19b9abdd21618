#include "report/csv_writer.h"

#include "net/escape.h"
#include "report/csv_columns.h"
#include "report/words.h"

#include <fmt/format.h>

namespace lastack {

namespace {

// Spreadsheets evaluate cells that begin so, whatever the quoting (OWASP: CSV injection).
bool looksLikeFormula(std::string_view text) {
    return !text.empty() &&
           std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
}

class CsvWriter : public ReportWriter {
public:
    CsvWriter(TextSink& sink, const WriterOptions& options) : sink_(sink), options_(options) {}

    void begin() override {
        if (!options_.connections) {
            return;
        }
        line_.clear();
        for (const CsvColumn& column : csvColumns()) {
            appendCell(column.name);
        }
        for (const CsvCallColumn& column : csvCallColumns()) {
            appendCell(column.name);
        }
        finishLine();
    }

    void add(const TeardownReport& report) override {
        if (!options_.connections) {
            return;
        }
        line_.clear();
        for (const CsvColumn& column : csvColumns()) {
            const bool hidden = column.needs == HostNames::Include && !options_.names;
            appendCell(hidden ? std::string() : column.cell(report));
        }
        for (const CsvCallColumn& column : csvCallColumns()) {
            appendCell(callCell(report, column.side, options_.vocabulary));
        }
        finishLine();
    }

    // Rows of connections and rows of totals do not mix in one table: totals only when they stand
    // alone.
    void end(std::span<const CaptureReport>, const Overview& overview) override {
        if (options_.connections) {
            return;
        }
        sink_.write("outcome,connections\r\n");
        for (std::size_t i = 0; i < overview.outcomes.size(); ++i) {
            sink_.write(
                fmt::format("{},{}\r\n", nameOf(static_cast<Outcome>(i)), overview.outcomes[i])
            );
        }
    }

private:
    void appendCell(std::string_view cell) {
        line_ += started_ ? "," : "";
        started_ = true;
        line_ += cell;
    }

    void finishLine() {
        line_ += "\r\n";
        sink_.write(line_);
        line_.clear();
        started_ = false;
    }

    TextSink& sink_;
    WriterOptions options_;
    std::string line_;
    bool started_ = false;
};

} // namespace

std::string csvCell(std::string_view text) {
    std::string cell = escapeForTerminal(text);
    if (looksLikeFormula(text)) {
        cell.insert(0, 1, '\'');
    }
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        return cell;
    }
    for (std::size_t at = cell.find('"'); at != std::string::npos; at = cell.find('"', at + 2)) {
        cell.insert(at, 1, '"');
    }
    return '"' + cell + '"';
}

std::unique_ptr<ReportWriter> makeCsvWriter(TextSink& sink, const WriterOptions& options) {
    return std::make_unique<CsvWriter>(sink, options);
}

} // namespace lastack
