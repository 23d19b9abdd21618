// NspSegments: which segments of one subchannel one side has sent and its peer has acknowledged.
// Numbers are modulo 4096 and begin at 1, or anywhere where the capture begins later (DNA NSP).
// A plain value.
#pragma once

#include <cstdint>

namespace lastack {

class NspSegments {
public:
    // False: it was sent before.
    bool take(std::uint16_t number) {
        if (!isAny_) {
            isAny_ = true;
            highest_ = number;
            seen_ = 1;
            return true;
        }
        const std::uint16_t ahead = distance(highest_, number);
        if (ahead != 0 && ahead < kHalf) {
            seen_ = ahead < kRemembered ? seen_ << ahead | 1U : 1U;
            highest_ = number;
            return true;
        }
        const std::uint16_t behind = distance(number, highest_);
        const std::uint64_t bit = behind < kRemembered ? std::uint64_t{1} << behind : 0;
        const bool isNew = (seen_ & bit) == 0 && bit != 0;
        seen_ |= bit;
        return isNew;
    }

    // It and all before it.
    void acknowledge(std::uint16_t number) {
        if (!isAcked_ || distance(acked_, number) < kHalf) {
            isAcked_ = true;
            acked_ = number;
        }
    }

    bool areAllAcknowledged() const {
        return !isAny_ || (isAcked_ && distance(highest_, acked_) < kHalf);
    }

private:
    static constexpr std::uint16_t kModulus = 4096;
    static constexpr std::uint16_t kHalf = kModulus / 2;
    static constexpr std::uint16_t kRemembered = 64;

    static std::uint16_t distance(std::uint16_t from, std::uint16_t to) {
        return static_cast<std::uint16_t>((kModulus + to - from) % kModulus);
    }

    std::uint64_t seen_ = 0; // bit n: n before the highest
    std::uint16_t highest_ = 0;
    std::uint16_t acked_ = 0;
    bool isAny_ = false;
    bool isAcked_ = false;
};

} // namespace lastack
