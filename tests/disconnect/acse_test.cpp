#include "tests/disconnect/tpkt_bytes.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

// CP in normal mode: context 1 is ACSE's, 3 another.
const std::string kConnectPdu = hex("31 32 a003 800101 a22b a429"
                                    " 300f 020101 0604 52010001 3004 0602 5101"
                                    " 3016 020103 060b 2b060104018 1fd59010200 3004 0602 5101");
const std::string kFinished = "client session-fn graceful 1 (transport connection released) \"";

std::string sized(char code, const std::string& content) {
    return code + std::string(1, static_cast<char>(content.size())) + content;
}

std::string spdu(char id, const std::string& userData) {
    return cotpData(sized(id, sized('\xC1', userData)));
}

std::string ofContext(const std::string& context, const std::string& apdu) {
    return sized('\x61', sized('\x30', hex("0201") + hex(context) + sized('\xA0', apdu)));
}

std::string information(const std::string& encoding) {
    return sized('\xBE', sized('\x28', hex("020103") + encoding));
}

std::string release(const std::string& encoding) {
    return ofContext("01", sized('\x62', hex("800100") + information(encoding)));
}

// The units behind that of the session.
Units associationOf(char id, const std::string& userData) {
    Units units = unitsOf(
        102,
        {{Side::Client, tpkt(hex("06 e0 0000 0001 00"))},
         {Side::Server, tpkt(hex("06 d0 0001 0002 00"))},
         {Side::Client, spdu('\x0D', kConnectPdu)},
         {Side::Client, spdu(id, userData)}}
    );
    REQUIRE_FALSE(units.empty());
    units.erase(units.begin());
    return units;
}

Units finishOf(const std::string& userData) {
    return associationOf('\x09', userData);
}

const std::string kRelease = "client acse-rlrq graceful 0 (normal)";

} // namespace

TEST_CASE("the totals of a release are in ACSE's user information", "[disconnect]") {
    CHECK(finishOf(release(hex("8102 3432"))) == Units{kRelease + " \"42\""});
    CHECK(
        finishOf(release(hex("a006 0404 0000002a"))) ==
        Units{kRelease + " \"" + hex("0404 0000002a") + "\""}
    );
    CHECK(finishOf(release(hex("a106 0401 34 0401 32"))) == Units{kRelease + " \"42\""});
    CHECK(finishOf(release(hex("8203 00 3432"))) == Units{kRelease + " \"42\""});
    CHECK(finishOf(release(hex("8200"))) == Units{kRelease});
    CHECK(finishOf(release("")) == Units{kRelease});
    CHECK(
        finishOf(ofContext("01", hex("6203 80011e"))) ==
        Units{"client acse-rlrq graceful 30 (user-defined)"}
    );
}

TEST_CASE("a response carries several user informations, and may be indefinite", "[disconnect]") {
    CHECK(
        associationOf(
            '\x0A',
            ofContext(
                "01", hex("631a 80011e be15 2808 020103 a003 02012a 2809 020103 8104") + "note"
            )
        ) ==
        Units{
            "client acse-rlre confirm 30 (user-defined) \"" + hex("02012a") + "\"",
            "client acse-rlre confirm 30 (user-defined) \"note\""}
    );
    CHECK(
        associationOf(
            '\x08',
            hex("6180 3080 020101 a080 6380 800101 be80 2880 020103 a180 0401 34 0401 32 0000 0000"
                " 0000 0000 0000 0000 0000")
        ) == Units{"client acse-rlre advisory 1 (not-finished) \"42\""}
    );
}

TEST_CASE("an association is aborted by ACSE or by the presentation", "[disconnect]") {
    const std::string abort = ofContext("01", hex("6403 800100"));
    CHECK(
        associationOf('\x19', sized('\xA0', abort)) ==
        Units{"client acse-abrt abortive 0 (acse-service-user)"}
    );
    const std::string byProvider = ofContext("01", hex("6406 800101 810102"));
    CHECK(
        associationOf('\x19', sized('\xA0', byProvider)) ==
        Units{"client acse-abrt abortive 1/2 (acse-service-provider)"}
    );
    CHECK(
        associationOf('\x19', hex("3006 800102 81010e")) ==
        Units{"client presentation-arp abortive 2/14 (unexpected-ppdu)"}
    );
}

TEST_CASE("an association is refused by ACSE or by the presentation", "[disconnect]") {
    const auto refusal = [](const std::string& pdu) {
        const std::string reason = sized('\x32', hex("02") + pdu);
        Units units = unitsOf(
            102,
            {{Side::Client, tpkt(hex("06 e0 0000 0001 00"))},
             {Side::Server, tpkt(hex("06 d0 0001 0002 00"))},
             {Side::Client, spdu('\x0D', kConnectPdu)},
             {Side::Server, cotpData(sized('\x0C', reason))}}
        );
        units.erase(units.begin());
        return units;
    };
    CHECK(
        refusal(sized(
            '\x30',
            ofContext("01", hex("6116 a203 020101 a305 a203 020102 be08 2806 020103 8101") + "x")
        )) == Units{"server acse-aare refused 1/2 (rejected-permanent) \"x\""}
    );
    CHECK(
        refusal(hex("3003 8a0103")) ==
        Units{"server presentation-cpr refused 3 (called-presentation-address-unknown)"}
    );
    CHECK(refusal(sized('\x30', ofContext("01", hex("6105 a203 020100")))).empty());
    CHECK(refusal(sized('\x30', ofContext("01", hex("6105 a203 0201")))).empty()); // cut
}

TEST_CASE("what is not ACSE's is the session's alone", "[disconnect]") {
    CHECK(finishOf(ofContext("03", hex("6203 800100"))).empty());
    CHECK(finishOf(ofContext("01", hex("6303 800100"))).empty());
    CHECK(finishOf("42").empty());
    CHECK(finishOf(hex("6103 3001")).empty());
    CHECK(finishOf(hex("4005 6203 800100")) == Units{kRelease});
}

TEST_CASE("without a presentation connect, user data is plain", "[disconnect]") {
    const std::string finish = spdu('\x09', ofContext("01", hex("6203 800100")));
    const auto after = [&](const std::string& connect) {
        return unitsOf(102, {{Side::Client, cotpData(connect)}, {Side::Client, finish}}).size();
    };
    CHECK(after(hex("0d 00")) == 1);
    CHECK(after(sized('\x0D', sized('\xC1', hex("3105 a003 800100")))) == 1); // X.410 mode
    CHECK(after(sized('\x0D', sized('\xC1', hex("3105 a003 800101")))) == 2);
    CHECK(after(sized('\x0D', sized('\xC1', hex("3180 a080 800101 0000 0000")))) == 2);
    // Seen from the middle, what is a PDU to its last octet.
    CHECK(unitsOf(102, {{Side::Client, finish}}).size() == 2);
    const std::string trailing = spdu('\x09', ofContext("01", hex("6203 800100")) + "x");
    CHECK(unitsOf(102, {{Side::Client, trailing}}).size() == 1);
}

TEST_CASE("nesting bombs in user data come to nothing", "[disconnect]") {
    std::string bomb = hex("6180");
    while (bomb.size() < 60'000) {
        bomb += hex("3080");
    }
    const auto size = bomb.size();
    std::string unit = hex("09ff") + static_cast<char>((size + 4) >> 8) +
                       static_cast<char>((size + 4) & 0xFF) + hex("c1ff") +
                       static_cast<char>(size >> 8) + static_cast<char>(size & 0xFF) + bomb;
    const Units units =
        unitsOf(102, {{Side::Client, spdu('\x0D', kConnectPdu)}, {Side::Client, cotpData(unit)}});
    CHECK(units == Units{kFinished + bomb + "\""});
}

} // namespace lastack::test
