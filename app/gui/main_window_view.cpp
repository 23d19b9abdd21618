// How the window shows a connection.
#include "app/gui/connection_pane.h"
#include "app/gui/main_window.h"

#include <QAction>

namespace lastack::gui {

namespace {

constexpr double kZoomStep = 1.15;

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

} // namespace lastack::gui
