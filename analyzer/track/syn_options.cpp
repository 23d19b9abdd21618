#include "track/syn_options.h"

#include "decode/tcp_options.h"

namespace lastack {

namespace {

// Below them: the maximum segment size in 16 bits, the window scale in four.
constexpr unsigned kShiftAt = 16;
constexpr std::uint32_t kScaling = 1U << 20;
constexpr std::uint32_t kSack = 1U << 21;
constexpr std::uint32_t kTimestamps = 1U << 22;
constexpr std::uint32_t kFastOpen = 1U << 23;
constexpr std::uint32_t kMultipath = 1U << 24;
constexpr std::uint32_t kUserTimeout = 1U << 25;
constexpr std::uint32_t kJoin = 1U << 26;

} // namespace

std::uint32_t packSynOptions(const TcpOptions& options) {
    std::uint32_t packed = options.mss.value_or(0);
    if (options.windowShift) {
        packed |= kScaling | (static_cast<std::uint32_t>(*options.windowShift & 0x0FU) << kShiftAt);
    }
    packed |= options.sackPermitted ? kSack : 0U;
    packed |= options.timestamps ? kTimestamps : 0U;
    packed |= options.fastOpen != FastOpenOption::None ? kFastOpen : 0U;
    packed |= options.multipath.any ? kMultipath : 0U;
    packed |= options.multipath.join ? kJoin : 0U;
    packed |= options.userTimeout ? kUserTimeout : 0U;
    return packed;
}

bool offersMultipath(std::uint32_t packed) {
    return (packed & kMultipath) != 0;
}

std::uint16_t mssOf(std::uint32_t packed) {
    return static_cast<std::uint16_t>(packed);
}

std::optional<std::uint8_t> windowShiftOf(std::uint32_t packed) {
    const auto shift = static_cast<std::uint8_t>((packed >> kShiftAt) & 0x0FU);
    return (packed & kScaling) != 0 ? std::optional(shift) : std::nullopt;
}

bool hasTimestamps(std::uint32_t packed) {
    return (packed & kTimestamps) != 0;
}

void unpackSynOptions(std::uint32_t packed, DirectionFacts& facts) {
    const auto shift = windowShiftOf(packed);
    facts.mss = mssOf(packed);
    facts.windowScaling = shift.has_value();
    facts.windowShift = shift.value_or(0);
    facts.sackPermitted = (packed & kSack) != 0;
    facts.timestamps = hasTimestamps(packed);
    facts.fastOpen = (packed & kFastOpen) != 0;
    facts.multipath = (packed & kMultipath) != 0;
    facts.multipathJoin = (packed & kJoin) != 0;
    facts.userTimeout = (packed & kUserTimeout) != 0;
}

} // namespace lastack
