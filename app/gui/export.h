// Export: one connection as a picture or as text, and the list as a report, in files. SVG, text,
// Mermaid and reports come from the engine's own writers, so they are byte for byte what the
// command line writes. Pictures are light whatever the screen is, and for the program's own thread
// alone.
#pragma once

#include "diagram/layout_options.h"
#include "report/teardown_report.h"
#include "session/selection.h"
#include "session/session.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lastack::gui {

enum class PictureFormat { Png, Svg, Pdf, Text, Mermaid, Json };

struct PictureKind {
    PictureFormat format;
    const char* extension;
    const char* description; // to be translated in the context Export
};

const std::vector<PictureKind>& pictureKinds();

// By the extension of a file; nothing for one that is not in the list.
std::optional<PictureFormat> pictureFormatOf(const QString& path);

// "capture-482-abortive": a name without folder and extension.
QString proposedName(const QString& capturePath, const TeardownReport& report);

// Nothing when the file was written, else one sentence on why not.
using Failure = std::optional<QString>;

// A sentence when the path is one of the captures, which nothing may write to.
Failure overwriting(const QString& path, const QStringList& captures);

Failure exportPicture(
    const QString& path,
    PictureFormat format,
    const TeardownReport& report,
    const diagram::LayoutOptions& options,
    double scale // of PNG: pixels for each unit of the layout
);

struct ReportRequest {
    std::shared_ptr<const RunResult> result;
    RowIds rows; // in this order
    Overview overview;
};

// In the format of allWriters() whose extension the path has. `goOn` is asked now and then, and
// told how many rows are written. For any thread.
Failure exportReport(
    const QString& path,
    const ReportRequest& request,
    const std::function<bool(std::size_t rows)>& goOn
);

} // namespace lastack::gui
