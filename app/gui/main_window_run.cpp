// What the window does when a run or a selection of it changes.
#include "app/gui/bytes_view.h"
#include "app/gui/capture_icons.h"
#include "app/gui/capture_record.h"
#include "app/gui/capture_status.h"
#include "app/gui/capture_watch.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/details_view.h"
#include "app/gui/fault_bar.h"
#include "app/gui/filter_bar.h"
#include "app/gui/finder.h"
#include "app/gui/language.h"
#include "app/gui/main_window.h"
#include "app/gui/overview_panel.h"
#include "app/gui/segment_model.h"
#include "app/gui/start_page.h"
#include "app/gui/text.h"
#include "app/live/capture_interface.h"
#include "net/escape.h"
#include "report/show_text.h"
#include "report/words_link.h"

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
QStringList whatElse(const RunResult& result) {
    QStringList links;
    QStringList protocols;
    for (const CaptureReport& capture : result.captures) {
        for (const InterfaceInfo& interface : capture.info.interfaces) {
            links << toQt(nameOf(interface.link));
        }
        for (const SkippedPackets& skipped : capture.skipped) {
            protocols << QStringLiteral("%1 × %2").arg(
                countText(skipped.packets), worded(skipped.reason)
            );
        }
    }
    links.removeDuplicates();
    constexpr qsizetype kMostLines = 8;
    QStringList lines = protocols.mid(0, kMostLines);
    if (!links.isEmpty()) {
        lines.prepend(MainWindow::tr("Link layer: %1").arg(links.mid(0, kMostLines).join(", ")));
    }
    return lines;
}

QString damageSentence(const CaptureInfo& capture, const Damage& damage) {
    const QString name = QFileInfo(toQt(capture.path)).fileName();
    const QString where = countText(damage.offset);
    const QString packet = countText(number(damage.packet));
    const QString reason = toQt(escapeForTerminal(damage.reason));
    // A file that is still being written may well end inside a record.
    const bool isEnd = capture.truncated && &damage == &capture.damage.back();
    return isEnd ? MainWindow::tr("%1 is cut short at offset %2 (%4): analyzed until packet %3.")
                       .arg(name, where, packet, reason)
                 : MainWindow::tr("%1 is damaged at offset %2, after packet %3: %4.")
                       .arg(name, where, packet, reason);
}

QStringList damageSentences(const RunResult& result) {
    constexpr qsizetype kMostLines = 6;
    QStringList sentences;
    std::uint64_t more = 0;
    for (const CaptureReport& capture : result.captures) {
        more += capture.info.damageOmitted;
        for (const Damage& damage : capture.info.damage) {
            sentences << damageSentence(capture.info, damage);
        }
    }
    if (sentences.size() > kMostLines) { // what comes last tells how far it went
        const auto left = static_cast<std::uint64_t>(sentences.size() - kMostLines);
        more += left;
        sentences = sentences.mid(static_cast<qsizetype>(left));
    }
    if (more > 0) {
        sentences.prepend(MainWindow::tr("More damaged places: %1.").arg(countText(more)));
    }
    return sentences;
}

} // namespace

void MainWindow::open(const QStringList& paths) {
    if (paths.isEmpty()) {
        return;
    }
    leaveCapture([this, paths] {
        for (const QString& path : paths) {
            recent_.add(path);
        }
        read(paths);
        forgetCapture();
    });
}

// The list lets go of its rows first: the last who has them frees gigabytes, and that is to be the
// controller, which does so aside.
void MainWindow::read(const QStringList& paths) {
    wanted_.reset();
    table_->clear();
    watch_->watch(paths);
    controller_->open(paths);
}

QString MainWindow::captureName() const {
    if (record_) {
        return record_->title();
    }
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
    pane_->show(nullptr);
    fullText_->clear();
    details_->showNothing();
    finder_->useResult(nullptr);
    bytes_->showMessage(tr("Choose a packet to see its bytes."));
    overview_->clear();
    sinceOverview_.invalidate();
    banner_->tell({});
    listPages_->setCurrentWidget(table_);
    showWork();
    setWindowTitle(tr("%1 – LastAck").arg(captureName()));
    progress_->setRange(0, 0);
    progress_->setVisible(!controller_->isCapturing());
    counts_->setText(controller_->isCapturing() ? QString() : tr("Analyzing …"));
    updateActions();
}

void MainWindow::runProgressed(const Progress& progress) {
    if (progress.bytesTotal > 0) {
        progress_->setRange(0, kMostPermille);
        const double share =
            static_cast<double>(progress.bytesRead) / static_cast<double>(progress.bytesTotal);
        progress_->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * kMostPermille));
    }
    const auto& view = controller_->result();
    if (controller_->isCapturing()) {
        const std::uint64_t ended = view ? view->connections.size() : 0;
        counts_->setText(tr("Connections: %1, in the order of their ends").arg(countText(ended)));
        return;
    }
    const QString packets = countText(progress.packets);
    counts_->setText(
        view ? tr("Analyzing … %1 packets  │  %2 connections so far, in the order of their ends")
                   .arg(packets, countText(view->connections.size()))
             : tr("Analyzing … %1 packets").arg(packets)
    );
}

void MainWindow::runFinished() {
    progress_->hide();
    showCounts();
    sinceOverview_.invalidate();
    watch_->look();
    showDamage();
    updateActions();
    table_->setFocus();
    captureEnded();
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
    filter_->setCounts(model_->endedCount(), static_cast<qsizetype>(result.connections.size()));
}

// What is no capture is not offered again; what is not there now may come back.
void MainWindow::runFailed(const QString& message) {
    progress_->hide();
    if (controller_->result()) {
        tellFailure(message);
        return;
    }
    if (record_) {
        closeCapture();
        banner_->tellWithCommand({message}, toQt(live::commandIn(fromQt(message))));
        return;
    }
    for (const QString& path : controller_->paths()) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (whyMissing(absolute).isEmpty()) {
            recent_.remove(absolute);
        }
    }
    closeCapture();
    banner_->tell({message});
}

void MainWindow::rowsChosen(const RowIds& rows, RowsChange change) {
    const auto& result = controller_->result();
    finder_->useResult(result);
    if (change == RowsChange::Extended) {
        table_->extendRows(result, rows, controller_->isCapturing() ? RowWatch::Yes : RowWatch::No);
    } else {
        table_->setRows(result, rows);
    }
    if (wanted_) {
        table_->select(*wanted_);
        wanted_.reset();
    }
    if (!controller_->isRunning()) {
        progress_->hide();
    }
    filter_->setCounts(
        static_cast<qsizetype>(rows.size()), static_cast<qsizetype>(result->connections.size())
    );
    constexpr qint64 kChartsMs = 1'000;
    if (!result->isUnderWay || !sinceOverview_.isValid() || sinceOverview_.hasExpired(kChartsMs)) {
        overview_->show(controller_->overview());
        sinceOverview_.start();
    }
    showEmpty();
    updateActions();
}

void MainWindow::chosenSoFar(int permille) {
    progress_->setRange(0, kMostPermille);
    progress_->setValue(permille);
    progress_->show();
    showStartOrStop();
}

void MainWindow::selectingStopped() {
    progress_->hide();
    filter_->setCounts(
        model_->endedCount(), static_cast<qsizetype>(controller_->result()->connections.size())
    );
    tell(tr("Stopped: the list is as it was before."));
    updateActions();
}

void MainWindow::showEmpty() {
    const RunResult& result = *controller_->result();
    const bool isUndecided = result.isUnderWay && model_->rowCount() == 0;
    if (model_->rowCount() > 0 || isUndecided) {
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
            tr("There are no connections in %1.").arg(captureName()) + "\n\n" +
            whatElse(result).join('\n')
        );
    }
    emptyClear_->setVisible(filtered);
    listPages_->setCurrentIndex(1);
    pane_->show(nullptr);
    fullText_->clear();
}

QString MainWindow::emptyText() const {
    return listPages_->currentWidget() == table_ ? QString() : emptyText_->text();
}

// While a run goes on it is too early to say.
void MainWindow::showDamage() {
    const auto& result = controller_->result();
    if (!result || result->isUnderWay) {
        return;
    }
    QStringList sentences = damageSentences(*result);
    if (result->interrupted) {
        sentences
            << tr("The analysis was stopped after %1 packets.").arg(countText(packetsOf(*result)));
    }
    if (const QString& fault = controller_->fault(); !fault.isEmpty()) {
        sentences << tr("The analysis ended early, after %1 connections: %2")
                         .arg(countText(result->connections.size()), fault);
    }
    sentences << captureFaults() << watch_->sentences();
    banner_->tell(sentences, watch_->canReload() ? Remedy::Reload : Remedy::None);
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
    table_->clear();
    controller_->close();
    forgetCapture();
    afterStop_ = nullptr;
    watch_->watch({});
    banner_->tell({});
    pane_->show(nullptr);
    counts_->clear();
    setWindowTitle(QStringLiteral("LastAck"));
    showStart();
    updateActions();
}

// One action for both, as one key.
void MainWindow::showStartOrStop() {
    const bool isBusy = controller_->isRunning() || controller_->isChoosing();
    QAction& action = (*actions_)[ActionId::Stop];
    action.setText(isBusy ? tr("&Stop") : tr("&Start"));
    action.setIcon(isBusy ? stopIcon() : startIcon());
}

void MainWindow::updateActions() {
    const bool open = controller_->isRunning() || controller_->result() != nullptr;
    const bool rows = model_->endedCount() > 0;
    const bool report = pane_->report() != nullptr;
    const auto enable = [this](std::initializer_list<ActionId> ids, bool enabled) {
        for (const ActionId id : ids) {
            (*actions_)[id].setEnabled(enabled);
        }
    };
    using enum ActionId;
    enable({Close}, open);
    enable({Reload}, open && !controller_->isCapturing());
    enable({Restart}, lastRequest_.has_value());
    enable({SaveCapture}, record_ && record_->isUnsaved());
    showStartOrStop();
    enable({EditFilter, ClearFilter}, controller_->result() != nullptr);
    enable({GoTo}, controller_->result() != nullptr && !controller_->isRunning());
    enable({ExportReport}, rows && !controller_->isRunning());
    enable({Copy, Mark, NextConnection, PreviousConnection, Back, Forward}, rows);
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
