#include "app/gui/timeline_accessible.h"

#include "app/gui/text.h"
#include "app/gui/timeline_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <utility>

namespace lastack::gui {

namespace {

// One row. Rows come and go with the connection that is shown, so each is looked up when asked.
class RowInterface : public QAccessibleInterface {
public:
    RowInterface(TimelineView* view, int row) : view_(view), row_(row) {}

    bool isValid() const override {
        return row_ >= 0 && static_cast<std::size_t>(row_) < view_->rows().size();
    }

    QObject* object() const override { return nullptr; }

    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(view_);
    }

    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QString text(QAccessible::Text which) const override {
        if (which != QAccessible::Name || !isValid()) {
            return {};
        }
        return toQt(view_->rows()[static_cast<std::size_t>(row_)].sentence);
    }

    void setText(QAccessible::Text /*which*/, const QString& /*text*/) override {}

    QRect rect() const override {
        const QRect inside = view_->viewportRect(static_cast<std::uint32_t>(row_));
        return {view_->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = view_->selectedRow() == static_cast<std::uint32_t>(row_);
        state.focused = state.selected && view_->hasFocus();
        state.invalid = !isValid();
        return state;
    }

private:
    TimelineView* view_;
    int row_;
};

class TimelineInterface : public QAccessibleWidget {
public:
    explicit TimelineInterface(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::List), view_(view) {}

    ~TimelineInterface() override {
        for (const auto& [row, id] : ids_) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return static_cast<int>(view_->rows().size()); }

    QAccessibleInterface* child(int row) const override {
        if (row < 0 || row >= childCount()) {
            return nullptr;
        }
        auto found = ids_.find(row);
        if (found == ids_.end()) {
            const auto id = QAccessible::registerAccessibleInterface(new RowInterface(view_, row));
            found = ids_.emplace(row, id).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [row, id] : ids_) {
            if (QAccessible::accessibleInterface(id) == child) {
                return row;
            }
        }
        return -1;
    }

    QAccessibleInterface* focusChild() const override {
        const auto row = view_->selectedRow();
        return row == diagram::kNoRow ? nullptr : child(static_cast<int>(row));
    }

private:
    TimelineView* view_;
    mutable std::map<int, QAccessible::Id> ids_;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<TimelineView*>(object);
    return view == nullptr ? nullptr : new TimelineInterface(view);
}

} // namespace

void installTimelineAccessibility() {
    QAccessible::installFactory(makeInterface);
}

} // namespace lastack::gui
