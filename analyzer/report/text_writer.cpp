#include "report/text_writer.h"

#include "report/text_table.h"
#include "report/text_totals.h"

#include <fmt/format.h>

namespace lastack {

namespace {

class TextWriter : public ReportWriter {
public:
    TextWriter(TextSink& sink, const WriterOptions& options)
        : sink_(sink)
        , options_(options)
        , coloring_(options.color ? Coloring::Colored : Coloring::Plain)
        , table_(textWidth(options.width), options.names ? HostNames::Include : HostNames::Omit) {}

    void begin() override {}

    void add(const TeardownReport& report) override {
        if (!options_.connections || options_.quiet) {
            return;
        }
        writeDayOf(report.connection.firstAt);
        sink_.write(table_.line(report, coloring_));
    }

    void end(std::span<const CaptureReport> captures, const Overview& overview) override {
        const std::size_t width = textWidth(options_.width);
        if (options_.quiet) {
            sink_.write(totalsLine(overview) + damageText(captures, width));
            return;
        }
        sink_.write(day_.empty() ? "" : "\n");
        sink_.write(totalsText(captures, overview, width, coloring_));
    }

private:
    // The date stands above the lines of its day, with the column titles; the lines carry the clock
    // only.
    void writeDayOf(Timestamp at) {
        const std::string time = formatRfc3339(at);
        const std::string day = time.substr(0, time.find('T'));
        if (day == day_) {
            return;
        }
        sink_.write(day_.empty() ? "" : "\n");
        day_ = day;
        sink_.write(toned(fmt::format("{}, times in UTC", day_), Tone::Strong, coloring_) + "\n");
        sink_.write(table_.heading());
    }

    TextSink& sink_;
    WriterOptions options_;
    Coloring coloring_;
    TextTable table_;
    std::string day_;
};

} // namespace

std::unique_ptr<ReportWriter> makeTextWriter(TextSink& sink, const WriterOptions& options) {
    return std::make_unique<TextWriter>(sink, options);
}

} // namespace lastack
