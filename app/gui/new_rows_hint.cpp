#include "app/gui/new_rows_hint.h"

#include "app/gui/language.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLocale>
#include <QScrollBar>

namespace lastack::gui {

NewRowsHint::NewRowsHint(QAbstractScrollArea& list) : QPushButton(list.viewport()), list_(list) {
    setFocusPolicy(Qt::NoFocus); // the End key of the list goes there as well
    setCursor(Qt::PointingHandCursor);
    list.viewport()->installEventFilter(this);
    const auto lookAgain = [this] {
        const QScrollBar& bar = *list_.verticalScrollBar();
        if (rows_ > 0 && bar.value() == bar.maximum()) {
            clear();
        }
    };
    connect(list.verticalScrollBar(), &QScrollBar::valueChanged, this, lookAgain);
    connect(list.verticalScrollBar(), &QScrollBar::rangeChanged, this, lookAgain);
    connect(this, &QPushButton::clicked, this, [this] {
        list_.verticalScrollBar()->setValue(list_.verticalScrollBar()->maximum());
        clear();
    });
    keepTranslated(this, [this] { refresh(); });
}

void NewRowsHint::add(int rows) {
    rows_ += rows;
    refresh();
}

void NewRowsHint::clear() {
    rows_ = 0;
    refresh();
}

void NewRowsHint::refresh() {
    setVisible(rows_ > 0);
    if (rows_ == 0) {
        return;
    }
    const QString count = QLocale().toString(rows_);
    setText(tr("▼ %1 new").arg(count));
    setAccessibleName(tr("%1 new connections; go to the end of the list").arg(count));
    constexpr int kMargin = 8;
    const QSize room = list_.viewport()->size();
    resize(sizeHint());
    move((room.width() - width()) / 2, room.height() - height() - kMargin);
    raise();
}

bool NewRowsHint::eventFilter(QObject* /*watched*/, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        refresh();
    }
    return false;
}

} // namespace lastack::gui
