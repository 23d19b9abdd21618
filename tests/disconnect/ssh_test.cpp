#include "tests/disconnect/talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

std::string disconnect() {
    const std::string text = "Too many auth failures";
    std::string payload = hex("01 00000002 00000016") + text + hex("00000000");
    const std::string padding(6, '\0');
    return hex("0000002a 06") + payload + padding;
}

} // namespace

TEST_CASE("SSH says in clear why it disconnects, until the keys are in use", "[disconnect]") {
    const Units units = unitsOf(
        22,
        {{Side::Server, "SSH-2.0-OpenSSH_9.0\r\n"},
         {Side::Client, "SSH-2.0-x\r\n"},
         {Side::Server, disconnect()}}
    );
    CHECK(
        units ==
        Units{"server ssh-disconnect refused 2 (protocol error) \"Too many auth failures\""}
    );
    const Units encrypted = unitsOf(
        22,
        {{Side::Server, "SSH-2.0-OpenSSH_9.0\r\n"},
         {Side::Client, "SSH-2.0-x\r\n"},
         {Side::Server, hex("0000000c 0a 15 00000000000000000000")},
         {Side::Server, disconnect()}}
    );
    CHECK(encrypted.empty());
}

TEST_CASE(
    "SSH is known on any port by its version, and nonsense after it is left alone", "[disconnect]"
) {
    const Units units = unitsOf(
        2222, {{Side::Server, "Welcome\r\nSSH-2.0-x\r\n"}, {Side::Client, "SSH-2.0-y\r\n"}}
    );
    CHECK(units == Units{"server ssh-disconnect advisory \"Welcome\""});
    CHECK(unitsOf(22, {{Side::Server, "SSH-2.0-x\r\n" + std::string(100, '\xFF')}}).empty());
}

TEST_CASE("a server that never says its version has said why", "[disconnect]") {
    CHECK(
        unitsOf(
            22, {{Side::Client, "SSH-2.0-y\r\n"}, {Side::Server, "Exceeded MaxStartups\r\n"}}
        ) == Units{"server ssh-disconnect refused \"Exceeded MaxStartups\""}
    );
    CHECK(
        unitsOf(
            22, {{Side::Client, "SSH-2.0-y\r\n"}, {Side::Server, "Not allowed at this time"}}
        ) == Units{"server ssh-disconnect refused \"Not allowed at this time\""}
    );
}

} // namespace lastack::test
