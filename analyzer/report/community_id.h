// Community ID, version 1: a hash of a flow's addresses and ports that other tools compute alike,
// so that records of the same connection can be joined (github.com/corelight/community-id-spec).
// Pure function, thread-safe.
#pragma once

#include "net/address.h"

#include <cstdint>
#include <string>

namespace lastack {

constexpr std::uint8_t kTcpProtocol = 6; // of IP

// Of a connection over ports, whichever end is named first. "1:LQU9qZlK+B5F3KDmev6m5PMibrg=".
std::string communityId(
    const Endpoint& one,
    const Endpoint& another,
    std::uint8_t protocol = kTcpProtocol,
    std::uint16_t seed = 0
);

} // namespace lastack
