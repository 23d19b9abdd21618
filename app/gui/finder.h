// Finder: looks through the rows of the list for the next one that a filter expression matches, or
// that shows a text, a few milliseconds at a time so that the window stays alive. For the program's
// own thread alone.
#pragma once

#include "app/gui/connection_model.h"
#include "query/filter.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace lastack::gui {

class Finder : public QObject {
    Q_OBJECT

public:
    explicit Finder(ConnectionModel& model, QObject* parent = nullptr);

    void useResult(std::shared_ptr<const RunResult> result);

    // From the row behind (or before) `from`, and around the end of the list.
    void find(const QString& wanted, int from, int by);
    void stop();

    bool isSearching() const { return timer_.isActive(); }

signals:
    void found(int row);
    void foundNothing();

private:
    void search();
    bool matches(int row);
    bool matchesFilter(int row);

    ConnectionModel& model_;
    std::shared_ptr<const RunResult> result_;
    QTimer timer_;
    QString text_;
    std::optional<Filter> filter_; // nothing: the text is looked for
    TeardownReport outline_;
    int row_ = 0;
    int left_ = 0; // rows still to be looked at
    int by_ = 1;
};

} // namespace lastack::gui
