#include "capture/filter_fault.h"
#include "tests/support/catch.h"

#include <string>

using namespace lastack;

namespace {

std::string blamed(const std::string& expression) {
    const auto fault = faultIn(expression);
    return fault && fault->hasPlace ? std::to_string(fault->at) + " " + fault->word : "";
}

} // namespace

TEST_CASE("a packet filter that compiles has no fault", "[filter]") {
    for (const char* const filter :
         {"",
          "tcp port 443",
          "tcp[13] & 7 != 0",
          "not (udp || icmp) && host 10.0.0.1",
          "type mgt subtype beacon"}) {
        INFO(filter);
        CHECK_FALSE(faultIn(filter));
    }
}

TEST_CASE("the first word that makes a packet filter wrong is found", "[filter]") {
    CHECK(blamed("tcp prt 443") == "4 prt");
    CHECK(blamed("tcp and and port 80") == "8 and");
    CHECK(blamed("tcp port 80 )") == "12 )");
    CHECK(blamed("tcp && udp &&& port 80") == "11 &&&");
    CHECK(blamed("ip host 10.0.0.1 or tcp[13 & 2") == "30 ");
    CHECK(blamed("port 99999") == "5 99999");
}

TEST_CASE("a packet filter that ends too early says so at its end", "[filter]") {
    CHECK(blamed("tcp and (port 80") == "16 ");
    CHECK(blamed("tcp port") == "8 ");
}

TEST_CASE("a packet filter whose words make no sense together has no place", "[filter]") {
    const auto fault = faultIn("1 = 2");
    REQUIRE(fault);
    CHECK_FALSE(fault->hasPlace);
    CHECK(fault->complaint == "expression rejects all packets");
}
