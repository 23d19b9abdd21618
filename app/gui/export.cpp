#include "app/gui/export.h"

#include "app/gui/diagram_painter.h"
#include "app/gui/text.h"
#include "app/gui/theme.h"
#include "app/gui/verdict_text.h"
#include "diagram/layout.h"
#include "diagram/mermaid.h"
#include "diagram/svg.h"
#include "report/show_text.h"
#include "report/words.h"
#include "report/writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace lastack::gui {

namespace {

constexpr double kPictureFont = 12;  // pixels, as in SVG
constexpr unsigned kTextWidth = 120; // columns, as the command line writes into files
constexpr double kUnitsPerInch = 96; // of a layout, on paper
constexpr int kPdfResolution = 1'200;
constexpr int kMostPixels = 32'000; // of a side of an image
constexpr std::size_t kRowsPerLook = 256;

QString translated(const char* text) {
    return QCoreApplication::translate("Export", text);
}

QString cannotWrite(const QString& path, const QString& why) {
    return translated(QT_TRANSLATE_NOOP("Export", "%1 cannot be written: %2")).arg(path, why);
}

class FileSink : public TextSink {
public:
    explicit FileSink(QIODevice& device) : device_(device) {}

    void write(std::string_view text) override {
        failed_ = failed_ || device_.write(text.data(), static_cast<qint64>(text.size())) < 0;
    }

    bool failed() const { return failed_; }

private:
    QIODevice& device_;
    bool failed_ = false;
};

class StringSink : public TextSink {
public:
    void write(std::string_view text) override { text_ += text; }

    std::string text_;
};

Failure save(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return std::nullopt;
}

Failure save(const QString& path, const std::string& text) {
    return save(path, QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

QFont pictureFont() {
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

struct Picture {
    QtTextMetrics metrics;
    diagram::Diagram diagram;
};

Picture drawn(const TeardownReport& report, const diagram::LayoutOptions& options) {
    QtTextMetrics metrics(pictureFont(), kPictureFont);
    auto diagram = diagram::layOut(report, metrics, options);
    return {std::move(metrics), std::move(diagram)};
}

void paint(QPainter& painter, const Picture& picture) {
    const QRectF whole(0, 0, picture.diagram.width, picture.diagram.height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(whole, toQt(diagram::backgroundOf(diagram::Appearance::Light)));
    DiagramPainter(painter, picture.metrics, diagram::Appearance::Light)
        .draw(picture.diagram, whole);
}

Failure savePng(const QString& path, const Picture& picture, double scale) {
    const int width = static_cast<int>(std::ceil(picture.diagram.width * scale));
    const int height = static_cast<int>(std::ceil(picture.diagram.height * scale));
    if (width > kMostPixels || height > kMostPixels) {
        return translated(
            QT_TRANSLATE_NOOP("Export", "The picture is too large for PNG; export SVG or PDF.")
        );
    }
    QImage image(width, height, QImage::Format_RGB32);
    if (image.isNull()) {
        return cannotWrite(path, translated(QT_TRANSLATE_NOOP("Export", "out of memory")));
    }
    image.fill(toQt(diagram::backgroundOf(diagram::Appearance::Light))
    ); // whole pixels, to the edge
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, picture);
    painter.end();
    image.setText(QStringLiteral("Title"), toQt(picture.diagram.title));
    image.setText(QStringLiteral("Description"), toQt(picture.diagram.description));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return std::nullopt;
}

Failure savePdf(const QString& path, const Picture& picture) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    {
        QPdfWriter writer(&file);
        writer.setTitle(toQt(picture.diagram.title));
        writer.setCreator(QStringLiteral("LastAck"));
        writer.setResolution(kPdfResolution);
        const QSizeF inches(
            picture.diagram.width / kUnitsPerInch, picture.diagram.height / kUnitsPerInch
        );
        writer.setPageSize(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        painter.scale(kPdfResolution / kUnitsPerInch, kPdfResolution / kUnitsPerInch);
        paint(painter, picture);
    }
    return file.commit() ? Failure() : cannotWrite(path, file.errorString());
}

std::string textOf(const TeardownReport& report, const diagram::LayoutOptions& options) {
    ShowOptions show;
    show.width = kTextWidth;
    show.names = options.names;
    show.times = options.times;
    show.seq = options.seq;
    show.data = options.data;
    show.vocabulary = options.vocabulary;
    show.phrases = options.phrases;
    return showText(report, show);
}

std::string mermaidOf(const TeardownReport& report, diagram::LayoutOptions options) {
    options.slope = diagram::Slope::Flat;
    return diagram::toMermaid(diagram::layOut(report, diagram::CellMetrics{}, options));
}

const WriterFormat* writerFor(std::string_view extension) {
    const auto formats = allWriters();
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const auto& format) {
        return format.extension == extension;
    });
    return found == formats.end() ? nullptr : &*found;
}

std::string recordOf(const TeardownReport& report) {
    StringSink sink;
    const auto writer = writerFor("ndjson")->make(sink, {});
    writer->begin();
    writer->add(report);
    writer->end({}, {});
    return sink.text_;
}

std::string extensionOf(const QString& path) {
    return fromQt(QFileInfo(path).suffix().toLower());
}

} // namespace

const std::vector<PictureKind>& pictureKinds() {
    static const std::vector<PictureKind> kKinds{
        {PictureFormat::Svg, "svg", QT_TRANSLATE_NOOP("Export", "SVG image")},
        {PictureFormat::Png, "png", QT_TRANSLATE_NOOP("Export", "PNG image")},
        {PictureFormat::Pdf, "pdf", QT_TRANSLATE_NOOP("Export", "PDF document")},
        {PictureFormat::Text, "txt", QT_TRANSLATE_NOOP("Export", "Text")},
        {PictureFormat::Mermaid, "mmd", QT_TRANSLATE_NOOP("Export", "Mermaid diagram")},
        {PictureFormat::Json, "json", QT_TRANSLATE_NOOP("Export", "JSON record")},
    };
    return kKinds;
}

std::optional<PictureFormat> pictureFormatOf(const QString& path) {
    const std::string extension = extensionOf(path);
    for (const PictureKind& kind : pictureKinds()) {
        if (extension == kind.extension) {
            return kind.format;
        }
    }
    return std::nullopt;
}

QString proposedName(const QString& capturePath, const TeardownReport& report) {
    return QStringLiteral("%1-%2-%3")
        .arg(QFileInfo(capturePath).completeBaseName())
        .arg(number(report.connection.id))
        .arg(toQt(nameOf(report.verdict.outcome)));
}

Failure overwriting(const QString& path, const QStringList& captures) {
    const QString target = QFileInfo(path).canonicalFilePath(); // empty: there is no such file
    const bool isRead = std::any_of(captures.begin(), captures.end(), [&](const QString& capture) {
        return !target.isEmpty() && QFileInfo(capture).canonicalFilePath() == target;
    });
    if (!isRead) {
        return std::nullopt;
    }
    return translated(QT_TRANSLATE_NOOP(
                          "Export", "%1 is read and cannot be written as well; choose another name."
                      ))
        .arg(path);
}

Failure exportPicture(
    const QString& path,
    PictureFormat format,
    const TeardownReport& report,
    const diagram::LayoutOptions& shown,
    double scale
) {
    // The width of a window is not that of a document.
    diagram::LayoutOptions options = shown;
    options.width = diagram::LayoutOptions{}.width;
    switch (format) {
    case PictureFormat::Png:
        return savePng(path, drawn(report, options), scale);
    case PictureFormat::Pdf:
        return savePdf(path, drawn(report, options));
    case PictureFormat::Svg:
        return save(
            path, diagram::toSvg(diagram::layOut(report, diagram::SvgMetrics{}, options), {})
        );
    case PictureFormat::Text:
        return save(path, textOf(report, options));
    case PictureFormat::Mermaid:
        return save(path, mermaidOf(report, options));
    case PictureFormat::Json:
        return save(path, recordOf(report));
    }
    return std::nullopt;
}

Failure exportReport(
    const QString& path,
    const ReportRequest& request,
    const std::function<bool(std::size_t rows)>& goOn
) {
    const WriterFormat* format = writerFor(extensionOf(path));
    if (format == nullptr) {
        return translated(QT_TRANSLATE_NOOP("Export", "The name %1 does not tell the format."))
            .arg(path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    FileSink sink(file);
    const auto writer = format->make(sink, {.width = kTextWidth});
    writer->begin();
    std::size_t done = 0;
    for (const RowId row : request.rows) {
        const auto report = request.result->report(row);
        if (!report) {
            return translated(
                QT_TRANSLATE_NOOP("Export", "The results cannot be read back; check TMPDIR.")
            );
        }
        writer->add(*report);
        if (++done % kRowsPerLook == 0 && (sink.failed() || !goOn(done))) {
            break;
        }
    }
    if (done < request.rows.size() && !sink.failed()) {
        file.cancelWriting();
        return translated(QT_TRANSLATE_NOOP("Export", "The export was stopped."));
    }
    writer->end(request.result->captures, request.overview);
    if (sink.failed() || !file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return std::nullopt;
}

} // namespace lastack::gui
