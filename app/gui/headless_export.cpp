#include "app/gui/headless_export.h"

#include "app/gui/export.h"
#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/whole_reports.h"

#include <fmt/format.h>

#include <QCoreApplication>

#include <cstdio>

namespace lastack::gui {

namespace {

int fail(const QString& message) {
    fmt::print(stderr, "lastack-gui: {}\n", fromQt(message));
    return 2;
}

QString translated(const char* text) {
    return QCoreApplication::translate("Headless", text);
}

} // namespace

int exportHeadless(const HeadlessRequest& request) {
    const auto format = pictureFormatOf(request.output);
    if (!format) {
        return fail(translated(QT_TRANSLATE_NOOP(
                                   "Headless",
                                   "the name %1 does not tell the format; end it with svg, png, "
                                   "pdf, txt, mmd or json"
                               ))
                        .arg(request.output));
    }
    if (request.inputs.isEmpty() || request.connection == 0) {
        return fail(translated(QT_TRANSLATE_NOOP(
            "Headless", "--export takes a capture and --connection N, counted from 1"
        )));
    }
    SessionOptions options;
    for (const QString& path : request.inputs) {
        options.paths.push_back(fromQt(path));
    }
    options.explain = ExplainOptions{};
    const auto reports = wholeReports(options, {ConnectionId{request.connection}}, {});
    if (!reports) {
        return fail(toQt(reports.error().message));
    }
    if (reports->empty()) {
        return fail(translated(QT_TRANSLATE_NOOP("Headless", "there is no connection %1"))
                        .arg(request.connection));
    }
    diagram::LayoutOptions layout;
    if (request.words == ExportWords::OfTheWindow) {
        layout.phrases = &windowPhrases();
    }
    const auto failure =
        exportPicture(request.output, *format, reports->front(), layout, request.scale);
    return failure ? fail(*failure) : 0;
}

} // namespace lastack::gui
