// TimelineView: the two-column timeline of one connection on the screen: scrolled, zoomed, dragged,
// with one row under the pointer and one selected. The picture is the engine's, laid out again for
// every width. Every row with a segment can be reached by keyboard and is an accessible child.
// For the program's own thread alone.
#pragma once

#include "app/gui/diagram_painter.h"
#include "diagram/layout_options.h"
#include "diagram/row_list.h"
#include "report/teardown_report.h"

#include <QAbstractScrollArea>
#include <QPoint>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace lastack::gui {

class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    // Null: nothing to show. Rows are those of listRows() with the same options; their selection
    // is kept where the packet is still there.
    void show(
        std::shared_ptr<const TeardownReport> report,
        const diagram::LayoutOptions& options,
        std::vector<diagram::RowDescription> rows
    );

    const diagram::Diagram& diagram() const { return diagram_; }

    const std::vector<diagram::RowDescription>& rows() const { return rows_; }

    std::uint32_t selectedRow() const { return selected_; } // diagram::kNoRow: none

    void selectRow(std::uint32_t row); // scrolls to it; says so with rowSelected()
    void hoverRow(std::uint32_t row);

    // To the next or previous row with a segment.
    void step(int by);

    double zoom() const { return zoom_; }

    void setZoom(double zoom); // 1: the size of the program's font

    // Of a picture to scale the time alone, of any other the picture; the middle stays where it is.
    void zoomBy(double factor);
    void fit(); // the whole height, where that stays readable

    bool isToScale() const { return options_.scale == diagram::TimeScale::True; }

    // Where a row is in the viewport; for accessibility.
    QRect viewportRect(std::uint32_t row) const;

    // A few packets: what a window without room takes from other parts first.
    QSize minimumSizeHint() const override;

    // What is said when there is nothing to show.
    void setPlaceholder(const QString& text);

    // What stands at a place of the viewport; nothing: null.
    const diagram::Item* markAt(const QPoint& position) const;            // a call or an indication
    const diagram::RowDescription* breakAt(const QPoint& position) const; // what opens or closes

    // The sentence of a row and what its calls and indications rest on, one line each.
    QStringList evidenceOf(std::uint32_t row) const;

signals:
    void markSelected(lastack::Side side, lastack::diagram::ItemKind kind, std::uint16_t source);
    void openWanted(qulonglong key); // to be shown whole, or no longer so
    void rowHovered(std::uint32_t row);
    void rowSelected(std::uint32_t row);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void useFont();
    void layOutAgain();
    void updateScrollBars();
    void findMarkAgain();
    double spanSeconds() const;
    double fittingPerSecond() const;
    void zoomAt(const QPointF& position, double factor);
    void zoomTimeAt(const QPointF& position, double factor);
    void paintMark(QPainter& painter, const diagram::Item& item);
    void scrollTo(std::uint32_t row);
    void paintRowMarks(QPainter& painter);
    void paintPlaceholder(QPainter& painter);
    std::uint32_t rowAt(const QPoint& position) const;
    void choose(const diagram::Item& mark);
    void chooseBeside(Side side);
    QPointF toDiagram(const QPointF& position) const;
    bool isSegment(std::uint32_t row) const;
    void announce();

    std::shared_ptr<const TeardownReport> report_;
    diagram::LayoutOptions options_;
    std::vector<diagram::RowDescription> rows_;
    std::unique_ptr<QtTextMetrics> metrics_;
    diagram::Diagram diagram_;
    std::vector<QRectF> bounds_;
    QString placeholder_;
    double zoom_ = 1;
    double perSecond_ = 0;              // of a picture to scale; 0: as much as fits
    std::optional<diagram::Item> mark_; // that was chosen
    std::uint32_t hovered_ = diagram::kNoRow;
    std::uint32_t selected_ = diagram::kNoRow;
    QPoint pressedAt_;
    QPoint scrolledAt_;
    bool isPanning_ = false;
};

} // namespace lastack::gui
