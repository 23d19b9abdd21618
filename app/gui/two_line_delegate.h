// TwoLineDelegate: items whose text is a name and, in a second line, what is said of it; both are
// cut where there is no room. For the program's own thread alone.
#pragma once

#include <QStyledItemDelegate>

namespace lastack::gui {

class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lastack::gui
