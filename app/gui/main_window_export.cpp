// How connections leave the window as files.
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/export.h"
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/text.h"
#include "app/gui/whole_reports.h"
#include "report/writer.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>

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
    const RowIds rows = model_->rows();
    QProgressDialog waiting(tr("Writing the report …"), tr("Stop"), 0, 0, this);
    waiting.setWindowModality(Qt::WindowModal);
    const ReportRequest request{*controller_->result(), rows, controller_->overview()};
    const auto failure = exportReport(path, request, [&waiting] {
        QApplication::processEvents();
        return !waiting.wasCanceled();
    });
    waiting.reset();
    if (failure) {
        tellFailure(*failure);
    } else {
        tell(tr("Written: %1").arg(path));
    }
}

std::vector<ConnectionId> MainWindow::selectedIds() const {
    std::vector<ConnectionId> ids;
    TeardownReport outline;
    for (const int row : table_->selectedRows()) {
        if (controller_->result()->outline(model_->rowIdAt(row), outline)) {
            ids.push_back(outline.connection.id);
        }
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

// Several go beside each other, each with its own name.
void MainWindow::exportTo(const QString& path) {
    const auto format = pictureFormatOf(path);
    if (!format) {
        tellFailure(tr("The name %1 does not tell the format.").arg(path));
        return;
    }
    QProgressDialog waiting(tr("Reading the connections …"), tr("Stop"), 0, 0, this);
    waiting.setWindowModality(Qt::WindowModal);
    waiting.setMinimumDuration(500);
    RunControl control;
    control.shouldStop = [&waiting] {
        QApplication::processEvents();
        return waiting.wasCanceled();
    };
    const auto reports = wholeReports(controller_->sessionOptions(), selectedIds(), control);
    const bool stopped = waiting.wasCanceled();
    waiting.reset();
    if (stopped) {
        return;
    }
    if (!reports) {
        tellFailure(toQt(reports.error().message));
        return;
    }
    diagram::LayoutOptions options = pane_->options();
    if ((*actions_)[ActionId::ExportTranslated].isChecked()) {
        options.phrases = &windowPhrases();
    }
    const QFileInfo asked(path);
    for (const TeardownReport& report : *reports) {
        const QString own = asked.dir().filePath(
            proposedName(controller_->paths().front(), report) + '.' + asked.suffix()
        );
        const QString& target = reports->size() == 1 ? path : own;
        if (const auto failure = exportPicture(target, *format, report, options, kPngScale)) {
            tellFailure(*failure);
            return;
        }
    }
    tell(tr("Written: %1").arg(path));
}

} // namespace lastack::gui
