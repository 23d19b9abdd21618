#include "app/gui/overview_panel.h"

#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace lastack::gui {

namespace {

constexpr int kBarHeight = 5;
constexpr int kGap = 3;
constexpr int kPad = 6;
constexpr int kLeastLetters = 26;
constexpr int kColumnWidth = 4; // at least

double shareOf(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

BarButton::BarButton(const diagram::Chart& chart, const diagram::Bar& bar, QWidget* parent)
    : QAbstractButton(parent)
    , bar_(bar)
    , isColumn_(chart.kind == diagram::ChartKind::Endings)
    , share_(shareOf(bar.count, chart.whole))
    , fraction_(shareOf(bar.count, chart.largest)) {
    const QLocale locale;
    label_ = bar.glyph.empty() ? toQt(bar.label)
                               : QStringLiteral("%1 %2").arg(toQt(bar.glyph), toQt(bar.label));
    const QString count = locale.toString(static_cast<qulonglong>(bar.count));
    figures_ = QStringLiteral("%1   %2 %").arg(count, locale.toString(share_ * 100, 'f', 1));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setEnabled(!bar.where.empty() && bar.count > 0);
    setAccessibleName(
        tr("%1, %2: %3").arg(toQt(chart.title), toQt(bar.label), figures_.simplified())
    );
    setToolTip(tr("Filter: %1").arg(toQt(bar.where)));
}

QSize BarButton::sizeHint() const {
    const QFontMetrics metrics(font());
    if (isColumn_) {
        constexpr int kLines = 4;
        return {kColumnWidth, kLines * metrics.height()};
    }
    const int width = metrics.horizontalAdvance(label_) + metrics.horizontalAdvance(figures_);
    return {width + 4 * kPad, metrics.height() + kGap + kBarHeight + kPad};
}

void BarButton::paintAcross(QPainter& painter) const {
    const QFontMetrics metrics(font());
    const QRect inner = rect().adjusted(kPad, 2, -kPad, -2);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText)
    );
    const int figures = metrics.horizontalAdvance(figures_);
    const int room = inner.width() - figures - kPad;
    painter.drawText(
        inner,
        Qt::AlignLeft | Qt::AlignTop,
        metrics.elidedText(label_, Qt::ElideRight, std::max(0, room))
    );
    painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, figures_);
    QRectF bar(inner.left(), inner.top() + metrics.height() + kGap, inner.width(), kBarHeight);
    painter.fillRect(bar, palette().color(QPalette::Midlight));
    bar.setWidth(bar_.count == 0 ? 0 : std::max(2.0, fraction_ * bar.width()));
    painter.fillRect(bar, colorNow(bar_.tone));
}

void BarButton::paintUpward(QPainter& painter) const {
    const QRectF inner = QRectF(rect()).adjusted(0.5, 2, -0.5, -2);
    painter.fillRect(
        QRectF(inner.left(), inner.bottom() - 1, inner.width(), 1),
        palette().color(QPalette::Midlight)
    );
    if (bar_.count > 0) {
        const double height = std::max(2.0, fraction_ * inner.height());
        painter.fillRect(
            QRectF(inner.left(), inner.bottom() - height, inner.width(), height),
            colorNow(bar_.tone)
        );
    }
}

void BarButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    if (underMouse() && isEnabled()) {
        QColor wash = palette().color(QPalette::Highlight);
        wash.setAlpha(24);
        painter.fillRect(rect(), wash);
    }
    isColumn_ ? paintUpward(painter) : paintAcross(painter);
    if (hasFocus()) {
        painter.setPen(QPen(toQt(diagram::focusOf(currentAppearance())), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

bool BarButton::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

OverviewPanel::OverviewPanel(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepTranslated(this, [this] { setAccessibleName(tr("Overview")); });
    setMinimumWidth(fontMetrics().horizontalAdvance('0') * kLeastLetters);
    clear();
}

void OverviewPanel::addChart(const diagram::Chart& chart, QWidget* content, QVBoxLayout& column) {
    auto* title = new QLabel(toQt(chart.title), content);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as narrow as it must be
    title->setContentsMargins(kPad, kPad, kPad, 0);
    column.addWidget(title);
    if (chart.kind == diagram::ChartKind::Endings) {
        column.addWidget(makeColumns(chart, content));
        return;
    }
    for (const diagram::Bar& bar : chart.bars) {
        column.addWidget(makeButton(chart, bar, content));
    }
}

BarButton* OverviewPanel::makeButton(
    const diagram::Chart& chart, const diagram::Bar& bar, QWidget* parent
) {
    auto* button = new BarButton(chart, bar, parent);
    connect(button, &BarButton::clicked, this, [this, button] {
        emit filterWanted(toQt(button->filter()));
    });
    return button;
}

// Times from left to right, the first and the last written below.
QWidget* OverviewPanel::makeColumns(const diagram::Chart& chart, QWidget* content) {
    auto* holder = new QWidget(content);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (const diagram::Bar& bar : chart.bars) {
        row->addWidget(makeButton(chart, bar, holder), 1);
    }
    auto* from = new QLabel(toQt(chart.bars.front().label), holder);
    from->setWordWrap(true);
    from->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* to =
        new QLabel(chart.bars.size() > 1 ? toQt(chart.bars.back().label) : QString(), holder);
    to->setWordWrap(true);
    to->setAlignment(Qt::AlignRight);
    to->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* times = new QHBoxLayout;
    times->addWidget(from);
    times->addWidget(to);
    auto* all = new QVBoxLayout(holder);
    all->setContentsMargins(kPad, 2, kPad, 2);
    all->setSpacing(1);
    all->addLayout(row);
    all->addLayout(times);
    return holder;
}

void OverviewPanel::show(const Overview& overview) {
    // Whole before anybody sees it: what is added to a shown widget appears only piece by piece,
    // on a busy machine not before the next charts are due.
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2, 2, 2, 8);
    column->setSpacing(1);
    for (const diagram::Chart& chart : diagram::chartsOf(overview, windowPhrases())) {
        addChart(chart, content, *column);
    }
    column->addStretch(1);
    const int scrolled = verticalScrollBar()->value();
    // The old bars may be the ones that asked for this: they go when their click is over.
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(content);
    content->show();
    verticalScrollBar()->setValue(scrolled);
}

void OverviewPanel::clear() {
    show(Overview());
}

} // namespace lastack::gui
