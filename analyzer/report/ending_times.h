// EndingTimes: how many connections ended when, in a bounded number of steps of equal, round width.
// The width grows with what lies between the first and the last, so that memory stays constant;
// the result does not depend on the order of add(). A value; not thread-safe.
#pragma once

#include "net/time.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace lastack {

class EndingTimes {
public:
    static constexpr std::size_t kMostSteps = 40;

    // Called for every connection: most end in the same step as the one before.
    void add(Timestamp at) {
        if (static_cast<std::uint64_t>(at.ns) - newestFrom_ < newestWidth_) {
            ++counts_[newest_];
        } else {
            addElsewhere(at);
        }
    }

    bool empty() const { return steps_ == 0; }

    Duration width() const;

    Timestamp begin() const; // of the first step that has any; not to be asked when empty

    std::size_t steps() const { return steps_; }

    std::uint64_t count(std::size_t step) const { return counts_[step]; }

private:
    std::int64_t stepOf(std::int64_t ns) const;
    void addElsewhere(Timestamp at);
    bool holds(std::int64_t step) const;
    void include(std::int64_t step);
    void widen();

    std::array<std::uint64_t, kMostSteps> counts_{};
    std::size_t steps_ = 0;
    std::int64_t first_ = 0;        // number of the first step, since 1970
    std::size_t level_ = 0;         // which of the widths
    std::size_t newest_ = 0;        // step of the newest, and where that begins
    std::uint64_t newestFrom_ = 0;  // ns, of which those before 1970 have wrapped
    std::uint64_t newestWidth_ = 0; // ns; 0: there is none
};

} // namespace lastack
