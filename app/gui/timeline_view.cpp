#include "app/gui/timeline_view.h"

#include "app/gui/details_text.h"
#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/theme.h"
#include "app/gui/timeline_accessible.h"
#include "diagram/layout.h"

#include <QAccessible>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lastack::gui {

using diagram::kNoRow;

namespace {

constexpr double kLeastWidth = 640;  // in which calls still have room beside the lanes
constexpr double kMostWidth = 1'400; // in which the eye still follows an arrow
constexpr double kLeastZoom = 0.5;
constexpr double kMostZoom = 4;
constexpr double kZoomStep = 1.15;
constexpr double kWheelStep = 120; // of QWheelEvent::angleDelta(), for one notch
constexpr int kDragDistance = 4;
constexpr double kRing = 2; // of the focus, pixels

// Of the scroll bar where the end of the connection begins; what comes before it is above.
int valueAtEnding(const diagram::Diagram& picture, double zoom) {
    constexpr double kLinesAbove = 5;
    for (const diagram::Item& item : picture.items) {
        if (item.kind == diagram::ItemKind::Arrow && item.tone != diagram::Tone::Text) {
            const double top = std::min(item.y1, item.y2) - kLinesAbove * picture.lineHeight;
            return static_cast<int>(top * zoom);
        }
    }
    return 0;
}

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

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea(parent) {
    installTimelineAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Timeline"));
        setAccessibleDescription(
            tr("Packets between client and server, with the calls and indications of both sides")
        );
    });
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    useFont();
}

void TimelineView::useFont() {
    metrics_ = std::make_unique<QtTextMetrics>(font(), QFontInfo(font()).pixelSize());
}

void TimelineView::show(
    std::shared_ptr<const TeardownReport> report,
    const diagram::LayoutOptions& options,
    std::vector<diagram::RowDescription> rows
) {
    const FrameNumber kept = selected_ < rows_.size() ? rows_[selected_].frame : FrameNumber{};
    const bool same = report && report_ && report->connection.id == report_->connection.id;
    const QScrollBar& bar = *verticalScrollBar();
    const bool isFollowed =
        report != report_ &&
        bar.value() == std::clamp(valueAtEnding(diagram_, zoom_), bar.minimum(), bar.maximum());
    report_ = std::move(report);
    options_ = options;
    rows_ = std::move(rows);
    selected_ = hovered_ = kNoRow;
    mark_.reset();
    perSecond_ = same ? perSecond_ : 0;
    for (std::uint32_t row = 0; same && row < rows_.size(); ++row) {
        if (isSegment(row) && rows_[row].frame == kept) {
            selected_ = row;
        }
    }
    layOutAgain();
    // Every packet of a connection comes later than the few that are stored.
    if (!same || isFollowed) {
        verticalScrollBar()->setValue(valueAtEnding(diagram_, zoom_));
        horizontalScrollBar()->setValue(0);
    }
}

void TimelineView::setPlaceholder(const QString& text) {
    placeholder_ = text;
    viewport()->update();
}

void TimelineView::layOutAgain() {
    diagram_ = {};
    if (report_) {
        options_.width = std::clamp(viewport()->width() / zoom_, kLeastWidth, kMostWidth);
        options_.perSecond = perSecond_ > 0 ? perSecond_ : fittingPerSecond();
        diagram_ = diagram::layOut(*report_, *metrics_, options_);
    }
    bounds_ = rowBounds(diagram_);
    findMarkAgain();
    updateScrollBars();
    viewport()->update();
}

// Where it stands now; nowhere when it is no longer shown.
void TimelineView::findMarkAgain() {
    if (!mark_) {
        return;
    }
    const auto found =
        std::find_if(diagram_.items.begin(), diagram_.items.end(), [this](const auto& item) {
            return item.kind == mark_->kind && item.side == mark_->side &&
                   item.source == mark_->source;
        });
    mark_ = found == diagram_.items.end() ? std::nullopt : std::optional(*found);
}

double TimelineView::spanSeconds() const {
    constexpr double kNs = 1e9;
    const Connection& connection = report_->connection;
    return std::max(1e-6, static_cast<double>((connection.lastAt - connection.firstAt).ns) / kNs);
}

// So that first and last packet are in view, below and above what else the picture has.
double TimelineView::fittingPerSecond() const {
    constexpr double kLinesAround = 14;
    constexpr double kLeastLines = 12;
    const double line = metrics_->lineHeight();
    const double room = viewport()->height() / zoom_ - kLinesAround * line;
    return std::max(room, kLeastLines * line) / spanSeconds();
}

void TimelineView::updateScrollBars() {
    const auto set = [](QScrollBar* bar, double whole, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(std::max(1, page / 12));
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(whole)) - page));
    };
    set(horizontalScrollBar(), diagram_.width * zoom_, viewport()->width());
    set(verticalScrollBar(), diagram_.height * zoom_, viewport()->height());
}

bool TimelineView::isSegment(std::uint32_t row) const {
    return row < rows_.size() && number(rows_[row].frame) != 0;
}

// A picture that is narrower than the view stands in its middle.
QPointF TimelineView::toDiagram(const QPointF& position) const {
    const double spare = std::max(0.0, (viewport()->width() - diagram_.width * zoom_) / 2);
    return {
        (position.x() - spare + horizontalScrollBar()->value()) / zoom_,
        (position.y() + verticalScrollBar()->value()) / zoom_};
}

QRect TimelineView::viewportRect(std::uint32_t row) const {
    if (row >= bounds_.size() || bounds_[row].isNull()) {
        return {};
    }
    const QPointF origin = toDiagram({0, 0});
    const QRectF& box = bounds_[row];
    return QRectF((box.topLeft() - origin) * zoom_, box.size() * zoom_).toAlignedRect();
}

void TimelineView::setZoom(double zoom) {
    const double wanted = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (std::abs(wanted - zoom_) < 0.001) {
        return;
    }
    zoom_ = wanted;
    layOutAgain();
    emit zoomChanged(zoom_);
}

void TimelineView::zoomBy(double factor) {
    zoomAt(QRectF(viewport()->rect()).center(), factor);
}

// What is at that place stays there.
void TimelineView::zoomAt(const QPointF& position, double factor) {
    if (isToScale()) {
        zoomTimeAt(position, factor);
        return;
    }
    const QPointF before = toDiagram(position);
    const QSizeF size(diagram_.width, diagram_.height);
    setZoom(zoom_ * factor);
    const double x = size.width() > 0 ? before.x() / size.width() * diagram_.width * zoom_ : 0;
    const double y = size.height() > 0 ? before.y() / size.height() * diagram_.height * zoom_ : 0;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(x - position.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(y - position.y())));
}

void TimelineView::zoomTimeAt(const QPointF& position, double factor) {
    if (!report_ || diagram_.perSecond <= 0) {
        return;
    }
    const double seconds = (toDiagram(position).y() - diagram_.firstY) / diagram_.perSecond;
    perSecond_ = std::max(diagram_.perSecond * factor, fittingPerSecond() / 2);
    layOutAgain();
    perSecond_ = diagram_.perSecond; // which is bounded
    const double y = (diagram_.firstY + seconds * diagram_.perSecond) * zoom_;
    verticalScrollBar()->setValue(static_cast<int>(std::lround(y - position.y())));
    emit zoomChanged(zoom_);
}

// The height depends on the width, which depends on the zoom: a few rounds come close enough.
void TimelineView::fit() {
    perSecond_ = 0;
    setZoom(1);
    constexpr int kRounds = 3;
    for (int i = 0; i < kRounds && diagram_.height > 0 && !isToScale(); ++i) {
        setZoom(std::min(1.0, (viewport()->height() - 2) / diagram_.height));
    }
    layOutAgain();
    verticalScrollBar()->setValue(0);
}

void TimelineView::hoverRow(std::uint32_t row) {
    if (row != hovered_) {
        hovered_ = row;
        viewport()->update();
    }
}

void TimelineView::selectRow(std::uint32_t row) {
    if (row == selected_ || (row != kNoRow && !isSegment(row))) {
        return;
    }
    selected_ = row;
    mark_.reset();
    scrollTo(row);
    viewport()->update();
    announce();
    emit rowSelected(row);
}

void TimelineView::announce() {
    if (!hasFocus() || selected_ == kNoRow || !QAccessible::isActive()) {
        return;
    }
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(selected_));
    QAccessible::updateAccessibility(&event);
}

void TimelineView::scrollTo(std::uint32_t row) {
    const QRect box = viewportRect(row);
    if (box.isNull()) {
        return;
    }
    QScrollBar* bar = verticalScrollBar();
    const int margin = static_cast<int>(metrics_->lineHeight());
    if (box.top() < 0) {
        bar->setValue(bar->value() + box.top() - margin);
    } else if (box.bottom() > viewport()->height()) {
        bar->setValue(bar->value() + box.bottom() - viewport()->height() + margin);
    }
}

void TimelineView::step(int by) {
    const auto last = static_cast<std::int64_t>(rows_.size()) - 1;
    std::int64_t row = selected_ == kNoRow ? (by > 0 ? -1 : last + 1) : selected_;
    for (row += by; row >= 0 && row <= last; row += by > 0 ? 1 : -1) {
        if (isSegment(static_cast<std::uint32_t>(row))) {
            selectRow(static_cast<std::uint32_t>(row));
            return;
        }
    }
}

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

void TimelineView::resizeEvent(QResizeEvent* /*event*/) {
    layOutAgain();
}

void TimelineView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        useFont();
        layOutAgain();
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

std::uint32_t TimelineView::rowAt(const QPoint& position) const {
    const QPointF at = toDiagram(position);
    std::uint32_t best = kNoRow;
    double nearest = 0;
    for (std::uint32_t row = 0; row < bounds_.size(); ++row) {
        if (!isSegment(row) || !bounds_[row].contains(at)) {
            continue;
        }
        // Sloped rows overlap: the one whose middle is nearest is meant.
        const double distance = std::abs(bounds_[row].center().y() - at.y());
        if (best == kNoRow || distance < nearest) {
            best = row;
            nearest = distance;
        }
    }
    return best;
}

const diagram::Item* TimelineView::markAt(const QPoint& position) const {
    const QPointF at = toDiagram(position);
    for (const diagram::Item& item : diagram_.items) {
        const bool isMark = item.source != diagram::kNoSource;
        if (isMark && QRectF(QPointF(item.x1, item.y1), QPointF(item.x2, item.y2)).contains(at)) {
            return &item;
        }
    }
    return nullptr;
}

const diagram::RowDescription* TimelineView::breakAt(const QPoint& position) const {
    const QPointF at = toDiagram(position);
    for (std::size_t row = 0; row < bounds_.size() && row < rows_.size(); ++row) {
        const double reach = metrics_->lineHeight() / 2; // a dotted line is easily missed
        if (number(rows_[row].key) != 0 &&
            bounds_[row].adjusted(0, -reach, 0, reach).contains(at)) {
            return &rows_[row];
        }
    }
    return nullptr;
}

QStringList TimelineView::evidenceOf(std::uint32_t row) const {
    if (!report_ || row >= rows_.size()) {
        return {};
    }
    QStringList lines{toQt(rows_[row].sentence)};
    for (const diagram::Item& item : diagram_.items) {
        if (item.row != row || item.source == diagram::kNoSource) {
            continue;
        }
        const MarkDetails details = detailsOf(*report_, item, options_.vocabulary);
        lines << toQt(details.title);
        for (const std::string& fact : details.facts) {
            lines << QStringLiteral("  ") + toQt(fact);
        }
    }
    return lines;
}

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
