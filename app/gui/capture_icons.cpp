#include "app/gui/capture_icons.h"

#include "app/gui/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace lastack::gui {

namespace {

constexpr int kSide = 48; // scaled down to what the toolbar has

QIcon iconOf(const QPolygonF& shape, diagram::Tone tone) {
    QPixmap picture(kSide, kSide);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorNow(tone));
    painter.drawPolygon(shape);
    return QIcon(picture);
}

} // namespace

QIcon startIcon() {
    return iconOf(QPolygonF({{12, 6}, {42, 24}, {12, 42}}), diagram::Tone::Graceful);
}

QIcon stopIcon() {
    return iconOf(QPolygonF({{9, 9}, {39, 9}, {39, 39}, {9, 39}}), diagram::Tone::Abortive);
}

} // namespace lastack::gui
