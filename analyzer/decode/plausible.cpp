#include "decode/plausible.h"

#include "decode/checksum.h"
#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint32_t kEthernetSize = 14;
constexpr std::uint32_t kIpv4Size = 20;
constexpr std::uint32_t kIpv6Size = 40;

unsigned versionAt(const std::byte* at) {
    return std::to_integer<unsigned>(*at >> 4);
}

bool isKnownType(std::uint16_t type, const std::byte* behind) {
    switch (type) {
    case 0x0800:
        return versionAt(behind) == 4;
    case 0x86DD:
        return versionAt(behind) == 6;
    case 0x0806: // ARP
    case 0x8100: // tags
    case 0x88A8:
    case 0x9100:
    case 0x8847: // MPLS
    case 0x8848:
    case 0x8863: // PPPoE
    case 0x8864:
    case 0x88CC: // LLDP
    case 0x88E7: // backbone bridge
        return true;
    default:
        return false;
    }
}

} // namespace

bool looksLikeEthernet(const Walk& walk, std::uint32_t offset) {
    if (walk.captured <= offset + kEthernetSize) {
        return false;
    }
    const std::byte* const type = walk.data + offset + kEthernetSize - 2;
    return isKnownType(loadBig16(type), type + 2);
}

bool looksLikeIpv4(const Walk& walk) {
    if (walk.captured < kIpv4Size || versionAt(walk.data) != 4) {
        return false;
    }
    const std::uint32_t headerSize = (std::to_integer<std::uint32_t>(walk.data[0]) & 0x0FU) * 4U;
    const std::uint32_t totalLength = loadBig16(walk.data + 2);
    if (headerSize < kIpv4Size || totalLength < headerSize || totalLength > walk.length) {
        return false;
    }
    return walk.captured < headerSize ||
           !isWrongIpChecksum(checksumPart({walk.data, headerSize}), loadBig16(walk.data + 10));
}

bool looksLikeIpv6(const Walk& walk) {
    return walk.captured >= kIpv6Size && versionAt(walk.data) == 6 &&
           loadBig16(walk.data + 4) == walk.length - kIpv6Size;
}

} // namespace lastack
