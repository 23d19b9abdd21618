// Who is the client of a connection that was open before the capture began, as far as ports tell.
// Pure function, thread-safe.
#pragma once

#include "track/connection.h"

#include <cstdint>

namespace lastack {

enum class PortUse : std::uint8_t {
    Service,   // assigned to a service
    Unknown,   //
    Ephemeral, // chosen by a system for a client
};

struct GuessedRoles {
    bool sourceIsClient = true; // the first one to speak, unless ports tell
    RolesBasis basis = RolesBasis::GuessedFirst;
};

// Of the two ports of a packet.
GuessedRoles guessRoles(PortUse source, PortUse destination);

// Without knowledge of a transport's own services.
PortUse usualUseOf(std::uint16_t port);

} // namespace lastack
