// How the timeline is painted: the engine's picture, the marks of rows, and who is who above it.
#include "app/gui/text.h"
#include "app/gui/theme.h"
#include "app/gui/timeline_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace lastack::gui {

namespace {

constexpr double kRing = 2; // of the focus, pixels

// Who is who stays in view when the picture is scrolled below it.
diagram::Diagram titlesAt(const diagram::Diagram& picture, double top) {
    diagram::Diagram titles;
    titles.lineHeight = picture.lineHeight;
    for (const diagram::Item& item : picture.items) {
        if (item.kind == diagram::ItemKind::LaneTitle && item.y1 < top) {
            titles.items.push_back(item);
            titles.items.back().y2 += top - item.y1;
            titles.items.back().y1 = top;
        }
    }
    return titles;
}

} // namespace

void TimelineView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const auto appearance = currentAppearance();
    painter.fillRect(event->rect(), toQt(diagram::backgroundOf(appearance)));
    if (!report_) {
        paintPlaceholder(painter);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF topLeft = toDiagram(event->rect().topLeft());
    const QPointF origin = toDiagram({0, 0});
    painter.scale(zoom_, zoom_);
    painter.translate(-origin);
    paintRowMarks(painter);
    if (mark_) {
        paintMark(painter, *mark_);
    }
    DiagramPainter(painter, *metrics_, appearance)
        .draw(diagram_, {topLeft, QSizeF(event->rect().size()) / zoom_});
    const diagram::Diagram titles = titlesAt(diagram_, origin.y());
    if (titles.items.empty()) {
        return;
    }
    constexpr double kLines = 1.3;
    const QSizeF size(viewport()->width() / zoom_, kLines * metrics_->lineHeight());
    const QRectF strip(origin, size);
    painter.fillRect(strip, toQt(diagram::backgroundOf(appearance)));
    painter.setPen(QPen(colorNow(diagram::Tone::Rule), 1 / zoom_));
    painter.drawLine(strip.bottomLeft(), strip.bottomRight());
    DiagramPainter(painter, *metrics_, appearance).draw(titles, strip);
}

void TimelineView::paintRowMarks(QPainter& painter) {
    const QColor focus = toQt(diagram::focusOf(currentAppearance()));
    const auto mark = [&](std::uint32_t row, int alpha, const QPen& pen) {
        if (row >= bounds_.size() || bounds_[row].isNull()) {
            return;
        }
        QColor fill = focus;
        fill.setAlpha(alpha);
        painter.setBrush(fill);
        painter.setPen(pen);
        painter.drawRoundedRect(bounds_[row].adjusted(-3, -1, 3, 1), 4, 4);
    };
    constexpr int kHoverAlpha = 20;
    constexpr int kSelectAlpha = 36;
    if (hovered_ != selected_) {
        mark(hovered_, kHoverAlpha, Qt::NoPen);
    }
    mark(selected_, kSelectAlpha, hasFocus() ? QPen(focus, kRing / zoom_) : QPen(Qt::NoPen));
}

void TimelineView::paintMark(QPainter& painter, const diagram::Item& item) {
    const QColor focus = toQt(diagram::focusOf(currentAppearance()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focus, kRing / zoom_));
    const QRectF box(QPointF(item.x1, item.y1), QPointF(item.x2, item.y2));
    painter.drawRoundedRect(box.adjusted(-4, -1, 4, 1), 4, 4);
}

void TimelineView::paintPlaceholder(QPainter& painter) {
    painter.setPen(colorNow(diagram::Tone::Muted));
    const QRect room = viewport()->rect().adjusted(24, 24, -24, -24);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, placeholder_);
}

} // namespace lastack::gui
