// ConnectionModel: the connections of a run as rows of a table, in the order that the engine gave.
// Holds four bytes a row; what a row shows is made when it is looked at, and the last rows looked
// at are kept. Behind them stand connections of a live capture that have not ended: to be seen
// only, and exchanged as a whole. For the program's own thread alone.
#pragma once

#include "diagram/diagram.h"
#include "session/selection.h"
#include "session/session.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace lastack::gui {

class ConnectionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { FilterRole = Qt::UserRole, RowIdRole };

    explicit ConnectionModel(QObject* parent = nullptr);

    // Both may be replaced at any time, by those of the same run: a row id is for good.
    void setRows(std::shared_ptr<const RunResult> result, RowIds rows);

    // The same where the rows so far are the first of those, as while a run goes on.
    void extendRows(std::shared_ptr<const RunResult> result, RowIds rows);

    // Before the rows of another run.
    void clear();

    // Those that have not ended by then; any are replaced.
    void setOpen(std::vector<LiveFlow> open, Timestamp now);

    int openCount() const { return static_cast<int>(open_.size()); }

    // Of connections that have ended, which come first.
    int endedCount() const { return rowCount() - openCount(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Asks for another order; the rows come with a later setRows().
    void sort(int column, Qt::SortOrder order) override;

    RowId rowIdAt(int row) const { return rows_[static_cast<std::size_t>(row)]; }

    // Where a connection stands now; -1 when it is not among the rows.
    int rowOf(RowId id) const;

    const RowIds& rows() const { return rows_; }

    void toggleMark(int row);

    // Says everything again, in the language that it is now.
    void translate();

    bool isMarked(RowId id) const { return marked_.contains(id); }

signals:
    void orderWanted(lastack::OrderBy by, lastack::SortDirection direction);

private:
    struct Texts {
        std::vector<QString> cells;
        std::vector<std::string> filters;
        diagram::Tone tone{};
    };

    const Texts* textsAt(int row) const;
    const Texts* openTextsAt(int row) const;
    static std::unique_ptr<Texts> textsOf(const TeardownReport& outline);
    void dropEnded(std::size_t from);
    void replaceOpen(std::vector<LiveFlow> open);

    std::shared_ptr<const RunResult> result_;
    RowIds rows_;
    QSet<RowId> marked_;
    mutable QCache<RowId, Texts> cache_;
    std::vector<LiveFlow> open_;
    Timestamp openAt_;
    mutable QCache<int, Texts> openCache_; // by place among those
    mutable TeardownReport outline_;       // storage that is used again
};

} // namespace lastack::gui
