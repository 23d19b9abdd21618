#include "app/gui/analysis_controller.h"

#include "app/gui/text.h"

#include <QMetaObject>

#include <exception>
#include <new>
#include <utility>

namespace lastack::gui {

namespace {

constexpr int kPulseMs = 100;
constexpr int kRestMs = 120;

// What a computation threw is one sentence for the user; it can only be memory.
template <typename Job>
auto taken(Job& job, QString& message) -> std::optional<decltype(job.take())> {
    try {
        return job.take();
    } catch (const std::bad_alloc&) {
        message = AnalysisController::tr("Out of memory; analyze a smaller capture.");
    } catch (const std::exception& error) {
        message = AnalysisController::tr("Internal error: %1").arg(QString::fromUtf8(error.what()));
    }
    return std::nullopt;
}

} // namespace

AnalysisController::AnalysisController(QObject* parent) : QObject(parent) {
    pulse_.setInterval(kPulseMs);
    connect(&pulse_, &QTimer::timeout, this, [this] { emit progressed(progress_.get()); });
    rest_.setInterval(kRestMs);
    rest_.setSingleShot(true);
    connect(&rest_, &QTimer::timeout, this, &AnalysisController::readSelected);
}

AnalysisController::~AnalysisController() = default;

template <typename Member>
std::function<void()> AnalysisController::later(Member member) {
    return [this, member] {
        QMetaObject::invokeMethod(
            this, [this, member] { (this->*member)(); }, Qt::QueuedConnection
        );
    };
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
    progress_.set({});
    run_ = std::make_unique<Run>(
        [this, options = sessionOptions()](const std::stop_token& stop) {
            RunControl control;
            control.onProgress = [this](const Progress& progress) {
                progress_.set(progress);
            };
            control.shouldStop = [stop] {
                return stop.stop_requested();
            };
            return analyze(options, control);
        },
        later(&AnalysisController::runEnded)
    );
    pulse_.start();
    emit started();
}

void AnalysisController::stop() {
    if (run_) {
        run_->requestStop();
    }
}

// In this order: each may be reading what the one behind it made.
void AnalysisController::close() {
    pulse_.stop();
    rest_.stop();
    fetching_.reset();
    reading_.reset();
    choice_.reset();
    run_.reset();
    result_.reset();
    matching_.clear();
    overview_ = Overview();
    isFilterStale_ = true;
}

void AnalysisController::runEnded() {
    if (!run_ || !run_->isReady()) {
        return; // of a run that was given up meanwhile
    }
    pulse_.stop();
    QString message;
    auto result = taken(*run_, message);
    run_.reset();
    if (!result) {
        emit failed(message);
        return;
    }
    if (!*result) {
        emit failed(toQt(result->error().message));
        return;
    }
    result_ = std::make_shared<const RunResult>(std::move(**result));
    emit finished();
    choose(true);
}

void AnalysisController::setFilter(const QString& expression) {
    if (expression == filter_) {
        return;
    }
    filter_ = expression;
    choose(true);
}

void AnalysisController::setOrder(OrderBy by, SortDirection direction) {
    if (by == orderBy_ && direction == direction_) {
        return;
    }
    orderBy_ = by;
    direction_ = direction;
    choose(false);
}

void AnalysisController::choose(bool filterAgain) {
    isFilterStale_ = isFilterStale_ || filterAgain;
    if (!result_) {
        return;
    }
    choice_.reset();
    emit selecting();
    choice_ = std::make_unique<Choice>(
        [result = result_,
         expression = fromQt(filter_),
         known = isFilterStale_ ? std::optional<RowIds>() : std::optional(matching_),
         by = orderBy_,
         direction = direction_](const std::stop_token& stop) -> std::optional<Chosen> {
            Chosen chosen;
            if (!known) {
                std::optional<Filter> filter;
                if (!expression.empty()) {
                    auto compiled = Filter::compile(expression);
                    if (!compiled) {
                        return std::nullopt;
                    }
                    filter = std::move(*compiled);
                }
                chosen.matching = matching(*result, filter ? &*filter : nullptr, stop);
                if (!chosen.matching) {
                    return std::nullopt;
                }
            }
            const RowIds& rows = known ? *known : chosen.matching->rows;
            auto inOrder = ordered(*result, rows, by, direction, stop);
            if (!inOrder) {
                return std::nullopt;
            }
            chosen.rows = std::move(*inOrder);
            return chosen;
        },
        later(&AnalysisController::choiceEnded)
    );
}

void AnalysisController::choiceEnded() {
    if (!choice_ || !choice_->isReady()) {
        return;
    }
    QString message;
    auto chosen = taken(*choice_, message);
    choice_.reset();
    if (!chosen || !*chosen) {
        const QString fallback = tr("The results cannot be read back; check the disk of TMPDIR.");
        emit failed(message.isEmpty() ? fallback : message);
        return;
    }
    if ((*chosen)->matching) {
        matching_ = std::move((*chosen)->matching->rows);
        overview_ = std::move((*chosen)->matching->overview);
        isFilterStale_ = false;
    }
    emit rowsChosen((*chosen)->rows);
}

void AnalysisController::select(RowId id) {
    reading_.reset();
    if (!result_) {
        return;
    }
    auto stored = result_->report(id);
    if (!stored) {
        emit failed(tr("The results cannot be read back; check the disk of TMPDIR."));
        return;
    }
    selected_ = stored->connection.id;
    emit reportReady(std::make_shared<const TeardownReport>(std::move(*stored)));
    rest_.start();
}

void AnalysisController::readSelected() {
    SessionOptions options = sessionOptions();
    options.onlyId = number(selected_);
    options.transcripts = true;
    reading_ = std::make_unique<Reading>(
        [options](const std::stop_token& stop) {
            RunControl control;
            control.shouldStop = [stop] {
                return stop.stop_requested();
            };
            return analyze(options, control);
        },
        later(&AnalysisController::readingEnded)
    );
}

// Where the captures are gone or have changed, what is stored stays on the screen.
void AnalysisController::readingEnded() {
    if (!reading_ || !reading_->isReady()) {
        return;
    }
    QString message;
    auto result = taken(*reading_, message);
    reading_.reset();
    if (!result || !*result || (*result)->interrupted || (*result)->connections.size() == 0) {
        return;
    }
    if (auto report = (*result)->report(0)) {
        emit reportReady(std::make_shared<const TeardownReport>(std::move(*report)));
    }
}

void AnalysisController::fetchFrame(FrameNumber frame) {
    fetching_ = std::make_unique<Fetching>(
        [paths = sessionOptions().paths, frame](const std::stop_token& stop) {
            return frameOf(paths, frame, [stop] { return stop.stop_requested(); });
        },
        later(&AnalysisController::fetchingEnded)
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
