// SctpSide: what one side of an association chose, has and sent. Not thread-safe.
#pragma once

#include "net/address.h"
#include "track/unit.h"
#include "transports/seen_numbers.h"
#include "transports/unacked_data.h"

#include <boost/container/small_vector.hpp>

#include <cstdint>
#include <optional>

namespace lastack {

// What one side chose, has and sent.
struct SctpSide {
    std::optional<std::uint32_t> tag; // packets to this side carry it
    std::optional<std::uint32_t> initialTsn;
    boost::container::small_vector<IpAddress, 2> addresses;
    SeenNumbers tsns;
    UnackedData unacked;
    std::optional<std::uint32_t> shutdownTsn; // the last one that its SHUTDOWN acknowledged
    std::uint32_t units = 0;                  // seen: a bit for each UnitId
    bool hasRightChecksum = false;
    bool hasWholeOpening = false; // so that all its addresses are known

    bool hasSent(UnitId unit) const { return (units >> static_cast<unsigned>(unit) & 1U) != 0; }

    void addAddress(const IpAddress& address);
};

} // namespace lastack
