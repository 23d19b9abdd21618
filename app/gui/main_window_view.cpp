// How the window shows a connection.
#include "app/gui/bytes_view.h"
#include "app/gui/connection_pane.h"
#include "app/gui/fault_bar.h"
#include "app/gui/main_window.h"
#include "app/gui/overview_panel.h"
#include "app/gui/preferences_dialog.h"
#include "app/gui/samples.h"
#include "app/gui/segment_model.h"
#include "app/gui/start_page.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace lastack::gui {

namespace {

constexpr double kZoomStep = 1.15;
constexpr int kViewVersion = 1; // of what is saved; an unknown one is not read

} // namespace

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
    case TrueTime:
        options.scale = shown(id) == diagram::Show::Yes ? diagram::TimeScale::True
                                                        : diagram::TimeScale::Compressed;
        break;
    case CloseBreaks:
        pane_->closeBreaks();
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

// How connections are shown is kept for the next run; what was opened of one is not.
void MainWindow::saveView(QSettings& settings) const {
    const diagram::LayoutOptions& options = pane_->options();
    settings.setValue(QStringLiteral("view/version"), kViewVersion);
    settings.setValue(QStringLiteral("view/times"), static_cast<int>(options.times));
    settings.setValue(QStringLiteral("view/posix"), options.vocabulary == Vocabulary::Posix);
    settings.setValue(QStringLiteral("view/calls"), options.calls == diagram::Show::Yes);
    settings.setValue(
        QStringLiteral("view/indications"), options.indications == diagram::Show::Yes
    );
    settings.setValue(QStringLiteral("view/absolute"), options.seq == diagram::SeqStyle::Absolute);
}

void MainWindow::restoreView(const QSettings& settings) {
    diagram::LayoutOptions options;
    if (settings.value(QStringLiteral("view/version")).toInt() == kViewVersion) {
        const auto isOn = [&settings](const char* key) {
            return settings.value(QLatin1String(key)).toBool();
        };
        const int times = settings.value(QStringLiteral("view/times")).toInt();
        options.times = static_cast<diagram::TimeStyle>(std::clamp(times, 0, 2));
        options.vocabulary = isOn("view/posix") ? Vocabulary::Posix : Vocabulary::Wsp;
        options.calls = isOn("view/calls") ? diagram::Show::Yes : diagram::Show::No;
        options.indications = isOn("view/indications") ? diagram::Show::Yes : diagram::Show::No;
        options.seq =
            isOn("view/absolute") ? diagram::SeqStyle::Absolute : diagram::SeqStyle::Relative;
    }
    constexpr ActionId kTimes[] = {
        ActionId::TimesRelative, ActionId::TimesAbsolute, ActionId::TimesDelta};
    const bool posix = options.vocabulary == Vocabulary::Posix;
    (*actions_)[kTimes[static_cast<std::size_t>(options.times)]].setChecked(true);
    (*actions_)[posix ? ActionId::WordsPosix : ActionId::WordsWsp].setChecked(true);
    (*actions_)[ActionId::Calls].setChecked(options.calls == diagram::Show::Yes);
    (*actions_)[ActionId::Indications].setChecked(options.indications == diagram::Show::Yes);
    (*actions_)[ActionId::AbsoluteSeq].setChecked(options.seq == diagram::SeqStyle::Absolute);
    pane_->setOptions(options);
}

void MainWindow::askForPreferences() {
    PreferencesDialog dialog(*actions_, *languageMenu_, this);
    dialog.exec();
}

void MainWindow::setTheme(ThemeChoice choice) {
    theme_ = choice;
    applyTheme(choice);
}

// What the parts do not say again by themselves.
void MainWindow::translate() {
    actions_->translate();
    pane_->setOptions(pane_->options()); // whose rows are read below
    banner_->setAccessibleName(tr("What is wrong with the capture"));
    emptyClear_->setText(tr("Clear filter"));
    segmentTable_->setAccessibleName(tr("Segments"));
    fullText_->setAccessibleName(tr("The connection as text, with all evidence"));
    progress_->setAccessibleName(tr("Progress of the analysis"));
    start_->showRecent(recent_);
    start_->showSamples(samplesIn(samplesFolder()));
    model_->translate();
    segments_->translate();
    showReasons();
    if (pane_->timeline().selectedRow() == diagram::kNoRow) {
        bytes_->showMessage(tr("Choose a packet to see its bytes."));
    }
    rowSelected(pane_->timeline().selectedRow());
    if (controller_->result() && !controller_->isRunning()) {
        showCounts();
        showDamage();
        overview_->show(controller_->overview());
        showEmpty();
    }
    updateActions();
}

} // namespace lastack::gui
