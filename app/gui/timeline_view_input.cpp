// What pointer and keyboard do in the timeline.
#include "app/gui/text.h"
#include "app/gui/timeline_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace lastack::gui {

using diagram::kNoRow;

namespace {

constexpr double kZoomStep = 1.15;
constexpr double kWheelStep = 120; // of QWheelEvent::angleDelta(), for one notch
constexpr int kDragDistance = 4;

} // namespace

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QStringList lines = evidenceOf(rowAt(help->pos()));
        if (const auto* gap = breakAt(help->pos()); gap != nullptr && lines.isEmpty()) {
            lines << toQt(gap->sentence) << tr("Double-click to open or close it.");
        }
        if (lines.isEmpty()) {
            QToolTip::hideText();
            return true;
        }
        for (QString& line : lines) {
            line = line.toHtmlEscaped();
        }
        // Only rich text is broken into lines.
        const QString text = lines.join(QStringLiteral("<br>"));
        QToolTip::showText(help->globalPos(), "<p>" + text + "</p>", viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        hoverRow(kNoRow);
        emit rowHovered(kNoRow);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        pressedAt_ = event->pos();
        scrolledAt_ = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const QPoint moved = event->pos() - pressedAt_;
        isPanning_ = isPanning_ || moved.manhattanLength() > kDragDistance;
        if (isPanning_) {
            viewport()->setCursor(Qt::ClosedHandCursor);
            horizontalScrollBar()->setValue(scrolledAt_.x() - moved.x());
            verticalScrollBar()->setValue(scrolledAt_.y() - moved.y());
        }
        return;
    }
    const std::uint32_t row = rowAt(event->pos());
    const bool speaks = row != kNoRow || markAt(event->pos()) || breakAt(event->pos());
    viewport()->setCursor(speaks ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (row != hovered_) {
        hoverRow(row);
        emit rowHovered(row);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (isPanning_) {
        isPanning_ = false;
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    if (const diagram::Item* mark = markAt(event->pos())) {
        choose(*mark);
    } else if (const std::uint32_t row = rowAt(event->pos()); row != kNoRow) {
        selectRow(row);
    }
}

void TimelineView::choose(const diagram::Item& mark) {
    const diagram::Item chosen = mark;
    if (chosen.row != kNoRow) {
        selectRow(chosen.row);
    }
    mark_ = chosen;
    viewport()->update();
    emit markSelected(chosen.side, chosen.kind, chosen.source);
}

// From one mark beside the selected row to the next of that side.
void TimelineView::chooseBeside(Side side) {
    const diagram::Item* first = nullptr;
    bool isPast = false;
    for (const diagram::Item& item : diagram_.items) {
        const bool beside = item.source != diagram::kNoSource && item.row == selected_;
        if (!beside || item.side != side) {
            continue;
        }
        if (isPast) {
            choose(item);
            return;
        }
        first = first == nullptr ? &item : first;
        isPast = mark_ && mark_->side == side && mark_->kind == item.kind &&
                 mark_->source == item.source;
    }
    if (first != nullptr) {
        choose(*first);
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto* gap = breakAt(event->pos())) {
        emit openWanted(number(gap->key));
    }
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAt(event->position(), std::pow(kZoomStep, event->angleDelta().y() / kWheelStep));
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Home:
        selected_ = kNoRow;
        step(1);
        return;
    case Qt::Key_End:
        selected_ = kNoRow;
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (selected_ < rows_.size() && number(rows_[selected_].key) != 0) {
            emit openWanted(number(rows_[selected_].key));
        } else if (selected_ + 1 < rows_.size() && number(rows_[selected_ + 1].key) != 0) {
            emit openWanted(number(rows_[selected_ + 1].key)); // the pause behind it
        }
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        chooseBeside(event->key() == Qt::Key_Left ? Side::Client : Side::Server);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announce();
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace lastack::gui
