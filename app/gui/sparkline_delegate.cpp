#include "app/gui/sparkline_delegate.h"

#include "app/gui/interface_model.h"
#include "app/gui/theme.h"
#include "app/gui/traffic_history.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace lastack::gui {

namespace {

constexpr int kPad = 4;
constexpr int kNumberLetters = 9; // "123,456/s"
constexpr double kLeastTop = 10;  // packets a second: a few do not look like many
constexpr int kFill = 50;         // of 255

QPolygonF lineOf(const QList<double>& rates, const QRectF& area) {
    const double top = std::max(kLeastTop, *std::max_element(rates.begin(), rates.end()));
    const double step = area.width() / static_cast<double>(TrafficHistory::kMost - 1);
    QPolygonF line;
    double x = area.right() - step * static_cast<double>(rates.size() - 1);
    for (const double rate : rates) {
        line << QPointF(x, area.bottom() - rate / top * area.height());
        x += step;
    }
    return line;
}

void paintLine(QPainter& painter, const QPolygonF& line, double bottom, QColor color) {
    QPolygonF below = line;
    below << QPointF(line.back().x(), bottom) << QPointF(line.front().x(), bottom);
    QColor fill = color;
    fill.setAlpha(kFill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(below);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5));
    painter.drawPolyline(line);
}

} // namespace

void SparklineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString number = item.text;
    item.text.clear();
    const QStyle& style = item.widget != nullptr ? *item.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto rates = index.data(InterfaceModel::RatesRole).value<QList<double>>();
    if (rates.isEmpty()) {
        return;
    }
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor text = item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect area = item.rect.adjusted(kPad, kPad, -kPad, -kPad);
    const int room = item.fontMetrics.horizontalAdvance('0') * kNumberLetters;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(text);
    painter->setFont(item.font);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, number);
    const QRectF picture = area.adjusted(0, 0, -room, 0);
    const QColor line = selected ? text : colorNow(diagram::Tone::Graceful);
    paintLine(*painter, lineOf(rates, picture), picture.bottom(), line);
    painter->restore();
}

} // namespace lastack::gui
