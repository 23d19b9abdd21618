// SeenNumbers: which of the numbers that one side counts its units with were seen, of late: what is
// far below the highest is taken for repeated. Numbers may wrap. Not thread-safe.
#pragma once

#include <cstdint>

namespace lastack {

class SeenNumbers {
public:
    // Whether it was seen before. Remembers it.
    bool contains(std::uint32_t number);

private:
    std::uint64_t below_ = 0; // bit n: the highest less n
    std::uint32_t highest_ = 0;
    bool isEmpty_ = true;
};

} // namespace lastack
