#include "tests/disconnect/talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

// RFC 1613: the packet behind a version of zero and its length.
std::string xot(const std::string& packet) {
    const auto size = packet.size();
    return std::string("\0\0", 2) + static_cast<char>(size >> 8) + static_cast<char>(size & 0xFF) +
           packet;
}

const std::string kCall = xot(hex("10010b 89310012345310099990 020180c0000000") + "login");
const std::string kAccepted = xot(hex("10010f"));
const std::string kConfirmation = xot(hex("100117"));

Units clearOf(const std::string& packet) {
    return unitsOf(
        1998, {{Side::Client, kCall}, {Side::Server, kAccepted}, {Side::Server, xot(packet)}}
    );
}

} // namespace

TEST_CASE("a call over XOT that was not accepted is refused, with its user data", "[disconnect]") {
    const Units units = unitsOf(
        1998,
        {{Side::Client, kCall},
         {Side::Server, xot(hex("100113 00f1 0000") + "quota exceeded")},
         {Side::Client, kConfirmation}}
    );
    CHECK(
        units ==
        Units{
            "server x25-clear refused 0/241 (higher layer: disconnection, normal)"
            " \"quota exceeded\"",
            "client x25-clear-confirm confirm"}
    );
    const Units givenUp = unitsOf(1998, {{Side::Client, kCall + xot(hex("100113 0000"))}});
    CHECK(givenUp == Units{"client x25-clear abortive 0/0 (DTE originated)"});
}

TEST_CASE("a circuit over XOT is cleared, reset and restarted in the open", "[disconnect]") {
    const Units units = unitsOf(
        1998,
        {{Side::Client, kCall},
         {Side::Server, kAccepted},
         {Side::Client, xot(hex("100100") + std::string(4000, 'd'))},
         {Side::Client, xot(hex("10011b 0000"))},
         {Side::Server, xot(hex("10011f"))},
         {Side::Client, xot(hex("100113 80f2 0000") + std::string(128, 'Z'))},
         {Side::Server, xot(hex("100117 00 02 0401"))},
         {Side::Server, xot(hex("1000fb 0100"))}}
    );
    CHECK(
        units ==
        Units{
            "client x25-reset advisory 0/0 (DTE originated)",
            "client x25-clear abortive 128/242 (higher layer: disconnection, abnormal) \"" +
                std::string(128, 'Z') + "\"",
            "server x25-clear-confirm confirm",
            "server x25-restart abortive 1/0 (local procedure error)"}
    );
}

TEST_CASE("clear user data of X.25 stand behind addresses and facilities", "[disconnect]") {
    CHECK(clearOf(hex("100113")) == Units{"server x25-clear abortive"});
    CHECK(clearOf(hex("100113 0d")) == Units{"server x25-clear abortive 13 (not obtainable)"});
    CHECK(
        clearOf(hex("200113 0d43 21 1234 02 0180") + "why") ==
        Units{"server x25-clear abortive 13/67 (not obtainable) \"why\""}
    );
    CHECK(
        clearOf(hex("900113 0d43 0401 111213 00") + "why") ==
        Units{"server x25-clear abortive 13/67 (not obtainable) \"why\""}
    );
    const std::vector<std::string> cut{"ff", "0009", "0002 01", "22 11"};
    for (const std::string& block : cut) {
        INFO(block);
        CHECK(
            clearOf(hex("100113 0d43") + hex(block)) ==
            Units{"server x25-clear abortive 13/67 (not obtainable)"}
        );
    }
}

TEST_CASE(
    "what is no XOT is left alone, and so is a packet that never comes whole", "[disconnect]"
) {
    CHECK(unitsOf(1998, {{Side::Client, "GREETINGS\r\n\r\n"}}).empty());
    CHECK(unitsOf(1999, {{Side::Client, kCall + xot(hex("100113 0000"))}}).empty());
    CHECK(unitsOf(1998, {{Side::Client, kCall + hex("0000 0002 1001 13")}}).empty());
    CHECK(unitsOf(1998, {{Side::Client, kCall + hex("0000 ffff 1001")}}).empty());
    CHECK(unitsOf(1998, {{Side::Client, kCall + xot(hex("300113 0000"))}}).empty());
}

} // namespace lastack::test
