#include "net/bytes.h"
#include "tests/support/catch.h"

#include <array>
#include <cstdint>
#include <limits>

using lastack::ByteReader;

namespace {

constexpr std::array kBytes{
    std::byte{0x01},
    std::byte{0x02},
    std::byte{0x03},
    std::byte{0x04},
    std::byte{0xF5},
    std::byte{0xF6},
    std::byte{0xF7},
    std::byte{0xF8},
};

std::span<const std::byte> firstBytes(std::size_t count) {
    return std::span<const std::byte>(kBytes).first(count);
}

} // namespace

TEST_CASE("numbers are read in the byte order of their name", "[bytes]") {
    CHECK(lastack::loadBig16(kBytes.data()) == 0x0102);
    CHECK(lastack::loadBig16(kBytes.data() + 4) == 0xF5F6);
    CHECK(lastack::loadBig32(kBytes.data()) == 0x0102'0304U);
    CHECK(lastack::loadBig32(kBytes.data() + 4) == 0xF5F6'F7F8U);
    CHECK(lastack::loadLittle16(kBytes.data()) == 0x0201);
    CHECK(lastack::loadLittle32(kBytes.data()) == 0x0403'0201U);
    CHECK(lastack::loadLittle64(kBytes.data()) == 0xF8F7'F6F5'0403'0201U);
}

TEST_CASE("numbers are read from odd addresses", "[bytes]") {
    CHECK(lastack::loadBig32(kBytes.data() + 1) == 0x0203'04F5U);
    CHECK(lastack::loadLittle32(kBytes.data() + 3) == 0xF7F6'F504U);
}

TEST_CASE("a reader moves on by what it read", "[bytes]") {
    ByteReader reader(kBytes);
    CHECK(reader.u8() == 0x01);
    CHECK(reader.u16() == 0x0203);
    reader.skip(1);
    CHECK(reader.remaining() == 4);
    CHECK(reader.u32() == 0xF5F6'F7F8U);
    CHECK(reader.remaining() == 0);
    CHECK_FALSE(reader.failed());
}

TEST_CASE("reading past the end gives zero, fails and stays failed", "[bytes]") {
    ByteReader reader(firstBytes(3));
    CHECK(reader.u32() == 0);
    CHECK(reader.failed());
    CHECK(reader.remaining() == 0);
    CHECK(reader.u8() == 0);
    CHECK(reader.failed());
}

TEST_CASE("each kind of read fails one byte short of its size", "[bytes]") {
    ByteReader u8(std::span<const std::byte>{});
    CHECK(u8.u8() == 0);
    CHECK(u8.failed());
    ByteReader u16(firstBytes(1));
    CHECK(u16.u16() == 0);
    CHECK(u16.failed());
    ByteReader skip(firstBytes(1));
    skip.skip(2);
    CHECK(skip.failed());
}

TEST_CASE("taking gives exactly the bytes asked for, or none", "[bytes]") {
    ByteReader reader(kBytes);
    const auto head = reader.take(3);
    REQUIRE(head.size() == 3);
    CHECK(head.data() == kBytes.data());
    CHECK(reader.rest().size() == 5);
    CHECK(reader.take(0).empty());
    CHECK_FALSE(reader.failed());
    CHECK(reader.take(std::numeric_limits<std::size_t>::max()).empty());
    CHECK(reader.failed());
}

TEST_CASE("reading exactly to the end is no failure", "[bytes]") {
    ByteReader reader(firstBytes(4));
    CHECK(reader.u32() == 0x0102'0304U);
    CHECK(reader.take(0).empty());
    reader.skip(0);
    CHECK_FALSE(reader.failed());
}
