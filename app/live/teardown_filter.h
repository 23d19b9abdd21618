// The packet filter of --teardown-only: what opens and ends connections, of TCP, SCTP and DCCP,
// and the ICMP errors that refuse them, by IPv4 and IPv6. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <string>

namespace lastack::live {

// Whether packets behind VLAN tags are looked at, which not every link type can have.
enum class Tags : std::uint8_t { None, Within };

// In the language of pcap-filter. also: what must be true besides; empty: nothing.
std::string teardownFilter(const std::string& also, Tags tags);

// What it costs the verdicts, for people.
std::string teardownCost();

} // namespace lastack::live
