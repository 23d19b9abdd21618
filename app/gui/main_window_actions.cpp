// What the window does for each action.
#include "app/gui/connection_columns.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/filter_bar.h"
#include "app/gui/find_bar.h"
#include "app/gui/finder.h"
#include "app/gui/help_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/text.h"
#include "report/wireshark_filter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>

#include <cstring>

namespace lastack::gui {

namespace {

QString captureFilters() {
    return MainWindow::tr("Captures") +
           QStringLiteral(" (*.pcap *.pcapng *.cap *.snoop *.dmp *.gz *.zst *.lz4 *.pcap[0-9]*);;"
           ) +
           MainWindow::tr("All files") + QStringLiteral(" (*)");
}

} // namespace

void MainWindow::trigger(ActionId id) {
    using enum ActionId;
    switch (id) {
    case Open:
        askForFiles();
        return;
    case Close:
        leaveCapture([this] { closeCapture(); });
        return;
    case Reload:
        read(controller_->paths());
        return;
    case ActionId::Capture:
        askForCapture();
        return;
    case Stop:
        startOrStop();
        return;
    case Restart:
        startCapture(*lastRequest_);
        return;
    case ShowOpen:
        watchOpen();
        return;
    case SaveCapture:
        askWhereToSave({});
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
    case OpenWireshark:
        openInWireshark();
        return;
    case ActionId::Find:
        findBar_->open();
        return;
    case FindNext:
        find(1);
        return;
    case FindPrevious:
        find(-1);
        return;
    case Preferences:
        askForPreferences();
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

void MainWindow::copy(const QString& text) {
    QApplication::clipboard()->setText(text);
    tell(tr("Copied."));
}

void MainWindow::askForFiles() {
    const QString latest = recent_.latestFolder();
    const QString folder = latest.isEmpty() ? QDir::homePath() : latest;
    open(QFileDialog::getOpenFileNames(this, tr("Open captures"), folder, captureFilters()));
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
        if (model_->rowOf(*found) >= 0) {
            table_->select(*found);
        } else {
            wanted_ = *found;
            filter_->setText({});
        }
    } else {
        tell(tr("There is no connection %1.").arg(wanted));
    }
}

// A packet of the connection that is shown is selected there. Else it may lie within many: the list
// shows those.
void MainWindow::goToPacket(std::uint64_t packet) {
    const auto& rows = pane_->timeline().rows();
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        if (number(rows[row].frame) == packet) {
            pane_->timeline().selectRow(row);
            return;
        }
    }
    filter_->setText(QStringLiteral("first.packet <= %1 and last.packet >= %1").arg(packet));
}

void MainWindow::find(int by) {
    if (findBar_->text().trimmed().isEmpty()) {
        findBar_->open();
        return;
    }
    findBar_->show();
    findBar_->say(tr("searching …"));
    finder_->find(findBar_->text(), table_->currentIndex().row(), by);
}

// Numbers of packets count through all captures that are open, which Wireshark would not know.
QString MainWindow::whyNoWireshark() const {
    if (!pane_->report()) {
        return tr("no connection is shown");
    }
    if (controller_->paths().size() != 1) {
        return tr("several captures are open as one");
    }
    return QStandardPaths::findExecutable(QStringLiteral("wireshark")).isEmpty()
               ? tr("it is not installed")
               : QString();
}

void MainWindow::openInWireshark() {
    const TimelineView& timeline = pane_->timeline();
    const std::uint32_t row = timeline.selectedRow();
    const FrameNumber packet = row < timeline.rows().size()
                                   ? timeline.rows()[row].frame
                                   : pane_->report()->connection.firstFrame;
    const QStringList arguments{
        QStringLiteral("-r"),
        QFileInfo(controller_->paths().front()).absoluteFilePath(),
        QStringLiteral("-g"),
        QString::number(number(packet))};
    if (!QProcess::startDetached(QStringLiteral("wireshark"), arguments)) {
        tellFailure(tr("Wireshark could not be started."));
    }
}

} // namespace lastack::gui
