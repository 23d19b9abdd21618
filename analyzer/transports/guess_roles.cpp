#include "transports/guess_roles.h"

namespace lastack {

PortUse usualUseOf(std::uint16_t port) {
    constexpr std::uint16_t kFirstRegistered = 1024;
    constexpr std::uint16_t kFirstOfLinux = 32'768;
    if (port < kFirstRegistered) {
        return PortUse::Service;
    }
    return port < kFirstOfLinux ? PortUse::Unknown : PortUse::Ephemeral;
}

GuessedRoles guessRoles(PortUse source, PortUse destination) {
    if (source == destination) {
        return {};
    }
    return {.sourceIsClient = source > destination, .basis = RolesBasis::GuessedPort};
}

} // namespace lastack
