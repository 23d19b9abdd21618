#include "app/gui/diagram_painter.h"

#include "app/gui/text.h"
#include "app/gui/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace lastack::gui {

using diagram::Diagram;
using diagram::Item;
using diagram::ItemKind;
using diagram::TextRole;

namespace {

constexpr double kHead = 9;       // length of an arrow's head
constexpr double kDot = 3;        // radius
constexpr double kReach = 16;     // that an item's ink goes beyond its corners, at most
constexpr double kLeading = 1.22; // height of a line to that of its letters

QFont fontFor(const QFont& family, double pixels, TextRole role) {
    QFont font(family);
    const double share = diagram::svgFontSize(role) / diagram::svgFontSize(TextRole::Label);
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(pixels * share))));
    font.setBold(diagram::weightOf(role) == diagram::Weight::Bold);
    font.setItalic(diagram::slantOf(role) == diagram::Slant::Italic);
    return font;
}

QList<qreal> dashesOf(diagram::Stroke stroke, double width) {
    switch (stroke) {
    case diagram::Stroke::Solid:
        return {};
    case diagram::Stroke::LongDash:
        return {10 / width, 4 / width};
    case diagram::Stroke::ShortDash:
        return {5 / width, 4 / width};
    case diagram::Stroke::Dotted:
        return {1.5 / width, 4 / width};
    }
    return {};
}

// A picture to scale may be very high, and dashes out of view take time as well. The first dash
// kept is a whole one, so that nothing moves while scrolling.
Item inView(Item item, const QRectF& view) {
    if (item.x1 != item.x2 || item.y2 <= item.y1) {
        return item;
    }
    const auto dashes = dashesOf(item.stroke, 1);
    const double period = dashes.isEmpty() ? 1 : dashes[0] + dashes[1];
    const double above = std::floor((view.top() - item.y1) / period) * period;
    item.y1 += std::max(0.0, above);
    item.y2 = std::max(item.y1, std::min(item.y2, view.bottom()));
    return item;
}

QRectF boxOf(const Item& item) {
    return QRectF(QPointF(item.x1, item.y1), QPointF(item.x2, item.y2)).normalized();
}

bool belongsToRow(ItemKind kind) {
    return kind != ItemKind::Lifeline && kind != ItemKind::TapLine;
}

} // namespace

QtTextMetrics::QtTextMetrics(const QFont& family, double pixels) {
    for (std::size_t role = 0; role < diagram::kTextRoles; ++role) {
        fonts_.push_back(fontFor(family, pixels, static_cast<TextRole>(role)));
        metrics_.emplace_back(fonts_.back());
        lineHeight_ = std::max(lineHeight_, metrics_.back().height());
    }
    lineHeight_ = std::max(lineHeight_, pixels * kLeading);
}

double QtTextMetrics::width(std::string_view text, TextRole role) const {
    return metrics(role).horizontalAdvance(toQt(text));
}

double QtTextMetrics::lineHeight() const {
    return lineHeight_;
}

const QFont& QtTextMetrics::font(TextRole role) const {
    return fonts_[static_cast<std::size_t>(role)];
}

double QtTextMetrics::ascent(TextRole role) const {
    return metrics(role).ascent() + (lineHeight_ - metrics(role).height()) / 2;
}

const QFontMetricsF& QtTextMetrics::metrics(TextRole role) const {
    return metrics_[static_cast<std::size_t>(role)];
}

std::vector<QRectF> rowBounds(const Diagram& diagram) {
    std::vector<QRectF> bounds;
    for (const Item& item : diagram.items) {
        if (item.row == diagram::kNoRow || !belongsToRow(item.kind)) {
            continue;
        }
        if (item.row >= bounds.size()) {
            bounds.resize(item.row + 1);
        }
        const QRectF box = boxOf(item).adjusted(-kDot, -kDot, kDot, kDot);
        bounds[item.row] = bounds[item.row].isNull() ? box : bounds[item.row].united(box);
    }
    return bounds;
}

void DiagramPainter::draw(const Diagram& diagram, const QRectF& clip) {
    const QRectF reach = clip.adjusted(-kReach, -kReach, kReach, kReach);
    for (const Item& item : diagram.items) {
        // A box without an area intersects nothing.
        if (!boxOf(item).adjusted(0, 0, 1, 1).intersects(reach)) {
            continue;
        }
        if (isText(item.kind)) {
            text(item, diagram.lineHeight);
        } else if (item.kind == ItemKind::Dot) {
            dot(item);
        } else {
            line(inView(item, reach));
        }
    }
}

QColor DiagramPainter::color(const Item& item) const {
    return toQt(diagram::colorOf(item.tone, appearance_));
}

void DiagramPainter::line(const Item& item) {
    const bool arrow = item.kind == ItemKind::Arrow;
    const double width = arrow ? 1.6 : 1;
    QPen pen(color(item), width);
    pen.setCapStyle(Qt::FlatCap);
    if (const auto dashes = dashesOf(item.stroke, width); !dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    painter_.setPen(pen);
    const double length = std::hypot(item.x2 - item.x1, item.y2 - item.y1);
    const double kept = arrow && length > kHead ? (length - kHead / 2) / length : 1;
    painter_.drawLine(
        QPointF(item.x1, item.y1),
        QPointF(item.x1 + (item.x2 - item.x1) * kept, item.y1 + (item.y2 - item.y1) * kept)
    );
    if (arrow && item.head != diagram::Head::None && length > 0) {
        head(item, length);
    }
}

void DiagramPainter::head(const Item& item, double length) {
    const double half = item.head == diagram::Head::Bold ? 5 : 3.5;
    const double dx = (item.x2 - item.x1) / length;
    const double dy = (item.y2 - item.y1) / length;
    const QPointF tip(item.x2, item.y2);
    const QPointF base = tip - kHead * QPointF(dx, dy);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color(item));
    painter_.drawPolygon(
        QPolygonF({tip, base + half * QPointF(-dy, dx), base + half * QPointF(dy, -dx)})
    );
}

void DiagramPainter::dot(const Item& item) {
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color(item));
    painter_.drawEllipse(QPointF(item.x1, item.y1), kDot, kDot);
}

void DiagramPainter::text(const Item& item, double lineHeight) {
    painter_.setPen(color(item));
    painter_.setFont(metrics_.font(item.role));
    double baseline = item.y1 + metrics_.ascent(item.role);
    for (const QString& line : toQt(item.text).split('\n')) {
        const double width = metrics_.width(fromQt(line), item.role);
        double x = item.x1;
        if (item.anchor == diagram::Anchor::Middle) {
            x = (item.x1 + item.x2 - width) / 2;
        } else if (item.anchor == diagram::Anchor::End) {
            x = item.x2 - width;
        }
        painter_.drawText(QPointF(x, baseline), line);
        baseline += lineHeight;
    }
}

} // namespace lastack::gui
