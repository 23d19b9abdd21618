// ConnectionTable: the list of connections: columns to choose, order by any of them, filters from
// what stands in a cell. The connection that is selected stays so when rows change. For the
// program's own thread alone.
#pragma once

#include "app/gui/connection_model.h"

#include <QTableView>

#include <optional>

class QSettings;

namespace lastack::gui {

class NewRowsHint;

// Whether somebody watches rows come, who follows them while the last one is in view.
enum class RowWatch : bool { No, Yes };

class ConnectionTable : public QTableView {
    Q_OBJECT

public:
    explicit ConnectionTable(ConnectionModel& model, QWidget* parent = nullptr);

    void restoreColumns(const QSettings& settings);
    void saveColumns(QSettings& settings) const;

    // Takes the rows over into the model, as it wants them.
    void setRows(std::shared_ptr<const RunResult> result, RowIds rows);
    void extendRows(std::shared_ptr<const RunResult> result, RowIds rows, RowWatch watched);

    // Before the rows of another run.
    void clear();

    // Whether the last row is seen, so that who watches sees new ones.
    bool isAtEnd() const;

    // Over the last row; how many came while that was not seen.
    NewRowsHint& newRows() { return *newRows_; }

    std::optional<RowId> selected() const;
    void select(RowId id); // nothing happens when it is not among the rows
    void selectRow(int row);
    void step(int by);

    // The rows that are selected, from the top.
    std::vector<int> selectedRows() const;

    // Of the selected rows, tab-separated, with titles.
    QString selectedText() const;

signals:
    void connectionSelected(lastack::RowId id);
    void filterWanted(const QString& condition);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showHeaderMenu(const QPoint& position);
    void showDefaultColumns();
    void widenColumns();

    ConnectionModel& model_;
    NewRowsHint* newRows_;
    std::optional<RowId> selected_;
    bool isReplacing_ = false; // rows are being exchanged: the selection is not the user's
};

} // namespace lastack::gui
