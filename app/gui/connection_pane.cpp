#include "app/gui/connection_pane.h"

#include "app/gui/language.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lastack::gui {

namespace {

// Beyond that a picture of every segment would take longer than anybody waits.
constexpr std::size_t kMostSegments = 20'000;

// As high as the verdict where there is room, and scrolled where large letters leave none.
class VerdictArea : public QScrollArea {
public:
    VerdictArea(VerdictPanel& verdict, QWidget* parent) : QScrollArea(parent), verdict_(verdict) {
        setWidget(&verdict);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }

    QSize sizeHint() const override {
        const int wide = std::max(1, width());
        return {verdict_.sizeHint().width(), verdict_.heightForWidth(wide)};
    }

    QSize minimumSizeHint() const override {
        constexpr int kLines = 4;
        return {0, kLines * fontMetrics().height()};
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QScrollArea::resizeEvent(event);
        updateGeometry();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == &verdict_ && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }

private:
    VerdictPanel& verdict_;
};

} // namespace

ConnectionPane::ConnectionPane(QWidget* parent) : QWidget(parent) {
    verdict_ = new VerdictPanel(this);
    verdictArea_ = new VerdictArea(*verdict_, this);
    timeline_ = new TimelineView(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(verdictArea_);
    column->addWidget(timeline_, 1);
    connect(timeline_, &TimelineView::openWanted, this, &ConnectionPane::toggleBreak);
    keepTranslated(this, [this] {
        verdictArea_->setAccessibleName(VerdictPanel::tr("Verdict"));
        timeline_->setPlaceholder(tr("Choose a connection in the list to see how it ended."));
        refresh();
    });
}

void ConnectionPane::show(std::shared_ptr<const TeardownReport> report) {
    const bool same = report && report_ && report->connection.id == report_->connection.id;
    if (!same) {
        options_.opened.clear(); // they are packets of another connection
    }
    report_ = std::move(report);
    refresh();
}

void ConnectionPane::setOptions(const diagram::LayoutOptions& options) {
    options_ = options;
    refresh();
}

void ConnectionPane::toggleBreak(qulonglong packet) {
    const auto key = static_cast<FrameNumber>(packet);
    if (std::erase(options_.opened, key) == 0) {
        options_.opened.push_back(key);
    }
    refresh();
}

void ConnectionPane::closeBreaks() {
    options_.opened.clear();
    refresh();
}

std::vector<diagram::Item> ConnectionPane::marksOf(std::uint32_t row) const {
    std::vector<diagram::Item> marks;
    for (const diagram::Item& item : timeline_->diagram().items) {
        if (item.row == row && item.source != diagram::kNoSource) {
            marks.push_back(item);
        }
    }
    return marks;
}

void ConnectionPane::refresh() {
    if (!report_) {
        verdict_->clear();
        verdictArea_->hide();
        timeline_->show(nullptr, options_, {});
        emit rowsChanged();
        return;
    }
    diagram::LayoutOptions options = options_;
    options.phrases = &windowPhrases();
    if (report_->transcript && report_->transcript->segments.size() > kMostSegments) {
        options.data = diagram::DataDetail::Collapsed;
    }
    verdict_->show(*report_, options.vocabulary);
    verdictArea_->show();
    timeline_->show(report_, options, diagram::listRows(*report_, options));
    emit rowsChanged();
}

std::vector<diagram::Tone> ConnectionPane::tones() const {
    std::vector<diagram::Tone> tones(timeline_->rows().size(), diagram::Tone::Muted);
    for (const diagram::Item& item : timeline_->diagram().items) {
        if (item.kind == diagram::ItemKind::Arrow && item.row < tones.size()) {
            tones[item.row] = item.tone;
        }
    }
    return tones;
}

} // namespace lastack::gui
