// FilterFault: where a packet filter goes wrong. libpcap says what, and not where: it is asked
// about ever longer beginnings of the expression. Names in it may be looked up in the network,
// which takes its time. Thread-safe.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace lastack {

struct FilterFault {
    std::size_t at = 0;    // offset of the first byte of the word; the size when it ends too early
    std::string word;      // empty when it ends too early, or where no word is to blame
    std::string complaint; // libpcap's; one clause
    bool hasPlace = false; // false: each word is in order, and together they make no sense
};

// Nothing for an expression that compiles, or is empty.
std::optional<FilterFault> faultIn(const std::string& expression);

} // namespace lastack
