// MultipathLedger: the MPTCP connections (RFC 8684) above the subflows that the tracker reports,
// and how each of them ended. A subflow finds its connection by the token in its SYN, a digest of a
// key that the first subflow carried. Bounded: what is too much stays alone. Not thread-safe, but
// for of() after settle().
#pragma once

#include "track/connection.h"
#include "verdict/multipath_ending.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace lastack {

struct MultipathVerdict {
    std::optional<std::uint32_t> token;     // that further subflows name the connection by
    bool isJoin = false;                    // this one is a further subflow
    std::optional<ConnectionId> connection; // the first subflow, where that is known
    std::vector<ConnectionId> subflows;     // in order, with this one
    MultipathConclusion conclusion;         // by the sides of this one
};

// RFC 8684 §3.2: the most significant 32 bits of the digest of a key; RFC 6824, which is version 0,
// took SHA-1 for it.
std::uint32_t multipathToken(std::uint64_t key, std::uint8_t version);

class MultipathLedger {
public:
    static constexpr std::size_t kMostSubflows = 100'000; // of all connections
    static constexpr std::size_t kMostJoins = 63;         // of one

    // Takes the subflows among all connections, in whatever order.
    void add(const Connection& connection, Outcome outcome);

    // After the last one.
    void settle();

    // Nothing for what is no subflow.
    std::optional<MultipathVerdict> of(const Connection& connection) const;

private:
    struct Entry {
        ConnectionId id{};
        MultipathSubflow subflow;
        std::size_t leader = 0; // position of the first subflow; its own where that is not known
        bool isTurned = false;  // opened by the server of the first subflow
        std::vector<std::size_t> joins; // positions; of a leader
    };

    struct Named {
        std::size_t leader = 0;
        Side by{}; // whose key it is
    };

    void nameLeader(std::size_t at);
    void join(std::size_t at);
    const Entry* find(ConnectionId id) const;

    std::vector<Entry> entries_;            // by id, once settled
    std::map<std::uint32_t, Named> tokens_; // the latest that have them
};

} // namespace lastack
