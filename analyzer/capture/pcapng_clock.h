// Clock: turns the ticks of one pcapng interface into time.
// Resolutions are powers of ten or of two and offsets whole seconds (if_tsresol, if_tsoffset), so
// nanoseconds may have to be rounded down. Ticks are unsigned by the draft; those beyond the range
// of a Timestamp are taken for negative ones, and what is out of range even then stops at its ends.
// A value; thread-safe.
#pragma once

#include "net/time.h"
#include "net/wide.h"

#include <cstdint>

namespace lastack::pcapng {

class Clock {
public:
    // Microseconds since 1970, which the format has for its default.
    Clock() : Clock(1'000'000, 0) {}

    Clock(std::uint64_t ticksPerSecond, std::int64_t offsetSeconds);

    // The value of if_tsresol: a negative power of ten, or of two when the highest bit is set.
    // Powers that 64 bits do not hold become the finest resolution there is.
    static std::uint64_t ticksPerSecond(std::uint8_t resolution);

    std::uint64_t ticksPerSecond() const { return ticksPerSecond_; }

    Timestamp at(std::uint64_t ticks) const {
        return ticks < simpleTicks_ ? Timestamp{static_cast<std::int64_t>(ticks * scale_)}
                                    : atInGeneral(ticks);
    }

private:
    Timestamp atInGeneral(std::uint64_t ticks) const;
    Wide nanosecondsOf(Wide ticks) const; // 64 bits of ticks times 10^9

    std::uint64_t scale_ = 0;       // nanoseconds of a tick, when whole and without offset
    std::uint64_t simpleTicks_ = 0; // below this, multiplying by the scale is all
    std::uint64_t ticksPerSecond_;
    std::int64_t offsetSeconds_;
};

} // namespace lastack::pcapng
