// SeqNum: a TCP sequence number with the modular order of RFC 9293 §3.4.
// a < b means that b is ahead of a by less than half the space; raw integers are never compared.
#pragma once

#include <cstdint>

namespace lastack {

struct SeqNum {
    std::uint32_t value = 0;

    bool operator==(const SeqNum&) const = default;
};

constexpr std::int32_t operator-(SeqNum a, SeqNum b) {
    return static_cast<std::int32_t>(a.value - b.value);
}

constexpr SeqNum operator+(SeqNum a, std::uint32_t count) {
    return {a.value + count};
}

constexpr bool operator<(SeqNum a, SeqNum b) {
    return a - b < 0;
}

constexpr bool operator>(SeqNum a, SeqNum b) {
    return b < a;
}

constexpr bool operator<=(SeqNum a, SeqNum b) {
    return !(b < a);
}

constexpr bool operator>=(SeqNum a, SeqNum b) {
    return !(a < b);
}

} // namespace lastack
