#include "app/gui/verdict_panel.h"

#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/theme.h"
#include "app/gui/verdict_text.h"
#include "diagram/outcome_tone.h"
#include "report/saw_text.h"
#include "report/sentence.h"
#include "report/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace lastack::gui {

namespace {

QLabel* makeLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // names in captures are hostile
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QString headlineOf(const TeardownReport& report) {
    const Verdict& verdict = report.verdict;
    QString text = QStringLiteral("#%1  %2, %3")
                       .arg(
                           QString::number(number(report.connection.id)),
                           markedWordFor(verdict.outcome),
                           wordFor(verdict.confidence)
                       );
    if (verdict.pattern != Pattern::None) {
        text += QStringLiteral("  ·  %1 %2")
                    .arg(toQt(idOf(verdict.pattern)), worded(nameOf(verdict.pattern)));
    }
    return text;
}

} // namespace

VerdictPanel::VerdictPanel(QWidget* parent) : QWidget(parent) {
    headline_ = makeLabel(this);
    QFont bold = headline_->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    headline_->setFont(bold);
    sentence_ = makeLabel(this);
    saw_[0] = makeLabel(this);
    saw_[1] = makeLabel(this);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Verdict"));
        headline_->setAccessibleName(tr("How it ended"));
        sentence_->setAccessibleName(tr("What happened, in one sentence"));
        saw_[0]->setAccessibleName(tr("What the client's application saw"));
        saw_[1]->setAccessibleName(tr("What the server's application saw"));
    });
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setHorizontalSpacing(24);
    grid->addWidget(headline_, 0, 0, 1, 2);
    grid->addWidget(sentence_, 1, 0, 1, 2);
    grid->addWidget(saw_[0], 2, 0);
    grid->addWidget(saw_[1], 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    clear();
}

void VerdictPanel::show(const TeardownReport& report, Vocabulary vocabulary) {
    outcome_ = report.verdict.outcome;
    headline_->setText(headlineOf(report));
    sentence_->setText(toQt(summaryOf(report, windowPhrases())));
    for (const Side side : {Side::Client, Side::Server}) {
        const QString told = toQt(sawText(report, side, vocabulary, windowPhrases()));
        const QString none = side == Side::Client ? tr("The client was told nothing of an end.")
                                                  : tr("The server was told nothing of an end.");
        saw_[index(side)]->setText(told.isEmpty() ? none : told);
    }
    color();
    setVisible(true);
}

void VerdictPanel::clear() {
    for (QLabel* label : {headline_, sentence_, saw_[0], saw_[1]}) {
        label->clear();
    }
    setVisible(false);
}

QString VerdictPanel::text() const {
    return QStringList{headline_->text(), sentence_->text(), saw_[0]->text(), saw_[1]->text()}.join(
        '\n'
    );
}

void VerdictPanel::color() {
    QPalette palette = headline_->palette();
    palette.setColor(QPalette::WindowText, colorNow(diagram::toneOf(outcome_)));
    headline_->setPalette(palette);
    QPalette muted = saw_[0]->palette();
    muted.setColor(QPalette::WindowText, colorNow(diagram::Tone::Muted));
    saw_[0]->setPalette(muted);
    saw_[1]->setPalette(muted);
}

void VerdictPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::ApplicationPaletteChange) {
        color();
    }
}

} // namespace lastack::gui
