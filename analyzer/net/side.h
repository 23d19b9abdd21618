// Side: which end of a connection, by who opened it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace lastack {

enum class Side : std::uint8_t { Client, Server };

constexpr Side other(Side side) {
    return side == Side::Client ? Side::Server : Side::Client;
}

constexpr std::size_t index(Side side) {
    return static_cast<std::size_t>(side);
}

} // namespace lastack
