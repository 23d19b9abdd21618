#include "decode/checksum.h"

namespace lastack {

std::uint64_t checksumPart(std::span<const std::byte> bytes) {
    std::uint64_t sum = 0;
    std::size_t i = 0;
    for (; i + 4 <= bytes.size(); i += 4) {
        sum += loadLittle32(bytes.data() + i);
    }
    if (i + 2 <= bytes.size()) {
        sum += loadLittle16(bytes.data() + i);
        i += 2;
    }
    if (i < bytes.size()) {
        sum += std::to_integer<std::uint64_t>(bytes[i]);
    }
    return sum;
}

} // namespace lastack
