#include "app/gui/fault_bar.h"

#include "app/gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lastack::gui {

namespace {

constexpr int kWash = 60; // of 255
constexpr int kMargin = 8;

} // namespace

FaultBar::FaultBar(QWidget* parent)
    : QFrame(parent)
    , text_(new QLabel(this))
    , reload_(new QPushButton(this))
    , copy_(new QPushButton(this))
    , close_(new QPushButton(QStringLiteral("✕"), this)) {
    setAutoFillBackground(true);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setFlat(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    row->addWidget(text_, 1);
    row->addWidget(reload_);
    row->addWidget(copy_);
    row->addWidget(close_);
    connect(reload_, &QPushButton::clicked, this, &FaultBar::reloadWanted);
    connect(copy_, &QPushButton::clicked, this, [this] { emit copyWanted(command_); });
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    name();
    color();
    hide();
}

void FaultBar::tell(const QStringList& sentences, Remedy remedy) {
    text_->setText(QStringLiteral("⚠ ") + sentences.join('\n'));
    reload_->setVisible(remedy == Remedy::Reload);
    copy_->setVisible(remedy == Remedy::Command);
    setVisible(!sentences.isEmpty());
}

void FaultBar::tellWithCommand(const QStringList& sentences, const QString& command) {
    command_ = command;
    tell(sentences, command.isEmpty() ? Remedy::None : Remedy::Command);
}

QString FaultBar::text() const {
    return isHidden() ? QString() : text_->text();
}

void FaultBar::name() {
    reload_->setText(tr("Reload"));
    copy_->setText(tr("Copy the command"));
    close_->setAccessibleName(tr("Close this message"));
    close_->setToolTip(close_->accessibleName());
}

void FaultBar::color() {
    QColor wash = colorNow(diagram::Tone::HalfClosed);
    wash.setAlpha(kWash);
    QPalette own;
    own.setColor(QPalette::Window, wash);
    if (palette().color(QPalette::Window) != wash) {
        setPalette(own);
    }
}

void FaultBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        name();
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        color();
    }
}

} // namespace lastack::gui
