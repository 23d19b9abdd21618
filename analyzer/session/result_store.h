// ResultStore: the finished connections of a run, in order of their ids whatever the order in which
// they finished. Connections are kept as bytes in a SpillFile with a 16-byte index entry each;
// verdicts are made again when read, because judging is pure and cheaper than storing. Not
// thread-safe.
#pragma once

#include "session/spill_file.h"
#include "track/connection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lastack {

class ResultStore {
public:
    void add(const Connection& connection);

    std::size_t size() const { return index_.size(); }

    // Orders the index by connection id; call once after the last add().
    void sortById();

    // The position of a connection; nothing when it is not stored.
    std::optional<std::size_t> find(ConnectionId id) const;

    // The connection at a position of the index; false when the store cannot be read.
    bool load(std::size_t position, Connection& into) const;

    const std::string& failure() const { return spill_.failure(); }

private:
    struct Entry {
        ConnectionId id;
        std::uint64_t offset : 48;
        std::uint64_t events : 8;
        std::uint64_t resetDetails : 8;
    };

    static_assert(sizeof(Entry) == 16);
    static_assert(kMaxEvents <= 255 && kMaxResetDetails <= 255);

    std::vector<Entry> index_;
    SpillFile spill_;
};

} // namespace lastack
