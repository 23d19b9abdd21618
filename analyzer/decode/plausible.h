// Guesses what bytes are where no field says so, as behind MPLS labels: whether a MAC header or an
// IP header may stand there. Pure functions, thread-safe.
#pragma once

#include "decode/walk.h"

#include <cstdint>

namespace lastack {

// IEEE 802.3 §3.2.6: below it the field is a length.
constexpr std::uint16_t kSmallestEtherType = 0x0600;

// A MAC header whose type is a known one and, where that is IP, agrees with the version behind it.
bool looksLikeEthernet(const Walk& walk, std::uint32_t offset);

// Lengths, and the checksum where there is one and the whole header is captured, are those of an IP
// packet; one without a checksum fills what is there.
bool looksLikeIpv4(const Walk& walk);
bool looksLikeIpv6(const Walk& walk);

} // namespace lastack
