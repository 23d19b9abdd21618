#include "app/cli/show.h"

#include "app/cli/choices.h"
#include "app/cli/order.h"
#include "app/cli/steps.h"
#include "diagram/layout.h"
#include "diagram/mermaid.h"
#include "diagram/svg.h"
#include "net/escape.h"
#include "report/show_text.h"
#include "report/writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

namespace lastack::cli {

namespace {

HostNames hostNames(const Options& options) {
    return options.names ? HostNames::Include : HostNames::Omit;
}

std::string textOf(const Options& options, const TeardownReport& report) {
    ShowOptions show;
    show.width = widthOf(options);
    show.coloring = useColor(options) ? Coloring::Colored : Coloring::Plain;
    show.names = hostNames(options);
    show.charset = options.charset;
    show.times = options.times;
    show.seq = options.seq;
    show.data = options.data;
    show.vocabulary = options.vocabulary;
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

diagram::LayoutOptions layoutOf(const Options& options) {
    diagram::LayoutOptions layout;
    layout.times = options.times;
    layout.seq = options.seq;
    layout.data = options.data;
    layout.vocabulary = options.vocabulary;
    layout.names = hostNames(options);
    return layout;
}

std::string svgOf(const Options& options, const TeardownReport& report) {
    const auto drawn = diagram::layOut(report, diagram::SvgMetrics{}, layoutOf(options));
    return diagram::toSvg(drawn, {.theme = options.theme});
}

// In Markdown a diagram stands between fences.
bool isFenced(const Options& options) {
    return options.all || hasExtension(options.output, "md");
}

std::string mermaidOf(const Options& options, const TeardownReport& report) {
    auto layout = layoutOf(options);
    layout.slope = diagram::Slope::Flat;
    const auto drawn = diagram::layOut(report, diagram::CellMetrics{}, layout);
    const auto text = diagram::toMermaid(drawn);
    return isFenced(options) ? fmt::format("```mermaid\n{}```\n", text) : text;
}

// One connection in the format that was asked for.
std::string shown(const Options& options, const TeardownReport& report) {
    if (options.format == "svg") {
        return svgOf(options, report);
    }
    if (options.format == "mermaid") {
        return mermaidOf(options, report);
    }
    if (options.format == "json") {
        return recordOf(options, report);
    }
    return textOf(options, report);
}

// What stands between two connections.
std::string_view separatorOf(const Options& options) {
    return options.format == "json" ? "" : "\n";
}

std::optional<Error> writeAll(const Options& options, const RunResult& result, Output& output) {
    std::string_view separator;
    for (const RowId row : result.connections.inOrderOfStart()) {
        const auto report = result.report(row);
        if (!report) {
            return cannotReadBack();
        }
        output.write(std::exchange(separator, separatorOf(options)));
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

// Several images do not fit into one file.
bool writesImages(const Options& options) {
    return options.all && options.format == "svg";
}

std::optional<Error> missingFolder(const Options& options) {
    std::error_code unknown;
    if (std::filesystem::is_directory(options.output, unknown)) {
        return std::nullopt;
    }
    return Error{
        ErrorCode::BadUsage,
        fmt::format(
            "{}: is no folder; make one for the images of all connections, or choose one "
            "connection with --connection N",
            escapeForTerminal(options.output)
        )};
}

std::optional<Error> writeImage(const Options& options, const TeardownReport& report) {
    const auto name = fmt::format("connection-{}.svg", number(report.connection.id));
    const auto path = std::filesystem::path(options.output) / name;
    const auto output = openOutput(options, path.string());
    if (!output) {
        return output.error();
    }
    (*output)->write(shown(options, report));
    return (*output)->close();
}

std::optional<Error> writeImages(const Options& options, const RunResult& result) {
    for (const RowId row : result.connections.inOrderOfStart()) {
        const auto report = result.report(row);
        if (!report) {
            return cannotReadBack();
        }
        if (const auto error = writeImage(options, *report)) {
            return error;
        }
    }
    return std::nullopt;
}

// Before the captures are read: whoever is to wait for them wants to know that it is not in vain.
Result<std::unique_ptr<Output>> openPlace(const Options& options) {
    if (!writesImages(options)) {
        return openOutput(options, options.output);
    }
    if (const auto error = missingFolder(options)) {
        return *error;
    }
    return std::unique_ptr<Output>{};
}

} // namespace

ExitStatus runShow(const Options& options, const std::atomic<bool>& interrupted) {
    const auto where = compileWhere(options);
    if (!where) {
        return fail(where.error());
    }
    const auto output = openPlace(options);
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
    const auto error = writesImages(options) ? writeImages(options, *result)
                                             : writeAll(options, *result, **output);
    if (error) {
        return fail(*error);
    }
    tellDamage(*result);
    return statusOf(*result);
}

} // namespace lastack::cli
