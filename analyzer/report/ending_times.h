// EndingTimes: how many connections ended when, in a bounded number of steps of equal, round width.
// The width grows with what lies between the first and the last, so that memory stays constant;
// the result does not depend on the order of add(). A value; not thread-safe.
#pragma once

#include "net/time.h"

#include <cstddef>
#include <cstdint>
#include <map>

namespace lastack {

class EndingTimes {
public:
    static constexpr std::size_t kMostSteps = 40;

    void add(Timestamp at);

    bool empty() const { return counts_.empty(); }

    Duration width() const;

    Timestamp begin() const; // of the first step that has any; not to be asked when empty
    std::size_t steps() const;
    std::uint64_t count(std::size_t step) const;

private:
    std::int64_t stepOf(std::int64_t ns) const;
    void widen();

    std::map<std::int64_t, std::uint64_t> counts_; // by number of the step since 1970
    std::size_t level_ = 0;                        // which of the widths
};

} // namespace lastack
