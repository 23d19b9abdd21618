// MainWindow: the list of connections above the one that is selected, with its segments, bytes and
// text beside. Puts the parts together and carries out actions; it decides nothing about
// connections. For the program's own thread alone.
#pragma once

#include "app/gui/actions.h"
#include "app/gui/analysis_controller.h"
#include "app/gui/connection_model.h"
#include "app/gui/export.h"
#include "app/gui/recent_files.h"
#include "app/gui/selection_history.h"
#include "app/gui/theme.h"

#include <QElapsedTimer>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QDockWidget;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace lastack::gui {

class BytesView;
class CaptureDialog;
class CaptureRecord;
class CaptureStatus;
class CaptureWatch;
class ConnectionPane;
class ConnectionTable;
class DetailsView;
class DropHint;
class FaultBar;
class FilterBar;
class FindBar;
class Finder;
class LanguageMenu;
class OverviewPanel;
class SegmentModel;
class StartPage;
struct WholeReports;

// Whether packets of strangers may be analyzed with the rights of root.
enum class RootUse : bool { Refused, Allowed };

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void open(const QStringList& paths);

    // Of the connections that match, in the format of the extension; beside everything else.
    void writeReport(const QString& path);

    void useRoot(RootUse use) { root_ = use; }

    void useSandbox(live::Sandbox sandbox) { sandbox_ = sandbox; }

    // Another program than the one that belongs to this one.
    void useHelper(const QString& program);

    // Asks first where another capture is not saved.
    void startCapture(const live::HelperRequest& request);

    // What was captured; `next` follows when that went well, and may be empty.
    void saveCapture(const QString& path, std::function<void()> next = {});

    AnalysisController& controller() { return *controller_; }

    ConnectionModel& connections() { return *model_; }

    ConnectionTable& table() { return *table_; }

    ConnectionPane& pane() { return *pane_; }

    LanguageMenu& languageMenu() { return *languageMenu_; }

    FilterBar& filterBar() { return *filter_; }

    Actions& actions() { return *actions_; }

    SegmentModel& segments() { return *segments_; }

    QTableView& segmentTable() { return *segmentTable_; }

    BytesView& bytes() { return *bytes_; }

    DetailsView& details() { return *details_; }

    FindBar& findBar() { return *findBar_; }

    OverviewPanel& overview() { return *overview_; }

    FaultBar& faultBar() { return *banner_; }

    CaptureDialog& captureDialog() { return *captureDialog_; }

    CaptureStatus& captureStatus() { return *captureStatus_; }

    // Null where nothing was captured, or it was saved.
    const CaptureRecord* captureRecord() const { return record_.get(); }

    // What stands instead of the list when it is empty.
    QString emptyText() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeParts();
    void makeDocks();
    void makeStatusBar();
    void connectParts();
    void connectController();
    void restoreState();
    void saveState();
    void restoreView(const QSettings& settings);
    void saveView(QSettings& settings) const;

    void trigger(ActionId id);
    void triggerView(ActionId id);
    void askForFiles();
    void closeCapture();
    void askForReport();
    void askForDiagram();
    void exportTo(const QString& path);
    void writePictures(
        const QString& path,
        PictureFormat format,
        const std::shared_ptr<const WholeReports>& whole,
        std::size_t next
    );
    void tellWritten(const QString& path, const std::optional<QString>& failure);
    std::vector<ConnectionId> selectedIds() const;
    void askWhereToGo();
    void goToPacket(std::uint64_t packet);
    void find(int by);
    void openInWireshark();
    QString whyNoWireshark() const; // empty: it can be opened
    void askForPreferences();
    void copy(const QString& text);
    void setTheme(ThemeChoice choice);
    void translate();
    void showCounts();
    void showReasons();
    void tell(const QString& message);
    void tellFailure(const QString& message);

    bool mayCapture();
    void askForCapture();
    void startOrStop();
    void showStartOrStop();
    void captureStands(const LiveStatus& status);
    void showOpen(const LiveStatus& status);
    void watchOpen();
    void captureEnded();
    QStringList captureFaults() const;
    void forgetCapture();
    void leaveCapture(std::function<void()> next);
    void whenStopped(std::function<void()> next);
    void askWhereToSave(const std::function<void()>& next);
    void captureSaved(const QString& path, std::uint64_t packets);

    void read(const QStringList& paths);
    void runStarted();
    void runProgressed(const Progress& progress);
    void runFinished();
    void runFailed(const QString& message);
    void rowsChosen(const RowIds& rows, RowsChange change);
    void selectingStopped();
    void chosenSoFar(int permille);
    void connectionSelected(RowId id);
    void rowsOfConnectionChanged();
    void rowSelected(std::uint32_t row);
    void rowHovered(std::uint32_t row);
    void markSelected(Side side, diagram::ItemKind kind, std::uint16_t source);
    void highlightEvidence(std::uint32_t row);
    void connectTimeline();
    void showWork();
    void showAllDocks();
    void showStart();
    std::vector<QDockWidget*> docks() const;
    void showEmpty();
    void showDamage();
    void updateActions();
    QString captureName() const;

    RecentFiles recent_;
    SelectionHistory history_;
    ThemeChoice theme_ = ThemeChoice::System;
    QByteArray workState_;        // of docks and toolbar while a capture is open
    std::optional<RowId> wanted_; // to be selected when it is among the rows
    RootUse root_ = RootUse::Refused;
    live::Sandbox sandbox_ = live::Sandbox::On;
    QString helper_; // empty: the one that belongs to this program
    std::optional<live::HelperRequest> lastRequest_;
    std::unique_ptr<CaptureRecord> record_; // what is captured, until it is saved or given up
    std::function<void()> afterStop_;
    QElapsedTimer sinceOverview_; // while a run goes on, charts are made again only now and then

    AnalysisController* controller_;
    CaptureWatch* watch_;
    ConnectionModel* model_;
    SegmentModel* segments_;
    QStackedWidget* pages_ = nullptr;
    StartPage* start_;
    FilterBar* filter_;
    FaultBar* banner_;
    QSplitter* splitter_;
    QStackedWidget* listPages_; // the table, or why it is empty
    ConnectionTable* table_;
    QLabel* emptyText_;
    QPushButton* emptyClear_;
    ConnectionPane* pane_;
    OverviewPanel* overview_;
    QTableView* segmentTable_;
    BytesView* bytes_;
    DetailsView* details_;
    FindBar* findBar_;
    Finder* finder_;
    QPlainTextEdit* fullText_;
    QLabel* counts_;
    QProgressBar* progress_;
    CaptureStatus* captureStatus_;
    CaptureDialog* captureDialog_;
    DropHint* dropHint_;
    Actions* actions_;
    LanguageMenu* languageMenu_;
};

} // namespace lastack::gui
