#include "app/cli/show.h"

#include "app/cli/order.h"
#include "app/cli/steps.h"
#include "report/show_text.h"
#include "report/writer.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack::cli {

namespace {

std::string textOf(const Options& options, const TeardownReport& report) {
    ShowOptions show;
    show.width = widthOf(options);
    show.coloring = useColor(options) ? Coloring::Colored : Coloring::Plain;
    show.names = options.names ? HostNames::Include : HostNames::Omit;
    return showText(report, show);
}

class StringSink : public TextSink {
public:
    void write(std::string_view text) override { text_ += text; }

    std::string take() { return std::move(text_); }

private:
    std::string text_;
};

std::string recordOf(const Options& options, const TeardownReport& report) {
    const auto formats = allWriters();
    const auto lines = std::find_if(formats.begin(), formats.end(), [](const auto& candidate) {
        return candidate.name == "ndjson";
    });
    StringSink sink;
    const auto writer = lines->make(sink, {.names = options.names});
    writer->begin();
    writer->add(report);
    writer->end({}, {});
    return sink.take();
}

// One connection in the format that was asked for.
std::string shown(const Options& options, const TeardownReport& report) {
    if (options.format == "json") {
        return recordOf(options, report);
    }
    return textOf(options, report);
}

// What stands between two connections.
std::string_view separatorOf(const Options& options) {
    return options.format == "text" ? "\n" : "";
}

std::optional<Error> writeAll(const Options& options, const RunResult& result, Output& output) {
    for (std::size_t position = 0; position < result.connections.size(); ++position) {
        const auto report = result.report(position);
        if (!report) {
            return cannotReadBack();
        }
        output.write(position == 0 ? "" : separatorOf(options));
        output.write(shown(options, *report));
        if (output.failed()) {
            break;
        }
    }
    return output.close();
}

Error noSuchConnection(const Options& options, const RunResult& result) {
    return {
        ErrorCode::BadUsage,
        fmt::format(
            "there is no connection {}; the input has {}",
            options.connection,
            connectionCount(result.connectionsSeen)
        )};
}

} // namespace

ExitStatus runShow(const Options& options, const std::atomic<bool>& interrupted) {
    const auto where = compileWhere(options);
    if (!where) {
        return fail(where.error());
    }
    auto output = openOutput(options, options.output);
    if (!output) {
        return fail(output.error());
    }
    const auto result = analyzeWithProgress(options, *where ? &**where : nullptr, interrupted);
    if (!result) {
        return failUnless(interrupted, result.error());
    }
    if (!options.all && result->connections.size() == 0) {
        return fail(noSuchConnection(options, *result));
    }
    if (const auto error = writeAll(options, *result, **output)) {
        return fail(*error);
    }
    tellDamage(*result);
    return statusOf(*result);
}

} // namespace lastack::cli
