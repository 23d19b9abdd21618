#include "app/gui/capture_status.h"

#include "app/gui/text.h"
#include "app/gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cmath>
#include <utility>

namespace lastack::gui {

namespace {

constexpr int kWash = 60; // of 255
constexpr int kPad = 4;

QString counted(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

double secondsBetween(const LiveStatus& before, const LiveStatus& now) {
    constexpr double kNsPerSecond = 1e9;
    return static_cast<double>((now.at - before.at).ns) / kNsPerSecond;
}

QString rate(std::uint64_t before, std::uint64_t now, double seconds) {
    const double perSecond =
        seconds > 0 && now > before ? static_cast<double>(now - before) / seconds : 0;
    return QLocale().toString(std::llround(perSecond));
}

} // namespace

CaptureStatus::CaptureStatus(QWidget* parent)
    : QWidget(parent), traffic_(new QLabel(this)), drops_(new QLabel(this)) {
    for (QLabel* label : {traffic_, drops_}) {
        label->setTextFormat(Qt::PlainText);
    }
    traffic_->setAccessibleName(tr("State of the capture"));
    drops_->setAccessibleName(tr("Dropped packets"));
    drops_->setMargin(2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kPad, 0, kPad, 0);
    row->addWidget(traffic_);
    row->addWidget(drops_);
    hide();
}

void CaptureStatus::begin(const QString& title) {
    title_ = title;
    state_ = CaptureState::Running;
    before_ = now_ = {};
    refresh();
    QWidget::show();
}

void CaptureStatus::show(const LiveStatus& status, CaptureState state) {
    if (status.at != now_.at) {
        before_ = std::exchange(now_, status);
        before_ = before_.packets == 0 ? now_ : before_; // there was no time before
    }
    now_ = status;
    state_ = state;
    refresh();
    QWidget::show();
}

void CaptureStatus::clear() {
    now_ = before_ = {};
    hide();
}

QString CaptureStatus::text() const {
    return traffic_->text();
}

QString CaptureStatus::dropText() const {
    return drops_->text();
}

void CaptureStatus::refresh() {
    showTraffic();
    showDrops();
}

void CaptureStatus::showTraffic() {
    if (state_ == CaptureState::Stopped) {
        traffic_->setText(tr("■ Stopped: %1  │  %2 packets").arg(title_, counted(now_.packets)));
        return;
    }
    const double seconds = secondsBetween(before_, now_);
    const LiveCounts& live = now_.live;
    QString text = tr("● Capturing %1  │  %2 packets, %3/s  │  %4 open, %5 half-closed")
                       .arg(
                           title_,
                           counted(now_.packets),
                           rate(before_.packets, now_.packets, seconds),
                           counted(live.open + live.opening),
                           counted(live.halfClosed)
                       );
    if (!now_.unconfined.empty()) {
        text += tr("  │  no sandbox: %1").arg(toQt(now_.unconfined));
    }
    traffic_->setText(text);
}

// What is lost is told apart, in words, and stands out by more than its color.
void CaptureStatus::showDrops() {
    const auto total = now_.drops.total();
    const bool isLossy = total.value_or(0) > 0;
    QFont own = font();
    own.setBold(isLossy);
    drops_->setFont(own);
    drops_->setAutoFillBackground(isLossy);
    QPalette colors = palette();
    QColor wash = colorNow(diagram::Tone::HalfClosed);
    wash.setAlpha(kWash);
    colors.setColor(QPalette::Window, wash);
    drops_->setPalette(colors);
    if (!total) {
        drops_->setText(tr("drops unknown"));
    } else if (!isLossy) {
        drops_->setText(tr("no drops"));
    } else {
        const double seconds = secondsBetween(before_, now_);
        drops_->setText(tr("⚠ DROPPED %1, %2/s: by the kernel %3, by the interface %4, by "
                           "lastack-capture %5")
                            .arg(
                                counted(*total),
                                rate(before_.drops.total().value_or(0), *total, seconds),
                                counted(now_.drops.byKernel.value_or(0)),
                                counted(now_.drops.byInterface.value_or(0)),
                                counted(now_.drops.byTool.value_or(0))
                            ));
    }
}

void CaptureStatus::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::ApplicationPaletteChange) {
        traffic_->setAccessibleName(tr("State of the capture"));
        drops_->setAccessibleName(tr("Dropped packets"));
        refresh();
    }
}

} // namespace lastack::gui
