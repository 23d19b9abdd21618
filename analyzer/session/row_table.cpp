#include "session/row_table.h"

#include <new>

namespace lastack {

namespace {

constexpr std::size_t kBlocksInMemory = 1;

} // namespace

bool RowTable::addBlock() {
    if (blocks_.size() < kBlocksInMemory) {
        blocks_.emplace_back(new EndingRow[kBlockRows]);
        return true;
    }
    constexpr std::size_t kPage = 65'536; // of any machine
    constexpr std::size_t kBytes = (kBlockRows * sizeof(EndingRow) + kPage - 1) / kPage * kPage;
    const std::shared_ptr<std::byte[]> bytes = file_->appendBlock(kBytes);
    if (bytes == nullptr) {
        failure_ = file_->failure();
        return false;
    }
    auto* const rows = reinterpret_cast<EndingRow*>(bytes.get());
    blocks_.emplace_back(bytes, rows);
    return true;
}

bool RowTable::add(const EndingRow& row) {
    if (!failure_.empty()) {
        return false;
    }
    if (size_ == blocks_.size() * kBlockRows && !addBlock()) {
        return false;
    }
    new (&blocks_.back().get()[size_ % kBlockRows]) EndingRow(row);
    ++size_;
    return true;
}

} // namespace lastack
