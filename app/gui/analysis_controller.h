// AnalysisController: owns a run, and everything about it that takes time: analyzing captures, or
// what is captured right now, filtering and ordering their connections, reading one connection
// whole, fetching the bytes of a packet. Each happens beside the program's own thread; the last
// request of a kind wins, and nobody waits for the ones before. Signals come on the program's own
// thread; nothing here is for any other.
#pragma once

#include "app/live/capture_run.h"
#include "capture/frame_lookup.h"
#include "query/filter.h"
#include "session/background.h"
#include "session/leftovers.h"
#include "session/live_run.h"
#include "session/selection.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <string>

namespace lastack::gui {

// How rows stand to those before them.
enum class RowsChange { Replaced, Extended };

class AnalysisController : public QObject {
    Q_OBJECT

public:
    explicit AnalysisController(QObject* parent = nullptr);
    ~AnalysisController() override;

    void open(const QStringList& paths);

    // Packets that come from now on, into a file that is then read like any other.
    void capture(const live::CaptureOrder& order);

    // A run: what was understood until then is shown. A choice of rows: those before it stay.
    void stop();
    void close();

    bool isRunning() const { return run_ != nullptr; }

    bool isCapturing() const { return isRunning() && board_ != nullptr; }

    // Whether captureStands() is to list connections that have not ended.
    void watchFlows(WatchFlows watch);

    // How the capture ended; nothing of files, and before its end.
    std::optional<live::CaptureEnd> captureEnd() const;

    // The captures are to be found there from now on.
    void moveTo(const QStringList& paths) { paths_ = paths; }

    bool isChoosing() const { return choice_ != nullptr; }

    const QStringList& paths() const { return paths_; }

    // Null before anything is understood; while a run goes on, what was understood so far.
    const std::shared_ptr<const RunResult>& result() const { return result_; }

    // Why the run ended before its captures did, in one sentence; empty: it did not, or was
    // stopped.
    const QString& fault() const { return fault_; }

    // Of the connections that match.
    const Overview& overview() const { return matching_.overview; }

    // The connections that match, in order of start; while a run goes on, in order of ending.
    const RowIds& matchingRows() const { return matching_.rows; }

    // What a run over the same captures takes.
    SessionOptions sessionOptions() const;

    // An expression that compiles; empty: every connection.
    void setFilter(const QString& expression);
    void setOrder(OrderBy by, SortDirection direction);

    const QString& filter() const { return filter_; }

    // Shows what is stored at once, and the whole transcript when it was read, which waits for the
    // end of the run.
    void select(RowId id);

    // Whether the transcript of what was selected is still to come.
    bool isReading() const { return reading_ != nullptr || rest_.isActive(); }

    void fetchFrame(FrameNumber frame);

signals:
    void started();
    void progressed(const lastack::Progress& progress);
    void captureStands(const lastack::LiveStatus& status); // about once a second
    void finished();                                       // result() is there, and fault() tells
    void failed(const QString& message);
    void selecting();               // rows are being chosen
    void chosenSoFar(int permille); // of the connections to look at
    void selectingStopped();
    void rowsChosen(const lastack::RowIds& rows, lastack::gui::RowsChange change); // of result()
    void reportReady(std::shared_ptr<const lastack::TeardownReport> report);
    void frameReady(const lastack::FrameBytes& frame);
    void frameFailed(const QString& message);

private:
    // What a choice of rows begins with, and what it comes to.
    struct Wanted {
        std::shared_ptr<const RunResult> result;
        std::string expression;
        std::optional<Matching> known; // nothing: the filter is new
        RowId since = 0;               // first row that `known` has not seen, of a run under way
        OrderBy by{};
        SortDirection direction{};
    };

    struct Chosen {
        Matching matching;
        RowIds rows;
        RowId seen = 0; // rows that matching has seen
    };

    using Run = Background<Result<RunResult>>;
    using Choice = Background<std::optional<Chosen>>;
    using Report = std::shared_ptr<const TeardownReport>;
    using Reading = Background<Report>;
    using Fetching = Background<Result<FrameBytes>>;
    using Shared = std::shared_ptr<const RunResult>;

    static std::optional<Chosen> chosen(Wanted wanted, const PassControl& control);

    using Analyzing = std::function<Result<RunResult>(const std::stop_token&)>;

    void begin(Analyzing work);
    void tellCapture();
    void pulse();
    void runEnded();
    void endWith(Shared result);
    void choose();
    void choiceEnded();
    bool isInOrderOfEnding() const;
    void readSelected();
    void readingEnded();
    void fetchingEnded();

    // A call of that member on the program's own thread.
    template <typename Member>
    std::function<void()> later(Member member);

    // Instead of what is going on there. False, with failed(), when there is no room for a thread.
    template <typename Job, typename Work, typename Member>
    bool start(std::unique_ptr<Job>& job, Work work, Member whenDone);

    QStringList paths_;
    Shared result_;
    QString fault_;
    QString filter_;
    OrderBy orderBy_ = OrderBy::Number;
    SortDirection direction_ = SortDirection::Ascending;
    Matching matching_;
    RowId seen_ = 0; // rows that matching_ has seen
    bool isFilterStale_ = true;
    RowsChange change_ = RowsChange::Replaced; // what the choice that goes on will be
    std::optional<RowId> selected_;
    Report stored_; // of what is selected
    std::shared_ptr<LiveRun> live_;
    std::shared_ptr<LiveBoard> board_;             // null of files
    std::shared_ptr<live::CaptureEnd> captureEnd_; // written by the run
    WatchFlows watchFlows_ = WatchFlows::No;
    std::shared_ptr<std::atomic<int>> choicePermille_;
    QElapsedTimer sinceChoice_;
    QTimer pulse_;
    QTimer rest_; // somebody who runs through the list wants no transcripts on the way
    std::unique_ptr<Run> run_;
    std::unique_ptr<Choice> choice_;
    std::unique_ptr<Reading> reading_;
    std::unique_ptr<Fetching> fetching_;
    Leftovers leftovers_;
};

} // namespace lastack::gui
