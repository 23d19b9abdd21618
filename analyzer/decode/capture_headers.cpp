// Headers that were never on a wire: what drivers and firewalls say of a packet they hand over.
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint32_t kRadiotapSize = 8;
constexpr std::uint32_t kPrismSize = 144;
constexpr std::uint32_t kAvsSize = 8; // of it we read
constexpr std::uint32_t kAvsMagic = 0x8021'1000;
constexpr std::uint32_t kPpiSize = 8;
constexpr std::uint32_t kPkTapSize = 12; // of it we read
constexpr std::uint32_t kLargestHeader = 4096;
constexpr std::uint32_t kEncSize = 12;
constexpr std::uint32_t kNfLogSize = 4;
constexpr std::uint32_t kAttributeSize = 4;
constexpr std::uint16_t kNfLogPayload = 9; // NFULA_PAYLOAD

unsigned octet(const Walk& walk, std::uint32_t at) {
    return std::to_integer<unsigned>(walk.data[at]);
}

// The families of every system, as far as their numbers do not clash.
WalkStep stepOfFamily(Walk& walk, std::uint32_t family) {
    switch (family) {
    case 2: // AF_INET
        return WalkStep::Ipv4;
    case 10: // AF_INET6 of Linux
    case 24: // of NetBSD and OpenBSD
    case 28: // of FreeBSD
    case 30: // of macOS
        return WalkStep::Ipv6;
    default:
        return walk.stop(Undecoded::OtherEtherType);
    }
}

// The flags field of radiotap (https://www.radiotap.org): the first but for a time stamp.
unsigned radiotapFlags(const Walk& walk, std::uint32_t size) {
    constexpr std::uint32_t kTimeStamp = 0x0000'0001;
    constexpr std::uint32_t kFlags = 0x0000'0002;
    constexpr std::uint32_t kMore = 0x8000'0000;
    const std::uint32_t present = loadLittle32(walk.data + 4);
    std::uint32_t at = 4;
    do { // bitmaps, each of which says whether another follows
        at += 4;
    } while (at + 4 <= size && (loadLittle32(walk.data + at - 4) & kMore) != 0);
    if ((present & kTimeStamp) != 0) {
        at = (at + 7) / 8 * 8 + 8;
    }
    return (present & kFlags) != 0 && at < size ? octet(walk, at) : 0U;
}

std::uint32_t inEitherOrder(const std::byte* at) {
    return std::min(loadLittle32(at), loadBig32(at));
}

} // namespace

WalkStep skipHeader(Walk& walk, std::uint32_t size, WalkStep next) {
    if (walk.captured < size) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    walk.advance(size);
    return next;
}

WalkStep readRadiotap(Walk& walk) {
    constexpr unsigned kFcsAtEnd = 0x10;
    constexpr unsigned kPadded = 0x20;
    constexpr unsigned kBadFcs = 0x40;
    constexpr std::uint32_t kFcsSize = 4;
    if (walk.captured < kRadiotapSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t size = loadLittle16(walk.data + 2);
    if (size < kRadiotapSize || size > walk.captured) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const unsigned flags = radiotapFlags(walk, size);
    walk.advance(size);
    if ((flags & kBadFcs) != 0) {
        return walk.stop(Undecoded::WlanDamaged);
    }
    if ((flags & kFcsAtEnd) != 0 && walk.length >= kFcsSize) {
        walk.limitTo(walk.length - kFcsSize);
    }
    walk.wlanPadding = (flags & kPadded) != 0 ? WlanPadding::ToFourOctets : WlanPadding::No;
    return WalkStep::Wlan;
}

// The first word tells the AVS header, which states its length, from that of the Prism chips.
WalkStep readPrism(Walk& walk) {
    if (walk.captured < kAvsSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const bool isAvs = (loadBig32(walk.data) & 0xFFFF'F000U) == kAvsMagic;
    return isAvs ? WalkStep::Avs : skipHeader(walk, kPrismSize, WalkStep::Wlan);
}

WalkStep readAvs(Walk& walk) {
    if (walk.captured < kAvsSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t size = loadBig32(walk.data + 4);
    return size < kAvsSize ? walk.stop(Undecoded::CutLinkHeader)
                           : skipHeader(walk, size, WalkStep::Wlan);
}

WalkStep readPpi(Walk& walk) {
    if (walk.captured < kPpiSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t size = loadLittle16(walk.data + 2);
    const std::uint32_t link = loadLittle32(walk.data + 4);
    if (size < kPpiSize || size > walk.captured || link > 0xFFFF) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    walk.advance(size);
    return firstStep(walk, LinkType{static_cast<std::uint16_t>(link)});
}

// Apple's, in the order of the machine that captured.
WalkStep readPkTap(Walk& walk) {
    if (walk.captured < kPkTapSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t size = inEitherOrder(walk.data);
    const std::uint32_t link = inEitherOrder(walk.data + 8);
    if (size < kPkTapSize || size > kLargestHeader || size > walk.captured || link > 0xFFFF) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    walk.advance(size);
    return firstStep(walk, LinkType{static_cast<std::uint16_t>(link)});
}

// The length is stated without the padding to four octets.
WalkStep readPfLog(Walk& walk) {
    constexpr std::uint32_t kSmallest = 4;
    if (walk.captured < kSmallest) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t size = (octet(walk, 0) + 3U) / 4U * 4U;
    const unsigned family = octet(walk, 1);
    if (size < kSmallest || size > walk.captured) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    walk.advance(size);
    return stepOfFamily(walk, family);
}

// Attributes in the order of the machine that captured, which is little-endian today; the packet is
// one of them.
WalkStep readNfLog(Walk& walk) {
    constexpr unsigned kMostAttributes = 32;
    if (walk.captured < kNfLogSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const unsigned family = octet(walk, 0);
    walk.advance(kNfLogSize);
    for (unsigned count = 0; count < kMostAttributes && walk.captured > kAttributeSize; ++count) {
        const std::uint32_t size = loadLittle16(walk.data);
        if (size < kAttributeSize) {
            break;
        }
        if (loadLittle16(walk.data + 2) == kNfLogPayload) {
            walk.advance(kAttributeSize);
            walk.limitTo(std::min(walk.length, size - kAttributeSize));
            return stepOfFamily(walk, family);
        }
        walk.advance(std::min((size + 3) / 4 * 4, walk.captured));
    }
    return walk.stop(Undecoded::CutLinkHeader);
}

WalkStep readEnc(Walk& walk) {
    if (walk.captured < kEncSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t family = inEitherOrder(walk.data);
    walk.advance(kEncSize);
    return stepOfFamily(walk, family);
}

} // namespace lastack
