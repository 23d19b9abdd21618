#include "capture/byte_source.h"
#include "capture/compression.h"
#include "capture/gzip_input.h"
#include "capture/memory_input.h"
#include "tests/support/capture_bytes.h"
#include "tests/support/catch.h"

#include <lz4frame.h>
#include <zlib.h>
#include <zstd.h>

using namespace lastack;
using namespace lastack::test;

namespace {

// Pipes hand out what they have: here a few bytes at a time.
class Trickle final : public ByteInput {
public:
    Trickle(std::span<const std::byte> bytes, std::size_t step) : inner_(bytes), step_(step) {}

    std::size_t read(std::span<std::byte> into) override {
        return inner_.read(into.first(std::min(step_, into.size())));
    }

    const InputFault* fault() const override { return nullptr; }

    std::uint64_t consumed() const override { return inner_.consumed(); }

private:
    MemoryInput inner_;
    std::size_t step_;
};

Bytes packed(const std::vector<char>& data, std::size_t size) {
    return Bytes().text({data.data(), size});
}

Bytes gzip(const Bytes& plain) {
    std::vector<char> out(plain.size() + 1000);
    z_stream z{};
    REQUIRE(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    z.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(plain.span().data()));
    z.avail_in = static_cast<uInt>(plain.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    REQUIRE(deflate(&z, Z_FINISH) == Z_STREAM_END);
    const std::size_t size = out.size() - z.avail_out;
    deflateEnd(&z);
    return packed(out, size);
}

Bytes zstd(const Bytes& plain) {
    std::vector<char> out(ZSTD_compressBound(plain.size()));
    const auto size = ZSTD_compress(out.data(), out.size(), plain.span().data(), plain.size(), 1);
    REQUIRE(ZSTD_isError(size) == 0);
    return packed(out, size);
}

Bytes lz4(const Bytes& plain) {
    LZ4F_preferences_t preferences{};
    preferences.frameInfo.contentChecksumFlag = LZ4F_contentChecksumEnabled;
    std::vector<char> out(LZ4F_compressFrameBound(plain.size(), &preferences));
    const auto size =
        LZ4F_compressFrame(out.data(), out.size(), plain.span().data(), plain.size(), &preferences);
    REQUIRE(LZ4F_isError(size) == 0);
    return packed(out, size);
}

Bytes skippable(std::string_view content) {
    return Bytes().u32(0x184D'2A53).u32(static_cast<std::uint32_t>(content.size())).text(content);
}

// Packets of many sizes, larger together than any buffer on the way.
Bytes longCapture() {
    Bytes file = pcapHeader();
    std::string data;
    for (std::uint32_t i = 0; i < 4000; ++i) {
        data.assign(i % 1499 + 1, static_cast<char>('a' + i % 26));
        data[0] = static_cast<char>(i * 7);
        file.add(pcapRecord(data, i, i));
    }
    return file;
}

bool saysDamage(const Reading& reading, std::string_view words) {
    return reading.info().damage.size() == 1 &&
           reading.info().damage[0].reason.find(words) != std::string::npos;
}

struct Packing {
    const char* name;
    Bytes (*pack)(const Bytes&);
};

const Packing kPackings[] = {{"gzip", gzip}, {"zstd", zstd}, {"lz4", lz4}};

} // namespace

TEST_CASE("pieces are contiguous and know their offset whatever the buffer", "[byte_source]") {
    Bytes bytes;
    for (std::uint32_t i = 0; i < 1000; ++i) {
        bytes.u32(i);
    }
    for (const std::size_t buffer : {1, 16, 17, 100, 5000}) {
        ByteSource source(std::make_unique<Trickle>(bytes.span(), 7), 4000, buffer);
        std::size_t at = 0;
        for (std::size_t size = 4; at + size <= 4000; size = size % 300 + 12) {
            REQUIRE(source.ensure(size));
            REQUIRE(source.offset() == at);
            REQUIRE(std::memcmp(source.data(), bytes.span().data() + at, size) == 0);
            source.consume(size);
            at += size;
        }
        CHECK_FALSE(source.ensure(4001 - at));
        CHECK(source.available() == 4000 - at);
        CHECK(source.bytesRead() == 4000);
        CHECK(source.bytesTotal() == 4000);
    }
}

TEST_CASE("skipping passes over more than a buffer and stops at the end", "[byte_source]") {
    const Bytes bytes = Bytes().text(std::string(1000, 'x')).u32(77);
    ByteSource source(std::make_unique<MemoryInput>(bytes.span()), 0, 32);
    REQUIRE(source.skip(1000));
    REQUIRE(source.ensure(4));
    CHECK(loadLittle32(source.data()) == 77);
    CHECK(source.offset() == 1000);
    CHECK_FALSE(source.skip(5));
}

TEST_CASE("a piece beyond the limit is refused and costs no memory", "[byte_source]") {
    const Bytes bytes = Bytes().u32(1);
    ByteSource source(std::make_unique<MemoryInput>(bytes.span()), 0);
    CHECK_FALSE(source.ensure(ByteSource::kMaxContiguous + 1));
    CHECK(source.ensure(4));
}

TEST_CASE("packed captures read like plain ones", "[byte_source]") {
    const Bytes plain = longCapture();
    const auto expected = readBytes(plain);
    REQUIRE(expected.frames.size() == 4000);
    for (const auto& [name, pack] : kPackings) {
        INFO(name);
        for (const std::size_t buffer : {std::size_t{50}, ByteSource::kBuffer}) {
            const auto reading = readBytes(pack(plain), buffer);
            REQUIRE_FALSE(reading.error);
            CHECK(reading.frames == expected.frames);
            CHECK(reading.info().compression == name);
            CHECK(reading.info().damage.empty());
            CHECK_FALSE(reading.info().truncated);
        }
    }
}

// The library keeps what one call had no room for, also when its input has ended.
TEST_CASE("cut gzip data gives the same bytes whatever the room", "[byte_source]") {
    const Bytes packed = gzip(Bytes().text(std::string(3000, 'x')));
    const auto unpacked = [&packed](std::size_t size, std::size_t room) {
        const Bytes cut = packed.cut(size);
        GzipInput input(std::make_unique<ByteSource>(std::make_unique<MemoryInput>(cut.span()), 0));
        std::vector<std::byte> into(room);
        std::size_t total = 0;
        for (std::size_t got = input.read(into); got > 0; got = input.read(into)) {
            total += got;
        }
        return total;
    };
    for (std::size_t size = 10; size < packed.size(); ++size) {
        CHECK(unpacked(size, 7) == unpacked(size, 5000));
    }
}

TEST_CASE("packed data may come in several members or frames", "[byte_source]") {
    const Bytes plain = longCapture();
    const auto expected = readBytes(plain);
    const auto half = plain.size() / 2;
    const Bytes first = plain.cut(half);
    const Bytes second = Bytes().text(
        {reinterpret_cast<const char*>(plain.span().data()) + half, plain.size() - half}
    );
    for (const auto& [name, pack] : kPackings) {
        INFO(name);
        const auto reading = readBytes(Bytes(pack(first)).add(pack(second)));
        REQUIRE_FALSE(reading.error);
        CHECK(reading.frames == expected.frames);
        CHECK(reading.info().damage.empty());
    }
}

TEST_CASE("skippable frames may stand before zstd and lz4 data", "[byte_source]") {
    const Bytes plain = longCapture();
    for (const auto& [name, pack] : {kPackings[1], kPackings[2]}) {
        INFO(name);
        const Bytes in = skippable("first").add(skippable("")).add(pack(plain)).add(skippable("x"));
        const auto reading = readBytes(in);
        REQUIRE_FALSE(reading.error);
        CHECK(reading.info().compression == name);
        CHECK(reading.frames.size() == 4000);
        CHECK(reading.info().damage.empty());
    }
}

TEST_CASE("packed data that ends early is read as far as it goes", "[byte_source]") {
    const Bytes plain = longCapture();
    const auto expected = readBytes(plain);
    for (const auto& [name, pack] : kPackings) {
        INFO(name);
        const Bytes whole = pack(plain);
        const auto reading = readBytes(whole.cut(whole.size() * 2 / 3));
        REQUIRE_FALSE(reading.error);
        CHECK(reading.info().truncated);
        CHECK(saysDamage(reading, "data ends too early"));
        REQUIRE(reading.frames.size() > 100);
        REQUIRE(reading.frames.size() < 4000);
        CHECK(reading.frames.back() == expected.frames[reading.frames.size() - 1]);
        CHECK(number(reading.info().damage[0].packet) == reading.frames.size());
    }
}

TEST_CASE("packed data that is damaged is read up to there", "[byte_source]") {
    const Bytes plain = longCapture();
    const auto expected = readBytes(plain);
    for (const auto& [name, pack] : kPackings) {
        INFO(name);
        Bytes damaged = pack(plain);
        for (std::size_t i = 0; i < 64; ++i) {
            damaged[damaged.size() / 2 + i] = std::byte{0xFF};
        }
        const auto reading = readBytes(damaged);
        REQUIRE_FALSE(reading.error);
        CHECK(reading.info().damage.size() == 1);
        REQUIRE(reading.frames.size() > 100);
        CHECK(reading.frames.size() < 4000);
        CHECK(reading.frames[99] == expected.frames[99]);
    }
}

TEST_CASE("a wrong check sum at the end is damage behind the last packet", "[byte_source]") {
    const Bytes plain = longCapture();
    for (const auto& [name, pack] : {kPackings[0], kPackings[2]}) {
        INFO(name);
        Bytes damaged = pack(plain);
        const std::size_t inCheckSum = damaged.size() - (name == kPackings[0].name ? 8 : 1);
        damaged[inCheckSum] ^= std::byte{1};
        const auto reading = readBytes(damaged);
        CHECK(reading.frames.size() == 4000);
        CHECK(saysDamage(reading, "data is damaged"));
    }
}

TEST_CASE("zeros behind gzip data are padding, other bytes are damage", "[byte_source]") {
    const Bytes whole = gzip(longCapture());
    const auto padded = readBytes(Bytes(whole).text(std::string(5000, '\0')));
    CHECK(padded.frames.size() == 4000);
    CHECK(padded.info().damage.empty());
    const auto followed = readBytes(Bytes(whole).text("more"));
    CHECK(followed.frames.size() == 4000);
    CHECK(saysDamage(followed, "no gzip data"));
}

TEST_CASE("packed data that is no capture is refused by what is inside", "[byte_source]") {
    for (const auto& [name, pack] : kPackings) {
        const auto reading = readBytes(pack(Bytes().text("Hello, world")));
        REQUIRE(reading.error);
        CHECK(reading.error->code == ErrorCode::NotACapture);
        CHECK(reading.error->message.find("starts with 48 65 6c 6c") != std::string::npos);
        const auto empty = readBytes(pack(Bytes()));
        REQUIRE(empty.error);
        CHECK(empty.error->code == ErrorCode::Empty);
        const auto headOnly = readBytes(pack(longCapture()).cut(5));
        REQUIRE(headOnly.error);
        CHECK(headOnly.error->code == ErrorCode::NotACapture);
        CHECK(headOnly.error->message.find("ends too early") != std::string::npos);
    }
}
