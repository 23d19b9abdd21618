#include "capture/pcap_file.h"
#include "tests/support/capture_bytes.h"
#include "tests/support/catch.h"

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

// A record with lengths of its own choosing.
Bytes record(std::uint32_t first, std::uint32_t second, std::string_view data) {
    return Bytes().u32(1).u32(0).u32(first).u32(second).text(data);
}

std::string packetOf(std::size_t size) {
    return std::string(size, 'p');
}

} // namespace

TEST_CASE("each magic number of pcap sets byte order and resolution", "[pcap_file]") {
    struct Case {
        std::uint32_t magic;
        std::int64_t fractionScale;
        std::int64_t ticksPerSecond;
        const char* format;
    };

    const Case cases[] = {
        {0xA1B2'C3D4, 1000, 1'000'000, "pcap"},
        {0xA1B2'3C4D, 1, 1'000'000'000, "pcap (nanoseconds)"},
    };
    for (const auto& [magic, scale, ticks, format] : cases) {
        for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
            const auto reading = readBytes(pcapHeader({.magic = magic, .order = order})
                                               .add(pcapRecord("one", 1, 2, order))
                                               .add(pcapRecord("second", 0xFFFF'FFFF, 999, order)));
            REQUIRE_FALSE(reading.error);
            REQUIRE(reading.frames.size() == 2);
            CHECK(reading.frames[0] == ReadFrame{1, kSecond + 2 * scale, "one", 3, 1, 0, 0, 24});
            CHECK(reading.frames[1].at == 0xFFFF'FFFFLL * kSecond + 999 * scale);
            CHECK(reading.frames[1].offset == 43);
            CHECK(reading.info().format == format);
            CHECK(reading.info().interfaces.at(0).ticksPerSecond == ticks);
            CHECK(reading.info().interfaces.at(0).snapLength == 65'535);
            CHECK(reading.info().damage.empty());
        }
    }
}

TEST_CASE("what is counted of a file agrees with its records", "[pcap_file]") {
    const auto reading = readBytes(
        pcapHeader().add(pcapRecord("aa", 50)).add(record(2, 1000, "bb")).add(pcapRecord("cc", 70))
    );
    CHECK(reading.info().packets == 3);
    CHECK(reading.info().bytes == 1004);
    REQUIRE(reading.info().first);
    CHECK(reading.info().first->ns == kSecond);
    CHECK(reading.info().last->ns == 70 * kSecond);
    CHECK(reading.data() == std::vector<std::string>{"aa", "bb", "cc"});
}

TEST_CASE("a file without packets has a header and no times", "[pcap_file]") {
    const auto reading = readBytes(pcapHeader());
    REQUIRE_FALSE(reading.error);
    CHECK(reading.frames.empty());
    CHECK_FALSE(reading.info().first);
    CHECK(reading.info().interfaces.size() == 1);
    CHECK_FALSE(reading.info().truncated);
}

TEST_CASE("records across the edges of any buffer are whole", "[pcap_file]") {
    Bytes file = pcapHeader();
    for (std::uint32_t i = 0; i < 300; ++i) {
        file.add(pcapRecord(std::string(i, static_cast<char>(i)), i));
    }
    const auto expected = readBytes(file);
    REQUIRE(expected.frames.size() == 300);
    CHECK(expected.frames[299].data == std::string(299, static_cast<char>(299)));
    for (const std::size_t buffer : {16, 40, 333, 1024}) {
        CHECK(readBytes(file, buffer).frames == expected.frames);
    }
}

TEST_CASE("batches hold at most 64 frames and numbers run through", "[pcap_file]") {
    Bytes file = pcapHeader();
    for (int i = 0; i < 130; ++i) {
        file.add(pcapRecord("x"));
    }
    auto source = openCaptureBytes(file.span(), "memory");
    REQUIRE(source);
    FrameBatch batch;
    std::vector<std::size_t> sizes;
    std::uint64_t last = 0;
    do {
        (*source)->next(batch);
        sizes.push_back(batch.frames().size());
        for (const Frame& frame : batch.frames()) {
            CHECK(number(frame.number) == ++last);
        }
    } while (!batch.empty());
    CHECK(sizes == std::vector<std::size_t>{64, 64, 2, 0});
}

TEST_CASE("records without bytes are packets", "[pcap_file]") {
    const auto reading = readBytes(pcapHeader().add(record(0, 0, "")).add(record(0, 60, "")));
    REQUIRE(reading.frames.size() == 2);
    CHECK(reading.frames[1].data.empty());
    CHECK(reading.frames[1].length == 60);
}

TEST_CASE("old versions have the lengths of a record the other way round", "[pcap_file]") {
    const auto lengthsOf = [](std::uint16_t major, std::uint16_t minor, const Bytes& written) {
        const auto reading =
            readBytes(pcapHeader({.major = major, .minor = minor}).add(written).add(written));
        REQUIRE(reading.frames.size() == 2);
        return std::pair(reading.frames[1].data.size(), reading.frames[1].length);
    };
    const std::pair<std::size_t, std::uint32_t> expected(3, 60);
    CHECK(lengthsOf(2, 0, record(60, 3, "abc")) == expected);
    CHECK(lengthsOf(2, 2, record(60, 3, "abc")) == expected);
    CHECK(lengthsOf(543, 0, record(60, 3, "abc")) == expected);
    CHECK(lengthsOf(2, 3, record(60, 3, "abc")) == expected); // written both ways
    CHECK(lengthsOf(2, 3, record(3, 60, "abc")) == expected);
    CHECK(lengthsOf(2, 4, record(3, 60, "abc")) == expected);
    CHECK(lengthsOf(2, 4, record(3, 2, "abc")) == std::pair<std::size_t, std::uint32_t>(3, 2));
}

TEST_CASE("versions that are not known are refused", "[pcap_file]") {
    for (const std::uint16_t major : std::initializer_list<std::uint16_t>{0, 1, 3, 542}) {
        const auto reading = readBytes(pcapHeader({.major = major}).add(pcapRecord("x")));
        REQUIRE(reading.error);
        CHECK(reading.error->code == ErrorCode::Unsupported);
        CHECK(reading.error->message.find("version " + std::to_string(major)) != std::string::npos);
    }
}

TEST_CASE("the link type is free of the bits around it", "[pcap_file]") {
    const auto withFcs = readBytes(pcapHeader({.link = 0x2400'0065}).add(pcapRecord("x")));
    REQUIRE(withFcs.frames.size() == 1);
    CHECK(withFcs.frames[0].link == 101);
    const auto unheardOf = readBytes(pcapHeader({.link = 60'000}).add(pcapRecord("x")));
    REQUIRE(unheardOf.frames.size() == 1);
    CHECK(unheardOf.frames[0].link == 60'000);
    const auto reserved = readBytes(pcapHeader({.link = 0x0224'0001}).add(pcapRecord("x")));
    REQUIRE(reserved.error);
    CHECK(reserved.error->code == ErrorCode::Unsupported);
}

TEST_CASE("modified files have longer record headers", "[pcap_file]") {
    const auto file = [](std::uint32_t magic, const Bytes& extra) {
        Bytes bytes = pcapHeader({.magic = magic});
        for (std::uint32_t i = 0; i < 4; ++i) {
            const std::string data = "packet " + std::to_string(i);
            bytes.u32(1'600'000'000).u32(7).u32(8).u32(60).add(extra).text(data);
        }
        return bytes;
    };
    const auto check = [](const Bytes& bytes, std::string_view format) {
        const auto reading = readBytes(bytes);
        REQUIRE_FALSE(reading.error);
        REQUIRE(reading.frames.size() == 4);
        CHECK(reading.frames[3].data == "packet 3");
        CHECK(reading.frames[3].at == 1'600'000'000 * kSecond + 7000);
        CHECK(reading.info().format == format);
        CHECK(reading.info().damage.empty());
    };
    const Bytes kuznetzov = Bytes().u32(2).u16(0x0800).u8(0).u8(0);
    check(file(0xA1B2'CD34, kuznetzov), "pcap (modified)");
    check(file(0xA1B2'CD34, Bytes(kuznetzov).u32(0)), "pcap (modified)");
    check(file(0xA1B2'C3D4, kuznetzov), "pcap (modified)");
    check(file(0xA1B2'C3D4, Bytes().u32(0x7766'5544)), "pcap (Nokia)");
    check(file(0xA1B2'C3D4, Bytes()), "pcap");
}

TEST_CASE("AIX writes nanoseconds and interface types", "[pcap_file]") {
    const auto reading = readBytes(
        pcapHeader({.minor = 2, .link = 6}).add(Bytes().u32(1).u32(5).u32(60).u32(3).text("abc"))
    );
    REQUIRE(reading.frames.size() == 1);
    CHECK(reading.frames[0] == ReadFrame{1, kSecond + 5, "abc", 60, 1, 0, 0, 24});
    CHECK(reading.info().format == "pcap (AIX)");
}

TEST_CASE("Ixia has four bytes more in the file header", "[pcap_file]") {
    for (const auto& [magic, at] :
         {std::pair{0x1C00'01ABU, kSecond + 9000}, std::pair{0x1C00'01ACU, kSecond + 9}}) {
        const auto reading =
            readBytes(pcapHeader({.magic = magic}).u32(19).add(pcapRecord("abc", 1, 9)));
        REQUIRE(reading.frames.size() == 1);
        CHECK(reading.frames[0] == ReadFrame{1, at, "abc", 3, 1, 0, 0, 28});
    }
}

TEST_CASE("a cut file is read up to its last whole record", "[pcap_file]") {
    const Bytes whole = pcapHeader().add(pcapRecord(packetOf(60))).add(pcapRecord(packetOf(60)));
    for (std::size_t size = 25; size < whole.size(); ++size) {
        const auto reading = readBytes(whole.cut(size));
        REQUIRE_FALSE(reading.error);
        const std::uint64_t packets = size < 100 ? 0 : 1;
        CHECK(reading.frames.size() == packets);
        CHECK(reading.info().truncated == (size != 100));
        if (size == 100) {
            CHECK(reading.info().damage.empty());
            continue;
        }
        REQUIRE(reading.info().damage.size() == 1);
        CHECK(reading.info().damage[0].offset == 24 + 76 * packets);
        CHECK(number(reading.info().damage[0].packet) == packets);
    }
    CHECK(
        readBytes(whole.cut(150)).info().damage[0].reason ==
        "the record takes 76 bytes, 50 are left"
    );
}

TEST_CASE("a file cut inside its header is no capture", "[pcap_file]") {
    for (const std::size_t size : {4, 12, 23}) {
        const auto reading = readBytes(pcapHeader().cut(size));
        REQUIRE(reading.error);
        CHECK(reading.error->code == ErrorCode::NotACapture);
        CHECK(reading.error->message.find("ends inside the pcap file header") != std::string::npos);
    }
}

TEST_CASE("a record that claims the impossible ends the file with damage", "[pcap_file]") {
    const Bytes file = pcapHeader()
                           .add(pcapRecord("one"))
                           .add(record(262'145, 262'145, "two"))
                           .add(pcapRecord("three"));
    const auto reading = readBytes(file);
    CHECK(reading.data() == std::vector<std::string>{"one"});
    CHECK_FALSE(reading.info().truncated);
    REQUIRE(reading.info().damage.size() == 1);
    CHECK(reading.info().damage[0].offset == 43);
    CHECK(number(reading.info().damage[0].packet) == 1);
    CHECK(reading.info().damage[0].reason.find("claims 262145 bytes") != std::string::npos);
}

TEST_CASE("large records are whole when the snap length allows them", "[pcap_file]") {
    const std::string large(1'500'000, 'L');
    const auto reading = readBytes(
        pcapHeader({.snapLength = 2'000'000}).add(pcapRecord(large)).add(pcapRecord("next"))
    );
    REQUIRE(reading.frames.size() == 2);
    CHECK(reading.frames[0].data == large);
    const auto limited =
        readBytes(pcapHeader({.snapLength = 0xFFFF'FFFF}).add(record(70U << 20, 0, "")));
    CHECK(limited.info().damage.size() == 1);
    CHECK_FALSE(limited.info().truncated);
}

TEST_CASE("times keep the order of the file even when they step backwards", "[pcap_file]") {
    const auto reading = readBytes(
        pcapHeader().add(pcapRecord("a", 30)).add(pcapRecord("b", 10)).add(pcapRecord("c", 20))
    );
    CHECK(reading.data() == std::vector<std::string>{"a", "b", "c"});
    CHECK(reading.info().first->ns == 10 * kSecond);
    CHECK(reading.info().last->ns == 30 * kSecond);
}
