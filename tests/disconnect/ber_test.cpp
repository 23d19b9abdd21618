#include "disconnect/ber.h"
#include "tests/disconnect/talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

ByteView bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

std::string textOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// The contents of the first value, or "none".
std::string first(const std::string& digits) {
    const std::string bytes = hex(digits);
    const auto value = BerReader(bytesOf(bytes)).next();
    return value ? textOf(value->content) : "none";
}

std::string nested(std::size_t depth) {
    std::string bytes;
    for (std::size_t level = 0; level < depth; ++level) {
        bytes += "3080";
    }
    bytes += "0401 41";
    for (std::size_t level = 0; level < depth; ++level) {
        bytes += "0000";
    }
    return bytes;
}

} // namespace

TEST_CASE("BER lengths are short, long and indefinite", "[disconnect]") {
    CHECK(first("04 02 4142 43") == "AB");
    CHECK(first("04 00").empty());
    CHECK(first("04 81 02 4142") == "AB");
    CHECK(first("04 84 00000002 4142") == "AB");
    CHECK(first("30 80 0401 41 0000 42") == hex("0401 41"));
    CHECK(first("30 80 3080 0401 41 0000 0000") == hex("3080 0401 41 0000"));
    CHECK(first("30 80 3004 0000 0000 0000") == hex("3004 0000 0000"));
    CHECK(first("7f 8101 02 4142") == "AB");
}

TEST_CASE("BER that does not fit is none", "[disconnect]") {
    const std::vector<std::string> wrong{
        "",
        "04",
        "04 03 4142",
        "04 81",
        "04 82 00",
        "04 84 ffffffff 41",
        "04 85 0000000001 41",
        "04 ff 41",
        "04 80 4142 0000", // a primitive of indefinite length
        "30 80 0401 41",
        "30 80 0402 41 0000",
        "00 00",
        "1f",
        "1f ffffffff"};
    for (const std::string& digits : wrong) {
        INFO(digits);
        CHECK(first(digits) == "none");
    }
}

TEST_CASE("BER's indefinite lengths in each other have an end", "[disconnect]") {
    CHECK(first(nested(BerReader::kMostDepth)) != "none");
    CHECK(first(nested(BerReader::kMostDepth + 1)) == "none");
    CHECK(first(nested(10'000)) == "none");
}

TEST_CASE("BER children, integers and strings in pieces", "[disconnect]") {
    const std::string content = hex("020103 8102 4142 80021234");
    const BerValue parent{0x30, bytesOf(content)};
    CHECK(textOf(childOf(parent, 0x81)->content) == "AB");
    CHECK_FALSE(childOf(parent, 0x82));
    CHECK(integerOf(*childOf(parent, 0x80)) == 0x1234U);
    CHECK_FALSE(integerOf({}));
    const std::string long5 = hex("0102030405");
    CHECK_FALSE(integerOf({2, bytesOf(long5)}));
    const std::string pieces = hex("0401 41 2480 0402 4243 0000 0401 44 0409 45");
    CHECK(joinedOctets(bytesOf(pieces)).size() == 4);
}

TEST_CASE("of BER that is cut the last value has what there is", "[disconnect]") {
    const std::string bytes = hex("30 40 020103 a1 20 8104 4142");
    CHECK_FALSE(BerReader(bytesOf(bytes)).next());
    const auto value = BerReader(bytesOf(bytes), BerFit::Cut).next();
    REQUIRE(value);
    CHECK(value->fit == BerFit::Cut);
    CHECK(integerOf(*childOf(*value, 2)) == 3U);
    const auto text = childOf(*childOf(*value, 0xA1), 0x81);
    CHECK(textOf(text->content) == "AB");
    CHECK_FALSE(integerOf(*text)); // half a number is another
    const std::string indefinite = hex("30 80 0401 41 0402 42");
    CHECK(BerReader(bytesOf(indefinite), BerFit::Cut).next()->content.size() == 6);
    const std::string header = hex("30 82 01");
    CHECK_FALSE(BerReader(bytesOf(header), BerFit::Cut).next());
}

} // namespace lastack::test
