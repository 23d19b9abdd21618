#include "tests/support/catch.h"
#include "tests/support/judged.h"

#include <string>

using namespace lastack;
using namespace lastack::test;

namespace {

struct SignatureCase {
    int id; // 0: none
    const char* rest;
};

constexpr auto kSyn = "0.000 C > S  SYN  <mss 1460>\n";
constexpr auto kAck = "0.010 S > C  SYN ACK  <mss 1460>\n0.020 C > S  ACK\n";
constexpr auto kPsh = "0.021 C > S  PSH ACK  len 100\n";
constexpr auto kEnd = "20 arp\n";

constexpr SignatureCase kPostSyn[] = {
    {1, ""},
    {2, "+0.01 C > S  RST  seq 1\n"},
    {3, "+0.01 C > S  RST ACK  seq 1 ack 0\n"},
    {4, "+0.01 C > S  RST  seq 1\n+0.01 C > S  RST ACK  seq 1 ack 0\n"},
    {0, "+1 C > S  SYN  seq 0 id 7 <mss 1460>\n"},
};

constexpr SignatureCase kPostAck[] = {
    {5, ""},
    {6, "+0.01 C > S  RST  seq 1\n"},
    {7, "+0.01 C > S  RST  seq 1\n+0.01 C > S  RST  seq 1\n"},
    {8, "+0.01 C > S  RST ACK  seq 1\n"},
    {9, "+0.01 C > S  RST ACK  seq 1\n+0.01 C > S  RST ACK  seq 1\n"},
    {0, "+0.01 C > S  RST ACK  seq 1\n+0.01 C > S  RST  seq 1\n"},
    {0, "+0.01 C > S  FIN ACK\n+0.01 S > C  FIN ACK\n+0.01 C > S  ACK\n"},
};

constexpr SignatureCase kPostPsh[] = {
    {10, ""},
    {11, "+0.01 C > S  RST  seq 101\n"},
    {12, "+0.01 C > S  RST ACK  seq 101\n"},
    {13, "+0.01 C > S  RST  seq 101\n+0.01 C > S  RST ACK  seq 101\n"},
    {14, "+0.01 C > S  RST ACK  seq 101\n+0.01 C > S  RST ACK  seq 101\n"},
    {15, "+0.01 C > S  RST  seq 101\n+0.01 C > S  RST  seq 101\n"},
    {18, "+0.01 C > S  PSH ACK  len 50\n+0.01 C > S  RST  seq 151\n"},
    {19, "+0.01 C > S  PSH ACK  len 50\n+0.01 C > S  RST ACK  seq 151\n"},
    {0, "+0.01 C > S  FIN ACK\n+0.01 C > S  RST  seq 102\n"},
};

template <std::size_t N>
void check(const std::string& lead, const SignatureCase (&cases)[N]) {
    for (const auto& test : cases) {
        const std::string script = lead + test.rest + kEnd;
        INFO(script);
        const auto signature = judged(script).verdict.signature;
        CHECK((signature ? static_cast<int>(signature->id) : 0) == test.id);
    }
}

} // namespace

TEST_CASE("each signature is matched by the client's packets", "[signatures]") {
    check(kSyn, kPostSyn);
    check(std::string(kSyn) + kAck, kPostAck);
    check(std::string(kSyn) + kAck + kPsh, kPostPsh);
}

TEST_CASE("silence is a signature only when the capture goes on", "[signatures]") {
    CHECK_FALSE(judged(std::string(kSyn) + kAck + "2 arp\n").verdict.signature);
    CHECK(judged(std::string(kSyn) + kAck + "4 arp\n").verdict.signature);
}

TEST_CASE("a match is confirmed or refuted by the clues", "[signatures]") {
    const auto lead = std::string(kSyn) + kAck + kPsh;
    const auto own = judged(lead + "+0.01 C > S  RST ACK  seq 101\n").verdict.signature;
    REQUIRE(own);
    CHECK(own->confirmed == Confidence::Excluded);
    const auto device =
        judged(
            lead +
            "+0.01 C > S  RST ACK  seq 101 ttl 40 id 9\n+0.05 C > S  PSH ACK  seq 101 len 9\n"
        )
            .verdict.signature;
    REQUIRE(device);
    CHECK(device->confirmed == Confidence::Certain);
}
