#include "app/gui/start_page.h"

#include "app/gui/two_line_delegate.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lastack::gui {

namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kMargin = 32;

QLabel* makeTitle(const QString& text, double scale, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QPushButton* makeAction(const QString& title, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(title + '\n' + text, parent);
    button->setAccessibleName(QString(title).remove('&'));
    button->setAccessibleDescription(text);
    const int line = button->fontMetrics().height();
    button->setMinimumHeight(3 * line + kMargin / 2);
    const int width = button->fontMetrics().size(0, button->text()).width();
    button->setMinimumWidth(width + 2 * kMargin);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
    auto* title = makeTitle(QStringLiteral("LastAck"), 2.2, this);
    auto* question = new QLabel(
        tr("Who ended every connection in a capture, how, why, and what each application saw."),
        this
    );
    question->setWordWrap(true);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(kMargin);
    lists->addWidget(makeList(tr("Recent captures"), recent_), 2);
    lists->addWidget(makeList(tr("Samples"), samples_), 3);
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
    auto* open = makeAction(
        tr("&Open a capture …"), tr("pcap, pcapng or snoop, compressed or not"), actions
    );
    sample_ =
        makeAction(tr("&Try a sample"), tr("two clients and their transaction totals"), actions);
    auto* drop = new QLabel(tr("… or drop files anywhere in this window"), actions);
    drop->setWordWrap(true);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kMargin / 2);
    row->addWidget(open);
    row->addWidget(sample_);
    row->addWidget(drop, 1);
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(sample_, &QPushButton::clicked, this, [this] { emit pathWanted(firstSample_); });
    return actions;
}

QWidget* StartPage::makeList(const QString& title, QListWidget*& list) {
    auto* holder = new QWidget(this);
    auto* label = makeTitle(title, 1.15, holder);
    list = new QListWidget(holder);
    list->setAccessibleName(title);
    list->setItemDelegate(new TwoLineDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAlternatingRowColors(true);
    label->setBuddy(list);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    if (&list == &samples_) {
        search_ = new QLineEdit(holder);
        search_->setPlaceholderText(tr("Search the samples"));
        search_->setAccessibleName(tr("Search the samples"));
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
        auto* item = new QListWidgetItem(
            missing.isEmpty() ? QStringLiteral("%1\n%2").arg(info.fileName(), where)
                              : QStringLiteral("%1 (%2)\n%3").arg(info.fileName(), missing, where),
            recent_
        );
        item->setData(kPathRole, path);
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

void StartPage::search(const QString& text) {
    for (int row = 0; row < samples_->count(); ++row) {
        QListWidgetItem* item = samples_->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

} // namespace lastack::gui
