// SegmentModel: the rows of the timeline as a table, the same rows in the same order, for those who
// read lists. For the program's own thread alone.
#pragma once

// clang-format off
// Before the engine, whose <compare> moc can read only behind the configuration of the library.
#include <QAbstractTableModel>
// clang-format on

#include "diagram/row_list.h"

#include <vector>

namespace lastack::gui {

class SegmentModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Packet, Time, Client, Segment, Server, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    // Tones are by row.
    void setRows(std::vector<diagram::RowDescription> rows, std::vector<diagram::Tone> tones);

    // The row under the pointer, here or in the timeline; -1: none.
    void setHovered(int row);

    // Says its heads again, in the language that it is now.
    void translate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const diagram::RowDescription& row, int column) const;

    std::vector<diagram::RowDescription> rows_;
    std::vector<diagram::Tone> tones_;
    int hovered_ = -1;
};

} // namespace lastack::gui
