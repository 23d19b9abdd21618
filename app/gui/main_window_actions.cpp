// What the window does for each action.
#include "app/gui/connection_columns.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/filter_bar.h"
#include "app/gui/help_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/text.h"
#include "report/wireshark_filter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>

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
