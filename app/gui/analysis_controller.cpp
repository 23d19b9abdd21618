#include "app/gui/analysis_controller.h"

#include "app/gui/text.h"
#include "session/read_transcript.h"

#include <QMetaObject>

#include <exception>
#include <new>
#include <system_error>
#include <utility>

namespace lastack::gui {

namespace {

constexpr int kPulseMs = 100;
constexpr int kRestMs = 120;
constexpr qint64 kReorderMs = 1'000; // rows of a run under way come into order no more often
constexpr std::size_t kWhole = 1'000;

QString outOfMemory() {
    return AnalysisController::tr("There is not enough memory; analyze a smaller capture.");
}

QString cannotReadBack() {
    return AnalysisController::tr("The results cannot be read back; check the disk of TMPDIR.");
}

// What a computation threw is one sentence for the user; it can only be memory.
template <typename Job>
auto taken(Job& job, QString& message) -> std::optional<decltype(job.take())> {
    try {
        return job.take();
    } catch (const std::bad_alloc&) {
        message = outOfMemory();
    } catch (const std::exception& error) {
        message = AnalysisController::tr("Internal error: %1").arg(QString::fromUtf8(error.what()));
    }
    return std::nullopt;
}

// The same with every segment; null where the captures are gone or have changed.
std::shared_ptr<const TeardownReport> withTranscript(
    const std::vector<std::string>& paths, const TeardownReport& stored, const StopCheck& shouldStop
) {
    const auto transcript = readTranscript(paths, stored.connection, shouldStop);
    if (!transcript || *transcript == nullptr) {
        return nullptr;
    }
    auto whole = std::make_shared<TeardownReport>(stored);
    whole->transcript = *transcript;
    return whole;
}

} // namespace

AnalysisController::AnalysisController(QObject* parent) : QObject(parent) {
    pulse_.setInterval(kPulseMs);
    connect(&pulse_, &QTimer::timeout, this, &AnalysisController::pulse);
    rest_.setInterval(kRestMs);
    rest_.setSingleShot(true);
    connect(&rest_, &QTimer::timeout, this, &AnalysisController::readSelected);
}

AnalysisController::~AnalysisController() {
    close();
}

template <typename Member>
std::function<void()> AnalysisController::later(Member member) {
    return [this, member] {
        QMetaObject::invokeMethod(
            this, [this, member] { (this->*member)(); }, Qt::QueuedConnection
        );
    };
}

template <typename Job, typename Work, typename Member>
bool AnalysisController::start(std::unique_ptr<Job>& job, Work work, Member whenDone) {
    leftovers_.drop(std::move(job));
    try {
        job = std::make_unique<Job>(std::move(work), later(whenDone));
    } catch (const std::system_error&) {
        job.reset();
        emit failed(outOfMemory());
    }
    return job != nullptr;
}

SessionOptions AnalysisController::sessionOptions() const {
    SessionOptions options;
    for (const QString& path : paths_) {
        options.paths.push_back(fromQt(path));
    }
    options.explain = ExplainOptions{};
    return options;
}

void AnalysisController::open(const QStringList& paths) {
    close();
    paths_ = paths;
    live_ = std::make_shared<LiveRun>();
    begin([live = live_, options = sessionOptions()](const std::stop_token& stop) {
        return analyze(options, live->control([stop] { return stop.stop_requested(); }));
    });
}

void AnalysisController::capture(const live::CaptureOrder& order) {
    close();
    paths_ = QStringList{toQt(order.file)};
    live_ = std::make_shared<LiveRun>();
    board_ = std::make_shared<LiveBoard>();
    board_->watchFlows(watchFlows_);
    captureEnd_ = std::make_shared<live::CaptureEnd>();
    begin([live = live_, board = board_, end = captureEnd_, order](const std::stop_token& stop) {
        const auto control = live->control([stop] { return stop.stop_requested(); });
        return live::runCapture(order, control, *board, *end);
    });
}

void AnalysisController::begin(Analyzing work) {
    if (start(run_, std::move(work), &AnalysisController::runEnded)) {
        pulse_.start();
        emit started();
    }
}

void AnalysisController::watchFlows(WatchFlows watch) {
    watchFlows_ = watch;
    if (board_) {
        board_->watchFlows(watch);
    }
}

std::optional<live::CaptureEnd> AnalysisController::captureEnd() const {
    return captureEnd_ && !isRunning() ? std::optional(*captureEnd_) : std::nullopt;
}

void AnalysisController::stop() {
    if (run_) {
        run_->requestStop();
    } else if (choice_) {
        leftovers_.drop(std::move(choice_));
        pulse_.stop();
        emit selectingStopped();
    }
}

void AnalysisController::close() {
    pulse_.stop();
    rest_.stop();
    leftovers_.drop(std::move(fetching_));
    leftovers_.drop(std::move(reading_));
    leftovers_.drop(std::move(choice_));
    leftovers_.drop(std::move(run_));
    leftovers_.drop(std::exchange(result_, nullptr));
    live_.reset();
    board_.reset();
    captureEnd_.reset();
    fault_.clear();
    selected_.reset();
    stored_.reset();
    matching_ = {};
    seen_ = 0;
    isFilterStale_ = true;
}

void AnalysisController::tellCapture() {
    if (auto status = board_ ? board_->take() : std::nullopt) {
        emit captureStands(*status);
    }
}

// Ten times a second, while something goes on: what it has come to.
void AnalysisController::pulse() {
    if (choice_ && !run_) {
        emit chosenSoFar(choicePermille_->load(std::memory_order_relaxed));
    }
    if (!run_) {
        return;
    }
    emit progressed(live_->progress());
    tellCapture();
    const bool isSoon =
        !isInOrderOfEnding() && sinceChoice_.isValid() && !sinceChoice_.hasExpired(kReorderMs);
    if (choice_ || isSoon) {
        return; // a view is asked for when there is time for it
    }
    if (auto view = live_->takeView()) {
        result_ = std::move(view);
        choose();
    }
}

void AnalysisController::runEnded() {
    if (!run_ || !run_->isReady()) {
        return; // of a run that was given up meanwhile
    }
    pulse_.stop();
    QString message;
    auto result = taken(*run_, message);
    run_.reset();
    tellCapture();
    if (result && *result) {
        fault_ = toQt((*result)->connections.failure());
        endWith(std::make_shared<const RunResult>(std::move(**result)));
        return;
    }
    message = result ? toQt(result->error().message) : message;
    if (result_) { // what was understood so far stays
        fault_ = message;
        endWith(settled(*result_));
    } else {
        emit failed(message);
    }
}

void AnalysisController::endWith(Shared result) {
    leftovers_.drop(std::exchange(result_, std::move(result)));
    isFilterStale_ = true; // and the rows come into order of start
    emit finished();
    choose();
    if (selected_) {
        select(*selected_);
    }
}

void AnalysisController::setFilter(const QString& expression) {
    if (expression == filter_) {
        return;
    }
    filter_ = expression;
    isFilterStale_ = true;
    choose();
}

void AnalysisController::setOrder(OrderBy by, SortDirection direction) {
    if (by == orderBy_ && direction == direction_) {
        return;
    }
    orderBy_ = by;
    direction_ = direction;
    // Rows that are to grow again have to be in order of ending first.
    isFilterStale_ = isFilterStale_ || (result_ && result_->isUnderWay);
    choose();
}

bool AnalysisController::isInOrderOfEnding() const {
    return result_ && result_->isUnderWay && orderBy_ == OrderBy::Number &&
           direction_ == SortDirection::Ascending;
}

std::optional<AnalysisController::Chosen> AnalysisController::chosen(
    Wanted wanted, const PassControl& control
) {
    std::optional<Filter> filter;
    if (!wanted.expression.empty()) {
        auto compiled = Filter::compile(wanted.expression);
        if (!compiled) {
            return std::nullopt;
        }
        filter = std::move(*compiled);
    }
    const RunResult& result = *wanted.result;
    const Filter* const where = filter ? &*filter : nullptr;
    std::optional<Matching> found = std::move(wanted.known);
    if (result.isUnderWay) {
        found = matchingSince(
            result, wanted.since, where, found ? std::move(*found) : Matching{}, control
        );
    } else if (!found) {
        found = matching(result, where, control);
    }
    if (!found) {
        return std::nullopt;
    }
    const bool isInOrder = result.isUnderWay && wanted.by == OrderBy::Number &&
                           wanted.direction == SortDirection::Ascending;
    auto rows = isInOrder ? std::optional(found->rows)
                          : ordered(result, found->rows, wanted.by, wanted.direction, control);
    if (!rows) {
        return std::nullopt;
    }
    const auto seen = static_cast<RowId>(result.connections.size());
    return Chosen{std::move(*found), std::move(*rows), seen};
}

void AnalysisController::choose() {
    if (!result_) {
        return;
    }
    const bool isFresh = isFilterStale_ || !isInOrderOfEnding();
    change_ = isFresh ? RowsChange::Replaced : RowsChange::Extended;
    if (isFresh && !(result_->isUnderWay && !isFilterStale_)) {
        emit selecting();
    }
    Wanted wanted{result_, fromQt(filter_), {}, 0, orderBy_, direction_};
    if (!isFilterStale_) {
        wanted.known = matching_;
        wanted.since = seen_;
    }
    choicePermille_ = std::make_shared<std::atomic<int>>(0);
    const bool chooses = start(
        choice_,
        [wanted = std::move(wanted), permille = choicePermille_](const std::stop_token& stop) {
            const PassControl control{
                stop, [&permille](std::size_t done, std::size_t of) {
                    permille->store(static_cast<int>(of == 0 ? kWhole : done * kWhole / of));
                }};
            return chosen(wanted, control);
        },
        &AnalysisController::choiceEnded
    );
    if (chooses && !pulse_.isActive()) {
        pulse_.start();
    }
}

void AnalysisController::choiceEnded() {
    if (!choice_ || !choice_->isReady()) {
        return;
    }
    QString message;
    auto chosen = taken(*choice_, message);
    choice_.reset();
    sinceChoice_.restart();
    if (!run_) {
        pulse_.stop();
    }
    if (!chosen || !*chosen) {
        emit selectingStopped();
        emit failed(message.isEmpty() ? cannotReadBack() : message);
        return;
    }
    matching_ = std::move((*chosen)->matching);
    seen_ = (*chosen)->seen;
    isFilterStale_ = false;
    emit rowsChosen((*chosen)->rows, change_);
}

void AnalysisController::select(RowId id) {
    leftovers_.drop(std::move(reading_));
    selected_ = id;
    if (!result_) {
        return;
    }
    auto stored = result_->report(id);
    if (!stored) {
        emit failed(cannotReadBack());
        return;
    }
    stored_ = std::make_shared<const TeardownReport>(std::move(*stored));
    emit reportReady(stored_);
    // What is captured right now is in its file already; of other transports all is stored.
    const bool isInFile = !result_->isUnderWay || isCapturing();
    if (isInFile && stored_->connection.transport == Transport::Tcp) {
        rest_.start();
    }
}

void AnalysisController::readSelected() {
    start(
        reading_,
        [paths = sessionOptions().paths, stored = stored_](const std::stop_token& stop) {
            return withTranscript(paths, *stored, [stop] { return stop.stop_requested(); });
        },
        &AnalysisController::readingEnded
    );
}

// Without a transcript, what is stored stays on the screen.
void AnalysisController::readingEnded() {
    if (!reading_ || !reading_->isReady()) {
        return;
    }
    QString message;
    const auto report = taken(*reading_, message);
    reading_.reset();
    if (report && *report) {
        emit reportReady(*report);
    }
}

void AnalysisController::fetchFrame(FrameNumber frame) {
    start(
        fetching_,
        [paths = sessionOptions().paths, frame](const std::stop_token& stop) {
            return frameOf(paths, frame, [stop] { return stop.stop_requested(); });
        },
        &AnalysisController::fetchingEnded
    );
}

void AnalysisController::fetchingEnded() {
    if (!fetching_ || !fetching_->isReady()) {
        return;
    }
    QString message;
    auto frame = taken(*fetching_, message);
    fetching_.reset();
    if (frame && *frame) {
        emit frameReady(**frame);
    } else {
        emit frameFailed(frame ? toQt(frame->error().message) : message);
    }
}

} // namespace lastack::gui
