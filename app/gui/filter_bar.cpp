#include "app/gui/filter_bar.h"

#include "app/gui/filter_completion.h"
#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/theme.h"
#include "query/filter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>

#include <algorithm>

namespace lastack::gui {

namespace {

constexpr int kPauseMs = 250;
constexpr qsizetype kMostHistory = 50;
constexpr qsizetype kMostStarred = 50;
constexpr int kWashAlpha = 28; // of a tone as a background

// "--where: character 9: …" without what only a command line needs.
QString withoutOption(const QString& message) {
    const QString option = QStringLiteral("--where: ");
    return message.startsWith(option) ? message.mid(option.size()) : message;
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent) {
    auto* label = new QLabel(this);
    edit_ = new QLineEdit(this);
    edit_->setPlaceholderText(QStringLiteral("outcome == abortive and server.port == 443"));
    edit_->setClearButtonEnabled(false);
    edit_->installEventFilter(this);
    label->setBuddy(edit_);
    state_ = new QLabel(this);
    state_->setTextFormat(Qt::PlainText);
    clear_ = new QToolButton(this);
    clear_->setText(QStringLiteral("✕"));
    clear_->setAutoRaise(true);
    star_ = new QToolButton(this);
    star_->setText(QStringLiteral("★"));
    star_->setPopupMode(QToolButton::InstantPopup);
    star_->setAutoRaise(true);
    menu_ = new QMenu(this);
    star_->setMenu(menu_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(label);
    row->addWidget(edit_, 1);
    row->addWidget(state_);
    row->addWidget(clear_);
    row->addWidget(star_);
    words_ = new QStringListModel(this);
    completer_ = new QCompleter(words_, this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setWidget(edit_);
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(edit_, &QLineEdit::textEdited, this, &FilterBar::edited);
    connect(edit_, &QLineEdit::returnPressed, this, [this] {
        accept();
        remember(edit_->text());
    });
    connect(&pause_, &QTimer::timeout, this, &FilterBar::accept);
    connect(clear_, &QToolButton::clicked, this, [this] { setText({}); });
    connect(menu_, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(
        completer_,
        qOverload<const QString&>(&QCompleter::activated),
        this,
        &FilterBar::insertCompletion
    );
    keepTranslated(this, [this, label] {
        label->setText(tr("Fi&lter"));
        translate();
    });
}

void FilterBar::translate() {
    edit_->setAccessibleName(tr("Filter of connections"));
    state_->setAccessibleName(tr("State of the filter"));
    clear_->setToolTip(tr("Clear the filter"));
    clear_->setAccessibleName(tr("Clear the filter"));
    star_->setToolTip(tr("Saved and earlier filters"));
    star_->setAccessibleName(tr("Saved and earlier filters"));
    showState();
}

QString FilterBar::text() const {
    return edit_->text().trimmed();
}

void FilterBar::setText(const QString& expression) {
    edit_->setText(expression);
    check();
    accept();
    remember(expression);
}

void FilterBar::add(const QString& condition) {
    const QString now = text();
    const bool simple = !now.contains(QStringLiteral(" or "), Qt::CaseInsensitive) &&
                        !now.contains(QStringLiteral("||"));
    if (now.isEmpty() || !isValid()) {
        setText(condition);
    } else {
        setText((simple ? QStringLiteral("%1 and %2") : QStringLiteral("(%1) and %2"))
                    .arg(now, condition));
    }
}

void FilterBar::setCounts(qsizetype shown, qsizetype all) {
    const QLocale locale;
    counts_ = tr("%1 of %2").arg(locale.toString(shown), locale.toString(all));
    showState();
}

void FilterBar::setBusy() {
    counts_ = tr("filtering …");
    showState();
}

void FilterBar::setHistory(const QStringList& history) {
    history_ = history.mid(0, kMostHistory);
}

void FilterBar::setStarred(const QStringList& starred) {
    starred_ = starred.mid(0, kMostStarred);
}

void FilterBar::edited() {
    recalled_ = -1;
    check();
    pause_.start();
    complete();
}

void FilterBar::check() {
    fault_.clear();
    if (!text().isEmpty()) {
        if (const auto compiled = Filter::compile(fromQt(edit_->text())); !compiled) {
            fault_ = withoutOption(toQt(compiled.error().message));
        }
    }
    showState();
}

void FilterBar::accept() {
    pause_.stop();
    if (isValid() && text() != accepted_) {
        accepted_ = text();
        emit accepted(accepted_);
    }
}

void FilterBar::remember(const QString& expression) {
    const QString wanted = expression.trimmed();
    if (wanted.isEmpty() || !isValid()) {
        return;
    }
    history_.removeAll(wanted);
    history_.prepend(wanted);
    history_ = history_.mid(0, kMostHistory);
}

void FilterBar::recall(int by) {
    if (recalled_ < 0) {
        typed_ = edit_->text();
    }
    const int last = static_cast<int>(history_.size()) - 1;
    recalled_ = std::clamp(recalled_ + by, -1, last);
    edit_->setText(recalled_ < 0 ? typed_ : history_[recalled_]);
    check();
    pause_.start();
}

void FilterBar::complete() {
    const auto found = completionsFor(edit_->text().left(edit_->cursorPosition()));
    words_->setStringList(found.words);
    if (found.words.isEmpty() || (found.prefix.isEmpty() && edit_->text().isEmpty())) {
        completer_->popup()->hide();
        return;
    }
    completer_->setCompletionPrefix({});
    QRect place = edit_->rect();
    place.setWidth(std::max(200, completer_->popup()->sizeHintForColumn(0) + 40));
    place.moveLeft(edit_->inputMethodQuery(Qt::ImCursorRectangle).toRect().left());
    completer_->complete(place);
}

void FilterBar::insertCompletion(const QString& word) {
    const QString before = edit_->text().left(edit_->cursorPosition());
    const QString behind = edit_->text().mid(edit_->cursorPosition());
    const QString upTo = before.left(completionsFor(before).begin) + word;
    const QString space = behind.startsWith(' ') ? QString() : QStringLiteral(" ");
    edit_->setText(upTo + space + behind);
    edit_->setCursorPosition(static_cast<int>(upTo.size() + space.size()));
    check();
    pause_.start();
}

void FilterBar::showState() {
    const bool empty = text().isEmpty();
    clear_->setEnabled(!edit_->text().isEmpty());
    QPalette palette = this->palette();
    if (isValid()) {
        state_->setText(empty ? counts_ : QStringLiteral("✓ ") + counts_);
    } else {
        state_->setText(QStringLiteral("✖ ") + fault_);
    }
    state_->setToolTip(state_->text());
    if (!empty) {
        const auto tone = isValid() ? diagram::Tone::Graceful : diagram::Tone::Abortive;
        const QColor base = palette.color(QPalette::Base);
        const QColor wash = colorNow(tone);
        const auto mixed = [&](int one, int other) {
            return one + (other - one) * kWashAlpha / 255;
        };
        palette.setColor(
            QPalette::Base,
            QColor(
                mixed(base.red(), wash.red()),
                mixed(base.green(), wash.green()),
                mixed(base.blue(), wash.blue())
            )
        );
    }
    edit_->setPalette(palette);
    edit_->setAccessibleDescription(isValid() ? tr("The filter is right.") : fault_);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == edit_ && event->type() == QEvent::KeyPress &&
        !completer_->popup()->isVisible()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            recall(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            complete();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        showState();
    }
}

void FilterBar::toggleStar() {
    const QString now = text();
    if (!starred_.removeOne(now)) {
        starred_.prepend(now);
    }
}

void FilterBar::fillMenu() {
    menu_->clear();
    const bool isStarred = starred_.contains(text());
    QAction* star = menu_->addAction(isStarred ? tr("Forget this filter") : tr("Save this filter"));
    star->setEnabled(!text().isEmpty() && isValid());
    connect(star, &QAction::triggered, this, &FilterBar::toggleStar);
    const auto addAll = [this](const QString& title, const QStringList& expressions) {
        if (expressions.isEmpty()) {
            return;
        }
        menu_->addSection(title);
        for (const QString& expression : expressions) {
            QString shown = expression;
            QAction* action = menu_->addAction(shown.replace('&', QStringLiteral("&&")));
            connect(action, &QAction::triggered, this, [this, expression] { setText(expression); });
        }
    };
    addAll(tr("Saved"), starred_);
    constexpr int kShown = 12;
    addAll(tr("Earlier"), history_.mid(0, kShown));
}

} // namespace lastack::gui
