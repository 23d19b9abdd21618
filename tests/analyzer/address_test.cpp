#include "net/address.h"
#include "tests/support/catch.h"

#include <arpa/inet.h>

#include <array>
#include <utility>

using lastack::Cidr;
using lastack::Endpoint;
using lastack::IpAddress;

namespace {

std::string reprinted(std::string_view text) {
    const auto address = IpAddress::parse(text);
    return address ? address->toString() : "(rejected)";
}

bool isIn(std::string_view prefix, std::string_view address) {
    const auto cidr = Cidr::parse(prefix);
    REQUIRE(cidr.has_value());
    const auto parsed = IpAddress::parse(address);
    REQUIRE(parsed.has_value());
    return cidr->contains(*parsed);
}

} // namespace

TEST_CASE("dotted quads are read and printed", "[address]") {
    for (const auto* text : {"0.0.0.0", "10.0.0.5", "255.255.255.255", "192.168.1.100"}) {
        CHECK(reprinted(text) == text);
        CHECK(IpAddress::parse(text)->isV4());
    }
}

TEST_CASE("anything but four plain decimal numbers is no IPv4 address", "[address]") {
    for (const auto* text :
         {"",           "1",          "1.2.3",           "1.2.3.4.5", "1.2.3.",   ".1.2.3",
          "1..2.3",     "256.1.1.1",  "1.2.3.999",       "01.2.3.4",  "1.2.3.04", "0x1.2.3.4",
          " 1.2.3.4",   "1.2.3.4 ",   "1.2.3.4\n",       "+1.2.3.4",  "-1.2.3.4", "1.2.3.4/8",
          "1.2.3.4:80", "1.2.3.0000", "4294967296.1.1.1"}) {
        INFO(text);
        CHECK_FALSE(IpAddress::parse(text).has_value());
    }
}

TEST_CASE("IPv6 text in every form of RFC 4291 is printed as RFC 5952 says", "[address]") {
    const std::pair<const char*, const char*> cases[] = {
        {"::", "::"},
        {"::1", "::1"},
        {"1::", "1::"},
        {"2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a"},
        {"2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1"},
        {"2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"},
        {"2001:0:0:1:0:0:0:1", "2001:0:0:1::1"},
        {"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"},
        {"0:0:0:0:0:0:0:0", "::"},
        {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"},
        {"::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"},
        {"1:0:0:4:5:0:0:0", "1:0:0:4:5::"},
        {"64:ff9b::192.0.2.33", "64:ff9b::c000:221"},
        {"1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"},
        {"::13.1.68.3", "::d01:4403"},
        {"::ffff:129.144.52.38", "129.144.52.38"},
        {"0:0:0:0:0:ffff:8190:3426", "129.144.52.38"},
        {"fe80::", "fe80::"},
    };
    for (const auto& [text, expected] : cases) {
        INFO(text);
        CHECK(reprinted(text) == expected);
    }
}

TEST_CASE("text that RFC 4291 does not allow is rejected", "[address]") {
    for (const auto* text :
         {":",
          ":::",
          "1:2:3:4:5:6:7",
          "1:2:3:4:5:6:7:8:9",
          "1::2::3",
          "1:2:3:4:5:6:7:8::",
          "::1:2:3:4:5:6:7:8",
          "1:2:3:4::5:6:7:8",
          ":1:2:3:4:5:6:7",
          "1:",
          "12345::",
          "g::",
          "::1%eth0",
          "[::1]",
          "::1.2.3",
          "1.2.3.4::",
          "::1.2.3.4:5",
          "1:2:3:4:5:6:7:1.2.3.4",
          "::01.2.3.4",
          "::1 ",
          "1:2:3:4:5:6:7:",
          "::-1",
          "::ffff:1.2.3.256",
          "1:::2"}) {
        INFO(text);
        CHECK_FALSE(IpAddress::parse(text).has_value());
    }
}

TEST_CASE("every combination of zero groups is printed as inet_ntop prints it", "[address]") {
    for (unsigned mask = 0; mask < 256; ++mask) {
        std::array<std::uint8_t, 16> bytes{};
        for (std::size_t i = 0; i < 8; ++i) {
            bytes[2 * i + 1] =
                (mask >> i & 1U) != 0 ? static_cast<std::uint8_t>(i + 1) : std::uint8_t{0};
        }
        std::array<char, INET6_ADDRSTRLEN> expected{};
        REQUIRE(inet_ntop(AF_INET6, bytes.data(), expected.data(), expected.size()) != nullptr);
        if (std::string_view(expected.data()).find('.') != std::string_view::npos) {
            continue; // inet_ntop writes ::7.0.8 forms as dotted quads, which RFC 5952 §5 leaves to
                      // known prefixes
        }
        const auto address = IpAddress::v6(reinterpret_cast<const std::byte*>(bytes.data()));
        CHECK(address.toString() == expected.data());
        CHECK(IpAddress::parse(expected.data()) == address);
    }
}

TEST_CASE("an endpoint in IPv6 has its address in brackets", "[address]") {
    CHECK(toString(Endpoint{*IpAddress::parse("10.0.0.5"), 80}) == "10.0.0.5:80");
    CHECK(toString(Endpoint{*IpAddress::parse("2001:db8::1"), 65535}) == "[2001:db8::1]:65535");
}

TEST_CASE("four and sixteen raw bytes give the address they stand for", "[address]") {
    const std::array<std::uint8_t, 16> bytes{
        0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9};
    const auto* raw = reinterpret_cast<const std::byte*>(bytes.data());
    CHECK(IpAddress::v6(raw).toString() == "2001:db8::9");
    CHECK_FALSE(IpAddress::v6(raw).isV4());
    CHECK(IpAddress::v4(raw).toString() == "32.1.13.184");
    CHECK(IpAddress::v4(raw) == *IpAddress::parse("::ffff:32.1.13.184"));
}

TEST_CASE("a prefix contains exactly the addresses that share its bits", "[address]") {
    CHECK(isIn("10.0.0.0/8", "10.255.255.255"));
    CHECK_FALSE(isIn("10.0.0.0/8", "11.0.0.0"));
    CHECK_FALSE(isIn("10.0.0.0/8", "9.255.255.255"));
    CHECK(isIn("192.168.4.0/22", "192.168.7.255"));
    CHECK_FALSE(isIn("192.168.4.0/22", "192.168.8.0"));
    CHECK(isIn("2001:db8::/33", "2001:db8:7fff::1"));
    CHECK_FALSE(isIn("2001:db8::/33", "2001:db8:8000::1"));
    CHECK(isIn("10.1.2.3/32", "10.1.2.3"));
    CHECK_FALSE(isIn("10.1.2.3/32", "10.1.2.2"));
    CHECK(isIn("::1/128", "::1"));
}

TEST_CASE("host bits of a prefix do not matter", "[address]") {
    CHECK(isIn("10.1.2.3/8", "10.200.0.1"));
    CHECK(isIn("2001:db8::dead:beef/32", "2001:db8:1::"));
}

TEST_CASE("one address alone is a prefix of all its bits", "[address]") {
    CHECK(isIn("10.0.0.1", "10.0.0.1"));
    CHECK_FALSE(isIn("10.0.0.1", "10.0.0.2"));
    CHECK(isIn("2001:db8::1", "2001:db8::1"));
    CHECK_FALSE(isIn("2001:db8::1", "2001:db8::"));
}

TEST_CASE("the empty prefix of one family does not contain the other family", "[address]") {
    CHECK(isIn("0.0.0.0/0", "203.0.113.9"));
    CHECK_FALSE(isIn("0.0.0.0/0", "2001:db8::1"));
    CHECK(isIn("::/0", "2001:db8::1"));
    CHECK_FALSE(isIn("::/0", "203.0.113.9"));
    CHECK(isIn("::ffff:10.0.0.0/104", "10.9.9.9"));
}

TEST_CASE("prefix lengths out of bounds are rejected", "[address]") {
    for (const auto* text :
         {"10.0.0.0/33",
          "10.0.0.0/",
          "10.0.0.0/-1",
          "10.0.0.0/08",
          "10.0.0.0/8/8",
          "::/129",
          "::/1000",
          "/8",
          "10.0.0/8",
          "10.0.0.0 /8",
          "::/ 8",
          "10.0.0.0/8x"}) {
        INFO(text);
        CHECK_FALSE(Cidr::parse(text).has_value());
    }
}
