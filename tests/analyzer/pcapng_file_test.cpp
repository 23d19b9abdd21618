#include "capture/pcapng_file.h"
#include "tests/support/capture_bytes.h"
#include "tests/support/catch.h"

#include <limits>

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

Bytes start(const InterfaceSpec& interface = {}) {
    return section(interface.order).add(interfaceBlock(interface));
}

Bytes comment(std::string_view text) {
    return textOption(1, text);
}

Bytes simplePacket(std::uint32_t length, std::string_view data) {
    return block(3, Bytes().u32(length).text(data));
}

// The time of one packet with those ticks, on an interface with those options.
std::int64_t timeOf(const Bytes& options, std::uint64_t ticks) {
    const auto reading =
        readBytes(start({.options = options}).add(packetBlock("x", {.ticks = ticks})));
    REQUIRE(reading.frames.size() == 1);
    return reading.frames[0].at;
}

Bytes resolution(std::uint8_t value) {
    return option(9, Bytes().u8(value));
}

Bytes timeOffset(std::int64_t seconds) {
    return option(14, Bytes().u64(static_cast<std::uint64_t>(seconds)));
}

// The damage that a block does between two sound packets, of which the second is numbered.
struct Between {
    std::vector<std::uint64_t> numbers;
    std::string reason;
    std::uint64_t offset;
    bool truncated;
};

Between between(const Bytes& damaged) {
    const Bytes before = start().add(packetBlock("before"));
    const auto reading = readBytes(Bytes(before).add(damaged).add(packetBlock("after")));
    REQUIRE_FALSE(reading.error);
    REQUIRE(reading.info().damage.size() == 1);
    const Damage& damage = reading.info().damage[0];
    CHECK(number(damage.packet) == 1);
    CHECK(damage.offset >= before.size());
    return {
        reading.numbers(), damage.reason, damage.offset - before.size(), reading.info().truncated};
}

const std::vector<std::uint64_t> kEnds{1};
const std::vector<std::uint64_t> kContinues{1, 2};
const std::vector<std::uint64_t> kNumberLost{1, 3};

} // namespace

TEST_CASE("packets of both byte orders are read", "[pcapng_file]") {
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
        const Bytes file = start({.link = 113, .snapLength = 96, .order = order})
                               .add(packetBlock("seven b", {.length = 60, .order = order}));
        const auto reading = readBytes(file);
        REQUIRE_FALSE(reading.error);
        REQUIRE(reading.frames.size() == 1);
        CHECK(reading.frames[0] == ReadFrame{1, kSecond, "seven b", 60, 113, 0, 0, 48});
        CHECK(reading.info().format == "pcapng");
        CHECK(reading.info().interfaces.at(0).snapLength == 96);
        CHECK(reading.info().bytes == 60);
        CHECK(reading.info().damage.empty());
    }
}

TEST_CASE("sections may change byte order, interfaces and link types", "[pcapng_file]") {
    const auto big = ByteOrder::Big;
    const auto reading = readBytes(start({.link = 1})
                                       .add(packetBlock("a"))
                                       .add(start({.link = 101, .order = big}))
                                       .add(packetBlock("b", {.order = big}))
                                       .add(section())
                                       .add(interfaceBlock({.link = 276}))
                                       .add(interfaceBlock({.link = 113}))
                                       .add(packetBlock("c", {.interface = 1})));
    REQUIRE(reading.frames.size() == 3);
    CHECK(reading.numbers() == std::vector<std::uint64_t>{1, 2, 3});
    CHECK(reading.frames[1].link == 101);
    CHECK(reading.frames[1].interface == 1);
    CHECK(reading.frames[2].link == 113);
    CHECK(reading.frames[2].interface == 3);
    CHECK(reading.info().interfaces.size() == 4);
    CHECK(reading.info().damage.empty());
}

TEST_CASE("times follow the resolution of their interface", "[pcapng_file]") {
    CHECK(timeOf(Bytes(), 1'600'000'000'123'456) == 1'600'000'000'123'456'000);
    CHECK(timeOf(resolution(9), 1'600'000'000'123'456'789) == 1'600'000'000'123'456'789);
    CHECK(timeOf(resolution(3), 1234) == 1'234'000'000);
    CHECK(timeOf(resolution(0), 7) == 7 * kSecond);
    CHECK(timeOf(resolution(12), 1'500'000'000'999) == 1'500'000'000);
    CHECK(timeOf(resolution(19), std::numeric_limits<std::uint64_t>::max()) == 1'844'674'407);
    CHECK(timeOf(resolution(0x80), 7) == 7 * kSecond);
    CHECK(timeOf(resolution(0x81), 3) == 1'500'000'000);
    CHECK(timeOf(resolution(0xA0), (std::uint64_t{5} << 32) | 0x8000'0000) == 5'500'000'000);
    CHECK(timeOf(resolution(0xBF), std::uint64_t{3} << 62) == 1'500'000'000);
    CHECK(timeOf(resolution(20), 1'000'000) == 0); // a power that 64 bits do not hold
    CHECK(timeOf(resolution(0xC0), 1'000'000) == 0);
}

TEST_CASE("times are moved by the offset of their interface", "[pcapng_file]") {
    CHECK(timeOf(timeOffset(1'600'000'000), 5) == 1'600'000'000 * kSecond + 5000);
    CHECK(timeOf(timeOffset(-100), 99'500'000) == -500'000'000);
    CHECK(timeOf(resolution(9).add(timeOffset(2)), 1) == 2 * kSecond + 1);
}

TEST_CASE("times out of range stop at the ends of the range", "[pcapng_file]") {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
    CHECK(timeOf(resolution(0), 10'000'000'000) == kMost);
    CHECK(timeOf(timeOffset(std::int64_t{1} << 62), 0) == kMost);
    CHECK(timeOf(timeOffset(-(std::int64_t{1} << 62)), 0) == kLeast);
    // Written by programs that have times before 1970.
    CHECK(timeOf(Bytes(), std::uint64_t{0} - 1'500'000) == -1'500'000'000);
}

TEST_CASE("interfaces have names, else descriptions, and statistics", "[pcapng_file]") {
    const Bytes named = textOption(2, "eth0").add(textOption(3, "Uplink"));
    const Bytes counts = option(4, Bytes().u64(1000)).add(option(5, Bytes().u64(17)));
    const auto reading =
        readBytes(start({.options = named})
                      .add(interfaceBlock({.options = textOption(3, "Wi-Fi").add(resolution(9))}))
                      .add(block(5, Bytes().u32(1).u64(0).add(counts))));
    REQUIRE(reading.info().interfaces.size() == 2);
    CHECK(reading.info().interfaces[0].name == "eth0");
    CHECK(reading.info().interfaces[0].ticksPerSecond == 1'000'000);
    CHECK_FALSE(reading.info().interfaces[0].dropped.total());
    CHECK(reading.info().interfaces[1].name == "Wi-Fi");
    CHECK(reading.info().interfaces[1].ticksPerSecond == kSecond);
    CHECK(reading.info().interfaces[1].received == 1000U);
    CHECK(reading.info().interfaces[1].dropped.total() == 17U);
}

TEST_CASE("simple packets are as long as the snap length says", "[pcapng_file]") {
    const auto reading = readBytes(start({.snapLength = 4})
                                       .add(packetBlock("timed", {.ticks = 5'000'000}))
                                       .add(simplePacket(60, "abcd"))
                                       .add(simplePacket(3, "xyz")));
    REQUIRE(reading.frames.size() == 3);
    CHECK(reading.frames[1].data == "abcd");
    CHECK(reading.frames[1].length == 60);
    CHECK(reading.frames[1].at == 5 * kSecond); // that of the packet before
    CHECK(reading.frames[2].data == "xyz");
    const auto unlimited = readBytes(start().add(simplePacket(5, "abcde")));
    REQUIRE(unlimited.frames.size() == 1);
    CHECK(unlimited.frames[0].data == "abcde");
    CHECK(unlimited.frames[0].at == 0);
    CHECK_FALSE(unlimited.info().first); // nothing in the file has a time
}

TEST_CASE("obsolete packet blocks are packets", "[pcapng_file]") {
    const Bytes body = Bytes().u16(0).u16(3).u32(0).u32(2'000'000).u32(5).u32(99).text("hello");
    const auto reading = readBytes(start().add(block(2, Bytes(body).pad().add(comment("old")))));
    REQUIRE(reading.frames.size() == 1);
    CHECK(reading.frames[0] == ReadFrame{1, 2 * kSecond, "hello", 99, 1, 0, 0, 48});
    REQUIRE(reading.info().comments.size() == 1);
    CHECK(reading.info().comments[0].text == "old");
}

TEST_CASE("comments know their packet, if they have one", "[pcapng_file]") {
    const Bytes two = comment("first").add(option(2, Bytes().u32(1))).add(comment("second"));
    const auto reading = readBytes(section(ByteOrder::Little, comment("of the section"))
                                       .add(interfaceBlock({.options = comment("of it")}))
                                       .add(packetBlock("a"))
                                       .add(packetBlock("abc", {.options = two.cut(100)})));
    const auto& comments = reading.info().comments;
    REQUIRE(comments.size() == 4);
    CHECK(comments[0].text == "of the section");
    CHECK(number(comments[0].packet) == 0);
    CHECK(comments[1].text == "of it");
    CHECK(comments[2].text == "first");
    CHECK(number(comments[2].packet) == 2);
    CHECK(comments[3].text == "second");
    CHECK(reading.info().damage.empty());
}

TEST_CASE("comments are bounded", "[pcapng_file]") {
    Bytes file = start();
    const auto packet = packetBlock("a", {.options = comment(std::string(60'000, 'c'))});
    for (int i = 0; i < 100; ++i) {
        file.add(packet);
    }
    const auto reading = readBytes(file);
    CHECK(reading.frames.size() == 100);
    CHECK(reading.info().comments.size() == kMaxCommentBytes / 60'000);
}

TEST_CASE("names and secrets are kept", "[pcapng_file]") {
    Bytes names;
    names.u16(1).u16(4 + 6).u32(0x0100'000A).text(std::string_view("a.b\0c\0", 6)).pad();
    names.u16(2).u16(16 + 3).u64(1).u64(2).text(std::string_view("v6\0", 3)).pad();
    names.u16(9).u16(2).text("xx").pad().u16(0).u16(0);
    const auto reading = readBytes(
        start().add(block(4, names)).add(block(10, Bytes().u32(0x544C'534B).u32(3).text("key")))
    );
    REQUIRE(reading.info().names.size() == 3);
    CHECK(reading.info().names[0].address.toString() == "10.0.0.1");
    CHECK(reading.info().names[0].name == "a.b");
    CHECK(reading.info().names[1].name == "c");
    CHECK(reading.info().names[2].name == "v6");
    REQUIRE(reading.info().secrets.size() == 1);
    CHECK(reading.info().secrets[0].type == 0x544C'534B);
    CHECK(reading.info().secrets[0].data.size() == 3);
    CHECK(reading.info().damage.empty());
}

TEST_CASE("blocks that Wireshark numbers take a number and are no frame", "[pcapng_file]") {
    const auto numbersWith = [](std::uint32_t type) {
        const Bytes other = block(type, Bytes().u32(12'345).text("some content in it"));
        const auto reading =
            readBytes(start().add(packetBlock("a")).add(other).add(packetBlock("b")));
        CHECK(reading.info().damage.empty());
        return reading.numbers();
    };
    for (const std::uint32_t type : {0xBADU, 0x4000'0BADU, 9U, 0x204U, 0x216U, 0x221U}) {
        CHECK(numbersWith(type) == kNumberLost);
    }
    for (const std::uint32_t type : {7U, 0x201U, 0x208U, 0x7777U, 0x8000'7777U}) {
        CHECK(numbersWith(type) == kContinues);
    }
}

TEST_CASE("unknown blocks larger than any buffer are passed over", "[pcapng_file]") {
    const Bytes large = block(0x7777, Bytes().text(std::string(3'000'000, 'u')));
    const Bytes file = start().add(packetBlock("a")).add(large).add(packetBlock("b"));
    for (const std::size_t buffer : {std::size_t{64}, ByteSource::kBuffer}) {
        const auto reading = readBytes(file, buffer);
        CHECK(reading.data() == std::vector<std::string>{"a", "b"});
        CHECK(reading.info().damage.empty());
    }
    const auto cut = readBytes(file.cut(2'000'000));
    CHECK(cut.data() == std::vector<std::string>{"a"});
    CHECK(cut.info().truncated);
}

TEST_CASE("blocks across the edges of any buffer are whole", "[pcapng_file]") {
    Bytes file = start({.options = textOption(2, "eth0")});
    for (std::uint32_t i = 0; i < 300; ++i) {
        file.add(packetBlock(std::string(i, 'x'), {.ticks = i, .options = comment("c")}));
        file.add(block(0x7777, Bytes().text(std::string(i % 50, 'u'))));
    }
    const auto expected = readBytes(file);
    REQUIRE(expected.frames.size() == 300);
    for (const std::size_t buffer : {16, 61, 333, 4096}) {
        const auto reading = readBytes(file, buffer);
        CHECK(reading.frames == expected.frames);
        CHECK(reading.info().comments.size() == 300);
        CHECK(reading.info().damage.empty());
    }
}

TEST_CASE("a cut file is read up to its last whole block", "[pcapng_file]") {
    const Bytes first = start().add(packetBlock("one"));
    const Bytes whole = Bytes(first).add(packetBlock("two"));
    for (std::size_t size = 28; size < whole.size(); ++size) {
        const auto reading = readBytes(whole.cut(size));
        REQUIRE_FALSE(reading.error);
        CHECK(reading.frames.size() == (size < first.size() ? 0 : 1));
        const bool atBlock = size == 28 || size == 48 || size == first.size();
        CHECK(reading.info().truncated != atBlock);
        CHECK(reading.info().damage.size() == (atBlock ? 0 : 1));
    }
    const auto reading = readBytes(whole.cut(first.size() + 20));
    CHECK(reading.info().damage[0].offset == first.size());
    CHECK(reading.info().damage[0].reason == "the block takes 36 bytes, 20 are left");
}

TEST_CASE("damage inside a sound block costs that block alone", "[pcapng_file]") {
    const auto unknownInterface = between(packetBlock("x", {.interface = 3}));
    CHECK(unknownInterface.numbers == kNumberLost);
    CHECK(unknownInterface.offset == 0);
    CHECK(unknownInterface.reason.find("interface 3") != std::string::npos);
    CHECK(between(packetBlock("x", {.captured = 600})).numbers == kNumberLost);
    CHECK(between(packetBlock("x", {.captured = 0xFFFF'FFFF})).numbers == kNumberLost);
    CHECK(between(block(6, Bytes().u64(0))).numbers == kNumberLost);
    CHECK(between(block(2, Bytes().u64(0))).numbers == kNumberLost);
    CHECK(between(block(3, Bytes())).numbers == kNumberLost);
    CHECK(between(simplePacket(100, "short")).numbers == kNumberLost);
    CHECK(between(block(5, Bytes().u32(1).u64(0))).numbers == kContinues);
    CHECK(between(block(5, Bytes().u32(1))).numbers == kContinues);
    CHECK(between(block(4, Bytes().u16(1).u16(255).u32(0))).numbers == kContinues);
    CHECK(between(block(10, Bytes().u32(1).u32(400).u32(0))).numbers == kContinues);
    CHECK(between(block(10, Bytes())).numbers == kContinues);
}

TEST_CASE("options that run past their block do not cost the packet", "[pcapng_file]") {
    const Bytes broken = comment("kept").add(Bytes().u16(1).u16(255));
    const auto reading =
        readBytes(start().add(packetBlock("a", {.options = broken})).add(packetBlock("b")));
    CHECK(reading.data() == std::vector<std::string>{"a", "b"});
    CHECK(reading.info().comments.size() == 1);
    REQUIRE(reading.info().damage.size() == 1);
    CHECK(reading.info().damage[0].offset == 48);
}

TEST_CASE("damage that leaves no safe way on ends the file", "[pcapng_file]") {
    Bytes otherTrailer = packetBlock("x");
    otherTrailer[otherTrailer.size() - 4] ^= std::byte{0x40};
    CHECK(between(otherTrailer).numbers == kEnds);
    CHECK(between(Bytes().u32(0x7777).u32(8)).numbers == kEnds);
    CHECK(between(Bytes().u32(6).u32(0xFFFF'FFFF)).numbers == kEnds);
    CHECK(between(block(1, Bytes().u32(1))).numbers == kEnds);
    const Bytes strange = Bytes().u32(0x0A0D'0D0A).u32(28).u32(0x1234'5678).u64(0).u32(0).u32(28);
    CHECK(between(strange).numbers == kEnds);
    const Bytes version9 = Bytes().u32(0x1A2B'3C4D).u16(9).u16(0).u64(0);
    CHECK(between(block(0x0A0D'0D0A, version9)).numbers == kEnds);
    const auto cutShort = between(Bytes().u32(0x7777).u32(0xFFFF'FFF0));
    CHECK(cutShort.numbers == kEnds);
    CHECK(cutShort.truncated);
}

TEST_CASE("packets before any interface are damage", "[pcapng_file]") {
    const auto reading = readBytes(
        section().add(packetBlock("a")).add(simplePacket(1, "b")).add(start()).add(packetBlock("c"))
    );
    CHECK(reading.numbers() == std::vector<std::uint64_t>{3});
    CHECK(reading.info().damage.size() == 2);
}

TEST_CASE("damage is listed up to a bound and counted beyond", "[pcapng_file]") {
    Bytes file = start();
    for (int i = 0; i < 100; ++i) {
        file.add(packetBlock("x", {.interface = 1}));
    }
    const auto reading = readBytes(file);
    CHECK(reading.frames.empty());
    CHECK(reading.info().damage.size() == kMaxDamage);
    CHECK(reading.info().damageOmitted == 100 - kMaxDamage);
}

TEST_CASE("total lengths that leave padding out are understood", "[pcapng_file]") {
    Bytes odd = Bytes().u32(6).u32(33).u32(0).u32(0).u32(1'000'000).u32(1).u32(1).text("x").pad();
    odd.u32(33);
    const auto reading = readBytes(start().add(odd).add(packetBlock("b")));
    CHECK(reading.data() == std::vector<std::string>{"x", "b"});
    CHECK(reading.info().damage.empty());
}

TEST_CASE("files that only begin like pcapng are refused", "[pcapng_file]") {
    const auto codeOf = [](const Bytes& bytes) {
        const auto reading = readBytes(bytes);
        REQUIRE(reading.error);
        return reading.error->code;
    };
    CHECK(codeOf(section().cut(27)) == ErrorCode::NotACapture);
    const Bytes noMagic = Bytes().u32(0x0A0D'0D0A).u32(28).u32(0).u64(0).u32(0).u32(28);
    CHECK(codeOf(noMagic) == ErrorCode::NotACapture);
    const auto version = [](std::uint16_t major, std::uint16_t minor) {
        return block(0x0A0D'0D0A, Bytes().u32(0x1A2B'3C4D).u16(major).u16(minor).u64(0));
    };
    CHECK(codeOf(version(2, 0)) == ErrorCode::Unsupported);
    CHECK(codeOf(version(1, 3)) == ErrorCode::Unsupported);
    CHECK_FALSE(readBytes(version(1, 2)).error);
}
