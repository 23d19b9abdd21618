// SparklineDelegate: paints the rates of an interface as a line over the last minute, the newest at
// the right, and the newest as a number beside it. For the program's own thread alone.
#pragma once

#include <QStyledItemDelegate>

namespace lastack::gui {

class SparklineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
};

} // namespace lastack::gui
