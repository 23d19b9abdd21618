#include "app/gui/app_icon.h"

#include "app/gui/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

namespace lastack::gui {

namespace {

constexpr double kUnits = 128; // as in resources/desktop/lastack.svg

QPixmap drawn(int size) {
    const auto color = [](diagram::Tone tone) {
        return toQt(diagram::colorOf(tone, diagram::Appearance::Dark));
    };
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / kUnits, size / kUnits);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toQt(diagram::backgroundOf(diagram::Appearance::Dark)));
    painter.drawRoundedRect(QRectF(0, 0, kUnits, kUnits), 22, 22);
    painter.setPen(QPen(color(diagram::Tone::Muted), 6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(30, 20, 30, 108);
    painter.drawLine(98, 20, 98, 108);
    const auto arrow = [&](diagram::Tone tone, const QLineF& line, const QPolygonF& head) {
        painter.setPen(QPen(color(tone), 8, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(tone));
        painter.drawPolygon(head);
    };
    arrow(diagram::Tone::Graceful, {30, 34, 84, 46}, QPolygonF({{98, 49}, {80, 54}, {84, 37}}));
    arrow(diagram::Tone::Abortive, {98, 78, 44, 90}, QPolygonF({{30, 93}, {44, 81}, {48, 98}}));
    return pixmap;
}

} // namespace

QIcon appIcon() {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        icon.addPixmap(drawn(size));
    }
    return icon;
}

} // namespace lastack::gui
