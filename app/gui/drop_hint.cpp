#include "app/gui/drop_hint.h"

#include "app/gui/theme.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace lastack::gui {

QStringList filesIn(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

DropHint::DropHint(QWidget* window) : QLabel(window) {
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    setFont(large);
    hide();
}

void DropHint::showFor(qsizetype files) {
    setText(tr("Drop to open %n file(s)", nullptr, static_cast<int>(files)));
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropHint::paintEvent(QPaintEvent* event) {
    constexpr int kVeil = 225;
    constexpr int kInset = 6;
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(kVeil);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(toQt(diagram::focusOf(currentAppearance())), 3, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(kInset, kInset, -kInset, -kInset), 8, 8);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace lastack::gui
