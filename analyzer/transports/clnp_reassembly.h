// ClnpReassembly: puts the segments of CLNP units together (ISO/IEC 8473-1 §6.8), in bounded memory
// and by capture time. When a bound is hit the unit that has waited longest goes. Not thread-safe.
#pragma once

#include "decode/datagram.h"
#include "net/time.h"
#include "transports/clnp.h"

#include <compare>
#include <cstddef>
#include <list>
#include <map>
#include <optional>
#include <vector>

namespace lastack {

struct ClnpReassemblyLimits {
    std::size_t memory = std::size_t{4} << 20;
    std::size_t units = 1024;
    Duration patience = Duration::seconds(60);
};

class ClnpReassembly {
public:
    explicit ClnpReassembly(const ClnpReassemblyLimits& limits = {}) : limits_(limits) {}

    struct Whole {
        std::vector<std::byte> captured;
        std::uint32_t length = 0;
    };

    // The data of its unit, when this segment was the last one missing.
    std::optional<Whole> add(const ClnpPdu& pdu, Timestamp at);

    std::size_t waiting() const { return waiting_.size(); }

    std::size_t memory() const { return memory_; }

private:
    struct Key {
        NetworkAddress source, destination;
        std::uint16_t unit = 0;

        auto operator<=>(const Key&) const = default;
    };

    struct Waiting {
        Key key;
        Datagram datagram;
        Timestamp since;
        std::uint32_t whole = 0;
    };

    using WaitingList = std::list<Waiting>; // in order of first segment

    WaitingList::iterator findOrOpen(const Key& key, std::uint32_t whole, Timestamp at);
    void enforceBounds(Timestamp now);
    void remove(WaitingList::iterator waiting);

    ClnpReassemblyLimits limits_;
    WaitingList waiting_;
    std::map<Key, WaitingList::iterator> byKey_;
    std::size_t memory_ = 0;
};

} // namespace lastack
