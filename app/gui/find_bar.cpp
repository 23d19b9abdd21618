#include "app/gui/find_bar.h"

#include "app/gui/language.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace lastack::gui {

namespace {

// The name is to be translated.
QToolButton* makeButton(const QString& glyph, const char* name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(glyph);
    keepTranslated(button, [button, name] {
        button->setAccessibleName(FindBar::tr(name));
        button->setToolTip(FindBar::tr(name));
    });
    button->setAutoRaise(true);
    return button;
}

} // namespace

FindBar::FindBar(QWidget* parent) : QWidget(parent) {
    auto* label = new QLabel(this);
    edit_ = new QLineEdit(this);
    label->setBuddy(edit_);
    state_ = new QLabel(this);
    keepTranslated(this, [this, label] {
        label->setText(tr("F&ind"));
        edit_->setAccessibleName(tr("What to find in the list"));
        edit_->setPlaceholderText(tr("a text of the list, or a condition such as rst_by == server")
        );
        state_->setAccessibleName(tr("Result of the search"));
    });
    auto* previous = makeButton(QStringLiteral("▲"), QT_TR_NOOP("Match before"), this);
    auto* next = makeButton(QStringLiteral("▼"), QT_TR_NOOP("Next match"), this);
    auto* close = makeButton(QStringLiteral("✕"), QT_TR_NOOP("Close the search"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 4);
    row->addWidget(label);
    row->addWidget(edit_, 1);
    row->addWidget(state_);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(edit_, &QLineEdit::returnPressed, this, [this] { emit wanted(1); });
    connect(edit_, &QLineEdit::textEdited, this, [this] { state_->clear(); });
    connect(previous, &QToolButton::clicked, this, [this] { emit wanted(-1); });
    connect(next, &QToolButton::clicked, this, [this] { emit wanted(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    hide();
}

QString FindBar::text() const {
    return edit_->text();
}

void FindBar::open() {
    show();
    edit_->setFocus();
    edit_->selectAll();
}

void FindBar::say(const QString& what) {
    state_->setText(what);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lastack::gui
