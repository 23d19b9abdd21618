#include "decode/tcp_options.h"
#include "tests/support/catch.h"
#include "tests/support/decoding.h"

#include <random>

namespace lastack {

using namespace lastack::test;

namespace {

// Options of a header of which `captured` octets of options were captured.
TcpOptions parsed(const Bytes& options, std::size_t captured) {
    const Bytes header = tcpSegment(
        {.source = endpoint("10.0.0.1", 1),
         .destination = endpoint("10.0.0.2", 2),
         .options = options}
    );
    const Bytes bytes(header.begin(), header.begin() + static_cast<std::ptrdiff_t>(20 + captured));
    Segment segment{};
    segment.header = bytes.data();
    segment.headerLength = static_cast<std::uint8_t>(header.size());
    segment.headerCaptured = static_cast<std::uint8_t>(bytes.size());
    return parseTcpOptions(segment);
}

TcpOptions parsed(const Bytes& options) {
    return parsed(options, (options.size() + 3) / 4 * 4);
}

bool isMalformed(std::string_view digits) {
    return parsed(hexBytes(digits)).malformed;
}

// Both ways to read a header of these options, of which the last `missing` octets were not
// captured.
void checkBothWays(const Bytes& options, std::size_t missing) {
    Bytes header = Bytes(20) + options;
    header.resize(header.size() - missing);
    header.shrink_to_fit();
    Segment segment{};
    segment.header = header.data();
    segment.headerLength = static_cast<std::uint8_t>(20 + options.size());
    segment.headerCaptured = static_cast<std::uint8_t>(header.size());
    CHECK(parseTcpOptions(segment) == parseTcpOptionsInOrder(segment));
}

// The layouts that have a shortcut, and two that do not.
const std::vector<Bytes>& usualSyns() {
    static const std::vector<Bytes> all = {
        hexBytes("020405b4 0402 080a 01020304 05060708 01 030307"), // Linux
        hexBytes("020405b4 01 030308 0101 0402"),                   // Windows
        hexBytes("020405b4 01 030306 0101 080a 01020304 00000000 0402 0000"),
        hexBytes("0101 080a 01020304 05060708")};
    return all;
}

} // namespace

TEST_CASE("the options of a usual SYN", "[tcp-options]") {
    const TcpOptions options = parsed(
        tcpOptionMss(1460) + tcpOptionSackPermitted() + tcpOptionTimestamps(0x01020304, 5) +
        hexBytes("01") + tcpOptionWindowScale(7)
    );
    CHECK(options.mss == 1460);
    CHECK(options.windowShift == 7);
    CHECK(options.sackPermitted);
    CHECK(options.timestamps == TcpTimestamps{0x01020304, 5});
    CHECK(options.sackBlocks().empty());
    CHECK_FALSE(options.userTimeout);
    CHECK(options.fastOpen == FastOpenOption::None);
    CHECK_FALSE(options.multipath.any);
    CHECK_FALSE(options.malformed);
    CHECK_FALSE(options.cut);
}

TEST_CASE("a header without options has none", "[tcp-options]") {
    const TcpOptions options = parsed({});
    CHECK_FALSE(options.mss);
    CHECK_FALSE(options.malformed);
    CHECK_FALSE(options.cut);
}

TEST_CASE("a window shift above 14 is taken as 14", "[tcp-options]") {
    CHECK(parsed(tcpOptionWindowScale(14)).windowShift == 14);
    CHECK(parsed(tcpOptionWindowScale(255)).windowShift == 14);
}

TEST_CASE("SACK blocks", "[tcp-options]") {
    const TcpOptions options = parsed(hexBytes("0101 0512 00000001 00000002 fffffff0 00000010"));
    REQUIRE(options.sackBlocks().size() == 2);
    CHECK(options.sacks[0] == SackBlock{{1}, {2}});
    CHECK(options.sacks[1] == SackBlock{{0xFFFF'FFF0}, {0x10}});
    CHECK(parsed(hexBytes("0522") + Bytes(32)).sackBlocks().size() == 4);
}

TEST_CASE("user timeout in seconds and minutes", "[tcp-options]") {
    CHECK(parsed(hexBytes("1c04 001e")).userTimeout == Duration::seconds(30));
    CHECK(parsed(hexBytes("1c04 8002")).userTimeout == Duration::seconds(120));
}

TEST_CASE("fast open in its own and in the experimental form", "[tcp-options]") {
    CHECK(parsed(hexBytes("2202")).fastOpen == FastOpenOption::CookieRequest);
    CHECK(parsed(hexBytes("220a 0102030405060708")).fastOpen == FastOpenOption::Cookie);
    CHECK(parsed(hexBytes("fe04 f989")).fastOpen == FastOpenOption::CookieRequest);
    CHECK(parsed(hexBytes("fe0c f989 0102030405060708")).fastOpen == FastOpenOption::Cookie);
    CHECK(parsed(hexBytes("fe04 1234")).fastOpen == FastOpenOption::None);
    CHECK(isMalformed("2205 010203"));
    CHECK(isMalformed("2204 0102"));
}

TEST_CASE("multipath options say how a connection begins and ends", "[tcp-options]") {
    CHECK(parsed(hexBytes("1e04 0181")).multipath.capable);
    CHECK(parsed(hexBytes("1e0c 1000 01020304 05060708 00 00")).multipath.join);
    CHECK(parsed(hexBytes("1e08 2011 00000001")).multipath.dataFin);
    CHECK_FALSE(parsed(hexBytes("1e08 2001 00000001")).multipath.dataFin);
    CHECK(parsed(hexBytes("1e0c 7000 0102030405060708")).multipath.fastClose);
    CHECK(parsed(hexBytes("1e04 8003")).multipath.resetReason == 3);
    const auto both = parsed(hexBytes("1e0c 7000 0102030405060708 1e04 8006")).multipath;
    CHECK(both.fastClose);
    CHECK(both.resetReason == 6);
    const auto other = parsed(hexBytes("1e04 5001")).multipath;
    CHECK(other.any);
    CHECK_FALSE(other.capable);
}

TEST_CASE(
    "options of a wrong length are ignored and flagged, those after them are read", "[tcp-options]"
) {
    const auto digits = GENERATE(
        "0203 05",
        "0303 07 0304 0707",
        "0403 00",
        "0506 00000000",
        "0502",
        "0806 00000000",
        "1c03 00",
        "1e02",
        "1e03 00",
        "1e04 1000",
        "1e03 20",
        "1e04 7000",
        "1e03 80"
    );
    const TcpOptions options = parsed(hexBytes(digits) + tcpOptionMss(1000));
    CHECK(options.malformed);
    CHECK(options.mss == 1000);
    CHECK_FALSE(options.sackPermitted);
    CHECK_FALSE(options.timestamps);
    CHECK_FALSE(options.userTimeout);
    CHECK_FALSE(options.multipath.resetReason);
}

TEST_CASE("an impossible length ends the list", "[tcp-options]") {
    CHECK(isMalformed("0200 0000"));
    CHECK(isMalformed("0201 0000"));
    CHECK(isMalformed("01010102"));
    CHECK(isMalformed("0205 0102"));
    CHECK_FALSE(parsed(hexBytes("0200 0204") + tcpOptionMss(9)).mss);
}

TEST_CASE(
    "unknown options are skipped, and nothing is read behind the end of the list", "[tcp-options]"
) {
    const TcpOptions options = parsed(hexBytes("fd06 01020304 1302") + tcpOptionMss(5));
    CHECK(options.mss == 5);
    CHECK_FALSE(options.malformed);
    const TcpOptions ended = parsed(hexBytes("00") + tcpOptionMss(5) + hexBytes("ff"));
    CHECK_FALSE(ended.mss);
    CHECK_FALSE(ended.malformed);
}

TEST_CASE("options cut by the snap length are read as far as they go", "[tcp-options]") {
    const Bytes bytes = tcpOptionMss(1460) + tcpOptionTimestamps(1, 2) + hexBytes("0101");
    for (std::size_t captured = 0; captured < bytes.size(); ++captured) {
        const TcpOptions options = parsed(bytes, captured);
        CHECK(options.cut);
        CHECK_FALSE(options.malformed);
        CHECK(options.mss.has_value() == (captured >= 4));
        CHECK(options.timestamps.has_value() == (captured >= 14));
    }
    CHECK_FALSE(parsed(bytes).cut);
}

TEST_CASE("usual SYNs read as any other options do", "[tcp-options]") {
    const TcpOptions linuxSyn = parsed(usualSyns()[0]);
    CHECK(linuxSyn.mss == 1460);
    CHECK(linuxSyn.sackPermitted);
    CHECK(linuxSyn.timestamps == TcpTimestamps{0x01020304, 0x05060708});
    CHECK(linuxSyn.windowShift == 7);
    const TcpOptions windowsSyn = parsed(usualSyns()[1]);
    CHECK(windowsSyn.mss == 1460);
    CHECK(windowsSyn.sackPermitted);
    CHECK_FALSE(windowsSyn.timestamps);
    CHECK(windowsSyn.windowShift == 8);
    for (const Bytes& options : usualSyns()) {
        for (std::size_t missing = 0; missing <= options.size(); ++missing) {
            checkBothWays(options, missing);
        }
    }
}

TEST_CASE("usual SYNs with any one octet changed read the same both ways", "[tcp-options]") {
    for (const Bytes& options : usualSyns()) {
        for (std::size_t place = 0; place < options.size(); ++place) {
            for (unsigned value = 0; value < 256; ++value) {
                Bytes changed = options;
                changed[place] = static_cast<std::byte>(value);
                checkBothWays(changed, 0);
            }
        }
    }
}

TEST_CASE("random options read the same both ways", "[tcp-options]") {
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        Bytes options(random() % 11 * 4);
        for (std::byte& octet : options) {
            // Mostly small numbers: kinds and lengths that make sense.
            octet = static_cast<std::byte>(random() % 4 != 0 ? random() % 12 : random());
        }
        checkBothWays(options, random() % 3 != 0 ? 0 : random() % (options.size() + 1));
    }
}

} // namespace lastack
