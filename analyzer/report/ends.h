// Ends: how the two sides of a connection are written for people, whatever its transport. Pure
// functions; thread-safe.
#pragma once

#include "track/connection.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace lastack {

const Endpoint& endpointOf(const Connection& connection, Side side);

// Whether the side has an IP address: every side of TCP has; other transports may live elsewhere
// (TransportEnd::network).
bool hasIpAddress(const Connection& connection, Side side);

// Whether that transport has ports.
bool hasPorts(Transport transport);

const TransportEnd* transportEnd(const Connection& connection, Side side); // null for TCP

// "10.0.0.5:80", "name:80", "49.0004…0b.21 ref 4369", "1.10 link 8193", "31009999 channel 1" in at
// most that many columns; what tells connections of one host apart always survives.
std::string shortEnd(
    const Connection& connection, Side side, std::string_view name, std::size_t columns
);

// Community ID v1 with seed 0; nothing where there are no IP addresses.
std::optional<std::string> communityIdOf(const Connection& connection);

} // namespace lastack
