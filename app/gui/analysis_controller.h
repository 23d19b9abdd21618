// AnalysisController: owns a run, and everything about it that takes time: analyzing the captures,
// filtering and ordering their connections, reading one connection whole, fetching the bytes of a
// packet. Each happens beside the program's own thread; the last request of a kind wins. Signals
// come on the program's own thread; nothing here is for any other.
#pragma once

#include "capture/frame_lookup.h"
#include "query/filter.h"
#include "session/background.h"
#include "session/live_progress.h"
#include "session/selection.h"
#include "session/session.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace lastack::gui {

class AnalysisController : public QObject {
    Q_OBJECT

public:
    explicit AnalysisController(QObject* parent = nullptr);
    ~AnalysisController() override;

    void open(const QStringList& paths);
    void stop(); // what was understood until then is shown
    void close();

    bool isRunning() const { return run_ != nullptr; }

    const QStringList& paths() const { return paths_; }

    // Null before the first run has ended.
    const std::shared_ptr<const RunResult>& result() const { return result_; }

    // Of the connections that match.
    const Overview& overview() const { return overview_; }

    // What a run over the same captures takes.
    SessionOptions sessionOptions() const;

    // An expression that compiles; empty: every connection.
    void setFilter(const QString& expression);
    void setOrder(OrderBy by, SortDirection direction);

    const QString& filter() const { return filter_; }

    // Shows what is stored at once, and the whole transcript when it was read.
    void select(RowId id);

    // Whether the transcript of what was selected is still to come.
    bool isReading() const { return reading_ != nullptr || rest_.isActive(); }

    void fetchFrame(FrameNumber frame);

signals:
    void started();
    void progressed(const lastack::Progress& progress);
    void finished(); // result() is there
    void failed(const QString& message);
    void selecting();                             // rows are being chosen
    void rowsChosen(const lastack::RowIds& rows); // of result()
    void reportReady(std::shared_ptr<const lastack::TeardownReport> report);
    void frameReady(const lastack::FrameBytes& frame);
    void frameFailed(const QString& message);

private:
    struct Chosen {
        std::optional<Matching> matching; // nothing: only the order changed
        RowIds rows;
    };

    using Run = Background<Result<RunResult>>;
    using Choice = Background<std::optional<Chosen>>;
    using Reading = Background<Result<RunResult>>;
    using Fetching = Background<Result<FrameBytes>>;
    using Shared = std::shared_ptr<const RunResult>;

    void runEnded();
    void choose(bool filterAgain);
    void choiceEnded();
    void readSelected();
    void readingEnded();
    void fetchingEnded();

    // A call of that member on the program's own thread.
    template <typename Member>
    std::function<void()> later(Member member);

    QStringList paths_;
    Shared result_;
    Overview overview_;
    QString filter_;
    OrderBy orderBy_ = OrderBy::Number;
    SortDirection direction_ = SortDirection::Ascending;
    RowIds matching_; // in order of start
    bool isFilterStale_ = true;
    LiveProgress progress_;
    QTimer pulse_;
    QTimer rest_; // somebody who runs through the list wants no transcripts on the way
    ConnectionId selected_{};
    std::unique_ptr<Run> run_;
    std::unique_ptr<Choice> choice_;
    std::unique_ptr<Reading> reading_;
    std::unique_ptr<Fetching> fetching_;
};

} // namespace lastack::gui
