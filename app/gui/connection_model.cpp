#include "app/gui/connection_model.h"

#include "app/gui/connection_columns.h"
#include "app/gui/text.h"
#include "app/gui/theme.h"
#include "diagram/outcome_tone.h"

#include <climits>

#include <QColor>
#include <QFont>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace lastack::gui {

namespace {

constexpr int kRowsKept = 2'000;

const QString kMark = QStringLiteral("★ ");

} // namespace

ConnectionModel::ConnectionModel(QObject* parent)
    : QAbstractTableModel(parent), cache_(kRowsKept) {}

void ConnectionModel::setRows(std::shared_ptr<const RunResult> result, RowIds rows) {
    beginResetModel();
    result_ = std::move(result);
    rows_ = std::move(rows);
    endResetModel();
}

void ConnectionModel::extendRows(std::shared_ptr<const RunResult> result, RowIds rows) {
    result_ = std::move(result);
    const auto first = static_cast<int>(rows_.size());
    const auto last = static_cast<int>(rows.size()) - 1;
    if (last < first) {
        return;
    }
    beginInsertRows({}, first, last);
    rows_ = std::move(rows);
    endInsertRows();
}

void ConnectionModel::clear() {
    cache_.clear();
    marked_.clear();
    setRows(nullptr, {});
}

int ConnectionModel::rowCount(const QModelIndex& parent) const {
    // Views count in int.
    return parent.isValid() ? 0 : static_cast<int>(std::min<std::size_t>(rows_.size(), INT_MAX));
}

int ConnectionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(connectionColumns().size());
}

const ConnectionModel::Texts* ConnectionModel::textsAt(int row) const {
    const RowId id = rowIdAt(row);
    if (const Texts* known = cache_.object(id)) {
        return known;
    }
    if (result_ == nullptr || !result_->outline(id, outline_)) {
        return nullptr;
    }
    auto texts = std::make_unique<Texts>();
    for (const ConnectionColumn& column : connectionColumns()) {
        texts->cells.push_back(column.text(outline_));
        texts->filters.push_back(column.filter(outline_));
    }
    texts->tone = diagram::toneOf(outline_.verdict.outcome);
    Texts* const kept = texts.release(); // the cache's from here on
    return cache_.insert(id, kept) ? kept : nullptr;
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto position = static_cast<std::size_t>(index.column());
    const ConnectionColumn& column = connectionColumns()[position];
    switch (role) {
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (column.alignment == Alignment::Right ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter
        );
    case RowIdRole:
        return rowIdAt(index.row());
    default:
        break;
    }
    const Texts* texts = textsAt(index.row());
    if (texts == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: {
        const bool marked = index.column() == 0 && isMarked(rowIdAt(index.row()));
        return marked ? kMark + texts->cells[position] : texts->cells[position];
    }
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(titleOf(column), texts->cells[position]);
    case Qt::ForegroundRole:
        return index.column() == outcomeColumn() ? colorNow(texts->tone) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(titleOf(column), texts->cells[position]);
    case FilterRole:
        return toQt(texts->filters[position]);
    default:
        return {};
    }
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const ConnectionColumn& column = connectionColumns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(column);
    case Qt::ToolTipRole:
        return helpOf(column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (column.alignment == Alignment::Right ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter
        );
    default:
        return {};
    }
}

void ConnectionModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount()) {
        return;
    }
    if (const auto by = connectionColumns()[static_cast<std::size_t>(column)].order) {
        emit orderWanted(
            *by, order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending
        );
    }
}

int ConnectionModel::rowOf(RowId id) const {
    const auto found = std::find(rows_.begin(), rows_.end(), id);
    return found == rows_.end() ? -1 : static_cast<int>(std::distance(rows_.begin(), found));
}

void ConnectionModel::translate() {
    cache_.clear();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ConnectionModel::toggleMark(int row) {
    const RowId id = rowIdAt(row);
    if (!marked_.remove(id)) {
        marked_.insert(id);
    }
    emit dataChanged(index(row, 0), index(row, 0));
}

} // namespace lastack::gui
