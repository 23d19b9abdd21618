#include "transports/crc32c.h"

#include "net/bytes.h"

#include <array>

namespace lastack {

namespace {

constexpr std::uint32_t kPolynomial = 0x82F6'3B78; // 0x1EDC6F41, reflected

using Table = std::array<std::uint32_t, 256>;

constexpr Table tableOfOctets() {
    Table table{};
    for (std::uint32_t octet = 0; octet < table.size(); ++octet) {
        std::uint32_t crc = octet;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? kPolynomial : 0);
        }
        table[octet] = crc;
    }
    return table;
}

// The table n says what an octet that n zero octets follow comes to, so that four are taken at
// once.
constexpr std::array<Table, 4> allTables() {
    std::array<Table, 4> tables{tableOfOctets()};
    for (std::size_t n = 1; n < tables.size(); ++n) {
        for (std::size_t octet = 0; octet < 256; ++octet) {
            const std::uint32_t before = tables[n - 1][octet];
            tables[n][octet] = tables[0][before & 0xFF] ^ (before >> 8);
        }
    }
    return tables;
}

constexpr std::array<Table, 4> kTables = allTables();

} // namespace

std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t before) {
    std::uint32_t crc = ~before;
    for (; bytes.size() >= 4; bytes = bytes.subspan(4)) {
        crc ^= loadLittle32(bytes.data());
        crc = kTables[3][crc & 0xFF] ^ kTables[2][(crc >> 8) & 0xFF] ^
              kTables[1][(crc >> 16) & 0xFF] ^ kTables[0][crc >> 24];
    }
    for (const std::byte byte : bytes) {
        crc = kTables[0][(crc ^ std::to_integer<std::uint32_t>(byte)) & 0xFF] ^ (crc >> 8);
    }
    return ~crc;
}

} // namespace lastack
