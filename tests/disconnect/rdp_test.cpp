#include "tests/disconnect/tpkt_bytes.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

const std::string kPlainRequest = tpkt(hex("06 e0 0000 0000 00"));
const std::string kPlainConfirm = tpkt(hex("06 d0 0000 1234 00"));
const std::string kRequest =
    tpkt(hex("27 e0 0000 0000 00") + "Cookie: mstshash=alice\r\n" + hex("01 00 0800 00000000"));
const std::string kConfirm = tpkt(hex("0e d0 0000 1234 00 02 00 0800 00000000"));
const std::string kUserRequested = "client mcs-disconnect-ultimatum graceful 3 (rn-user-requested)";

// MS-RDPBCGR §2.2.5.1.1 in an indication of MCS, behind what stands before its share header.
std::string errorInfo(const std::string& security, const std::string& code) {
    const std::string pdu = security + hex("1600 1700 ea03 ea030100 00 01 0800 2f 00 0000") + code;
    return cotpData(hex("68 0001 03eb 70 80") + static_cast<char>(pdu.size()) + pdu);
}

Units serverSays(const std::string& bytes) {
    return unitsOf(
        3389, {{Side::Client, kRequest}, {Side::Server, kConfirm}, {Side::Server, bytes}}
    );
}

} // namespace

TEST_CASE("RDP refuses a negotiation with a code", "[disconnect]") {
    const Units units = unitsOf(
        3389,
        {{Side::Client, tpkt(hex("0e e0 0000 0000 00 01 00 0800 03000000"))},
         {Side::Server, tpkt(hex("0e d0 0000 1234 00 03 00 0800 05000000"))}}
    );
    CHECK(units == Units{"server rdp-negotiation-failure refused 5 (HYBRID_REQUIRED_BY_SERVER)"});
}

TEST_CASE("MCS says who ends an RDP connection", "[disconnect]") {
    const Units byUser = unitsOf(
        20'000,
        {{Side::Client, kRequest}, {Side::Server, kConfirm}, {Side::Client, cotpData(hex("2180"))}}
    );
    CHECK(byUser == Units{kUserRequested});
    CHECK(
        serverSays(cotpData(hex("2080"))) ==
        Units{"server mcs-disconnect-ultimatum graceful 1 (rn-provider-initiated)"}
    );
    CHECK(
        serverSays(cotpData(hex("2200"))) ==
        Units{"server mcs-disconnect-ultimatum abortive 4 (rn-channel-purged)"}
    );
    CHECK(serverSays(cotpData(hex("21"))).empty());
}

TEST_CASE("MCS is read only where RDP is", "[disconnect]") {
    const auto talk = [](const std::string& before) {
        return std::vector<Said>{
            {Side::Client, kPlainRequest},
            {Side::Server, kPlainConfirm},
            {Side::Client, before + cotpData(hex("2180"))}};
    };
    CHECK(unitsOf(102, talk("")).empty());
    CHECK(unitsOf(3389, talk("")) == Units{kUserRequested});
    CHECK(unitsOf(102, talk(cotpData(hex("7f65 0401")))) == Units{kUserRequested});
    CHECK(unitsOf(102, talk(cotpData(hex("3203 0000")))).empty());
}

TEST_CASE("RDP's error information is read unless it is encrypted", "[disconnect]") {
    const Units idle{"server rdp-error-info advisory 3 (IDLE_TIMEOUT)"};
    CHECK(serverSays(errorInfo("", hex("03000000"))) == idle);
    CHECK(serverSays(errorInfo(hex("00000000"), hex("03000000"))) == idle);
    CHECK(serverSays(errorInfo(hex("08000000"), hex("03000000"))).empty());
    CHECK(serverSays(errorInfo("", hex("00000000"))).empty());
    CHECK(serverSays(errorInfo("", hex("030000"))).empty());
    CHECK(
        serverSays(errorInfo("", hex("1a000000"))) ==
        Units{"server rdp-error-info advisory 26 (SERVER_REBOOT)"}
    );
}

TEST_CASE("RDP goes on behind fast-path PDUs, and is hidden by TLS", "[disconnect]") {
    const std::string fastPath = hex("0005 000000") + hex("00 8190") + std::string(397, 'x');
    CHECK(
        serverSays(cotpData(hex("3e00")) + fastPath + cotpData(hex("2080"))) ==
        Units{"server mcs-disconnect-ultimatum graceful 1 (rn-provider-initiated)"}
    );
    CHECK(serverSays(hex("1603030004 02000000") + cotpData(hex("2080"))).empty());
    CHECK(serverSays(hex("1403030001 01") + cotpData(hex("2080"))).empty());
}

} // namespace lastack::test
