// OverviewPanel: the connections that match as bars; each bar is a button that filters for what it
// counts. For the program's own thread alone.
#pragma once

#include "diagram/chart.h"

#include <QAbstractButton>
#include <QScrollArea>

class QVBoxLayout;

namespace lastack::gui {

class BarButton : public QAbstractButton {
    Q_OBJECT

public:
    BarButton(const diagram::Chart& chart, const diagram::Bar& bar, QWidget* parent);

    const std::string& filter() const { return bar_.where; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintAcross(QPainter& painter) const;
    void paintUpward(QPainter& painter) const;

    diagram::Bar bar_;
    bool isColumn_;   // one of many side by side, without a label
    double share_;    // of the whole
    double fraction_; // of the longest bar
    QString label_;
    QString figures_;
};

class OverviewPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewPanel(QWidget* parent = nullptr);

    void show(const Overview& overview);
    void clear();

signals:
    void filterWanted(const QString& condition);

private:
    void addChart(const diagram::Chart& chart, QWidget* content, QVBoxLayout& column);
    QWidget* makeColumns(const diagram::Chart& chart, QWidget* content);
    BarButton* makeButton(const diagram::Chart& chart, const diagram::Bar& bar, QWidget* parent);
};

} // namespace lastack::gui
