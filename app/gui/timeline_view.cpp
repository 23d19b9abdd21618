#include "app/gui/timeline_view.h"

#include "app/gui/details_text.h"
#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/timeline_accessible.h"
#include "diagram/layout.h"

#include <QAccessible>
#include <QFontInfo>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace lastack::gui {

using diagram::kNoRow;

namespace {

constexpr double kLeastWidth = 640;  // in which calls still have room beside the lanes
constexpr double kMostWidth = 1'400; // in which the eye still follows an arrow
constexpr double kLeastZoom = 0.5;
constexpr double kMostZoom = 4;

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

QSize TimelineView::minimumSizeHint() const {
    constexpr int kLines = 9;
    return {QAbstractScrollArea::minimumSizeHint().width(), kLines * fontMetrics().height()};
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

} // namespace lastack::gui
