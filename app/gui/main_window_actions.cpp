// What the window does for each action.
#include "app/gui/connection_columns.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/export.h"
#include "app/gui/filter_bar.h"
#include "app/gui/help_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/text.h"
#include "app/gui/whole_reports.h"
#include "report/wireshark_filter.h"
#include "report/writer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QProgressDialog>

#include <cstring>

namespace lastack::gui {

namespace {

constexpr double kZoomStep = 1.15;
constexpr double kPngScale = 2;
constexpr qsizetype kMostExported = 500; // pictures at once

QString captureFilters() {
    return MainWindow::tr("Captures") +
           QStringLiteral(" (*.pcap *.pcapng *.cap *.snoop *.dmp *.gz *.zst *.lz4 *.pcap[0-9]*);;"
           ) +
           MainWindow::tr("All files") + QStringLiteral(" (*)");
}

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

void MainWindow::trigger(ActionId id) {
    using enum ActionId;
    switch (id) {
    case Open:
        askForFiles();
        return;
    case Close:
        closeCapture();
        return;
    case Reload:
        controller_->open(controller_->paths());
        return;
    case Stop:
        controller_->stop();
        return;
    case ExportReport:
        askForReport();
        return;
    case ExportDiagram:
        askForDiagram();
        return;
    case Quit:
        close();
        return;
    case Copy:
        copy(table_->selectedText());
        return;
    case CopyVerdict:
        copy(pane_->verdict().text());
        return;
    case CopyWireshark:
        copy(toQt(wiresharkFilter(pane_->report()->connection)));
        return;
    case Mark:
        for (const int row : table_->selectedRows()) {
            model_->toggleMark(row);
        }
        return;
    case EditFilter:
        filter_->edit().setFocus();
        filter_->edit().selectAll();
        return;
    case ClearFilter:
        filter_->setText({});
        return;
    case FilterServer:
        for (const ConnectionColumn& column : connectionColumns()) {
            if (std::strcmp(column.id, "server") == 0) {
                filter_->setText(toQt(column.filter(*pane_->report())));
            }
        }
        return;
    case NextConnection:
        table_->step(1);
        return;
    case PreviousConnection:
        table_->step(-1);
        return;
    case NextPacket:
        pane_->timeline().step(1);
        return;
    case PreviousPacket:
        pane_->timeline().step(-1);
        return;
    case GoTo:
        askWhereToGo();
        return;
    case Back:
        if (const auto before = history_.back()) {
            table_->select(*before);
        }
        return;
    case Forward:
        if (const auto after = history_.forward()) {
            table_->select(*after);
        }
        return;
    case ActionId::Help:
        showHelp(this);
        return;
    case About:
        showAbout(this);
        return;
    default:
        triggerView(id);
    }
}

void MainWindow::triggerView(ActionId id) {
    using enum ActionId;
    diagram::LayoutOptions options = pane_->options();
    const auto shown = [this](ActionId which) {
        return (*actions_)[which].isChecked() ? diagram::Show::Yes : diagram::Show::No;
    };
    TimelineView& timeline = pane_->timeline();
    switch (id) {
    case ZoomIn:
        timeline.zoomBy(kZoomStep);
        return;
    case ZoomOut:
        timeline.zoomBy(1 / kZoomStep);
        return;
    case ZoomReset:
        timeline.setZoom(1);
        return;
    case ZoomFit:
        timeline.fit();
        return;
    case ThemeSystem:
        setTheme(ThemeChoice::System);
        return;
    case ThemeLight:
        setTheme(ThemeChoice::Light);
        return;
    case ThemeDark:
        setTheme(ThemeChoice::Dark);
        return;
    case FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return;
    case Calls:
        options.calls = shown(id);
        break;
    case Indications:
        options.indications = shown(id);
        break;
    case EachSegment:
        options.data = shown(id) == diagram::Show::Yes ? diagram::DataDetail::Each
                                                       : diagram::DataDetail::Collapsed;
        break;
    case AbsoluteSeq:
        options.seq = shown(id) == diagram::Show::Yes ? diagram::SeqStyle::Absolute
                                                      : diagram::SeqStyle::Relative;
        break;
    case TimesRelative:
        options.times = diagram::TimeStyle::Relative;
        break;
    case TimesAbsolute:
        options.times = diagram::TimeStyle::Absolute;
        break;
    case TimesDelta:
        options.times = diagram::TimeStyle::Delta;
        break;
    case WordsWsp:
        options.vocabulary = Vocabulary::Wsp;
        break;
    case WordsPosix:
        options.vocabulary = Vocabulary::Posix;
        break;
    default:
        return;
    }
    pane_->setOptions(options);
}

void MainWindow::setTheme(ThemeChoice choice) {
    theme_ = choice;
    applyTheme(choice);
}

void MainWindow::copy(const QString& text) {
    QApplication::clipboard()->setText(text);
    tell(tr("Copied."));
}

void MainWindow::askForFiles() {
    const QString folder = recent_.paths().isEmpty()
                               ? QDir::homePath()
                               : QFileInfo(recent_.paths().front()).absolutePath();
    open(QFileDialog::getOpenFileNames(this, tr("Open captures"), folder, captureFilters()));
}

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
        rows.size() > 1 ? tr("Export %n connection(s), each into a file of its own",
                             nullptr,
                             static_cast<int>(rows.size()))
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
    const QFileInfo asked(path);
    for (const TeardownReport& report : *reports) {
        const QString own = asked.dir().filePath(
            proposedName(controller_->paths().front(), report) + '.' + asked.suffix()
        );
        const QString& target = reports->size() == 1 ? path : own;
        if (const auto failure =
                exportPicture(target, *format, report, pane_->options(), kPngScale)) {
            tellFailure(*failure);
            return;
        }
    }
    tell(tr("Written: %1").arg(path));
}

void MainWindow::askWhereToGo() {
    bool confirmed = false;
    const QString answer = QInputDialog::getText(
                               this,
                               tr("Go to"),
                               tr("Number of a connection, or # and the number of a packet:"),
                               QLineEdit::Normal,
                               {},
                               &confirmed
    )
                               .trimmed();
    const bool packet = answer.startsWith('#');
    bool isNumber = false;
    const qulonglong wanted = answer.mid(packet ? 1 : 0).toULongLong(&isNumber);
    if (!confirmed || !controller_->result()) {
        return;
    }
    if (!isNumber) {
        tell(tr("That is no number."));
    } else if (packet) {
        goToPacket(wanted);
    } else if (const auto found = controller_->result()->connections.find(ConnectionId{wanted})) {
        const auto id = static_cast<RowId>(*found);
        if (model_->rowOf(id) >= 0) {
            table_->select(id);
        } else {
            wanted_ = id;
            filter_->setText({});
        }
    } else {
        tell(tr("There is no connection %1.").arg(wanted));
    }
}

// A packet may lie within many connections: the list shows those.
void MainWindow::goToPacket(std::uint64_t packet) {
    filter_->setText(QStringLiteral("first.packet <= %1 and last.packet >= %1").arg(packet));
}

} // namespace lastack::gui
