#include "app/gui/segment_model.h"

#include "app/gui/text.h"
#include "app/gui/theme.h"

#include <QColor>
#include <QFont>

#include <utility>

namespace lastack::gui {

namespace {

QString joined(const std::vector<std::string>& first, const std::vector<std::string>& second) {
    QStringList all;
    for (const std::string& text : first) {
        all << toQt(text);
    }
    for (const std::string& text : second) {
        all << toQt(text);
    }
    return all.join(QStringLiteral("; "));
}

bool isSegment(const diagram::RowDescription& row) {
    return number(row.frame) != 0;
}

} // namespace

void SegmentModel::setRows(
    std::vector<diagram::RowDescription> rows, std::vector<diagram::Tone> tones
) {
    beginResetModel();
    rows_ = std::move(rows);
    tones_ = std::move(tones);
    tones_.resize(rows_.size(), diagram::Tone::Muted);
    hovered_ = -1;
    endResetModel();
}

void SegmentModel::setHovered(int row) {
    if (row == hovered_ || row >= rowCount()) {
        return;
    }
    for (const int changed : {std::exchange(hovered_, row), row}) {
        if (changed >= 0) {
            emit dataChanged(index(changed, 0), index(changed, kColumns - 1), {Qt::BackgroundRole});
        }
    }
}

void SegmentModel::translate() {
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int SegmentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int SegmentModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString SegmentModel::text(const diagram::RowDescription& row, int column) const {
    switch (column) {
    case Packet:
        return isSegment(row) ? QString::number(number(row.frame)) : QString();
    case Time:
        return toQt(row.time);
    case Client:
        return joined(row.calls[0], row.indications[0]);
    case Segment:
        if (!isSegment(row)) {
            return QStringLiteral("⋯ ") + toQt(row.label);
        }
        return row.from == Side::Client ? toQt(row.label) + QStringLiteral(" →")
                                        : QStringLiteral("← ") + toQt(row.label);
    case Server:
        return joined(row.calls[1], row.indications[1]);
    default:
        return {};
    }
}

QVariant SegmentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto position = static_cast<std::size_t>(index.row());
    const diagram::RowDescription& row = rows_[position];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return toQt(row.sentence);
    case Qt::ForegroundRole:
        return index.column() == Segment ? colorNow(tones_[position]) : QVariant();
    case Qt::BackgroundRole: {
        if (index.row() != hovered_) {
            return {};
        }
        QColor wash = toQt(diagram::focusOf(currentAppearance()));
        constexpr int kAlpha = 40;
        wash.setAlpha(kAlpha);
        return wash;
    }
    case Qt::TextAlignmentRole: {
        const bool right = index.column() == Packet || index.column() == Time;
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant SegmentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Packet:
        return tr("Packet");
    case Time:
        return tr("Time");
    case Client:
        return tr("Client: calls and indications");
    case Segment:
        return tr("Segment");
    case Server:
        return tr("Server: calls and indications");
    default:
        return {};
    }
}

} // namespace lastack::gui
