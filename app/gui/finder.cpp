#include "app/gui/finder.h"

#include "app/gui/connection_columns.h"
#include "app/gui/text.h"
#include "wsp/explain.h"

#include <QElapsedTimer>

#include <utility>

namespace lastack::gui {

Finder::Finder(ConnectionModel& model, QObject* parent) : QObject(parent), model_(model) {
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &Finder::search);
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, &Finder::stop);
}

void Finder::useResult(std::shared_ptr<const RunResult> result) {
    stop();
    result_ = std::move(result);
}

void Finder::stop() {
    timer_.stop();
}

void Finder::find(const QString& wanted, int from, int by) {
    stop();
    const int rows = model_.endedCount();
    text_ = wanted.trimmed();
    if (text_.isEmpty() || rows == 0 || !result_) {
        emit foundNothing();
        return;
    }
    filter_.reset();
    if (auto compiled = Filter::compile(fromQt(text_))) {
        filter_ = std::move(*compiled);
    }
    by_ = by;
    left_ = rows;
    row_ = (from + by + rows) % rows;
    timer_.start();
}

bool Finder::matchesFilter(int row) {
    if (!result_->outline(model_.rowIdAt(row), outline_)) {
        return false;
    }
    if (filter_->needs() == FilterNeeds::Calls) {
        const auto options = result_->explaining.value_or(ExplainOptions{});
        outline_.mapping = explain(outline_.connection, outline_.verdict, options);
    }
    return filter_->matches(outline_);
}

bool Finder::matches(int row) {
    if (filter_) {
        return matchesFilter(row);
    }
    for (int column = 0; column < model_.columnCount(); ++column) {
        const QString cell = model_.data(model_.index(row, column), Qt::DisplayRole).toString();
        if (cell.contains(text_, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

void Finder::search() {
    constexpr qint64 kAtOnceMs = 15;
    QElapsedTimer clock;
    clock.start();
    const int rows = model_.endedCount();
    while (left_ > 0 && clock.elapsed() < kAtOnceMs) {
        --left_;
        const int row = row_;
        row_ = (row_ + by_ + rows) % rows;
        if (matches(row)) {
            stop();
            emit found(row);
            return;
        }
    }
    if (left_ == 0) {
        stop();
        emit foundNothing();
    }
}

} // namespace lastack::gui
