#include "app/gui/headless_export.h"

#include "app/gui/export.h"
#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/whole_reports.h"
#include "report/text_totals.h"

#include <fmt/format.h>

#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace lastack::gui {

namespace {

int fail(const QString& message) {
    fmt::print(stderr, "lastack-gui: {}\n", fromQt(message));
    return 2;
}

QString translated(const char* text) {
    return QCoreApplication::translate("Headless", text);
}

int doneWith(const std::vector<CaptureReport>& captures) {
    constexpr std::size_t kAnyWidth = 100'000; // one line for each place
    const std::string damage = damageText(captures, kAnyWidth);
    fmt::print(stderr, "{}", damage);
    return damage.empty() ? 0 : 3;
}

SessionOptions sessionOf(const HeadlessRequest& request) {
    SessionOptions options;
    for (const QString& path : request.inputs) {
        options.paths.push_back(fromQt(path));
    }
    options.explain = ExplainOptions{};
    return options;
}

int exportOne(const HeadlessRequest& request) {
    const auto format = pictureFormatOf(request.output);
    if (!format) {
        return fail(translated(QT_TRANSLATE_NOOP(
                                   "Headless",
                                   "the name %1 does not tell the format; end it with svg, png, "
                                   "pdf, txt, mmd or json"
                               ))
                        .arg(request.output));
    }
    const auto whole = wholeReports(sessionOf(request), {ConnectionId{request.connection}}, {});
    if (!whole) {
        return fail(toQt(whole.error().message));
    }
    if (whole->reports.empty()) {
        return fail(translated(QT_TRANSLATE_NOOP("Headless", "there is no connection %1"))
                        .arg(request.connection));
    }
    diagram::LayoutOptions layout;
    if (request.words == ExportWords::OfTheWindow) {
        layout.phrases = &windowPhrases();
    }
    const auto failure =
        exportPicture(request.output, *format, whole->reports.front(), layout, request.scale);
    return failure ? fail(*failure) : doneWith(whole->captures);
}

int exportAll(const HeadlessRequest& request) {
    std::optional<Filter> filter;
    SessionOptions options = sessionOf(request);
    if (!request.where.isEmpty()) {
        auto compiled = Filter::compile(fromQt(request.where));
        if (!compiled) {
            return fail(toQt(compiled.error().message));
        }
        filter = std::move(*compiled);
        options.where = &*filter;
    }
    auto result = analyze(options, {});
    if (!result) {
        return fail(toQt(result.error().message));
    }
    if (!result->connections.failure().empty()) {
        return fail(toQt(result->connections.failure()));
    }
    const auto shared = std::make_shared<const RunResult>(std::move(*result));
    const ReportRequest report{shared, shared->connections.inOrderOfStart(), shared->overview};
    const auto failure = exportReport(request.output, report, [](std::size_t) { return true; });
    return failure ? fail(*failure) : doneWith(shared->captures);
}

} // namespace

int exportHeadless(const HeadlessRequest& request) {
    if (request.inputs.isEmpty()) {
        return fail(translated(QT_TRANSLATE_NOOP("Headless", "--export takes a capture")));
    }
    if (const auto failure = overwriting(request.output, request.inputs)) {
        return fail(*failure);
    }
    return request.connection == 0 ? exportAll(request) : exportOne(request);
}

} // namespace lastack::gui
