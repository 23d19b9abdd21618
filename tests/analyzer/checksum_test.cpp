#include "decode/checksum.h"
#include "tests/support/catch.h"
#include "tests/support/frame_builder.h"

#include <random>

namespace lastack {

using namespace lastack::test;

namespace {

Bytes randomBytes(std::mt19937& random, std::size_t size) {
    Bytes bytes(size);
    for (std::byte& byte : bytes) {
        byte = static_cast<std::byte>(random());
    }
    return bytes;
}

// The 16-bit sum as RFC 1071 §4.1 words it, octet pair by octet pair.
bool isRightByTheBook(std::span<const std::byte> bytes) {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto octet = std::to_integer<std::uint32_t>(bytes[i]);
        sum += i % 2 == 0 ? octet << 8 : octet;
    }
    while (sum > 0xFFFF) {
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    return sum == 0xFFFF;
}

// Makes the sum of the bytes right by means of the two at an even place.
void mend(std::span<std::byte> bytes, std::size_t place) {
    bytes[place] = bytes[place + 1] = std::byte{0};
    const std::uint16_t checksum = internetChecksum({bytes.begin(), bytes.end()});
    bytes[place] = static_cast<std::byte>(checksum >> 8);
    bytes[place + 1] = static_cast<std::byte>(checksum & 0xFF);
}

} // namespace

TEST_CASE("sums agree with RFC 1071 at every length and alignment", "[checksum]") {
    std::mt19937 random(1);
    for (std::size_t size = 2; size < 200; ++size) {
        for (std::size_t shift = 0; shift < 8; ++shift) {
            Bytes buffer = randomBytes(random, shift + size); // ends where the sum does
            const std::span<std::byte> bytes = std::span(buffer).subspan(shift);
            CHECK(isRightChecksum(checksumPart(bytes)) == isRightByTheBook(bytes));
            mend(bytes, random() % (size / 2) * 2);
            REQUIRE(isRightByTheBook(bytes));
            CHECK(isRightChecksum(checksumPart(bytes)));
            bytes[random() % size] ^= std::byte{0x10};
            CHECK_FALSE(isRightChecksum(checksumPart(bytes)));
        }
    }
}

TEST_CASE("a sum may be made of parts", "[checksum]") {
    std::mt19937 random(2);
    for (int i = 0; i < 1000; ++i) {
        Bytes bytes = randomBytes(random, 2 + random() % 100);
        mend(bytes, 0);
        const std::span<const std::byte> all(bytes);
        const std::size_t cut = random() % (bytes.size() / 2 + 1) * 2;
        const std::uint64_t first = checksumPart(all.first(cut));
        CHECK(isRightChecksum(checksumPart(all.subspan(cut), first)));
        CHECK(isRightChecksum(addChecksums(first, checksumPart(all.subspan(cut)))));
    }
}

TEST_CASE("carries come around from the highest bit", "[checksum]") {
    constexpr std::uint64_t kMost = ~std::uint64_t{0};
    CHECK(addChecksums(kMost, 1) == 1);
    CHECK(addChecksums(kMost, kMost) == kMost);
    CHECK(isRightChecksum(checksumPart(Bytes(64, std::byte{0xFF}))));
}

TEST_CASE("a plain IPv4 header sums up like any 20 octets", "[checksum]") {
    std::mt19937 random(3);
    for (int i = 0; i < 1000; ++i) {
        Bytes header = randomBytes(random, 20);
        mend(header, 10);
        CHECK(isRightChecksum(sumOfPlainIpv4Header(header.data())));
        header[random() % 20] ^= std::byte{1};
        CHECK_FALSE(isRightChecksum(sumOfPlainIpv4Header(header.data())));
    }
}

TEST_CASE("only a checksum that was filled in can be wrong", "[checksum]") {
    CHECK(isWrongIpChecksum(1, 0x1234));
    CHECK_FALSE(isWrongIpChecksum(1, 0));
    CHECK_FALSE(isWrongIpChecksum(0xFFFF, 0x1234));
}

} // namespace lastack
