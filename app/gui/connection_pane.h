// ConnectionPane: one connection whole: the verdict above its timeline, and how both are to be
// shown. For the program's own thread alone.
#pragma once

#include "app/gui/timeline_view.h"
#include "app/gui/verdict_panel.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace lastack::gui {

class ConnectionPane : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionPane(QWidget* parent = nullptr);

    void show(std::shared_ptr<const TeardownReport> report); // null: nothing
    void setOptions(const diagram::LayoutOptions& options);

    const diagram::LayoutOptions& options() const { return options_; }

    const std::shared_ptr<const TeardownReport>& report() const { return report_; }

    TimelineView& timeline() { return *timeline_; }

    VerdictPanel& verdict() { return *verdict_; }

    // The tones of the rows, as the picture has them.
    std::vector<diagram::Tone> tones() const;

    // What was opened with a double click is short again.
    void closeBreaks();

    // The marks beside a row, as the picture has them.
    std::vector<diagram::Item> marksOf(std::uint32_t row) const;

signals:
    void rowsChanged();

private:
    void refresh();
    void toggleBreak(qulonglong packet);

    VerdictPanel* verdict_;
    QWidget* verdictArea_;
    TimelineView* timeline_;
    std::shared_ptr<const TeardownReport> report_;
    diagram::LayoutOptions options_;
};

} // namespace lastack::gui
