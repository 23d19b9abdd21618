#include "app/gui/two_line_delegate.h"

#include "app/gui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace lastack::gui {

namespace {

constexpr int kPad = 6;

} // namespace

void TwoLineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    // Not of the option, whose line breaks are of another kind.
    const QString whole = index.data(Qt::DisplayRole).toString();
    const QString name = whole.section('\n', 0, 0);
    const QString story = whole.section('\n', 1);
    item.text.clear();
    const QStyle& style = item.widget != nullptr ? *item.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor text =
        item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QFont bold = item.font;
    bold.setBold(!story.isEmpty());
    const QFontMetrics boldMetrics(bold);
    QRect line = item.rect.adjusted(kPad, kPad, -kPad, -kPad);
    painter->save();
    painter->setFont(bold);
    painter->setPen(text);
    painter->drawText(
        line,
        Qt::AlignLeft | Qt::AlignTop,
        boldMetrics.elidedText(name, Qt::ElideRight, line.width())
    );
    line.setTop(line.top() + boldMetrics.lineSpacing());
    painter->setFont(item.font);
    painter->setPen(selected || !enabled ? text : colorNow(diagram::Tone::Muted));
    painter->drawText(
        line,
        Qt::AlignLeft | Qt::AlignTop,
        item.fontMetrics.elidedText(story, Qt::ElideRight, line.width())
    );
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index)
    const {
    const bool two = index.data(Qt::DisplayRole).toString().contains('\n');
    const int lines = two ? 2 : 1;
    return {0, lines * option.fontMetrics.lineSpacing() + 2 * kPad}; // as wide as the list
}

} // namespace lastack::gui
