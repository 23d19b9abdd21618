#include "tests/disconnect/tpkt_bytes.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

const std::string kRequest = tpkt(hex("11 e0 0000 0001 00 c0010a c1020100 c2020102"));
const std::string kRequest2 = tpkt(hex("06 e0 0000 0001 20"));
const std::string kConfirm = tpkt(hex("06 d0 0001 4431 00"));
const std::string kConfirm2 = tpkt(hex("06 d0 0001 4431 20"));
const std::string kData = tpkt(hex("02 f0 80") + "hello");

Units endOf(const std::string& tpdu) {
    return unitsOf(
        102, {{Side::Client, kRequest}, {Side::Server, kConfirm}, {Side::Client, tpkt(tpdu)}}
    );
}

} // namespace

TEST_CASE("COTP refuses a request that nobody has confirmed", "[disconnect]") {
    const Units refused = unitsOf(
        102,
        {{Side::Client, kRequest}, {Side::Server, tpkt(hex("0e 80 0001 0000 03 e006") + "nobody")}}
    );
    CHECK(refused == Units{"server cotp-dr refused 3 (address unknown (persistent)) \"nobody\""});
    const Units error = unitsOf(
        102, {{Side::Client, kRequest}, {Side::Server, tpkt(hex("08 70 0001 01 c102 11e0"))}}
    );
    CHECK(error == Units{"server cotp-er refused 1 (invalid parameter code) \"\x11\xE0\""});
    const Units givenUp =
        unitsOf(102, {{Side::Client, kRequest + tpkt(hex("06 80 0000 0001 00"))}});
    CHECK(givenUp == Units{"client cotp-dr abortive 0 (reason not specified)"});
}

TEST_CASE("COTP may lose data when it disconnects what was open", "[disconnect]") {
    const Units units = unitsOf(
        102,
        {{Side::Client, kRequest2},
         {Side::Server, kConfirm2},
         {Side::Client, kData},
         {Side::Server, tpkt(hex("06 80 0001 4431 81") + std::string(64, 'u'))},
         {Side::Client, tpkt(hex("05 c0 4431 0001"))}}
    );
    CHECK(
        units ==
        Units{
            "server cotp-dr abortive 129 (remote transport entity congestion at connect request"
            " time) \"" +
                std::string(64, 'u') + "\"",
            "client cotp-dc confirm"}
    );
    CHECK(
        endOf(hex("08 70 0001 02 c102 1234")) ==
        Units{"client cotp-er abortive 2 (invalid TPDU type) \"\x12\x34\""}
    );
    CHECK(endOf(hex("04 70 0001 09")) == Units{"client cotp-er abortive 9"});
}

TEST_CASE("COTP's parameter and its user data are two units", "[disconnect]") {
    const std::string abortive =
        "client cotp-dr abortive 128 (normal disconnect initiated by session entity)";
    CHECK(endOf(hex("06 80 4431 0001 80")) == Units{abortive});
    CHECK(
        endOf(hex("0b 80 4431 0001 80 e003") + "whydata") ==
        Units{abortive + " \"why\"", abortive + " \"data\""}
    );
    CHECK(endOf(hex("08 80 4431 0001 80 e000")) == Units{abortive});
    CHECK(endOf(hex("0f 80 4431 0001 80 c3020000 e003") + "why") == Units{abortive + " \"why\""});
    const std::string longest(246, 'x');
    CHECK(
        endOf(hex("fe 80 4431 0001 80 e0f6") + longest) == Units{abortive + " \"" + longest + "\""}
    );
}

TEST_CASE("COTP's class 2 over TCP can disconnect without losing data", "[disconnect]") {
    const std::string polite = tpkt(hex("09 80 4431 0001 80 e00180"));
    const Units units = unitsOf(
        399, {{Side::Client, kRequest2}, {Side::Server, kConfirm2}, {Side::Client, polite}}
    );
    CHECK(
        units ==
        Units{
            "client cotp-dr graceful 128 (normal disconnect initiated by session entity) \"\x80\""}
    );
    CHECK(
        endOf(hex("09 80 4431 0001 80 e00180")) ==
        Units{
            "client cotp-dr abortive 128 (normal disconnect initiated by session entity) \"\x80\""}
    );
}

TEST_CASE("what is wrong in a TPDU costs that TPDU", "[disconnect]") {
    const std::string dr = hex("06 80 4431 0001 00");
    const Units one{"client cotp-dr abortive 0 (reason not specified)"};
    const std::vector<std::string> wrong{
        "ff 80 4431 0001 00", // a reserved length
        "fe 80 4431 0001 00", // longer than the packet
        "05 80 4431 0001",    // shorter than a DR
        "00 80 00",           //
        "04 c0 4431 00",      // shorter than a DC
        "03 70 0001",         // shorter than an ER
        "06 00 4431 0001 00", // no code
        "06 80 4431",         //
        "01 f0 80",           // data without its end mark
        "ff f0 80",           //
    };
    for (const std::string& tpdu : wrong) {
        INFO(tpdu);
        const Units units = unitsOf(
            102,
            {{Side::Client, kRequest},
             {Side::Server, kConfirm},
             {Side::Client, tpkt(hex(tpdu)) + tpkt(dr)}}
        );
        CHECK(units == one);
    }
    CHECK(
        endOf(hex("0a 80 4431 0001 00 e0ff 4142")) ==
        Units{"client cotp-dr abortive 0 (reason not specified)"}
    );
    const Units lost = unitsOf(
        102, {{Side::Client, kRequest + hex("03000006 0680") + tpkt(dr)}, {Side::Server, kConfirm}}
    );
    CHECK(lost.empty());
}

TEST_CASE("COTP is known on any port, and TLS or H.323 in its place is not", "[disconnect]") {
    const std::string dr = tpkt(hex("06 80 4431 0001 00"));
    CHECK(unitsOf(20'000, {{Side::Client, kData + dr}}).size() == 1);
    CHECK(unitsOf(20'000, {{Side::Server, dr}}).size() == 1);
    CHECK(unitsOf(1720, {{Side::Client, tpkt(hex("08 02 0001 05 0400")) + dr}}).empty());
    CHECK(unitsOf(102, {{Side::Client, kRequest + hex("1603010005 0100000100") + dr}}).empty());
    CHECK(unitsOf(102, {{Side::Client, hex("0300")}}).empty());
}

} // namespace lastack::test
