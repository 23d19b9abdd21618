#include "app/gui/main_window.h"

#include "app/gui/bytes_view.h"
#include "app/gui/capture_dialog.h"
#include "app/gui/capture_record.h"
#include "app/gui/capture_status.h"
#include "app/gui/capture_watch.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/details_view.h"
#include "app/gui/drop_hint.h"
#include "app/gui/fault_bar.h"
#include "app/gui/filter_bar.h"
#include "app/gui/find_bar.h"
#include "app/gui/finder.h"
#include "app/gui/language.h"
#include "app/gui/language_menu.h"
#include "app/gui/overview_panel.h"
#include "app/gui/samples.h"
#include "app/gui/segment_model.h"
#include "app/gui/start_page.h"
#include "app/gui/state_group.h"
#include "app/gui/text.h"
#include "report/show_text.h"

#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace lastack::gui {

namespace {

constexpr int kStateVersion = 2; // of docks and toolbars; raise when they change
constexpr int kWidth = 1'320;
constexpr int kHeight = 900;

QDockWidget* addDock(
    QMainWindow& window,
    const char* title, // to be translated
    const char* name,
    QWidget* content,
    Qt::DockWidgetArea area
) {
    auto* dock = new QDockWidget(&window);
    keepTranslated(dock, [dock, title] { dock->setWindowTitle(MainWindow::tr(title)); });
    dock->setObjectName(QLatin1String(name)); // what its state is saved under
    dock->setWidget(content);
    window.addDockWidget(area, dock);
    return dock;
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
    setWindowTitle(QStringLiteral("LastAck"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    controller_ = new AnalysisController(this);
    watch_ = new CaptureWatch(this);
    model_ = new ConnectionModel(this);
    segments_ = new SegmentModel(this);
    makeParts();
    actions_ = new Actions(*this, pane_->timeline());
    makeDocks();
    makeStatusBar();
    dropHint_ = new DropHint(this);
    captureDialog_ = new CaptureDialog(this);
    connectParts();
    connectController();
    restoreState();
    keepTranslated(this, [this] { translate(); });
    updateActions();
}

MainWindow::~MainWindow() {
    controller_->close(); // before the parts that it speaks to go
}

void MainWindow::makeParts() {
    pages_ = new QStackedWidget(this);
    start_ = new StartPage(pages_);
    auto* work = new QWidget(pages_);
    filter_ = new FilterBar(work);
    findBar_ = new FindBar(work);
    finder_ = new Finder(*model_, this);
    splitter_ = new QSplitter(Qt::Vertical, work);
    splitter_->setChildrenCollapsible(false);
    listPages_ = new QStackedWidget(splitter_);
    table_ = new ConnectionTable(*model_, listPages_);
    auto* empty = new QWidget(listPages_);
    emptyText_ = new QLabel(empty);
    emptyText_->setAlignment(Qt::AlignCenter);
    emptyText_->setWordWrap(true);
    emptyClear_ = new QPushButton(empty);
    auto* column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(emptyText_);
    column->addWidget(emptyClear_, 0, Qt::AlignCenter);
    column->addStretch(1);
    listPages_->addWidget(table_);
    listPages_->addWidget(empty);
    pane_ = new ConnectionPane(splitter_);
    splitter_->addWidget(listPages_);
    splitter_->addWidget(pane_);
    splitter_->setStretchFactor(0, 2);
    splitter_->setStretchFactor(1, 5);
    auto* all = new QVBoxLayout(work);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(filter_);
    all->addWidget(findBar_);
    all->addWidget(splitter_, 1);
    pages_->addWidget(start_);
    pages_->addWidget(work);
    auto* central = new QWidget(this);
    banner_ = new FaultBar(central);
    banner_->setAccessibleName(tr("What is wrong with the capture"));
    auto* center = new QVBoxLayout(central);
    center->setContentsMargins(0, 0, 0, 0);
    center->setSpacing(0);
    center->addWidget(banner_);
    center->addWidget(pages_, 1);
    setCentralWidget(central);
}

void MainWindow::makeDocks() {
    overview_ = new OverviewPanel(this);
    segmentTable_ = new QTableView(this);
    segmentTable_->setModel(segments_);
    segmentTable_->setSelectionBehavior(QAbstractItemView::SelectRows);
    segmentTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    segmentTable_->setShowGrid(false);
    segmentTable_->setAlternatingRowColors(true);
    segmentTable_->setTabKeyNavigation(false);
    segmentTable_->setWordWrap(false);
    segmentTable_->setMouseTracking(true);
    segmentTable_->verticalHeader()->hide();
    segmentTable_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    segmentTable_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    segmentTable_->horizontalHeader()->setStretchLastSection(true);
    segmentTable_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    segmentTable_->horizontalHeader()->setHighlightSections(false);
    bytes_ = new BytesView(this);
    details_ = new DetailsView(this);
    fullText_ = new QPlainTextEdit(this);
    fullText_->setReadOnly(true);
    fullText_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fullText_->setLineWrapMode(QPlainTextEdit::NoWrap);
    fullText_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fullText_->setTabChangesFocus(true);
    const auto bottom = Qt::BottomDockWidgetArea;
    QDockWidget* docks[] = {
        addDock(*this, QT_TR_NOOP("Overview"), "overview", overview_, Qt::RightDockWidgetArea),
        addDock(*this, QT_TR_NOOP("Segments"), "segments", segmentTable_, bottom),
        addDock(*this, QT_TR_NOOP("Reasons"), "reasons", details_, bottom),
        addDock(*this, QT_TR_NOOP("Bytes"), "bytes", bytes_, bottom),
        addDock(*this, QT_TR_NOOP("Evidence"), "evidence", fullText_, bottom),
    };
    tabifyDockWidget(docks[1], docks[2]); // what is told beside what was sent
    tabifyDockWidget(docks[3], docks[4]);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    QMenu& view = actions_->menu(MenuId::View);
    view.addSeparator();
    for (QDockWidget* dock : docks) {
        view.addAction(dock->toggleViewAction());
        dock->hide(); // until there is something to show
    }
    view.addSeparator();
    languageMenu_ = new LanguageMenu(askedLanguage(), this);
    view.addMenu(languageMenu_);
}

void MainWindow::makeStatusBar() {
    counts_ = new QLabel(this);
    progress_ = new QProgressBar(this);
    progress_->setMaximumWidth(240);
    progress_->hide();
    captureStatus_ = new CaptureStatus(this);
    statusBar()->addWidget(captureStatus_);
    statusBar()->addPermanentWidget(progress_);
    statusBar()->addPermanentWidget(counts_);
}

void MainWindow::connectParts() {
    connect(actions_, &Actions::triggered, this, &MainWindow::trigger);
    connect(start_, &StartPage::openWanted, this, &MainWindow::askForFiles);
    connect(start_, &StartPage::captureWanted, this, &MainWindow::askForCapture);
    connect(captureDialog_, &CaptureDialog::startWanted, this, &MainWindow::startCapture);
    connect(captureDialog_, &CaptureDialog::copyWanted, this, &MainWindow::copy);
    connect(banner_, &FaultBar::copyWanted, this, &MainWindow::copy);
    connect(start_, &StartPage::pathWanted, this, [this](const QString& path) { open({path}); });
    connect(languageMenu_, &LanguageMenu::languageChosen, this, [](const QString& code) {
        QSettings settings;
        keep(settings, kLanguageState, "code", code);
        applyLanguage(code);
    });
    connect(start_, &StartPage::pinWanted, this, [this](const QString& path) {
        recent_.togglePin(path);
        start_->showRecent(recent_);
    });
    connect(start_, &StartPage::forgetWanted, this, [this](const QString& path) {
        recent_.remove(path);
        start_->showRecent(recent_);
    });
    connect(filter_, &FilterBar::accepted, controller_, &AnalysisController::setFilter);
    connect(emptyClear_, &QPushButton::clicked, this, [this] { filter_->setText({}); });
    connect(overview_, &OverviewPanel::filterWanted, filter_, &FilterBar::add);
    connect(table_, &ConnectionTable::filterWanted, filter_, &FilterBar::add);
    connect(table_, &ConnectionTable::connectionSelected, this, &MainWindow::connectionSelected);
    connect(model_, &ConnectionModel::orderWanted, controller_, &AnalysisController::setOrder);
    connect(pane_, &ConnectionPane::rowsChanged, this, &MainWindow::rowsOfConnectionChanged);
    connectTimeline();
    for (QLineEdit* edit : centralWidget()->findChildren<QLineEdit*>()) {
        edit->installEventFilter(this);
    }
    fullText_->installEventFilter(this);
    connect(findBar_, &FindBar::wanted, this, &MainWindow::find);
    connect(findBar_, &FindBar::closed, this, [this] {
        finder_->stop();
        findBar_->hide();
        table_->setFocus();
    });
    connect(finder_, &Finder::found, this, [this](int row) {
        findBar_->say({});
        table_->selectRow(row);
    });
    connect(finder_, &Finder::foundNothing, this, [this] { findBar_->say(tr("✖ not found")); });
    for (const ActionId id :
         {ActionId::Copy,
          ActionId::CopyVerdict,
          ActionId::CopyWireshark,
          ActionId::OpenWireshark,
          ActionId::Mark,
          ActionId::FilterServer,
          ActionId::ExportDiagram}) {
        table_->addAction(&(*actions_)[id]);
    }
}

// Timeline, table, bytes and evidence follow each other.
void MainWindow::connectTimeline() {
    TimelineView& timeline = pane_->timeline();
    connect(&timeline, &TimelineView::rowSelected, this, &MainWindow::rowSelected);
    connect(&timeline, &TimelineView::rowHovered, this, &MainWindow::rowHovered);
    connect(&timeline, &TimelineView::markSelected, this, &MainWindow::markSelected);
    connect(
        segmentTable_->selectionModel(),
        &QItemSelectionModel::currentRowChanged,
        this,
        [this](const QModelIndex& current) {
            if (current.isValid()) {
                pane_->timeline().selectRow(static_cast<std::uint32_t>(current.row()));
            }
        }
    );
    connect(segmentTable_, &QTableView::entered, this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::uint32_t>(index.row());
        pane_->timeline().hoverRow(row);
        rowHovered(row);
    });
    connect(segmentTable_, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        const auto& rows = pane_->timeline().rows();
        const auto row = static_cast<std::size_t>(index.row());
        if (row < rows.size() && number(rows[row].key) != 0) {
            emit pane_->timeline().openWanted(number(rows[row].key));
        }
    });
}

void MainWindow::connectController() {
    connect(controller_, &AnalysisController::started, this, &MainWindow::runStarted);
    connect(controller_, &AnalysisController::progressed, this, &MainWindow::runProgressed);
    connect(controller_, &AnalysisController::captureStands, this, &MainWindow::captureStands);
    connect(controller_, &AnalysisController::finished, this, &MainWindow::runFinished);
    connect(controller_, &AnalysisController::failed, this, &MainWindow::runFailed);
    connect(controller_, &AnalysisController::selecting, filter_, &FilterBar::setBusy);
    connect(
        controller_, &AnalysisController::selectingStopped, this, &MainWindow::selectingStopped
    );
    connect(controller_, &AnalysisController::chosenSoFar, this, &MainWindow::chosenSoFar);
    connect(watch_, &CaptureWatch::changed, this, &MainWindow::showDamage);
    connect(banner_, &FaultBar::reloadWanted, this, [this] { trigger(ActionId::Reload); });
    connect(controller_, &AnalysisController::rowsChosen, this, &MainWindow::rowsChosen);
    connect(
        controller_,
        &AnalysisController::reportReady,
        this,
        [this](const std::shared_ptr<const TeardownReport>& report) {
            pane_->show(report);
            showReasons();
        }
    );
    connect(controller_, &AnalysisController::frameReady, this, [this](const FrameBytes& frame) {
        bytes_->show(frame, pane_->report().get());
    });
    connect(controller_, &AnalysisController::frameFailed, this, [this](const QString& message) {
        bytes_->showMessage(message);
    });
}

void MainWindow::restoreState() {
    const QSettings settings;
    resize(QSize(kWidth, kHeight).boundedTo(screen()->availableSize()));
    restoreGeometry(kept(settings, kWindowState, "geometry").toByteArray());
    workState_ = kept(settings, kWindowState, "state").toByteArray();
    splitter_->restoreState(kept(settings, kWindowState, "splitter").toByteArray());
    table_->restoreColumns(settings);
    recent_.load(settings);
    captureDialog_->restore(settings);
    filter_->setHistory(kept(settings, kFilterState, "history").toStringList());
    filter_->setStarred(kept(settings, kFilterState, "starred").toStringList());
    theme_ = themeNamed(kept(settings, kThemeState, "name").toString());
    restoreView(settings);
    (*actions_)[ActionId::ExportTranslated].setChecked(
        kept(settings, kLanguageState, "exports").toBool()
    );
    constexpr ActionId kThemes[] = {
        ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark};
    (*actions_)[kThemes[static_cast<std::size_t>(theme_)]].setChecked(true);
}

void MainWindow::saveState() {
    QSettings settings;
    keep(settings, kWindowState, "geometry", saveGeometry());
    if (pages_->currentWidget() != start_) { // where the docks are hidden
        workState_ = QMainWindow::saveState(kStateVersion);
        keep(settings, kWindowState, "splitter", splitter_->saveState());
    }
    keep(settings, kWindowState, "state", workState_);
    table_->saveColumns(settings);
    recent_.save(settings);
    captureDialog_->save(settings);
    keep(settings, kFilterState, "history", filter_->history());
    keep(settings, kFilterState, "starred", filter_->starred());
    keep(settings, kThemeState, "name", nameOf(theme_));
    saveView(settings);
    keep(settings, kLanguageState, "exports", (*actions_)[ActionId::ExportTranslated].isChecked());
}

std::vector<QDockWidget*> MainWindow::docks() const {
    const auto found = findChildren<QDockWidget*>();
    return {found.begin(), found.end()};
}

// The docks come back as they were left; an unknown version is refused, and all are shown.
void MainWindow::showWork() {
    if (pages_->currentWidget() != start_) {
        return;
    }
    start_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // unseen, it needs no room
    pages_->setCurrentIndex(1);
    if (!QMainWindow::restoreState(workState_, kStateVersion)) {
        showAllDocks();
    }
    for (QTabBar* tabs : findChildren<QTabBar*>()) { // of docks that share their place
        tabs->setAccessibleName(tr("Panels"));
    }
}

// Sizes count only for docks that are seen.
void MainWindow::showAllDocks() {
    for (QDockWidget* dock : docks()) {
        dock->show();
    }
    auto* overview = findChild<QDockWidget*>(QStringLiteral("overview"));
    auto* segments = findChild<QDockWidget*>(QStringLiteral("segments"));
    auto* bytes = findChild<QDockWidget*>(QStringLiteral("bytes"));
    segments->raise();
    bytes->raise();
    resizeDocks({overview}, {width() / 6}, Qt::Horizontal);
    resizeDocks({segments, bytes}, {width() * 2 / 5, width() * 3 / 5}, Qt::Horizontal);
    resizeDocks({segments, bytes}, {height() / 4, height() / 4}, Qt::Vertical);
}

void MainWindow::showStart() {
    if (pages_->currentWidget() != start_) {
        workState_ = QMainWindow::saveState(kStateVersion);
    }
    for (QDockWidget* dock : docks()) {
        dock->hide();
    }
    start_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    pages_->setCurrentWidget(start_);
    start_->showRecent(recent_);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (record_ && record_->isUnsaved()) {
        event->ignore();
        leaveCapture([this] { close(); });
        return;
    }
    saveState();
    QMainWindow::closeEvent(event);
}

// Some file systems tell of no changes: whoever comes back wants to know.
void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        watch_->look();
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        showStartOrStop();
    }
}

// Fields of text take the key that begins and ends a capture for a way to the end of the line.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence key(static_cast<const QKeyEvent*>(event)->keyCombination());
        if (key == (*actions_)[ActionId::Stop].shortcut()) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (const auto files = filesIn(*event->mimeData()); !files.isEmpty()) {
        dropHint_->showFor(files.size());
        event->acceptProposedAction();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
    dropHint_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    dropHint_->hide();
    open(filesIn(*event->mimeData()));
}

} // namespace lastack::gui
