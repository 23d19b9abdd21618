// What the window does when a run or a selection of it changes.
#include "app/gui/bytes_view.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/details_view.h"
#include "app/gui/filter_bar.h"
#include "app/gui/finder.h"
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/overview_panel.h"
#include "app/gui/segment_model.h"
#include "app/gui/start_page.h"
#include "app/gui/text.h"
#include "report/show_text.h"
#include "report/text_totals.h"

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>

#include <algorithm>
#include <array>

namespace lastack::gui {

namespace {

constexpr int kMessageMs = 6'000;
constexpr std::size_t kAnyWidth = 100'000; // so that nothing is wrapped
constexpr int kMostPermille = 1'000;

QString countText(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

std::uint64_t packetsOf(const RunResult& result) {
    std::uint64_t packets = 0;
    for (const CaptureReport& capture : result.captures) {
        packets += capture.info.packets;
    }
    return packets;
}

// What was in a capture without connections.
QString whatElse(const RunResult& result) {
    QStringList lines;
    for (const CaptureReport& capture : result.captures) {
        for (const SkippedPackets& skipped : capture.skipped) {
            lines << QStringLiteral("%1 × %2").arg(
                countText(skipped.packets), toQt(skipped.reason)
            );
        }
    }
    constexpr qsizetype kMostLines = 8;
    return lines.mid(0, kMostLines).join('\n');
}

} // namespace

void MainWindow::open(const QStringList& paths) {
    if (paths.isEmpty()) {
        return;
    }
    for (const QString& path : paths) {
        recent_.add(path);
    }
    wanted_.reset();
    controller_->open(paths);
}

QString MainWindow::captureName() const {
    const QStringList& paths = controller_->paths();
    if (paths.isEmpty()) {
        return {};
    }
    const QString first = QFileInfo(paths.front()).fileName();
    return paths.size() == 1
               ? first
               : tr("%1 and %n more", nullptr, static_cast<int>(paths.size()) - 1).arg(first);
}

void MainWindow::runStarted() {
    history_.clear();
    model_->clear();
    pane_->show(nullptr);
    fullText_->clear();
    details_->showNothing();
    finder_->useResult(nullptr);
    bytes_->showMessage(tr("Choose a packet to see its bytes."));
    overview_->clear();
    banner_->hide();
    listPages_->setCurrentWidget(table_);
    showWork();
    setWindowTitle(tr("%1 – LastAck").arg(captureName()));
    progress_->setRange(0, 0);
    progress_->show();
    counts_->setText(tr("Analyzing …"));
    updateActions();
}

void MainWindow::runProgressed(const Progress& progress) {
    if (progress.bytesTotal > 0) {
        progress_->setRange(0, kMostPermille);
        const double share =
            static_cast<double>(progress.bytesRead) / static_cast<double>(progress.bytesTotal);
        progress_->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * kMostPermille));
    }
    counts_->setText(tr("Analyzing … %1 packets").arg(countText(progress.packets)));
}

void MainWindow::runFinished() {
    progress_->hide();
    showCounts();
    showDamage();
    updateActions();
    table_->setFocus();
}

// All that is known of the connection: as text, and what speaks for the verdict.
void MainWindow::showReasons() {
    const auto& report = pane_->report();
    if (!report) {
        details_->showNothing();
        return;
    }
    fullText_->setPlainText(toQt(showText(*report, {.width = 100, .phrases = &windowPhrases()})));
    if (pane_->timeline().selectedRow() == diagram::kNoRow) {
        details_->showConnection(*report);
    }
}

void MainWindow::showCounts() {
    const RunResult& result = *controller_->result();
    setWindowTitle(tr("%1 – LastAck").arg(captureName()));
    counts_->setText(tr("Packets: %1  │  Connections: %2  │  UTC")
                         .arg(
                             countText(packetsOf(result)),
                             countText(static_cast<std::uint64_t>(result.connections.size()))
                         ));
    filter_->setCounts(model_->rowCount(), static_cast<qsizetype>(result.connections.size()));
}

void MainWindow::runFailed(const QString& message) {
    progress_->hide();
    if (controller_->result()) {
        tellFailure(message);
        return;
    }
    for (const QString& path : controller_->paths()) {
        recent_.remove(QFileInfo(path).absoluteFilePath());
    }
    closeCapture();
    tellFailure(message);
}

void MainWindow::rowsChosen(const RowIds& rows) {
    const auto& result = controller_->result();
    finder_->useResult(result);
    table_->setRows(result, rows);
    if (wanted_) {
        table_->select(*wanted_);
        wanted_.reset();
    }
    filter_->setCounts(
        static_cast<qsizetype>(rows.size()), static_cast<qsizetype>(result->connections.size())
    );
    overview_->show(controller_->overview());
    showEmpty();
    updateActions();
}

void MainWindow::showEmpty() {
    const RunResult& result = *controller_->result();
    if (model_->rowCount() > 0) {
        listPages_->setCurrentWidget(table_);
        return;
    }
    const bool filtered = result.connections.size() > 0;
    if (filtered) {
        emptyText_->setText(tr("No connection matches. %1 hidden.")
                                .arg(countText(static_cast<std::uint64_t>(result.connections.size())
                                )));
    } else {
        emptyText_->setText(
            tr("There are no connections in %1.").arg(captureName()) + "\n\n" + whatElse(result)
        );
    }
    emptyClear_->setVisible(filtered);
    listPages_->setCurrentIndex(1);
    pane_->show(nullptr);
    fullText_->clear();
}

void MainWindow::showDamage() {
    const auto& result = controller_->result();
    QString text;
    if (result && result->damaged()) {
        text = toQt(damageText(result->captures, kAnyWidth)).trimmed();
    }
    if (result && result->interrupted) {
        text += (text.isEmpty() ? "" : "\n") +
                tr("The analysis was stopped after %1 packets.").arg(countText(packetsOf(*result)));
    }
    QPalette palette = this->palette();
    QColor wash = colorNow(diagram::Tone::HalfClosed);
    constexpr int kWash = 60;
    wash.setAlpha(kWash);
    palette.setColor(QPalette::Window, wash);
    banner_->setPalette(palette);
    banner_->setText(QStringLiteral("⚠ ") + text);
    banner_->setVisible(!text.isEmpty());
}

void MainWindow::connectionSelected(RowId id) {
    history_.visit(id);
    controller_->select(id);
    updateActions();
}

void MainWindow::rowsOfConnectionChanged() {
    TimelineView& timeline = pane_->timeline();
    segments_->setRows(timeline.rows(), pane_->tones());
    constexpr std::array kNarrow{SegmentModel::Packet, SegmentModel::Time};
    for (const int column : kNarrow) {
        segmentTable_->resizeColumnToContents(column);
    }
    const int letter = fontMetrics().averageCharWidth();
    constexpr int kCallLetters = 38;
    for (const int column : {SegmentModel::Client, SegmentModel::Segment}) {
        segmentTable_->setColumnWidth(column, kCallLetters * letter);
    }
    if (timeline.selectedRow() != diagram::kNoRow) {
        segmentTable_->selectRow(static_cast<int>(timeline.selectedRow()));
    }
    updateActions();
}

void MainWindow::rowSelected(std::uint32_t row) {
    const TimelineView& timeline = pane_->timeline();
    if (row >= timeline.rows().size()) {
        return;
    }
    segmentTable_->selectRow(static_cast<int>(row));
    highlightEvidence(row);
    details_->showMarks(
        *pane_->report(),
        pane_->marksOf(row),
        toQt(timeline.rows()[row].sentence),
        pane_->options().vocabulary
    );
    controller_->fetchFrame(timeline.rows()[row].frame);
    updateActions();
}

void MainWindow::rowHovered(std::uint32_t row) {
    segments_->setHovered(row < pane_->timeline().rows().size() ? static_cast<int>(row) : -1);
    highlightEvidence(row);
}

void MainWindow::markSelected(Side side, diagram::ItemKind kind, std::uint16_t source) {
    diagram::Item mark;
    mark.side = side;
    mark.kind = kind;
    mark.source = source;
    details_->showMarks(*pane_->report(), {mark}, {}, pane_->options().vocabulary);
    for (QDockWidget* dock : docks()) {
        if (dock->widget() == details_) {
            dock->show();
            dock->raise();
        }
    }
}

// The lines of the text that name the packet: "packet 4990", "#4990".
void MainWindow::highlightEvidence(std::uint32_t row) {
    QList<QTextEdit::ExtraSelection> selections;
    const auto& rows = pane_->timeline().rows();
    const std::uint64_t packet = row < rows.size() ? number(rows[row].frame) : 0;
    if (packet != 0) {
        QTextEdit::ExtraSelection style;
        QColor wash = fullText_->palette().color(QPalette::Highlight);
        constexpr int kAlpha = 60;
        wash.setAlpha(kAlpha);
        style.format.setBackground(wash);
        style.format.setProperty(QTextFormat::FullWidthSelection, true);
        const std::string named =
            say(windowPhrases(), "packet {packet}", {{"packet", std::to_string(packet)}});
        const QRegularExpression name(
            QStringLiteral("(#%1|%2)\\b").arg(packet).arg(QRegularExpression::escape(toQt(named)))
        );
        style.cursor = fullText_->document()->find(name);
        constexpr int kMost = 20;
        while (!style.cursor.isNull() && selections.size() < kMost) {
            const QTextCursor match = style.cursor;
            style.cursor.clearSelection();
            selections << style;
            style.cursor = fullText_->document()->find(name, match);
        }
    }
    fullText_->setExtraSelections(selections);
}

void MainWindow::closeCapture() {
    controller_->close();
    model_->clear();
    pane_->show(nullptr);
    counts_->clear();
    setWindowTitle(QStringLiteral("LastAck"));
    showStart();
    updateActions();
}

void MainWindow::updateActions() {
    const bool open = controller_->isRunning() || controller_->result() != nullptr;
    const bool rows = model_->rowCount() > 0;
    const bool report = pane_->report() != nullptr;
    const auto enable = [this](std::initializer_list<ActionId> ids, bool enabled) {
        for (const ActionId id : ids) {
            (*actions_)[id].setEnabled(enabled);
        }
    };
    using enum ActionId;
    enable({Close, Reload}, open);
    enable({Stop}, controller_->isRunning());
    enable({EditFilter, ClearFilter, GoTo}, controller_->result() != nullptr);
    enable({ExportReport, Copy, Mark, NextConnection, PreviousConnection, Back, Forward}, rows);
    enable({ExportDiagram, CopyVerdict, CopyWireshark, FilterServer}, report && rows);
    enable({NextPacket, PreviousPacket, ZoomIn, ZoomOut, ZoomReset, ZoomFit}, report);
    enable({TrueTime, CloseBreaks}, report);
    enable({ActionId::Find, FindNext, FindPrevious}, rows);
    const QString why = whyNoWireshark();
    QAction& wireshark = (*actions_)[OpenWireshark];
    wireshark.setEnabled(why.isEmpty());
    wireshark.setText(
        why.isEmpty() ? tr("&Open in Wireshark") : tr("Open in Wireshark: %1").arg(why)
    );
}

void MainWindow::tell(const QString& message) {
    statusBar()->showMessage(message, kMessageMs);
}

void MainWindow::tellFailure(const QString& message) {
    auto* box = new QMessageBox(
        QMessageBox::Warning, QStringLiteral("LastAck"), message, QMessageBox::Ok, this
    );
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open(); // does not stop what goes on meanwhile
}

} // namespace lastack::gui
