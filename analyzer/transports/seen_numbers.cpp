#include "transports/seen_numbers.h"

namespace lastack {

bool SeenNumbers::contains(std::uint32_t number) {
    constexpr std::uint32_t kWidth = 64;
    const auto ahead = static_cast<std::int32_t>(number - highest_);
    if (isEmpty_ || ahead > 0) {
        const auto shift = static_cast<std::uint32_t>(ahead);
        below_ = (isEmpty_ || shift >= kWidth ? 0 : below_ << shift) | 1U;
        highest_ = number;
        isEmpty_ = false;
        return false;
    }
    const std::uint32_t behind = highest_ - number;
    if (behind >= kWidth) {
        return true;
    }
    const std::uint64_t bit = std::uint64_t{1} << behind;
    const bool wasSeen = (below_ & bit) != 0;
    below_ |= bit;
    return wasSeen;
}

} // namespace lastack
