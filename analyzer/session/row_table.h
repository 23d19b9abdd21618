// RowTable: the EndingRows of a run, in order of ending, in blocks: the first ones in memory, the
// others in an unlinked temporary file that is mapped, where they are page cache and not heap. A
// copy shares the blocks: another thread may read it while the original grows. Only one of them may
// grow.
#pragma once

#include "session/ending_row.h"
#include "session/temporary_file.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace lastack {

class RowTable {
public:
    // False when there is no room, which is remembered in failure().
    bool add(const EndingRow& row);

    const EndingRow& operator[](std::size_t position) const {
        return blocks_[position / kBlockRows].get()[position % kBlockRows];
    }

    std::size_t size() const { return size_; }

    const std::string& failure() const { return failure_; }

private:
    static constexpr std::size_t kBlockRows = 16'384;

    bool addBlock();

    std::vector<std::shared_ptr<EndingRow[]>> blocks_;
    std::size_t size_ = 0;
    std::string failure_;
    std::shared_ptr<TemporaryFile> file_ = std::make_shared<TemporaryFile>();
};

} // namespace lastack
