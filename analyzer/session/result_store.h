// ResultStore: the finished connections of a run, each under a RowId for good: the position in
// which it ended. Rows are kept apart from the whole connections, which are bytes in a SpillFile;
// whole verdicts are made again when read, because judging is pure and cheaper than storing. Not
// thread-safe, but another thread may read a view().
#pragma once

#include "session/row_table.h"
#include "session/spill_file.h"
#include "track/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lastack {

using RowId = std::uint32_t;
using RowIds = std::vector<RowId>;

class ResultStore {
public:
    // `ending` is at least judgeEnding()'s.
    void add(const Connection& connection, const Verdict& ending);

    std::size_t size() const { return rows_.size(); }

    const EndingRow& row(RowId id) const { return rows_[id]; }

    // What was added until now, for reading alone, whatever is added later.
    ResultStore view();

    // Makes inOrderOfStart() and find() know what was added until now.
    void sortById();

    const RowIds& inOrderOfStart() const { return byId_; }

    // Nothing when it is not stored.
    std::optional<RowId> find(ConnectionId id) const;

    // The whole connection; false when the store cannot be read.
    bool load(RowId row, Connection& into) const;

    // Set once there is no room for more; what was added before stays.
    const std::string& failure() const;

private:
    RowTable rows_;
    SpillFile spill_;
    RowIds byId_;
};

} // namespace lastack
