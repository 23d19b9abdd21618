#include "capture/snoop_file.h"
#include "tests/support/capture_bytes.h"
#include "tests/support/catch.h"

using namespace lastack;
using namespace lastack::test;

namespace {

Bytes snoopHeader(std::uint32_t link = 4, std::uint32_t version = 2) {
    Bytes bytes(ByteOrder::Big);
    bytes.text(std::string_view("snoop\0\0\0", 8)).u32(version).u32(link);
    return bytes;
}

Bytes snoopRecord(std::string_view data, std::uint32_t length, std::uint32_t drops = 0) {
    Bytes body(ByteOrder::Big);
    body.text(data).pad();
    const auto size = static_cast<std::uint32_t>(24 + body.size());
    Bytes bytes(ByteOrder::Big);
    bytes.u32(length).u32(static_cast<std::uint32_t>(data.size())).u32(size).u32(drops);
    return bytes.u32(7).u32(5).add(body);
}

} // namespace

TEST_CASE("records of a snoop file are read past their padding", "[snoop_file]") {
    const auto reading =
        readBytes(snoopHeader().add(snoopRecord("hello", 5)).add(snoopRecord("more", 60, 3)));
    REQUIRE_FALSE(reading.error);
    REQUIRE(reading.frames.size() == 2);
    CHECK(reading.frames[0] == ReadFrame{1, 7'000'005'000, "hello", 5, 1, 0, 0, 16});
    CHECK(reading.frames[1] == ReadFrame{2, 7'000'005'000, "more", 60, 1, 0, 0, 48});
    CHECK(reading.info().format == "snoop");
    CHECK(reading.info().packets == 2);
    CHECK(reading.info().bytes == 65);
    CHECK(reading.info().interfaces.at(0).dropped.byKernel == 3);
    CHECK_FALSE(reading.info().truncated);
}

TEST_CASE("snoop files name their link layer", "[snoop_file]") {
    const auto linkOf = [](std::uint32_t type) {
        return readBytes(snoopHeader(type)).info().interfaces.at(0).link;
    };
    CHECK(linkOf(0) == LinkType::Ethernet);
    CHECK(linkOf(2) == LinkType::TokenRing);
    CHECK(linkOf(8) == LinkType::Fddi);
    CHECK(linkOf(18) == LinkType::SunAtm);
    CHECK(linkOf(5) == LinkType{0xFFFF});
}

TEST_CASE("a cut snoop file gives what is whole", "[snoop_file]") {
    const Bytes file = snoopHeader().add(snoopRecord("hello", 5)).add(snoopRecord("more", 4));
    for (std::size_t size = 16; size < file.size(); ++size) {
        const auto reading = readBytes(file.cut(size));
        REQUIRE_FALSE(reading.error);
        CHECK(reading.frames.size() == (size < 48 ? 0 : 1));
        CHECK(reading.info().truncated == (size != 16 && size != 48));
    }
}

TEST_CASE("a snoop record that contradicts itself ends the file", "[snoop_file]") {
    Bytes bad(ByteOrder::Big);
    bad.u32(100).u32(100).u32(60).u32(0).u32(0).u32(0).text(std::string(100, 'x'));
    const auto reading = readBytes(snoopHeader().add(snoopRecord("hello", 5)).add(bad));
    CHECK(reading.frames.size() == 1);
    CHECK(reading.info().damage.size() == 1);
}

TEST_CASE("other versions of snoop are refused", "[snoop_file]") {
    const auto reading = readBytes(snoopHeader(4, 5));
    REQUIRE(reading.error);
    CHECK(reading.error->code == ErrorCode::Unsupported);
    CHECK(reading.error->message.find("version 5") != std::string::npos);
}
