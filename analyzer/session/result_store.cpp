#include "session/result_store.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint64_t kOffsetMask = (std::uint64_t{1} << 56) - 1;

} // namespace

void ResultStore::add(const Connection& connection) {
    const ConnectionHeader& header = connection;
    const std::uint64_t offset = spill_.append(
        std::as_bytes(std::span(&header, 1)), std::as_bytes(std::span(connection.events))
    );
    if (spill_.failure().empty()) {
        index_.push_back(
            {connection.id,
             offset & kOffsetMask,
             static_cast<std::uint8_t>(connection.events.size())}
        );
    }
}

void ResultStore::sortById() {
    std::sort(index_.begin(), index_.end(), [](const Entry& a, const Entry& b) {
        return a.id < b.id;
    });
}

bool ResultStore::load(std::size_t position, Connection& into) const {
    const Entry& entry = index_[position];
    ConnectionHeader& header = into;
    into.events.resize(entry.events);
    return spill_.read(entry.offset, std::as_writable_bytes(std::span(&header, 1))) &&
           spill_.read(
               entry.offset + sizeof header, std::as_writable_bytes(std::span(into.events))
           );
}

} // namespace lastack
