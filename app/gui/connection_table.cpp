#include "app/gui/connection_table.h"

#include "app/gui/connection_columns.h"
#include "app/gui/language.h"
#include "app/gui/new_rows_hint.h"
#include "app/gui/state_group.h"
#include "app/gui/verdict_text.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace lastack::gui {

namespace {

constexpr int kRowPadding = 6;

} // namespace

ConnectionTable::ConnectionTable(ConnectionModel& model, QWidget* parent)
    : QTableView(parent), model_(model) {
    setModel(&model_);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    // All rows alike: no row is asked for its height.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    connect(
        horizontalHeader(),
        &QHeaderView::customContextMenuRequested,
        this,
        &ConnectionTable::showHeaderMenu
    );
    newRows_ = new NewRowsHint(*this);
    showDefaultColumns();
    setSortingEnabled(true);
    // With the arrow that shows the order, which takes room in a title.
    keepTranslated(this, [this] {
        setAccessibleName(tr("Connections"));
        widenColumns();
    });
}

void ConnectionTable::showDefaultColumns() {
    const auto columns = connectionColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        setColumnHidden(section, columns[i].shown == Shown::OnDemand);
        const int letters = columns[i].widthInLetters + 2;
        setColumnWidth(section, fontMetrics().horizontalAdvance('0') * letters);
    }
    widenColumns();
}

// Titles and outcomes have other lengths in other languages; what somebody made wider stays so.
void ConnectionTable::widenColumns() {
    int widest = 0;
    for (std::size_t i = 0; i < kOutcomes; ++i) {
        const QString word = markedWordFor(static_cast<Outcome>(i));
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    constexpr int kCellPadding = 12;
    for (int section = 0; section < model_.columnCount(); ++section) {
        const int cells = section == outcomeColumn() ? widest + kCellPadding : 0;
        const int least = std::max(horizontalHeader()->sectionSizeHint(section), cells);
        if (!isColumnHidden(section) && columnWidth(section) < least) {
            setColumnWidth(section, least);
        }
    }
}

void ConnectionTable::restoreColumns(const QSettings& settings) {
    const QByteArray state = kept(settings, kTableState, "columns").toByteArray();
    if (!state.isEmpty() && !horizontalHeader()->restoreState(state)) {
        showDefaultColumns();
    }
}

void ConnectionTable::saveColumns(QSettings& settings) const {
    keep(settings, kTableState, "columns", horizontalHeader()->saveState());
}

void ConnectionTable::setRows(std::shared_ptr<const RunResult> result, RowIds rows) {
    isReplacing_ = true;
    newRows_->clear();
    const bool hadSelection = selected_.has_value();
    model_.setRows(std::move(result), std::move(rows));
    int row = selected_ ? model_.rowOf(*selected_) : -1;
    const bool kept = row >= 0;
    row = kept ? row : 0;
    selectRow(row);
    isReplacing_ = false;
    if (model_.endedCount() == 0) {
        selected_.reset();
    } else if (!kept || !hadSelection) {
        selected_ = model_.rowIdAt(row);
        emit connectionSelected(*selected_);
    }
}

void ConnectionTable::extendRows(
    std::shared_ptr<const RunResult> result, RowIds rows, RowWatch watched
) {
    const bool follows = watched == RowWatch::Yes && isAtEnd();
    const int before = model_.endedCount();
    if (before == 0) {
        setRows(std::move(result), std::move(rows));
    } else {
        model_.extendRows(std::move(result), std::move(rows));
    }
    if (follows) {
        scrollToBottom();
    } else if (watched == RowWatch::Yes) {
        newRows_->add(model_.endedCount() - before);
    }
}

void ConnectionTable::clear() {
    selected_.reset();
    newRows_->clear();
    model_.clear();
}

bool ConnectionTable::isAtEnd() const {
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

std::optional<RowId> ConnectionTable::selected() const {
    return selected_;
}

void ConnectionTable::select(RowId id) {
    if (const int row = model_.rowOf(id); row >= 0) {
        selectRow(row);
    }
}

void ConnectionTable::selectRow(int row) {
    if (row < 0 || row >= model_.endedCount()) {
        return;
    }
    // That row alone, also while the Ctrl of a shortcut is held, which adds rows otherwise.
    const QModelIndex index = model_.index(row, 0);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
    );
    scrollTo(index);
}

void ConnectionTable::step(int by) {
    const int now = currentIndex().row();
    selectRow(std::clamp(now + by, 0, std::max(0, model_.endedCount() - 1)));
}

std::vector<int> ConnectionTable::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString ConnectionTable::selectedText() const {
    std::vector<int> sections;
    for (int visual = 0; visual < model_.columnCount(); ++visual) {
        const int section = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(section)) {
            sections.push_back(section);
        }
    }
    QStringList lines;
    QStringList titles;
    for (const int section : sections) {
        titles << titleOf(connectionColumns()[static_cast<std::size_t>(section)]);
    }
    lines << titles.join('\t');
    for (const int row : selectedRows()) {
        QStringList cells;
        for (const int section : sections) {
            cells << model_.data(model_.index(row, section), Qt::DisplayRole).toString();
        }
        lines << cells.join('\t');
    }
    return lines.join('\n') + '\n';
}

void ConnectionTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (isReplacing_ || !current.isValid() || current.row() >= model_.endedCount() ||
        current.row() == previous.row()) {
        return;
    }
    selected_ = model_.rowIdAt(current.row());
    emit connectionSelected(*selected_);
}

void ConnectionTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    QMenu menu(this);
    const QString condition = index.data(ConnectionModel::FilterRole).toString();
    QAction* only = menu.addAction(tr("Filter to this: %1").arg(condition));
    QAction* out = menu.addAction(tr("Filter this out"));
    only->setEnabled(!condition.isEmpty());
    out->setEnabled(!condition.isEmpty());
    connect(only, &QAction::triggered, this, [this, condition] { emit filterWanted(condition); });
    connect(out, &QAction::triggered, this, [this, condition] {
        emit filterWanted(QStringLiteral("not (%1)").arg(condition));
    });
    menu.addSeparator();
    menu.addActions(actions()); // those that the window gave
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void ConnectionTable::showHeaderMenu(const QPoint& position) {
    QMenu menu(this);
    const auto columns = connectionColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        QAction* action = menu.addAction(titleOf(columns[i]));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(section != 0);
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            setColumnHidden(section, !shown);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        showDefaultColumns();
    });
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace lastack::gui
