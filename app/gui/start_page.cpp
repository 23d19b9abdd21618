#include "app/gui/start_page.h"

#include "app/gui/language.h"
#include "app/gui/two_line_delegate.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lastack::gui {

namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kPinnedRole = Qt::UserRole + 1;
constexpr int kMargin = 32;

QLabel* makeTitle(double scale, QWidget* parent) {
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

// Two lines, and the room for them.
void setTexts(QPushButton* button, const QString& title, const QString& text) {
    button->setText(title + '\n' + text);
    button->setAccessibleName(QString(title).remove('&'));
    button->setAccessibleDescription(text);
    const int line = button->fontMetrics().height();
    button->setMinimumHeight(3 * line + kMargin / 2);
    const int width = button->fontMetrics().size(0, button->text()).width();
    button->setMinimumWidth(width + 2 * kMargin);
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
    auto* title = makeTitle(2.2, this);
    title->setText(QStringLiteral("LastAck"));
    auto* question = new QLabel(this);
    keepTranslated(question, [question] {
        question->setText(
            tr("Who ended every connection in a capture, how, why, and what each application saw.")
        );
    });
    question->setWordWrap(true);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(kMargin);
    lists->addWidget(makeList(QT_TR_NOOP("Recent captures"), recent_), 2);
    lists->addWidget(makeList(QT_TR_NOOP("Samples"), samples_), 3);
    recent_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(recent_, &QWidget::customContextMenuRequested, this, &StartPage::showRecentMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin / 2);
    column->addWidget(title);
    column->addWidget(question);
    column->addWidget(makeActions());
    column->addLayout(lists, 1);
}

QWidget* StartPage::makeActions() {
    auto* actions = new QWidget(this);
    auto* open = new QPushButton(actions);
    sample_ = new QPushButton(actions);
    auto* live = new QPushButton(actions);
    auto* drop = new QLabel(actions);
    keepTranslated(actions, [this, open, live, drop] {
        setTexts(open, tr("&Open a capture …"), tr("pcap, pcapng or snoop, compressed or not"));
        setTexts(live, tr("Capture &live …"), tr("connections as they end, on this machine"));
        setTexts(sample_, tr("&Try a sample"), tr("two clients and their transaction totals"));
        drop->setText(tr("… or drop files anywhere in this window"));
    });
    drop->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(kMargin / 2);
    row->addWidget(open);
    row->addWidget(live);
    row->addWidget(sample_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(actions);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(drop);
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(live, &QPushButton::clicked, this, &StartPage::captureWanted);
    connect(sample_, &QPushButton::clicked, this, [this] { emit pathWanted(firstSample_); });
    return actions;
}

QWidget* StartPage::makeList(const char* title, QListWidget*& list) {
    auto* holder = new QWidget(this);
    auto* label = makeTitle(1.15, holder);
    list = new QListWidget(holder);
    keepTranslated(holder, [label, title, shown = list] {
        label->setText(tr(title));
        shown->setAccessibleName(label->text());
    });
    list->setItemDelegate(new TwoLineDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAlternatingRowColors(true);
    label->setBuddy(list);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    if (&list == &samples_) {
        search_ = new QLineEdit(holder);
        keepTranslated(search_, [this] {
            search_->setPlaceholderText(tr("Search the samples"));
            search_->setAccessibleName(search_->placeholderText());
        });
        search_->setClearButtonEnabled(true);
        head->addSpacing(kMargin);
        head->addWidget(search_, 1);
        connect(search_, &QLineEdit::textChanged, this, &StartPage::search);
    }
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(list, 1);
    connect(list, &QListWidget::itemActivated, this, &StartPage::activate);
    return holder;
}

void StartPage::showRecent(const RecentFiles& recent) {
    recent_->clear();
    for (const QString& path : recent.paths()) {
        const QFileInfo info(path);
        const QString missing = whyMissing(path);
        const QString where = QDir::toNativeSeparators(info.absolutePath());
        const bool isPinned = recent.isPinned(path);
        const QString name = (isPinned ? QStringLiteral("📌 ") : QString()) + info.fileName();
        auto* item = new QListWidgetItem(
            missing.isEmpty() ? QStringLiteral("%1\n%2").arg(name, where)
                              : QStringLiteral("%1 (%2)\n%3").arg(name, missing, where),
            recent_
        );
        item->setData(kPathRole, path);
        item->setData(kPinnedRole, isPinned);
        item->setToolTip(QDir::toNativeSeparators(path));
        if (!missing.isEmpty()) {
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        }
    }
    if (recent_->count() == 0) {
        auto* none = new QListWidgetItem(tr("Captures that you open are listed here."), recent_);
        none->setFlags(Qt::NoItemFlags);
    }
}

void StartPage::showSamples(const std::vector<Sample>& samples) {
    samples_->clear();
    for (const Sample& sample : samples) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1\n%2").arg(sample.name, sample.story), samples_);
        item->setData(kPathRole, sample.path);
        item->setToolTip(sample.story);
    }
    if (samples.empty()) {
        auto* none = new QListWidgetItem(tr("The samples are not installed."), samples_);
        none->setFlags(Qt::NoItemFlags);
    }
    firstSample_ = samples.empty() ? QString() : samples.front().path;
    sample_->setEnabled(!samples.empty());
}

void StartPage::activate(const QListWidgetItem* item) {
    const QString path = item->data(kPathRole).toString();
    if (!path.isEmpty()) {
        emit pathWanted(path);
    }
}

// Also of those that are missing.
void StartPage::showRecentMenu(const QPoint& position) {
    const QListWidgetItem* item = recent_->itemAt(position);
    const QString path = item == nullptr ? QString() : item->data(kPathRole).toString();
    if (path.isEmpty()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isPinned = item->data(kPinnedRole).toBool();
    const QAction* pin = menu->addAction(isPinned ? tr("Unpin") : tr("Pin"));
    const QAction* forget = menu->addAction(tr("Remove from this list"));
    connect(pin, &QAction::triggered, this, [this, path] { emit pinWanted(path); });
    connect(forget, &QAction::triggered, this, [this, path] { emit forgetWanted(path); });
    menu->popup(recent_->viewport()->mapToGlobal(position));
}

void StartPage::search(const QString& text) {
    for (int row = 0; row < samples_->count(); ++row) {
        QListWidgetItem* item = samples_->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

} // namespace lastack::gui
