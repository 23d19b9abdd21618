// IEEE 802.11 frames: data frames end at an LLC header, all others are counted.
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint32_t kHeaderSize = 24;
constexpr std::uint32_t kFourthAddressSize = 6;
constexpr std::uint32_t kQosSize = 2;
constexpr std::uint32_t kHtControlSize = 4;
constexpr std::uint32_t kSequenceAt = 22;
constexpr std::uint32_t kSubframeHeaderSize = 14;

// IEEE 802.11 §9.2.4.1, as little-endian bits.
constexpr unsigned kTypeBits = 0x000C;
constexpr unsigned kData = 0x0008;
constexpr unsigned kNoData = 0x0040;
constexpr unsigned kQos = 0x0080;
constexpr unsigned kToAndFromDs = 0x0300;
constexpr unsigned kMoreFragments = 0x0400;
constexpr unsigned kProtected = 0x4000;
constexpr unsigned kOrder = 0x8000;          // with QoS: an HT control field follows
constexpr unsigned kAggregate = 0x80;        // in the QoS control field
constexpr unsigned kFragmentNumber = 0x000F; // in the sequence control field

std::uint32_t headerSize(const Walk& walk, unsigned control) {
    std::uint32_t size = kHeaderSize;
    size += (control & kToAndFromDs) == kToAndFromDs ? kFourthAddressSize : 0;
    if ((control & kQos) != 0) {
        size += kQosSize + ((control & kOrder) != 0 ? kHtControlSize : 0);
    }
    const bool isPadded = walk.wlanPadding == WlanPadding::ToFourOctets;
    return isPadded ? (size + 3) / 4 * 4 : size;
}

bool isAggregate(const Walk& walk, unsigned control) {
    const std::uint32_t at =
        kHeaderSize + ((control & kToAndFromDs) == kToAndFromDs ? kFourthAddressSize : 0);
    return (control & kQos) != 0 && (loadLittle16(walk.data + at) & kAggregate) != 0;
}

// IEEE 802.11 §9.3.2.2.2. A single frame in an aggregate is as good as one without.
WalkStep readAggregate(Walk& walk) {
    constexpr std::uint32_t kCheckSequence = 4;
    if (walk.captured < kSubframeHeaderSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t length = loadBig16(walk.data + kSubframeHeaderSize - 2);
    const std::uint32_t left = walk.length - kSubframeHeaderSize;
    if (length > left || length + kCheckSequence < left) {
        return walk.stop(Undecoded::WlanAggregate);
    }
    walk.advance(kSubframeHeaderSize);
    return WalkStep::Llc;
}

} // namespace

WalkStep readWlan(Walk& walk) {
    if (walk.captured < 2) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const unsigned control = loadLittle16(walk.data);
    if ((control & kTypeBits) != kData || (control & kNoData) != 0) {
        return walk.stop(Undecoded::WlanControl);
    }
    const std::uint32_t size = headerSize(walk, control);
    if (walk.captured < size) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    if ((control & kProtected) != 0) {
        return walk.stop(Undecoded::Encrypted);
    }
    const unsigned fragment = loadLittle16(walk.data + kSequenceAt) & kFragmentNumber;
    if (fragment != 0 || (control & kMoreFragments) != 0) {
        return walk.stop(Undecoded::WlanFragment);
    }
    const bool aggregate = isAggregate(walk, control);
    walk.advance(size);
    return aggregate ? readAggregate(walk) : WalkStep::Llc;
}

} // namespace lastack
