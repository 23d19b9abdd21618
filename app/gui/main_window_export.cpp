// How connections leave the window as files.
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/export.h"
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/text.h"
#include "app/gui/waiting.h"
#include "app/gui/whole_reports.h"
#include "report/writer.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace lastack::gui {

namespace {

constexpr double kPngScale = 2;
constexpr qsizetype kMostExported = 500; // pictures at once

QString nameFilter(const QString& description, const QString& extension) {
    return QStringLiteral("%1 (*.%2)").arg(description, extension);
}

QString withExtension(const QString& path, const QString& chosenFilter) {
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty()) {
        return path;
    }
    const auto begin = chosenFilter.lastIndexOf(QStringLiteral("(*.")) + 3;
    return path + '.' + chosenFilter.mid(begin, chosenFilter.size() - begin - 1);
}

} // namespace

void MainWindow::askForReport() {
    QStringList filters;
    for (const WriterFormat& format : allWriters()) {
        filters << nameFilter(toQt(format.name), toQt(format.extension));
    }
    const QString proposal =
        QFileInfo(controller_->paths().front()).completeBaseName() + QStringLiteral("-report");
    QString chosen;
    const QString path = withExtension(
        QFileDialog::getSaveFileName(
            this, tr("Export the report"), proposal, filters.join(QStringLiteral(";;")), &chosen
        ),
        chosen
    );
    if (path.isEmpty()) {
        return;
    }
    writeReport(path);
}

// In order of start whatever the list's is, as the command line writes it.
void MainWindow::writeReport(const QString& path) {
    if (const auto failure = overwriting(path, controller_->paths())) {
        tellFailure(*failure);
        return;
    }
    auto request = std::make_shared<const ReportRequest>(ReportRequest{
        controller_->result(), controller_->matchingRows(), controller_->overview()});
    runWaiting<Failure>(
        *this,
        tr("Writing the report …"),
        [path, request](const std::stop_token& stop, WaitingProgress& progress) {
            const std::size_t all = std::max<std::size_t>(1, request->rows.size());
            return exportReport(path, *request, [&](std::size_t rows) {
                progress.store(static_cast<int>(rows * kWholePermille / all));
                return !stop.stop_requested();
            });
        },
        [this, path](const std::optional<Failure>& failure) {
            tellWritten(path, failure ? *failure : tr("There is not enough memory."));
        }
    );
}

void MainWindow::tellWritten(const QString& path, const std::optional<QString>& failure) {
    if (failure) {
        tellFailure(*failure);
    } else {
        tell(tr("Written: %1").arg(path));
    }
}

std::vector<ConnectionId> MainWindow::selectedIds() const {
    std::vector<ConnectionId> ids;
    for (const int row : table_->selectedRows()) {
        ids.push_back(controller_->result()->connections.row(model_->rowIdAt(row)).id);
    }
    return ids;
}

void MainWindow::askForDiagram() {
    const auto rows = table_->selectedRows();
    const QString name = proposedName(controller_->paths().front(), *pane_->report());
    if (static_cast<qsizetype>(rows.size()) > kMostExported) {
        tellFailure(tr("Select at most %1 connections.").arg(kMostExported));
        return;
    }
    QStringList filters;
    for (const PictureKind& kind : pictureKinds()) {
        filters << nameFilter(
            QCoreApplication::translate("Export", kind.description), QLatin1String(kind.extension)
        );
    }
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(
        this,
        rows.size() > 1 ? tr("Export the selected connections, each into a file of its own")
                        : tr("Export the diagram"),
        name,
        filters.join(QStringLiteral(";;")),
        &chosen
    );
    if (!path.isEmpty()) {
        exportTo(withExtension(path, chosen));
    }
}

void MainWindow::exportTo(const QString& path) {
    const auto format = pictureFormatOf(path);
    if (!format) {
        tellFailure(tr("The name %1 does not tell the format.").arg(path));
        return;
    }
    if (const auto failure = overwriting(path, controller_->paths())) {
        tellFailure(*failure);
        return;
    }
    runWaiting<Result<WholeReports>>(
        *this,
        tr("Reading the connections …"),
        [options = controller_->sessionOptions(),
         ids = selectedIds()](const std::stop_token& stop, WaitingProgress& progress) {
            RunControl control;
            control.shouldStop = [stop] {
                return stop.stop_requested();
            };
            control.onProgress = [&progress](const Progress& read) {
                progress.store(
                    read.bytesTotal == 0
                        ? 0
                        : static_cast<int>(read.bytesRead * kWholePermille / read.bytesTotal)
                );
            };
            return wholeReports(options, ids, control);
        },
        [this, path, format = *format](std::optional<Result<WholeReports>> whole) {
            if (!whole) {
                tellFailure(tr("There is not enough memory."));
            } else if (!*whole) {
                tellFailure(toQt(whole->error().message));
            } else {
                writePictures(
                    path, format, std::make_shared<const WholeReports>(std::move(**whole)), 0
                );
            }
        }
    );
}

// One for each turn of the event loop, so that the window goes on working. Several go beside each
// other, each with its own name.
void MainWindow::writePictures(
    const QString& path,
    PictureFormat format,
    const std::shared_ptr<const WholeReports>& whole,
    std::size_t next
) {
    if (next == whole->reports.size()) {
        tellWritten(path, std::nullopt);
        return;
    }
    const TeardownReport& report = whole->reports[next];
    const QFileInfo asked(path);
    const QString own = asked.dir().filePath(
        proposedName(controller_->paths().front(), report) + '.' + asked.suffix()
    );
    const QString& target = whole->reports.size() == 1 ? path : own;
    diagram::LayoutOptions options = pane_->options();
    if ((*actions_)[ActionId::ExportTranslated].isChecked()) {
        options.phrases = &windowPhrases();
    }
    if (const auto failure = exportPicture(target, format, report, options, kPngScale)) {
        tellWritten(path, failure);
        return;
    }
    QTimer::singleShot(0, this, [=, this] { writePictures(path, format, whole, next + 1); });
}

} // namespace lastack::gui
