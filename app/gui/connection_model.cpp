#include "app/gui/connection_model.h"

#include "app/gui/connection_columns.h"
#include "app/gui/language.h"
#include "app/gui/text.h"
#include "app/gui/theme.h"
#include "app/gui/verdict_text.h"
#include "diagram/outcome_tone.h"
#include "report/figures.h"
#include "session/live_outline.h"

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

QString stateText(const LiveFlow& flow) {
    if (flow.isOver) {
        return ConnectionModel::tr("… ending");
    }
    if (flow.isOpening) {
        return ConnectionModel::tr("… opening");
    }
    return markedWordFor(outlineOf(flow, flow.lastAt).verdict.outcome);
}

QString secondsText(Duration duration) {
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    const std::int64_t seconds = std::max<std::int64_t>(duration.ns, 0) / kNsPerSecond;
    const std::string text = seconds == 0 ? "0 s" : formatDuration(Duration::seconds(seconds));
    return toQt(windowPhrases().figure(text));
}

QString ageText(const LiveFlow& flow, Timestamp now) {
    return ConnectionModel::tr("open for %1, idle for %2")
        .arg(secondsText(now - flow.firstAt), secondsText(now - flow.lastAt));
}

} // namespace

ConnectionModel::ConnectionModel(QObject* parent)
    : QAbstractTableModel(parent), cache_(kRowsKept), openCache_(kRowsKept) {}

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
    dropEnded(static_cast<std::size_t>(first));
}

// What was open and stands among the rows from there on has become one of them.
void ConnectionModel::dropEnded(std::size_t from) {
    if (open_.empty()) {
        return;
    }
    std::vector<ConnectionId> ended;
    for (std::size_t row = from; row < rows_.size(); ++row) {
        ended.push_back(result_->connections.row(rows_[row]).id);
    }
    std::sort(ended.begin(), ended.end());
    std::vector<LiveFlow> open = open_;
    std::erase_if(open, [&ended](const LiveFlow& flow) {
        return std::binary_search(ended.begin(), ended.end(), flow.id);
    });
    if (open.size() < open_.size()) {
        replaceOpen(std::move(open));
    }
}

void ConnectionModel::setOpen(std::vector<LiveFlow> open, Timestamp now) {
    openAt_ = now;
    replaceOpen(std::move(open));
}

// None of them can be selected, so that it does not matter which row is whose: rows come and go at
// the end alone, and the others change.
void ConnectionModel::replaceOpen(std::vector<LiveFlow> open) {
    openCache_.clear();
    const int ended = endedCount();
    const int before = openCount();
    const auto after = static_cast<int>(open.size());
    if (after > before) {
        beginInsertRows({}, ended + before, ended + after - 1);
        open_ = std::move(open);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, ended + after, ended + before - 1);
        open_ = std::move(open);
        endRemoveRows();
    } else {
        open_ = std::move(open);
    }
    if (const int kept = std::min(before, after); kept > 0) {
        emit dataChanged(index(ended, 0), index(ended + kept - 1, columnCount() - 1));
    }
}

void ConnectionModel::clear() {
    cache_.clear();
    marked_.clear();
    open_.clear();
    openCache_.clear();
    setRows(nullptr, {});
}

int ConnectionModel::rowCount(const QModelIndex& parent) const {
    // Views count in int.
    return parent.isValid()
               ? 0
               : static_cast<int>(std::min<std::size_t>(rows_.size() + open_.size(), INT_MAX));
}

int ConnectionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(connectionColumns().size());
}

std::unique_ptr<ConnectionModel::Texts> ConnectionModel::textsOf(const TeardownReport& outline) {
    auto texts = std::make_unique<Texts>();
    for (const ConnectionColumn& column : connectionColumns()) {
        texts->cells.push_back(column.text(outline));
        texts->filters.push_back(column.filter(outline));
    }
    texts->tone = diagram::toneOf(outline.verdict.outcome);
    return texts;
}

const ConnectionModel::Texts* ConnectionModel::openTextsAt(int row) const {
    const int place = row - endedCount();
    if (const Texts* known = openCache_.object(place)) {
        return known;
    }
    const LiveFlow& flow = open_[static_cast<std::size_t>(place)];
    auto texts = textsOf(outlineOf(flow, openAt_));
    texts->cells[static_cast<std::size_t>(outcomeColumn())] = stateText(flow);
    texts->cells[static_cast<std::size_t>(whyColumn())] = ageText(flow, openAt_);
    Texts* const kept = texts.release(); // the cache's from here on
    return openCache_.insert(place, kept) ? kept : nullptr;
}

const ConnectionModel::Texts* ConnectionModel::textsAt(int row) const {
    if (row >= endedCount()) {
        return openTextsAt(row);
    }
    const RowId id = rowIdAt(row);
    if (const Texts* known = cache_.object(id)) {
        return known;
    }
    if (result_ == nullptr || !result_->outline(id, outline_)) {
        return nullptr;
    }
    Texts* const kept = textsOf(outline_).release(); // the cache's from here on
    return cache_.insert(id, kept) ? kept : nullptr;
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const bool isOpen = index.row() >= endedCount();
    const auto position = static_cast<std::size_t>(index.column());
    const ConnectionColumn& column = connectionColumns()[position];
    switch (role) {
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (column.alignment == Alignment::Right ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter
        );
    case RowIdRole:
        return isOpen ? QVariant() : rowIdAt(index.row());
    default:
        break;
    }
    const Texts* texts = textsAt(index.row());
    if (texts == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: {
        const bool marked = !isOpen && index.column() == 0 && isMarked(rowIdAt(index.row()));
        return marked ? kMark + texts->cells[position] : texts->cells[position];
    }
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(titleOf(column), texts->cells[position]);
    case Qt::ForegroundRole:
        return !isOpen && index.column() == outcomeColumn() ? colorNow(texts->tone) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(titleOf(column), texts->cells[position]);
    case FilterRole:
        return toQt(texts->filters[position]);
    default:
        return {};
    }
}

// Gray, and nothing to be done with it, until it has ended.
Qt::ItemFlags ConnectionModel::flags(const QModelIndex& index) const {
    const bool isOpen = index.isValid() && index.row() >= endedCount();
    return isOpen ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractTableModel::flags(index);
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
    openCache_.clear();
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
